import t from '../support/tap.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, startIn, talk } from './market.js'
import { sample } from '../support/sample.js'

const { db, market } = await sampleMarket(t)
const concierge = conciergeOf(market)
const OFFER = 'book Abu Ali Plumbing in Tyre tomorrow at 10:00'

/** What a client says to the offer of a plumber, tomorrow at ten. */
async function answered(...messages: string[]) {
  const client = await newcomer(db, { city: 'tyre' })
  const replies = await talk(concierge, client, ['a plumber in Tyre', OFFER, ...messages])
  return { offered: replies[1]?.proposal, last: replies.at(-1), rows: await bookingRows(db) }
}

t.test('a yes that repeats the values of the offer books it', async (t) => {
  for (const yes of sample([
    'yes, tomorrow at 10 works',
    'tomorrow at 10 is perfect',
    'yes please, with Abu Ali Plumbing tomorrow',
    'ok 10am is fine for me',
    'اي بكرا الساعة عشرة منيح',
    'نعم، غداً الساعة العاشرة مناسب',
    'eh bokra 3al 10 mni7'
  ])) {
    const { offered, rows } = await answered(yes)
    t.equal(offered?.scheduledAt, startIn(1, '10:00'))
    t.equal(rows.length, 1, yes)
  }
})

t.test('a yes with thanks, with a word of certainty or with a pronoun is a plain yes', async (t) => {
  for (const yes of sample([
    'yes, thank you all',
    'yes him',
    "yes i'm certain",
    'نعم، شكرا لكم',
    'ايوه متأكد',
    'متأكدة',
    'اي هو',
    'ايه هي احجزيها',
    'eh howe',
    'eh howwe, thabbet',
    'yes him, confirm',
    'yes, that too',
    'اه هو، اكد',
    'ايه هو ثبّت',
    'na3am mit2akked',
    'tamem, merci beaucoup'
  ])) {
    const { rows } = await answered(yes)
    t.equal(rows.length, 1, yes)
  }
})

t.test('leave to book, and an order with for whom, book', async (t) => {
  for (const yes of sample(['ok yes you can book', 'eh 7ejezle', 'ايه فيك تحجز', 'eh fik te7joz'])) {
    const { rows } = await answered(yes)
    t.equal(rows.length, 1, yes)
  }
  for (const doubt of ['you can book for Sunday', 'eh 7ejezle bas l ser3a', 'فيك تحجز؟']) {
    const { rows } = await answered(doubt)
    t.same(rows, [], doubt)
  }
})

t.test('neither a pronoun nor certainty that is asked for is a yes', async (t) => {
  for (const doubt of sample([
    'هو',
    'him?',
    'متأكد؟',
    'mit2akked?',
    'لا هو',
    'مش متأكد',
    'not sure',
    'mish mit2akked'
  ])) {
    const { rows } = await answered(doubt)
    t.same(rows, [], doubt)
  }
})

t.test('a yes with another value books nothing', async (t) => {
  for (const yes of sample([
    'yes, tomorrow at 11 works',
    'the day after tomorrow at 10 is perfect',
    'yes please, with Blue Pipe tomorrow',
    'ok after 10 is fine for me',
    'اي بكرا الساعة خمسة منيح',
    'eh bokra 3al 4 mni7'
  ])) {
    const { rows } = await answered(yes)
    t.same(rows, [], yes)
  }
})

t.test('a note after a yes reaches the provider with the booking', async (t) => {
  for (const [yes, note] of sample([
    ['yes, tell him to bring spare parts', 'tell him to bring spare parts'],
    ['yes, he should bring a cleaner', 'he should bring a cleaner'],
    ['ok perfect, and ask them to call me when they are near', 'ask them to call me when they are near'],
    ['اي تمام وقلو يجيب معو قطع', 'وقلو يجيب معو قطع'],
    ['eh tamem, 2ello yjib ma3o l 3edde', '2ello yjib ma3o l 3edde'],
    [
      "yes, and tell them the baby sleeps so please knock, don't ring",
      "tell them the baby sleeps so please knock, don't ring"
    ],
    ['yes but ask him to wear shoe covers', 'ask him to wear shoe covers'],
    ['اي وقلو ما يرن الجرس، الولد نايم', 'وقلو ما يرن الجرس، الولد نايم'],
    ['eh, w ello ydo2elle bas yousal', 'ello ydo2elle bas yousal']
  ] as const)) {
    const { last, rows } = await answered(yes)
    t.equal(rows[0]?.notes, note, yes)
    t.ok(last?.reply.includes(note.slice(0, 20)), 'it is said back')
  }
})

t.test('an address beside a yes is the address of the booking, and no note', async (t) => {
  for (const [yes, line, unit] of [
    ['Yes please. My address is 12 Hamra street, 3rd floor.', '12 Hamra street', '3rd floor'],
    ['نعم، عنواني شارع الحمرا الطابق التالت', 'شارع الحمرا', 'الطابق التالت']
  ] as const) {
    const { last, rows } = await answered(yes)
    t.match(rows[0], { address: { line, unit }, notes: null }, yes)
    t.ok(last?.reply.includes(line), 'it is said back')
  }
})

t.test('what may be a condition is no note, and books nothing', async (t) => {
  for (const yes of sample([
    'yes, tell him to come if it does not rain',
    'yes but tell him to bring parts',
    'yes but tell him not to come if the dog barks',
    'yes, ask him to knock if he is cheaper',
    'اي وقلو ما يجي إذا الكلب مش مربوط',
    'eh bas ma te7joz abl ma ydo2elle',
    'ok, ask him whether he is cheaper on Monday',
    'yes, call me first',
    'yes, tell him to come at 5',
    'اي بس قلو يجيب قطع',
    'اي قلو يجي قبل الظهر',
    'eh 2ello yeji ba3den'
  ])) {
    const { rows } = await answered(yes)
    t.same(rows, [], yes)
  }
})

t.test('a question beside a yes is answered, and the offer stays for a plain yes', async (t) => {
  for (const yes of sample([
    'Yes. What is their phone number?',
    'yes, is he married?',
    'Great, can you give me the address?',
    'sounds good but do they have experience?',
    'تمام، شو رقمه؟',
    'eh, shou 3enweno?'
  ])) {
    const asked = await answered(yes)
    t.same(asked.rows, [], yes)
    t.equal(asked.last?.proposal?.scheduledAt, startIn(1, '10:00'), yes)

    const { rows } = await answered(yes, 'yes')
    t.equal(rows.length, 1, `${yes} yes`)
  }
})

t.test('a yes after "let me think" is asked for its offer again', async (t) => {
  for (const hesitation of ['let me think', 'hmm I am not sure yet', 'خليني فكر شوي', 'khallini fakker']) {
    const { last, rows } = await answered(hesitation, 'yes')
    t.same(rows, [], hesitation)
    t.equal(last?.proposal?.scheduledAt, startIn(1, '10:00'), hesitation)
  }
})

t.test('an offer to cancel takes a yes to cancelling, and nothing that takes the booking', async (t) => {
  for (const [answer, status] of sample([
    ['yes cancel it', 'cancelled'],
    ['yes', 'cancelled'],
    ['ok do it', 'cancelled'],
    ['الغيه', 'cancelled'],
    ['book it', 'pending'],
    ['I want it', 'pending'],
    ['yes you can book', 'pending'],
    ['yes keep it', 'pending'],
    ['no', 'pending']
  ] as const)) {
    const { rows } = await answered('yes', 'thanks', 'cancel my booking', answer)
    t.equal(rows[0]?.status, status, answer)
  }
})
