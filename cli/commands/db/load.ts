import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, migrationsFolder, type Connection } from '../../../drizzle/client.js'
import { CliError, exitCodes } from '../../exit.js'
import { quoted, readMigrations, readTables, settleTextForms, type Queries, type Table } from './tables.js'
import { countRows, differing, digestsOf, writeRows, type Chunk, type Digest } from './transfer.js'

/** A migration fills these tables: the loaded rows replace its rows. */
const REFERENCE_TABLES = ['categories', 'cities', 'cancel_policies']

/**
 * Fills an empty database with the rows of another of the same migrations, in one transaction, and checks
 * every table by count and hash before it commits. An older backup goes into a database without tables, which
 * is then brought up to date.
 * @throws CliError when the target is not empty, of other migrations, or what arrived is not what was sent
 */
export async function loadInto(
  target: Connection,
  migrations: string[],
  chunks: AsyncIterable<Chunk>,
  onRows: (rows: number) => void
): Promise<Digest[]> {
  await prepareSchema(target, migrations)

  const digests = await target.sql.begin(async (tx) => {
    await settleTextForms(tx)

    const tables = await readTables(tx)
    await requireEmpty(tx, tables)

    const sent = await write(tx, tables, chunks, onRows)
    const wrong = differing(sent, await digestsOf(tx, tables))
    if (wrong.length > 0) {
      throw new CliError(
        exitCodes.failed,
        `What arrived is not what was sent, in ${wrong.join(', ')}. Nothing was kept.`
      )
    }

    return sent
  })

  await migrate(target)
  return digests
}

async function write(
  tx: Queries,
  tables: Table[],
  chunks: AsyncIterable<Chunk>,
  onRows: (rows: number) => void
): Promise<Digest[]> {
  for (const { name } of tables.filter((table) => REFERENCE_TABLES.includes(table.name))) {
    await tx.unsafe(`delete from ${quoted(name)}`)
  }

  const sent: Digest[] = []
  for await (const chunk of chunks) {
    if ('end' in chunk) {
      sent.push(chunk.end)
      continue
    }

    // The backup names the columns; the target decides their names and types.
    const table = tables.find(({ name }) => name === chunk.table.name)
    if (table === undefined || JSON.stringify(table.columns) !== JSON.stringify(chunk.table.columns)) {
      throw otherVersion()
    }

    await writeRows(tx, table, chunk.rows)
    onRows(chunk.rows.length)
  }

  return sent
}

async function requireEmpty(tx: Queries, tables: Table[]): Promise<void> {
  if (
    (await countRows(
      tx,
      tables.filter(({ name }) => !REFERENCE_TABLES.includes(name))
    )) > 0
  ) {
    throw new CliError(
      exitCodes.conflict,
      'The database is not empty: nothing was written. Take an empty one.'
    )
  }
}

/** The target must be at the migration of the source when the rows arrive. */
async function prepareSchema(target: Connection, migrations: string[]): Promise<void> {
  const known = await readMigrations(target.sql)
  if (known.length > migrations.length || known.some((hash, index) => hash !== migrations[index])) {
    throw otherVersion()
  }
  if (known.length === migrations.length) return

  const folder = mkdtempSync(join(tmpdir(), 'taskego-migrations-'))
  try {
    cpSync(migrationsFolder(), folder, { recursive: true })

    const journal = join(folder, 'meta', '_journal.json')
    const all: { entries: object[] } = JSON.parse(readFileSync(journal, 'utf8'))
    if (migrations.length > all.entries.length) {
      throw new CliError(
        exitCodes.conflict,
        'The source is newer than this command line. Take a newer version of Taskego.'
      )
    }

    writeFileSync(journal, JSON.stringify({ ...all, entries: all.entries.slice(0, migrations.length) }))
    await migrate(target, { folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }

  if (JSON.stringify(await readMigrations(target.sql)) !== JSON.stringify(migrations)) throw otherVersion()
}

function otherVersion(): CliError {
  return new CliError(
    exitCodes.conflict,
    'Source and target are of different versions. Take an empty database without tables, or migrate ' +
      'the source first.'
  )
}
