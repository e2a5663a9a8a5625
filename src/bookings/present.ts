import { signedLink } from '../files/index.js'
import type { PaymentSummary } from '../payments/index.js'
import type { UserActor } from '../shared/actor.js'
import { maskContacts } from '../shared/contacts.js'
import { hasFeature } from '../shared/features.js'
import { shownName } from '../shared/names.js'
import {
  allowedTransitions,
  knowsAddress,
  knowsContact,
  knowsPhotos,
  knowsStartCode,
  openProposedTime,
  shownWords,
  type BookingRow,
  type Party
} from './policy.js'
import { wholeTerms } from '../shared/cancel-policies.js'
import type { Market } from '../shared/market.js'
import type { MarketplaceRules } from '../shared/rules.js'
import type { Booking } from './schemas.js'

/** A booking with the names that people know it by. */
export interface NamedBooking {
  booking: BookingRow
  service: { title_en: string; title_ar: string; lat: number | null; lng: number | null }
  client: { name: string; phone: string | null }
  provider: { businessName: string; businessName_ar: string | null; name: string; phone: string | null }
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
  | 'cancelPolicy'
  | 'proposedTime'
>

/** What the client who made it may know besides: whom to call, the address as stored, and one thing to do. */
export type OwnRecentBooking = RecentBooking &
  Pick<Booking, 'contact' | 'address'> & {
    /** They can dispute it now. */
    isDisputable: boolean
  }

/**
 * What one party sees of a booking. The provider learns the address once the booking is accepted, and both
 * see contacts in each other's words only then.
 */
export function presentBooking(
  { booking, service, client, provider }: NamedBooking,
  party: Party,
  payment: PaymentSummary | undefined,
  at: Date,
  market: Pick<Market, 'rules' | 'files'>
): Booking {
  return {
    ...presentRecent({ booking, service, client, provider }, at, market.rules),
    version: booking.version,
    clientId: booking.clientId,
    client: { name: shownName(client.name) },
    paymentStatus: payment?.status ?? 'unpaid',
    expiresAt: booking.status === 'pending' ? booking.expiresAt.toISOString() : null,
    cancellationReason: shownWords(booking.cancellationReason, booking),
    isNoShow: booking.isNoShow,
    noShow: noShowOf(booking, at, market),
    notes: shownWords(booking.notes, booking),
    address: knowsAddress(booking, party) ? booking.address : null,
    contact: contactOf({ booking, client, provider }, party, at, market.rules),
    hasAddress: booking.address !== null,
    startCode:
      hasFeature(market.rules, 'startCodes') && knowsStartCode(booking, party) ? booking.startCode : null,
    photos:
      hasFeature(market.rules, 'jobPhotos') && knowsPhotos(booking, party)
        ? booking.photos.map((id) => ({ id, ...signedLink(id, market.files, at) }))
        : [],
    allowedTransitions: allowedTransitions(booking, party, at, market.rules),
    createdAt: booking.createdAt.toISOString(),
    updatedAt: booking.updatedAt.toISOString()
  }
}

/** Without what opens a door or a file, where an admin looks on as somebody else. */
export function asSeenBy({ viewerId }: Pick<UserActor, 'viewerId'>, booking: Booking): Booking {
  if (viewerId === undefined) return booking

  const noShow = booking.noShow === null ? null : { ...booking.noShow, photo: null }
  return { ...booking, noShow, startCode: null, photos: [] }
}

/** Both sides write this when the booking has ended, and contacts are told no more. */
function noShowOf(
  { clientMissedAt, noShowNote, noShowPhotoId, noShowObjection }: BookingRow,
  at: Date,
  { files }: Pick<Market, 'files'>
): Booking['noShow'] {
  if (clientMissedAt === null) return null

  return {
    reportedAt: clientMissedAt.toISOString(),
    note: maskContacts(noShowNote ?? ''),
    photo: noShowPhotoId === null ? null : { id: noShowPhotoId, ...signedLink(noShowPhotoId, files, at) },
    objection: noShowObjection === null ? null : maskContacts(noShowObjection)
  }
}

/** Whom a party calls about the booking: the person on the other side, as long as they may know. */
export function contactOf(
  { booking, client, provider }: Pick<NamedBooking, 'booking' | 'client' | 'provider'>,
  party: Party,
  at: Date,
  rules: MarketplaceRules
): Booking['contact'] {
  if ((party !== 'client' && party !== 'provider') || !knowsContact(booking, at, rules)) return null

  const { name, phone } = party === 'client' ? provider : client
  return { name: shownName(name), phone }
}

/** The part of a booking that needs nothing but its own row and names. */
export function presentRecent(
  { booking, service, provider }: NamedBooking,
  at: Date,
  rules: MarketplaceRules
): RecentBooking {
  const proposed = openProposedTime(booking, at, rules)

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
    freeUntil: booking.freeUntil.toISOString(),
    cancelPolicy: wholeTerms(booking.cancelPolicy),
    proposedTime:
      proposed === null
        ? null
        : { scheduledAt: proposed.scheduledAt, by: proposed.by, expiresAt: proposed.expiresAt }
  }
}
