import { addHumanMessage } from '../conversations/index.js'
import { notify } from '../notifications/index.js'
import { requireAdmin, requireUser, type Actor } from '../shared/actor.js'
import { cleanText } from '../shared/clean.js'
import { DomainError, sqlState } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { requireNotClosed, requireVersion, type TicketRow } from './policy.js'
import { loadAdminDetail, loadDetail } from './queries.js'
import { actOn, appendFromAsker, insertMessage, insertTicket, lockTicket, tellAdmins } from './rows.js'
import type {
  AdminTicketDetail,
  AnswerTicket,
  CloseTicket,
  OpenTicket,
  ReopenTicket,
  TakeTicket,
  TicketDetail,
  WriteToTicket
} from './schemas.js'
import { requireSeen } from './subjects.js'

/**
 * Asks the team for something, or reports what the caller may see: one open ticket a person and thing. All
 * admins are told.
 * @throws feature_off, not_found for what the caller may not see, ticket_open_already, invalid_input,
 * too_many_tickets, too_many_requests
 */
export async function openTicket(
  market: Market,
  actor: Actor,
  { subject, text, about }: OpenTicket
): Promise<TicketDetail> {
  const user = requireUser(actor)
  // To report something is a right that no marketplace can switch off.
  if (about === undefined) requireFeature(market.rules, 'support')

  return await transact(market, async (tx) => {
    if (about !== undefined) await requireSeen(tx, user, about)

    const ticket = await insertTicket(tx, user, { subject, text, about: about ?? null })
    if (ticket === null) throw new DomainError('ticket_open_already')

    await tellAdmins(tx, ticket, {
      type: 'ticket_opened',
      ticketId: ticket.id,
      kind: about === undefined ? 'question' : 'report'
    })
    return await loadDetail(tx, ticket)
  })
}

/**
 * Writes on in a ticket of the caller's own. The admin who looks after it is told of the first message that
 * follows an answer.
 * @throws not_found for another's, ticket_closed, invalid_input, too_many_requests
 */
export async function writeToTicket(
  market: Market,
  actor: Actor,
  { id, text }: WriteToTicket & { id: string }
): Promise<TicketDetail> {
  const user = requireUser(actor)

  return await transact(market, async (tx) => {
    const ticket = await lockTicket(tx, id, user.id)
    requireNotClosed(ticket)

    return await loadDetail(tx, await appendFromAsker(tx, user, ticket, { text }))
  })
}

/**
 * The caller needs no answer any more. Closed already, nothing changes. In a conversation the concierge
 * answers again.
 * @throws not_found for another's
 */
export async function closeOwnTicket(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<TicketDetail> {
  const user = requireUser(actor)

  return await transact(market, async (tx) => {
    const ticket = await lockTicket(tx, id, user.id)
    if (ticket.state === 'closed') return await loadDetail(tx, ticket)

    const closed = await actOn(tx, user, ticket, {
      action: 'ticket.closed',
      changes: { state: 'closed', closedAt: tx.now() }
    })
    return await loadDetail(tx, closed)
  })
}

/**
 * The admin looks after this ticket from now on, whoever did before.
 * @throws not_found, ticket_closed, ticket_changed
 */
export async function takeTicket(
  market: Market,
  actor: Actor,
  { id, version }: TakeTicket & { id: string }
): Promise<AdminTicketDetail> {
  const admin = requireAdmin(actor, 'support')

  return await transact(market, async (tx) => {
    const ticket = await lockUnclosed(tx, id, version)

    await actOn(tx, admin, ticket, { action: 'ticket.taken', changes: { ownerId: admin.id } })
    return await loadAdminDetail(tx, id)
  })
}

/**
 * Answers whoever asks; they are told. Of a ticket about a conversation the answer stands there too, as
 * said by a person. Who answers a ticket that nobody looks after looks after it.
 * @throws not_found, ticket_closed, ticket_changed, invalid_input
 */
export async function answerTicket(
  market: Market,
  actor: Actor,
  { id, text, version }: AnswerTicket & { id: string }
): Promise<AdminTicketDetail> {
  const admin = requireAdmin(actor, 'support')

  return await transact(market, async (tx) => {
    const ticket = await lockUnclosed(tx, id, version)

    await insertMessage(tx, admin, ticket, { text, isFromTeam: true })
    if (ticket.aboutType === 'conversation' && ticket.aboutId !== null) {
      await addHumanMessage(tx, { conversationId: ticket.aboutId, text: cleanText(text) })
    }

    // Whoever has not answered the last one yet was told of it.
    if (ticket.state === 'open') {
      await notify(tx, [{ type: 'ticket_answered', userId: ticket.openedBy, ticketId: id }])
    }

    await actOn(tx, admin, ticket, {
      action: 'ticket.answered',
      changes: { state: 'waiting', ownerId: ticket.ownerId ?? admin.id }
    })
    return await loadAdminDetail(tx, id)
  })
}

/**
 * Closes a ticket with what was done; whoever asked is told.
 * @throws not_found, ticket_closed, ticket_changed, invalid_input
 */
export async function closeTicket(
  market: Market,
  actor: Actor,
  { id, outcome, version }: CloseTicket & { id: string }
): Promise<AdminTicketDetail> {
  const admin = requireAdmin(actor, 'support')
  const words = cleanText(outcome)
  if (words === '') throw new DomainError('invalid_input', { field: 'outcome' })

  return await transact(market, async (tx) => {
    const ticket = await lockUnclosed(tx, id, version)

    await actOn(tx, admin, ticket, {
      action: 'ticket.closed',
      changes: {
        state: 'closed',
        closedAt: tx.now(),
        outcome: words,
        ownerId: ticket.ownerId ?? admin.id
      }
    })

    await notify(tx, [{ type: 'ticket_closed', userId: ticket.openedBy, ticketId: id }])
    return await loadAdminDetail(tx, id)
  })
}

/**
 * Opens a closed ticket again; open already, nothing changes.
 * @throws not_found, ticket_changed, ticket_open_already when its asker has a newer one about the same
 */
export async function reopenTicket(
  market: Market,
  actor: Actor,
  { id, version }: ReopenTicket & { id: string }
): Promise<AdminTicketDetail> {
  const admin = requireAdmin(actor, 'support')

  try {
    return await transact(market, async (tx) => {
      const ticket = await lockTicket(tx, id)
      requireVersion(ticket, version)
      if (ticket.state !== 'closed') return await loadAdminDetail(tx, id)

      await actOn(tx, admin, ticket, {
        action: 'ticket.reopened',
        // In a conversation the concierge is silent again, of which its user is told anew.
        changes: { state: 'open', closedAt: null, outcome: null, isPassingOnTold: false }
      })
      return await loadAdminDetail(tx, id)
    })
  } catch (error) {
    if (sqlState(error) === UNIQUE_VIOLATION) throw new DomainError('ticket_open_already')
    throw error
  }
}

const UNIQUE_VIOLATION = '23505'

/**
 * A ticket that an admin acts on, held until the transaction ends.
 * @throws not_found, ticket_closed, ticket_changed when somebody acted on it after `version`
 */
async function lockUnclosed(tx: MarketTx, id: string, version: number): Promise<TicketRow> {
  const ticket = await lockTicket(tx, id)
  requireNotClosed(ticket)
  requireVersion(ticket, version)

  return ticket
}
