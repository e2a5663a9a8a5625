import t from '../support/tap.js'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { pbkdf2 } from 'node:crypto'
import { calendarUrl, isPublic, resolvePublic } from '../../src/calendar/address.js'
import { fetchCalendar } from '../../src/calendar/fetch.js'
import { DomainError } from '../../src/shared/errors.js'
import { parseEnv } from '../../src/env.js'
import { refusalOf } from '../bookings/market.js'
import { nameServer } from './name-server.js'

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

const url = 'https://calendar.example.org/a.ics'

t.test(
  'a name is resolved once, each of its addresses is checked, and that one is connected to',
  async (t) => {
    const server = await nameServer(t)
    const rules = { ...strict, nameServers: [server.address] }

    for (const addresses of [
      ['10.0.0.1'],
      ['93.184.216.34', '127.0.0.1'],
      ['::1'],
      ['93.184.216.34', 'fe80::1'],
      ['2606:4700::1111', '192.168.1.1']
    ]) {
      server.answer(...addresses)
      t.equal(
        (await refusalOf(fetchCalendar(url, rules))).code,
        'calendar_address_refused',
        addresses.join(' ')
      )
    }

    server.answer('127.0.0.1')
    const refusal = await refusalOf(fetchCalendar(url, { ...rules, allowsLoopback: true }))
    t.ok(refusal instanceof DomainError)
    t.match(refusal, { code: 'calendar_unreachable' })
    t.match(refusal.cause, { address: '127.0.0.1', port: 443 }, 'what was checked was connected to')
    t.same(server.asked(), ['A calendar.example.org', 'AAAA calendar.example.org'])
  }
)

t.test('a name without an address, and one that only our own machine knows, lead nowhere', async (t) => {
  const server = await nameServer(t)
  const rules = { allowsLoopback: true, nameServers: [server.address] }

  server.answer()
  for (const host of ['calendar.example.org', 'localhost']) {
    t.equal(
      (await refusalOf(fetchCalendar(`https://${host}/a.ics`, rules))).code,
      'calendar_unreachable',
      host
    )
  }
})

t.test(
  'names that nobody answers for hold up neither files nor passwords, and are called off at once',
  async (t) => {
    const server = await nameServer(t)
    server.isSilent = true
    const late = new AbortController()
    const rules = { ...strict, nameServers: [server.address] }

    const hanging = Array.from({ length: 12 }, async () => {
      return await refusalOf(resolvePublic(new URL(url), rules, late.signal))
    })
    await server.firstQuestion

    // Four threads are all that there are: a look-up in each of them would leave none for this.
    await Promise.all([readFile('package.json'), promisify(pbkdf2)('secret', 'salt', 1, 16, 'sha256')])
    const stillHanging = await Promise.race([...hanging, Promise.resolve('all')])
    t.equal(stillHanging, 'all')

    late.abort()
    const begun = performance.now()
    for (const refusal of await Promise.all(hanging)) {
      t.match(refusal, { code: 'calendar_unreachable', cause: { code: 'ECANCELLED' } })
    }
    t.ok(performance.now() - begun < 500)
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
