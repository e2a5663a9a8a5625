import t from '../support/tap.js'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import type { LocalInterval, WeekPlan } from '../../drizzle/schema/index.js'
import { checkSlot, offeredSlots, type Plan } from '../../src/bookings/slots.js'
import type { ProviderRules } from '../../src/shared/provider-rules.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const rules: ProviderRules = {
  gridMinutes: 30,
  noticeMinutes: 60,
  horizonDays: 60,
  bufferMinutes: 15,
  jobsPerDay: null,
  automaticAcceptance: 'off'
}

function everyDay(...intervals: LocalInterval[]): WeekPlan {
  return Object.fromEntries(days.map((day) => [day, intervals]))
}

function planOf(timezone: string, week: WeekPlan, more: Partial<Plan> = {}): Plan {
  return { timezone, week, exceptions: new Map(), timeOff: [], busy: [], jobs: [], ...more }
}

/** The local times offered on one date, as seen a week before. */
function timesOn(
  plan: Plan,
  date: string,
  durationMinutes: number = 60,
  using: ProviderRules = rules
): string[] {
  const from = DateTime.fromISO(date, { zone: plan.timezone }).startOf('day')
  const window = { from: from.toMillis(), to: from.plus({ days: 1 }).startOf('day').toMillis() }

  return [...offeredSlots(plan, window, { durationMinutes, now: window.from - 7 * DAY, rules: using })].map(
    (start) => DateTime.fromMillis(start, { zone: plan.timezone }).toFormat('HH:mm')
  )
}

function at(timezone: string, local: string): number {
  return DateTime.fromISO(local, { zone: timezone }).toMillis()
}

t.test('the grid begins at opening, and the job ends by closing while its buffer may pass it', async (t) => {
  t.same(timesOn(planOf('Asia/Beirut', everyDay(['09:10', '11:00'])), '2026-11-23'), ['09:10', '09:40'])
  t.same(
    timesOn(planOf('Asia/Beirut', everyDay(['09:00', '10:00'], ['14:00', '15:30'])), '2026-11-23'),
    ['09:00', '14:00', '14:30'],
    'several intervals, never across two'
  )
  t.same(timesOn(planOf('Asia/Beirut', everyDay(['23:00', '24:00'])), '2026-11-23'), ['23:00'])
  t.same(
    timesOn(planOf('Asia/Beirut', everyDay(['09:00', '09:30'])), '2026-11-23'),
    [],
    'an interval shorter than the job'
  )
})

t.test('a dated exception replaces the weekly plan of that date alone', async (t) => {
  const exceptions = new Map<string, LocalInterval[]>([
    ['2026-11-23', []],
    ['2026-11-24', [['18:00', '19:00']]]
  ])
  const plan = planOf('Asia/Beirut', everyDay(['09:00', '10:00']), { exceptions })

  t.same(
    ['2026-11-22', '2026-11-23', '2026-11-24'].map((date) => timesOn(plan, date)),
    [['09:00'], [], ['18:00']]
  )
})

t.test('no job touches the time off; the buffer after it may, as it may pass closing time', async (t) => {
  const zone = 'Asia/Beirut'
  const timeOff = [{ from: at(zone, '2026-11-23T10:00'), to: at(zone, '2026-11-23T11:00') }]
  const plan = planOf(zone, everyDay(['08:00', '13:00']), { timeOff })

  t.same(timesOn(plan, '2026-11-23'), ['08:00', '08:30', '09:00', '11:00', '11:30', '12:00'])
  t.equal(
    checkSlot(plan, at(zone, '2026-11-23T09:30'), {
      durationMinutes: 60,
      now: at(zone, '2026-11-20T09:30'),
      rules
    }),
    'slot_closed'
  )
})

t.test('a day that has as many jobs as its provider takes offers none, done ones included', async (t) => {
  const zone = 'Asia/Beirut'
  const jobs = [at(zone, '2026-11-23T00:30'), at(zone, '2026-11-23T23:30'), at(zone, '2026-11-24T00:30')]
  const plan = planOf(zone, everyDay(['08:00', '09:00']), { jobs })
  const two = { ...rules, jobsPerDay: 2 }

  t.same(
    ['2026-11-22', '2026-11-23', '2026-11-24'].map((date) => timesOn(plan, date, 60, two)),
    [['08:00'], [], ['08:00']]
  )
  t.equal(
    checkSlot(plan, at(zone, '2026-11-23T08:00'), {
      durationMinutes: 60,
      now: at(zone, '2026-11-20T08:00'),
      rules: two
    }),
    'slot_day_full'
  )
})

