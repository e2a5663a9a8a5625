import { inArray } from 'drizzle-orm'
import t from '../support/tap.js'
import { settings } from '../../drizzle/schema/index.js'
import { gatheredReads } from '../../src/shared/gathered.js'
import { onPool } from '../../src/shared/market.js'
import { testDatabase } from '../support/database.js'

const { db, market } = await testDatabase(t)

/** Reads of settings, and which keys each statement has read. */
function settingsReader() {
  const statements: string[][] = []

  const read = gatheredReads<unknown>(async ({ db: pool }, keys) => {
    statements.push(keys)
    const rows = await pool.select().from(settings).where(inArray(settings.key, keys))
    return new Map(rows.map(({ key, value }) => [key, value]))
  })

  return { read, statements }
}

t.before(async () => {
  await db.insert(settings).values([
    { key: 'one', value: 1 },
    { key: 'two', value: 2 }
  ])
})

t.test('what is asked for in one turn is read by one statement, and each gets its own', async (t) => {
  const { read, statements } = settingsReader()
  const keys = ['one', 'two', 'none', 'one']

  t.strictSame(await Promise.all(keys.map(async (key) => await read(market, key))), [1, 2, undefined, 1])
  t.strictSame(statements, [['one', 'two', 'none']])

  t.equal(await read(market, 'two'), 2)
  t.strictSame(statements.slice(1), [['two']], 'what was read before is not kept')
})

t.test('a read sees all that was committed before it was asked for', async (t) => {
  const { read } = settingsReader()
  const early = read(market, 'changing')

  for (let value = 1; value <= 20; value++) {
    await db
      .insert(settings)
      .values({ key: 'changing', value })
      .onConflictDoUpdate({ target: settings.key, set: { value } })

    const answers = await Promise.all([read(market, 'changing'), read(market, 'changing')])
    t.strictSame(answers, [value, value])
  }

  await early
})

t.test('one statement reads a hundred keys at most, and none is lost', async (t) => {
  const { read, statements } = settingsReader()
  const keys = Array.from({ length: 250 }, (_, index) => (index === 249 ? 'two' : `none ${index}`))
  const values = await Promise.all(keys.map(async (key) => await read(market, key)))

  t.equal(values.at(-1), 2)
  t.strictSame(
    statements.map((read) => read.length),
    [100, 100, 50]
  )
})

t.test('a statement that fails fails its own reads, and no later one', async (t) => {
  let isAway = true
  const read = gatheredReads<number>(async (_market, keys) => {
    if (isAway) throw new Error('the database is away')
    return new Map(keys.map((key) => [key, key.length]))
  })

  const results = await Promise.allSettled([read(market, 'one'), read(market, 'three')])
  t.strictSame(
    results.map(({ status }) => status),
    ['rejected', 'rejected']
  )

  isAway = false
  t.equal(await read(market, 'three'), 5)
})

t.test('a replica and its primary are read by statements of their own', async (t) => {
  const { read, statements } = settingsReader()
  // Another object for the same database stands for the replica's pool.
  const replica = onPool(market, Object.create(db))

  t.strictSame(await Promise.all([read(market, 'one'), read(replica, 'one')]), [1, 1])
  t.strictSame(statements, [['one'], ['one']])
})
