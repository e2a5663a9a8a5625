import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { CliError, exitCodes } from '../../exit.js'
import type { Table } from './tables.js'
import { RunningDigest, type Chunk, type Digest, type Row } from './transfer.js'

/**
 * A backup is gzipped lines of JSON: a header; for each table a line that describes it, one line a row, and a
 * line with its count and SHA-256; a last line that says that it is whole. It holds password hashes: mode
 * 0600.
 */
export interface Header {
  format: 'taskego-backup'
  version: 1
  createdAt: string
  migrations: string[]
  rows: number
}
type Line = Header | { table: Table } | Row | { digest: Digest } | { end: true; tables: number }

/** @throws CliError when the file exists already or cannot be written */
export async function writeBackup(
  file: string,
  header: Header,
  chunks: AsyncIterable<Chunk>
): Promise<Digest[]> {
  const digests: Digest[] = []

  async function* text(): AsyncGenerator<string> {
    yield line(header)

    let current = ''
    for await (const chunk of chunks) {
      if ('end' in chunk) {
        digests.push(chunk.end)
        yield line({ digest: chunk.end })
      } else {
        if (current !== chunk.table.name) yield line({ table: chunk.table })
        current = chunk.table.name
        yield chunk.rows.map(line).join('')
      }
    }

    yield line({ end: true, tables: digests.length })
  }

  const output = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  await once(output, 'open').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST'
      ? new CliError(exitCodes.conflict, `The file ${file} exists already.`)
      : new CliError(exitCodes.failed, `The file ${file} cannot be written.`)
  })
  await pipeline(Readable.from(text()), createGzip(), output)

  return digests
}

export interface Backup {
  header: Header
  chunks: AsyncGenerator<Chunk>
}

/**
 * @throws CliError when the file is missing, damaged, cut off, or no backup of ours; `chunks` throws it when
 * it reaches that part
 */
export async function readBackup(file: string): Promise<Backup> {
  const lines = linesOf(file)
  const first = await lines.next()
  const header = first.done === true ? null : first.value
  if (header === null || !('format' in header) || header.version !== 1) throw notABackup(file)

  return { header, chunks: chunksOf(file, lines) }
}

/**
 * Reads the whole file first, so that a damaged one opens and makes nothing.
 * @throws CliError when the file is missing, damaged, cut off, or no backup of ours
 */
export async function verifyBackup(file: string): Promise<void> {
  const { chunks } = await readBackup(file)
  while ((await chunks.next()).done !== true);
}

const ROWS_A_CHUNK = 1000

async function* chunksOf(file: string, lines: AsyncGenerator<Line>): AsyncGenerator<Chunk> {
  let table: Table | null = null
  let rows: Row[] = []
  let running = new RunningDigest('')

  for await (const entry of lines) {
    if (Array.isArray(entry)) {
      if (table === null) throw damaged(file)

      rows.push(entry)

      if (rows.length < ROWS_A_CHUNK) continue

      running.add(rows)
      yield { table, rows }
      rows = []
    } else if ('table' in entry) {
      table = entry.table
      running = new RunningDigest(table.name)
    } else if ('digest' in entry) {
      if (table !== null && rows.length > 0) {
        running.add(rows)
        yield { table, rows }
      }

      const found = table === null ? new RunningDigest(entry.digest.table).done() : running.done()
      if (found.sha256 !== entry.digest.sha256 || found.rows !== entry.digest.rows) throw damaged(file)

      yield { end: entry.digest }
      table = null
      rows = []
    } else if ('end' in entry) {
      return
    }
  }

  throw cutOff(file)
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  const source = createReadStream(file)
  await once(source, 'open').catch(() => {
    throw new CliError(exitCodes.notFound, `There is no file ${file}.`)
  })

  const unzipped = createGunzip()
  const reader = createInterface({ input: source.pipe(unzipped), crlfDelay: Infinity })

  // Without a listener an error after the last line was read would end the process.
  reader.on('error', () => {})

  try {
    for await (const text of reader) yield parseLine(file, text)
  } catch (error) {
    if (error instanceof CliError) throw error

    throw isCutOff(error) ? cutOff(file) : notABackup(file)
  } finally {
    source.destroy()
  }
}

function isCutOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'
}

function parseLine(file: string, text: string): Line {
  try {
    return JSON.parse(text)
  } catch {
    throw notABackup(file)
  }
}

function line(value: Line): string {
  return `${JSON.stringify(value)}\n`
}

function notABackup(file: string): CliError {
  return new CliError(exitCodes.usage, `${file} is not a backup of Taskego.`)
}

function cutOff(file: string): CliError {
  return new CliError(exitCodes.failed, `The backup ${file} is cut off: its end is missing.`)
}

function damaged(file: string): CliError {
  return new CliError(exitCodes.failed, `The backup ${file} is damaged.`)
}
