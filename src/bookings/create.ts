import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import {
  bookings,
  providers,
  savedAddresses,
  services,
  users,
  type JobAddress
} from '../../drizzle/schema/index.js'
import { commissionRuleFor, type CommissionTerms } from '../payments/index.js'
import { isActive } from '../shared/active.js'
import { requireRole, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { isInstantFor, nameWith } from '../shared/automatic-acceptance.js'
import { cancelTermsFor } from '../shared/cancel-policies.js'
import { DomainError } from '../shared/errors.js'
import { hasFeature } from '../shared/features.js'
import { newId } from '../shared/ids.js'
import { cleanAddress } from '../shared/job-address.js'
import type { Market, MarketTx } from '../shared/market.js'
import { placesFor, preparedQueries } from '../shared/prepared.js'
import type { ProviderRules } from '../shared/provider-rules.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { MINUTE } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import { announce, createdNotices, enqueueReceipt } from './announce.js'
import {
  instantIn,
  judgeStart,
  loadPlanAt,
  slotRefusal,
  type PlanAt,
  type ProviderTime,
  type Refused
} from './availability.js'
import { requireBookingLeft, spendBooking } from './budgets.js'
import { newStartCode } from './start-code.js'
import { cleanNotes } from './details.js'
import { lockParties } from './locks.js'
import { blockedRange, expiryOf, freeUntilOf, isBookable, liveStatuses, type BookingRow } from './policy.js'
import { presentBooking } from './present.js'
import type { Booking, CreateBooking } from './schemas.js'
import { acceptAtOnce, expireStale, findStale } from './transitions.js'

/**
 * Books a free slot of a service for the caller: pending, or accepted at once where the provider has chosen
 * so, with price, currency, commission and cancel terms frozen. Of any number of rivals for one slot exactly
 * one gets it.
 * @throws not_found, own_service, service_unavailable, too_many_pending, too_many_bookings,
 * too_many_bookings_here, and slot_taken, slot_day_full, slot_closed, slot_too_soon, slot_too_far or
 * slot_off_grid with the three nearest free starts as `alternatives`.
 */
export async function createBooking(market: Market, actor: Actor, input: CreateBooking): Promise<Booking> {
  const user = requireRole(actor, 'client', 'provider')
  const start = instantIn(input.scheduledAt)
  const outcome = await transact(market, async (tx) => await book(tx, user, input, start))
  if ('refused' in outcome) throw await slotRefusal(market, outcome)

  return outcome.booking
}

async function book(
  tx: MarketTx,
  user: UserActor,
  input: CreateBooking,
  start: Date
): Promise<{ booking: Booking } | Refused> {
  const asked = tx.now()
  const { serviceId } = input
  // By one flight: PostgreSQL runs them in this order, and each sees what was committed before it began, so
  // everything behind the locks is read under them.
  const [offer, , pending, stale, loaded] = await Promise.all([
    lockOffer(tx, serviceId, user.id, asked),
    lockParties(tx, user.id, serviceId),
    countPending(tx, user.id, asked),
    findStale(tx, { serviceId }, asked),
    loadPlanAt(tx, { serviceId }, start)
  ])

  const bookable = requireBookable(offer, user, pending, tx.rules)
  await expireStale(tx, stale, asked)

  const draft = draftOf(tx, user, bookable, loaded, input, start)
  if ('refused' in draft) return draft

  const { row } = draft
  if (!(await insertIfFree(tx, row))) return { refused: 'slot_taken', time: timeOf(bookable), start }

  const [booking] = await Promise.all([
    recordCreated(tx, user, { ...bookable, booking: row }),
    spendBooking(tx, user, row.providerId)
  ])
  return { booking }
}

/** A booking as it would be made. */
export interface BookingDraft {
  row: BookingRow
  /** Its provider accepts it as it is made. */
  isInstant: boolean
}

/**
 * The booking that `createBooking` would make now, by the functions that make it; or why its start is
 * refused. Writes nothing and locks nothing.
 * @throws not_found, not_allowed, own_service, service_unavailable, too_many_pending, too_many_bookings,
 * too_many_bookings_here
 */
export async function draftBooking(
  market: Market,
  user: UserActor,
  input: CreateBooking,
  start: Date
): Promise<BookingDraft | Refused> {
  const { serviceId } = input
  const [offer, pending, loaded] = await Promise.all([
    findOffer(market, serviceId, user.id, market.now()),
    countPending(market, user.id, market.now()),
    loadPlanAt(market, { serviceId }, start)
  ])

  const bookable = requireBookable(offer, user, pending, market.rules)
  const draft = draftOf(market, user, bookable, loaded, input, start)
  if ('refused' in draft) return draft

  await requireBookingLeft(market, user, draft.row.providerId)
  return draft
}

/** The row of a booking, if its start is offered. */
function draftOf(
  market: Market,
  user: UserActor,
  offer: Offered,
  loaded: PlanAt,
  input: CreateBooking,
  start: Date
): BookingDraft | Refused {
  const time = timeOf(offer)
  const judged = judgeStart(market, loaded, start, time.durationMinutes)
  if ('refused' in judged) return { ...judged, time, start }

  return { row: rowFor(user, offer, input, start, judged.rules, market), isInstant: offer.isInstant }
}

function timeOf({ service: { providerId, durationMinutes } }: Offered): ProviderTime {
  return { providerId, durationMinutes }
}

type Offered = Awaited<ReturnType<typeof buildOffer>>[number]

/**
 * The rows are share-locked: a ban, a withdrawal, a hiding or another choice of the provider's comes either
 * before the booking or after it, never unseen.
 */
async function lockOffer(
  tx: MarketTx,
  serviceId: string,
  clientId: string,
  at: Date
): Promise<Offered | undefined> {
  const name = nameWith(tx.rules, 'an offer')
  const [offer] = await runOffer(tx, name, buildLockedOffer, { serviceId, clientId, at: at.toISOString() })
  return offer
}

async function findOffer(
  market: Market,
  serviceId: string,
  clientId: string,
  at: Date
): Promise<Offered | undefined> {
  const name = nameWith(market.rules, 'an offer to look at')
  const [offer] = await runOffer(market, name, buildOffer, { serviceId, clientId, at: at.toISOString() })
  return offer
}

const runOffer = preparedQueries<Offered>()

function buildLockedOffer(market: Market) {
  return buildOffer(market).for('share')
}

function buildOffer({ db, rules }: Market) {
  const seller = alias(users, 'seller')
  const client = alias(users, 'client')

  return db
    .select({
      service: {
        id: services.id,
        providerId: services.providerId,
        title_en: services.title_en,
        title_ar: services.title_ar,
        lat: services.lat,
        lng: services.lng,
        price: services.price,
        currency: services.currency,
        durationMinutes: services.durationMinutes,
        isVisible: services.isVisible,
        removedAt: services.removedAt
      },
      provider: {
        businessName: providers.businessName,
        businessName_ar: providers.businessName_ar,
        timezone: providers.timezone,
        approvalStatus: providers.approvalStatus
      },
      seller: {
        id: seller.id,
        name: seller.name,
        phone: seller.phone,
        language: seller.language,
        preferences: seller.preferences,
        isBanned: seller.isBanned,
        deactivatedAt: seller.deactivatedAt
      },
      client: {
        name: client.name,
        phone: client.phone,
        defaultAddress: sql<JobAddress | null>`(select ${savedAddresses.address} from ${savedAddresses}
          where ${savedAddresses.userId} = ${client.id} and ${savedAddresses.isDefault})`.mapWith(
          savedAddresses.address
        ),
        isBanned: client.isBanned,
        deactivatedAt: client.deactivatedAt
      },
      isInstant: isInstantFor(rules, sql.placeholder('clientId')),
      cancelPolicy: cancelTermsFor(rules, [services.cancelPolicy, providers.cancelPolicy]),
      commissionRule: commissionRuleFor(sql`${sql.placeholder('at')}`)
    })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .innerJoin(seller, eq(seller.id, services.providerId))
    .innerJoin(client, eq(client.id, sql.placeholder('clientId')))
    .where(eq(services.id, sql.placeholder('serviceId')))
}

/** The offer, if this client may book it, and has not asked for too many already. */
function requireBookable(
  offer: Offered | undefined,
  user: UserActor,
  pending: number,
  rules: MarketplaceRules
): Offered {
  if (offer === undefined) throw new DomainError('not_found')
  if (!isActive(offer.client)) throw new DomainError('not_allowed')
  if (offer.service.providerId === user.id) throw new DomainError('own_service')
  if (!isBookable(offer)) throw new DomainError('service_unavailable')
  if (!offer.isInstant) requireFewPending(pending, rules)

  return offer
}

function requireFewPending(pending: number, { maxOpenPending: limit }: MarketplaceRules): void {
  if (pending >= limit) throw new DomainError('too_many_pending', { limit })
}

async function countPending(market: Market, clientId: string, at: Date): Promise<number> {
  const [row] = await runPending(market, 'pending', buildPending, { clientId, at: at.toISOString() })
  return row?.open ?? 0
}

const runPending = preparedQueries<{ open: number }>()

/**
 * Only the client stands in the condition. With the state beside it PostgreSQL may walk the whole index of
 * taken times, which it believes empty while no booking was open when it last looked at the table.
 */
function buildPending({ db }: Market) {
  const isOpen = and(
    eq(bookings.status, 'pending'),
    sql`${bookings.expiresAt} > ${sql.placeholder('at')}::timestamptz`
  )

  return db
    .select({ open: sql<number>`(count(*) filter (where ${isOpen}))::int` })
    .from(bookings)
    .where(eq(bookings.clientId, sql.placeholder('clientId')))
}

function rowFor(
  user: UserActor,
  { service, provider, client, commissionRule, cancelPolicy }: Offered,
  input: CreateBooking,
  start: Date,
  own: ProviderRules,
  { now, rules }: Market
): BookingRow {
  const at = now()
  const endsAt = new Date(start.getTime() + service.durationMinutes * MINUTE)
  const expiresAt = expiryOf(start, at, rules)

  return {
    id: newId(),
    clientId: user.id,
    providerId: service.providerId,
    serviceId: service.id,
    status: 'pending',
    version: 1,
    scheduledAt: start,
    endsAt,
    blocked: blockedRange(start, endsAt, own),
    timezone: provider.timezone,
    notes: cleanNotes(input.notes),
    address: addressOf(input, hasFeature(rules, 'savedAddresses') ? client.defaultAddress : null),
    photos: [],
    price: service.price,
    currency: service.currency,
    ...commissionOf(commissionRule, rules),
    cancelPolicy,
    freeUntil: freeUntilOf(start, at, cancelPolicy),
    movedLate: false,
    movedAt: null,
    acceptedAt: null,
    expiresAt,
    startCode: newStartCode(),
    proposedTime: null,
    dueAt: expiresAt,
    cancellationReason: null,
    isNoShow: false,
    clientMissedAt: null,
    noShowNote: null,
    noShowPhotoId: null,
    disputedAt: null,
    noShowObjection: null,
    answer: null,
    answerSeconds: null,
    createdAt: at,
    updatedAt: at
  }
}

function commissionOf(
  rule: CommissionTerms | null,
  { commissionBasisPoints }: MarketplaceRules
): CommissionTerms {
  return rule ?? { commissionBasisPoints, commissionMinimum: 0 }
}

/** Without an address it is the client's default; null is a client who does not say it. */
function addressOf({ address }: CreateBooking, defaultAddress: JobAddress | null): JobAddress | null {
  if (address === null) return null
  return (address === undefined ? null : cleanAddress(address)) ?? defaultAddress
}

const places = placesFor(getTableColumns(bookings))
const runInsert = preparedQueries<{ id: string }>()

function buildInsert({ db }: Market) {
  return db.insert(bookings).values(places.of(1)).onConflictDoNothing().returning({ id: bookings.id })
}

/**
 * False when another booking holds the slot. A plain INSERT would deadlock its losers
 * (docs/decisions/0006-overlap-refused-by-a-constraint.md).
 */
async function insertIfFree(tx: MarketTx, row: BookingRow): Promise<boolean> {
  const stored = await runInsert(tx, 'insert a booking', buildInsert, places.filled([row]))
  if (stored.length === 1) return true

  // DO NOTHING also swallows a clash of keys: only an overlap is a taken slot.
  const [overlapping] = await tx.db
    .select({ id: bookings.id })
    .from(bookings)
    .where(
      and(
        eq(bookings.providerId, row.providerId),
        inArray(bookings.status, liveStatuses),
        sql`${bookings.blocked} && ${row.blocked}::tstzrange`
      )
    )
    .limit(1)

  if (overlapping === undefined) {
    throw new Error(`booking ${row.id} was neither stored nor refused by an overlap`)
  }

  return false
}

type NewBooking = Offered & { booking: BookingRow }

async function recordCreated(
  tx: MarketTx,
  user: UserActor,
  { booking, service, client, provider, seller, isInstant }: NewBooking
): Promise<Booking> {
  const named = {
    booking,
    service: {
      title_en: service.title_en,
      title_ar: service.title_ar,
      lat: service.lat,
      lng: service.lng
    },
    client: { name: client.name, phone: client.phone },
    provider: {
      businessName: provider.businessName,
      businessName_ar: provider.businessName_ar,
      name: seller.name,
      phone: seller.phone
    }
  }

  // What is new has no payment yet.
  const payment = undefined
  await Promise.all([
    auditCreated(tx, user, booking),
    ...(isInstant
      ? []
      : [
          announce(tx, named, createdNotices(named), payment, [seller]),
          enqueueReceipt(tx, named, 'client', 'requested')
        ])
  ])

  const made = isInstant ? (await acceptAtOnce(tx, named)).named : named
  return presentBooking(made, 'client', payment, booking.createdAt, tx)
}

async function auditCreated(tx: MarketTx, user: UserActor, booking: BookingRow): Promise<void> {
  await audit(tx, user, {
    type: 'booking',
    action: 'booking.created',
    targetType: 'booking',
    targetId: booking.id,
    after: {
      status: booking.status,
      version: booking.version,
      serviceId: booking.serviceId,
      scheduledAt: booking.scheduledAt,
      price: booking.price,
      currency: booking.currency
    }
  })
}
