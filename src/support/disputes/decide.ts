import {
  disputeFacts,
  endAfterDispute,
  endByDecision,
  letGoAfterDispute,
  loadNamed,
  lockNamed,
  type NamedBooking
} from '../../bookings/index.js'
import {
  presentOutcomes,
  previewDispute as previewMoney,
  settleDispute,
  unfreezePayment,
  type RulingOutcome
} from '../../payments/index.js'
import { requireAdmin, requireProvenAdmin, type Actor, type UserActor } from '../../shared/actor.js'
import { cleanText } from '../../shared/clean.js'
import { DomainError } from '../../shared/errors.js'
import type { Market, MarketTx } from '../../shared/market.js'
import { transact } from '../../shared/transaction.js'
import { closeItsTicket, tell } from './open.js'
import { presentForAdmin, type DisputeRow } from './present.js'
import { changeDispute, loadOpenDispute, record } from './rows.js'
import type { AdminDispute, DecideDispute, DisputePreview, PreviewDispute } from './schemas.js'

/**
 * What deciding an open dispute so would leave each side with, by the function that decides. Changes nothing.
 * @throws not_found, not_allowed, dispute_not_open
 */
export async function previewDecision(
  market: Market,
  actor: Actor,
  { id, share }: PreviewDispute & { id: string }
): Promise<DisputePreview> {
  const admin = requireAdmin(actor, 'money')
  const { booking } = await loadNamed(market, id)
  await loadOpenDispute(market, id)

  const isEnding = endByDecision(booking, share) !== null
  const online = await previewMoney(market, id, { shareBasisPoints: share, isEnding })

  return { share, ...presentOutcomes({ online, cash: null }, booking, admin.locale) }
}

/**
 * An admin decides a dispute, once: the client gets their share back of the money that is left, the provider
 * the rest of it, less the commission. Of a booking that was not paid online no money moves. One that has not
 * ended ends (`endByDecision`). Both sides are told, and the ticket closes.
 * @throws not_found, not_allowed, proof_needed, dispute_not_open, dispute_changed with the version of now,
 * reason_required
 */
export async function decideDispute(
  market: Market,
  actor: Actor,
  { id, share, reason: words, version }: DecideDispute & { id: string }
): Promise<AdminDispute> {
  const admin = requireProvenAdmin(actor, 'money')
  const reason = cleanText(words)
  if (reason === '') throw new DomainError('reason_required', { field: 'reason' })

  return await transact(market, async (tx) => {
    const named = await lockNamed(tx, id)
    const row = await loadOpenDispute(tx, id)
    if (row.version !== version) throw new DomainError('dispute_changed', { version: row.version })

    const ruling = { shareBasisPoints: share, reason }
    const { outcome, after } = await rule(tx, admin, named, row, ruling)

    const decided = await changeDispute(tx, row, {
      state: 'decided',
      closedAt: tx.now(),
      ...ruling,
      refundAmount: outcome?.clientGets ?? null,
      decidedBy: admin.id
    })

    await closeItsTicket(tx, admin, row.ticketId, reason)
    await record(tx, admin, row, {
      action: 'dispute.decided',
      before: { status: named.booking.status },
      after: { share, refund: decided.refundAmount, status: after.booking.status },
      reason
    })
    await tellDecision(tx, after, outcome, reason)

    return presentForAdmin(decided, after, admin.locale, tx)
  })
}

interface Ruled {
  /** Null where nothing was paid online. */
  outcome: RulingOutcome | null
  after: NamedBooking
}

/** Moves the money as decided, and ends a booking that has not ended. */
async function rule(
  tx: MarketTx,
  admin: UserActor,
  named: NamedBooking,
  { id: disputeId }: DisputeRow,
  ruling: { shareBasisPoints: number; reason: string }
): Promise<Ruled> {
  const { id } = named.booking
  const end = endByDecision(named.booking, ruling.shareBasisPoints)
  const isEnding = end !== null
  const free = await letGoAfterDispute(tx, named)

  if (end === 'cancelled') {
    // A no-show gives all back by itself, as it does without a dispute.
    const outcome = await previewMoney(tx, id, { ...ruling, isEnding })
    await unfreezePayment(tx, id, disputeId)

    return { outcome, after: await endAfterDispute(tx, admin, free, end) }
  }

  const outcome = await settleDispute(tx, admin, { id, disputeId }, { ...ruling, isEnding })
  return { outcome, after: isEnding ? await endAfterDispute(tx, admin, free, end) : free }
}

async function tellDecision(
  tx: MarketTx,
  named: NamedBooking,
  outcome: RulingOutcome | null,
  reason: string
): Promise<void> {
  const { currency } = named.booking
  const money =
    outcome === null ? null : { returned: outcome.clientGets, kept: outcome.providerGets, currency }

  await tell(
    tx,
    named,
    (['client', 'provider'] as const).map((to) => ({
      type: 'booking_dispute_decided',
      to,
      money,
      reason,
      ...disputeFacts(to, named)
    }))
  )
}
