import type { bookingDisputes } from '../../../drizzle/schema/index.js'
import type { NamedBooking } from '../../bookings/index.js'
import { signedLink } from '../../files/index.js'
import type { Locale } from '../../shared/actor.js'
import { maskContacts } from '../../shared/contacts.js'
import { formatMoney } from '../../shared/format.js'
import type { Market } from '../../shared/market.js'
import { shownName } from '../../shared/names.js'
import type { AdminDispute, BookingDispute } from './schemas.js'

export type DisputeRow = typeof bookingDisputes.$inferSelect

/** Who reads it. Each side reads its own words as written, and admins read all; else contacts are masked. */
export interface Reader {
  side: 'client' | 'provider' | 'admin'
  locale: Locale
}

export function presentDispute(
  row: DisputeRow,
  { currency }: { currency: string },
  { side, locale }: Reader,
  market: Pick<Market, 'now' | 'files'>
): BookingDispute {
  const at = market.now()
  const shown = (ids: string[]) => ids.map((id) => ({ id, ...signedLink(id, market.files, at) }))

  return {
    id: row.id,
    bookingId: row.bookingId,
    ground: row.ground,
    state: row.state,
    words: side === 'provider' ? maskContacts(row.words) : row.words,
    photos: shown(row.photos),
    answer: row.answer !== null && side === 'client' ? maskContacts(row.answer) : row.answer,
    answerPhotos: shown(row.answerPhotos),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    decision: decisionOf(row, currency, locale),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null
  }
}

function decisionOf(
  { shareBasisPoints, reason, refundAmount }: DisputeRow,
  currency: string,
  locale: Locale
): BookingDispute['decision'] {
  if (shareBasisPoints === null || reason === null) return null

  return {
    share: shareBasisPoints,
    reason,
    refund: refundAmount,
    refundText: refundAmount === null ? null : formatMoney(refundAmount, currency, locale),
    currency
  }
}

export function presentForAdmin(
  row: DisputeRow,
  { booking, service, client, provider }: NamedBooking,
  locale: Locale,
  market: Pick<Market, 'now' | 'files'>
): AdminDispute {
  return {
    ...presentDispute(row, booking, { side: 'admin', locale }, market),
    ticketId: row.ticketId,
    client: { id: booking.clientId, name: shownName(client.name) },
    provider: { id: booking.providerId, name: shownName(provider.businessName) },
    service: { title_en: service.title_en, title_ar: service.title_ar }
  }
}
