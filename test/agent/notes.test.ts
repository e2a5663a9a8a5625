import t from '../support/tap.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, startIn, talk } from './market.js'

const { db, market } = await sampleMarket(t)
const concierge = conciergeOf(market)

t.test(
  'what the provider is to be told is said back, goes with the booking and searches nothing',
  async (t) => {
    for (const [note, told] of [
      ['tell him the gate code is 4471 and the dog is harmless', /gate code is 4471/],
      ['let her know the lift is out of order, fourth floor', /lift is out of order/],
      ['خبرو الانترفون معطل والمدخل من ورا', /الانترفون معطل/],
      ['بلغه ان الباب الحديد بيعلق', /الباب الحديد/],
      ['2ello l asenseur khereb', /asenseur khereb/],
      ['dites-lui que le chien est gentil', /chien est gentil/]
    ] as const) {
      const client = await newcomer(db)
      const [, noted, offered] = await talk(concierge, client, [
        'I need a plumber in Tyre tomorrow at 10am',
        note,
        'the first one',
        'yes'
      ])

      t.match(noted?.reply, told, `${note}: said back`)
      t.match(offered?.reply, /10 (?:am|الصبح|صباحاً)/, `${note}: the choice goes on`)

      const [row] = await bookingRows(db)
      t.match(row?.notes, told, `${note}: passed on`)
      t.equal(row?.scheduledAt.toISOString(), startIn(1, '10:00'), note)
    }
  }
)

t.test('a wish in a message of its own is noted, and the open question is asked again', async (t) => {
  for (const wish of [
    'he should bring the parts if possible',
    'ياريت تكون ست كبيرة',
    'يحضر معه القطع لو أمكن',
    'bade yeha tkoun mara'
  ]) {
    const client = await newcomer(db)
    const [found, heard] = await talk(concierge, client, ['I need a plumber in Tyre', wish])

    t.match(found?.reply, /1\./, wish)
    t.match(heard?.reply, /1 \(|which one|أيّ واحد|مين فيهن/i, `${wish}: asks which one`)
    t.notMatch(heard?.reply, /not sure I understood|ما فهمت|لم أفهم/, wish)
  }
})

t.test('what nobody can read repeats the open question and books nothing', async (t) => {
  for (const said of ['brzlt qwop', 'اشطه يا كابتن', 'wlek mashe l 7al ya zalame']) {
    const client = await newcomer(db)
    const [, answer] = await talk(concierge, client, ['I need a plumber in Tyre', said])

    t.notMatch(answer?.reply, /not sure I understood|ما فهمت|لم أفهم/, said)
    t.same(await bookingRows(db), [], said)
  }
})

t.test('what is mentioned while something is looked for changes no trade', async (t) => {
  for (const [wish, detail] of [
    ['need a plumber in Tyre', 'friday please, my cousin has her wedding on sunday'],
    ['بدي سباك بصور', 'الجمعة العصر، عندنا عرس بالليل'],
    ['need a plumber in Tyre', 'we turned off the boiler already'],
    ['bade sabbak b sour', 'sakkarna l khazzen']
  ] as const) {
    const client = await newcomer(db)
    const [, answer] = await talk(concierge, client, [wish, detail])
    t.notMatch(answer?.reply, /photography|تصوير|water heater|سخان|water tank|خزان/i, detail)
  }
})

t.test('who opens the door is a note beside an offer and beside a yes', async (t) => {
  for (const [said, told] of [
    ['Abu Ahmad will open the door', /Abu Ahmad will open the door/],
    ['الناطور بيفتحلو الباب', /الناطور بيفتحلو الباب/],
    ['yes, my son will let you in', /my son will let you in/],
    ['eh, l natour byefta7lo l beb', /natour byefta7lo/]
  ] as const) {
    const client = await newcomer(db)
    await talk(concierge, client, ['I need a plumber in Tyre tomorrow at 10am', 'the first one', said, 'yes'])

    const [row] = await bookingRows(db)
    t.match(row?.notes, told, said)
    t.equal(row?.scheduledAt.toISOString(), startIn(1, '10:00'), said)
  }
})
