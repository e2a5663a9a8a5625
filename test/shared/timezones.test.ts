import t from '../support/tap.js'
import { canonicalTimezone } from '../../src/shared/timezones.js'

t.test('a zone is stored in its canonical spelling, and what is none is refused', async (t) => {
  const written = [
    'asia/beirut',
    'EUROPE/PARIS',
    'America/port-au-prince',
    'asia/calcutta',
    'Asia/Kolkata',
    'europe/kiev',
    'utc'
  ]

  t.same(written.map(canonicalTimezone), [
    'Asia/Beirut',
    'Europe/Paris',
    'America/Port-au-Prince',
    'Asia/Kolkata',
    'Asia/Kolkata',
    'Europe/Kyiv',
    'UTC'
  ])

  for (const none of ['', '+02:00', 'Mars/Olympus', 'Asia/Beirut ', '\u0000']) {
    t.equal(canonicalTimezone(none), null, JSON.stringify(none))
  }
})
