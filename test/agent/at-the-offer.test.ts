import { testDatabase } from '../support/database.js'
import { makeProvider, makeService } from '../support/people.js'
import t from '../support/tap.js'
import { bookingRows, conciergeOf, newcomer, talk } from './market.js'

// What is said directly after "shall I book it?" and is neither a yes nor a no.

const { db, market } = await testDatabase(t)
const concierge = conciergeOf(market)

const names = [
  ['Hallal Plumbing', 'حلال للصحية'],
  ['Abu Rabih Sanitary Works', 'أبو ربيع للأدوات الصحية'],
  ['Mahmoud Khalil, plumber', 'المعلّم محمود خليل، سبّاك']
] as const
const ids = new Map<string, string>()
for (const [businessName, arabic] of names) {
  const { id } = await makeProvider(db, { businessName, businessName_ar: arabic })
  await makeService(db, id)
  ids.set(businessName, id)
}
const hallal = ids.get('Hallal Plumbing')

const openings = {
  en: ['I need a plumber in Tyre', 'Hallal Plumbing, tomorrow at 10', 'yes'],
  ar: ['بدي سباك بصور', 'حلال للصحية بكرا الساعة 10', 'إي'],
  arabizi: ['badde sankari bi sour', 'Hallal Plumbing bokra 3al 10', 'eh']
} as const

/** A new client to whom Hallal Plumbing is offered for ten o'clock tomorrow. */
async function offered(language: keyof typeof openings) {
  const client = await newcomer(db, { city: 'tyre' })
  const [request, choice, yes] = openings[language]
  const replies = await talk(concierge, client, [request, choice])
  const last = replies.at(-1)
  t.equal(last?.proposal?.provider.businessName, 'Hallal Plumbing', 'and this one is offered')

  const say = async (message: string) => {
    const [reply] = await talk(concierge, client, [message], last?.conversationId)
    if (reply === undefined) throw new Error('no answer')
    return reply
  }

  return { say, own: async () => await bookingRows(db), yes: async () => await say(yes) }
}

t.test('a landmark that holds a name of another provider changes the place alone', async (t) => {
  for (const [language, said, line] of [
    ['en', "next to Abu Khalil's bakery", "next to Abu Khalil's bakery"],
    ['en', 'behind the pharmacy of Rabih', 'behind the pharmacy of Rabih'],
    ['en', 'Mahmoud Khalil street, 2nd floor', 'Mahmoud Khalil street'],
    ['ar', 'حد فرن أبو خليل', 'حد فرن أبو خليل'],
    ['ar', 'شارع محمود خليل، الطابق الثاني', 'شارع محمود خليل'],
    ['arabizi', '7ad forn Abou Khalil', '7ad forn Abou Khalil'],
    ['arabizi', 'share3 Khalil, tabe2 tene', 'share3 Khalil']
  ] as const) {
    const { say, own, yes } = await offered(language)
    const { proposal } = await say(said)
    t.match(proposal, { provider: { id: hallal }, address: { line } }, said)

    await yes()
    t.match(await own(), [{ providerId: hallal, address: { line } }], said)
  }
})

t.test('somebody of that name in the house, and in a note, is no other provider', async (t) => {
  for (const [language, said] of [
    ['en', 'my son Khalil is at home'],
    ['en', 'tell him that Abu Rabih opens the gate'],
    ['ar', 'رح يستقبلكم خليل'],
    ['ar', 'قلّه إنو أبو ربيع بيفتح الباب'],
    ['arabizi', 'Khalil ray7 ykoun bel bet']
  ] as const) {
    const { say, own, yes } = await offered(language)
    await say(said)
    await yes()
    await yes()
    t.match(await own(), [{ providerId: hallal }], said)
  }
})

t.test('another provider is still chosen by the name', async (t) => {
  for (const [language, said, businessName] of [
    ['en', 'no, I want Khalil', 'Mahmoud Khalil, plumber'],
    ['en', 'Abu Rabih Sanitary Works', 'Abu Rabih Sanitary Works'],
    ['en', 'with Rabih instead', 'Abu Rabih Sanitary Works'],
    ['ar', 'لا، بدي خليل', 'Mahmoud Khalil, plumber'],
    ['ar', 'خليها مع أبو ربيع', 'Abu Rabih Sanitary Works'],
    ['arabizi', 'la2, badde Khalil', 'Mahmoud Khalil, plumber']
  ] as const) {
    const { say } = await offered(language)
    const { proposal } = await say(said)
    t.equal(proposal?.provider.businessName, businessName, said)
  }
})

t.test('a note or a floor after an offer is offered with it, and the next yes books it', async (t) => {
  for (const [language, said] of [
    ['en', 'there is a dog'],
    ['en', 'call when you arrive'],
    ['en', '2nd floor, there is a dog'],
    ['en', 'no, second floor'],
    ['ar', 'الطابق الثاني'],
    ['ar', 'دقّولي بس توصلو'],
    ['ar', 'في كلب بالبيت'],
    ['arabizi', 'tabe2 tene'],
    ['arabizi', 'fi kaleb bel bet'],
    ['arabizi', 'de22oule bas tousalo']
  ] as const) {
    const { say, own, yes } = await offered(language)
    const { proposal, reply } = await say(said)
    t.equal(proposal?.provider.id, hallal, said)

    const note = said.replace('no, ', '').split(', ').join('. ')
    t.ok(reply.includes(note), `${said}: ${reply}`)
    await yes()
    t.match(await own(), [{ providerId: hallal, notes: note, address: null }], said)
  }
})

t.test('a floor after the street of an offer goes into its address', async (t) => {
  for (const [language, street, floor] of [
    ['en', 'Hiram street 12', '2nd floor'],
    ['ar', 'شارع حيرام ١٢', 'الطابق الثاني'],
    ['arabizi', 'share3 Hiram 12', 'tabe2 tene']
  ] as const) {
    const { say, own, yes } = await offered(language)
    await say(street)
    await say(floor)
    await yes()
    t.match(await own(), [{ address: { line: street, unit: floor }, notes: null }], floor)
  }
})

t.test('who refuses to say the address keeps the offer, without one, and is not asked again', async (t) => {
  for (const [language, said] of [
    ['en', 'I do not want to tell you my address'],
    ['en', 'I prefer not to say where I live'],
    ['en', "I'd rather not give my address"],
    ['ar', 'ما بدي قول وين ساكن'],
    ['ar', 'لا أريد أن أقول أين أسكن'],
    ['arabizi', 'ma badde 2oul wen seken']
  ] as const) {
    const { say, own, yes } = await offered(language)
    const { proposal } = await say(said)
    t.match(proposal, { provider: { id: hallal } }, said)
    t.equal(proposal?.address, undefined)

    const { reply } = await yes()
    t.notMatch(reply, /Where exactly|Where should they|وين بالتحديد|لوين|ما هو العنوان|أين/, said)
    t.match(await own(), [{ providerId: hallal, address: null }], said)
  }
})
