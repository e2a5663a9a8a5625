import type {
  bookings,
  CancelPolicy,
  ProposedTime,
  providers,
  services,
  users
} from '../../drizzle/schema/index.js'
import { isActive } from '../shared/active.js'
import type { Actor, Locale } from '../shared/actor.js'
import type { ProviderRules } from '../shared/provider-rules.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { maskContacts } from '../shared/contacts.js'
import { DomainError } from '../shared/errors.js'
import { hasFeature, type FeatureSettings } from '../shared/features.js'
import { formatLocalTime } from '../shared/format.js'
import { DAY, HOUR, MINUTE } from '../shared/time.js'
import type { KeptText } from '../texts/index.js'
import type { BookingStatus } from './schemas.js'
import { dayOf, edgeOf, localDay } from './zone.js'

export type BookingRow = typeof bookings.$inferSelect
/** What someone is to a booking. */
export type Party = Side | 'system'
/** The same of people. */
export type Side = 'client' | 'provider' | 'admin'
/** Statuses that hold their slot. */
export const liveStatuses = ['pending', 'accepted', 'in_progress'] as const satisfies BookingStatus[]
/** Statuses that only the provider's yes leads to. */
export const agreedStatuses = ['accepted', 'in_progress', 'completed'] as const satisfies BookingStatus[]

/** A change of status that is asked for. */
export interface Move {
  to: BookingStatus
  at: Date
  reason: string | null
}

interface Rule {
  from: BookingStatus
  to: BookingStatus
  by: Party
  /** When it may happen; absent: at any time. */
  when?: (booking: BookingRow, at: Date, rules: MarketplaceRules) => boolean
  /** Before its time has come the answer is "too early", not "not allowed". */
  tooEarly?: true
  needsReason?: true
}

/** A service with whoever sells it: what decides whether it can be booked. */
export interface Offer {
  service: Pick<typeof services.$inferSelect, 'isVisible' | 'removedAt'>
  provider: Pick<typeof providers.$inferSelect, 'approvalStatus'>
  seller: Pick<typeof users.$inferSelect, 'isBanned' | 'deactivatedAt'>
}

/** Who may move a booking where, and when. Every other move is a conflict. */
const transitions: readonly Rule[] = [
  { from: 'pending', to: 'accepted', by: 'provider', when: isUnexpired },
  { from: 'pending', to: 'accepted', by: 'admin', when: isUnexpired },
  { from: 'pending', to: 'accepted', by: 'system', when: isUnexpired },
  { from: 'pending', to: 'cancelled', by: 'client' },
  { from: 'pending', to: 'cancelled', by: 'provider', needsReason: true },
  { from: 'pending', to: 'cancelled', by: 'admin' },
  { from: 'pending', to: 'cancelled', by: 'system', when: isDue },
  { from: 'accepted', to: 'in_progress', by: 'provider', when: isStartable, tooEarly: true },
  { from: 'accepted', to: 'cancelled', by: 'client', when: isBeforeStart },
  { from: 'accepted', to: 'cancelled', by: 'provider', needsReason: true },
  { from: 'accepted', to: 'cancelled', by: 'admin', needsReason: true },
  { from: 'accepted', to: 'cancelled', by: 'system', when: isDue },
  { from: 'in_progress', to: 'completed', by: 'provider' },
  { from: 'in_progress', to: 'completed', by: 'system', when: isDue }
]

/**
 * What the actor is to this booking.
 * @throws not_found for a stranger: that a booking exists is nobody else's business.
 */
export function partyOf(booking: Pick<BookingRow, 'clientId' | 'providerId'>, actor: Actor): Party {
  return actor.role === 'system' ? 'system' : sideOf(booking, actor)
}

/** The same of somebody who is not the marketplace itself. @throws not_found for a stranger */
export function sideOf(
  booking: Pick<BookingRow, 'clientId' | 'providerId'>,
  actor: Pick<Actor, 'id' | 'role'>
): Side {
  if (actor.id === booking.clientId) return 'client'
  if (actor.id === booking.providerId) return 'provider'
  if (actor.role === 'admin') return 'admin'

  throw new DomainError('not_found')
}

