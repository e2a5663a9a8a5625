import t from '../support/tap.js'
import { providers, scheduleExceptions } from '../../drizzle/schema/index.js'
import { readDialogue } from '../../agent/dialogue/read-dialogue.js'
import { isoDay } from '../../agent/dialogue/when.js'
import { readOrder } from '../../agent/dialogue/order.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, talk, ZONE } from './market.js'
import { sample } from '../support/sample.js'

/** A Monday morning in Beirut. */
const at = new Date('2026-03-09T08:00:00+02:00')

/** Whether a first message, said by somebody who lives in Beirut, may book by itself. */
function ordersAtOnce(text: string): boolean {
  const { frame, understood } = readDialogue(
    [],
    { text, at },
    { language: 'en', timezone: ZONE, currency: 'USD' }
  )
  return readOrder(frame, understood, ZONE) !== null
}

/** The parts of an order; `extra` is where something that is not read is put. */
interface Order {
  verb: string
  trade: string
  place: string
  day: string
  hour: string
  now: string
}
interface Speech {
  orders: Order[]
  insertions: Record<string, string[]>
  otherDays: string[]
  strangePlaces: string[]
}

function spoken({ verb, trade, place, day, hour, now }: Order, extra = ''): string {
  return [verb, trade, place, day, hour, extra, now].filter((part) => part !== '').join(' ')
}

function crossed(verbs: string[], trades: string[], rest: Array<Omit<Order, 'verb' | 'trade'>>): Order[] {
  return verbs.flatMap((verb) =>
    trades.flatMap((trade) => rest.map((others) => ({ verb, trade, ...others })))
  )
}

const english: Speech = {
  orders: crossed(
    ['book', 'please reserve', 'Hi, I would like to book'],
    ['a plumber', 'an electrician'],
    [
      { place: 'in Tyre', day: 'tomorrow', hour: 'at 10', now: 'now' },
      { place: 'in Beirut', day: 'on Wednesday', hour: 'at 4 pm', now: 'right now, thanks' },
      { place: 'in Saida', day: 'on 12 March', hour: 'at 10:30', now: 'immediately' }
    ]
  ),
  insertions: {
    condition: ['unless it rains', 'if he is cheap', 'provided that he is licensed'],
    exception: ['but not with Omar', 'except in the mornings', 'excluding holidays', 'other than Friday'],
    'second value': ['or at noon', 'or the day after', 'and a dentist', 'in Tripoli', 'until 7 pm'],
    'name that is not known': ['with Karim the Fixer', 'from Golden Hands'],
    'thing that is not read': ['for our yacht', 'wearing a uniform', 'who speaks Armenian'],
    number: ['for under 50', 'for 3 flats', '4.5'],
    bound: ['or later', 'at the latest', 'roughly'],
    question: ['?'],
    negation: ['not urgent', 'never mind the price']
  },
  otherDays: [
    'on the 31st of april',
    'on 30 february',
    'on 32/12',
    'on 31/06/2026',
    'yesterday',
    'last Friday',
    'on flurday',
    'any day but Friday',
    'every day except Monday',
    'this weekend',
    'on 3/4',
    'on 2 January 2020',
    'tomorrow Friday',
    'every Tuesday',
    'on Tuesday or Thursday',
    'after Thursday',
    'next month'
  ],
  strangePlaces: ['in Gotham', 'tyre', 'in Tyre or Saida', 'outside Tyre', '30 km from Tyre', 'in Beirutania']
}

