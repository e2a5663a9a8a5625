import type { Command } from 'commander'
import { existsSync } from 'node:fs'
import type { Connection } from '../../drizzle/client.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { count } from '../format.js'
import { plain, renderTable, styled } from '../output.js'
import { progressBar, waiting } from '../progress.js'
import { toolsOf } from '../tools.js'
import type { Digest } from './db/transfer.js'

// What opens a database is imported when it is needed: everything else starts without waiting for drivers.

export function addDatabase(program: Command, context: Context): void {
  const db = program
    .command('db')
    .description(
      'Look after the database itself: DATABASE_URL, else the embedded one in DATA_DIR while no server ' +
        'uses it.'
    )

  db.command('migrate')
    .description('Bring the schema up to date.')
    .action(async (_options: object, command: Command) => {
      const { show } = toolsOf(context, command)
      const migrations = await withDatabase(context, { mayCreate: true }, async (connection) => {
        const { migrateDatabase } = await import('./db/open.js')
        const { readMigrations } = await import('./db/tables.js')

        await migrateDatabase(context, connection)
        return (await readMigrations(connection.sql)).length
      })

      show({ migrations }, () => `The schema is up to date (${count(migrations, 'migration')}).`)
    })

  db.command('seed')
    .description('Load the demo data into an empty marketplace; never in production.')
    .action(async (_options: object, command: Command) => {
      const { show } = toolsOf(context, command)
      const { readEnv } = await import('./db/open.js')
      if (readEnv(context).NODE_ENV === 'production') {
        throw new CliError(exitCodes.failed, 'Demo data never goes into production.')
      }

      const loaded = await withDatabase(
        context,
        { mayCreate: true },
        async (connection) => await seed(context, connection)
      )

      show({ loaded }, () => (loaded ? 'The demo data is loaded.' : 'The demo data was there already.'))
    })

  db.command('check')
    .description(
      'Look for what cannot be: overlaps, broken references, wrong counters, money that does not add ' +
        'up, files that are gone. Changes nothing.'
    )
    .action(async (_options: object, command: Command) => {
      const { show } = toolsOf(context, command)
      const { checkIntegrity } = await import('../../src/moderation/index.js')
      const { storageOf } = await import('../../src/files/index.js')
      const { readEnv } = await import('./db/open.js')
      const { marketOf } = await import('./db/market.js')
      const env = readEnv(context)
      const storage = storageOf(env)

      const report = await withDatabase(
        context,
        { mayCreate: false },
        async (connection) =>
          await waiting(context, 'Checking', checkIntegrity(marketOf(env, connection), storage))
      )

      show(report, ({ checks, faults }) =>
        faults.length === 0
          ? styled(context, 'green', `${count(checks, 'check')}, nothing wrong.`)
          : renderTable(
              context,
              [
                { title: 'Check', value: ({ check }) => check },
                { title: 'Row', value: ({ subject }) => subject, isWhole: true },
                { title: 'Expected', value: ({ expected }) => expected },
                { title: 'Found', value: ({ found }) => found }
              ],
              faults
            )
      )

      if (report.faults.length > 0) {
        throw new CliError(exitCodes.failed, `${count(report.faults.length, 'fault')} found.`)
      }
    })

  db.command('backup')
    .description('Write everything into one file, as of one moment.')
    .argument('[file]', 'where to (else taskego-<date>.backup.gz)')
    .action(async (file: string | undefined, _options: object, command: Command) => {
      const { show } = toolsOf(context, command)
      const path = file ?? `taskego-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.backup.gz`
      if (existsSync(path)) throw new CliError(exitCodes.conflict, `The file ${path} exists already.`)

      const tables = await withDatabase(
        context,
        { mayCreate: false },
        async (connection) => await backup(context, connection, path)
      )

      show(
        { file: path, tables },
        () => `${renderDigests(context, tables)}\n${styled(context, 'green', `Written to ${path}.`)}`
      )
    })

  db.command('restore')
    .description('Fill an empty database from a backup, and check that every row arrived.')
    .argument('<file>', 'the backup')
    .action(async (file: string, _options: object, command: Command) => {
      const { show } = toolsOf(context, command)
      const { readBackup, verifyBackup } = await import('./db/backup-file.js')

      await waiting(context, 'Reading the backup', verifyBackup(file))

      const { header, chunks } = await readBackup(file)
      const tables = await withDatabase(
        context,
        { mayCreate: true },
        async (connection) => await load(context, connection, header, chunks)
      )

      const verdict = styled(context, 'green', 'Restored; counts and hashes are equal.')
      show({ tables }, () => `${renderDigests(context, tables)}\n${verdict}`)
    })

  db.command('copy')
    .description('Copy everything into another, empty PostgreSQL database, and check that every row arrived.')
    .requiredOption('--to <url>', 'where to: postgres://… (a password in it is better left to PGPASSWORD)')
    .action(async (options: { to: string }, command: Command) => {
      const { show } = toolsOf(context, command)

      if (!/^postgres(ql)?:\/\//.test(options.to)) {
        throw new CliError(exitCodes.usage, '--to is an address that begins with postgres://.')
      }

      const tables = await withDatabase(
        context,
        { mayCreate: false },
        async (source) => await copy(context, source, options.to)
      )

      const verdict = styled(context, 'green', 'Copied; counts and hashes are equal.')
      show({ tables }, () => `${renderDigests(context, tables)}\n${verdict}`)
    })
}