/** Where this party can move the booking now. */
export function allowedTransitions(
  booking: BookingRow,
  party: Party,
  at: Date,
  rules: MarketplaceRules
): BookingStatus[] {
  return transitions
    .filter((rule) => applies(rule, booking, party) && isOpen(rule, booking, at, rules))
    .map((rule) => rule.to)
}

/**
 * Lets a move through or says why not, in the locale of whoever asks.
 * @throws transition_not_allowed with the moves `allowed` now, too_early_to_start, reason_required.
 */
export function requireTransition(
  booking: BookingRow,
  party: Party,
  { to, at, reason, locale }: Move & { locale: Locale },
  rules: MarketplaceRules
): void {
  const rule = transitions.find((candidate) => candidate.to === to && applies(candidate, booking, party))
  if (rule === undefined || !isOpen(rule, booking, at, rules)) {
    const isEarly = rule?.tooEarly !== undefined && booking.disputedAt === null
    throw refusal(booking, party, { to, at }, rules, isEarly ? locale : null)
  }
  if (rule.needsReason === true && reason === null) {
    throw new DomainError('reason_required', { field: 'reason' })
  }
}

/** The same before a reason is given. @throws transition_not_allowed with the moves `allowed` now. */
export function requireAllowed(
  booking: BookingRow,
  party: Party,
  { to, at }: Omit<Move, 'reason'>,
  rules: MarketplaceRules
): void {
  if (!allowedTransitions(booking, party, at, rules).includes(to)) {
    throw refusal(booking, party, { to, at }, rules)
  }
}

/**
 * The conflict for a move that is not open, with those that are; with a locale, that it is only too early to
 * start.
 */
export function refusal(
  booking: BookingRow,
  party: Party,
  { to, at }: Omit<Move, 'reason'>,
  rules: MarketplaceRules,
  tooEarlyIn: Locale | null = null
): DomainError {
  const allowed = allowedTransitions(booking, party, at, rules)

  if (tooEarlyIn === null) {
    return new DomainError('transition_not_allowed', { from: booking.status, to, allowed })
  }

  const start = startableFrom(booking, rules)
  return new DomainError('too_early_to_start', {
    from: formatLocalTime(start, booking.timezone, tooEarlyIn),
    startableFrom: start.toISOString(),
    allowed
  })
}

export function isLive(status: BookingStatus): boolean {
  return liveStatuses.some((live) => live === status)
}

function isAgreed(status: BookingStatus): boolean {
  return agreedStatuses.some((agreed) => agreed === status)
}

/** Who knows where the job is: the client and admins always, the provider once it was accepted. */
export function knowsAddress({ status }: Pick<BookingRow, 'status'>, party: Party): boolean {
  return party !== 'provider' || isAgreed(status)
}

/** Who sees the photos of the job: the client and admins always, the provider unless it was called off. */
export function knowsPhotos({ status }: Pick<BookingRow, 'status'>, party: Party): boolean {
  return party !== 'provider' || status !== 'cancelled'
}

/** Who is told the code to start with: the client alone, as long as the job can be started. */
export function knowsStartCode({ status }: Pick<BookingRow, 'status'>, party: Party): boolean {
  return party === 'client' && status === 'accepted'
}

/** Whether both sides are told each other's telephone: from the provider's yes until some days after it. */
export function knowsContact(
  { status, updatedAt }: Pick<BookingRow, 'status' | 'updatedAt'>,
  at: Date,
  { contactDays }: Pick<MarketplaceRules, 'contactDays'>
): boolean {
  // Nothing changes a completed booking, so its last change is the completion.
  if (status === 'completed') return at.getTime() <= updatedAt.getTime() + contactDays * DAY
  return isAgreed(status)
}

/**
 * Once accepted, always: a later move or cancellation does not take back what was said. Before, neither side
 * sees contacts.
 */
