import type { Locale } from '../shared/actor.js'
import { cleanLine } from '../shared/clean.js'
import { formatLocalTime, formatMoney } from '../shared/format.js'
import { shownName } from '../shared/names.js'
import type { NoticeOf, NoticeType } from './notice.js'

/** A name or a text that may be written differently in each language. */
export type LocalizedText = string | { en: string; ar: string | null }
export interface ServiceTitles {
  title_en: string
  title_ar: string
}
type Texts = { [K in NoticeType]: (notice: NoticeOf<K>) => string }

/** The notice as one would say it in this language. */
export function renderNotice<T extends NoticeType>(notice: NoticeOf<T>, locale: Locale): string {
  const table: Texts = texts[locale]
  return table[notice.type](notice)
}

const english: Texts = {
  booking_created: (notice) =>
    `${name('en', notice.otherName)} would like to book “${title('en', notice.service)}” on ` +
    `${time('en', notice)}. Please answer soon.`,
  booking_accepted: (notice) =>
    `${name('en', notice.otherName)} accepted your booking of “${title('en', notice.service)}” on ` +
    `${time('en', notice)}.`,
  booking_declined: (notice) =>
    `${name('en', notice.otherName)} cannot take your booking of “${title('en', notice.service)}” on ` +
    `${time('en', notice)}.${reason('en', notice.reason)}`,
  booking_cancelled: (notice) =>
    `${notice.by === 'taskego' ? 'Taskego' : name('en', notice.otherName)} cancelled the booking of ` +
    `“${title('en', notice.service)}” on ${time('en', notice)}.${reason('en', notice.reason)}`,
  booking_expired: (notice) =>
    notice.to === 'client'
      ? `${name('en', notice.otherName)} did not answer in time, so your booking of ` +
        `“${title('en', notice.service)}” on ${time('en', notice)} has lapsed.${kept('en', notice.kept)} ` +
        'You can choose another time or provider.'
      : `The booking of “${title('en', notice.service)}” by ${name('en', notice.otherName)} on ` +
        `${time('en', notice)} has lapsed because it was not answered in time.`,
  booking_rescheduled: (notice) =>
    `${name('en', notice.otherName)} asks to move “${title('en', notice.service)}” from ` +
    `${at('en', notice.previousAt, notice)} to ${time('en', notice)}. Please answer soon.`,
  booking_started: (notice) =>
    `${name('en', notice.otherName)} has started “${title('en', notice.service)}”.`,
  booking_completed: (notice) =>
    `“${title('en', notice.service)}” with ${name('en', notice.otherName)} is done. How was it? Please ` +
    'leave a review.',
  booking_no_show: (notice) =>
    notice.to === 'client'
      ? `“${title('en', notice.service)}” with ${name('en', notice.otherName)} on ${time('en', notice)} ` +
        'was never started, so we cancelled it. Anything you paid is returned in full.'
      : `“${title('en', notice.service)}” for ${name('en', notice.otherName)} on ${time('en', notice)} ` +
        'was never started, so we cancelled it and recorded a no-show.',
  booking_reminder: (notice) =>
    `Reminder: “${title('en', notice.service)}” with ${name('en', notice.otherName)} on ` +
    `${time('en', notice)}.`,
  message_received: (notice) =>
    `${name('en', notice.otherName)} wrote to you about “${title('en', notice.service)}”.`,
  review_received: (notice) =>
    `${name('en', notice.otherName)} gave “${title('en', notice.service)}” ${notice.rating} out of 5.`,
  provider_applied: (notice) => `${name('en', notice.otherName)} has applied to become a provider.`,
  provider_approved: () => 'Congratulations, your provider account is approved. You can add services now.',
  provider_rejected: (notice) =>
    `We could not approve your provider account.${reason('en', notice.reason)} You may apply again.`,
  service_updated: (notice) =>
    `We edited your service “${title('en', notice.service)}”.${reason('en', notice.reason)}`,
  service_shown: (notice) =>
    `Your service “${title('en', notice.service)}” can be found again.${reason('en', notice.reason)}`,
  service_hidden: (notice) =>
    `Your service “${title('en', notice.service)}” has been hidden.${reason('en', notice.reason)}`,
  service_removed: (notice) =>
    `Your service “${title('en', notice.service)}” has been removed.${reason('en', notice.reason)}`,
  payment_received: (notice) =>
    `${money('en', notice)} has been paid for “${title('en', notice.service)}”. We keep it safe until ` +
    'the job is done.',
  payment_taken: (notice) =>
    notice.isReturned
      ? `We received ${money('en', notice)} from you for “${title('en', notice.service)}”, but the ` +
        'booking could not take it any more. All of it goes back to you.'
      : `We received your payment of ${money('en', notice)} for “${title('en', notice.service)}”. We ` +
        'keep it safe until the job is done.',
  payment_refunded: (notice) =>
    `${money('en', notice)} for “${title('en', notice.service)}” is on its way back to you.`,
  wallet_credited: (notice) =>
    `${money('en', notice)} for “${title('en', notice.service)}” is now in your wallet.`,
  payment_disputed: (notice) =>
    `The payment of ${money('en', notice)} for “${title('en', notice.service)}” is disputed.`,
  payment_inquiry: (notice) =>
    `The client's bank asks about the payment of ${money('en', notice)} for ` +
    `“${title('en', notice.service)}”. ` +
    'No money was taken; answer it at the gateway, or refund the payment.',
  payment_mismatch: (notice) =>
    `What the gateway says about the payment of ${money('en', notice)} for ` +
    `“${title('en', notice.service)}” ` +
    'contradicts our records. Nothing was changed here; please look into it.',
  refund_refused: (notice) =>
    `The refund of ${money('en', notice)} for “${title('en', notice.service)}” cannot be sent. ` +
    'Please decide: try again, pay it in another way, or void it.',
  refund_bounced: (notice) =>
    `The client's bank sent the refund of ${money('en', notice)} for “${title('en', notice.service)}” ` +
    'back to us.',
  account_banned: (notice) => `Your account has been suspended.${reason('en', notice.reason)}`,
  account_unbanned: () => 'Your account is active again. Welcome back.'
}

