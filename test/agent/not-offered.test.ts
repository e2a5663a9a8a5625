import { readDialogue } from '../../agent/dialogue/read-dialogue.js'
import { offer } from '../support/catalog.js'
import t from '../support/tap.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, talk, ZONE } from './market.js'

const notOffered = [
  'massage at home',
  'swimming pool cleaning',
  'fix my tv',
  'elevator repair',
  'مساج بالبيت',
  'تنظيف مسبح',
  'عندي عطل في التلفزيون',
  'ابي دكتور اسنان',
  'l tv khareb',
  'badde avocat',
  'I want to book a massage in Tyre tomorrow at 10 now'
]

/** A text, and the category that it asks for. */
const asked: Array<[string, string]> = [
  ['a doctor for my cat', 'pet-vet'],
  ['بدي دكتور بيطري', 'pet-vet'],
  ['tv dish lost signal', 'electronics-it'],
  ['power is out in half of the house', 'electrical'],
  ['gas smell in kitchen', 'appliance-oven'],
  ['refrigirator he dont make cold', 'appliance-fridge'],
  ['washhing machine broken', 'appliance-washer'],
  ['carpentar', 'carpentry'],
  ['سبااك', 'plumbing'],
  ['barrad khareb', 'appliance-fridge'],
  ['garagiste', 'car-repair']
]

t.test('a thing that nobody does is said to be so: nothing is listed and nothing is booked', async (t) => {
  const { db, market } = await sampleMarket(t)
  const client = await newcomer(db, { city: 'tyre' })
  const concierge = conciergeOf(market)

  for (const text of notOffered) {
    const [reply] = await talk(concierge, client, [text])
    t.same(reply?.services, [], text)
    t.match(reply?.reply, /nobody|Nobody|ليس عندنا|غير متوفر/, text)
  }
  t.same(await bookingRows(db), [])
})

t.test('a listing that has the thing in its title is found', async (t) => {
  const { db, market } = await sampleMarket(t)
  await offer(
    market,
    { category: 'beauty-hair', price: 4000, title_en: 'Massage for sore backs', title_ar: 'مساج للضهر' },
    { city: 'tyre', lat: 33.2704, lng: 35.2038, businessName: 'Calm', businessName_ar: 'هدوء' }
  )
  const client = await newcomer(db, { city: 'tyre' })

  const [reply] = await talk(conciergeOf(market), client, ['massage at home'])
  t.same(
    reply?.services.map(({ title_en: title }) => title),
    ['Massage for sore backs']
  )
})

t.test('trades are known by their faults, with slips of the finger, and beside such things', async (t) => {
  for (const [text, category] of asked) {
    const context = { language: 'en' as const, timezone: ZONE, currency: 'USD' }
    const { frame, understood } = readDialogue([], { text, at: new Date('2026-11-23T08:00:00Z') }, context)
    t.equal(frame.category, category, text)
    t.equal(understood.notOffered, null, text)
    t.equal(understood.acts.topic, undefined, text)
  }
})
