import { and, eq, like } from 'drizzle-orm'
import { jobQueue } from '../../drizzle/job-queue.js'
import { auditLog, budgets, phoneCodes, users } from '../../drizzle/schema/index.js'
import { phoneCodeRules } from '../../src/accounts/index.js'
import { createBooking, setBookingStatus } from '../../src/bookings/index.js'
import { hourAhead } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import t from '../support/tap.js'
import { startTwilio } from '../support/twilio.js'

type Person = Awaited<ReturnType<typeof makeUser>>

const database = await testDatabase(t)
const twilio = await startTwilio(t)
// Each notice by itself: how they are joined is a test of its own.
const rules = { noticeJoinMinutes: 0 }
const { app, db, market, as } = await testApp(t, twilio.environment, database, rules)
let numbers = 100_000
let addresses = 0
const newNumber = () => `+9613${++numbers}`

async function ask(
  user: Person,
  address = `198.51.${Math.floor(++addresses / 200)}.${(addresses % 200) + 1}`
) {
  return await app.inject({
    method: 'POST',
    url: '/api/users/phone/code',
    headers: as(user),
    remoteAddress: address
  })
}

async function confirm(user: Person, code: string) {
  return await app.inject({
    method: 'POST',
    url: '/api/users/phone/verify',
    headers: as(user),
    payload: { code }
  })
}

async function update(user: Person, payload: object) {
  return await app.inject({ method: 'PUT', url: '/api/users/update', headers: as(user), payload })
}

/** The code in the newest SMS to a number. */
function codeSentTo(phone: string | null): string {
  return /\d{6}/.exec(twilio.received.filter(({ to }) => to === phone).at(-1)?.text ?? '')?.[0] ?? ''
}

const wrongCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

/** As if a minute had passed since the last code. */
async function afterAPause(): Promise<void> {
  await db.delete(budgets).where(like(budgets.key, 'phone-code:pause:%'))
}

t.test(
  'an unproven number gets no SMS but its code; a proven one gets what was chosen; another number has ' +
    'to be proven anew',
  async (t) => {
    const client = await makeUser(db, { phone: newNumber(), preferences: { bookings: { sms: true } } })
    const service = await makeService(db, (await makeProvider(db)).id)

    const book = async (hours: number) => {
      const booking = await createBooking(market, actorOf(client), {
        serviceId: service.id,
        scheduledAt: hourAhead(hours).toISOString()
      })
      const [owner] = await db.select().from(users).where(eq(users.id, service.providerId))

      if (owner !== undefined) {
        await setBookingStatus(market, actorOf({ ...owner, sessionId: '' }), {
          id: booking.id,
          status: 'accepted'
        })
      }

      await app.jobs.drain()
    }

    const sentTo = (phone: string | null) =>
      twilio.received.filter(({ to }) => to === phone).map(({ text }) => text)

    await book(48)
    t.same(sentTo(client.phone), [], 'nobody proved it')
    t.equal((await ask(client)).statusCode, 202)
    await app.jobs.drain()
    t.match(sentTo(client.phone), [
      /^\d{6} is your Taskego code\. It is good for 10 minutes\. Give it to nobody\.$/
    ])

    const proven = await confirm(client, codeSentTo(client.phone))
    t.match([proven.statusCode, proven.json()], [200, { phone: client.phone, phoneVerifiedAt: String }])
    await book(72)
    t.match(sentTo(client.phone), [String, /accepted your booking/])
    t.equal((await ask(client)).statusCode, 202)
    await app.jobs.drain()
    t.equal(sentTo(client.phone).length, 2, 'a proven number gets no code')

    const spelled = client.phone?.replace('+961', '0') ?? ''
    t.match(
      (await update(client, { phone: spelled })).json(),
      { phone: client.phone, phoneVerifiedAt: String },
      'the same number is still proven'
    )

    const other = newNumber()
    t.match((await update(client, { phone: other })).json(), { phone: other, phoneVerifiedAt: null })
    await book(96)
    t.same([sentTo(client.phone).length, sentTo(other)], [2, []])
    t.match(
      (await update(client, { phone: client.phone })).json(),
      { phoneVerifiedAt: null },
      'coming back proves nothing'
    )

    t.match(
      await db
        .select()
        .from(auditLog)
        .where(and(eq(auditLog.action, 'phone.verified'), eq(auditLog.targetId, client.id))),
      [{ type: 'auth' }]
    )
  }
)

t.test(
  'of twenty tries at once a code allows five; after them the right one is refused, and a new one ' +
    'works, in Arabic digits too',
  async (t) => {
    const user = await makeUser(db, { phone: newNumber(), language: 'ar' })
    await ask(user)
    await app.jobs.drain()

    const code = codeSentTo(user.phone)
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => await confirm(user, wrongCode(code)))
    )

    t.same([...new Set(answers.map((answer) => answer.json<{ code: string }>().code))], ['code_not_valid'])
    t.match(await db.select().from(phoneCodes).where(eq(phoneCodes.userId, user.id)), [
      { tries: phoneCodeRules.tries }
    ])
    t.equal((await confirm(user, code)).statusCode, 400)

    await afterAPause()
    await ask(user)
    await app.jobs.drain()
    t.equal((await confirm(user, code)).statusCode, 400, 'the one before was replaced')

    const arabic = codeSentTo(user.phone).replace(/\d/g, (digit) =>
      String.fromCharCode(0x660 + Number(digit))
    )
    t.equal((await confirm(user, `${arabic.slice(0, 3)} ${arabic.slice(3)}`)).statusCode, 200)
    t.equal((await confirm(user, arabic)).statusCode, 400, 'a code is good once')
  }
)