const arabic: Texts = {
  booking_created: (notice) =>
    `وصلك طلب حجز من ${name('ar', notice.otherName)}: «${title('ar', notice.service)}»، ` +
    `${time('ar', notice)}. ردّ عليه بأقرب وقت.`,
  booking_accepted: (notice) =>
    `انقبل حجزك مع ${name('ar', notice.otherName)}: «${title('ar', notice.service)}»، ${time('ar', notice)}.`,
  booking_declined: (notice) =>
    `${name('ar', notice.otherName)} ما بيقدر ياخد حجزك «${title('ar', notice.service)}»، ` +
    `${time('ar', notice)}.${reason('ar', notice.reason)}`,
  booking_cancelled: (notice) =>
    `انلغى الحجز من قبل ${notice.by === 'taskego' ? 'إدارة Taskego' : name('ar', notice.otherName)}: ` +
    `«${title('ar', notice.service)}»، ${time('ar', notice)}.${reason('ar', notice.reason)}`,
  booking_expired: (notice) =>
    notice.to === 'client'
      ? `ما إجا رد بالوقت من ${name('ar', notice.otherName)}، فانتهى طلب حجزك ` +
        `«${title('ar', notice.service)}»، ${time('ar', notice)}.${kept('ar', notice.kept)} فيك تختار ` +
        'وقت تاني أو حدا غيره.'
      : `انتهى طلب الحجز من ${name('ar', notice.otherName)} «${title('ar', notice.service)}»، ` +
        `${time('ar', notice)}، لأنو ما إجا رد عليه بالوقت.`,
  booking_rescheduled: (notice) =>
    `طلب من ${name('ar', notice.otherName)} لتغيير موعد «${title('ar', notice.service)}» من ` +
    `${at('ar', notice.previousAt, notice)} لـ ${time('ar', notice)}. ردّ عليه بأقرب وقت.`,
  booking_started: (notice) =>
    `بلّش الشغل مع ${name('ar', notice.otherName)}: «${title('ar', notice.service)}».`,
  booking_completed: (notice) =>
    `خلص الشغل مع ${name('ar', notice.otherName)}: «${title('ar', notice.service)}». كيف كان؟ اترك تقييمك.`,
  booking_no_show: (notice) =>
    notice.to === 'client'
      ? `الموعد مع ${name('ar', notice.otherName)} «${title('ar', notice.service)}»، ` +
        `${time('ar', notice)} ما بلّش أبداً، فلغيناه. وإذا كنت دافع شي بيرجعلك كامل.`
      : `الموعد مع ${name('ar', notice.otherName)} «${title('ar', notice.service)}»، ` +
        `${time('ar', notice)} ما بلّش أبداً، فلغيناه وتسجّل غياب.`,
  booking_reminder: (notice) =>
    `تذكير: موعدك «${title('ar', notice.service)}» مع ${name('ar', notice.otherName)}، ` +
    `${time('ar', notice)}.`,
  message_received: (notice) =>
    `وصلتك رسالة من ${name('ar', notice.otherName)} عن «${title('ar', notice.service)}».`,
  review_received: (notice) =>
    `وصلك تقييم ${notice.rating} من 5 من ${name('ar', notice.otherName)} على ` +
    `«${title('ar', notice.service)}».`,
  provider_applied: (notice) => `طلب جديد ليصير مزوّد خدمة: ${name('ar', notice.otherName)}.`,
  provider_approved: () => 'مبروك، انقبل حسابك كمزوّد خدمة. فيك تضيف خدماتك هلق.',
  provider_rejected: (notice) =>
    `ما قدرنا نقبل حسابك كمزوّد خدمة.${reason('ar', notice.reason)} فيك تقدّم مرة تانية.`,
  service_updated: (notice) =>
    `عدّلنا على خدمتك «${title('ar', notice.service)}».${reason('ar', notice.reason)}`,
  service_shown: (notice) =>
    `خدمتك «${title('ar', notice.service)}» رجعت تبيّن للزبائن.${reason('ar', notice.reason)}`,
  service_hidden: (notice) =>
    `خدمتك «${title('ar', notice.service)}» تخبّت عن الزبائن.${reason('ar', notice.reason)}`,
  service_removed: (notice) => `خدمتك «${title('ar', notice.service)}» انشالت.${reason('ar', notice.reason)}`,
  payment_received: (notice) =>
    `اندفع ${money('ar', notice)} عن «${title('ar', notice.service)}». منحتفظ فيهم لحد ما يخلص الشغل.`,
  payment_taken: (notice) =>
    notice.isReturned
      ? `وصلنا منك ${money('ar', notice)} عن «${title('ar', notice.service)}»، بس الحجز ما بقى فيه ` +
        'ياخدهم. كلّهم بيرجعولك.'
      : `وصلتنا دفعتك ${money('ar', notice)} عن «${title('ar', notice.service)}». منحتفظ فيها لحد ما ` +
        'يخلص الشغل.',
  payment_refunded: (notice) => `${money('ar', notice)} عن «${title('ar', notice.service)}» راجعين لعندك.`,
  wallet_credited: (notice) => `${money('ar', notice)} عن «${title('ar', notice.service)}» صاروا بمحفظتك.`,
  payment_disputed: (notice) =>
    `في اعتراض على دفعة ${money('ar', notice)} عن «${title('ar', notice.service)}».`,
  payment_inquiry: (notice) =>
    `بنك الزبون عم يسأل عن دفعة ${money('ar', notice)} عن «${title('ar', notice.service)}». ` +
    'ما انسحب شي. جاوب عند بوابة الدفع، أو رجّع المصاري للزبون.',
  payment_mismatch: (notice) =>
    `اللي عم تقولو بوابة الدفع عن دفعة ${money('ar', notice)} عن «${title('ar', notice.service)}» ` +
    'ما بيطابق اللي عنا. ما غيّرنا شي. شوف شو القصة.',
  refund_refused: (notice) =>
    `ما عم فينا نرجّع ${money('ar', notice)} عن «${title('ar', notice.service)}». ` +
    'القرار إلك: جرّب مرة تانية، أو ادفعهم بغير طريقة، أو الغي الترجيع.',
  refund_bounced: (notice) =>
    `بنك الزبون ردّلنا ${money('ar', notice)} اللي كنا رجّعناهم عن «${title('ar', notice.service)}».`,
  account_banned: (notice) => `توقّف حسابك.${reason('ar', notice.reason)}`,
  account_unbanned: () => 'رجع حسابك شغّال. أهلا وسهلا فيك من جديد.'
}

