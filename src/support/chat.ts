import { canReachAdmins } from '../notifications/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import type { Market } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { appendFromAsker, insertTicket, lockOpenTicket, lockTicket, tellAdmins } from './rows.js'
import { requireSeen } from './subjects.js'

// A person in the chat: while a ticket about a conversation is not closed, what its user writes there goes to
// the team, and the concierge is silent.

/**
 * Calls a person into a conversation of the caller, with the words that asked for one. Called already, the
 * same ticket is returned.
 * @throws feature_off, not_found for another's conversation, support_unreachable when no admin would hear
 * of it, too_many_tickets, too_many_requests
 */
export async function callPerson(
  market: Market,
  actor: Actor,
  { conversationId, text }: { conversationId: string; text: string }
): Promise<{ ticketId: string }> {
  requireFeature(market.rules, 'support')
  const user = requireUser(actor)
  const about = { type: 'conversation' as const, id: conversationId }

  return await transact(market, async (tx) => {
    await requireSeen(tx, user, about)
    if (!(await canReachAdmins(tx, ['support'], 'ticket_opened'))) {
      throw new DomainError('support_unreachable')
    }

    const opened = await insertTicket(tx, user, { subject: text, text, about })
    if (opened !== null) {
      await tellAdmins(tx, opened, { type: 'ticket_opened', ticketId: opened.id, kind: 'chat' })
      return { ticketId: opened.id }
    }

    const known = await lockOpenTicket(tx, user.id, about)
    if (known === null) throw new DomainError('ticket_changed')
    return { ticketId: known.id }
  })
}

/**
 * Passes what was written in a conversation on to its ticket.
 * @returns whether it is the first time, of which the user is told; null when the ticket was closed meanwhile
 * @throws not_found for another's, too_many_requests
 */
export async function passOn(
  market: Market,
  actor: Actor,
  { ticketId, text }: { ticketId: string; text: string }
): Promise<{ isFirst: boolean } | null> {
  const user = requireUser(actor)

  return await transact(market, async (tx) => {
    const ticket = await lockTicket(tx, ticketId, user.id)
    if (ticket.state === 'closed') return null

    await appendFromAsker(tx, user, ticket, { text, isPassingOnTold: true })
    return { isFirst: !ticket.isPassingOnTold }
  })
}
