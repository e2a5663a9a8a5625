import type { PaymentSummary } from '../payments/index.js'
import { shownName } from '../shared/names.js'
import { allowedTransitions, knowsAddress, shownWords, type BookingRow, type Party } from './policy.js'
import type { MarketplaceRules } from '../shared/rules.js'
import type { Booking } from './schemas.js'

/** A booking with the names that people know it by. */
export interface NamedBooking {
  booking: BookingRow
  service: { title_en: string; title_ar: string; lat: number | null; lng: number | null }
  client: { name: string }
  provider: { businessName: string; businessName_ar: string | null }
}

/** What identifies a booking to the client who made it. */
export type RecentBooking = Pick<
  Booking,
  | 'id'
  | 'serviceId'
  | 'providerId'
  | 'status'
  | 'service'
  | 'provider'
  | 'scheduledAt'
  | 'endsAt'
  | 'timezone'
  | 'price'
  | 'currency'
  | 'freeUntil'
>

/**
 * What one party sees of a booking. The provider learns the address once the booking is accepted, and both
 * see contacts in each other's words only then.
 */
export function presentBooking(
  { booking, service, client, provider }: NamedBooking,
  party: Party,
  payment: PaymentSummary | undefined,
  at: Date,
  rules: MarketplaceRules
): Booking {
  return {
    ...presentRecent({ booking, service, client, provider }),
    version: booking.version,
    clientId: booking.clientId,
    client: { name: shownName(client.name) },
    paymentStatus: payment?.status ?? 'unpaid',
    expiresAt: booking.status === 'pending' ? booking.expiresAt.toISOString() : null,
    cancelPolicy: booking.cancelPolicy,
    cancellationReason: shownWords(booking.cancellationReason, booking),
    isNoShow: booking.isNoShow,
    notes: shownWords(booking.notes, booking),
    address: knowsAddress(booking, party) ? booking.address : null,
    allowedTransitions: allowedTransitions(booking, party, at, rules),
    createdAt: booking.createdAt.toISOString(),
    updatedAt: booking.updatedAt.toISOString()
  }
}

/** The part of a booking that needs nothing but its own row and names. */
export function presentRecent({ booking, service, provider }: NamedBooking): RecentBooking {
  return {
    id: booking.id,
    status: booking.status,
    serviceId: booking.serviceId,
    providerId: booking.providerId,
    service,
    provider: {
      businessName: shownName(provider.businessName),
      businessName_ar: provider.businessName_ar === null ? null : shownName(provider.businessName_ar)
    },
    scheduledAt: booking.scheduledAt.toISOString(),
    endsAt: booking.endsAt.toISOString(),
    timezone: booking.timezone,
    price: booking.price,
    currency: booking.currency,
    freeUntil: booking.freeUntil.toISOString()
  }
}
