import { and, eq, sql } from 'drizzle-orm'
import { bookings, conversations, proposals, providers, services } from '../../drizzle/schema/index.js'
import {
  acceptProposedTime,
  cancelBooking,
  checkMovable,
  createBooking,
  declineIfOpen,
  getBooking,
  instantIn,
  checkStart,
  previewCancel,
  rescheduleBooking,
  slotRefusal,
  type Booking,
  type ProviderTime
} from '../bookings/index.js'
import { getService } from '../catalog/index.js'
import { requireRole, requireUser, voiceOf, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { nameWith } from '../shared/automatic-acceptance.js'
import { cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import { newId } from '../shared/ids.js'
import { cleanAddress, type JobAddress } from '../shared/job-address.js'
import type { Market, MarketTx } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'
import { MINUTE } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import { requireOpen, requireSamePrice, requireSameTerms, termsVersion, type ProposalRow } from './policy.js'
import { presentProposal, subjectColumns, type ProposalSubject } from './present.js'
import type {
  BookingDraft,
  CancelDraft,
  ExecutedProposal,
  ExecuteProposal,
  Proposal,
  ProposedTimeDraft,
  RescheduleDraft
} from './schemas.js'

/** As a booking takes them. */
const LONGEST_NOTES = 500

type InConversation<T> = T & { conversationId: string }
type Draft = Pick<
  ProposalRow,
  | 'kind'
  | 'serviceId'
  | 'bookingId'
  | 'shownVersion'
  | 'scheduledAt'
  | 'price'
  | 'currency'
  | 'notes'
  | 'address'
>

/**
 * Offers a booking to the caller; nothing is held and nothing is booked. It replaces whatever was offered in
 * this conversation before.
 * @throws not_found, own_service, and slot_… with the three nearest free starts as `alternatives`.
 */
export async function proposeBooking(
  market: Market,
  actor: Actor,
  input: InConversation<BookingDraft>
): Promise<Proposal> {
  const user = requireRole(actor, 'client', 'provider')
  const service = await getService(market, user, { id: input.serviceId })
  if (service.provider.id === user.id) throw new DomainError('own_service')

  const start = instantIn(input.scheduledAt)
  await requireFree(
    market,
    { providerId: service.provider.id, durationMinutes: service.durationMinutes },
    start
  )

  const notes = cleanText(input.notes ?? '')
  return await store(market, user, input.conversationId, {
    kind: 'book',
    serviceId: service.id,
    bookingId: null,
    shownVersion: null,
    scheduledAt: start,
    price: service.price,
    currency: service.currency,
    notes: notes === '' ? null : notes,
    address: input.address === undefined ? null : cleanAddress(input.address)
  })
}

/**
 * Offers to cancel a booking of the caller, at the fee that holds now. @throws not_found,
 * transition_not_allowed.
 */
export async function proposeCancel(
  market: Market,
  actor: Actor,
  { bookingId, conversationId }: InConversation<CancelDraft>
): Promise<Proposal> {
  const user = requireUser(actor)
  const booking = await loadOwnBooking(market, user, bookingId)
  const { fee } = await previewCancel(market, user, { id: bookingId })

  return await store(market, user, conversationId, { ...draftOf(booking), kind: 'cancel', price: fee })
}

/**
 * Offers to move a booking of the caller. @throws not_found, transition_not_allowed, slot_… as
 * proposeBooking.
 */
export async function proposeReschedule(
  market: Market,
  actor: Actor,
  { bookingId, scheduledAt, conversationId }: InConversation<RescheduleDraft>
): Promise<Proposal> {
  const user = requireUser(actor)
  const booking = await loadOwnBooking(market, user, bookingId)
  await checkMovable(market, user, { id: bookingId })

  const start = instantIn(scheduledAt)
  await requireFree(market, timeOf(booking), start)

  return await store(market, user, conversationId, {
    ...draftOf(booking),
    kind: 'reschedule',
    scheduledAt: start
  })
}

/**
 * Offers the other time that is proposed for a booking of the caller, so that a yes can take it.
 * @throws feature_off, not_found, proposed_time_closed when none is open, slot_… as proposeBooking.
 */
export async function offerProposedTime(
  market: Market,
  actor: Actor,
  { bookingId, conversationId }: InConversation<ProposedTimeDraft>
): Promise<Proposal> {
  requireFeature(market.rules, 'proposedTimes')
  const user = requireUser(actor)
  const booking = await loadOwnBooking(market, user, bookingId)
  if (booking.proposedTime === null) throw new DomainError('proposed_time_closed')

  const start = instantIn(booking.proposedTime.scheduledAt)
  await requireFree(market, timeOf(booking), start)

  return await store(market, user, conversationId, {
    ...draftOf(booking),
    kind: 'agree_time',
    scheduledAt: start
  })
}

/**
 * Does what was offered, once: however often and however many at a time it is asked, there is one effect and
 * one answer. Owner, expiry, price and slot are checked again; offer and effect commit together.
 * @throws feature_off, not_found, proposal_not_open, proposal_changed, proof_needed, and what createBooking,
 * rescheduleBooking, acceptProposedTime or previewCancel throws.
 */
export async function executeProposal(
  market: Market,
  actor: Actor,
  { proposalId }: ExecuteProposal
): Promise<ExecutedProposal> {
  requireFeature(market.rules, 'concierge')
  const user = requireUser(actor)
  return await transact(market, async (tx) => {
    const proposal = await lockProposal(tx, user, proposalId)
    if (proposal.resultBookingId !== null) {
      return { booking: await getBooking(tx, user, { id: proposal.resultBookingId }) }
    }

    const at = tx.now()
    requireOpen(proposal, at)

    const booking = await perform(tx, user, proposal)
    await tx.db
      .update(proposals)
      .set({ status: 'executed', executedAt: at, resultBookingId: booking.id })
      .where(eq(proposals.id, proposalId))

    await audit(tx, user, {
      type: 'ai',
      action: `proposal.${proposal.kind}`,
      targetType: 'proposal',
      targetId: proposalId,
      after: { bookingId: booking.id }
    })

    return { booking }
  })
}

/** What is said with the yes to an offer to book. */
export interface ToldWithYes extends ExecuteProposal {
  notes?: string
  /** In place of the one that was offered. */
  address?: JobAddress
}

/**
 * Adds where the job is, and what the provider is to be told, to an open offer to book, before it is
 * executed.
 * @throws not_found, proposal_not_open
 */
export async function addToProposal(
  market: Market,
  actor: Actor,
  { proposalId, notes, address }: ToldWithYes
): Promise<void> {
  const user = requireUser(actor)

  await transact(market, async (tx) => {
    const proposal = await lockProposal(tx, user, proposalId)
    requireOpen(proposal, tx.now())

    const said = [proposal.notes, notes].flatMap((words) => words ?? [])
    const text = cleanText(said.join('\n')).slice(0, LONGEST_NOTES)
    await tx.db
      .update(proposals)
      .set({
        notes: text === '' ? null : text,
        address: address === undefined ? proposal.address : cleanAddress(address)
      })
      .where(eq(proposals.id, proposalId))
  })
}

/** An offer of the caller as it is stored. @throws not_found */
export async function loadProposal(
  market: Market,
  actor: Actor,
  { proposalId }: ExecuteProposal
): Promise<ProposalRow> {
  const [row] = await market.db
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, proposalId), eq(proposals.userId, requireUser(actor).id)))
  if (row === undefined) throw new DomainError('not_found')

  return row
}

