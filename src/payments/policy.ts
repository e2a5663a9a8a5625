import type { Actor, UserActor } from '../shared/actor.js'
import { requireUser } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { BookingRow, PaymentRow } from './rows.js'

/** Payment is optional until completion, and only the client pays. @throws not_found for another's booking */
export function requirePayer(actor: Actor, booking: BookingRow | null): BookingRow {
  if (booking === null || booking.clientId !== requireUser(actor).id) throw new DomainError('not_found')
  return booking
}

/** What a booking is charged, and on what terms: frozen when it was made. */
export function chargeOf({
  price,
  currency,
  commissionBasisPoints,
  commissionMinimum
}: Pick<BookingRow, 'price' | 'currency' | 'commissionBasisPoints' | 'commissionMinimum'>): Pick<
  PaymentRow,
  'amount' | 'currency' | 'commissionBasisPoints' | 'commissionMinimum'
> {
  return { amount: price, currency, commissionBasisPoints, commissionMinimum }
}

/** A booking that has ended, or that expired unanswered, takes no money. */
export function isPayable(booking: BookingRow, at: Date): boolean {
  if (booking.status === 'pending') return booking.expiresAt > at
  return booking.status === 'accepted' || booking.status === 'in_progress'
}

/** @throws not_found unless the actor is one of the booking's two sides, or an admin */
export function requireSide(actor: Actor, booking: BookingRow | null): BookingRow {
  const user = requireUser(actor)
  if (booking === null || !isSide(user, booking)) throw new DomainError('not_found')
  return booking
}

function isSide(user: UserActor, booking: BookingRow): boolean {
  return user.role === 'admin' || booking.clientId === user.id || booking.providerId === user.id
}
