import type { Command } from 'commander'
import { ID_START_PATTERN, isId } from '../src/shared/ids.js'
import { Client, type Query } from './client.js'
import type { Context, GlobalOptions } from './context.js'
import { CliError, exitCodes } from './exit.js'
import { plain, print, printJson } from './output.js'

/** What every command works with. */
export interface Tools {
  context: Context
  isJson: boolean
  client: Client
  /** The result: as JSON for a script, else as a person reads it. */
  show: <T>(value: T, render: (value: T) => string) => void
  /** A remark beside the result; a script does not get it. */
  remark: (text: string) => void
}

export function toolsOf(context: Context, command: Command): Tools {
  const options: GlobalOptions = command.optsWithGlobals()
  const isJson = options.json === true

  return {
    context,
    isJson,
    client: new Client(context, options),
    show: (value, render) => (isJson ? printJson(context, value) : print(context, render(value))),
    remark: (text) => {
      if (!isJson) context.errors.write(`${text}\n`)
    }
  }
}

export interface ListOptions {
  limit?: string
  cursor?: string
  all?: boolean
}
interface Page<T> {
  items: T[]
  nextCursor: string | null
}

/** `--limit`, `--cursor` and `--all` of every list. */
export function withPaging(command: Command): Command {
  return command
    .option('--limit <number>', 'how many, 1 to 100', '20')
    .option('--cursor <cursor>', 'go on where an earlier page ended')
    .option('--all', 'every page')
}

/** One page, or all of them one after the other. */
export async function fetchPages<T>(
  { client }: Tools,
  path: string,
  query: Query,
  { limit = '20', cursor, all }: ListOptions
): Promise<Page<T>> {
  if (!/^\d{1,3}$/.test(limit)) throw new CliError(exitCodes.usage, '--limit is a number from 1 to 100.')
  if (all !== true) return await client.get<Page<T>>(path, { ...query, limit, cursor })

  const items: T[] = []
  for (let next: string | null | undefined = cursor; ; ) {
    const page: Page<T> = await client.get(path, { ...query, limit: 100, cursor: next })
    items.push(...page.items)
    next = page.nextCursor

    if (next === null) return { items, nextCursor: null }
  }
}

export function remarkMore(tools: Tools, { nextCursor }: Page<unknown>): void {
  if (nextCursor !== null) tools.remark(`There is more: --cursor ${nextCursor}`)
}

/** A number of an option, such as minor units or minutes. @throws CliError for anything else */
export function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,12}$/.test(text)) throw new CliError(exitCodes.usage, `${option} is a whole number.`)
  return Number(text)
}

const ID_START = new RegExp(`^${ID_START_PATTERN}$`)
/** How many are named when a beginning means more than one. */
const MOST_NAMED = 5

/** Whether a text may be the beginning of an id; an id may be typed or copied in capitals. */
export function looksLikeIdStart(text: string): boolean {
  return ID_START.test(text.toLowerCase())
}

export function looksLikeId(text: string): boolean {
  return isId(text.toLowerCase())
}

/** What an id that was typed is the id of, and how one of them is told from another. */
export interface Kind<Row> {
  /** One of them, such as `booking`. */
  what: string
  /** Those whose id begins so; a few are enough to see that they are several. */
  find: (start: string) => Promise<Row[]>
  describe: (row: Row) => string
}

/**
 * The id that was typed, in full or by its beginning.
 * @throws CliError for what is no id, for the beginning of none, and for that of several, which it names
 */
export async function requireId<Row extends { id: string }>(text: string, kind: Kind<Row>): Promise<string> {
  const start = text.toLowerCase()
  if (isId(start)) return start

  const rows = looksLikeIdStart(start) ? await kind.find(start) : undefined
  if (rows === undefined) {
    throw new CliError(exitCodes.usage, `“${text}” is not the id of a ${kind.what}, nor its beginning.`)
  }

  return theOnly(text, rows, kind).id
}

/** @throws CliError when there is none, or more than one */
export function theOnly<Row extends { id: string }>(
  text: string,
  rows: Row[],
  { what, describe }: Omit<Kind<Row>, 'find'>
): Row {
  const [row, another] = rows
  if (row === undefined) {
    throw new CliError(exitCodes.notFound, `There is no ${what} whose id begins with ${text}.`)
  }
  if (another === undefined) return row

  const named = rows.slice(0, MOST_NAMED).map((each) => `  ${each.id}  ${plain(describe(each))}`)
  const more = rows.length > MOST_NAMED ? ['  …'] : []
  throw new CliError(
    exitCodes.usage,
    [`More than one ${what} has an id that begins with ${text}:`, ...named, ...more].join('\n')
  )
}

/** Rows of a list of admins' whose id begins so: as many as are named, and one that tells of more. */
export function startingWith<Row>({ client }: Tools, path: string): (start: string) => Promise<Row[]> {
  return async (start) => (await client.get<Page<Row>>(path, { id: start, limit: MOST_NAMED + 1 })).items
}

/** The flags of everything that cannot be taken back. */
export interface Careful {
  dryRun?: boolean
  yes?: boolean
}
export function withCare(command: Command): Command {
  return command.option('--dry-run', 'only say what would happen').option('--yes', 'do not ask')
}