export function mayShareContacts({ status, answer }: Pick<BookingRow, 'status' | 'answer'>): boolean {
  return answer === 'accepted' || isAgreed(status)
}

/** What one side of a booking wrote, as both may see it. */
export function shownWords<T extends string | null>(
  words: T,
  booking: Pick<BookingRow, 'status' | 'answer'>
): T | string {
  return words === null || mayShareContacts(booking) ? words : maskContacts(words)
}

/** The service is shown, its provider approved, and neither banned nor gone. */
export function isBookable({ service, provider, seller }: Offer): boolean {
  return (
    service.isVisible &&
    service.removedAt === null &&
    provider.approvalStatus === 'approved' &&
    isActive(seller)
  )
}

/**
 * An appointment may be moved before it starts, while it waits for an answer or was accepted: by its client,
 * or with the client's yes to another time.
 * @throws transition_not_allowed with the moves `allowed` to this party now
 */
export function requireMovable(booking: BookingRow, party: Party, at: Date, rules: MarketplaceRules): void {
  if (!isAhead(booking, at)) throw refusal(booking, party, { to: 'pending', at }, rules)
}

/**
 * The other time that waits for the client's answer; null once it has expired, or the booking has changed
 * since it was proposed or cannot be moved any more.
 */
export function openProposedTime(
  booking: BookingRow,
  at: Date,
  rules: Readonly<FeatureSettings>
): ProposedTime | null {
  const { proposedTime, version } = booking
  const isOpen =
    hasFeature(rules, 'proposedTimes') &&
    proposedTime !== null &&
    proposedTime.declinedAt === null &&
    proposedTime.version === version &&
    at.getTime() < Date.parse(proposedTime.expiresAt) &&
    isAhead(booking, at)

  return isOpen ? proposedTime : null
}

/** A client has at least so long to say yes before the notice of the other time has passed. */
export const PROPOSED_MINUTES = 15

/**
 * When the provider answered the request that waits with another time, whatever has become of that time
 * since. A move by the client is a new request, and forgets it.
 */
export function otherTimeAt({ proposedTime }: Pick<BookingRow, 'proposedTime'>): Date | null {
  const answeredAt = proposedTime?.answeredAt ?? null
  return answeredAt === null ? null : new Date(answeredAt)
}

/** Why a request lapses: its provider said nothing, or proposed another time that the client did not take. */
export function expiryCauseOf(booking: BookingRow): 'unanswered' | 'time_not_taken' | 'time_declined' {
  if (otherTimeAt(booking) === null) return 'unanswered'
  return booking.proposedTime?.declinedAt == null ? 'time_not_taken' : 'time_declined'
}

/**
 * Until when the client may take another time that is proposed now: as long as a request for it would wait
 * for its answer, no longer than the booking stands as it is, and only while the provider's notice allows
 * that start, by which the yes is judged.
 */
export function proposedUntil(
  booking: BookingRow,
  start: Date,
  at: Date,
  rules: MarketplaceRules,
  { noticeMinutes }: Pick<ProviderRules, 'noticeMinutes'>
): Date {
  const { status, expiresAt, scheduledAt } = booking
  const standsUntil = status === 'pending' ? expiresAt : scheduledAt

  return new Date(
    Math.min(
      expiryOf(start, at, rules).getTime(),
      standsUntil.getTime(),
      start.getTime() - noticeMinutes * MINUTE
    )
  )
}

/** Whether a client who is asked now can still think it over: the notice leaves them some minutes. */
export function leavesTimeForYes(
  start: Date,
  at: Date,
  { noticeMinutes }: Pick<ProviderRules, 'noticeMinutes'>
): boolean {
  return start.getTime() - noticeMinutes * MINUTE - at.getTime() >= PROPOSED_MINUTES * MINUTE
}

/**
 * The client may change address and notes until the appointment starts, while it waits for an answer or was
 * accepted.
 * @throws details_closed
 */
export function requireOpenDetails(booking: BookingRow, at: Date): void {
  if (!isAhead(booking, at)) throw new DomainError('details_closed')
}

