import { Option, type Command } from 'commander'
import type { AdminUser, LogEntry } from '../../src/moderation/index.js'
import type { Client, Query } from '../client.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { moment } from '../format.js'
import { plain, print, renderTable, styled } from '../output.js'
import { fetchPages, remarkMore, toolsOf, withPaging, type ListOptions, type Tools } from '../tools.js'

interface Filter {
  type?: string
  from?: string
  to?: string
}
const TYPES = ['booking', 'cancel', 'refund', 'admin', 'auth', 'ai', 'catalog', 'support']

export function addLogs(program: Command, context: Context): void {
  withPaging(
    program
      .command('logs')
      .description('Who did what, newest first; with --follow also what happens from now on.')
  )
    .addOption(new Option('--type <type>', 'only these').choices(TYPES))
    .option('--from <when>', 'a day (YYYY-MM-DD) or an instant')
    .option('--to <when>', 'a day (YYYY-MM-DD) or an instant')
    .option('-f, --follow', 'stay and show what happens, until Ctrl-C')
    .action(async (options: Filter & ListOptions & { follow?: boolean }, command: Command) => {
      const tools = toolsOf(context, command)
      const filter = { type: options.type, from: options.from, to: options.to }
      const page = await fetchPages<LogEntry>(tools, '/api/admin/logs', filter, options)

      if (options.follow === true) return await follow(tools, filter, page.items)

      tools.show(page, ({ items }) => renderEntries(context, items))
      remarkMore(tools, page)
    })
}

/**
 * Oldest first, each entry once. Entries that were missed while the connection was down are fetched when it
 * is back.
 */
async function follow(tools: Tools, filter: Query, known: LogEntry[]): Promise<void> {
  const seen = new Set<string>()
  const names = namesFrom(tools)
  const add = async (entry: LogEntry) => {
    if (seen.has(entry.id) || !isOf(filter.type, entry)) return
    seen.add(entry.id)
    const named = await names(entry)
    print(tools.context, tools.isJson ? JSON.stringify(named) : line(tools.context, named))
  }

  for (const entry of known.toReversed()) await add(entry)

  await listen(tools, {
    add,
    catchUp: async () => {
      const { items } = await tools.client.get<{ items: LogEntry[] }>('/api/admin/logs', {
        ...filter,
        limit: 100
      })

      for (const entry of items.toReversed()) await add(entry)
    }
  })
}

/** An entry that is pushed comes without the name of whoever did it: that is asked for, once for each. */
function namesFrom({ client }: Tools): (entry: LogEntry) => Promise<LogEntry> {
  const known = new Map<string, Promise<string | null>>()

  return async (entry) => {
    const { id, name } = entry.actor
    if (id === null) return entry
    if (name !== null) known.set(id, Promise.resolve(name))

    const asked = known.get(id) ?? client.get<AdminUser>(`/api/admin/users/${id}`).then((user) => user.name)
    known.set(id, asked)

    // Without the name the entry is still told; the next one asks again.
    const found = await asked.catch(() => {
      known.delete(id)
      return null
    })
    return { ...entry, actor: { ...entry.actor, name: found } }
  }
}

async function listen(
  { context, client, remark }: Tools,
  { add, catchUp }: { add: (entry: LogEntry) => Promise<void>; catchUp: () => Promise<void> }
): Promise<void> {
  // It is most of what the command line would load, and nothing else needs it.
  const { io } = await import('socket.io-client')

  await new Promise<void>((resolve, reject) => {
    const socket = io(client.server, {
      transports: ['websocket'],
      auth: (give) => {
        authenticate(client, give, fail)
      }
    })

    const end = () => {
      socket.disconnect()
      resolve()
    }

    function fail(error: unknown): void {
      socket.disconnect()
      reject(error)
    }

    // One after the other, in the order in which they came.
    let told = Promise.resolve()
    const next = (work: () => Promise<void>) => {
      told = told.then(work).catch(fail)
    }

    context.signal.addEventListener('abort', end, { once: true })
    socket.on('connect', () => {
      remark('Following; Ctrl-C to stop.')
      next(catchUp)
    })
    socket.on('log', (entry: LogEntry) => next(async () => await add(entry)))
    socket.on('connect_error', (error) => {
      if (error.message === 'session_ended') {
        fail(new CliError(exitCodes.notAllowed, 'Your session has ended. Sign in with: taskego login'))
      }
    })
    socket.on('disconnect', (reason) => {
      if (reason === 'io server disconnect') {
        fail(new CliError(exitCodes.notAllowed, 'The server ended your session.'))
      } else if (!context.signal.aborted) remark('The connection is gone; trying again …')
    })
  })
}

function authenticate(
  client: Client,
  give: (data: { token: string }) => void,
  fail: (error: unknown) => void
): void {
  client.accessToken().then((token) => give({ token }), fail)
}

/** As the server filters (type `admin`: every act of an admin but signing in and out). */
function isOf(type: Query[string], entry: LogEntry): boolean {
  if (type === undefined || entry.type === type) return true
  return type === 'admin' && entry.actor.role === 'admin' && entry.type !== 'auth'
}

function line(context: Context, entry: LogEntry): string {
  const facts = [entry.targetType, entry.targetId, entry.reason === null ? null : `“${entry.reason}”`]
    .filter((fact) => fact !== null)
    .join(' ')

  return [
    styled(context, 'dim', moment(entry.createdAt)),
    styled(context, 'bold', entry.action),
    plain(whoOf(entry)),
    plain(facts)
  ].join('  ')
}

function whoOf({ actor, door }: LogEntry): string {
  if (actor.role === 'system' && door === 'system') return 'the marketplace'
  const who = actor.name ?? actor.id
  return who === null ? `${actor.role} (${door})` : `${who} (${actor.role}, ${door})`
}

function renderEntries(context: Context, entries: LogEntry[]): string {
  if (entries.length === 0) return 'Nothing.'

  return renderTable(
    context,
    [
      { title: 'When', value: ({ createdAt }) => moment(createdAt), isWhole: true, goes: 3 },
      { title: 'What', value: ({ action }) => action, isWhole: true },
      { title: 'Who', value: whoOf, goes: 2 },
      { title: 'On', value: ({ targetType, targetId }) => `${targetType} ${targetId ?? ''}`.trim() },
      { title: 'Why', value: ({ reason }) => reason ?? '', goes: 1 }
    ],
    entries
  )
}
