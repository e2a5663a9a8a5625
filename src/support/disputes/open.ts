import { bookingDisputes } from '../../../drizzle/schema/index.js'
import {
  announce,
  disputeFacts,
  disputeGroundOf,
  holdForDispute,
  letGoAfterDispute,
  lockNamed,
  sideOf,
  type NamedBooking
} from '../../bookings/index.js'
import { notifyAdmins, type Notice } from '../../notifications/index.js'
import { freezePayment, paymentOf, unfreezePayment } from '../../payments/index.js'
import { requireUser, type Actor, type UserActor } from '../../shared/actor.js'
import { DomainError } from '../../shared/errors.js'
import { newId } from '../../shared/ids.js'
import type { Market, MarketTx } from '../../shared/market.js'
import { transact } from '../../shared/transaction.js'
import { actOn, appendFromAsker, findTicket, insertTicket, lockOpenTicket } from '../rows.js'
import { presentDispute } from './present.js'
import { changeDispute, findStanding, loadOpenDispute, record, wordsOf } from './rows.js'
import type { AnswerDispute, BookingDispute, OpenBookingDispute } from './schemas.js'

/**
 * The client disputes their booking: its money is frozen until an admin decides, or they withdraw. The
 * provider and the admins are told, and a ticket about the booking holds the words.
 * @throws not_found, not_allowed for anyone but its client, dispute_open_already, dispute_decided,
 * dispute_too_early, dispute_too_late, dispute_not_possible, invalid_input, too_many_tickets,
 * too_many_requests
 */
export async function openDispute(
  market: Market,
  actor: Actor,
  { id, words }: OpenBookingDispute & { id: string }
): Promise<BookingDispute> {
  const user = requireUser(actor)
  const said = wordsOf(words)

  return await transact(market, async (tx) => {
    const named = await lockNamed(tx, id)
    requireSide(named, user, 'client')
    await refuseSecond(tx, id)

    const ground = disputeGroundOf(named.booking, tx.now(), user.locale, tx.rules)
    const ticketId = await tellTeam(tx, user, id, said)

    const [row] = await tx.db
      .insert(bookingDisputes)
      .values({ id: newId(), bookingId: id, ticketId, ground, words: said, createdAt: tx.now() })
      .returning()
    if (row === undefined) throw new Error('the dispute was not written')

    await freezePayment(tx, id, row.id)
    const held = await holdForDispute(tx, named)

    await record(tx, user, row, { action: 'dispute.opened', after: { ground } })
    await notifyAdmins(tx, ['support', 'money'], {
      type: 'booking_dispute_opened',
      to: 'admins',
      ...disputeFacts('provider', held)
    })
    await tell(tx, held, [
      { type: 'booking_dispute_opened', to: 'provider', ...disputeFacts('provider', held) }
    ])

    return presentDispute(row, held.booking, { side: 'client', locale: user.locale }, tx)
  })
}

/**
 * The provider says, once, how it was; the client is told.
 * @throws not_found, not_allowed for anyone but its provider, dispute_not_open, dispute_answered,
 * invalid_input
 */
export async function answerDispute(
  market: Market,
  actor: Actor,
  { id, words }: AnswerDispute & { id: string }
): Promise<BookingDispute> {
  const user = requireUser(actor)
  const said = wordsOf(words)

  return await transact(market, async (tx) => {
    const named = await lockNamed(tx, id)
    requireSide(named, user, 'provider')

    const row = await loadOpenDispute(tx, id)
    if (row.answer !== null) throw new DomainError('dispute_answered')

    const answered = await changeDispute(tx, row, {
      answer: said,
      answeredAt: tx.now(),
      version: row.version + 1
    })

    await record(tx, user, row, { action: 'dispute.answered' })
    await tell(tx, named, [{ type: 'booking_dispute_answered', ...disputeFacts('client', named) }])

    return presentDispute(answered, named.booking, { side: 'provider', locale: user.locale }, tx)
  })
}

/**
 * The client disputes it no more: the money is released again, the booking goes on from where it was, and the
 * ticket closes. As long as it may be disputed it may be again.
 * @throws not_found, not_allowed for anyone but its client, dispute_not_open
 */
export async function withdrawDispute(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<BookingDispute> {
  const user = requireUser(actor)

  return await transact(market, async (tx) => {
    const named = await lockNamed(tx, id)
    requireSide(named, user, 'client')

    const row = await loadOpenDispute(tx, id)
    const withdrawn = await changeDispute(tx, row, { state: 'withdrawn', closedAt: tx.now() })

    await unfreezePayment(tx, id, row.id)
    const free = await letGoAfterDispute(tx, named)

    await closeItsTicket(tx, user, row.ticketId)
    await record(tx, user, row, { action: 'dispute.withdrawn' })
    await tell(tx, free, [{ type: 'booking_dispute_withdrawn', ...disputeFacts('provider', free) }])

    return presentDispute(withdrawn, free.booking, { side: 'client', locale: user.locale }, tx)
  })
}

/** @throws not_found for a stranger, not_allowed for the other side and admins */
export function requireSide(
  { booking }: Pick<NamedBooking, 'booking'>,
  user: UserActor,
  side: 'client' | 'provider'
): void {
  if (sideOf(booking, user) !== side) throw new DomainError('not_allowed')
}

/** Tells whom it concerns, and pushes the booking to both sides: what may be done with it has changed. */
export async function tell(tx: MarketTx, named: NamedBooking, notices: Notice[]): Promise<void> {
  await announce(tx, named, notices, await paymentOf(tx, named.booking.id))
}

/** Closes the ticket of a dispute that is over, unless that was done. @param outcome what the asker reads */
export async function closeItsTicket(
  tx: MarketTx,
  user: UserActor,
  ticketId: string | null,
  outcome: string | null = null
): Promise<void> {
  const ticket = ticketId === null ? null : await findTicket(tx, ticketId)
  if (ticket === null || ticket.state === 'closed') return

  await actOn(tx, user, ticket, {
    action: 'ticket.closed',
    changes: { state: 'closed', closedAt: tx.now(), outcome }
  })
}

async function refuseSecond(tx: MarketTx, bookingId: string): Promise<void> {
  const standing = await findStanding(tx, bookingId)
  if (standing === null) return

  throw new DomainError(standing.state === 'open' ? 'dispute_open_already' : 'dispute_decided')
}

/** The words go into the client's open ticket about the booking, or open one. Admins hear of the dispute. */
async function tellTeam(
  tx: MarketTx,
  user: UserActor,
  bookingId: string,
  words: string
): Promise<string | null> {
  const about = { type: 'booking' as const, id: bookingId }
  const known = await lockOpenTicket(tx, user.id, about)
  if (known !== null) return (await appendFromAsker(tx, user, known, { text: words })).id

  const opened = await insertTicket(tx, user, { subject: words, text: words, about })

  // Where they have opened one in this very moment, it is that one.
  return (opened ?? (await lockOpenTicket(tx, user.id, about)))?.id ?? null
}
