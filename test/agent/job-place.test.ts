import { asc, eq } from 'drizzle-orm'
import { bookings, savedAddresses } from '../../drizzle/schema/index.js'
import { readPlaceAnswer, readPlaceWithin, savedPlaceIn } from '../../agent/language/job-place.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { sample } from '../support/sample.js'
import t from '../support/tap.js'

const electrician = {
  title_en: 'Electrician',
  title_ar: 'كهربجي',
  description_en: 'Sockets, fuses and lights.',
  description_ar: 'أباريز وفيوزات ولمبات.',
  categoryId: 'electrical'
}

const { app, db, as } = await testApp(t)
const provider = await makeProvider(db, { businessName: 'Sour Plumbing' })
await makeService(db, provider.id)
// Whoever is free at the next hour.
for (const businessName of ['Tyre Pipes', 'Blue Pipe']) {
  await makeService(db, (await makeProvider(db, { businessName })).id)
}
for (const businessName of ['Bright Wires', 'Tyre Lights']) {
  const { id } = await makeProvider(db, { businessName })
  await makeService(db, id, electrician)
}

/** A new client who talks to the concierge. */
async function talking(home?: string, city = 'Tyre') {
  const user = await makeUser(db, { city: 'tyre' })
  if (home !== undefined) {
    const at = new Date()
    const address = { line: home, city }
    await db.insert(savedAddresses).values({
      id: newId(),
      userId: user.id,
      kind: 'home',
      address,
      isDefault: true,
      createdAt: at,
      updatedAt: at
    })
  }

  let conversationId: string | undefined
  const say = async (message: string): Promise<string> => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/ai/chat',
      headers: as(user),
      payload: { message, ...(conversationId === undefined ? {} : { conversationId }) }
    })
    const { reply, conversationId: id } = answer.json()
    conversationId = id
    return reply
  }

  const own = async () =>
    await db.select().from(bookings).where(eq(bookings.clientId, user.id)).orderBy(asc(bookings.id))

  return { user, say, own }
}

const ASKS_WHERE = /Where exactly\?|Where should they come to\?/

/** From the first message to the reply that tells of the booking. */
async function book(say: (message: string) => Promise<string>, hour: number, more = ''): Promise<string> {
  await say(`I need a plumber in Tyre tomorrow at ${hour}${more}`)
  await say('the first one')
  return await say('yes')
}

