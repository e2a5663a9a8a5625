import { eq } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import { sample } from '../support/sample.js'
import t from '../support/tap.js'
import { conciergeOf, newcomer, sampleMarket, talk } from './market.js'

const { db, market } = await sampleMarket(t)
const concierge = conciergeOf(market)

const before = {
  en: ['a plumber in Tyre tomorrow at 10', 'the first one', 'yes'],
  ar: ['بدي سباك بصور بكرا الساعة 10 الصبح', 'الأول', 'اي'],
  az: ['bade sabbak bi sour bokra 10 l sobo7', 'l awwal', 'eh']
}
const street = {
  en: ['Hiram street 12, 3rd floor', 'Hiram street 12'],
  ar: ['شارع حيرام، الطابق الرابع', 'شارع حيرام'],
  az: ['share3 hiram, tabe2 3', 'share3 hiram']
} as const

/** Asks between the booking and the street; what was answered, and what is stored at the end. */
async function asked(language: keyof typeof before, ...questions: string[]) {
  await db.update(bookings).set({ status: 'cancelled' })
  const client = await newcomer(db, { city: 'tyre' })
  const replies = await talk(concierge, client, [...before[language], ...questions, street[language][0]])
  const rows = await db.select().from(bookings).where(eq(bookings.clientId, client.id))
  return { answers: replies.slice(before[language].length, -1), rows, line: street[language][1] }
}

t.test(
  'a question about the visit that was booked is answered, and the street is still awaited',
  async (t) => {
    for (const [language, question, answer] of sample([
      ['en', 'can I send a photo of the leak?', /photos/],
      ['en', 'how long will it take?', /about 1 hour|1 hour/],
      ['en', "what's his name?", /tomorrow/],
      ['en', 'how much will it cost?', /\$/],
      ['en', 'who is coming?', /tomorrow/],
      ['en', 'can he bring a ladder?', /tools/],
      ['en', 'is he licensed?', /papers|licence/],
      ['en', 'where can he park?', /messages of/],
      ['en', 'do I need to be home?', /messages of/],
      ['ar', 'قديش بياخد وقت؟', /ساعة/],
      ['ar', 'كم يستغرق العمل؟', /ساعة/],
      ['ar', 'هياخد وقت قد ايه؟', /ساعة/],
      ['ar', 'شو اسمو؟', /بكرا/],
      ['ar', 'معه ترخيص؟', /أوراق|رخصة/],
      ['ar', 'فيه يجيب معو سلم؟', /عدّة/],
      ['ar', 'وين بيصف سيارتو؟', /رسائل الحجز/],
      ['ar', 'فيي ابعت صورة للتسريب؟', /صور/],
      ['az', '2adde byekhod wa2et?', /ساعة/],
      ['az', '2adde l se3er?', /\$/],
      ['az', 'fi yjib ma3o sellom?', /عدّة/],
      ['az', 'lezem koun bel bet?', /رسائل الحجز/]
    ] as const)) {
      const { answers, rows, line } = await asked(language, question)
      t.match(answers[0]?.reply, answer, question)
      t.same(answers[0]?.services, [], `${question}: nobody is looked for`)
      t.match(rows, [{ status: 'pending', address: { line }, notes: null }], question)
    }
  }
)

t.test('a request behind a booking is looked for, whatever it asks besides', async (t) => {
  for (const question of [
    'I also need an electrician, how long does it take?',
    'can I book a cleaner too?'
  ]) {
    const { answers } = await asked('en', question)
    t.notMatch(answers[0]?.reply, /messages of the booking/, question)
  }
})
