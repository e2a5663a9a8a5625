import { sql } from 'drizzle-orm'
import {
  bookings,
  categories,
  cities,
  conversations,
  proposals,
  providers,
  services,
  sessions,
  users,
  type WeekPlan
} from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { termsVersion } from '../../src/conversations/policy.js'
import type { AdminScope, Locale, Role, UserActor } from '../../src/shared/actor.js'
import { standardPolicy } from '../../src/shared/cancel-policies.js'
import { newId } from '../../src/shared/ids.js'
import { defaultRules } from '../../src/shared/rules.js'
import { normalizeText } from '../../src/shared/text.js'

type UserRow = typeof users.$inferSelect
type ServiceRow = typeof services.$inferSelect
type BookingRow = typeof bookings.$inferSelect

/** Open around the clock, every day: tests of other rules need not think of opening hours. */
export const alwaysOpen: WeekPlan = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]])
)

let counter = 0

/**
 * A user with a live session and a proven address. The password hash matches nothing: sign-in has tests of
 * its own.
 */
export async function makeUser(
  db: Db,
  values: Partial<UserRow> = {}
): Promise<UserRow & { sessionId: string }> {
  const at = new Date()
  const number = ++counter

  const [row] = await db
    .insert(users)
    .values({
      id: newId(),
      name: `Person ${number}`,
      email: `person${number}-${newId().slice(-6)}@example.org`,
      passwordHash: '-',
      isVerified: true,
      createdAt: at,
      updatedAt: at,
      ...values
    })
    .returning()

  if (row === undefined) throw new Error('no user')

  const sessionId = newId()
  const real = new Date()

  await db.insert(sessions).values({
    id: sessionId,
    userId: row.id,
    createdAt: real,
    lastUsedAt: real,
    // What a proof is asked for has a test of its own.
    provenAt: real,
    expiresAt: new Date(real.getTime() + 86_400_000)
  })

  return { ...row, sessionId }
}

/** An admin of each scope but `everything`. */
export async function makeLimitedAdmins(db: Db) {
  return {
    'support admin': await makeUser(db, { role: 'admin', adminScopes: ['support'] }),
    'moderation admin': await makeUser(db, { role: 'admin', adminScopes: ['moderation'] }),
    'money admin': await makeUser(db, { role: 'admin', adminScopes: ['money'] }),
    'settings admin': await makeUser(db, { role: 'admin', adminScopes: ['settings'] })
  }
}

/** The actor that a user's signed-in request would carry. */
export function actorOf(user: {
  id: string
  role: Role
  language: Locale
  sessionId: string
  adminScopes?: AdminScope[]
}): UserActor {
  return {
    role: user.role,
    id: user.id,
    sessionId: user.sessionId,
    scopes: user.role === 'admin' ? (user.adminScopes ?? ['everything']) : [],
    proof: { by: 'password', at: new Date() },
    locale: user.language,
    door: 'rest',
    requestId: null
  }
}

/** An approved provider, open around the clock unless told otherwise. */
export async function makeProvider(
  db: Db,
  values: Partial<typeof providers.$inferInsert> = {},
  user: Partial<UserRow> = {}
) {
  const account = await makeUser(db, { role: 'provider', ...user })
  const at = new Date()

  await db.insert(providers).values({
    userId: account.id,
    businessName: `Business ${counter}`,
    approvalStatus: 'approved',
    timezone: 'Asia/Beirut',
    week: alwaysOpen,
    createdAt: at,
    updatedAt: at,
    ...values
  })

  return account
}

/**
 * A visible one-hour service of 45.00 USD, in the category `plumbing` and the city `tyre` unless told
 * otherwise.
 */
export async function makeService(
  db: Db,
  providerId: string,
  values: Partial<ServiceRow> = {}
): Promise<ServiceRow> {
  await ensureReference(db)

  const at = new Date()

  const titles = {
    title_en: 'Leak repair',
    title_ar: 'تصليح تسريب',
    description_en: 'We fix leaks.',
    description_ar: 'منصلّح التسريب.',
    ...values
  }

  const [row] = await db
    .insert(services)
    .values({
      id: newId(),
      providerId,
      price: 4500,
      currency: 'USD',
      durationMinutes: 60,
      categoryId: 'plumbing',
      city: 'tyre',
      lat: 33.2705,
      lng: 35.2038,
      searchText: normalizeText(
        Object.values(titles)
          .filter((value) => typeof value === 'string')
          .join(' ')
      ),
      createdAt: at,
      updatedAt: at,
      ...titles
    })
    .returning()

  if (row === undefined) throw new Error('no service')

  await db
    .update(providers)
    .set({ serviceCount: sql`${providers.serviceCount} + 1` })
    .where(sql`${providers.userId} = ${providerId}`)

  return row
}

/**
 * A booking row as it is, past rules and guards: for tests of what comes after. Its times count from
 * `createdAt`.
 */
export async function makeBooking(
  db: Db,
  service: ServiceRow,
  clientId: string,
  values: Partial<BookingRow> = {}
): Promise<BookingRow> {
  const at = values.createdAt ?? new Date()
  const scheduledAt = values.scheduledAt ?? new Date(at.getTime() + 48 * 3_600_000)
  const endsAt = values.endsAt ?? new Date(scheduledAt.getTime() + service.durationMinutes * 60_000)

  const [row] = await db
    .insert(bookings)
    .values({
      id: newId(),
      clientId,
      providerId: service.providerId,
      serviceId: service.id,
      scheduledAt,
      endsAt,
      blocked: `[${scheduledAt.toISOString()},${new Date(endsAt.getTime() + 15 * 60_000).toISOString()})`,
      timezone: 'Asia/Beirut',
      price: service.price,
      currency: service.currency,
      commissionBasisPoints: 1500,
      cancelPolicy: { freeHoursBefore: 24, graceMinutes: 5, keptPercent: 50 },
      freeUntil: new Date(scheduledAt.getTime() - 24 * 3_600_000),
      expiresAt: new Date(at.getTime() + 24 * 3_600_000),
      dueAt: new Date(at.getTime() + 24 * 3_600_000),
      createdAt: at,
      updatedAt: at,
      ...values
    })
    .returning()

  if (row === undefined) throw new Error('no booking')

  return row
}

/** A conversation of the client's with an open proposal to book the service. */
export async function makeProposal(
  db: Db,
  userId: string,
  service: ServiceRow
): Promise<{ conversationId: string; proposalId: string }> {
  const at = new Date()
  const [conversationId, proposalId] = [newId(), newId()]

  await db
    .insert(conversations)
    .values({ id: conversationId, userId, title: 'A leak', language: 'en', createdAt: at, updatedAt: at })

  await db.insert(proposals).values({
    id: proposalId,
    kind: 'book',
    userId,
    conversationId,
    serviceId: service.id,
    shownVersion: termsVersion({ cancelPolicy: standardPolicy(defaultRules), isInstant: false }),
    scheduledAt: new Date(at.getTime() + 72 * 3_600_000),
    price: service.price,
    currency: service.currency,
    expiresAt: new Date(at.getTime() + 600_000),
    createdAt: at
  })

  return { conversationId, proposalId }
}

async function ensureReference(db: Db): Promise<void> {
  await db
    .insert(categories)
    .values({ slug: 'plumbing', name_en: 'Plumbing', name_ar: 'سباكة' })
    .onConflictDoNothing()
  await db
    .insert(cities)
    .values({ slug: 'tyre', name_en: 'Tyre', name_ar: 'صور', aliases: ['sour'], lat: 33.2705, lng: 35.2038 })
    .onConflictDoNothing()
}
