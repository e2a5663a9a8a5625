import { DateTime } from 'luxon'
import { byName } from '../../agent/dialogue/provider-names.js'
import { normalizeText } from '../../src/shared/text.js'
import { sample } from '../support/sample.js'
import t from '../support/tap.js'
import { bookingRows, conciergeOf, newcomer, sampleMarket, startIn, talk, ZONE } from './market.js'

const { db, market } = await sampleMarket(t)
const concierge = conciergeOf(market)

/** What is offered at the end of a dialogue; nothing may be booked on the way. */
async function offered(...messages: string[]) {
  const client = await newcomer(db, { city: 'tyre' })
  const replies = await talk(concierge, client, messages)
  t.same(await bookingRows(db), [], `${messages.at(-1)}: nothing is booked without a yes`)

  const last = replies.at(-1)
  const at = last?.proposal?.scheduledAt
  return {
    reply: last?.reply ?? '',
    provider: last?.proposal?.provider.businessName,
    date: at === undefined ? undefined : DateTime.fromISO(at, { zone: ZONE }).toISODate(),
    time: at === undefined ? undefined : DateTime.fromISO(at, { zone: ZONE }).toFormat('HH:mm')
  }
}

const dayIn = (days: number) => DateTime.fromISO(startIn(days, '12:00'), { zone: ZONE }).toISODate()

t.test('the first free start of the hours that were said is offered, once one is chosen', async (t) => {
  for (const [request, choice, time] of sample([
    ['a plumber in Tyre tomorrow afternoon', 'the cheap one will do', '12:00'],
    ['plumber needed in Tyre tomorrow, some time between 2 and 5', 'whoever is fastest', '14:00'],
    ['need plumber Tyre tomorrow after 3 oclock', 'any of them sir', '15:00'],
    ['I want a plumber in Tyre tomorrow', 'number 1', '08:00'],
    ['بدي سباك بصور بكرا بعد الضهر', 'الأول', '12:00'],
    ['ابي سباك في صور باجر بين ٢ و ٥', 'اي واحد عندكم', '14:00'],
    ['عايز سباك في صور بكره بعد الساعة 3', 'اختار لي انت', '15:00'],
    ['أحتاج إلى سباك في صور غداً مساءً', 'الأقل سعراً', '17:00'],
    ['badde sankari bi sour bokra ba3d l 3', 'na2ile wa7ad', '15:00'],
    ['je cherche un plombier à sour demain entre 14h et 17h', 'le moins cher', '14:00']
  ] as const)) {
    const { date, ...found } = await offered(request, choice)
    t.equal(date, dayIn(1), request)
    t.equal(found.time, time, request)
  }
})

t.test('a wish that is spelt like a part of a name names nobody', async (t) => {
  const named = (arabic: string) => ({ provider: { name: 'Somebody', name_ar: arabic } })
  const shown = [named('مؤسسة أبي نادر'), named('كرم للصيانة')]

  t.equal(byName(shown, normalizeText('أبي الأرخص، الاثنين')), null)
  t.equal(byName(shown, normalizeText('خلينا مع نادر')), shown[0])
})

t.test('a place in the list chooses, however its ordinal is said', async (t) => {
  const request = 'a plumber in Tyre tomorrow at 10am'
  const places: Record<string, string[]> = {
    'the first one': [
      'this first one is good',
      'the first plumber',
      'اول واحدة',
      'أول وحدة منيحة',
      'هالأولى',
      'خلينا بالأول',
      'أول سباك',
      'awwal wa7de',
      'la premiere svp'
    ],
    'the second one': ['تاني واحدة', 'ثاني واحد', 'التانية لو سمحت', 'للتاني', 'tene wa7ad', 'tanye wa7de']
  }

  for (const [plain, siblings] of Object.entries(places)) {
    const { provider } = await offered(request, plain)
    t.ok(provider, plain)
    for (const said of siblings) t.equal((await offered(request, said)).provider, provider, said)
  }
})

