import type postgres from 'postgres'
import { connect, type Connection } from '../../drizzle/client.js'
import { startEmbedded, type EmbeddedDatabase } from '../../drizzle/embedded.js'
import { isInLane, type Test } from './tap.js'

/**
 * An embedded database between two tests: `schema` as it was migrated, `reference` the tables that migrations
 * filled.
 */
interface Spare {
  database: EmbeddedDatabase
  schema: string
  reference: string[]
}

const spares: Spare[] = []

/**
 * A connection to a migrated embedded database that is this test's until it ends. To empty one takes a tenth
 * of what it takes to start one, so a lane keeps it for its next test, unless this one changed the schema.
 */
export async function borrowEmbedded(t: Test, dump: string): Promise<Connection> {
  const spare = spares.pop() ?? (await startSpare(dump))
  const connection = connect({ url: spare.database.socketPath, max: 1, prepare: true })

  t.teardown(async () => await giveBack(spare, connection))
  return connection
}

/** At the end of a lane. */
export async function closeSpares(): Promise<void> {
  for (const { database } of spares.splice(0)) await database.close()
}

async function startSpare(dump: string): Promise<Spare> {
  const database = await startEmbedded({ dump })
  const connection = connect({ url: database.socketPath, max: 1, prepare: false })
  const reference = await filledTables(connection.sql)

  await connection.sql.unsafe(
    [
      'create schema pristine',
      ...reference.map((table) => `create table ${pristine(table)} as table ${table}`)
    ].join(';')
  )

  const spare = { database, schema: await schemaOf(connection.sql), reference }
  await connection.close()

  return spare
}

async function giveBack(spare: Spare, connection: Connection): Promise<void> {
  const { sql } = connection
  const isKept = isInLane() && (await schemaOf(sql)) === spare.schema
  if (isKept) await empty(sql, spare.reference)
  await connection.close()

  if (isKept) spares.push(spare)
  else await spare.database.close()
}

/**
 * As after the migrations. Triggers look away: the audit log refuses to be emptied. A truncation would
 * make new files for the filled tables, for all that refer to them and for each of their indexes.
 */
async function empty(sql: postgres.Sql, reference: string[]): Promise<void> {
  const filled = await filledTables(sql)
  await sql.unsafe(
    [
      'set session_replication_role = replica',
      ...filled.map((table) => `delete from ${table}`),
      ...reference.map((table) => `insert into ${table} select * from ${pristine(table)}`)
    ].join(';')
  )

  await sql.unsafe(`vacuum ${filled.join(', ')}`)
  await sql.unsafe('discard all')
}

async function filledTables(sql: postgres.Sql): Promise<string[]> {
  const tables = await sql<
    Array<{ name: string }>
  >`select format('%I.%I', nspname, relname) as name from pg_class
    join pg_namespace on pg_namespace.oid = relnamespace
    where relkind in ('r', 'p') and nspname in ('public', 'pgboss')
    and (relkind = 'p' or pg_relation_size(pg_class.oid) > 0)`

  return tables.map(({ name }) => name)
}

/** Tells a changed schema from the migrated one by what it consists of. */
async function schemaOf(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<
    Array<{ shape: string }>
  >`select concat_ws(' ', (select count(*) from pg_class), (select count(*) from pg_constraint),
    (select count(*) from pg_trigger), (select count(*) from pg_proc), (select count(*) from pg_extension))
    as shape`

  return row?.shape ?? ''
}

function pristine(table: string): string {
  return `pristine.${table.replace('.', '_')}`
}
