import { and, asc, desc, eq, gt, gte, lt, ne, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { randomBytes } from 'node:crypto'
import { bookings, calendarFeeds, providers, services, users } from '../../drizzle/schema/index.js'
import { knowsAddress, shownWords } from '../bookings/index.js'
import { isActive } from '../shared/active.js'
import { requireUser, type Actor, type Locale } from '../shared/actor.js'
import { addressInWords } from '../shared/address-words.js'
import { audit } from '../shared/audit.js'
import { cleanLine } from '../shared/clean.js'
import { digestOf } from '../shared/digest.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import { languageFor } from '../shared/languages.js'
import { formatLocalTime, formatMoney } from '../shared/format.js'
import type { Links } from '../shared/links.js'
import { businessNameIn, titleIn } from '../shared/localized.js'
import type { Market, MarketTx } from '../shared/market.js'
import { marketplaceName } from '../shared/marketplace-name.js'
import { shownName } from '../shared/names.js'
import { DAY } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import { textsIn } from '../texts/index.js'
import { calendarFeed, type Appointment } from './file.js'
import type { CalendarFeed, NewCalendarFeed } from './schemas.js'

const SECRET_BYTES = 32
/** Appointments stay in a feed for so long after they were, and cancelled ones after they were cancelled. */
const KEPT_DAYS = 30
/** Of one side, what is ahead first. */
const MOST_EVENTS = 500

/** Whether the caller has an address at which their bookings can be subscribed to. */
export async function getFeed(market: Market, actor: Actor): Promise<CalendarFeed> {
  requireFeature(market.rules, 'calendars')
  const { id } = requireUser(actor)
  const [feed] = await market.db
    .select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.userId, id))

  return { createdAt: feed?.createdAt.toISOString() ?? null }
}

/** Makes a secret address for the caller's bookings, on both sides. One that was made before ends with it. */
export async function makeFeed(
  market: Market,
  actor: Actor,
  links: Pick<Links, 'calendar'>
): Promise<NewCalendarFeed> {
  requireFeature(market.rules, 'calendars')
  const { id: userId } = requireUser(actor)
  const token = randomBytes(SECRET_BYTES).toString('base64url')
  const made = { tokenHash: digestOf(token), createdAt: market.now() }

  await transact(market, async (tx) => {
    await tx.db
      .insert(calendarFeeds)
      .values({ userId, ...made })
      .onConflictDoUpdate({ target: calendarFeeds.userId, set: made })
    await record(tx, actor, userId, 'calendar.feed_made')
  })

  return { url: links.calendar(token), createdAt: made.createdAt.toISOString() }
}

/** Ends the caller's address; without one, nothing happens. */
export async function removeFeed(market: Market, actor: Actor): Promise<void> {
  requireFeature(market.rules, 'calendars')
  const { id: userId } = requireUser(actor)
  await transact(market, async (tx) => {
    if (await endFeed(tx, userId)) await record(tx, actor, userId, 'calendar.feed_removed')
  })
}

/** The same within a larger operation, which is what the log has. @returns whether there was an address */
export async function endFeed(tx: MarketTx, userId: string): Promise<boolean> {
  const removed = await tx.db
    .delete(calendarFeeds)
    .where(eq(calendarFeeds.userId, userId))
    .returning({ userId: calendarFeeds.userId })
  return removed.length > 0
}

/**
 * The bookings of whoever's address that is, as iCalendar, in their language: what waits, what was agreed,
 * and what was cancelled lately. Client and provider each read their own side of it.
 * @param from the sender of our mails: what comes by mail is the same event
 * @throws feature_off, not_found for an address that was never made or has ended
 */
export async function readFeed(market: Market, token: string, from: string): Promise<string> {
  requireFeature(market.rules, 'calendars')
  const [reader] = await market.db
    .select({
      id: users.id,
      language: users.language,
      isBanned: users.isBanned,
      deactivatedAt: users.deactivatedAt
    })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .where(eq(calendarFeeds.tokenHash, digestOf(token)))

  if (reader === undefined || !isActive(reader)) throw new DomainError('not_found')

  const rows = [
    ...(await findSide(market, eq(bookings.clientId, reader.id))),
    ...(await findSide(market, eq(bookings.providerId, reader.id)))
  ]
  const language = languageFor(market.rules, reader.language)

  return calendarFeed(
    rows.map((row) => appointmentOf(row, reader.id === row.booking.clientId, language)),
    { from, name: marketplaceName(market.rules, language) }
  )
}

type FoundRow = Awaited<ReturnType<typeof findSide>>[number]

/** What is ahead, the nearest first; the room that it leaves is for what was, the latest first. */
async function findSide(market: Market, isTheirs: ReturnType<typeof eq>) {
  const now = market.now()
  const ahead = await findEvents(market, and(isTheirs, gte(bookings.scheduledAt, now)), MOST_EVENTS, asc)
  const room = MOST_EVENTS - ahead.length
  if (room === 0) return ahead

  const since = new Date(now.getTime() - KEPT_DAYS * DAY)
  const was = and(isTheirs, gt(bookings.scheduledAt, since), lt(bookings.scheduledAt, now))
  return [...(await findEvents(market, was, room, desc)), ...ahead]
}

async function findEvents(market: Market, which: SQL | undefined, limit: number, order: typeof asc) {
  const since = new Date(market.now().getTime() - KEPT_DAYS * DAY)
  const client = alias(users, 'client')

  return await market.db
    .select({
      booking: bookings,
      service: { title_en: services.title_en, title_ar: services.title_ar },
      provider: { businessName: providers.businessName, businessName_ar: providers.businessName_ar },
      client: { name: client.name }
    })
    .from(bookings)
    .innerJoin(services, eq(services.id, bookings.serviceId))
    .innerJoin(providers, eq(providers.userId, bookings.providerId))
    .innerJoin(client, eq(client.id, bookings.clientId))
    .where(and(which, or(ne(bookings.status, 'cancelled'), gt(bookings.updatedAt, since))))
    .orderBy(order(bookings.scheduledAt), order(bookings.id))
    .limit(limit)
}

function appointmentOf(
  { booking, service, provider, client }: FoundRow,
  isClient: boolean,
  language: Locale
): Appointment {
  const { facts } = textsIn(language).letters
  const other = isClient ? shownName(businessNameIn(provider, language)) : shownName(client.name)
  const notes = shownWords(booking.notes, booking)
  const isKnown = booking.address !== null && knowsAddress(booking, isClient ? 'client' : 'provider')

  const lines = [
    [isClient ? facts.provider : facts.client, other],
    [facts.when, `${formatLocalTime(booking.scheduledAt, booking.timezone, language)} (${booking.timezone})`],
    [facts.price, formatMoney(booking.price, booking.currency, language)],
    ...(notes === null ? [] : [[facts.notes, cleanLine(notes)]])
  ]

  return {
    booking,
    summary: `${cleanLine(titleIn(service, language))} · ${other}`,
    description: lines.map(([label, value]) => `${label}: ${value}`).join('\n'),
    location: isKnown && booking.address !== null ? addressInWords(booking.address) : null
  }
}

async function record(tx: MarketTx, actor: Actor, userId: string, action: string): Promise<void> {
  await audit(tx, actor, { type: 'auth', action, targetType: 'user', targetId: userId })
}