t.test('a yes to several free times asks which, near the time that was said', async (t) => {
  for (const yes of ['perfect, yes', 'ايه احجزلي', 'ايوه اكد الحجز', 'yalla mashe eh', 'نعم من فضلكم']) {
    const client = await newcomer(db, { city: 'tyre' })
    const [, refused, asked] = await talk(concierge, client, [
      'a plumber in Tyre tomorrow at 10:15am',
      'the first one',
      yes
    ])

    const times = (reply: string | undefined) =>
      reply?.match(/1?\d(?::\d\d)? (?:am|الصبح|صباحاً)/gu)?.slice(-3)
    t.equal(times(refused?.reply)?.length, 3, `${yes}: the nearest are told`)
    t.equal(times(asked?.reply)?.length, 3, `${yes}: and told again`)
    t.equal(asked?.proposal ?? null, null, `${yes}: none of them is chosen`)
    t.match(asked?.reply, /10/, yes)
    t.same(await bookingRows(db), [], yes)
  }
})

t.test('the only free time within a quarter of an hour is offered for a yes', async (t) => {
  const client = await newcomer(db, { city: 'tyre' })
  const [, , held] = await talk(concierge, await newcomer(db, { city: 'tyre' }), [
    'a plumber in Tyre tomorrow at 9am',
    'the first one',
    'yes'
  ])
  t.match(held?.reply, /Booked/)

  const [, refused, offer] = await talk(concierge, client, [
    'a plumber in Tyre tomorrow at 10:15am',
    'the first one',
    'yes'
  ])
  t.equal(refused?.proposal ?? null, null)
  t.equal(offer?.proposal?.scheduledAt, startIn(1, '10:30'))
})

t.test('the offer names other free starts of that day', async (t) => {
  const { reply } = await offered('a plumber in Tyre tomorrow afternoon', 'the cheapest')
  t.match(reply, /12:30 pm/)
  t.match(reply, /1 pm/)
})

t.test('a time is asked for when no day was said', async (t) => {
  for (const [request, choice] of sample([
    ['a plumber in Tyre', 'the cheapest'],
    ['بدي سباك بصور', 'الأرخص'],
    ['badde sankari bi sour', 'l arkhas']
  ] as const)) {
    const { time } = await offered(request, choice)
    t.equal(time, undefined, request)
  }
})

t.test('the hours that were said hold for another provider, and for another time', async (t) => {
  const afternoon = ['a plumber in Tyre tomorrow afternoon', 'the first one'] as const
  const [one, other, later, hour, saturday] = [
    await offered(...afternoon),
    await offered(...afternoon, 'no, the second one'),
    await offered(...afternoon, 'another time'),
    await offered(...afternoon, '4'),
    await offered(...afternoon, 'the day after tomorrow instead')
  ]

  t.not(other.provider, one.provider)
  t.equal(other.time, '12:00')
  t.match(later.reply, /12:\d\d/)
  t.notMatch(later.reply, /0\d:\d\d/)
  t.equal(hour.time, '16:00')
  t.equal(saturday.date, dayIn(2))
  t.equal(saturday.time, '12:00')
})

t.test('a yes to several takes none of them: it is asked which', async (t) => {
  for (const yes of ['yes please', 'ok go ahead', 'اي تمام', 'نعم، شكراً لك', 'eh tamem', 'oui merci']) {
    const { provider } = await offered('a plumber in Tyre tomorrow at 10', yes)
    t.equal(provider, undefined, yes)

    const times = await offered('a plumber in Tyre', 'the first one', yes)
    t.equal(times.provider, undefined, `${yes}, to the times`)

    const chosen = await offered('a plumber in Tyre tomorrow at 10', yes, 'the first one')
    t.equal(chosen.provider, 'Abu Ali Plumbing', `${yes}, and which`)
  }
})

t.test('what one of them costs is answered, and it can be taken then', async (t) => {
  for (const [question, choice] of sample([
    ['how much is the cheap one?', 'ok take it'],
    ['how much for the first', 'ok the cheap one is good'],
    ['قديش الأرخص؟', 'اي تمام'],
    ['addesh l arkhas?', 'eh mashi']
  ] as const)) {
    const asked = await offered('a plumber in Tyre tomorrow at 10', question)
    t.match(asked.reply, /20/, question)
    t.equal(asked.provider, undefined)

    const { provider } = await offered('a plumber in Tyre tomorrow at 10', question, choice)
    t.equal(provider, 'Abu Ali Plumbing', choice)
  }
})

