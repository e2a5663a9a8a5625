import { DateTime } from 'luxon'
import t from '../support/tap.js'
import { bucketsOf } from '../../src/moderation/buckets.js'

const HOUR = 3_600_000

t.test('a local day of Beirut lasts 23 or 25 hours where the clock changes', async (t) => {
  const spring = bucketsOf({ from: '2026-03-28', to: '2026-03-30' }, new Date(), 'Asia/Beirut')
  t.same(spring.dates, ['2026-03-28', '2026-03-29', '2026-03-30'])
  t.same(hours(spring.edges, spring.end), [24, 23, 24])
  t.equal(spring.edges[1]?.toISOString(), '2026-03-28T22:00:00.000Z', 'a day that begins at 01:00')

  const autumn = bucketsOf({ from: '2026-10-24', to: '2026-10-25' }, new Date(), 'Asia/Beirut')
  t.same(hours(autumn.edges, autumn.end), [25, 24])
})

t.test('weeks begin on Monday; the first and the last are cut by the range', async (t) => {
  const weeks = bucketsOf({ from: '2026-10-21', to: '2026-11-03', bucket: 'week' }, new Date(), 'Asia/Beirut')
  t.same(weeks.dates, ['2026-10-19', '2026-10-26', '2026-11-02'])
  t.equal(weeks.edges[0]?.toISOString(), weeks.start.toISOString())
  t.same(hours(weeks.edges, weeks.end), [5 * 24 + 1, 7 * 24, 2 * 24])
})

t.test(
  'without dates it is the last 30 local days; an instant means the local day that it lies in',
  async (t) => {
    const usual = bucketsOf({}, new Date(), 'Asia/Beirut')
    t.equal(usual.dates.length, 30)
    t.equal(usual.to, DateTime.now().setZone('Asia/Beirut').toISODate())
    t.match(bucketsOf({ from: '2026-11-21T22:30:00Z', to: '2026-11-22' }, new Date(), 'Asia/Beirut'), {
      from: '2026-11-22',
      to: '2026-11-22'
    })
  }
)

t.test('an end before the start, a day that is none, and too many buckets are refused', async (t) => {
  for (const query of [
    { from: '2026-11-22', to: '2026-11-21' },
    { from: '2026-02-30' },
    { from: '2020-01-01', to: '2026-01-01' }
  ]) {
    t.throws(() => bucketsOf(query, new Date(), 'Asia/Beirut'), { code: 'invalid_input' })
  }

  t.equal(
    bucketsOf({ from: '2020-01-01', to: '2026-01-01', bucket: 'week' }, new Date(), 'Asia/Beirut').dates
      .length,
    314
  )
})

function hours(edges: Date[], end: Date): number[] {
  return edges.map((edge, index) => ((edges[index + 1] ?? end).getTime() - edge.getTime()) / HOUR)
}
