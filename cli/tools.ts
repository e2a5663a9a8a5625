import type { Command } from 'commander'
import { isId } from '../src/shared/ids.js'
import { Client, type Query } from './client.js'
import type { Context, GlobalOptions } from './context.js'
import { CliError, exitCodes } from './exit.js'
import { print, printJson } from './output.js'

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

/** An id may be typed or copied in capitals. */
export function looksLikeId(text: string): boolean {
  return isId(text.toLowerCase())
}

/** The id in its one spelling. @throws CliError for anything that is no id */
export function requireId(text: string, what: string): string {
  if (!looksLikeId(text)) throw new CliError(exitCodes.usage, `“${text}” is not the id of a ${what}.`)
  return text.toLowerCase()
}

/** The flags of everything that cannot be taken back. */
export interface Careful {
  dryRun?: boolean
  yes?: boolean
}
export function withCare(command: Command): Command {
  return command.option('--dry-run', 'only say what would happen').option('--yes', 'do not ask')
}