t.test('a number or a place in the list chooses, whatever stands beside it', async (t) => {
  for (const [words, provider] of sample([
    ['2 for us please', 'Hallal Sanitary'],
    ['no. 3 sir', 'Blue Pipe'],
    ["the second one's grand", 'Hallal Sanitary'],
    ['اللي رقمه ٢', 'Hallal Sanitary'],
    ['رقم ٣ يا معلم', 'Blue Pipe'],
    ['2 yalle bel nos', 'Hallal Sanitary'],
    ['le 3 svp', 'Blue Pipe']
  ] as const)) {
    const found = await offered('a plumber in Tyre tomorrow at 10', words)
    t.equal(found.provider, provider, words)
  }
})

t.test('a no turns the offer down, and a wait keeps it open', async (t) => {
  const offer = ['a plumber in Tyre tomorrow at 10', 'the first one'] as const
  for (const words of [
    "no you're grand",
    'لا يا عمي',
    'لا ما ابيه',
    'مب هذا',
    'la2 ya 3ammi',
    'non pas ça'
  ]) {
    const { reply, time } = await offered(...offer, words)
    t.equal(time, undefined, words)
    t.notMatch(reply, /not sure I understood|ما فهمت|لم أفهم/, words)
  }
  for (const words of ['no wait', 'hold on', 'صبر', 'لا استنى', 'non attends', 'na6er shway']) {
    const { time } = await offered(...offer, words)
    t.equal(time, '10:00', words)
  }
})

t.test('a yes within what is not understood is asked for once more', async (t) => {
  const offer = ['a plumber in Tyre tomorrow at 10', 'the first one'] as const
  for (const words of ['if that is so then yes', 'iza hek eh', 'ولك اي شو مفكر']) {
    const { time } = await offered(...offer, words)
    t.equal(time, '10:00', words)
  }
})

t.test('what is not understood while services stand open asks which of them', async (t) => {
  for (const words of ['my cousin has a boat', 'الجو حلو عندكم', 'shu hal hayet']) {
    const { reply, time } = await offered('a plumber in Tyre tomorrow at 10', words)
    t.equal(time, undefined, words)
    t.notMatch(reply, /not sure I understood|ما فهمت|لم أفهم/, words)
  }
})

t.test('a yes that hurries books the soonest start, and no other', async (t) => {
  for (const [request, yes, isBooked] of sample([
    ['a plumber in Tyre as soon as possible', 'yes, quickly please', true],
    ['بدي سباك بصور بأسرع وقت', 'اي بسرعة الله يخليك', true],
    ['a plumber in Tyre tomorrow at 10', 'yes, quickly please', false]
  ] as const)) {
    const client = await newcomer(db, { city: 'tyre' })
    await talk(concierge, client, [request, '1', yes])
    t.equal((await bookingRows(db)).length, isBooked ? 1 : 0, `${request}: ${yes}`)
  }
})

t.test('of two hours in a correction the new one is offered', async (t) => {
  const offer = ['a plumber in Tyre tomorrow at 10', 'the first one'] as const
  for (const [words, time] of sample([
    ['at 10 I have a class, make it 12', '12:00'],
    ['الساعة 10 عندي شغل خليها 3', '15:00'],
    ['10 bakkir, 5alliya 3al 11', '11:00'],
    ["10h j'ai cours, khalliya 16h", '16:00']
  ] as const)) {
    const found = await offered(...offer, words)
    t.equal(found.date, dayIn(1), words)
    t.equal(found.time, time, words)
  }
})

t.test('a correction that names nothing but the offered hour asks for another time', async (t) => {
  for (const words of ['sorry, I meant not at 10, I have a meeting', 'no wait, 10 is not good for me']) {
    const { time } = await offered('a plumber in Tyre tomorrow at 10', 'the first one', words)
    t.equal(time, undefined, words)
  }
})