const arabic: Speech = {
  orders: crossed(
    ['احجزلي', 'لو سمحت بدي احجز'],
    ['سباك', 'كهربجي'],
    [
      { place: 'بصور', day: 'بكرا', hour: 'الساعة ١٠', now: 'هلق' },
      { place: 'ببيروت', day: 'نهار الأربعا', hour: 'الساعة ٤ العصر', now: 'فوراً' },
      { place: 'في صيدا', day: 'يوم 12 آذار', hour: 'الساعة 11 الصبح', now: 'الآن' }
    ]
  ),
  insertions: {
    condition: ['اذا ما شتّت', 'بشرط يكون رخيص'],
    exception: ['ما عدا عمر', 'إلا الصبح', 'باستثناء العطل', 'بس مش مع عمر'],
    'second value': ['أو الضهر', 'بطرابلس', 'وطبيب اسنان'],
    'name that is not known': ['مع كريم الشاطر', 'من محل الايادي الذهبية'],
    'thing that is not read': ['لليخت', 'بيحكي ارمني'],
    number: ['بأقل من ٥٠', 'لتلات شقق'],
    bound: ['أو بعدها', 'تقريبا'],
    question: ['؟'],
    negation: ['مش ضروري']
  },
  otherDays: [
    'يوم ٣١ نيسان',
    '٣٢/١٢',
    'مبارح',
    'أي يوم إلا الجمعة',
    'كل يوم ما عدا التنين',
    'الجمعة او السبت',
    'نهار الزعرور',
    'كل تلاتا',
    'بعد الخميس'
  ],
  strangePlaces: ['بغوثام', 'صور', 'بصور او صيدا', 'بدبي']
}

const arabizi: Speech = {
  orders: crossed(
    ['e7jezle', 'bade e7joz'],
    ['sabbak', 'kahrabji'],
    [
      { place: 'bi sour', day: 'bokra', hour: '3al 10', now: 'halla2' },
      { place: 'bi beirut', day: 'nhar el khamis', hour: 'el se3a 11 el sobo7', now: 'fawran' }
    ]
  ),
  insertions: {
    condition: ['eza ma shattet', 'bi shart ykoun rkhis'],
    exception: ['ella el sobo7', 'ma 3ada 3omar', 'bas mish ma3 3omar'],
    'second value': ['aw el dohor', 'bi trablos'],
    'name that is not known': ['ma3 karim el shater'],
    'thing that is not read': ['lal yakht', 'bye7ke armani'],
    number: ['ta7t el 50'],
    question: ['?']
  },
  otherDays: [
    'nhar 31 nisan',
    '32/12',
    'mbere7',
    'ay nhar ella el jom3a',
    'el jom3a aw el sabt',
    'nhar el za3rour'
  ],
  strangePlaces: ['bi gotham', 'bi sour aw saida', 'bi dubai']
}

const speeches = { english, arabic, arabizi }

/** Of each order every third way to spoil it, another third each time: so each way meets several orders. */
function unreadOrders({
  orders,
  insertions,
  otherDays,
  strangePlaces
}: Speech): Array<{ kind: string; text: string }> {
  return orders.flatMap((order, first) =>
    sample(
      [
        ...Object.entries(insertions).flatMap(([kind, words]) =>
          words.map((extra) => ({ kind, text: spoken(order, extra) }))
        ),
        ...otherDays.map((day) => ({ kind: 'day that is none or not one', text: spoken({ ...order, day }) })),
        ...strangePlaces.map((place) => ({
          kind: 'place that is not read',
          text: spoken({ ...order, place })
        }))
      ],
      first
    )
  )
}

for (const [name, speech] of Object.entries(speeches)) {
  t.test(`an order in ${name} of which everything is read books at once`, async (t) => {
    for (const order of speech.orders) t.equal(ordersAtOnce(spoken(order)), true, spoken(order))
  })

  t.test(
    `an order in ${name} with anything that is not read, excluded or impossible never books at once`,
    async (t) => {
      const wrong = unreadOrders(speech).filter(({ text }) => ordersAtOnce(text))
      t.same(wrong, [])
    }
  )
}

t.test('more than 200 such orders are looked at', async (t) => {
  t.ok(Object.values(speeches).flatMap(unreadOrders).length > 200)
})