t.test('without an address a plain yes books, and the street is asked for once, after it', async (t) => {
  const { say, own } = await talking()
  t.match(await book(say, 8), ASKS_WHERE)
  t.match(await own(), [{ address: null, status: 'pending' }])

  const told = await say("Next to Abu Khalil's bakery, 2nd floor, there is a dog")
  t.match(told, /Abu Khalil's bakery/)
  t.match(told, /there is a dog/)
  t.match(await own(), [
    {
      address: { line: "Next to Abu Khalil's bakery", unit: '2nd floor', city: 'Tyre' },
      notes: 'there is a dog',
      version: 2
    }
  ])
  t.notMatch(await say('thanks'), ASKS_WHERE)
  t.equal((await own()).length, 1)
})

t.test('who refuses to say it stays booked, marked so, and is not asked again', async (t) => {
  const { say, own } = await talking()
  t.match(await book(say, 10), ASKS_WHERE)
  t.match(await say('no'), /without an address|no address then/)
  t.notMatch(await say('thanks'), ASKS_WHERE)
  t.match(await own(), [{ address: null, status: 'pending', version: 1 }])
})

t.test('of two works that were asked for together each is asked for its street, once', async (t) => {
  const { say, own } = await talking()
  await say('I need a plumber in Tyre in 5 days at 8 and an electrician at 12')
  await say('the first one')
  const first = await say('yes')
  t.match(first, ASKS_WHERE)
  t.match(first, /electric/i, 'and the next request goes on')

  const told = await say('Hiram street 12, 2nd floor')
  t.match(told, /Hiram street 12/)
  t.notMatch(told, ASKS_WHERE)
  t.match(await own(), [
    { address: { line: 'Hiram street 12', unit: '2nd floor', city: 'Tyre' }, notes: null }
  ])

  await say('the first one')
  t.match(await say('yes'), ASKS_WHERE)
  await say('Rue 5')
  t.match(await own(), [{ address: { line: 'Hiram street 12' } }, { address: { line: 'Rue 5' } }])
  t.notMatch(await say('thanks'), ASKS_WHERE)
})

t.test('whoever goes on with the second work has booked the first without an address', async (t) => {
  const { say, own } = await talking()
  await say('I need a plumber in Tyre in 3 days at 8 and an electrician at 12')
  await say('the first one')
  await say('yes')
  t.notMatch(await say('the first one'), ASKS_WHERE, 'the question is not put again')
  t.match(await own(), [{ address: null, version: 1 }])

  t.match(await say('yes'), ASKS_WHERE)
  await say('Rue 5')
  t.match(await own(), [{ address: null, version: 1 }, { address: { line: 'Rue 5' } }])
})

t.test('a refusal in the message that asks for two works holds for both', async (t) => {
  const { say, own } = await talking('Rue 12')
  await say(
    'I need a plumber in Tyre in 4 days at 8 and an electrician at 12. I would rather not give my address'
  )
  for (let work = 0; work < 2; work++) {
    t.notMatch(await say('the first one'), /Rue 12/)
    t.notMatch(await say('yes'), ASKS_WHERE)
  }
  t.match(await own(), [{ address: null }, { address: null }])
})

t.test('a town alone is no address', async (t) => {
  const { say, own } = await talking()
  await book(say, 20)
  t.match(await say('Tyre'), /without an address|no address then/)
  t.match(await own(), [{ address: null, status: 'pending', version: 1 }])
})

t.test('"cancel it" after that question still cancels, and writes no address', async (t) => {
  const { say, own } = await talking()
  await book(say, 12)
  await say('cancel it')
  t.match(await own(), [{ address: null, status: 'cancelled' }])
})

t.test('the default address is said back with the offer, and nobody asks', async (t) => {
  const { say, own } = await talking('Rue 12')
  await say('I need a plumber in Tyre tomorrow at 14')
  t.match(await say('the first one'), /Where: .*Rue 12/)
  t.notMatch(await say('yes'), ASKS_WHERE)
  t.match(await own(), [{ address: { line: 'Rue 12', city: 'Tyre' } }])
})

t.test('a default address in another town than the one that was named is not taken', async (t) => {
  for (const [index, city] of ['Beirut', 'بيروت', 'Hamra'].entries()) {
    const { say, own } = await talking('Rue 12', city)
    await say(`I need a plumber in Tyre in ${index + 2} days at 14`)
    const offered = await say('the first one')
    t.match(offered, /saved address .*(Beirut|Hamra)/, city)
    t.notMatch(offered, /Rue 12/)

    t.match(await say('yes'), ASKS_WHERE)
    t.match(await own(), [{ address: null, status: 'pending' }], city)
    t.notMatch(await say('Hiram street 3'), ASKS_WHERE)
    t.match(await own(), [{ address: { line: 'Hiram street 3', city: 'Tyre' } }])
  }

  const { say, own } = await talking('Rue 12', 'Beirut')
  const told = await say('book me a plumber in Tyre tomorrow at 6 am now')
  t.match(told, /saved address .*Beirut/)
  t.match(told, ASKS_WHERE, 'also of what is booked at once')
  t.match(await own(), [{ address: null }])
})

t.test(
  'a default address in that town, in whatever words, or in no town that is known, is taken',
  async (t) => {
    for (const [index, city] of ['صور', 'Sour', 'Somewhere else'].entries()) {
      const { say } = await talking('Rue 12', city)
      await say(`I need a plumber in Tyre in ${index + 2} days at 15`)
      t.match(await say('the first one'), /Where: .*Rue 12/, city)
    }
  }
)

t.test('what is said of the place in a request goes before the default', async (t) => {
  const { say, own } = await talking('Rue 12')
  const reply = await book(say, 16, ", next to Abu Khalil's bakery")
  t.notMatch(reply, ASKS_WHERE)
  t.match(await own(), [{ address: { line: "next to Abu Khalil's bakery" } }])
})

t.test('whoever refuses to say it is offered no saved address, and is not asked', async (t) => {
  const { say, own } = await talking('Rue 12')
  await say('I need a plumber in Tyre tomorrow at 9, I would rather not give my address')
  t.notMatch(await say('the first one'), /Rue 12/)
  t.notMatch(await say('yes'), ASKS_WHERE)
  t.match(await own(), [{ address: null, status: 'pending' }])
})

t.test('a default that is saved between the offer and the yes was not part of the offer', async (t) => {
  const { user, say, own } = await talking()
  await say('I need a plumber in Tyre tomorrow at 11')
  await say('the first one')
  await app.inject({
    method: 'POST',
    url: '/api/users/addresses',
    headers: as(user),
    payload: { kind: 'home', address: { line: 'Rue 12', city: 'Tyre' } }
  })
  t.match(await say('yes'), ASKS_WHERE)
  t.match(await own(), [{ address: null }])

  await say('at home')
  t.match(await own(), [{ address: { line: 'Rue 12' } }], 'the saved place is meant')
})

t.test('who says "at my office" is never sent for at home, and is asked where it is', async (t) => {
  for (const [index, words] of [' at my office', '، بالمكتب'].entries()) {
    const { say, own } = await talking('Rue 12')
    const asked = index === 0 ? 'I need a plumber tomorrow at 10' : 'بدي سباك بصور بكرا الساعة 12'
    await say(`${asked}${words}`)
    t.notMatch(await say(index === 0 ? 'the first one' : 'الأول'), /Rue 12/)
    t.match(await say(index === 0 ? 'yes' : 'ايه'), index === 0 ? ASKS_WHERE : /وين/)
    t.match(await own(), [{ address: null, status: 'pending' }])
  }
})

t.test('"at home" without a saved home writes nothing, and the street still answers', async (t) => {
  const { say, own } = await talking()
  await book(say, 13)
  t.match(await say('at home'), ASKS_WHERE, 'that refuses nothing')
  t.match(await own(), [{ address: null, version: 1 }])
  await say('Rue 12')
  t.match(await own(), [{ address: { line: 'Rue 12' } }])
})

t.test('a floor alone is no address: the provider reads it as a note', async (t) => {
  const { say, own } = await talking()
  await book(say, 15)
  await say('2nd floor')
  t.match(await own(), [{ address: null, notes: '2nd floor' }])
})

t.test('what is told later is added to the notes, once', async (t) => {
  const { say, own } = await talking('Rue 12')
  await book(say, 17, ', the sink leaks')
  await say('tell them to bring a ladder')
  await say('tell them to bring a ladder')
  t.match(await own(), [{ notes: 'the sink leaks\ntell them to bring a ladder' }])
})

t.test('after something else is looked for, a place is not written onto the booking before', async (t) => {
  const { say, own } = await talking()
  await book(say, 19)
  await say('I need an electrician in Tyre')
  await say('sorry, Hiram street 12')
  t.match(await own(), [{ address: null, notes: null, version: 1 }])
})

t.test('in Arabic and Arabizi a landmark answers the question', async (t) => {
  const { say, own } = await talking()
  await book(say, 18)
  await say('حد فرن أبو خليل، الطابق التاني')
  t.match(await own(), [{ address: { line: 'حد فرن أبو خليل', unit: 'الطابق التاني', city: 'صور' } }])
})

t.test('an address that is said with the yes is the address, and only the rest is a note', async (t) => {
  for (const [index, [yes, address, notes]] of sample([
    ['Yes, my address is Hiram street 12', { line: 'Hiram street 12', city: 'Tyre' }, null],
    [
      'yes please, the address is Hiram street 12, 3rd floor, tell him to bring a ladder',
      { line: 'Hiram street 12', unit: '3rd floor', city: 'Tyre' },
      'tell him to bring a ladder'
    ],
    ['ok, my address is Sunset Plaza', { line: 'Sunset Plaza', city: 'Tyre' }, null],
    ['ايه، عنواني شارع حيرام ١٢', { line: 'شارع حيرام ١٢' }, null],
    ['نعم، العنوان حد فرن أبو خليل، الطابق التاني', { line: 'حد فرن أبو خليل', unit: 'الطابق التاني' }, null],
    ['eh 3enwene share3 Hiram 12', { line: 'share3 Hiram 12', city: 'صور' }, null]
  ] as const).entries()) {
    const { say, own } = await talking()
    await say(`I need a plumber in Tyre in ${index + 2} days at 9`)
    await say('the first one')
    const told = await say(yes)

    t.match(await own(), [{ address, notes, status: 'pending' }], yes)
    t.notMatch(told, /Where exactly|Where should they come|وين بالتحديد|لوين لازم|ما هو العنوان/, yes)
    t.match(told, address.line)
    if (notes !== null) t.match(told, notes)
  }
})

t.test('what is no street stays a note, and the street is still asked for', async (t) => {
  for (const [index, said] of [
    'my number is 03 123 456',
    'my address is Tyre',
    'the door code is 1234'
  ].entries()) {
    const { say, own } = await talking()
    await say(`I need a plumber in Tyre in ${index + 2} days at 12`)
    await say('the first one')

    t.match(await say(`yes, ${said}`), ASKS_WHERE)
    t.match(await own(), [{ address: null, notes: said }], said)
  }
})

t.test('"book now" is answered with the address that it took', async (t) => {
  const { say, own } = await talking('Rue 12')
  const told = await say('book me a plumber in Tyre tomorrow at 7 am now')
  t.match(await own(), [{ address: { line: 'Rue 12', city: 'Tyre' }, status: 'pending' }])
  t.match(told, /Where: .*Rue 12/)
})

t.test('a street behind a yes, without "my address is", is the address, and books', async (t) => {
  for (const [index, [yes, address]] of sample([
    [
      "yes, it's 90 Mar Elias street, entrance is round the back",
      { line: '90 Mar Elias street, entrance is round the back' }
    ],
    ['ok perfect, opposite the Total station, first floor', { unit: 'first floor' }],
    ['ايه، حد فرن أبو خليل، الطابق التاني', { line: 'حد فرن أبو خليل', unit: 'الطابق التاني' }],
    ['eh, share3 hiram, awal tabe2', { line: 'share3 hiram', unit: 'awal tabe2' }],
    ['eh, share3 senegal ra2em 8, tabe2 tene', { line: 'share3 senegal ra2em 8', unit: 'tabe2 tene' }],
    ['tamem, janb saydaliyet zein', { line: 'janb saydaliyet zein' }]
  ] as const).entries()) {
    const { say, own } = await talking()
    await say(`I need a plumber in Tyre in ${index + 2} days at 13`)
    await say('the first one')
    await say(yes)
    t.match(await own(), [{ address, notes: null, status: 'pending' }], yes)
  }
})

t.test('a street beside anything else than a yes books nothing', async (t) => {
  for (const [index, said] of [
    'yes, but at 15, 90 Mar Elias street',
    'yes if he can come to 12 Hiram street',
    'yes, in Saida near the castle',
    'ok, 12 Hiram street, is it free?',
    'yes, the second one, 12 Hiram street',
    'yes, 12 Hiram street, tomorrow at 16',
    'ايه بس مش شارع حيرام',
    'eh, share3 hiram, bas l se3a 4'
  ].entries()) {
    const { say, own } = await talking()
    await say(`I need a plumber in Tyre in ${index + 2} days at 13`)
    await say('the first one')
    await say(said)
    t.same(await own(), [], said)
  }
})

/** A client whose plumber is booked, so many days ahead, and who was asked for the street. */
async function booked(days: number, hour: number) {
  const { say, own } = await talking()
  await say(`I need a plumber in Tyre in ${days} days at ${hour}`)
  await say('the first one')
  await say('yes')

  return { say, own }
}

t.test('a correction of the address replaces what it names, and nothing else', async (t) => {
  for (const [index, [first, correction, address]] of sample([
    ['12 Senegal street, 2nd floor', 'sorry not 12, 21', { line: '21 Senegal street', unit: '2nd floor' }],
    ['Hiram street 12', '21 not 12', { line: 'Hiram street 21' }],
    ['Hiram street 12', 'oops, 21', { line: 'Hiram street 21' }],
    ['شارع السنغال رقم 12', 'عفوا مش 12، 21', { line: 'شارع السنغال رقم 21' }],
    ['share3 hiram ra2em 12', 'sorry mesh 12, 21', { line: 'share3 hiram ra2em 21' }],
    ['Hiram street, 2nd floor', "oops, it's the third floor", { line: 'Hiram street', unit: 'third floor' }],
    [
      'شارع مار الياس، الطابق الثاني',
      'عذراً، الطابق الرابع وليس الثاني',
      { line: 'شارع مار الياس', unit: 'الطابق الرابع' }
    ],
    ['share3 hiram, tabe2 tene', 'mesh tene, rabe3', { line: 'share3 hiram', unit: 'tabe2 rabe3' }],
    ['Hiram street', 'I meant Senegal street', { line: 'Senegal street' }],
    ['Senegal street 14', 'wait no, Hiram street 14', { line: 'Hiram street 14' }]
  ] as const).entries()) {
    const { say, own } = await booked(index + 2, 16)
    await say(first)
    await say(correction)
    t.match(await own(), [{ address, notes: null, status: 'pending' }], correction)
  }
})

t.test(
  'a number before the word for a floor is that of the house where a floor stands behind it',
  async (t) => {
    const told = readPlaceAnswer('شارع النبطية عمارة 5 الدور التاني', false)
    t.same(told, { line: 'شارع النبطية عمارة 5', unit: 'الدور التاني' })
    t.same(readPlaceAnswer('Hiram street, 3rd floor apartment 4', false)?.unit, '3rd floor, apartment 4')
  }
)

t.test('what corrects nothing of the address leaves it as it is', async (t) => {
  for (const [index, said] of ['sorry not 7, 8', 'sorry, thanks', 'عفوا مش 9، 10', 'not 12?'].entries()) {
    const { say, own } = await booked(index + 2, 17)
    await say('Hiram street 12')
    await say(said)
    t.match(await own(), [{ address: { line: 'Hiram street 12' }, notes: null, status: 'pending' }], said)
  }
})

t.test('a street after a refusal is the address of what was booked', async (t) => {
  for (const [index, [refusal, said, line]] of sample([
    ['I would rather not say', 'ok fine, 5 Hiram street', '5 Hiram street'],
    [
      'مابي أعطي العنوان الحين',
      'خلاص اكتب شارع الآثار، الفيلا اللي بابها أخضر',
      'شارع الآثار، الفيلا اللي بابها أخضر'
    ],
    ['مش عايز اقول العنوان دلوقتي', 'طيب شارع النبطية عمارة 5', 'شارع النبطية عمارة 5'],
    ['bala 3enwen hala2', 'ok khalas, share3 Verdun mwajih l Concorde', 'share3 Verdun mwajih l Concorde']
  ] as const).entries()) {
    const { say, own } = await booked(index + 2, 18)
    await say(refusal)
    t.match(await own(), [{ address: null }])
    await say(said)
    t.match(await own(), [{ address: { line }, notes: null }], said)
  }
})

t.test('a note after the booking is a note, whatever it names', async (t) => {
  for (const [index, note] of [
    'there is a dog but it does not bite',
    'في كلب بس ما بيعض',
    'خله يتصل قبل لا يجي',
    'fi kalb bas ma bi3add, w khalli yde2elle abel b 10 d2aye2'
  ].entries()) {
    const { say, own } = await booked(index + 2, 19)
    const reply = await say(note)
    t.notMatch(reply, /vet|بيطري/, note)
    t.match(await own(), [{ address: null, notes: note.split(', w ').join('. ') }])
  }
})

t.test('a sentence of the fault behind the street is a note', async (t) => {
  for (const [index, [said, line, notes]] of sample([
    [
      'Hiram street 12. The water comes from under the sink',
      'Hiram street 12',
      'The water comes from under the sink'
    ],
    [
      'انا بطلعة الأكرمية ورا محطة توتال. المي عم تنزل من تحت المجلى',
      'بطلعة الأكرمية ورا محطة توتال',
      'المي عم تنزل من تحت المجلى'
    ],
    ['share3 hiram 12, l 7anafiye 3am tna2et', 'share3 hiram 12', 'l 7anafiye 3am tna2et']
  ] as const).entries()) {
    const { say, own } = await booked(index + 2, 20)
    await say(said)
    t.match(await own(), [{ address: { line }, notes }], said)
  }
})

t.test('a street within a request is read whole', async (t) => {
  for (const [text, line] of [
    ['بدي حدا بصور، بيتي بشارع ابو ديب مقابل مدرسة الراهبات', 'شارع ابو ديب مقابل مدرسة الراهبات'],
    ['بدي سباك بكرا، شارع نبيه بري بناية الزين', 'شارع نبيه بري بناية الزين'],
    ['I need a plumber in Beirut, 14 Makdisi street, 3rd floor', '14 Makdisi street'],
    ['a plumber at 14 Makdisi street', 'at 14 Makdisi street'],
    ['bade sangari bokra bi share3 nabih berri janb l forn', 'bi share3 nabih berri janb l forn']
  ] as const) {
    t.equal(readPlaceWithin(text, [])?.line, line, text)
  }
  for (const text of ['بدي سباك ببرج حمود', 'a plumber in Hamra street']) {
    t.equal(readPlaceWithin(text, [])?.line, undefined, text)
  }
})

t.test('places are read in answers, and not in other words', async (t) => {
  for (const [text, line] of [
    ['Bliss street, building 4', 'Bliss street, building 4'],
    ['opposite the church', 'opposite the church'],
    ['شارع الحمرا', 'شارع الحمرا'],
    ['7ad forn abou khalil', '7ad forn abou khalil'],
    ['Rue Gouraud', 'Rue Gouraud']
  ] as const) {
    t.equal(readPlaceAnswer(text, false)?.line, line, text)
  }
  for (const text of ['thanks', 'ok great', 'شكرا', 'merci', 'how long does it take']) {
    t.equal(readPlaceAnswer(text, false), null, text)
  }

  for (const text of [
    'water behind the washing machine',
    'بدي حد يصلح المكيف',
    'a plumber at 10',
    'a plumber at 10 and a bakery oven on Friday',
    'a plumber tomorrow at 10 and a barber on Friday at 5',
    'سباك بكرا ع ١٠ وصالون الجمعة',
    'sabbak bokra 3al 10 w salon l jom3a',
    'مقابل 50 دولار'
  ]) {
    t.equal(readPlaceWithin(text, []), null, text)
  }
  t.equal(savedPlaceIn('عنجد بالبيت'), 'home')
  t.equal(savedPlaceIn('bel maktab please'), 'work')
  t.equal(savedPlaceIn('3al bet'), 'home')
  t.equal(savedPlaceIn('my office'), 'work')
  t.equal(savedPlaceIn('the homepage'), null)
})