/**
 * Withdraws what is open in a conversation: its user said no. Where that was said to another time that is
 * proposed (`refusedId`), whoever proposed it is told.
 * @returns whether such a time was declined; false too where it was not open any more
 */
export async function dropProposals(
  market: Market,
  actor: Actor,
  { conversationId, refusedId }: { conversationId: string; refusedId: string | null }
): Promise<boolean> {
  const user = requireUser(actor)

  return await transact(market, async (tx) => {
    const dropped = await tx.db
      .update(proposals)
      .set({ status: 'dropped' })
      .where(
        and(
          eq(proposals.conversationId, conversationId),
          eq(proposals.userId, user.id),
          eq(proposals.status, 'open')
        )
      )
      .returning()

    const refused = dropped.find(({ id, kind }) => id === refusedId && kind === 'agree_time')
    if (refused?.bookingId == null) return false

    const { bookingId: id, scheduledAt } = refused
    return (await declineIfOpen(tx, user, { id, scheduledAt: scheduledAt.toISOString() })) !== null
  })
}

async function perform(tx: MarketTx, user: UserActor, proposal: ProposalRow): Promise<Booking> {
  switch (proposal.kind) {
    case 'book':
      return await performBooking(tx, user, proposal)
    case 'cancel':
      return await performCancel(tx, user, proposal)
    case 'reschedule':
      return await rescheduleBooking(tx, user, {
        ...boundBooking(proposal),
        scheduledAt: proposal.scheduledAt.toISOString()
      })
    case 'agree_time':
      return await acceptProposedTime(tx, user, {
        id: boundBooking(proposal).id,
        scheduledAt: proposal.scheduledAt.toISOString()
      })
  }
}

async function performBooking(tx: MarketTx, user: UserActor, proposal: ProposalRow): Promise<Booking> {
  const [service] = await tx.db
    .select({ price: services.price, currency: services.currency })
    .from(services)
    .where(eq(services.id, proposal.serviceId))
    .for('share')

  if (service?.currency !== proposal.currency) throw new DomainError('proposal_changed')

  requireSamePrice(proposal, service.price)
  const booking = await createBooking(tx, user, {
    serviceId: proposal.serviceId,
    scheduledAt: proposal.scheduledAt.toISOString(),
    ...(proposal.notes === null ? {} : { notes: proposal.notes }),
    // What the offer said: a default that was saved meanwhile was not part of it.
    address: proposal.address
  })

  // Judged by what was made, which goes with the transaction: so no change slips in between.
  requireSameTerms(proposal, { ...booking, isInstant: booking.status === 'accepted' })
  return booking
}

