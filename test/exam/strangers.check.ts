import t from 'tap'
import { examStrangers } from './strangers.js'

// The demo data is loaded first, on whatever machine.
t.setTimeout(300_000)

const user = { city: 'tyre', language: 'en' }
const plumbing = { category: 'plumbing', city: 'tyre' }
const cleaning = { category: 'cleaning', city: 'tyre' }
const common = { lang: 'en', user, before: [], history: [], answers: {} }

/** Two pasts, one coming booking, and one who does not get what they want: the exam must tell them apart. */
const dialogues = [
  {
    ...common,
    id: 'had-a-plumber',
    kind: 'history',
    history: [plumbing],
    turns: ['please send the plumber from last time, thursday at 2 pm', 'yes'],
    expect: { bookings: [{ category: 'plumbing', near: 'tyre', at: '2026-12-03T14:00', history: true }] }
  },
  {
    ...common,
    id: 'had-a-cleaner',
    kind: 'nothing',
    history: [cleaning],
    turns: ['thanks for everything, bye'],
    expect: { bookings: [] }
  },
  {
    ...common,
    id: 'calls-it-off',
    kind: 'cancel',
    before: [{ key: 'plumber', ...plumbing, at: '2026-12-04T11:00' }],
    turns: ['please cancel my plumber', 'yes'],
    expect: { bookings: [], cancelled: ['plumber'] }
  },
  {
    ...common,
    id: 'either-hour-is-right',
    kind: 'book',
    turns: ['a plumber on thursday at 2 pm', { say: 'the first one', pick: 1 }, 'yes'],
    expect: {
      bookings_any_of: [
        [{ category: 'plumbing', near: 'tyre', at: '2026-12-03T15:00' }],
        [{ category: 'plumbing', near: 'tyre', at: '2026-12-03T14:00' }]
      ]
    }
  },
  {
    ...common,
    id: 'says-nothing-of-it',
    kind: 'book',
    turns: ['good morning'],
    expect: { bookings: [{ category: 'plumbing', near: 'tyre', at: '2026-12-03T14:00' }] }
  }
]

t.test(
  'the exam of strangers makes their past, judges the database, and tells right from not right',
  async (t) => {
    const { n, right, failed, wrongOffers, wrongBookings } = await examStrangers(dialogues, {
      trials: 1,
      verbose: true
    })

    t.same(
      { n, right, failed, wrongOffers, wrongBookings },
      { n: 5, right: 4, failed: 1, wrongOffers: 0, wrongBookings: 0 }
    )
  }
)
