import { notify, type Notice } from '../notifications/index.js'
import { paymentSummaries, type CancelSplit, type PaymentSummary } from '../payments/index.js'
import { enqueue, type receiptEvents } from '../shared/jobs.js'
import type { Market, MarketTx } from '../shared/market.js'
import { shownWords, type Party } from './policy.js'
import { presentBooking, type NamedBooking } from './present.js'
import type { BookingStatus } from './schemas.js'

type Side = 'client' | 'provider'
export interface StatusChange {
  from: BookingStatus
  to: BookingStatus
  by: Party
  reason: string | null
}

/**
 * Notifies the users whom the change concerns, and pushes the booking to both sides, each as they may see it.
 * Returns its payment, which a presenter needs next.
 */
export async function announce(
  market: Market,
  named: NamedBooking,
  notices: Notice[]
): Promise<PaymentSummary | undefined> {
  const { booking } = named
  await notify(market, notices)

  const payment = (await paymentSummaries(market, [booking.id])).get(booking.id)
  market.emit('booking:updated', {
    userIds: [booking.clientId],
    booking: presentBooking(named, 'client', payment, market.now(), market.rules)
  })
  market.emit('booking:updated', {
    userIds: [booking.providerId],
    booking: presentBooking(named, 'provider', payment, market.now(), market.rules)
  })

  return payment
}

/** Mails a receipt to the side that acted, with the calendar file. The other side gets a notice. */
export async function enqueueReceipt(
  tx: MarketTx,
  { booking }: NamedBooking,
  by: Party,
  event: (typeof receiptEvents)[number]
): Promise<void> {
  if (by !== 'client' && by !== 'provider') return

  await enqueue(tx, 'mail:receipt', {
    bookingId: booking.id,
    userId: by === 'client' ? booking.clientId : booking.providerId,
    event
  })
}

export function reminderNotices(named: NamedBooking): Notice[] {
  return (['client', 'provider'] as const).map((side) => ({
    type: 'booking_reminder',
    ...factsFor(side, named)
  }))
}

export function createdNotices(named: NamedBooking): Notice[] {
  return [{ type: 'booking_created', ...factsFor('provider', named) }]
}

export function movedNotices(named: NamedBooking, previousAt: Date): Notice[] {
  return [{ type: 'booking_rescheduled', ...factsFor('provider', named), previousAt }]
}

/**
 * The notices of a change of status: to the other side, and to both when the marketplace itself acted.
 * `split` is what a cancellation did to the money.
 */
export function changeNotices(
  named: NamedBooking,
  change: StatusChange,
  split: CancelSplit | null
): Notice[] {
  const toClient = factsFor('client', named)
  switch (change.to) {
    case 'accepted':
      return [{ type: 'booking_accepted', ...toClient }]
    case 'in_progress':
      return [{ type: 'booking_started', ...toClient }]
    case 'completed':
      return [{ type: 'booking_completed', ...toClient }]
    case 'cancelled':
      return cancelledNotices(named, change, split)
    case 'pending':
      return []
  }
}

function cancelledNotices(
  named: NamedBooking,
  { from, by, reason: words }: StatusChange,
  split: CancelSplit | null
): Notice[] {
  const reason = by === 'admin' ? words : shownWords(words, named.booking)
  const [toClient, toProvider] = [factsFor('client', named), factsFor('provider', named)]

  if (by === 'system' && from === 'pending') {
    const kept =
      split === null || split.fee === 0 ? null : { amount: split.fee, currency: named.booking.currency }
    return [
      { type: 'booking_expired', to: 'client', kept, ...toClient },
      { type: 'booking_expired', to: 'provider', kept, ...toProvider }
    ]
  }

  if (by === 'system') {
    return [
      { type: 'booking_no_show', to: 'client', ...toClient },
      { type: 'booking_no_show', to: 'provider', ...toProvider }
    ]
  }

  if (by === 'admin') {
    return [toClient, toProvider].map((facts) => ({
      type: 'booking_cancelled',
      by: 'taskego',
      reason,
      ...facts
    }))
  }
  if (by === 'client') return [{ type: 'booking_cancelled', by: 'other', reason, ...toProvider }]

  return from === 'pending'
    ? [{ type: 'booking_declined', reason, ...toClient }]
    : [{ type: 'booking_cancelled', by: 'other', reason, ...toClient }]
}

function factsFor(side: Side, { booking, service, client, provider }: NamedBooking) {
  return {
    userId: side === 'client' ? booking.clientId : booking.providerId,
    bookingId: booking.id,
    service,
    scheduledAt: booking.scheduledAt,
    timezone: booking.timezone,
    otherName: side === 'client' ? { en: provider.businessName, ar: provider.businessName_ar } : client.name
  }
}
