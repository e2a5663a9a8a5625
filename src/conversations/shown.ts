import { Type, type Static } from '@sinclair/typebox'
import { and, eq, inArray } from 'drizzle-orm'
import { bookings, proposals, providers, services } from '../../drizzle/schema/index.js'
import { findOwnBookings, isLive, type Booking } from '../bookings/index.js'
import { findListedServices, type ListedService } from '../catalog/index.js'
import { voiceOf, type Locale, type UserActor, type Voice } from '../shared/actor.js'
import { localToday } from '../shared/dates.js'
import type { Market } from '../shared/market.js'
import { shownRatingOf } from '../shared/ratings.js'
import { Enum, Id, Nullable, Strict } from '../shared/schemas.js'
import { Facets } from '../search/index.js'
import { compileStrict } from '../shared/validate.js'
import type { ProposalRow } from './policy.js'
import { presentProposal, subjectColumns, type ProposalSubject } from './present.js'
import {
  ChatAction,
  ShownService,
  type ChatReply,
  type ProposalState,
  type Redrawn,
  type RedrawnProposal
} from './schemas.js'

// What stands beside the words of an answer: cards, an offer, bookings and buttons. It is stored as ids and
// facts without anybody's name, and the rest is read as it is now: who is erased or gone does not come back
// with an old conversation.

const { id, price, currency, ratings, ratingCount, distanceKm, nextSlot, reasons } = ShownService.properties

/** A card as far as the words beside it tell of it. */
const Card = Strict({ id, price, currency, ratings, ratingCount, distanceKm, nextSlot, reasons })

const Part = Strict({
  type: Enum(['shown'] as const),
  cards: Type.Array(Card),
  proposalId: Nullable(Id),
  bookingId: Nullable(Id),
  bookingIds: Type.Array(Id),
  actions: Type.Array(ChatAction),
  /** Absent where nothing was searched for. */
  facets: Type.Optional(Facets)
})
type Part = Static<typeof Part>

const readPart = compileStrict(Part)

/** What an answer shows, as it is stored with its words. */
export function shownParts(reply: ChatReply): Part[] {
  const { services: cards, proposal, booking, bookings, actions, facets } = reply

  return [
    {
      type: 'shown',
      cards: cards.map(cardOf),
      proposalId: proposal?.id ?? null,
      bookingId: booking?.id ?? null,
      bookingIds: bookings.map((one) => one.id),
      actions,
      ...(facets === null ? {} : { facets })
    }
  ]
}

function cardOf(service: ShownService): Static<typeof Card> {
  return {
    id: service.id,
    price: service.price,
    currency: service.currency,
    ratings: service.ratings,
    ratingCount: service.ratingCount,
    ...(service.distanceKm === undefined ? {} : { distanceKm: service.distanceKm }),
    ...(service.nextSlot === undefined ? {} : { nextSlot: service.nextSlot }),
    reasons: service.reasons
  }
}

/** A stored message as far as it is redrawn. `isNewest`: nothing was said after it. */
interface Stored {
  parts: unknown[]
  isNewest: boolean
}

/** What the messages of a conversation of the caller showed, as it stands now, in their order. */
export async function redraw(
  market: Market,
  user: UserActor,
  { language, messages }: { language: Locale; messages: Stored[] }
): Promise<Redrawn[]> {
  const shown = messages.map(({ parts }) => partIn(parts))
  const present = await loadPresent(market, user, language, shown)

  return shown.map((part, index) =>
    part === null ? nothingShown : redrawn(part, present, messages[index]?.isNewest === true)
  )
}

export const nothingShown: Redrawn = {
  services: [],
  proposal: null,
  booking: null,
  bookings: [],
  actions: [],
  facets: null
}

function partIn([part]: unknown[]): Part | null {
  const read = readPart(part)
  return read.ok ? read.value : null
}

/** Everything that the messages point at, as it is now. */
interface Present {
  at: Date
  /** The marketplace's local day. */
  today: string
  rules: Market['rules']
  services: Map<string, ListedService>
  bookings: Map<string, Booking>
  proposals: Map<string, RedrawnProposal>
}