t.test(
  'a code is good for ten minutes, for the account and the number that it was sent to; neither a table ' +
    'nor a job holds it',
  async (t) => {
    const [owner, stranger] = [
      await makeUser(db, { phone: newNumber() }),
      await makeUser(db, { phone: newNumber() })
    ]

    await ask(owner)
    await ask(stranger)
    await app.jobs.drain()

    const code = codeSentTo(owner.phone)
    const kept = JSON.stringify([
      await db.select().from(phoneCodes),
      await db.select().from(jobQueue),
      await db.select().from(auditLog)
    ])

    t.notOk(kept.includes(`"${code}"`) || kept.includes(`${code} `))
    t.equal((await confirm(stranger, code)).statusCode, 400)

    const first = owner.phone
    await update(owner, { phone: newNumber() })
    t.equal((await confirm(owner, code)).statusCode, 400, 'the number has changed')
    await update(owner, { phone: first })
    await db
      .update(phoneCodes)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(phoneCodes.userId, owner.id))
    t.equal((await confirm(owner, code)).statusCode, 400, 'too late')
    t.match(await db.select().from(users).where(eq(users.id, owner.id)), [{ phoneVerifiedAt: null }])
  }
)

t.test(
  'codes have budgets: one a minute, five a day for an account and for a number, so many for a network',
  async (t) => {
    const user = await makeUser(db, { phone: newNumber() })
    const [one, two] = await Promise.all([ask(user), ask(user)])

    t.same([one.statusCode, two.statusCode].sort(), [202, 429])
    t.ok(Number((one.statusCode === 429 ? one : two).headers['retry-after']) > 0)

    for (let count = 1; count < phoneCodeRules.perUserPerDay; count++) {
      await afterAPause()
      await update(user, { phone: newNumber() })
      t.equal((await ask(user)).statusCode, 202)
    }

    await afterAPause()
    await update(user, { phone: newNumber() })
    t.match([(await ask(user)).json()], [{ code: 'too_many_requests' }], 'the account, whatever number')

    const victim = newNumber()
    const attackers = await Promise.all(
      Array.from({ length: 12 }, async () => await makeUser(db, { phone: victim }))
    )
    const answers = await Promise.all(attackers.map(async (attacker) => await ask(attacker)))

    t.equal(answers.filter(({ statusCode }) => statusCode === 202).length, phoneCodeRules.perNumberPerDay)
    await app.jobs.drain()
    t.equal(
      twilio.received.filter(({ to }) => to === victim).length,
      phoneCodeRules.perNumberPerDay,
      "a stranger's number gets no more"
    )

    await db
      .update(budgets)
      .set({ spent: phoneCodeRules.perNetworkPerDay })
      .where(like(budgets.key, 'phone-code:network:%'))

    const address = '2001:db8:7:7::1'
    t.equal((await ask(await makeUser(db, { phone: newNumber() }), address)).statusCode, 202)
    await db
      .update(budgets)
      .set({ spent: phoneCodeRules.perNetworkPerDay })
      .where(like(budgets.key, 'phone-code:network:%'))
    t.equal(
      (await ask(await makeUser(db, { phone: newNumber() }), '2001:db8:7:7::2')).statusCode,
      429,
      'one network'
    )
    t.equal(
      (await ask(await makeUser(db, { phone: newNumber() }), '2001:db8:7:8::1')).statusCode,
      202,
      'another'
    )
  }
)

t.test(
  'an SMS that Twilio refused is tried again with the same code, and not once it is too late or its ' +
    'account is banned',
  async (t) => {
    const user = await makeUser(db, { phone: newNumber() })
    twilio.status = 500
    await ask(user)
    await app.jobs.drain()

    const due = async () => {
      twilio.status = 201
      await db.update(jobQueue).set({ startAfter: new Date(Date.now() - 1000) })
      await app.jobs.drain()
    }

    t.equal(codeSentTo(user.phone), '')
    await due()
    t.equal((await confirm(user, codeSentTo(user.phone))).statusCode, 200)

    const banned = await makeUser(db, { phone: newNumber() })
    twilio.status = 500
    await ask(banned)
    await app.jobs.drain()
    await db.update(users).set({ isBanned: true }).where(eq(users.id, banned.id))
    await due()
    t.equal(codeSentTo(banned.phone), '')
  }
)

t.test('without a number, and where no SMS can be sent, the answer says so', async (t) => {
  const without = await ask(await makeUser(db))
  t.match([without.statusCode, without.json()], [409, { code: 'phone_missing' }])

  const plain = await testApp(t, {}, database)
  const user = await makeUser(db, { phone: newNumber() })
  const answer = await plain.app.inject({
    method: 'POST',
    url: '/api/users/phone/code',
    headers: plain.as(user)
  })

  t.match([answer.statusCode, answer.json()], [503, { code: 'sms_unavailable' }])
  t.same(await db.select().from(phoneCodes).where(eq(phoneCodes.userId, user.id)), [])
})
