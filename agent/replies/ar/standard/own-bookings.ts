import { count } from '../../../../src/texts/index.js'
import type { OwnBooking } from '../../../facts/own-booking.js'
import type { BookingFacts } from '../../../facts/results.js'
import type { OwnBookingReplies } from '../../types.js'
import { keptBefore } from '../kept.js'
import { hours, minutes } from '../lengths.js'
import { amount, jobOf, nameOf } from '../names.js'
import { surely } from './times.js'

/** What the provider has said so far. */
const answers: Record<string, string> = {
  pending: '، بانتظار الردّ',
  accepted: '، تمّت الموافقة عليه'
}

function bookingLine(
  { service, provider, scheduledAt, timezone, price, currency, status }: BookingFacts,
  now: Date
): string {
  const waiting = answers[status] ?? ''

  return (
    `${jobOf(nameOf(provider), service)}، ${surely(new Date(scheduledAt), timezone, now)}، ` +
    `${amount(price, currency)}${waiting}`
  )
}

const numbered = (bookings: BookingFacts[], now: Date) =>
  bookings.map((booking, index) => `${index + 1}. ${bookingLine(booking, now)}.`).join('\n')

/** Each with the time that is proposed for it. */
const proposed = (bookings: OwnBooking[], now: Date) =>
  bookings.map((booking, index) => `${index + 1}. ${timesOf(booking, now).join(' ← ')}.`).join('\n')

function timesOf(
  { service, provider, scheduledAt, proposedTime, timezone }: OwnBooking,
  now: Date
): string[] {
  const at = [scheduledAt, ...(proposedTime === null ? [] : [proposedTime.scheduledAt])]
  const [first = '', ...others] = at.map((instant) => surely(new Date(instant), timezone, now))
  return [`${jobOf(nameOf(provider), service)}، ${first}`, ...others]
}

/** How a booking stands, as a sentence of its own. */
const states: Record<string, string> = {
  pending: 'لم يأتِ الردّ بعد، ويصلك خبر فور وصوله.',
  accepted: 'الحجز مؤكّد بموافقة مزوّد الخدمة.',
  in_progress: 'العمل جارٍ الآن.'
}

/** حجز واحد مقبل، حجزان مقبلان، 3 حجوزات مقبلة، 11 حجزاً مقبلاً. */
function comingBookings(number: number): string {
  if (number === 1) return 'حجز مقبل واحد'
  if (number === 2) return 'حجزان مقبلان'

  const counted = count(number, { one: 'حجز', two: 'حجزان', few: 'حجوزات', many: 'حجزاً' })
  return `${counted} ${number <= 10 ? 'مقبلة' : 'مقبلاً'}`
}

