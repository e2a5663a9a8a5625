import { eq } from 'drizzle-orm'
import t from 'tap'
import { auditLog } from '../../drizzle/schema/index.js'
import { changeSettings, getSettings } from '../../src/settings/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { raceDatabase } from '../support/database.js'
import { actorOf, makeUser } from '../support/people.js'

const { db, market } = await raceDatabase(t)

t.test('settings raced by many admins lose no change: one is done, and every other is told', async (t) => {
  const admins = await Promise.all(
    Array.from({ length: 10 }, async () => actorOf(await makeUser(db, { role: 'admin' })))
  )
  const [first] = admins
  if (first === undefined) throw new Error('nobody')

  const done: object[] = []

  for (let round = 0; round < 20; round++) {
    const { version } = await getSettings(market, first)

    const outcomes = await Promise.all(
      admins.map(async (admin, index) => {
        const values =
          index % 2 === 0 ? { noticeMinutes: round * 10 + index } : { reviewDays: 1 + round * 10 + index }

        return await changeSettings(market, admin, { values, reason: 'A race', version }).then(
          () => {
            done.push(values)
            return 'done'
          },
          (error: unknown) => (error instanceof DomainError ? error.code : String(error))
        )
      })
    )

    t.same(outcomes.toSorted(), ['done', ...Array.from({ length: 9 }, () => 'version_changed')])
  }

  const { values, version } = await getSettings(market, first)
  t.equal(version, 20)
  t.match(values, Object.assign({}, ...done), 'what is in force is what those who were told “done” have set')

  const acts = await db.select().from(auditLog).where(eq(auditLog.action, 'settings.changed'))
  t.equal(acts.length, 20)
})
