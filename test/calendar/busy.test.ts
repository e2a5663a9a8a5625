import t from '../support/tap.js'
import { busyTimes } from '../../src/calendar/busy.js'
import { readBusy } from '../../src/calendar/read-busy.js'
import { refusalOf } from '../bookings/market.js'
import { calendar, event, eventWithoutUid } from './written.js'

const question = {
  timezone: 'Asia/Beirut',
  window: { from: Date.parse('2026-03-20T00:00:00Z'), to: Date.parse('2026-04-10T00:00:00Z') },
  from: 'Taskego <no-reply@taskego.example.org>'
}

const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Somewhere',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0500',
  'TZOFFSETTO:+0500',
  'END:STANDARD',
  'END:VTIMEZONE'
].join('\r\n')

function busy(...events: string[]): string[][] {
  return busyTimes(calendar(zone, ...events), question).map(({ from, to }) => [
    new Date(from).toISOString().slice(0, 16),
    new Date(to).toISOString().slice(0, 16)
  ])
}

t.test('repetitions, exceptions, whole days and zones are read as calendars mean them', async (t) => {
  t.same(
    busy(
      event(
        'weekly',
        'DTSTART;TZID=Asia/Beirut:20260301T090000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY',
        'EXDATE;TZID=Asia/Beirut:20260405T090000'
      ),
      event(
        'weekly',
        'RECURRENCE-ID;TZID=Asia/Beirut:20260329T090000',
        'DTSTART:20260330T120000Z',
        'DURATION:PT2H'
      )
    ),
    [
      ['2026-03-22T07:00', '2026-03-22T08:00'],
      ['2026-03-30T12:00', '2026-03-30T14:00']
    ],
    'one occurrence moved, one left out, and the clocks changed in between'
  )
  t.same(busy(event('day', 'DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260330')), [
    ['2026-03-27T22:00', '2026-03-29T21:00']
  ])
  t.same(busy(event('own zone', 'DTSTART;TZID=Somewhere:20260401T100000', 'DURATION:PT1H')), [
    ['2026-04-01T05:00', '2026-04-01T06:00']
  ])
  t.same(busy(event('no zone', 'DTSTART:20260401T100000', 'DURATION:PT1H')), [
    ['2026-04-01T07:00', '2026-04-01T08:00']
  ])
  t.same(
    busy(
      event('one', 'DTSTART:20260401T100000Z', 'DTEND:20260401T110000Z'),
      event('two', 'DTSTART:20260401T103000Z', 'DTEND:20260401T120000Z')
    ),
    [['2026-04-01T10:00', '2026-04-01T12:00']],
    'what overlaps is one time'
  )
})

t.test("a zone that is named and not defined is the one of that name, not the provider's", async (t) => {
  t.same(
    busy(
      event('paris', 'DTSTART;TZID=Europe/Paris:20260401T100000', 'DTEND;TZID=Europe/Paris:20260401T110000')
    ),
    [['2026-04-01T08:00', '2026-04-01T09:00']]
  )
  t.same(
    busy(
      event('flight', 'DTSTART;TZID=Europe/Paris:20260401T100000', 'DTEND;TZID=Asia/Dubai:20260401T190000')
    ),
    [['2026-04-01T08:00', '2026-04-01T15:00']]
  )
  t.same(
    busy(
      event(
        'daily',
        'DTSTART;TZID=Europe/Paris:20260328T090000',
        'DTEND;TZID=Europe/Paris:20260328T100000',
        'RRULE:FREQ=DAILY;UNTIL=20260330T070000Z',
        'EXDATE;TZID=Europe/Paris:20260329T090000'
      )
    ),
    [
      ['2026-03-28T08:00', '2026-03-28T09:00'],
      ['2026-03-30T07:00', '2026-03-30T08:00']
    ],
    'over a change of its clocks, up to and with its last'
  )
  t.same(busy(event('nowhere', 'DTSTART;TZID=Nowhere/Else:20260401T100000', 'DURATION:PT1H')), [
    ['2026-04-01T07:00', '2026-04-01T08:00']
  ])
})

t.test('events of one UID, or of none, stand beside each other', async (t) => {
  const both = [
    ['2026-04-01T10:00', '2026-04-01T11:00'],
    ['2026-04-02T10:00', '2026-04-02T11:00']
  ]
  const days = ['20260401', '20260402'].map((day) => [`DTSTART:${day}T100000Z`, 'DURATION:PT1H'])

  t.same(busy(...days.map((lines) => event('same', ...lines))), both)
  t.same(busy(...days.map((lines) => eventWithoutUid(...lines))), both)
  t.same(
    busy(event('booking-1@taskego.example.org', ...(days[0] ?? [])), eventWithoutUid(...(days[1] ?? []))),
    both.slice(1),
    'our own closes nothing'
  )
  t.same(
    busy(
      event('one', 'DTSTART:20260401T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2'),
      event('two', 'DTSTART:20260401T150000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2'),
      event('two', 'RECURRENCE-ID:20260402T150000Z', 'DTSTART:20260402T150000Z', 'STATUS:CANCELLED')
    ),
    [...both, ['2026-04-01T15:00', '2026-04-01T16:00']].sort(),
    'what replaces an occurrence of one leaves the other'
  )
})