t.test('marks that nobody sees never change what is read', async (t) => {
  const marks = [
    '\u200B',
    '\u200C',
    '\u200D',
    '\u200E',
    '\u200F',
    '\u202A',
    '\u202E',
    '\u2060',
    '\u2066',
    '\u2069',
    '\u061C',
    '\u00AD',
    '\uFEFF'
  ]

  const orders = [
    'احجزلي سباك بصور يوم ١٥/١٢ الساعة ٤ العصر هلق',
    'book a plumber in Tyre on 30/12 at 10am now',
    'احجزلي سباك بصور ٣٢/١٢ الساعة ١٠ هلق',
    'book a plumber in Tyre tomorrow but at 10 now'
  ]

  for (const text of orders) {
    const {
      understood: { text: _, ...plain }
    } = readDialogue([], { text, at }, { language: 'en', timezone: ZONE, currency: 'USD' })

    for (const mark of marks) {
      const marked =
        text.replaceAll('/', `${mark}/${mark}`).replace(/\p{Nd}+/gu, (digits) => [...digits].join(mark)) +
        mark
      const {
        understood: { text: _, ...read }
      } = readDialogue([], { text: marked, at }, { language: 'en', timezone: ZONE, currency: 'USD' })

      t.same(read, plain, JSON.stringify(marked))
    }
  }
})

t.test(
  'the database holds no booking after one order of each kind, and one after each good order',
  async (t) => {
    const { db, market } = await sampleMarket(t)
    const concierge = conciergeOf(market)

    for (const [name, speech] of Object.entries(speeches)) {
      const kinds = new Map(unreadOrders(speech).map(({ kind, text }) => [kind, text]))
      for (const [kind, text] of sample([...kinds])) {
        const client = await newcomer(db)
        const [answer] = await talk(concierge, client, [text])

        t.equal(answer?.booking, null, `${name}, ${kind}: ${text}`)
        t.same(await bookingRows(db), [], `${name}, ${kind}: ${text}`)
      }
    }

    for (const text of [
      'book a plumber in Tyre tomorrow at 10 now',
      'احجزلي سباك بصور بكرا الساعة ١٠ هلق',
      'e7jezle sabbak bi sour bokra 3al 10 halla2',
      'book a plumber in Tyre tomorrow at 10:30 now'
    ]) {
      const client = await newcomer(db)
      const [answer] = await talk(concierge, client, [text])

      t.equal(answer?.booking?.status, 'pending', text)
      t.equal((await bookingRows(db)).length, 1, text)
    }
  }
)

t.test('what was not read is said, and a day that is none is asked about', async (t) => {
  const { db, market } = await sampleMarket(t)
  const concierge = conciergeOf(market)
  const client = await newcomer(db)
  const [town] = await talk(concierge, client, ['I want to book a plumber tyre tomorrow at 11 now'])

  t.match(town?.reply, /tyre/)

  const [day] = await talk(concierge, client, ['book a plumber in Tyre on the 31st of november at 10 now'])
  t.match(day?.reply, /not in the calendar/)
  t.same(day?.services, [])

  const [excluded] = await talk(concierge, client, ['احجزلي سباك بصور هلق أي يوم إلا الجمعة الساعة ١٠'])
  t.match(excluded?.reply, /أيّ نهار/)
  t.same(await bookingRows(db), [])
})

t.test(
  'when the day that was asked for is full, "book now" takes the next free time that was shown',
  async (t) => {
    const { db, market } = await sampleMarket(t)
    const concierge = conciergeOf(market)
    const today = isoDay(new Date(), ZONE)
    const everybody = await db.select({ providerId: providers.userId }).from(providers)

    await db
      .insert(scheduleExceptions)
      .values(everybody.map(({ providerId }) => ({ providerId, date: today, intervals: [] })))

    for (const [request, order] of [
      ['I need a cheap fridge repair in Tyre today', 'I want to book now'],
      ['بدي تصليح براد بصور اليوم ورخيص', 'احجزلي هلق']
    ] as const) {
      const client = await newcomer(db)
      const [shown, booked] = await talk(concierge, client, [request, order])
      const [first] = shown?.services ?? []

      t.equal(booked?.booking?.serviceId, first?.id, request)
      t.equal(booked?.booking?.scheduledAt, first?.nextSlot)
      t.equal((await bookingRows(db)).length, 1)
    }
  }
)
