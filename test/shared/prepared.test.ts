import { eq, sql } from 'drizzle-orm'
import t from '../support/tap.js'
import { settings } from '../../drizzle/schema/index.js'
import type { Market } from '../../src/shared/market.js'
import { preparedBytes, preparedQueries } from '../../src/shared/prepared.js'
import { transact } from '../../src/shared/transaction.js'
import { testDatabase } from '../support/database.js'

const { db, market } = await testDatabase(t)
const find = ({ db }: Market) =>
  db
    .select({ key: settings.key })
    .from(settings)
    .where(eq(settings.key, sql.placeholder('key')))

t.test(
  'a statement is built once for a market and a name, for its pool as for every transaction',
  async (t) => {
    await db.insert(settings).values([
      { key: 'one', value: 1 },
      { key: 'other', value: 2 }
    ])

    const run = preparedQueries<{ key: string }>()
    let built = 0
    const build = (pool: Market) => {
      built++
      return find(pool)
    }

    for (const key of ['one', 'other', 'none', 'one']) {
      t.strictSame(await run(market, 'find', build, { key }), key === 'none' ? [] : [{ key }])
    }

    for (const key of ['one', 'other']) {
      await transact(market, async (tx) => {
        t.strictSame(await run(tx, 'find', build, { key }), [{ key }])
      })
    }

    t.equal(built, 1)
  }
)

t.test('however many shapes are asked for, only so many are kept, and all are answered', async (t) => {
  const run = preparedQueries<{ key: string }>()
  let built = 0
  const build = (pool: Market) => {
    built++
    return find(pool)
  }

  for (let shape = 0; shape < 120; shape++) {
    t.strictSame(await run(market, `shape ${shape}`, build, { key: 'one' }), [{ key: 'one' }])
  }

  for (let shape = 0; shape < 120; shape++) await run(market, `shape ${shape}`, build, { key: 'one' })
  t.equal(built, 140)
})

t.test(
  'bytes are those of the text, in the pool, in a transaction, and in a shape that is not kept',
  async (t) => {
    const run = preparedBytes<{ text: Buffer; none: Buffer | null; number: Buffer }>()
    const build = ({ db: pool }: Market) =>
      pool
        .select({
          text: sql<string>`${sql.placeholder('text')}::text`.as('text'),
          none: sql<null>`${sql.placeholder('none')}::text`.as('none'),
          number: sql<number>`${sql.placeholder('number')}::int + 1`.as('number')
        })
        .from(settings)
        .limit(1)

    const text = 'خدمة "quoted" 🔧'
    const values = { text, none: null, number: 41 }
    const expected = [{ text: Buffer.from(text), none: null, number: Buffer.from('42') }]

    t.strictSame(await run(market, 'bytes', build, values), expected)
    await transact(market, async (tx) => t.strictSame(await run(tx, 'bytes', build, values), expected))

    for (let shape = 0; shape < 100; shape++) await run(market, `shape ${shape}`, build, values)
    t.strictSame(await run(market, 'one too many', build, values), expected)

    await t.rejects(run(market, 'bytes', build, { ...values, text: {} }), TypeError)
  }
)