async function performCancel(tx: MarketTx, user: UserActor, proposal: ProposalRow): Promise<Booking> {
  const booking = boundBooking(proposal)
  const { fee } = await previewCancel(tx, user, booking)

  requireSamePrice(proposal, fee)
  return await cancelBooking(tx, user, booking)
}

/** The booking as it was when the offer was made: a later change must be looked at again. */
function boundBooking({ bookingId, shownVersion }: ProposalRow): { id: string; version: number } {
  if (bookingId === null || shownVersion === null) throw new DomainError('proposal_changed')
  return { id: bookingId, version: shownVersion }
}

async function lockProposal(tx: MarketTx, user: UserActor, id: string): Promise<ProposalRow> {
  const [row] = await tx.db
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, id), eq(proposals.userId, user.id)))
    .for('update')

  if (row === undefined) throw new DomainError('not_found')

  return row
}

/** As a client: a provider's or an admin's view of a booking is no ground to change it in chat. */
async function loadOwnBooking(market: Market, user: UserActor, id: string): Promise<Booking> {
  const booking = await getBooking(market, user, { id })
  if (booking.clientId !== user.id) throw new DomainError('not_found')
  return booking
}

function draftOf(booking: Booking): Omit<Draft, 'kind'> {
  return {
    serviceId: booking.serviceId,
    bookingId: booking.id,
    shownVersion: booking.version,
    scheduledAt: new Date(booking.scheduledAt),
    price: booking.price,
    currency: booking.currency,
    notes: null,
    address: null
  }
}

/** The time of a booking's provider, of which the booking itself takes none when it is moved. */
function timeOf({ id, providerId, scheduledAt, endsAt }: Booking): ProviderTime {
  const durationMinutes = (Date.parse(endsAt) - Date.parse(scheduledAt)) / MINUTE
  return { providerId, durationMinutes, exceptBookingId: id }
}

async function requireFree(market: Market, time: ProviderTime, start: Date): Promise<void> {
  const verdict = await checkStart(market, time, start)
  if (verdict !== 'offered') throw await slotRefusal(market, { refused: verdict, time, start })
}

async function store(
  market: Market,
  user: UserActor,
  conversationId: string,
  draft: Draft
): Promise<Proposal> {
  const subject = await loadSubject(market, user, draft)
  const shownVersion = draft.kind === 'book' ? termsVersion(subject) : draft.shownVersion

  const stored = await transact(market, async (tx) => {
    const at = tx.now()

    // Sent together, done in this order: a conversation of somebody else fails them all.
    const [, , [row]] = await Promise.all([
      requireOwnConversation(tx, user, conversationId),
      supersede(tx, conversationId),
      tx.db
        .insert(proposals)
        .values({
          id: newId(),
          userId: user.id,
          conversationId,
          ...draft,
          shownVersion,
          createdAt: at,
          expiresAt: new Date(at.getTime() + tx.rules.proposalMinutes * MINUTE)
        })
        .returning()
    ])

    if (row === undefined) throw new DomainError('not_found')

    return row
  })

  return presentProposal(stored, subject, voiceOf(user, market.rules), market.now())
}

async function supersede(tx: MarketTx, conversationId: string): Promise<void> {
  await tx.db
    .update(proposals)
    .set({ status: 'superseded' })
    .where(and(eq(proposals.conversationId, conversationId), eq(proposals.status, 'open')))
}

/** Locks the conversation, so that of two offers made at once one supersedes the other. */
async function requireOwnConversation(tx: MarketTx, user: UserActor, id: string): Promise<void> {
  const [row] = await tx.db
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.id, id), eq(conversations.userId, user.id)))
    .for('no key update')

  if (row === undefined) throw new DomainError('not_found')
}

const runSubject = preparedQueries<ProposalSubject>()

/** What an offer tells of its service, its provider and their terms. */
async function loadSubject(
  market: Market,
  { id: userId }: UserActor,
  { serviceId, bookingId }: Pick<Draft, 'serviceId' | 'bookingId'>
): Promise<ProposalSubject> {
  const name = nameWith(market.rules, 'proposal_subject')
  const [subject] = await runSubject(market, name, subjectOf, { serviceId, userId, bookingId })
  if (subject === undefined) throw new DomainError('not_found')

  return subject
}

function subjectOf({ db, rules }: Market) {
  return db
    .select(subjectColumns(rules, sql.placeholder('userId')))
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .leftJoin(bookings, eq(bookings.id, sql.placeholder('bookingId')))
    .where(eq(services.id, sql.placeholder('serviceId')))
}