export const ownBookings: OwnBookingReplies = {
  bookings: (bookings, now) => [
    `لديك ${comingBookings(bookings.length)}:\n${numbered(bookings, now)}`,
    `هذا ما هو محجوز لك:\n${numbered(bookings, now)}`,
    `مواعيدك:\n${numbered(bookings, now)}`
  ],
  noBookings: () => [
    'لا حجوزات مقبلة لديك. هل أبحث لك عن خدمة؟',
    'لا شيء محجوز في الوقت الحالي. ما الخدمة المطلوبة؟'
  ],
  whichBooking: (bookings, now, isCancelling) => [
    `أيّ حجز ${isCancelling ? 'أُلغي' : 'أنقل'}؟\n${numbered(bookings, now)}`,
    `لديك أكثر من حجز، فأيّها المقصود؟\n${numbered(bookings, now)}`
  ],
  goneSince: ({ service, provider }) => [
    `لم يعد ممكناً حجز ${jobOf(nameOf(provider), service)}، فبحثتُ عن بدائل.`,
    `الحجز لدى ${jobOf(nameOf(provider), service)} لم يعد متاحاً، وهذه البدائل.`
  ],
  nobodyBefore: () => ['لم أجد عملاً سابقاً لك كي أكرّره.', 'لا أرى لديك زيارة سابقة.'],
  whichTime: (bookings, now) => [
    `يوجد موعد آخر مقترح لأكثر من حجز لديك. بأيّها نبدأ؟\n${proposed(bookings, now)}`,
    `هذه الحجوزات لها موعد آخر مقترح. أيّها أولاً؟\n${proposed(bookings, now)}`
  ],
  bookingState: (booking, now) => {
    const { service, provider, scheduledAt, timezone, status, price, currency } = booking
    const at = surely(new Date(scheduledAt), timezone, now)
    const state = states[status] ?? ''

    return [
      `${jobOf(nameOf(provider), service)}: ${at}، بسعر ${amount(price, currency)}. ${state}`,
      `موعدك مع ${jobOf(nameOf(provider), service)}: ${at}، بسعر ${amount(price, currency)}. ${state}`
    ]
  },
  takes: ({ service, provider }, count) => [
    `${jobOf(nameOf(provider), service)}: يستغرق العمل ${minutes(count)} تقريباً.`,
    `المدة المقدّرة ${minutes(count)}، للحجز مع ${jobOf(nameOf(provider), service)}.`
  ],
  askProvider: ({ provider }) => [
    `لا أعرف الجواب. يمكن سؤال ${nameOf(provider)} في رسائل الحجز.`,
    `الجواب لدى ${nameOf(provider)}، والسؤال ممكن في رسائل الحجز.`
  ],
  contact: (booking, contact, now) => {
    const who = jobOf(nameOf(booking.provider), booking.service)
    const at = surely(new Date(booking.scheduledAt), booking.timezone, now)
    if (contact === null) {
      return booking.status === 'pending'
        ? [
            `${who}، ${at}: لم يوافق مزوّد الخدمة بعد. يظهر رقمه عند الموافقة.`,
            `يصلك رقم ${nameOf(booking.provider)} عند الموافقة: ${who}، ${at}.`
          ]
        : [`لم يعد بإمكاني إعطاء رقم ${nameOf(booking.provider)}.`]
    }

    return contact.phone === null
      ? [`${who}، ${at}: الاسم ${contact.name}. لا رقم لديه هنا، ويمكن الكتابة إليه في رسائل الحجز.`]
      : [`${who}، ${at}: الرقم ${contact.phone} (${contact.name}).`]
  },
  noSuchBooking: (bookings, now) => [
    `لا أجد حجزاً كهذا لديك. حجوزاتك:\n${numbered(bookings, now)}\nأيّها المقصود؟`,
    `هذا ليس من حجوزاتك. هل المقصود أحدها؟\n${numbered(bookings, now)}`
  ],
  askNewTime: (booking, times, now) => {
    const { scheduledAt, timezone, service, provider } = booking
    const free = times.map((slot, index) => `${index + 1}. ${surely(slot, timezone, now)}`).join('\n')
    if (times.length > 0) {
      return [
        `ما الموعد الجديد مع ${nameOf(provider)}؟ الأوقات المتاحة:\n${free}`,
        `هذه الأوقات المتاحة لدى ${jobOf(nameOf(provider), service)}، فأيّها يناسبك؟\n${free}`
      ]
    }

    return [
      `بالتأكيد. ما الموعد الجديد بدلاً من ${surely(new Date(scheduledAt), timezone, now)}؟`,
      `إلى أيّ يوم وأيّ ساعة أنقل حجزك مع ${jobOf(nameOf(provider), service)}؟`
    ]
  },
  cancelSeveral: (cancels, now) => {
    const lines = cancels.map(({ service, provider, scheduledAt, timezone, cancelTerms }, index) => {
      const at = surely(new Date(scheduledAt), timezone, now)
      const who = nameOf({ name: provider.businessName, name_ar: provider.businessName_ar })
      return `${index + 1}. ${jobOf(who, service)}، ${at}. ${cancelTerms}`
    })

    return [
      `هذه الحجوزات المطلوب إلغاؤها:\n${lines.join('\n')}\nهل أُلغيها كلها؟`,
      `سيشمل الإلغاء هذه الحجوزات:\n${lines.join('\n')}\nكلمة «نعم» تكفي لإلغائها.`
    ]
  },
  cancelledSeveral: (bookings, now) => [
    `تمّ إلغاء هذه الحجوزات:\n${numbered(bookings, now)}`,
    `أُلغيت:\n${numbered(bookings, now)}`
  ],
  cancelTerms: ({ cancelPolicy }) => [
    `الإلغاء مجاني حتى ${hours(cancelPolicy.freeHoursBefore)} قبل الموعد، وقبل موافقة مزوّد الخدمة، وخلال ` +
      `أول ${minutes(cancelPolicy.graceMinutes)}. وبعد ذلك يُحسم ${keptBefore(cancelPolicy, STEPS)}. ` +
      'هل من حجز للإلغاء؟',
    `باختصار: الإلغاء مجاني حتى ${hours(cancelPolicy.freeHoursBefore)} قبل الموعد، وبعدها يُحسم ` +
      `${keptBefore(cancelPolicy, STEPS)}. أيّ حجز هو المقصود؟`
  ]
}

/** How one part that is kept leads to the next. */
const STEPS = { until: 'حتى', then: 'ثم', hours }
