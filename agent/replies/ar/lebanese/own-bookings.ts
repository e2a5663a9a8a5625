import type { OwnBooking } from '../../../facts/own-booking.js'
import type { BookingFacts } from '../../../facts/results.js'
import type { OwnBookingReplies } from '../../types.js'
import { keptBefore } from '../kept.js'
import { amount, jobOf, nameOf } from '../names.js'
import { counted } from './names.js'
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
    `${jobOf(nameOf(provider), service)}، ${surely(new Date(scheduledAt), timezone, now)}، ` +
    `${amount(price, currency)}${waiting}`
  )
}

const hours = (count: number) => counted(count, ['ساعة', 'ساعتين', 'ساعات'])

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
  pending: 'بعد ما جاوب، وبخبّرك أول ما يجاوب.',
  accepted: 'الحجز مؤكّد، وافق عليه.',
  in_progress: 'الشغل ماشي هلق.'
}

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
  goneSince: ({ service, provider }) => [
    `${jobOf(nameOf(provider), service)} ما بقى ينحجز، ففتّشتلك على غيره.`,
    `ما بقى فيني إحجز ${jobOf(nameOf(provider), service)}، هيدا مين في غيره.`
  ],
  nobodyBefore: () => ['ما لقيت شغلة قبل إلك لعيدها.', 'ما شايف حدا إجا لعندك من قبل.'],
  whichTime: (bookings, now) => [
    `في اقتراح وقت تاني لأكتر من حجز عندك. منبلّش بأيّ واحد؟\n${proposed(bookings, now)}`,
    `هيدي الحجوزات اللي في إلها وقت تاني مقترح، أيّ واحد منشوف أول؟\n${proposed(bookings, now)}`
  ],
  bookingState: (booking, now) => {
    const { service, provider, scheduledAt, timezone, status, price, currency } = booking
    const at = surely(new Date(scheduledAt), timezone, now)
    const state = states[status] ?? ''

    return [
      `${jobOf(nameOf(provider), service)}: ${at}، بـ${amount(price, currency)}. ${state}`,
      `${jobOf(nameOf(provider), service)} جايي ${at}، بـ${amount(price, currency)}. ${state}`
    ]
  },
  takes: ({ service, provider }, count) => [
    `${jobOf(nameOf(provider), service)}: الشغل بياخد حوالي ${minutes(count)}.`,
    `حوالي ${minutes(count)}، هيك محسوب لـ${jobOf(nameOf(provider), service)}.`
  ],
  askProvider: ({ provider }) => [
    `هيدي ما بعرفها. فيك تسأل ${nameOf(provider)} برسائل الحجز.`,
    `${nameOf(provider)} بيعرف أكتر مني، اسأله برسائل الحجز.`
  ],
  contact: (booking, contact, now) => {
    const who = jobOf(nameOf(booking.provider), booking.service)
    const at = surely(new Date(booking.scheduledAt), booking.timezone, now)
    if (contact === null) {
      return booking.status === 'pending'
        ? [
            `${who}، ${at}: بعد ما وافق. أول ما يوافق بيبيّن رقمه.`,
            `رقم ${nameOf(booking.provider)} بيوصلك بس يوافق: ${who}، ${at}.`
          ]
        : [`ما بقى فيني إعطي رقم ${nameOf(booking.provider)}.`]
    }

    return contact.phone === null
      ? [`${who}، ${at}: الاسم ${contact.name}. ما تارك رقم، بس فيك تكتبله برسائل الحجز.`]
      : [`${who}، ${at}: الرقم ${contact.phone} (${contact.name}).`]
  },
  noSuchBooking: (bookings, now) => [
    `ما لقيت هيك حجز عندك. اللي عندك:\n${numbered(bookings, now)}\nأيّ واحد قصدك؟`,
    `هيدا مش من حجوزاتك. قصدك واحد من هول؟\n${numbered(bookings, now)}`
  ],
  askNewTime: (booking, times, now) => {
    const { scheduledAt, timezone, service, provider } = booking
    const free = times.map((slot, index) => `${index + 1}. ${surely(slot, timezone, now)}`).join('\n')
    if (times.length > 0) {
      return [
        `أيمتى بدك ${nameOf(provider)} يجي بدالها؟ فاضي:\n${free}`,
        `هيدي الأوقات الفاضية مع ${jobOf(nameOf(provider), service)}، أيّ واحد بيناسبك؟\n${free}`
      ]
    }

    return [
      `أكيد. لأيمتى بدك ياه بدل ${surely(new Date(scheduledAt), timezone, now)}؟`,
      `لأيّ نهار وأيّ ساعة بنقل حجزك مع ${jobOf(nameOf(provider), service)}؟`
    ]
  },
  cancelSeveral: (cancels, now) => {
    const lines = cancels.map(({ service, provider, scheduledAt, timezone, cancelTerms }, index) => {
      const at = surely(new Date(scheduledAt), timezone, now)
      const who = nameOf({ name: provider.businessName, name_ar: provider.businessName_ar })
      return `${index + 1}. ${jobOf(who, service)}، ${at}. ${cancelTerms}`
    })

    return [
      `بدك تلغي هول:\n${lines.join('\n')}\nبلغيهن كلهن؟`,
      `هول اللي بينلغوا:\n${lines.join('\n')}\nقلّي إي وبلغيهن.`
    ]
  },
  cancelledSeveral: (bookings, now) => [
    `لغيتهن:\n${numbered(bookings, now)}`,
    `هول التغوا:\n${numbered(bookings, now)}`
  ],
  cancelTerms: ({ cancelPolicy }) => [
    `الإلغاء ببلاش لغاية ${hours(cancelPolicy.freeHoursBefore)} قبل الموعد، وطول ما مزوّد الخدمة ما وافق، ` +
      `وبأول ${minutes(cancelPolicy.graceMinutes)}. بعدها بينحسم ${keptBefore(cancelPolicy, STEPS)}. ` +
      'بدك تلغي شي؟',
    `باختصار: ببلاش لغاية ${hours(cancelPolicy.freeHoursBefore)} قبل الموعد، وبعدها ` +
      `${keptBefore(cancelPolicy, STEPS)}. بلغيلك حجز؟`
  ]
}

/** How one part that is kept leads to the next. */
const STEPS = { until: 'لغاية', then: 'وبعدها', hours }