/** The earlier of created + 24 h and max(start − 2 h, created + 30 min). A move counts as making it anew. */
export function expiryOf(scheduledAt: Date, madeAt: Date, rules: MarketplaceRules): Date {
  const { pendingExpiryHours, pendingExpiryBeforeStartHours, pendingMinimumMinutes } = rules
  return new Date(
    Math.min(
      madeAt.getTime() + pendingExpiryHours * HOUR,
      Math.max(
        scheduledAt.getTime() - pendingExpiryBeforeStartHours * HOUR,
        madeAt.getTime() + pendingMinimumMinutes * MINUTE
      )
    )
  )
}

/**
 * How long a request has waited for its answer, in seconds: since it was made or last moved, whatever its
 * client has said of the job meanwhile.
 */
export function secondsWaited(
  { createdAt, movedAt }: Pick<BookingRow, 'createdAt' | 'movedAt'>,
  at: Date
): number {
  const askedAt = movedAt ?? createdAt
  return Math.max(0, Math.round((at.getTime() - askedAt.getTime()) / 1000))
}

/** What a provider's calendar holds for a job: half-open, with the provider's buffer after it. */
export function blockedRange(start: Date, end: Date, rules: Pick<ProviderRules, 'bufferMinutes'>): string {
  return `[${start.toISOString()},${freeAgainAfter(end, rules).toISOString()})`
}

/** When a provider is free again after a job that ends then. */
export function freeAgainAfter(end: Date, { bufferMinutes }: Pick<ProviderRules, 'bufferMinutes'>): Date {
  return new Date(end.getTime() + bufferMinutes * MINUTE)
}

/**
 * When the sweep must look again: at expiry while pending, a day after the end while accepted or in progress,
 * else never.
 */
export function dueAtOf(
  status: BookingStatus,
  { expiresAt, endsAt }: Pick<BookingRow, 'expiresAt' | 'endsAt'>,
  { autoEndHours }: MarketplaceRules
): Date | null {
  if (status === 'pending') return expiresAt
  return status === 'accepted' || status === 'in_progress'
    ? new Date(endsAt.getTime() + autoEndHours * HOUR)
    : null
}

/** Cancelling is free until so many hours before the start, and in any case in the first minutes. */
export function freeUntilOf(scheduledAt: Date, madeAt: Date, policy: CancelPolicy): Date {
  const hoursBefore = scheduledAt.getTime() - policy.freeHoursBefore * HOUR
  return new Date(Math.max(hoursBefore, graceEndOf(madeAt, policy).getTime()))
}

/**
 * Until when cancelling is free once the booking is moved to `start`, on the terms that it was made with. A
 * late move keeps what it had, for good.
 */
export function freeUntilMoved(
  booking: Pick<BookingRow, 'movedLate' | 'freeUntil' | 'createdAt' | 'cancelPolicy'>,
  start: Date
): Date {
  const { movedLate, freeUntil, createdAt, cancelPolicy } = booking
  return movedLate ? freeUntil : freeUntilOf(start, createdAt, cancelPolicy)
}

/** When the first minutes end, in which cancelling is free however soon the start is. */
export function graceEndOf(madeAt: Date, { graceMinutes }: CancelPolicy): Date {
  return new Date(madeAt.getTime() + graceMinutes * MINUTE)
}

/** What cancelling keeps from one instant to the next. */
export interface KeptStep {
  keptPercent: number
  /** Null: for good. */
  until: Date | null
}

type Tiered = Pick<BookingRow, 'scheduledAt' | 'freeUntil' | 'cancelPolicy'>

/** What cancelling keeps step by step, from nothing until `freeUntil` on; the last step is for good. */
function keptSteps({ scheduledAt, freeUntil, cancelPolicy }: Tiered): KeptStep[] {
  const { tiers = [], keptPercent } = cancelPolicy
  const ends = tiers.map((tier) => ({
    keptPercent: tier.keptPercent,
    until: new Date(scheduledAt.getTime() - tier.hoursBefore * HOUR)
  }))

  // Of a booking that is made shortly before, the first minutes are free beyond the end of a tier.
  const later = ends.filter(({ until }) => until > freeUntil)
  return [{ keptPercent: 0, until: freeUntil }, ...later, { keptPercent, until: null }]
}