async function withDatabase<T>(
  context: Context,
  options: { mayCreate: boolean },
  work: (connection: Connection) => Promise<T>
): Promise<T> {
  const { openDatabase, readEnv } = await import('./db/open.js')
  const connection = await openDatabase(context, readEnv(context), options)
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}

async function seed(context: Context, connection: Connection): Promise<boolean> {
  const { migrateDatabase, readEnv } = await import('./db/open.js')
  const { marketOf } = await import('./db/market.js')
  const { loadDemoData } = await import('../../src/demo/index.js')

  await migrateDatabase(context, connection)
  return (
    await waiting(context, 'Loading the demo data', loadDemoData(marketOf(readEnv(context), connection)))
  ).loaded
}

async function backup(context: Context, { sql }: Connection, file: string): Promise<Digest[]> {
  const { readMigrations, readTables, settleTextForms } = await import('./db/tables.js')
  const { countRows, readRows } = await import('./db/transfer.js')
  const { writeBackup } = await import('./db/backup-file.js')

  return await sql.begin('isolation level repeatable read read only', async (tx) => {
    await settleTextForms(tx)

    const tables = await readTables(tx)
    const rows = await countRows(tx, tables)

    const header = {
      format: 'taskego-backup',
      version: 1,
      createdAt: new Date().toISOString(),
      migrations: await readMigrations(tx),
      rows
    } as const

    return await watched(
      context,
      'rows written',
      rows,
      async (onRows) => await writeBackup(file, header, counted(readRows(tx, tables), onRows))
    )
  })
}

async function load(
  context: Context,
  target: Connection,
  { migrations, rows }: { migrations: string[]; rows: number },
  chunks: AsyncIterable<import('./db/transfer.js').Chunk>
): Promise<Digest[]> {
  const { loadInto } = await import('./db/load.js')
  return await watched(
    context,
    'rows restored',
    rows,
    async (onRows) => await loadInto(target, migrations, chunks, onRows)
  )
}

async function copy(context: Context, { sql }: Connection, url: string): Promise<Digest[]> {
  const { openPostgres } = await import('./db/open.js')
  const { readMigrations, readTables, settleTextForms } = await import('./db/tables.js')
  const { countRows, readRows } = await import('./db/transfer.js')
  const target = await openPostgres(context, url, '--to')

  try {
    return await sql.begin('isolation level repeatable read read only', async (tx) => {
      await settleTextForms(tx)

      const tables = await readTables(tx)
      return await load(
        context,
        target,
        { migrations: await readMigrations(tx), rows: await countRows(tx, tables) },
        readRows(tx, tables)
      )
    })
  } finally {
    await target.close()
  }
}

async function watched<T>(
  context: Context,
  label: string,
  total: number,
  work: (onRows: (rows: number) => void) => Promise<T>
): Promise<T> {
  const progress = progressBar(context)
  let done = 0

  try {
    return await work((rows) => {
      done += rows
      progress.step(`${done} of ${total} ${label}`, done, total)
    })
  } finally {
    progress.end()
  }
}

async function* counted<C extends object>(
  chunks: AsyncIterable<C>,
  onRows: (rows: number) => void
): AsyncGenerator<C> {
  for await (const chunk of chunks) {
    if ('rows' in chunk && Array.isArray(chunk.rows)) onRows(chunk.rows.length)
    yield chunk
  }
}

function renderDigests(context: Context, digests: Digest[]): string {
  return renderTable(
    context,
    [
      { title: 'Table', value: ({ table }) => plain(table) },
      { title: 'Rows', value: ({ rows }) => String(rows), align: 'right', isWhole: true },
      { title: 'SHA-256', value: ({ sha256 }) => sha256.slice(0, 16), isWhole: true }
    ],
    digests
  )
}
