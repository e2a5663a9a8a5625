import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { connect, type Connection } from '../../drizzle/client.js'
import { raceDatabase } from '../support/database.js'

// What a connection that dies does to whoever used it, and to whoever comes next. Other processes are not
// concerned: each backend is ended by its number.
const database = await raceDatabase(t)
await database.sql`create table words (word text not null)`

const failures: unknown[] = []
process.on('uncaughtException', (error) => failures.push(error))
process.on('unhandledRejection', (error) => failures.push(error))

async function pool(t: Test, max: number): Promise<Connection> {
  const connection = connect({ url: database.url, max, prepare: true })
  t.teardown(connection.close)
  await database.sql`truncate words`

  return connection
}

async function words(): Promise<string[]> {
  return (await database.sql<Array<{ word: string }>>`select word from words order by word`).map(
    ({ word }) => word
  )
}

async function end(pid: number): Promise<void> {
  await database.sql`select pg_terminate_backend(${pid})`
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : error)

t.test(
  'nothing of a transaction whose connection died runs in the transaction that got the next one',
  async (t) => {
    const { sql } = await pool(t, 1)
    let refused: unknown = 'accepted'

    const dead = sql.begin(async (tx) => {
      const [{ pid = 0 } = {}] = await tx<Array<{ pid: number }>>`select pg_backend_pid() as pid`
      await tx`insert into words values ('before its death')`
      await end(pid)
      await pause(300)
      refused = await tx`insert into words values ('after its death')`.catch(codeOf)
    })

    const living = sql.begin(async (tx) => {
      await pause(600)
      await tx`insert into words values ('of the other')`
      await pause(200)
    })

    t.equal(await dead.catch(codeOf), 'CONNECTION_CLOSED')
    await living
    t.equal(refused, 'CONNECTION_CLOSED')
    t.same(await words(), ['of the other'])
  }
)

t.test('a connection that dies between two statements fails its transaction, not the process', async (t) => {
  const { sql } = await pool(t, 2)
  for (let round = 0; round < 3; round++) {
    const lost = sql.begin(async (tx) => {
      const [{ pid = 0 } = {}] = await tx<Array<{ pid: number }>>`select pg_backend_pid() as pid`
      await end(pid)
      await pause(round * 50)
      await tx`insert into words values ('lost')`
    })

    t.match(await lost.catch(codeOf), /^(CONNECTION_CLOSED|57P01|ECONNRESET|EPIPE)$/)
    t.same(await sql`select 1 as one`, [{ one: 1 }], 'and the next query has a connection')
  }

  t.same(await words(), [])
})

t.test(
  'what waits in a pool when all its connections die is answered, and within a second the pool serves again',
  async (t) => {
    const { sql } = await pool(t, 4)
    const sleeping = Array.from(
      { length: 40 },
      async (_, index) =>
        await sql`select pg_sleep(0.5), ${index}::int as index`.then(([row]) => Number(row?.index), codeOf)
    )

    await pause(200)
    await database.sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and query like '%pg_sleep(0.5)%'`

    const began = performance.now()
    t.same(await sql`select 1 as one`, [{ one: 1 }])
    await Promise.all(sleeping)
    t.ok(performance.now() - began < 7000, 'nobody waits for a time limit')
    t.same(await sql`select 2 as two`, [{ two: 2 }])
  }
)

t.test("a statement that comes after its transaction's last word is refused", async (t) => {
  const { sql } = await pool(t, 1)
  let late: Promise<unknown> = Promise.resolve()

  const failed = sql.begin(async (tx) => {
    late = pause(100)
      .then(async () => await tx`insert into words values ('late')`)
      .catch(codeOf)
    await tx`insert into words values ('early')`

    throw new Error('changed my mind')
  })

  await t.rejects(failed, { message: 'changed my mind' })
  await sql.begin(async (tx) => {
    await tx`insert into words values ('of the other')`
    await pause(200)
  })
  t.equal(await late, 'TRANSACTION_ENDED')
  t.same(await words(), ['of the other'])
})

t.test('a query that cannot be sent fails alone: its neighbours get their own answers', async (t) => {
  const { sql } = await pool(t, 1)
  await sql`select 1`

  const { missing } = JSON.parse('{}')

  const answers = await Promise.all(
    [
      sql`select pg_sleep(0.05), 'first' as word`,
      sql.unsafe('select $1::text as word', [missing]),
      sql`select 'third' as word`,
      sql`select 'fourth' as word`
    ].map(
      async (query) =>
        await query.then(
          ([row]) => row?.word,
          () => 'refused'
        )
    )
  )

  t.same(answers, ['first', 'refused', 'third', 'fourth'])
})

t.test(
  'a transaction that begins at the end of a full pipeline is one, and what follows it is kept',
  async (t) => {
    const { sql } = await pool(t, 2)
    await Promise.all([sql`select pg_sleep(0.1)`, sql`select pg_sleep(0.1)`])

    const queries = Array.from({ length: 200 }, async () => await sql`select 1`)

    const transactions = Array.from(
      { length: 6 },
      async (_, index) =>
        await sql.begin(async (tx) => {
          await tx`insert into words values (${`in ${index}`})`
        })
    )

    await Promise.all([...queries, ...transactions])
    await Promise.all([sql`insert into words values ('one')`, sql`insert into words values ('other')`])
    t.same(await words(), ['in 0', 'in 1', 'in 2', 'in 3', 'in 4', 'in 5', 'one', 'other'])
  }
)

t.test(
  'who finds no free connection in time is answered, and takes nothing from who comes next',
  async (t) => {
    const { sql, close } = connect({ url: database.url, max: 1, prepare: true, waitMilliseconds: 200 })
    t.teardown(close)
    await database.sql`truncate words`

    const holding = sql.begin(async (tx) => {
      await tx`select pg_sleep(1)`
    })
    await pause(100)

    const began = performance.now()

    const late = await Promise.all([
      sql`insert into words values ('a query')`.catch(codeOf),
      sql
        .begin(async (tx) => {
          await tx`insert into words values ('a transaction')`
        })
        .catch(codeOf)
    ])

    t.same(late, ['CONNECTION_WAIT_TIMEOUT', 'CONNECTION_WAIT_TIMEOUT'])
    t.ok(performance.now() - began < 900, 'before the connection was free')
    await holding
    await sql`insert into words values ('the next')`
    t.same(await words(), ['the next'])
  }
)

t.test('in all this nothing failed outside a promise', async (t) => {
  await pause(500)
  t.same(failures, [])
})
