import { createHash, type Hash } from 'node:crypto'
import { quoted, type Queries, type Table } from './tables.js'

/** The values of one row as text, null for null: no driver, no rounding, no time zone in between. */
export type Row = Array<string | null>

/** The moved rows, table by table. Equal digests mean equal rows. */
export interface Digest {
  table: string
  rows: number
  sha256: string
}

/** A stream of rows, table by table; each table ends with the digest of its rows. */
export type Chunk = { table: Table; rows: Row[] } | { end: Digest }

const ROWS_A_FETCH = 1000

/**
 * Reads whole tables in the order of their keys, inside the caller's transaction, so that all are of one
 * moment.
 */
export async function* readRows(tx: Queries, tables: Table[]): AsyncGenerator<Chunk> {
  for (const table of tables) {
    const digest = new RunningDigest(table.name)
    const columns = table.columns.map(({ name }) => `${quoted(name)}::text`).join(', ')

    // Ordered by bytes, because each server sorts letters in its own way.
    const order = table.key.map((name) => `${quoted(name)}::text collate "C"`).join(', ')
    await tx.unsafe(
      `declare transfer no scroll cursor for select json_build_array(${columns})::text as row from ` +
        `${quoted(table.name)} order by ${order}`
    )

    for (;;) {
      const fetched = await tx.unsafe<Array<{ row: string }>>(`fetch forward ${ROWS_A_FETCH} from transfer`)
      if (fetched.length === 0) break

      const rows = fetched.map(({ row }): Row => JSON.parse(row))
      digest.add(rows)
      yield { table, rows }
    }

    await tx.unsafe('close transfer')
    yield { end: digest.done() }
  }
}

/** Writes rows as they were read. */
export async function writeRows(tx: Queries, table: Table, rows: Row[]): Promise<void> {
  const columns = table.columns.map(({ name }) => quoted(name)).join(', ')
  const values = table.columns.map(({ type }, index) => `(value->>${index})::${type}`).join(', ')

  await tx.unsafe(
    `insert into ${quoted(table.name)} (${columns}) select ${values} from ` +
      'jsonb_array_elements($1::text::jsonb) as rows(value)',
    [JSON.stringify(rows)]
  )
}

export async function countRows(tx: Queries, tables: Table[]): Promise<number> {
  let total = 0
  for (const { name } of tables) {
    total += Number(
      (await tx.unsafe<Array<{ count: string }>>(`select count(*) from ${quoted(name)}`))[0]?.count ?? 0
    )
  }

  return total
}

/** The digests of a database as it is. */
export async function digestsOf(
  tx: Queries,
  tables: Table[],
  onRows: (rows: number) => void = () => {}
): Promise<Digest[]> {
  const digests: Digest[] = []
  for await (const chunk of readRows(tx, tables)) {
    if ('end' in chunk) digests.push(chunk.end)
    else onRows(chunk.rows.length)
  }

  return digests
}

export function differing(expected: Digest[], found: Digest[]): string[] {
  return expected
    .filter(
      (digest) =>
        !found.some(
          (other) =>
            other.table === digest.table && other.rows === digest.rows && other.sha256 === digest.sha256
        )
    )
    .map(({ table }) => table)
}

/** Counts and hashes rows as they pass. */
export class RunningDigest {
  private readonly table: string
  private readonly hash: Hash = createHash('sha256')
  private rows = 0

  constructor(table: string) {
    this.table = table
  }

  add(rows: Row[]): void {
    this.rows += rows.length
    for (const row of rows) this.hash.update(`${JSON.stringify(row)}\n`)
  }

  done(): Digest {
    return { table: this.table, rows: this.rows, sha256: this.hash.digest('hex') }
  }
}
