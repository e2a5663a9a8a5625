import postgres from 'postgres'
import { connect, migrate, type Connection } from '../../drizzle/client.js'
import { loadDemoData } from '../../src/demo/index.js'
import { testMarket } from '../support/market.js'

/** A scratch database of a server, and how to be rid of it. */
export interface Scratch {
  url: string
  /** Lets statements of ours run on it, such as settings that only an owner changes. */
  admin: postgres.Sql
  name: string
  drop: () => Promise<void>
}

/** Makes an empty database on a PostgreSQL server; the user of the URL must be allowed to. */
export async function scratchDatabase(server: string, purpose: string): Promise<Scratch> {
  const admin = postgres(server, { max: 1, onnotice: () => {} })
  const name = `taskego_bench_${purpose}_${process.pid}`
  await admin.unsafe(`create database ${name}`)

  return {
    url: Object.assign(new URL(server), { pathname: `/${name}` }).href,
    admin,
    name,
    drop: async () => {
      await admin.unsafe(`drop database if exists ${name} with (force)`)
      await admin.end()
    }
  }
}

/**
 * Migrates the database, loads the demo, and copies its providers with all that they offer until there are at
 * least so many services.
 * @returns how many services there are
 */
export async function fillMarketplace(url: string, services: number): Promise<number> {
  const connection = connect({ url, max: 2, prepare: true })
  try {
    await migrate(connection)
    await loadDemoData(testMarket(connection).market)

    return await multiply(connection.sql, services)
  } finally {
    await connection.close()
  }
}

async function multiply(sql: Connection['sql'], wanted: number): Promise<number> {
  const copies = Math.ceil(wanted / (await countServices(sql))) - 1

  // Indexes are built at once afterwards, in a part of the time; what is copied is listed as its original is.
  const indexes = await sql<Array<{ name: string; definition: string }>>`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'services' and indexname <> 'services_pkey'`

  await sql.unsafe(`
    ${indexes.map(({ name }) => `drop index ${name};`).join('\n')}
    alter table services disable trigger services_decide_is_listed;
    create table copies as select p.user_id as original, gen_random_uuid() as id, k
    from providers p, generate_series(1, ${copies}) k;
    insert into users select
    (jsonb_populate_record(u,
    jsonb_build_object('id', c.id, 'email', c.id || '@example.org', 'phone', null))).* from users u
    join copies c on c.original = u.id;
    insert into providers select (jsonb_populate_record(p, jsonb_build_object('user_id', c.id))).*
    from providers p join copies c on c.original = p.user_id;
    insert into services select
    (jsonb_populate_record(s,
    jsonb_build_object('id', gen_random_uuid(), 'provider_id', c.id, 'price', s.price + 100 * (c.k % 20)))).*
      from services s join copies c on c.original = s.provider_id;
    drop table copies;
    alter table services enable trigger services_decide_is_listed;
    ${indexes.map(({ definition }) => `${definition};`).join('\n')}`)

  for (const table of ['services', 'providers', 'users']) await sql.unsafe(`vacuum analyze ${table}`)

  return await countServices(sql)
}

async function countServices(sql: Connection['sql']): Promise<number> {
  const [row] = await sql<Array<{ count: number }>>`select count(*)::int as count from services`
  return row?.count ?? 0
}
