import type { Notice } from '../../src/notifications/index.js'
import { newId } from '../../src/shared/ids.js'

const service = { title_en: 'Leak repair', title_ar: 'تصليح تسريب' }

/** What notices about one booking say. */
export function aboutBooking(bookingId: string) {
  return {
    bookingId,
    service,
    scheduledAt: new Date('2026-11-23T08:00:00Z'),
    timezone: 'Asia/Beirut',
    otherName: { en: 'Cedar Works', ar: 'شغل الأرز' }
  }
}

/** One of each type. */
export function everyNotice(userId: string, bookingId: string): Notice[] {
  const about = aboutBooking(bookingId)
  const money = { bookingId, service, amount: 4550, currency: 'USD' }
  const aboutService = { serviceId: newId(), service }

  return [
    { userId, type: 'booking_created', ...about },
    { userId, type: 'booking_confirmed', ...about, by: 'rule' },
    { userId, type: 'booking_confirmed', ...about, by: 'taskego' },
    { userId, type: 'booking_accepted', ...about },
    { userId, type: 'booking_declined', ...about, reason: 'Fully booked.' },
    { userId, type: 'booking_cancelled', ...about, reason: null, by: 'other' },
    { userId, type: 'booking_cancelled', ...about, reason: 'x', by: 'taskego' },
    ...(['unanswered', 'time_not_taken', 'time_declined'] as const).flatMap((cause) => [
      { userId, type: 'booking_expired' as const, ...about, to: 'client' as const, cause, kept: null },
      { userId, type: 'booking_expired' as const, ...about, to: 'provider' as const, cause, kept: null }
    ]),
    {
      userId,
      type: 'booking_expired',
      ...about,
      to: 'client',
      cause: 'unanswered',
      kept: { amount: 2275, currency: 'USD' }
    },
    { userId, type: 'booking_rescheduled', ...about, previousAt: new Date('2026-11-22T08:00:00Z') },
    { userId, type: 'booking_moved', ...about, previousAt: new Date('2026-11-22T08:00:00Z') },
    { userId, type: 'booking_details', ...about },
    { userId, type: 'booking_photos', ...about },
    {
      userId,
      type: 'booking_time_proposed',
      ...about,
      to: 'client',
      by: 'other',
      proposedAt: new Date('2026-11-24T08:00:00Z'),
      answerBy: new Date('2026-11-22T08:00:00Z'),
      lapsesAt: new Date('2026-11-22T09:00:00Z')
    },
    {
      userId,
      type: 'booking_time_proposed',
      ...about,
      to: 'client',
      by: 'taskego',
      proposedAt: new Date('2026-11-24T08:00:00Z'),
      answerBy: new Date('2026-11-22T08:00:00Z'),
      lapsesAt: null
    },
    {
      userId,
      type: 'booking_time_proposed',
      ...about,
      to: 'provider',
      by: 'taskego',
      proposedAt: new Date('2026-11-24T08:00:00Z'),
      answerBy: new Date('2026-11-22T08:00:00Z'),
      lapsesAt: null
    },
    { userId, type: 'booking_time_agreed', ...about, previousAt: new Date('2026-11-22T08:00:00Z') },
    { userId, type: 'booking_time_declined', ...about, proposedAt: new Date('2026-11-24T08:00:00Z') },
    { userId, type: 'booking_started', ...about },
    { userId, type: 'booking_completed', ...about },
    { userId, type: 'booking_no_show', ...about, to: 'client' },
    { userId, type: 'booking_no_show', ...about, to: 'provider' },
    { userId, type: 'booking_client_no_show', ...about, kept: null },
    { userId, type: 'booking_client_no_show', ...about, kept: { amount: 2275, currency: 'USD' } },
    { userId, type: 'booking_no_show_contradicted', ...about },
    { userId, type: 'booking_dispute_opened', ...about, to: 'provider' },
    { userId, type: 'booking_dispute_opened', ...about, to: 'admins' },
    { userId, type: 'booking_dispute_answered', ...about },
    { userId, type: 'booking_dispute_withdrawn', ...about },
    ...(['client', 'provider'] as const).flatMap((to) =>
      [
        null,
        { returned: 2275, kept: 1934, currency: 'USD' },
        { returned: 0, kept: 3868, currency: 'USD' }
      ].map((money) => ({
        userId,
        type: 'booking_dispute_decided' as const,
        ...about,
        to,
        money,
        reason: 'half of it is missing'
      }))
    ),
    { userId, type: 'booking_reminder', ...about },
    { userId, type: 'message_received', ...about },
    {
      userId,
      type: 'review_received',
      serviceId: newId(),
      bookingId,
      service,
      otherName: 'Rima',
      rating: 4
    },
    {
      userId,
      type: 'review_replied',
      serviceId: newId(),
      bookingId,
      service,
      otherName: 'Cedar Works'
    },
    { userId, type: 'review_hidden', ...aboutService, reason: 'It insults somebody' },
    { userId, type: 'review_restored', ...aboutService, reason: null },
    { userId, type: 'ticket_opened', ticketId: newId(), kind: 'chat' },
    { userId, type: 'ticket_opened', ticketId: newId(), kind: 'report' },
    { userId, type: 'ticket_opened', ticketId: newId(), kind: 'question' },
    { userId, type: 'ticket_written', ticketId: newId() },
    { userId, type: 'ticket_answered', ticketId: newId() },
    { userId, type: 'ticket_closed', ticketId: newId() },
    { userId, type: 'provider_applied', providerId: newId(), otherName: 'Cedar Works' },
    { userId, type: 'provider_approved' },
    { userId, type: 'provider_rejected', reason: 'papers missing' },
    { userId, type: 'service_updated', ...aboutService, reason: null },
    { userId, type: 'service_shown', ...aboutService, reason: null },
    { userId, type: 'service_hidden', ...aboutService, reason: null },
    { userId, type: 'service_removed', ...aboutService, reason: 'x' },
    { userId, type: 'payment_received', ...money },
    { userId, type: 'payment_taken', ...money, isReturned: false },
    { userId, type: 'payment_taken', ...money, isReturned: true },
    { userId, type: 'payment_refunded', ...money },
    { userId, type: 'wallet_credited', ...money },
    { userId, type: 'payment_disputed', ...money },
    { userId, type: 'payment_inquiry', ...money },
    { userId, type: 'payment_mismatch', ...money },
    { userId, type: 'refund_refused', ...money },
    { userId, type: 'refund_bounced', ...money },
    { userId, type: 'account_banned', reason: 'fraud' },
    { userId, type: 'account_unbanned' }
  ]
}