/** The steps from this instant on that keep something. */
export function costsFrom(booking: Tiered, at: Date): KeptStep[] {
  const [, ...costs] = keptSteps(booking)
  return costs.filter(({ until }) => until === null || at <= until)
}

/** The same ready to be read, with instants as they are told to the reader. */
export function keptTexts(steps: KeptStep[], told: (instant: Date) => string): KeptText[] {
  return steps.map(({ keptPercent, until }) => ({
    percent: keptPercent,
    until: until === null ? null : told(until)
  }))
}

/** What cancelling at this instant keeps of an agreed booking. */
function keptAt(booking: Tiered, at: Date): number {
  const step = keptSteps(booking).find(({ until }) => until === null || at <= until)
  return step?.keptPercent ?? 0
}

/** The least that these terms keep once cancelling is not free any more. */
export function leastKept({ tiers, keptPercent }: CancelPolicy): number {
  return tiers?.[0]?.keptPercent ?? keptPercent
}

/** What is kept of whoever is not there. */
export function noShowPercentOf({ noShowPercent, keptPercent }: CancelPolicy): number {
  return noShowPercent ?? keptPercent
}

/** The terms of a booking that is moved when cancelling already costs so much: it never costs less again. */
export function termsMovedLate(policy: CancelPolicy, reached: number): CancelPolicy {
  const { tiers } = policy
  if (tiers === undefined) return policy

  return { ...policy, tiers: tiers.filter(({ keptPercent }) => keptPercent >= reached) }
}

/** Once it was said, the photo has at least so long. */
const NO_SHOW_PHOTO_HOURS = 1

/**
 * When the provider may say that the client was not there, and add the photo: from some minutes after the
 * start until that day ends where the provider works, and no shorter than it takes.
 */
export function noShowWindow(
  { scheduledAt, timezone, clientMissedAt }: Pick<BookingRow, 'scheduledAt' | 'timezone' | 'clientMissedAt'>,
  { noShowAfterMinutes, noShowHours }: Pick<MarketplaceRules, 'noShowAfterMinutes' | 'noShowHours'>
): { from: Date; until: Date } {
  const from = scheduledAt.getTime() + noShowAfterMinutes * MINUTE
  const nextDay = localDay(timezone, dayOf(timezone, from) + 1)
  const photoUntil = clientMissedAt === null ? 0 : clientMissedAt.getTime() + NO_SHOW_PHOTO_HOURS * HOUR
  const until = Math.max(edgeOf(nextDay, 0), from + noShowHours * HOUR, photoUntil)

  return { from: new Date(from), until: new Date(until) }
}

/** So long after its end a booking can be disputed. */
export const DISPUTE_HOURS = 48

/** What a client disputes. */
export type DisputeGround = 'work' | 'no_show' | 'client_no_show'

/**
 * What the client can dispute now: that the provider has not come, from when a client would have missed it;
 * the work, from its beginning until some time after the completion; that they were not there, for as long
 * after the provider said so.
 * @throws dispute_too_early with the instant, in the locale of whoever asks; dispute_too_late,
 * dispute_not_possible for what was not agreed on, or was called off
 */
export function disputeGroundOf(
  booking: BookingRow,
  at: Date,
  locale: Locale,
  rules: MarketplaceRules
): DisputeGround {
  const found = findDisputeGround(booking, at, rules)

  switch (found) {
    case 'too_early': {
      const { from } = noShowWindow(booking, rules)
      throw new DomainError('dispute_too_early', { from: formatLocalTime(from, booking.timezone, locale) })
    }
    case 'too_late':
      throw new DomainError('dispute_too_late', { hours: DISPUTE_HOURS })
    case 'not_possible':
      throw new DomainError('dispute_not_possible')
    default:
      return found
  }
}

