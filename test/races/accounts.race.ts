import { and, eq, isNull, like, or } from 'drizzle-orm'
import t from 'tap'
import { accountTokens, budgets, sessions, users } from '../../drizzle/schema/index.js'
import {
  changePassword,
  completeSignIn,
  confirmSecondFactor,
  createSealer,
  hashPassword,
  logIn,
  replaceToken,
  activateToken,
  requestEmailChange,
  resetPassword,
  startSecondFactor
} from '../../src/accounts/index.js'
import { endFeed } from '../../src/calendar/index.js'
import { accountKeyOf } from '../../src/accounts/throttle.js'
import { anonymous } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import { raceDatabase } from '../support/database.js'
import { actorOf, makeUser } from '../support/people.js'
import { nextCode } from '../support/second-factor.js'

const { db, market } = await raceDatabase(t, { bcryptCost: 6 })
const codeOf = (error: unknown) => (error instanceof DomainError ? error.code : String(error))
const origin = { address: '192.0.2.1', userAgent: null }
const [stolen, chosen] = ['a quiet river at dawn', 'another river at noon']

t.test(
  'whoever acts with the old password while it is reset has nothing afterwards: no session, no link, ' +
    'no password',
  async (t) => {
    const acts = {
      'log-in': async (user: Awaited<ReturnType<typeof makeUser>>) =>
        await logIn(market, anonymous('en', 'rest'), { email: user.email, password: stolen }, origin),
      'change of password': async (user: Awaited<ReturnType<typeof makeUser>>) =>
        await changePassword(market, actorOf(user), {
          password: stolen,
          newPassword: 'the words of a thief'
        }),
      'change of address': async (user: Awaited<ReturnType<typeof makeUser>>) =>
        await requestEmailChange(market, actorOf(user), { password: stolen, email: `thief-${user.email}` })
    }

    for (const [name, act] of Object.entries(acts)) {
      for (let round = 0; round < 12; round++) {
        const user = await makeUser(db, { passwordHash: await hashPassword(stolen, market.rules) })
        const link = await activateToken(
          market,
          await replaceToken(market, { userId: user.id, kind: 'reset', email: user.email })
        )
        const reset = resetPassword(
          market,
          anonymous('en', 'rest'),
          { token: link?.token ?? '', password: chosen },
          endFeed
        )
        const [done] = await Promise.all([
          reset.then(() => 'reset', codeOf),
          ...Array.from({ length: 4 }, async () => await act(user).then(() => 'done', codeOf))
        ])

        // A change of password that came first has ended the link, as it should; the owner asks for another.
        if (done !== 'reset') {
          t.same([name, done], ['change of password', 'link_not_valid'])
          continue
        }

        t.same(
          await db
            .select()
            .from(sessions)
            .where(and(eq(sessions.userId, user.id), isNull(sessions.revokedAt))),
          [],
          name
        )

        t.same(
          await db
            .select()
            .from(accountTokens)
            .where(and(eq(accountTokens.userId, user.id), isNull(accountTokens.usedAt))),
          [],
          name
        )

        await logIn(
          market,
          anonymous('en', 'rest'),
          { email: user.email, password: chosen },
          { ...origin, address: `192.0.2.${round + 2}` }
        )

        await db.update(users).set({ isBanned: true }).where(eq(users.id, user.id))
      }
    }
  }
)