t.test(
  'an occurrence that was moved here from after the window is seen, one moved away is not',
  async (t) => {
    const weekly = ['DTSTART:20260301T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=SU']

    t.same(
      busy(
        event('weekly', ...weekly),
        event('weekly', 'RECURRENCE-ID:20260510T090000Z', 'DTSTART:20260401T100000Z', 'DURATION:PT1H'),
        event('weekly', 'RECURRENCE-ID:20260329T090000Z', 'DTSTART:20260601T100000Z', 'DURATION:PT1H'),
        event('weekly', 'RECURRENCE-ID:20260405T090000Z', 'DTSTART:20260405T090000Z', 'STATUS:CANCELLED')
      ),
      [
        ['2026-03-22T09:00', '2026-03-22T10:00'],
        ['2026-04-01T10:00', '2026-04-01T11:00']
      ]
    )
    t.same(
      busy(
        event('weekly', ...weekly),
        event(
          'weekly',
          'RECURRENCE-ID;RANGE=THISANDFUTURE:20260329T090000Z',
          'DTSTART:20260330T120000Z',
          'DTEND:20260330T140000Z'
        )
      ),
      [
        ['2026-03-22T09:00', '2026-03-22T10:00'],
        ['2026-03-30T12:00', '2026-03-30T14:00'],
        ['2026-04-06T12:00', '2026-04-06T14:00']
      ],
      'and all that follow'
    )
  }
)

t.test('what is long over counts for nothing, and what reaches out of the window is cut', async (t) => {
  const old = Array.from({ length: 4 }, (_, index) =>
    event(`old ${index}`, 'DTSTART:19990101T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY')
  )
  t.equal(busy(...old).length, 21, 'of 40000 days the last 21')

  const ended = Array.from({ length: 500 }, (_, index) =>
    event(`${index}`, 'DTSTART:19990101T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;UNTIL=20260301T100000Z')
  )
  t.same(busy(...ended), [])

  const many = event('many', 'DTSTART:20260401T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY;COUNT=20001')
  t.throws(() => busy(many), { code: 'calendar_too_large' })

  const minutely = ['DURATION:PT1S', 'RRULE:FREQ=MINUTELY;COUNT=2001']
  const apart = event('apart', 'DTSTART:20260401T000000Z', ...minutely)
  t.throws(() => busy(apart), { code: 'calendar_too_large' })

  t.same(busy(event('long', 'DTSTART:20200101T000000Z', 'DTEND:99991231T235959Z')), [
    ['2026-03-20T00:00', '2026-04-10T00:00']
  ])
})

t.test('whatever is wrong in a calendar makes it one that cannot be read', async (t) => {
  for (const [what, ...lines] of [
    ['no date', 'DTSTART:20260401T100000Z', 'DTEND:yesterday'],
    ['no rule', 'DTSTART:20260401T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=OFTEN'],
    ['no such rule', 'DTSTART:20260401T100000Z', 'RRULE:FREQ=YEARLY;BYWEEKNO=1;BYMONTHDAY=1'],
    ['no duration', 'DTSTART:20260401T100000Z', 'DURATION:soon'],
    ['no time', 'DTSTART:20260401T99']
  ] as const) {
    t.throws(() => busy(event(what, ...lines)), { code: 'calendar_not_readable' }, what)
  }
})

t.test(
  'a calendar that would be read for ever is given up in seconds, and the server goes on meanwhile',
  async (t) => {
    const seconds = [
      'BEGIN:VTIMEZONE',
      'TZID:Each',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0500',
      'TZOFFSETTO:+0600',
      'RRULE:FREQ=SECONDLY',
      'END:STANDARD',
      'END:VTIMEZONE'
    ].join('\r\n')
    const start = 'DTSTART:20260101T100000Z'

    const endless = {
      'last days': event('one', start, 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTHDAY=-1'),
      never: event('one', start, 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
      'a zone': seconds + '\r\n' + event('one', 'DTSTART;TZID=Each:20260401T100000', 'DURATION:PT1H'),
      'for ever': event('one', start, 'DURATION:P99999999999W'),
      'from long ago': event('one', 'DTSTART:20200101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY')
    }

    let ticks = 0
    const timer = setInterval(() => ticks++, 20)
    const begun = performance.now()

    // All at once, which is more than the queue ever reads at a time.
    const refusals = await Promise.all(
      Object.entries(endless).map(async ([what, text]) => ({
        what,
        code: (await refusalOf(readBusy(calendar(text), question))).code
      }))
    )
    clearInterval(timer)

    for (const { what, code } of refusals) t.equal(code, 'calendar_too_large', what)
    t.ok(performance.now() - begun < 25_000)
    t.ok(ticks > 10, `${ticks} ticks`)
  }
)

t.test('what can be read is read in the thread as beside it, several at once', async (t) => {
  const text = calendar(event('one', 'DTSTART:20260401T100000Z', 'DTEND:20260401T110000Z'))
  const expected = [{ from: Date.parse('2026-04-01T10:00:00Z'), to: Date.parse('2026-04-01T11:00:00Z') }]

  t.same(await Promise.all([text, text, text].map(async (one) => await readBusy(one, question))), [
    expected,
    expected,
    expected
  ])
  t.equal((await refusalOf(readBusy('<html>Sign in</html>', question))).code, 'calendar_not_readable')
})
