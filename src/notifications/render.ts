import { isolate } from '../shared/bidi.js'
import { cleanLine } from '../shared/clean.js'
import { formatMoney, formatTimeFor, type Zoned } from '../shared/format.js'
import { marketplaceName } from '../shared/marketplace-name.js'
import { shownName } from '../shared/names.js'
import type { MarketSettings } from '../shared/rules.js'
import { locales, textsIn, type Locale, type NoticeTexts } from '../texts/index.js'
import { titleIn } from '../shared/localized.js'
import type { LocalizedText, NoticeOf, NoticeType, ServiceTitles } from './notice.js'

/** Where the reason begins in a notice that quotes one; it goes on to the end. */
export const reasonMarkers: readonly string[] = locales.map((locale) => textsIn(locale).notices.reasonLabel)

/** What the sentences tell of the marketplace. */
type Told = Pick<MarketSettings, 'name' | 'nameAr' | 'hasReviews'>

/** The notice as one would say it in this language. */
export function renderNotice<T extends NoticeType>(notice: NoticeOf<T>, locale: Locale, rules: Told): string {
  const table: Sentences = sentences
  return table[notice.type](notice, textsIn(locale).notices, locale, marketplaceName(rules, locale), rules)
}

/** Who acted in the name of all is named by the name of the marketplace. */
type Sentences = {
  [K in NoticeType]: (
    notice: NoticeOf<K>,
    say: NoticeTexts,
    locale: Locale,
    marketplace: string,
    rules: Told
  ) => string
}

const sentences: Sentences = {
  booking_created: (notice, say, locale) => say.booking_created(aboutTime(notice, locale)),
  booking_confirmed: (notice, say, locale) => say.booking_confirmed[notice.by](aboutTime(notice, locale)),
  booking_accepted: (notice, say, locale) => say.booking_accepted(aboutTime(notice, locale)),
  booking_declined: (notice, say, locale) =>
    say.booking_declined({ ...aboutTime(notice, locale), reason: reasonOf(notice, locale) }),
  booking_cancelled: (notice, say, locale, marketplace) => {
    const words = aboutTime(notice, locale)
    const other = notice.by === 'taskego' ? say.us(marketplace) : words.other
    return say.booking_cancelled({ ...words, other, reason: reasonOf(notice, locale) })
  },
  booking_expired: (notice, say, locale) => {
    const words = aboutTime(notice, locale)
    if (notice.to === 'provider') return say.booking_expired.provider[notice.cause](words)
    const kept = notice.kept === null ? '' : say.keptOfPayment(money(notice.kept, locale))
    return say.booking_expired.client[notice.cause]({ ...words, kept })
  },
  booking_rescheduled: (notice, say, locale) => {
    const previously = formatTimeFor(notice.previousAt, notice, locale)
    return say.booking_rescheduled({ ...aboutTime(notice, locale), previously })
  },
  booking_moved: (notice, say, locale) => {
    const previously = formatTimeFor(notice.previousAt, notice, locale)
    return say.booking_moved({ ...aboutTime(notice, locale), previously })
  },
  booking_details: (notice, say, locale) => say.booking_details(aboutTime(notice, locale)),
  booking_photos: (notice, say, locale) => say.booking_photos(aboutTime(notice, locale)),
  booking_time_proposed: (notice, say, locale, marketplace) => {
    const words = aboutTime(notice, locale)
    const facts = {
      ...words,
      other: notice.by === 'taskego' ? say.us(marketplace) : words.other,
      proposed: formatTimeFor(notice.proposedAt, notice, locale),
      until: formatTimeFor(notice.answerBy, notice, locale)
    }

    if (notice.to === 'provider') return say.booking_time_proposed.provider(facts)
    return notice.lapsesAt === null
      ? say.booking_time_proposed.agreed(facts)
      : say.booking_time_proposed.waiting({
          ...facts,
          lapses: formatTimeFor(notice.lapsesAt, notice, locale)
        })
  },
  booking_time_agreed: (notice, say, locale) => {
    const previously = formatTimeFor(notice.previousAt, notice, locale)
    return say.booking_time_agreed({ ...aboutTime(notice, locale), previously })
  },
  booking_time_declined: (notice, say, locale) => {
    const proposed = formatTimeFor(notice.proposedAt, notice, locale)
    return say.booking_time_declined({ ...aboutTime(notice, locale), proposed })
  },
  booking_started: (notice, say, locale) => say.booking_started(about(notice, locale)),
  booking_completed: (notice, say, locale, _marketplace, rules) =>
    say.booking_completed[rules.hasReviews ? 'reviewed' : 'unreviewed'](about(notice, locale)),
  booking_no_show: (notice, say, locale) => say.booking_no_show[notice.to](aboutTime(notice, locale)),
  booking_client_no_show: (notice, say, locale) => {
    const kept = notice.kept === null ? '' : say.keptOfMissed(money(notice.kept, locale))
    return say.booking_client_no_show({ ...aboutTime(notice, locale), kept })
  },
  booking_no_show_contradicted: (notice, say, locale) =>
    say.booking_no_show_contradicted(aboutTime(notice, locale)),
  booking_dispute_opened: (notice, say, locale) =>
    say.booking_dispute_opened[notice.to](aboutTime(notice, locale)),
  booking_dispute_answered: (notice, say, locale) => say.booking_dispute_answered(aboutTime(notice, locale)),
  booking_dispute_withdrawn: (notice, say, locale) =>
    say.booking_dispute_withdrawn(aboutTime(notice, locale)),
  booking_dispute_decided: (notice, say, locale) => {
    const words = { ...aboutTime(notice, locale), reason: reasonOf(notice, locale) }
    return say.booking_dispute_decided[notice.to]({ ...words, money: decidedMoney(notice, say, locale) })
  },
  booking_reminder: (notice, say, locale) => say.booking_reminder(aboutTime(notice, locale)),
  message_received: (notice, say, locale) => say.message_received(about(notice, locale)),
  review_replied: (notice, say, locale) => say.review_replied(about(notice, locale)),
  review_received: (notice, say, locale) =>
    say.review_received({ ...about(notice, locale), rating: notice.rating }),
  review_hidden: (notice, say, locale) => say.review_hidden(aboutService(notice, locale)),
  review_restored: (notice, say, locale) => say.review_restored(aboutService(notice, locale)),
  ticket_opened: (notice, say) => say.ticket_opened[notice.kind](),
  ticket_written: (_notice, say) => say.ticket_written(),
  ticket_answered: (_notice, say) => say.ticket_answered(),
  ticket_closed: (_notice, say) => say.ticket_closed(),
  provider_applied: (notice, say, locale) =>
    say.provider_applied({ other: nameIn(notice.otherName, locale) }),
  provider_approved: (_notice, say) => say.provider_approved(),
  provider_rejected: (notice, say, locale) => say.provider_rejected({ reason: reasonOf(notice, locale) }),
  service_updated: (notice, say, locale) => say.service_updated(aboutService(notice, locale)),
  service_shown: (notice, say, locale) => say.service_shown(aboutService(notice, locale)),
  service_hidden: (notice, say, locale) => say.service_hidden(aboutService(notice, locale)),
  service_removed: (notice, say, locale) => say.service_removed(aboutService(notice, locale)),
  payment_received: (notice, say, locale) => say.payment_received(aboutMoney(notice, locale)),
  payment_taken: (notice, say, locale) =>
    say.payment_taken[notice.isReturned ? 'returned' : 'kept'](aboutMoney(notice, locale)),
  payment_refunded: (notice, say, locale) => say.payment_refunded(aboutMoney(notice, locale)),
  wallet_credited: (notice, say, locale) => say.wallet_credited(aboutMoney(notice, locale)),
  payment_disputed: (notice, say, locale) => say.payment_disputed(aboutMoney(notice, locale)),
  payment_inquiry: (notice, say, locale) => say.payment_inquiry(aboutMoney(notice, locale)),
  payment_mismatch: (notice, say, locale) => say.payment_mismatch(aboutMoney(notice, locale)),
  refund_refused: (notice, say, locale) => say.refund_refused(aboutMoney(notice, locale)),
  refund_bounced: (notice, say, locale) => say.refund_bounced(aboutMoney(notice, locale)),
  account_banned: (notice, say, locale) => say.account_banned({ reason: reasonOf(notice, locale) }),
  account_unbanned: (_notice, say) => say.account_unbanned()
}

