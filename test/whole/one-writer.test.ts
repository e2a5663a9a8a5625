import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { jobQueue } from '../../drizzle/job-queue.js'
import * as schema from '../../drizzle/schema/index.js'
import t from '../support/tap.js'

/** The domain that writes a table. The others call its operations. */
const owners: Record<string, string> = {
  users: 'accounts',
  savedAddresses: 'accounts',
  sessions: 'accounts',
  refreshTokens: 'accounts',
  accountTokens: 'accounts',
  secondFactors: 'accounts',
  recoveryCodes: 'accounts',
  phoneCodes: 'accounts',
  identities: 'accounts',
  usedIdTokens: 'accounts',

  categories: 'catalog',
  cities: 'catalog',
  services: 'catalog',

  providers: 'providers',
  scheduleExceptions: 'providers',

  bookings: 'bookings',
  cancelPolicies: 'bookings',
  bookingReminders: 'bookings',
  timeOff: 'bookings',
  bookingDisputes: 'support',
  bookingMessages: 'messages',
  reviews: 'reviews',

  calendarFeeds: 'calendar',
  calendarImports: 'calendar',
  calendarBusy: 'calendar',

  commissionRules: 'payments',
  payments: 'payments',
  refunds: 'payments',
  disputes: 'payments',
  payouts: 'payments',
  wallets: 'payments',
  ledgerEntries: 'payments',
  webhookEvents: 'payments',
  sandboxSessions: 'payments',
  sandboxRefunds: 'payments',

  conversations: 'conversations',
  conversationMessages: 'conversations',
  proposals: 'conversations',
  aiLogs: 'conversations',

  supportTickets: 'support',
  supportMessages: 'support',

  notifications: 'notifications',
  noticeDeliveries: 'notifications',
  files: 'files',

  auditLog: 'shared',
  idempotencyKeys: 'shared',
  settings: 'shared',
  budgets: 'shared',
  jobQueue: 'shared'
}

/** Writes of a table by another domain than its owner, each with its reason. */
const exceptions = [
  {
    domain: 'catalog',
    table: 'providers',
    columns: ['serviceCount'],
    why: 'it counts the services of catalog, under the lock on the provider; providers stands above catalog'
  }
]

/** It fills an empty database by itself, table by table, and is loaded in a sandbox alone. */
const seed = 'demo'

interface Write {
  domain: string
  table: string
  /** The columns that an update sets, where they are written out beside it. */
  columns: string[]
}

const tables = new Map(
  Object.entries({ ...schema, jobQueue }).flatMap(([name, value]) =>
    is(value, PgTable) ? [[name, getTableName(value)] as const] : []
  )
)

// The command line copies a whole database, whatever its tables are, so cli/ is not read here.
const sources = ['src', 'agent', 'routes', 'plugins'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
)
const writes = sources.flatMap((file) => writesIn(domainOf(file), readFileSync(file, 'utf8')))

t.test('every table has a domain that writes it', async (t) => {
  t.same(Object.keys(owners).sort(), [...tables.keys()].sort())
})

t.test('a table is written by its domain alone', async (t) => {
  t.ok(writes.length > 100)
  t.same(strangers(writes), [])
})

t.test('each exception is still needed', async (t) => {
  for (const { domain, table, why } of exceptions) {
    t.ok(writes.some((write) => write.domain === domain && write.table === table))
    t.not(why, '')
  }
})

t.test('a table has one name in every source, so that its writers are found', async (t) => {
  const names = [...tables.keys()].join('|')
  const renamed = new RegExp(`import \\{[^}]*\\b(?:${names}) as \\w+[^}]*\\} from '[^']*drizzle/`)
  t.same(
    sources.filter((file) => renamed.test(readFileSync(file, 'utf8'))),
    []
  )
})

t.test('a write by another domain is found, however it is written', async (t) => {
  const written = [
    'tx.db.insert(users).values({})',
    'db\n    .update(providers)\n    .set({ city: null })',
    'await tx.db.delete(refunds)',
    `sql\`insert into \${conversations} (id) select 1\``,
    'sql`update wallets set balance = 0`',
    'sql`delete from "ledger_entries" where true`'
  ]

  t.same(
    written.flatMap((source) => strangers(writesIn('search', source))),
    [
      'search writes users',
      'search writes providers',
      'search writes refunds',
      'search writes conversations',
      'search writes wallets',
      'search writes ledgerEntries'
    ]
  )

  const more = 'db.update(providers).set({ serviceCount: 1, city: null })'
  t.same(strangers(writesIn('catalog', more)), ['catalog writes providers'])
})

/** What is written by others than the owner, but for the exceptions. */
function strangers(all: Write[]): string[] {
  return all
    .filter(({ domain, table }) => domain !== seed && owners[table] !== domain)
    .filter(
      (write) =>
        !exceptions.some(
          ({ domain, table, columns }) =>
            domain === write.domain &&
            table === write.table &&
            write.columns.length > 0 &&
            write.columns.every((column) => columns.includes(column))
        )
    )
    .map(({ domain, table }) => `${domain} writes ${table}`)
}

/** By drizzle (`.update(users)`), and by SQL with a table or its name in it. */
function writesIn(domain: string, source: string): Write[] {
  const byDrizzle = /\.(?:insert|update|delete)\((\w+)\)(?:\s*\.set\(\{([^}]*)\})?/g
  const bySql =
    /\b(?:insert\s+into|delete\s+from|truncate|update(?=\s+\S+\s+set\b))\s+(?:\$\{(\w+)\}|"?([a-z_]+)"?)/gi

  const written = [
    ...[...source.matchAll(byDrizzle)].map(([, table, set]) => ({ table, columns: columnsIn(set ?? '') })),
    ...[...source.matchAll(bySql)].map(([, table, name]) => ({
      table: table ?? tableNamed(name),
      columns: []
    }))
  ]

  return written.flatMap(({ table, columns }) =>
    table !== undefined && tables.has(table) ? [{ domain, table, columns }] : []
  )
}

function columnsIn(set: string): string[] {
  return [...set.matchAll(/(?:^|,)\s*(\w+)/g)].flatMap(([, column]) => (column === undefined ? [] : [column]))
}

function tableNamed(name: string | undefined): string | undefined {
  return [...tables].find(([, stored]) => stored === name)?.[0]
}

/** The folder in src/, or the door. */
function domainOf(file: string): string {
  const [folder = '', domain = ''] = file.split(sep)
  return folder === 'src' ? domain : folder
}
