import t from '../support/tap.js'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import { calendarUrl, isPublic } from '../../src/calendar/address.js'
import { fetchCalendar } from '../../src/calendar/fetch.js'
import { DomainError } from '../../src/shared/errors.js'
import { parseEnv } from '../../src/env.js'
import { refusalOf } from '../bookings/market.js'

const strict = { allowsLoopback: false }

t.test('only addresses that anyone on the internet can have are public', async (t) => {
  for (const address of [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    'localhost',
    ''
  ]) {
    t.equal(isPublic(address), false, address)
  }
  for (const address of [
    '1.1.1.1',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450::1'
  ]) {
    t.equal(isPublic(address), true, address)
  }
})

t.test(
  'a calendar is named by https without a user or a port; every spelling of a private address is refused',
  async (t) => {
    for (const bad of [
      'http://calendar.example.org/a.ics',
      'ftp://calendar.example.org/a.ics',
      'file:///etc/passwd',
      'https://calendar.example.org:8443/a.ics',
      'https://user:secret@calendar.example.org/',
      'https://127.0.0.1/',
      'https://127.1/',
      'https://2130706433/',
      'https://0x7f.0.0.1/',
      'https://0177.0.0.1/',
      'https://[::1]/',
      'https://[::ffff:7f00:1]/',
      'https://169.254.169.254/latest/meta-data/',
      'not an address',
      'javascript:alert(1)'
    ]) {
      t.throws(() => calendarUrl(bad, strict), { code: 'calendar_address_refused' }, bad)
    }

    t.equal(
      calendarUrl('webcal://calendar.example.org/a.ics#x', strict).href,
      'https://calendar.example.org/a.ics'
    )
  }
)

t.test(
  'a name is resolved once, each of its addresses is checked, and that one is connected to',
  async (t) => {
    const original = dns.promises.lookup
    const answer = (...addresses: string[]) => {
      let asked = 0
      Object.assign(dns.promises, {
        lookup: async () => {
          asked++
          return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
        }
      })
      syncBuiltinESMExports()
      return () => asked
    }
    t.teardown(() => {
      Object.assign(dns.promises, { lookup: original })
      syncBuiltinESMExports()
    })

    const url = 'https://calendar.example.org/a.ics'
    for (const addresses of [['10.0.0.1'], ['93.184.216.34', '127.0.0.1'], ['::1'], ['fe80::1']]) {
      answer(...addresses)
      t.equal(
        (await refusalOf(fetchCalendar(url, strict))).code,
        'calendar_address_refused',
        addresses.join(' ')
      )
    }

    const asked = answer('127.0.0.1')
    const refusal = await refusalOf(fetchCalendar(url, { allowsLoopback: true }))
    t.ok(refusal instanceof DomainError)
    t.match(refusal, { code: 'calendar_unreachable' })
    t.match(refusal.cause, { address: '127.0.0.1', port: 443 }, 'what was checked was connected to')
    t.equal(asked(), 1)
  }
)

t.test('production refuses the setting that lets this machine be fetched from', async (t) => {
  const production = {
    NODE_ENV: 'production',
    JWT_SECRET: 'f3'.repeat(32),
    DATABASE_URL: 'postgres://user:password@host:5432/taskego',
    PUBLIC_URL: 'https://taskego.example.org'
  }

  t.throws(() => parseEnv({ ...production, CALENDAR_LOOPBACK: 'true' }), { message: /^CALENDAR_LOOPBACK/ })
  t.equal(parseEnv({ NODE_ENV: 'test', JWT_SECRET: 'f3'.repeat(32) }).CALENDAR_LOOPBACK, false)
})
