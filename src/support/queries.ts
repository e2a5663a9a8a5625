import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { supportMessages, supportTickets, users } from '../../drizzle/schema/index.js'
import { transcriptOf } from '../conversations/index.js'
import { requireAdmin, requireUser, type Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { beginsWith, olderThan, toPage, type CursorValues } from '../shared/page.js'
import type { Page, PageQuery } from '../shared/schemas.js'
import type { TicketRow } from './policy.js'
import { presentAdminTicket, presentMessage, presentTicket } from './present.js'
import type {
  AdminTicket,
  AdminTicketDetail,
  ListTickets,
  Ticket,
  TicketDetail,
  TicketMessage
} from './schemas.js'

const SHOWN_MESSAGES = 200

/** The caller's own tickets, the one in which something happened last first. */
export async function listOwnTickets(
  market: Market,
  actor: Actor,
  { limit, cursor }: PageQuery
): Promise<Page<Ticket>> {
  const user = requireUser(actor)
  const { openedBy, updatedAt, id } = supportTickets

  const rows = await market.db
    .select()
    .from(supportTickets)
    .where(and(eq(openedBy, user.id), olderThan(cursor, updatedAt, id)))
    .orderBy(desc(updatedAt), desc(id))
    .limit(limit + 1)

  return toPage(rows, limit, presentTicket, lastChangedFirst)
}

/** A ticket of the caller's own with what was written. @throws not_found also for another's */
export async function getOwnTicket(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<TicketDetail> {
  const user = requireUser(actor)
  const [row] = await market.db
    .select()
    .from(supportTickets)
    .where(and(eq(supportTickets.id, id), eq(supportTickets.openedBy, user.id)))

  if (row === undefined) throw new DomainError('not_found')
  return await loadDetail(market, row)
}

/** Everybody's tickets, the one in which something happened last first. */
export async function listTickets(
  market: Market,
  actor: Actor,
  { limit, cursor, ...filter }: ListTickets
): Promise<Page<AdminTicket>> {
  requireAdmin(actor, 'support')
  const { id, state, ownerId, aboutType, aboutId, updatedAt } = supportTickets

  const rows = await selectTickets(market)
    .where(
      and(
        beginsWith(id, filter.id),
        filter.state === undefined ? undefined : eq(state, filter.state),
        filter.owner === undefined ? undefined : eq(ownerId, filter.owner),
        filter.unowned === true ? isNull(ownerId) : undefined,
        filter.aboutType === undefined ? undefined : eq(aboutType, filter.aboutType),
        filter.aboutId === undefined ? undefined : eq(aboutId, filter.aboutId),
        olderThan(cursor, updatedAt, id)
      )
    )
    .orderBy(desc(updatedAt), desc(id))
    .limit(limit + 1)

  return toPage(rows, limit, presentRow, ({ ticket }) => lastChangedFirst(ticket))
}

/** A ticket with what was written, for admins. @throws not_found */
export async function getTicket(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<AdminTicketDetail> {
  requireAdmin(actor, 'support')

  return await loadAdminDetail(market, id)
}

/** The ticket with its messages, for its asker. */
export async function loadDetail(market: Market, row: TicketRow): Promise<TicketDetail> {
  return { ...presentTicket(row), messages: await messagesOf(market, row.id) }
}

/** The same for admins. @throws not_found */
export async function loadAdminDetail(market: Market, id: string): Promise<AdminTicketDetail> {
  const [row] = await selectTickets(market).where(eq(supportTickets.id, id))
  if (row === undefined) throw new DomainError('not_found')

  return {
    ...presentRow(row),
    messages: await messagesOf(market, id),
    conversation: await conversationOf(market, row.ticket)
  }
}

/** Whoever is called into a conversation reads it, until the ticket is closed. */
async function conversationOf(
  market: Market,
  { aboutType, aboutId, closedAt }: TicketRow
): Promise<AdminTicketDetail['conversation']> {
  if (aboutType !== 'conversation' || aboutId === null) return null

  return await transcriptOf(market, aboutId, closedAt ?? market.now())
}

interface NamedTicket {
  ticket: TicketRow
  asker: { id: string; name: string }
  owner: { id: string; name: string } | null
}

function selectTickets(market: Market) {
  const owners = alias(users, 'owners')

  return market.db
    .select({
      ticket: supportTickets,
      asker: { id: users.id, name: users.name },
      owner: { id: owners.id, name: owners.name }
    })
    .from(supportTickets)
    .innerJoin(users, eq(users.id, supportTickets.openedBy))
    .leftJoin(owners, eq(owners.id, supportTickets.ownerId))
    .$dynamic()
}

function presentRow({ ticket, asker, owner }: NamedTicket): AdminTicket {
  return presentAdminTicket(ticket, asker, owner)
}

async function messagesOf({ db }: Market, ticketId: string): Promise<TicketMessage[]> {
  const newest = db
    .select({ id: supportMessages.id })
    .from(supportMessages)
    .where(eq(supportMessages.ticketId, ticketId))
    .orderBy(desc(supportMessages.createdAt), desc(supportMessages.id))
    .limit(SHOWN_MESSAGES)

  const rows = await db
    .select()
    .from(supportMessages)
    .where(inArray(supportMessages.id, newest))
    .orderBy(asc(supportMessages.createdAt), asc(supportMessages.id))

  return rows.map(presentMessage)
}

function lastChangedFirst({ updatedAt, id }: TicketRow): CursorValues {
  return [updatedAt.toISOString(), id]
}