t.test('hours that touch are one stretch: a job may span them, over midnight too', async (t) => {
  const zone = 'Asia/Beirut'
  const always = everyDay(['00:00', '24:00'])
  t.same(timesOn(planOf(zone, always), '2026-11-23').slice(-2), ['23:00', '23:30'], 'around the clock')
  t.equal(timesOn(planOf(zone, always), '2026-11-23', 720).length, 48, 'the longest job as well')

  const night = planOf(zone, { mon: [['22:00', '24:00']], tue: [['00:00', '02:00']] })
  t.same(timesOn(night, '2026-11-23', 120), ['22:00', '22:30', '23:00', '23:30'], 'a night of two intervals')
  t.same(timesOn(night, '2026-11-24', 120), ['00:00'])

  t.same(
    timesOn(planOf(zone, everyDay(['09:00', '11:00'], ['11:00', '12:00'])), '2026-11-23', 120),
    ['09:00', '09:30', '10:00'],
    'two intervals of one day'
  )

  const exceptions = new Map<string, LocalInterval[]>([['2026-11-24', []]])
  const closed = planOf(zone, always, { exceptions })
  t.same(timesOn(closed, '2026-11-23').slice(-1), ['23:00'], 'not into a date that is closed')
  t.equal(
    checkSlot(closed, at(zone, '2026-11-23T23:30'), {
      durationMinutes: 60,
      now: at(zone, '2026-11-20'),
      rules
    }),
    'slot_closed'
  )
  t.equal(
    checkSlot(planOf(zone, always), at(zone, '2026-11-23T23:40'), {
      durationMinutes: 60,
      now: at(zone, '2026-11-20'),
      rules
    }),
    'slot_off_grid'
  )

  t.same(
    timesOn(planOf(zone, always), '2026-03-28').slice(-2),
    ['23:00', '23:30'],
    'over a midnight that the clocks skip'
  )
})

t.test("the weekday is that of the provider's own date", async (t) => {
  const plan = planOf('Pacific/Auckland', { mon: [['06:00', '07:00']] })
  t.same(timesOn(plan, '2026-11-23'), ['06:00'], 'Monday in Auckland is still Sunday in UTC')
  t.same(timesOn(plan, '2026-11-22'), [])
})

t.test(
  'busy ranges and the buffer after each job keep others away; back to back is fine without a buffer',
  async (t) => {
    const zone = 'Asia/Beirut'
    const held = (buffer: number) => [
      { from: at(zone, '2026-11-23T10:00'), to: at(zone, '2026-11-23T11:00') + buffer * MINUTE }
    ]
    const plan = (buffer: number) => planOf(zone, everyDay(['08:00', '13:00']), { busy: held(buffer) })

    t.same(timesOn(plan(15), '2026-11-23'), ['08:00', '08:30', '11:30', '12:00'])

    t.same(timesOn(plan(0), '2026-11-23', 60, { ...rules, bufferMinutes: 0 }), [
      '08:00',
      '08:30',
      '09:00',
      '11:00',
      '11:30',
      '12:00'
    ])
  }
)

t.test('notice and horizon are inclusive to the minute', async (t) => {
  const plan = planOf('UTC', everyDay(['00:00', '24:00']))
  const start = at('UTC', '2026-11-23T10:00')
  const judge = (now: number) => checkSlot(plan, start, { durationMinutes: 60, now, rules })

  t.equal(judge(start - HOUR), 'offered')
  t.equal(judge(start - HOUR + 1), 'slot_too_soon')
  t.equal(judge(start + HOUR), 'slot_too_soon', 'the past')
  t.equal(judge(start - 60 * DAY), 'offered')
  t.equal(judge(start - 60 * DAY - 1), 'slot_too_far')
})