t.test(
  'a choice that is not in the list is asked again, and the time that was said with it holds',
  async (t) => {
    for (const [request, choice, again] of [
      ['a plumber in Tyre', 'the fifth one, tomorrow at 11', 'the first'],
      ['بدي سباك بصور', 'الخامس، بكرا الساعة 11', 'طيب الأول'],
      ['badde sankari bi sour', 'l khames, bokra 3al 11', 'l awal'],
      ['je cherche un plombier à sour', 'le cinquième, demain à 11h', 'le premier']
    ] as const) {
      const asked = await offered(request, choice)
      t.equal(asked.time, undefined, `${choice}: nothing is offered`)
      t.match(asked.reply, /[?؟]/, choice)

      const { date, time } = await offered(request, choice, again)
      t.equal(date, dayIn(1), again)
      t.equal(time, '11:00', again)
    }
  }
)

t.test('a day or an hour that is counted from the offer moves the offer', async (t) => {
  for (const [choice, change, days, time] of sample([
    ['the first, in 3 days at 11', 'no, the day before', 2, '11:00'],
    ['the first, in 3 days at 11', 'two days after that', 5, '11:00'],
    ['the first, in 3 days at 11', 'an hour later please', 3, '12:00'],
    ['الأول، بعد 3 أيام الساعة 11', 'لا خليها قبلها بيوم', 2, '11:00'],
    ['l awal, ba3d 3 iyem 3al 11', 'la2 abla b yom', 2, '11:00'],
    ['le premier, dans 3 jours à 11h', 'non, plutôt la veille', 2, '11:00']
  ] as const)) {
    const found = await offered('a plumber in Tyre', choice, change)
    t.equal(found.date, dayIn(days), change)
    t.equal(found.time, time, change)
  }
})

t.test('at a time that may be another one nothing is offered before it is asked', async (t) => {
  for (const told of [
    'my mother visits on friday, I need a plumber in Tyre',
    'a plumber in Tyre, the sink on monday at 9, the shower on tuesday at 4',
    'امي جايي الجمعة، بدي سباك بصور'
  ]) {
    const asked = await offered(told, '1')
    t.equal(asked.provider, undefined, told)

    const answered = await offered(told, '1', 'thursday at 10')
    t.equal(answered.time, '10:00', told)
  }
})

t.test('an hour beside a choice is the hour, and no number of the list', async (t) => {
  const english = 'a plumber in Tyre tomorrow'

  for (const [request, choice, time] of sample([
    [english, 'the best one, 11 is good', '11:00'],
    [english, 'cheapest one please, 3', '15:00'],
    [english, 'the first one. 2 would be perfect', '14:00'],
    [english, 'number 1, eleven will do', '11:00'],
    [english, 'whoever is free, 11 works', '11:00'],
    [english, 'the 1st one 10 is ok for me', '10:00'],
    [english, '2, at 11', '11:00'],
    [english, '3 at 3', '15:00'],
    ['بدي سباك بصور بكرا', 'الأحسن، 11 منيح', '11:00'],
    ['بدي سباك بصور بكرا', 'الأول، تلاتة منيحة', '15:00'],
    ['بدي سباك بصور بكرا', '٢ عال ٥', '17:00'],
    ['بدي سباك بصور بكرا', 'رقم 2 الضهر', '12:00'],
    ['ابي سباك في صور باجر', 'الأرخص، 5 زين', '17:00'],
    ['عايز سباك في صور بكره', 'التاني بس 5', '17:00'],
    ['عايز سباك في صور بكره', 'أي حد فيهم، 4 تنفع', '16:00'],
    ['badde sankari bi sour bokra', 'l a7san, 11 mnee7', '11:00'],
    ['badde sankari bi sour bokra', 'l awal, 3 btmshe ma3e', '15:00'],
    ['badde sankari bi sour bokra', 'l tene bas 5', '17:00'],
    ['je cherche un plombier à sour demain', 'le moins cher, 15 me va', '15:00']
  ] as const)) {
    const found = await offered(request, choice)
    t.equal(found.date, dayIn(1), choice)
    t.equal(found.time, time, choice)
  }
})