t.test(
  'of sixty guesses at once no more are looked at than the budget allows, for an account and for a ' +
    'network of IPv6',
  async (t) => {
    const guessed = async (many: number, emails: string[], addressOf: (number: number) => string) => {
      const answers = await Promise.all(
        Array.from(
          { length: many },
          async (_empty, number) =>
            await logIn(
              market,
              anonymous('en', 'rest'),
              { email: emails[number % emails.length] ?? '', password: 'a wrong guess' },
              { address: addressOf(number), userAgent: null }
            ).then(() => 'in', codeOf)
        )
      )

      return (code: string) => answers.filter((answer) => answer === code).length
    }

    const one = await makeUser(db, { passwordHash: await hashPassword(stolen, market.rules) })
    const seen = await guessed(60, [one.email], (number) => `203.0.113.${number}`)

    t.same([seen('wrong_credentials'), seen('too_many_requests')], [10, 50])

    // Thirty at a time, because more would not all find a place in the lane of hashing.
    const nobodies = Array.from({ length: 30 }, (_empty, number) => `nobody${number}@example.org`)
    const within = (subnet: string) => (number: number) => `2001:db8:5:6:${subnet}::${number.toString(16)}`

    for (const subnet of ['1', '2']) {
      t.equal((await guessed(30, nobodies, within(subnet)))('wrong_credentials'), 30)
    }

    t.equal((await guessed(30, nobodies, within('3')))('too_many_requests'), 30, 'a network of one customer')
    t.equal(
      (await guessed(30, nobodies.slice(0, 1), () => '2001:db8:5:7::1'))('wrong_credentials'),
      8,
      'refused guesses are not counted'
    )
  }
)

t.test(
  "right passwords are forgotten by the budgets, and leave a stranger's failures of the same network " +
    'as they were',
  async (t) => {
    const user = await makeUser(db, { passwordHash: await hashPassword(stolen, market.rules) })
    const address = '198.51.100.9'

    const enter = async (password: string) =>
      await logIn(
        market,
        anonymous('en', 'rest'),
        { email: user.email, password },
        { address, userAgent: null }
      ).then(() => 'in', codeOf)

    for (let turn = 0; turn < 9; turn++) t.equal(await enter('a wrong guess'), 'wrong_credentials')
    t.equal(await enter(stolen), 'in')

    const rows = await db
      .select()
      .from(budgets)
      .where(or(like(budgets.key, 'account:%'), eq(budgets.key, `address:${address}`)))

    t.same(
      rows.filter(({ key }) => key === accountKeyOf(user.email)),
      []
    )
    t.match(
      rows.find(({ key }) => key === `address:${address}`),
      { spent: 9 }
    )
  }
)

t.test(
  'of any number of sign-ins with one code, of the app or on paper, a single one succeeds',
  async (t) => {
    const sealer = createSealer('a secret of the races that is long enough')

    for (let round = 0; round < 10; round++) {
      // A network of its own each: its budget is not what is tested here.
      const origin = { address: `192.0.3.${round}`, userAgent: null }
      const user = await makeUser(db, { passwordHash: await hashPassword(stolen, market.rules) })
      const actor = actorOf(user)
      const { secret } = await startSecondFactor(market, actor, sealer)
      const { recoveryCodes } = await confirmSecondFactor(market, actor, { code: nextCode(secret) }, sealer)

      for (const code of [nextCode(secret, 1), recoveryCodes[0] ?? '']) {
        const attempts = Array.from({ length: 5 }, async () => {
          const { email } = user
          const challenge = await logIn(
            market,
            anonymous('en', 'rest'),
            { email, password: stolen },
            origin
          ).then(
            () => '',
            (error: unknown) => (error instanceof DomainError ? String(error.params.challenge) : '')
          )
          return async () =>
            await completeSignIn(market, anonymous('en', 'rest'), { challenge, code }, origin, sealer).then(
              () => 'in',
              codeOf
            )
        })
        const tries = await Promise.all(attempts)
        const outcomes = await Promise.all(tries.map(async (attempt) => await attempt()))

        t.equal(outcomes.filter((outcome) => outcome === 'in').length, 1, outcomes.join())

        // Who comes after many wrong ones is told to wait.
        const others = outcomes.filter((outcome) => outcome !== 'in')
        t.ok(others.every((code) => ['second_factor_wrong', 'too_many_requests'].includes(code)))
      }
    }
  }
)