interface Subject {
  otherName: LocalizedText
  service: ServiceTitles
}
interface Amount {
  amount: number
  currency: string
}

function about({ otherName, service }: Subject, locale: Locale) {
  return { other: nameIn(otherName, locale), service: titleOf(service, locale) }
}

function aboutTime(notice: Subject & Zoned & { scheduledAt: Date }, locale: Locale) {
  return { ...about(notice, locale), at: formatTimeFor(notice.scheduledAt, notice, locale) }
}

function aboutService(notice: { service: ServiceTitles; reason: string | null }, locale: Locale) {
  return { service: titleOf(notice.service, locale), reason: reasonOf(notice, locale) }
}

function aboutMoney(notice: Amount & { service: ServiceTitles }, locale: Locale) {
  return { money: money(notice, locale), service: titleOf(notice.service, locale) }
}

function titleOf(service: ServiceTitles, locale: Locale): string {
  return isolate(cleanLine(titleIn(service, locale)), locale)
}

function nameIn(name: LocalizedText, locale: Locale): string {
  if (typeof name === 'string') return isolate(shownName(name), locale)
  return isolate(shownName(name[locale] ?? name.en), locale)
}

function money({ amount, currency }: Amount, locale: Locale): string {
  return isolate(formatMoney(amount, currency, locale), locale)
}

/** What the decision of a dispute did to the money; nothing where none was paid online. */
function decidedMoney(
  { to, money: sums }: NoticeOf<'booking_dispute_decided'>,
  say: NoticeTexts,
  locale: Locale
): string {
  if (sums === null) return ''

  const { returned, kept, currency } = sums
  const text = (amount: number) => money({ amount, currency }, locale)
  return say.decidedMoney[to]({ returned: text(returned), isReturned: returned > 0, kept: text(kept) })
}

/** The clause that quotes a reason; nothing where none was given. */
function reasonOf({ reason }: { reason: string | null }, locale: Locale): string {
  if (reason === null) return ''
  const quoted = isolate(withoutFullStop(cleanLine(reason)), locale)
  return `${textsIn(locale).notices.reasonLabel}${quoted}.`
}

function withoutFullStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}