t.test('the word for one beside a choice is no hour: the time that was said stays', async (t) => {
  for (const [request, choice] of sample([
    ['bade sangari bi sour bokra 3al 11', 'awal wa7de'],
    ['بدي سباك بصور بكرا الساعة 11 الصبح', 'أول وحدة'],
    ['a plumber in Tyre tomorrow at 11', 'the first one']
  ] as const)) {
    const { date, time } = await offered(request, choice)
    t.equal(date, dayIn(1), choice)
    t.equal(time, '11:00', choice)
  }
})

t.test('a number beside a choice that may be an hour or not is asked about', async (t) => {
  for (const choice of ['the first one, 10 or 11', 'the first one, my son said 4']) {
    const { time, reply } = await offered('a plumber in Tyre tomorrow', choice)
    t.equal(time, undefined, choice)
    t.match(reply, /When should/, choice)
  }
})

t.test('a number beside a choice that counts or measures is no hour', async (t) => {
  for (const choice of [
    'number 2 is good',
    'the first one, 3 taps',
    'the first one, we are on floor 4',
    'the best one, 4 stars',
    'the first one, 10 minutes is enough'
  ]) {
    const { time } = await offered('a plumber in Tyre tomorrow', choice)
    t.equal(time, '08:00', choice)
  }

  const { time } = await offered('a plumber in Tyre tomorrow at 10', 'the first one, my son is 4')
  t.equal(time, '10:00', 'an hour that was said before holds')
})

t.test('a choice by a word for number, or beside its trade, is a choice', async (t) => {
  for (const [request, choice] of sample([
    ['a plumber in Tyre tomorrow at 10', 'number one for the plumber'],
    ['بدي سباك بصور بكرا ع 10', 'وأول واحد للسباك'],
    ['ابي سباك في صور باجر الساعة 10', 'رقم واحد'],
    ['عايز سباك في صور بكره الساعة 10', 'نمرة واحد'],
    ['عايز سباك في صور بكره الساعة 10', 'والسباك الأول برضه'],
    ['أحتاج إلى سباك في صور غداً الساعة العاشرة', 'الأول للسباكة'],
    ['badde sankari bi sour bokra 3al 10', 'ra2em wa7ad'],
    ['badde sankari bi sour bokra 3al 10', 'lal sankari l awwale']
  ] as const)) {
    const { provider, time } = await offered(request, choice)
    t.equal(provider, 'Abu Ali Plumbing', choice)
    t.equal(time, '10:00', choice)
  }
})

t.test('the cheapest is a provider, and none of the free times that were listed', async (t) => {
  for (const choice of ['the cheapest', 'الأرخص', 'l arkhas']) {
    const { time } = await offered('a plumber in Tyre', 'the first one', choice)
    t.equal(time, undefined, choice)
  }
})

t.test(
  'a second yes to several services leaves the choice to us: the first is offered, not booked',
  async (t) => {
    for (const [request, yes, again] of sample([
      ['a plumber in Tyre tomorrow at 10am', 'yes', 'yes to that one as well'],
      ['a plumber in Tyre tomorrow at 10am', 'sounds good', 'yes'],
      ['بدي سباك بصور بكرا عال ١٠ الصبح', 'إيه', 'وهيدا كمان إيه'],
      ['ابي سباك في صور باجر الساعة ١٠ الصبح', 'اي', 'اي تمام'],
      ['عايز سباك في صور بكره الساعة 10 الصبح', 'ايوه', 'ايوه ده كمان'],
      ['أحتاج إلى سباك في صور غداً الساعة العاشرة صباحاً', 'نعم', 'نعم، وهذا أيضاً'],
      ['badde sankari bi sour bokra 3al 10 l sobo7', 'eh', 'eh w hayda kamen'],
      ['je cherche un plombier à sour demain à 10h', 'oui', 'oui oui']
    ] as const)) {
      const asked = await offered(request, yes)
      t.equal(asked.time, undefined, `${request}: the first yes is asked about`)

      const { time, date } = await offered(request, yes, again)
      t.same([date, time], [dayIn(1), '10:00'], request)
    }
  }
)

t.test('after that question, a yes with a wish of its own is no choice of the first', async (t) => {
  const request = 'a plumber in Tyre tomorrow at 10am'
  for (const again of ['yes both', 'no', 'is he good?']) {
    const { time } = await offered(request, 'yes', again)
    t.equal(time, undefined, again)
  }
})
