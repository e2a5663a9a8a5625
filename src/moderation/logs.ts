import { and, desc, eq, gte, lt, sql, type AnyColumn, type SQL } from 'drizzle-orm'
import { aiLogs, auditLog, users } from '../../drizzle/schema/index.js'
import { requireAdmin, type Actor } from '../shared/actor.js'
import type { Market } from '../shared/market.js'
import { olderThan, toPage } from '../shared/page.js'
import type { Page } from '../shared/schemas.js'
import { endInstant, startInstant } from '../shared/dates.js'
import { presentAiRow, presentAuditRow } from './present.js'
import type { ListLogs, LogEntry } from './schemas.js'

/**
 * The audit log, newest first, with the concierge's turns among it. @throws invalid_input for a date that
 * does not exist
 */
export async function listLogs(market: Market, actor: Actor, query: ListLogs): Promise<Page<LogEntry>> {
  requireAdmin(actor, 'any')

  const audited = await auditEntries(market, query)
  const turns = query.type === undefined || query.type === 'ai' ? await aiEntries(market, query) : []

  // Each is sorted and long enough for the page, so the page is the head of both together.
  const entries = [...audited, ...turns].sort((a, b) => (order(a) < order(b) ? 1 : -1))
  return toPage(
    entries,
    query.limit,
    (entry) => entry,
    (entry) => [entry.createdAt, entry.id]
  )
}

async function auditEntries(market: Market, { limit, type, ...range }: ListLogs): Promise<LogEntry[]> {
  const rows = await market.db
    .select({ row: auditLog, name: users.name })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorId))
    .where(and(ofType(type), ...within(range, auditLog.createdAt, auditLog.id, market.rules.timezone)))
    .orderBy(desc(auditLog.createdAt), desc(auditLog.id))
    .limit(limit + 1)

  return rows.map(({ row, name }) => presentAuditRow(row, name))
}

async function aiEntries(market: Market, { limit, ...range }: ListLogs): Promise<LogEntry[]> {
  const rows = await market.db
    .select({ row: aiLogs, user: { name: users.name, role: users.role } })
    .from(aiLogs)
    .leftJoin(users, eq(users.id, aiLogs.userId))
    .where(and(...within(range, aiLogs.timestamp, aiLogs.id, market.rules.timezone)))
    .orderBy(desc(aiLogs.timestamp), desc(aiLogs.id))
    .limit(limit + 1)

  return rows.map(({ row, user }) => presentAiRow(row, user))
}

/** The acts of an admin have many types; their own sign-ins are no acts. */
function ofType(type: ListLogs['type']): SQL | undefined {
  if (type === undefined) return undefined

  // Written out, not as parameters: it is the condition of the partial index.
  return type === 'admin'
    ? sql`(type = 'admin' or (actor_role = 'admin' and type <> 'auth'))`
    : eq(auditLog.type, type)
}

function within(
  { from, to, cursor }: Pick<ListLogs, 'from' | 'to' | 'cursor'>,
  at: AnyColumn,
  id: AnyColumn,
  timezone: string
): Array<SQL | undefined> {
  return [
    from === undefined ? undefined : gte(at, startInstant(from, 'from', timezone)),
    to === undefined ? undefined : lt(at, endInstant(to, 'to', timezone)),
    olderThan(cursor, at, id)
  ]
}

function order({ createdAt, id }: LogEntry): string {
  return `${createdAt} ${id}`
}