t.test('a start that is not offered is told why', async (t) => {
  const zone = 'Asia/Beirut'
  const plan = planOf(zone, everyDay(['09:00', '12:00']), {
    busy: [{ from: at(zone, '2026-11-23T10:00'), to: at(zone, '2026-11-23T11:15') }]
  })
  const judge = (local: string) =>
    checkSlot(plan, at(zone, local), { durationMinutes: 60, now: at(zone, '2026-11-20T00:00'), rules })

  t.same(
    ['09:00', '09:20', '09:10', '08:30', '11:30', '10:30', '20:00'].map((time) =>
      judge(`2026-11-23T${time}`)
    ),
    [
      'slot_taken',
      'slot_off_grid',
      'slot_off_grid',
      'slot_closed',
      'slot_closed',
      'slot_taken',
      'slot_closed'
    ]
  )

  t.equal(judge('2026-11-24T11:00'), 'offered')
})

t.test('clocks going forward: times that do not exist are not offered', async (t) => {
  const allNight = everyDay(['01:00', '05:00'])
  t.same(timesOn(planOf('Europe/Berlin', allNight), '2026-03-29'), [
    '01:00',
    '01:30',
    '03:00',
    '03:30',
    '04:00'
  ])

  t.same(timesOn(planOf('America/New_York', allNight), '2026-03-08'), [
    '01:00',
    '01:30',
    '03:00',
    '03:30',
    '04:00'
  ])

  t.same(
    timesOn(planOf('Asia/Beirut', everyDay(['00:00', '03:00'])), '2026-03-29'),
    ['01:00', '01:30', '02:00'],
    'Beirut skips the hour after midnight'
  )
  t.same(
    timesOn(planOf('Asia/Beirut', everyDay(['23:00', '24:00'])), '2026-03-28'),
    ['23:00'],
    'closing at the skipped midnight'
  )
  t.same(
    timesOn(planOf('Europe/Berlin', everyDay(['00:30', '02:30'])), '2026-03-29'),
    ['00:30', '01:00'],
    'a closing time that is skipped: closed from the jump on'
  )
  t.same(timesOn(planOf('Asia/Riyadh', allNight), '2026-03-29').length, 7, 'Riyadh never changes')
})

t.test('clocks going back: of a time that happens twice the first is offered, once', async (t) => {
  const berlin = planOf('Europe/Berlin', everyDay(['01:00', '05:00']))
  t.same(timesOn(berlin, '2026-10-25'), ['01:00', '01:30', '02:00', '02:30', '03:00', '03:30', '04:00'])

  const first = Date.parse('2026-10-25T00:30:00Z')
  const question = { durationMinutes: 60, now: first - 7 * DAY, rules }

  t.equal(checkSlot(berlin, first, question), 'offered', '02:30 summer time')
  t.equal(checkSlot(berlin, first + HOUR, question), 'slot_off_grid', '02:30 winter time')

  t.same(timesOn(planOf('America/New_York', everyDay(['00:00', '03:00'])), '2026-11-01'), [
    '00:00',
    '00:30',
    '01:00',
    '01:30',
    '02:00'
  ])

  t.same(
    timesOn(planOf('Asia/Beirut', everyDay(['22:00', '24:00'])), '2026-10-24'),
    ['22:00', '22:30', '23:00', '23:30'],
    'Beirut has 23:00 twice'
  )
})

t.test('local hours stay the same across a change of clocks while their instants move', async (t) => {
  const plan = planOf('Europe/Berlin', everyDay(['09:00', '10:00']))
  const window = { from: at('Europe/Berlin', '2026-03-27'), to: at('Europe/Berlin', '2026-03-31') }
  const starts = [...offeredSlots(plan, window, { durationMinutes: 60, now: window.from - DAY, rules })].map(
    (start) => new Date(start).toISOString().slice(0, 16)
  )

  t.same(starts, ['2026-03-27T08:00', '2026-03-28T08:00', '2026-03-29T07:00', '2026-03-30T07:00'])
})

