import bcrypt from 'bcrypt'
import { createHash } from 'node:crypto'
import t from '../support/tap.js'
import { hashPassword } from '../../src/accounts/index.js'
import { createLane } from '../../src/accounts/hashing-lane.js'
import { verifyPassword } from '../../src/accounts/passwords.js'
import { networkOf } from '../../src/accounts/throttle.js'
import { defaultRules } from '../../src/shared/rules.js'

t.test(
  'a password is kept as bcrypt of cost 12 over its SHA-384, so that nothing is cut at 72 bytes',
  async (t) => {
    t.equal(defaultRules.bcryptCost, 12)

    const long = 'ط'.repeat(100)
    const hash = await hashPassword(long, defaultRules)

    t.match(hash, /^\$2b\$12\$/)
    t.equal(await bcrypt.compare(createHash('sha384').update(long).digest('base64'), hash), true)
    t.equal(
      await bcrypt.compare(createHash('sha384').update(long.slice(0, 99)).digest('base64'), hash),
      false
    )
  }
)

t.test(
  'an account without a password, and no account at all, take the time of a wrong password',
  async (t) => {
    const hash = await hashPassword('a quiet river at dawn', defaultRules)

    const medianOf = async (stored: string | null) => {
      const times = []
      for (let turn = 0; turn < 3; turn++) {
        const began = performance.now()
        t.equal(await verifyPassword('a wrong guess', stored, defaultRules), false)
        times.push(performance.now() - began)
      }

      return times.sort((one, other) => one - other)[1] ?? 0
    }

    const wrong = await medianOf(hash)
    for (const stored of ['-', null]) {
      t.ok((await medianOf(stored)) > wrong / 2, `${String(stored)} is not told by its time`)
    }
  }
)

t.test(
  'hashing takes two places and no more; a full queue and a long wait are refused at once, with when ' +
    'to come back',
  async (t) => {
    const lane = createLane({ atOnce: 2, waiting: 3, waitMilliseconds: 60 })
    const ends: Array<() => void> = []
    let [running, most] = [0, 0]

    const work = async (): Promise<string> =>
      await lane(async () => {
        most = Math.max(most, ++running)
        await new Promise<void>((resolve) => {
          ends.push(resolve)
        })
        running--

        return 'hashed'
      })

    const answers = Array.from({ length: 5 }, async () => await work().catch((error: unknown) => error))
    await t.rejects(work(), { code: 'unavailable', params: { retryAfterSeconds: 1 } }, 'the queue is full')
    ends.shift()?.()
    t.equal(await answers[0], 'hashed')
    t.match(
      await Promise.all(answers.slice(3)),
      [{ code: 'unavailable' }, { code: 'unavailable' }],
      'these waited for too long'
    )

    while (ends.length > 0) ends.shift()?.()
    t.same(await Promise.all(answers.slice(1, 3)), ['hashed', 'hashed'])

    const late = work()
    await new Promise((resolve) => setImmediate(resolve))
    ends.shift()?.()
    t.equal(await late, 'hashed', 'a place that was refused is not lost')
    t.equal(most, 2)
  }
)

t.test(
  'addresses of one customer are one: a /64 of IPv6 in any spelling, and IPv4 inside of IPv6',
  async (t) => {
    t.equal(networkOf('2001:db8:1:2::5'), '2001:db8:1:2::/64')
    t.equal(networkOf('2001:0DB8:0001:0002:ffff:ffff:ffff:fffe'), '2001:db8:1:2::/64')
    t.not(networkOf('2001:db8:1:3::5'), networkOf('2001:db8:1:2::5'))
    t.equal(networkOf('::1'), '0:0:0:0::/64')
    t.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64')

    for (const same of ['192.0.2.7', '::ffff:192.0.2.7', '::FFFF:C000:0207']) {
      t.equal(networkOf(same), '192.0.2.7')
    }
  }
)