/** Whether the client can dispute it now. Of one that was decided already, opening one tells. */
export function isDisputable(booking: BookingRow, at: Date, rules: MarketplaceRules): boolean {
  const found = findDisputeGround(booking, at, rules)

  return (
    booking.disputedAt === null && (found === 'work' || found === 'no_show' || found === 'client_no_show')
  )
}

function findDisputeGround(
  booking: BookingRow,
  at: Date,
  rules: MarketplaceRules
): DisputeGround | 'too_early' | 'too_late' | 'not_possible' {
  const { status, clientMissedAt } = booking
  if (status === 'accepted') return at < noShowWindow(booking, rules).from ? 'too_early' : 'no_show'
  if (status === 'in_progress') return 'work'

  // Nothing changes a completed booking, so its last change is the completion.
  const endedAt = status === 'completed' ? booking.updatedAt : clientMissedAt
  if (endedAt === null) return 'not_possible'
  if (at.getTime() > endedAt.getTime() + DISPUTE_HOURS * HOUR) return 'too_late'

  return clientMissedAt === null ? 'work' : 'client_no_show'
}

/** @throws no_show_closed with the window, in the locale of whoever asks */
export function requireNoShowTime(
  booking: BookingRow,
  { at, locale, rules }: { at: Date; locale: Locale; rules: MarketplaceRules }
): void {
  const { from, until } = noShowWindow(booking, rules)
  if (at >= from && at < until) return

  throw new DomainError('no_show_closed', {
    from: formatLocalTime(from, booking.timezone, locale),
    until: formatLocalTime(until, booking.timezone, locale)
  })
}

/**
 * How much of what was paid is kept when this party ends the booking, in percent. The client pays for
 * cancelling late, by the step of its terms that has come. A late move that nobody answered ends as the
 * client's cancelling would have, for the client gave up the time that was agreed on, and waiting makes it no
 * dearer; unless the provider has answered it with another time: nobody pays for a time that the provider
 * would not confirm. All else gives everything back: the provider's and an admin's word, a request that
 * lapses, a no-show.
 */
export function keptPercentOf(booking: BookingRow, party: Party, at: Date): number {
  const { status, freeUntil, movedLate, cancelPolicy } = booking
  const isWaiting = status === 'pending'
  const endsForClient = party === 'client' || (party === 'system' && isWaiting)
  if (!endsForClient || at <= freeUntil) return 0
  if (!isWaiting) return keptAt(booking, at)

  return movedLate && otherTimeAt(booking) === null ? leastKept(cancelPolicy) : 0
}

function applies(rule: Rule, booking: BookingRow, party: Party): boolean {
  return rule.from === booking.status && rule.by === party
}

/** While the client disputes a booking nobody moves it: the decision does. */
function isOpen({ when }: Rule, booking: BookingRow, at: Date, rules: MarketplaceRules): boolean {
  return booking.disputedAt === null && (when === undefined || when(booking, at, rules))
}

/** It waits for an answer in time, or was accepted and has not started. */
function isAhead(booking: BookingRow, at: Date): boolean {
  return (
    (booking.status === 'pending' && isUnexpired(booking, at)) ||
    (booking.status === 'accepted' && isBeforeStart(booking, at))
  )
}

function isUnexpired({ expiresAt }: BookingRow, at: Date): boolean {
  return at < expiresAt
}

function isBeforeStart({ scheduledAt }: BookingRow, at: Date): boolean {
  return at < scheduledAt
}

function isStartable(booking: BookingRow, at: Date, rules: MarketplaceRules): boolean {
  return at >= startableFrom(booking, rules)
}

function startableFrom(
  { scheduledAt }: Pick<BookingRow, 'scheduledAt'>,
  { startEarlyMinutes }: MarketplaceRules
): Date {
  return new Date(scheduledAt.getTime() - startEarlyMinutes * MINUTE)
}

function isDue({ dueAt }: BookingRow, at: Date): boolean {
  return dueAt !== null && dueAt <= at
}