const texts: Record<Locale, Texts> = { en: english, ar: arabic }

function title(locale: Locale, service: ServiceTitles): string {
  return isolate(cleanLine(locale === 'ar' ? service.title_ar : service.title_en), locale)
}

function name(locale: Locale, text: LocalizedText): string {
  return isolate(shownName(inLocale(text, locale)), locale)
}

function inLocale(text: LocalizedText, locale: Locale): string {
  if (typeof text === 'string') return text

  return locale === 'ar' ? (text.ar ?? text.en) : text.en
}

interface Zoned {
  timezone: string
  readerZone?: string
}

function time(locale: Locale, notice: Zoned & { scheduledAt: Date }): string {
  return at(locale, notice.scheduledAt, notice)
}

/** In the booking's zone; in the reader's, which is then named, if they chose another. */
function at(locale: Locale, instant: Date, { timezone, readerZone }: Zoned): string {
  if (readerZone === undefined || readerZone === timezone) return formatLocalTime(instant, timezone, locale)
  return `${formatLocalTime(instant, readerZone, locale)} (${isolate(readerZone, locale)})`
}

function money(locale: Locale, { amount, currency }: { amount: number; currency: string }): string {
  return isolate(formatMoney(amount, currency, locale), locale)
}

const reasonLabel: Record<Locale, string> = { en: ' Reason: ', ar: ' السبب: ' }

/** Where the reason begins in a notice that quotes one; it goes on to the end. */
export const reasonMarkers: readonly string[] = Object.values(reasonLabel)

/** What the client of a late move does not get back. */
function kept(locale: Locale, fee: { amount: number; currency: string } | null): string {
  if (fee === null) return ''
  return locale === 'ar'
    ? ` لأنو طلبت تغيير الموعد بوقت كان صار الإلغاء فيه مش ببلاش، انحسم ${money('ar', fee)}، والباقي بيرجعلك.`
    : ` It was moved when cancelling already cost something, so ${money('en', fee)} is kept; the rest ` +
        'comes back to you.'
}

function reason(locale: Locale, text: string | null): string {
  return text === null ? '' : `${reasonLabel[locale]}${isolate(withoutFullStop(cleanLine(text)), locale)}.`
}

function withoutFullStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}

const otherDirection: Record<Locale, RegExp> = {
  en: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
  ar: /[\p{Script=Latin}\d]/u
}

/**
 * Keeps a text of the other direction from reordering the sentence around it: first-strong isolate … pop (UAX
 * #9).
 */
function isolate(text: string, locale: Locale): string {
  return otherDirection[locale].test(text) ? `\u2068${text}\u2069` : text
}
