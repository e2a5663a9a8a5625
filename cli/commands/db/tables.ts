import type { Sql, TransactionSql } from 'postgres'
import { CliError, exitCodes } from '../../exit.js'

/**
 * A table of ours, as the database itself describes it; one that is not in the schema `public` is named with
 * its schema.
 */
export interface Table {
  name: string
  columns: Column[]
  key: string[]
}
export interface Column {
  name: string
  type: string
}

/** Either works; a transaction sees one moment. */
export type Queries = Sql | TransactionSql

/**
 * Every table of ours and the queue of jobs, whose one partition a migration makes; each after those that it
 * refers to.
 */
export async function readTables(sql: Queries): Promise<Table[]> {
  const columns = await sql<Array<{ table: string; name: string; type: string; place: number | null }>>`
    select case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end as table,
      a.attname as name,
      format_type(a.atttypid, a.atttypmod) as type,
      array_position(i.indkey::int2[], a.attnum) as place
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where (n.nspname = 'public' and c.relkind = 'r') or (n.nspname = 'pgboss' and c.relname = 'job')
    order by 1, a.attnum`

  const references = await sql<Array<{ table: string; target: string }>>`
    select distinct s.relname as table, t.relname as target
    from pg_constraint k join pg_class s on s.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conrelid <> k.confrelid`

  const tables = [...new Set(columns.map((column) => column.table))].map((name) => {
    const own = columns.filter((column) => column.table === name)
    const key = own.filter(({ place }) => place !== null).sort((a, b) => Number(a.place) - Number(b.place))

    return {
      name,
      columns: own.map(({ name, type }) => ({ name, type })),
      key: key.map((column) => column.name)
    }
  })

  return inOrder(tables, references)
}

/** The migrations that a database has had, oldest first; none for an empty one. */
export async function readMigrations(sql: Queries): Promise<string[]> {
  const [found] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as exists`
  if (found?.exists !== true) return []

  const rows = await sql<
    Array<{ hash: string }>
  >`select hash from drizzle.__drizzle_migrations order by created_at`

  return rows.map(({ hash }) => hash)
}

/** Text is the same on every server only if its dates, zones and numbers are. */
export async function settleTextForms(sql: Queries): Promise<void> {
  await sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('intervalstyle', 'postgres', true), set_config('extra_float_digits', '1', true),
    set_config('bytea_output', 'hex', true)`
}

export function quoted(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.')
}

function inOrder(tables: Table[], references: Array<{ table: string; target: string }>): Table[] {
  const ordered: Table[] = []
  const waiting = [...tables]

  while (waiting.length > 0) {
    const index = waiting.findIndex(({ name }) =>
      references.every(
        (reference) => reference.table !== name || ordered.some((done) => done.name === reference.target)
      )
    )

    const [next] = index === -1 ? [] : waiting.splice(index, 1)
    if (next === undefined) {
      throw new CliError(exitCodes.failed, 'The tables of this database refer to each other in a circle.')
    }

    ordered.push(next)
  }

  return ordered
}