const zones = fc.constantFrom(
  'Asia/Beirut',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Riyadh',
  'Pacific/Auckland',
  'Asia/Kathmandu',
  'America/St_Johns',
  'UTC'
)
const interval = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]): LocalInterval => [clock(from * 15), clock(Math.min(from + length, 96) * 15)])
const question = fc.record({
  zone: zones,
  intervals: fc.array(interval, { minLength: 1, maxLength: 1 }),
  /** Any minute of 2026: both changes of clocks in each hemisphere are within. */
  now: fc.integer({ min: 0, max: 365 * 1440 }).map((minutes) => Date.UTC(2026, 0, 1) + minutes * MINUTE),
  durationMinutes: fc.constantFrom(15, 30, 45, 60, 90, 240),
  bufferMinutes: fc.constantFrom(0, 15, 30),
  busy: fc.array(fc.tuple(fc.integer({ min: 0, max: 5 * 96 }), fc.integer({ min: 1, max: 24 })), {
    maxLength: 8
  })
})

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

t.test('whatever the plan, the zone and the calendar', async (t) => {
  const world = ({ zone, intervals, now, durationMinutes, bufferMinutes, busy }: Question) => ({
    plan: planOf(zone, everyDay(...intervals), {
      busy: busy
        .map(([from, length]) => ({
          from: now + from * 15 * MINUTE,
          to: now + (from + length) * 15 * MINUTE
        }))
        .sort((one, other) => one.from - other.from)
    }),
    window: { from: now, to: now + 5 * DAY },
    asked: { durationMinutes, now, rules: { ...rules, bufferMinutes } }
  })

  t.doesNotThrow(
    () =>
      fc.assert(
        fc.property(question, (given) => {
          const { plan, window, asked } = world(given)
          for (const start of offeredSlots(plan, window, asked)) {
            const end = start + (asked.durationMinutes + asked.rules.bufferMinutes) * MINUTE
            if (plan.busy.some((range) => range.from < end && range.to > start)) throw new Error('overlaps')
          }
        }),
        { numRuns: 300 }
      ),
    'nothing offered touches what is held'
  )

  t.doesNotThrow(
    () =>
      fc.assert(
        fc.property(question, (given) => {
          const { plan, window, asked } = world(given)
          let previous = -Infinity

          for (const start of offeredSlots(plan, window, asked)) {
            if (start < asked.now + HOUR || start <= previous) throw new Error('too soon, or out of order')

            const [opening = '', closing = ''] = plan.week.mon?.[0] ?? []
            const local = DateTime.fromMillis(start, { zone: plan.timezone })
            const minutes =
              local.hour * 60 + local.minute - (Number(opening.slice(0, 2)) * 60 + Number(opening.slice(3)))
            if (
              local.toFormat('HH:mm') < opening ||
              local.toFormat('HH:mm') >= closing ||
              minutes % 30 !== 0
            ) {
              throw new Error('closed or off the grid')
            }

            previous = start
          }
        }),
        { numRuns: 300 }
      ),
    'nothing offered is past, closed or off the grid'
  )

  t.doesNotThrow(
    () =>
      fc.assert(
        fc.property(question, (given) => {
          const { plan, window, asked } = world(given)
          const offered = new Set(offeredSlots(plan, window, asked))

          for (let start = window.from; start < window.to; start += 15 * MINUTE) {
            if ((checkSlot(plan, start, asked) === 'offered') !== offered.has(start)) {
              throw new Error(`judge and offer disagree about ${new Date(start).toISOString()}`)
            }
          }

          for (const start of offered) {
            if (checkSlot(plan, start, asked) !== 'offered') throw new Error('judge refuses what is offered')
          }
        }),
        { numRuns: 150 }
      ),
    'the judge agrees with the offer'
  )
})

t.test('slots of 20 providers × 14 days take a few milliseconds', async (t) => {
  const plan = planOf('Asia/Beirut', everyDay(['08:00', '19:00']), {
    busy: Array.from({ length: 40 }, (_, index) => ({
      from: Date.UTC(2026, 10, 24) + index * 7 * HOUR,
      to: Date.UTC(2026, 10, 24) + index * 7 * HOUR + HOUR
    }))
  })

  const now = Date.UTC(2026, 10, 23)
  const began = performance.now()
  let count = 0

  for (let provider = 0; provider < 20; provider++) {
    count += [...offeredSlots(plan, { from: now, to: now + 14 * DAY }, { durationMinutes: 60, now, rules })]
      .length
  }

  const took = performance.now() - began
  t.comment(`${count} slots in ${took.toFixed(1)} ms`)
  t.ok(took < 500)
})
