import t from '../../support/tap.js'
import { readDetailsWithin, readPlaceAnswer, readPlaceWithin } from '../../../agent/language/job-place.js'
import { understand } from '../../../agent/dialogue/understanding.js'

interface Script {
  name: string
  /** The parts of an address, in this order. */
  street: string
  houses: string[]
  landmarks: string[]
  floor: string
  comma: string
  and: string
  /** A request, and what it asks for. */
  before: string
  behind: string
  asked: string[]
}

const scripts: Script[] = [
  {
    name: 'English',
    street: 'Mar Elias street',
    houses: ['', 'Haddad building'],
    landmarks: [
      'next to the Mazen pharmacy',
      'right above the Phoenicia bakery',
      'exactly behind the school'
    ],
    floor: '2nd floor',
    comma: ', ',
    and: ' and ',
    before: 'I need an electrician tomorrow at 2 pm in Beirut, ',
    behind: ', half the sockets are dead',
    asked: ['electrician', 'need', 'sockets', 'Beirut']
  },
  {
    name: 'Arabic',
    street: 'شارع سبيرز',
    houses: ['', 'بناية حداد'],
    landmarks: ['جنب البنك', 'بالزبط فوق فرن الرضا', 'مقابل الصيدلية تماما'],
    floor: 'الدور التالت',
    comma: '، ',
    and: ' و',
    before: 'بدي كهربجي ببيروت بكرا الساعة 2 بعد الضهر، ',
    behind: '، نص الأباريز ما بتشتغل',
    asked: ['كهربجي', 'بدي', 'الأباريز']
  },
  {
    name: 'Arabizi',
    street: 'share3 spears',
    houses: ['', 'bineyet 7addad'],
    landmarks: ['7ad saydaliyet mazen', 'bezzabet fo2 forn el rida', 'm2abel l madrase deghre'],
    floor: 'tabe2 3',
    comma: ', ',
    and: ' w ',
    before: 'baddi kahrabje bi beirut bokra se3a 2 ba3d l dohor, ',
    behind: ', l barizet ma byeshteghlo',
    asked: ['kahrabje', 'baddi', 'barizet']
  }
]

const orders = [
  ['street', 'house', 'landmark', 'floor'],
  ['street', 'floor', 'house', 'landmark'],
  ['floor', 'house', 'street', 'landmark'],
  ['house', 'floor', 'landmark', 'street'],
  ['landmark', 'street', 'house', 'floor']
] as const

/** Every address of a script: with and without a house, by each landmark, in each order, however joined. */
function addressesOf(script: Script): Array<{ address: string; parts: string[] }> {
  return script.houses.flatMap((house) =>
    script.landmarks.flatMap((landmark) =>
      orders.flatMap((order) => {
        const named = { street: script.street, house, landmark, floor: script.floor }
        const parts = order.map((part) => named[part]).filter((part) => part !== '')
        return [script.comma, script.and, ' '].map((join) => ({ address: parts.join(join), parts }))
      })
    )
  )
}

function timesIn(text: string, words: string): number {
  return text.split(words).length - 1
}

for (const script of scripts) {
  t.test(`${script.name}: every part of an address is kept once, in its line or its unit`, async (t) => {
    for (const { address, parts } of addressesOf(script)) {
      for (const place of [readPlaceAnswer(address, false), readPlaceWithin(`${address}.`, [])]) {
        const told = `${place?.line ?? ''} | ${place?.unit ?? ''}`
        const counts = parts.map((part) => timesIn(told, part))
        t.same(
          counts,
          parts.map(() => 1),
          `${address} => ${told}`
        )
        t.ok(place?.unit?.includes(script.floor), `${address}: the floor is the unit of ${told}`)
      }
    }
  })

  t.test(`${script.name}: a request gives its address whole, without a word of the request`, async (t) => {
    for (const { address, parts } of addressesOf(script)) {
      const text = `${script.before}${address}${script.behind}`
      const { jobPlace, details, category } = understand(text, {
        at: new Date('2026-11-30T09:00:00Z'),
        timezone: 'Asia/Beirut',
        currency: 'USD',
        previous: 'en'
      })
      const told = `${jobPlace?.line ?? ''} | ${jobPlace?.unit ?? ''}`
      t.same(
        parts.map((part) => timesIn(told, part)),
        parts.map(() => 1),
        `${text} => ${told}`
      )
      for (const word of script.asked) t.notOk(told.includes(word), `${text}: "${word}" in ${told}`)
      t.notOk(details.join().includes(script.floor), `${text}: the floor is no note besides`)
      t.equal(category?.slug, 'electrical', text)
    }
  })
}

t.test('the wish behind an address ends it, and a house that is told of begins none', async (t) => {
  for (const [text, line] of [
    [
      'Mar Elias street next to the Mazen pharmacy I need a plumber',
      'Mar Elias street next to the Mazen pharmacy'
    ],
    ['شارع الحمرا حد الفرن بدي سباك', 'شارع الحمرا حد الفرن'],
    ['share3 l 7amra 7ad l forn baddi sabbak', 'share3 l 7amra 7ad l forn'],
    [
      'Gouraud street in Gemmayze, above the flower shop',
      'Gouraud street in Gemmayze, above the flower shop'
    ],
    ['طريق المطار بالزبط حد الجامع', 'طريق المطار بالزبط حد الجامع'],
    ['our building has no water', undefined],
    ['the street is dark', undefined],
    ['my street is flooded and the tower too', undefined]
  ] as const) {
    t.equal(readPlaceWithin(text, [])?.line, line, text)
  }
})

t.test('a floor of a street that bears the name of a quarter is no note besides', async (t) => {
  const text = 'Address: Badaro street, Haddad building, 6th floor.'
  const town = { start: text.indexOf('Badaro'), end: text.indexOf(' street') }
  t.same(readDetailsWithin(text, [], [town]).details, [])
  t.same(readPlaceWithin(text, []), { line: 'Badaro street, Haddad building', unit: '6th floor' })
})