async function loadPresent(
  market: Market,
  user: UserActor,
  language: Locale,
  shown: Array<Part | null>
): Promise<Present> {
  const parts = shown.filter((part) => part !== null)
  const pointed = (idsOf: (part: Part) => Array<string | null | undefined>) => [
    ...new Set(parts.flatMap(idsOf).filter((one) => typeof one === 'string'))
  ]

  const cards = pointed((part) => [
    ...part.cards.map((card) => card.id),
    ...part.actions.map(({ serviceId }) => serviceId)
  ])
  const booked = pointed((part) => [
    part.bookingId,
    ...part.bookingIds,
    ...part.actions.map(({ bookingId }) => bookingId)
  ])
  const offered = pointed(({ proposalId }) => [proposalId])

  const at = market.now()
  return {
    at,
    today: localToday(at, market.rules.timezone).toISODate() ?? '',
    rules: market.rules,
    services: byId(await findListedServices(market, cards)),
    bookings: byId(await findOwnBookings(market, user, booked)),
    proposals: byId(
      await findProposals(market, user, voiceOf({ ...user, locale: language }, market.rules), offered)
    )
  }
}

function byId<T extends { id: string }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

async function findProposals(
  market: Market,
  user: UserActor,
  voice: Voice,
  ids: string[]
): Promise<RedrawnProposal[]> {
  if (ids.length === 0) return []

  const rows = await market.db
    .select({ proposal: proposals, ...subjectColumns(market.rules, user.id) })
    .from(proposals)
    .innerJoin(services, eq(services.id, proposals.serviceId))
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .leftJoin(bookings, eq(bookings.id, proposals.bookingId))
    .where(and(inArray(proposals.id, ids), eq(proposals.userId, user.id)))

  return rows.map(({ proposal, ...subject }) => redrawnProposal(market, proposal, subject, voice))
}

function redrawnProposal(
  { now }: Market,
  row: ProposalRow,
  subject: ProposalSubject,
  voice: Voice
): RedrawnProposal {
  return { ...presentProposal(row, subject, voice, row.createdAt), state: stateOf(row, now()) }
}

const states: Record<ProposalRow['status'], ProposalState> = {
  open: 'open',
  executed: 'accepted',
  superseded: 'superseded',
  dropped: 'declined'
}

function stateOf({ status, expiresAt }: ProposalRow, at: Date): ProposalState {
  return status === 'open' && expiresAt <= at ? 'expired' : states[status]
}

function redrawn(part: Part, present: Present, isNewest: boolean): Redrawn {
  const proposal = part.proposalId === null ? undefined : present.proposals.get(part.proposalId)
  const isOver = proposal !== undefined && proposal.state !== 'open'

  return {
    services: part.cards.flatMap((card) => {
      const service = present.services.get(card.id)
      return service === undefined ? [] : [{ ...service, ...card, ...shownRatingOf(present.rules, card) }]
    }),
    proposal: proposal === undefined ? null : { ...proposal, state: stateIn(proposal, isNewest) },
    booking: part.bookingId === null ? null : (present.bookings.get(part.bookingId) ?? null),
    bookings: part.bookingIds.flatMap((one) => present.bookings.get(one) ?? []),
    actions: isNewest && !isOver ? part.actions.filter((action) => isPossible(action, part, present)) : [],
    facets: part.facets === undefined ? null : facetsFrom(part.facets, present)
  }
}

/** A page offers no day that is over. */
function facetsFrom(facets: Facets, { today }: Present): Facets {
  return { ...facets, days: facets.days.filter(({ date }) => date >= today) }
}

/** An open offer that something was said after waits for no answer any more. */
function stateIn({ state }: RedrawnProposal, isNewest: boolean): ProposalState {
  return state === 'open' && !isNewest ? 'superseded' : state
}

/** Does a button of the newest message still do what it says? */
function isPossible(action: ChatAction, part: Part, { at, services: listed, bookings }: Present): boolean {
  const { type, proposalId, serviceId, bookingId, scheduledAt } = action
  if (scheduledAt !== undefined && Date.parse(scheduledAt) <= at.getTime()) return false

  const booking = bookingId === undefined ? undefined : bookings.get(bookingId)
  if (bookingId !== undefined) {
    return booking !== undefined && (type === 'cancel' ? isCancellable(booking) : isLive(booking.status))
  }
  if (serviceId !== undefined) return listed.has(serviceId)

  // Without an offer of its own a yes is for all bookings that the words name.
  return (
    proposalId !== undefined ||
    part.bookingIds.some((one) => isCancellable(bookings.get(one) ?? { allowedTransitions: [] }))
  )
}

function isCancellable({ allowedTransitions }: Pick<Booking, 'allowedTransitions'>): boolean {
  return allowedTransitions.includes('cancelled')
}
