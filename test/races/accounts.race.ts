import { and, eq, isNull } from 'drizzle-orm'
import t from 'tap'
import { accountTokens, sessions, users } from '../../drizzle/schema/index.js'
import { changePassword, hashPassword, logIn, replaceToken, armToken, requestEmailChange, resetPassword } from '../../src/accounts/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { configureMarketplace } from '../../src/shared/config.js'
import { DomainError } from '../../src/shared/errors.js'
import { raceDatabase } from '../support/database.js'
import { actorOf, makeUser } from '../support/people.js'

const { db } = await raceDatabase(t)
const codeOf = (error: unknown) => error instanceof DomainError ? error.code : String(error)
const origin = { address: '192.0.2.1', userAgent: null }
const [stolen, chosen] = ['a quiet river at dawn', 'another river at noon']
configureMarketplace({ bcryptCost: 6 })

t.test('whoever acts with the old password while it is reset has nothing afterwards: no session, no link, no password', async (t) => {
  const acts = {
    'log-in': async (user: Awaited<ReturnType<typeof makeUser>>) => await logIn(db, anonymous('en', 'rest'), { email: user.email, password: stolen }, origin),
    'change of password': async (user: Awaited<ReturnType<typeof makeUser>>) => await changePassword(db, actorOf(user), { password: stolen, newPassword: 'the words of a thief' }, origin),
    'change of address': async (user: Awaited<ReturnType<typeof makeUser>>) => await requestEmailChange(db, actorOf(user), { password: stolen, email: `thief-${user.email}` }, origin)
  }
  for (const [name, act] of Object.entries(acts)) {
    for (let round = 0; round < 12; round++) {
      const user = await makeUser(db, { passwordHash: await hashPassword(stolen) })
      const link = await armToken(db, await replaceToken(db, { userId: user.id, kind: 'reset', email: user.email }))
      const reset = resetPassword(db, anonymous('en', 'rest'), { token: link?.token ?? '', password: chosen })
      const [done] = await Promise.all([reset.then(() => 'reset', codeOf), ...Array.from({ length: 4 }, async () => await act(user).then(() => 'done', codeOf))])
      // A change of password that came first has ended the link, as it should; the owner asks for another.
      if (done !== 'reset') {
        t.same([name, done], ['change of password', 'link_not_valid'])
        continue
      }
      t.same(await db.select().from(sessions).where(and(eq(sessions.userId, user.id), isNull(sessions.revokedAt))), [], name)
      t.same(await db.select().from(accountTokens).where(and(eq(accountTokens.userId, user.id), isNull(accountTokens.usedAt))), [], name)
      await logIn(db, anonymous('en', 'rest'), { email: user.email, password: chosen }, { ...origin, address: `192.0.2.${round + 2}` })
      await db.update(users).set({ isBanned: true }).where(eq(users.id, user.id))
    }
  }
})
