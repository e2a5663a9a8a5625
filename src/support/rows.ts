import { and, eq, sql } from 'drizzle-orm'
import { supportMessages, supportTickets, users } from '../../drizzle/schema/index.js'
import { notify, notifyAdmins, type Announcement } from '../notifications/index.js'
import { isActiveAdminOf } from '../shared/active.js'
import type { UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DAY_MINUTES, spendOrRefuse } from '../shared/budgets.js'
import { cleanLine, cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import type { MarketTx } from '../shared/market.js'
import type { TicketRow } from './policy.js'
import { presentTicket } from './present.js'
import { SUBJECT_LENGTH, type TicketAbout } from './schemas.js'

// The writes that the operations of this room are made of. Each is for a transaction that is open.

export interface NewTicket {
  subject: string
  text: string
  about: TicketAbout | null
}

/**
 * Writes a ticket with its first message, and records it; null when its asker has an open one about the same
 * already. @throws invalid_input, too_many_tickets, too_many_requests
 */
export async function insertTicket(
  tx: MarketTx,
  user: UserActor,
  { subject, text, about }: NewTicket
): Promise<TicketRow | null> {
  const at = tx.now()
  const [ticket] = await tx.db
    .insert(supportTickets)
    .values({
      id: newId(),
      openedBy: user.id,
      subject: cleanLine(subject).slice(0, SUBJECT_LENGTH).toWellFormed(),
      aboutType: about?.type ?? null,
      aboutId: about?.id ?? null,
      createdAt: at,
      updatedAt: at
    })
    .onConflictDoNothing()
    .returning()

  if (ticket === undefined) return null

  await insertMessage(tx, user, ticket, { text, isFromTeam: false })
  await spendMessage(tx, user)

  await audit(tx, user, {
    type: 'support',
    action: 'ticket.opened',
    targetType: 'ticket',
    targetId: ticket.id,
    after: { about }
  })

  await spendOrRefuse(
    tx,
    [{ key: `ticket:${user.id}`, limit: tx.rules.ticketsPerDay, minutes: DAY_MINUTES }],
    'too_many_tickets'
  )

  tellState(tx, ticket)
  return ticket
}

/** The ticket, held until the end of the transaction. @throws not_found, also for another's `openedBy` */
export async function lockTicket(tx: MarketTx, id: string, openedBy?: string): Promise<TicketRow> {
  const isMeant = eq(supportTickets.id, id)
  const [ticket] = await tx.db
    .select()
    .from(supportTickets)
    .where(openedBy === undefined ? isMeant : and(isMeant, eq(supportTickets.openedBy, openedBy)))
    .for('update')

  if (ticket === undefined) throw new DomainError('not_found')
  return ticket
}

/** The same, or null where it was removed. */
export async function findTicket(tx: MarketTx, id: string): Promise<TicketRow | null> {
  const [ticket] = await tx.db.select().from(supportTickets).where(eq(supportTickets.id, id)).for('update')

  return ticket ?? null
}

/** The open ticket of this person about this thing, held until the end of the transaction. */
export async function lockOpenTicket(
  tx: MarketTx,
  openedBy: string,
  { type, id }: TicketAbout
): Promise<TicketRow | null> {
  const [ticket] = await tx.db
    .select()
    .from(supportTickets)
    .where(
      and(
        eq(supportTickets.openedBy, openedBy),
        eq(supportTickets.aboutType, type),
        eq(supportTickets.aboutId, id),
        // Written out: it is the condition of the partial index.
        sql`${supportTickets.state} <> 'closed'`
      )
    )
    .for('update')

  return ticket ?? null
}

/** Adds a message. @throws invalid_input for a text that says nothing */
export async function insertMessage(
  tx: MarketTx,
  author: UserActor,
  ticket: TicketRow,
  { text, isFromTeam }: { text: string; isFromTeam: boolean }
): Promise<void> {
  const words = cleanText(text)
  if (words === '') throw new DomainError('invalid_input', { field: 'text' })

  await tx.db.insert(supportMessages).values({
    id: newId(),
    ticketId: ticket.id,
    authorId: author.id,
    isFromTeam,
    text: words,
    createdAt: tx.now()
  })
}

/** @throws too_many_requests for an asker who writes more than is allowed in a day */
async function spendMessage(tx: MarketTx, { id }: UserActor): Promise<void> {
  await spendOrRefuse(tx, [
    { key: `ticket-message:${id}`, limit: tx.rules.ticketMessagesPerDay, minutes: DAY_MINUTES }
  ])
}

type Changes = Partial<
  Pick<TicketRow, 'state' | 'ownerId' | 'outcome' | 'closedAt' | 'version' | 'isPassingOnTold'>
>

/** Changes a locked ticket, and tells its asker and the admins of support how it stands. */
export async function changeTicket(tx: MarketTx, ticket: TicketRow, changes: Changes): Promise<TicketRow> {
  const changed = { ...changes, updatedAt: tx.now() }
  await tx.db.update(supportTickets).set(changed).where(eq(supportTickets.id, ticket.id))

  const after = { ...ticket, ...changed }
  tellState(tx, after)
  return after
}

interface TicketAct {
  action: 'ticket.taken' | 'ticket.answered' | 'ticket.closed' | 'ticket.reopened'
  changes: Changes
}

/** Changes a ticket under the next version, and records who did it. The words stay out of the log. */
export async function actOn(
  tx: MarketTx,
  user: UserActor,
  ticket: TicketRow,
  { action, changes }: TicketAct
): Promise<TicketRow> {
  const changed = await changeTicket(tx, ticket, { ...changes, version: ticket.version + 1 })

  await audit(tx, user, {
    type: 'support',
    action,
    targetType: 'ticket',
    targetId: ticket.id,
    before: { state: ticket.state, ownerId: ticket.ownerId },
    after: { state: changed.state, ownerId: changed.ownerId }
  })

  return changed
}

/** What an asker writes makes it the team's turn. Admins are told of the first of several messages. */
export async function appendFromAsker(
  tx: MarketTx,
  user: UserActor,
  ticket: TicketRow,
  { text, isPassingOnTold = ticket.isPassingOnTold }: { text: string; isPassingOnTold?: boolean }
): Promise<TicketRow> {
  await insertMessage(tx, user, ticket, { text, isFromTeam: false })
  await spendMessage(tx, user)
  if (ticket.state === 'waiting') {
    await tellAdmins(tx, ticket, { type: 'ticket_written', ticketId: ticket.id })
  }

  return await changeTicket(tx, ticket, { state: 'open', isPassingOnTold })
}

/** Tells the admin who looks after a ticket; while nobody does who still may, all who may. */
export async function tellAdmins(
  tx: MarketTx,
  { ownerId }: TicketRow,
  announcement: Announcement
): Promise<void> {
  if (ownerId === null) return await notifyAdmins(tx, ['support'], announcement)

  const isOwner = and(eq(users.id, ownerId), isActiveAdminOf('support'))
  const [owner] = await tx.db.select({ id: users.id }).from(users).where(isOwner)

  await (owner === undefined
    ? notifyAdmins(tx, ['support'], announcement)
    : notify(tx, [{ ...announcement, userId: owner.id }]))
}

function tellState(tx: MarketTx, ticket: TicketRow): void {
  tx.emit('ticket:updated', { userId: ticket.openedBy, ticket: presentTicket(ticket) })
}
