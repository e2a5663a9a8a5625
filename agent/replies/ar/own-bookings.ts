import type { BookingFacts } from '../../facts/results.js'
import type { OwnBookingReplies } from '../types.js'
import { amount, counted, nameOf, title } from './names.js'
import { minutes, surely } from './times.js'

/** What the provider has said so far. */
const answers: Record<string, string> = {
  pending: '، ناطرين جوابه',
  accepted: '، وافق عليه'
}

function bookingLine(
  { service, provider, scheduledAt, timezone, price, currency, status }: BookingFacts,
  now: Date
): string {
  const waiting = answers[status] ?? ''

  return (
    `${title(service)} مع ${nameOf(provider)}، ${surely(new Date(scheduledAt), timezone, now)}، ` +
    `${amount(price, currency)}${waiting}`
  )
}

const hours = (count: number) => counted(count, ['ساعة', 'ساعتين', 'ساعات'])

const numbered = (bookings: BookingFacts[], now: Date) =>
  bookings.map((booking, index) => `${index + 1}. ${bookingLine(booking, now)}.`).join('\n')

export const ownBookings: OwnBookingReplies = {
  bookings: (bookings, now) => [
    `عندك ${counted(bookings.length, ['حجز', 'حجزين', 'حجوزات'])} ` +
      `${bookings.length === 1 ? 'جايي' : 'جايين'}:\n${numbered(bookings, now)}`,
    `هيدا اللي جايي عليك:\n${numbered(bookings, now)}`,
    `مواعيدك:\n${numbered(bookings, now)}`
  ],
  noBookings: () => ['ما عندك حجوزات جايي. بلاقيلك حدا؟', 'ما في شي محجوز هلق. شو لازمك؟'],
  whichBooking: (bookings, now, isCancelling) => [
    `أيّ واحد ${isCancelling ? 'بلغي' : 'بنقل'}؟\n${numbered(bookings, now)}`,
    `عندك أكتر من حجز، قصدك أيّ واحد؟\n${numbered(bookings, now)}`
  ],
  askNewTime: (booking, now) => [
    `أكيد. لأيمتى بدك ياه بدل ${surely(new Date(booking.scheduledAt), booking.timezone, now)}؟`,
    `لأيّ نهار وأيّ ساعة بنقل ${title(booking.service)} مع ${nameOf(booking.provider)}؟`
  ],
  cancelTerms: ({ cancelFreeHoursBefore, cancelGraceMinutes, cancelKeptPercent }) => [
    `الإلغاء ببلاش لغاية ${hours(cancelFreeHoursBefore)} قبل الموعد، وطول ما مزوّد الخدمة ما وافق، وبأول ` +
      `${minutes(cancelGraceMinutes)}. بعدها بينحسم ${cancelKeptPercent}% من السعر. بدك تلغي شي؟`,
    `باختصار: ببلاش لغاية ${hours(cancelFreeHoursBefore)} قبل الموعد، وبعدها ${cancelKeptPercent}% من ` +
      'السعر. بلغيلك حجز؟'
  ]
}
