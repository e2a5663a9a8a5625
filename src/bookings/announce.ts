import { hasUnread, notify, type Announcement, type Notice, type Recipient } from '../notifications/index.js'
import type { CancelSplit, PaymentSummary } from '../payments/index.js'
import { enqueue, type ReceiptEvent } from '../shared/jobs.js'
import type { Market, MarketTx } from '../shared/market.js'
import { expiryCauseOf, shownWords, type Party } from './policy.js'
import { presentBooking, type NamedBooking } from './present.js'
import type { BookingStatus } from './schemas.js'

type Side = 'client' | 'provider'
export interface StatusChange {
  from: BookingStatus
  to: BookingStatus
  by: Party
  reason: string | null
  /** Of a request that is accepted as it is moved: when it was before. */
  movedFrom?: Date | null
}

/**
 * Notifies the users whom the change concerns, and pushes the booking to both sides, each as they may see it.
 * @param payment the booking's; absent while it has none
 * @param recipients those of the notices, where the caller has read them
 */
export async function announce(
  market: Market,
  named: NamedBooking,
  notices: Notice[],
  payment: PaymentSummary | undefined,
  recipients?: Recipient[]
): Promise<void> {
  const { booking } = named
  await notify(market, notices, recipients)

  market.emit('booking:updated', {
    userIds: [booking.clientId],
    booking: presentBooking(named, 'client', payment, market.now(), market)
  })
  market.emit('booking:updated', {
    userIds: [booking.providerId],
    booking: presentBooking(named, 'provider', payment, market.now(), market)
  })
}

/** Mails a receipt to the side that acted, with the calendar file. The other side gets a notice. */
export async function enqueueReceipt(
  tx: MarketTx,
  { booking }: NamedBooking,
  by: Party,
  event: ReceiptEvent
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

export function detailsNotices(named: NamedBooking): Notice[] {
  return [{ type: 'booking_details', ...factsFor('provider', named) }]
}

/** Whoever adds five photos tells of them once: the next are told when the provider has read of these. */
export async function photosNotices(tx: MarketTx, named: NamedBooking): Promise<Notice[]> {
  const notice = { type: 'booking_photos' as const, ...factsFor('provider', named) }
  return (await hasUnread(tx, notice)) ? [] : [notice]
}

/** To the client, who says yes or no; and to the provider, where it was not they who proposed it. */
export function timeProposedNotices(
  named: NamedBooking,
  { by, start, expiresAt }: { by: 'provider' | 'admin'; start: Date; expiresAt: Date }
): Notice[] {
  const sides: readonly Side[] = by === 'admin' ? ['client', 'provider'] : ['client']

  return sides.map((to) => ({
    type: 'booking_time_proposed',
    to,
    by: by === 'admin' ? 'taskego' : 'other',
    proposedAt: start,
    answerBy: expiresAt,
    lapsesAt: named.booking.status === 'pending' ? named.booking.expiresAt : null,
    ...factsFor(to, named)
  }))
}

export function timeAgreedNotices(named: NamedBooking, previousAt: Date): Notice[] {
  return [{ type: 'booking_time_agreed', ...factsFor('provider', named), previousAt }]
}

export function timeDeclinedNotices(named: NamedBooking, proposedAt: Date): Notice[] {
  return [{ type: 'booking_time_declined', ...factsFor('provider', named), proposedAt }]
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
      return [{ type: 'booking_accepted', ...toClient }, ...inNameNotices(named, change)]
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

/** To the provider, in whose name the marketplace or an admin has accepted it. */
function inNameNotices(named: NamedBooking, { by, movedFrom = null }: StatusChange): Notice[] {
  const toProvider = factsFor('provider', named)
  if (by === 'admin') return [{ type: 'booking_confirmed', by: 'taskego', ...toProvider }]
  if (by !== 'system') return []

  return movedFrom === null
    ? [{ type: 'booking_confirmed', by: 'rule', ...toProvider }]
    : [{ type: 'booking_moved', ...toProvider, previousAt: movedFrom }]
}

/** To the client, with the part of their payment that stays here. */
export function clientMissedNotices(named: NamedBooking, split: CancelSplit | null): Notice[] {
  return [{ type: 'booking_client_no_show', kept: keptOf(named, split), ...factsFor('client', named) }]
}

/** What a client says against it, to those who look into it: the words stand on the booking alone. */
export function noShowObjection(named: NamedBooking): Announcement {
  return { type: 'booking_no_show_contradicted', ...aboutFor('provider', named) }
}

/** The booking of a dispute as one side knows it; admins read it as the provider, by the client's name. */
export function disputeFacts(side: Side, named: NamedBooking) {
  return factsFor(side, named)
}

function keptOf({ booking }: NamedBooking, split: CancelSplit | null) {
  return split === null || split.fee === 0 ? null : { amount: split.fee, currency: booking.currency }
}

function cancelledNotices(
  named: NamedBooking,
  { from, by, reason: words }: StatusChange,
  split: CancelSplit | null
): Notice[] {
  const reason = by === 'admin' ? words : shownWords(words, named.booking)
  const [toClient, toProvider] = [factsFor('client', named), factsFor('provider', named)]

  if (by === 'system' && from === 'pending') {
    const kept = keptOf(named, split)
    const cause = expiryCauseOf(named.booking)
    return [
      { type: 'booking_expired', to: 'client', cause, kept, ...toClient },
      { type: 'booking_expired', to: 'provider', cause, kept, ...toProvider }
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

function factsFor(side: Side, named: NamedBooking) {
  const { clientId, providerId } = named.booking
  return { userId: side === 'client' ? clientId : providerId, ...aboutFor(side, named) }
}

/** The booking as one side knows it. */
function aboutFor(side: Side, { booking, service, client, provider }: NamedBooking) {
  return {
    bookingId: booking.id,
    service,
    scheduledAt: booking.scheduledAt,
    timezone: booking.timezone,
    otherName: side === 'client' ? { en: provider.businessName, ar: provider.businessName_ar } : client.name
  }
}
