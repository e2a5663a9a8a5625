import { and, eq, inArray } from 'drizzle-orm'
import {
  auditLog,
  bookings,
  notifications,
  payments,
  refunds,
  type services
} from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import type { Actor, UserActor } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import { newId } from '../../src/shared/ids.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'

export const HOUR = 3_600_000
export const MINUTE = 60_000

export interface Scene {
  client: UserActor
  provider: UserActor
  admin: UserActor
  service: typeof services.$inferSelect
}

/** A client, a provider open around the clock with a one-hour service of 45 USD, and an admin. */
export async function openMarket(db: Db): Promise<Scene> {
  const provider = actorOf(await makeProvider(db))
  return {
    client: actorOf(await makeUser(db)),
    provider,
    admin: actorOf(await makeUser(db, { role: 'admin' })),
    service: await makeService(db, provider.id)
  }
}

/** The first whole hour that is at least so many hours away from an instant. */
export function hourAhead(hours: number, from = new Date()): Date {
  return new Date(Math.ceil((from.getTime() + hours * HOUR) / HOUR) * HOUR)
}

/** The refusal of a call that must be refused. */
export async function refusalOf(work: Promise<unknown>): Promise<DomainError> {
  try {
    await work
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }

  throw new Error('nothing was refused')
}

export async function rowOf(db: Db, id: string): Promise<typeof bookings.$inferSelect> {
  const [row] = await db.select().from(bookings).where(eq(bookings.id, id))
  if (row === undefined) throw new Error('no such booking')
  return row
}

/** What the audit log says of a booking's own changes, oldest first. */
export async function auditsOf(db: Db, id: string) {
  return await db
    .select()
    .from(auditLog)
    .where(and(inArray(auditLog.type, ['booking', 'cancel']), eq(auditLog.targetId, id)))
    .orderBy(auditLog.id)
}

/** The types of what a user was told about a booking, oldest first. */
export async function toldOf(db: Db, actor: Actor, bookingId: string): Promise<string[]> {
  if (actor.id === null) return []

  const rows = await db
    .select()
    .from(notifications)
    .where(eq(notifications.userId, actor.id))
    .orderBy(notifications.id)

  return rows.filter((row) => row.data.bookingId === bookingId).map((row) => row.type)
}

/** The sentences that a user was sent about a booking, oldest first. */
export async function messagesTo(db: Db, actor: UserActor, bookingId: string): Promise<string[]> {
  const rows = await db
    .select()
    .from(notifications)
    .where(eq(notifications.userId, actor.id))
    .orderBy(notifications.id)

  return rows.filter((row) => row.data.bookingId === bookingId).map((row) => row.message)
}

/** As if the client had paid for the booking: the payment as the gateway's answer leaves it. */
export async function markPaid(db: Db, booking: typeof bookings.$inferSelect): Promise<void> {
  await db.insert(payments).values({
    id: newId(),
    bookingId: booking.id,
    clientId: booking.clientId,
    providerId: booking.providerId,
    method: 'stripe',
    amount: booking.price,
    currency: booking.currency,
    commissionBasisPoints: booking.commissionBasisPoints,
    commissionMinimum: booking.commissionMinimum,
    status: 'paid',
    gateway: 'sandbox',
    capturedAt: new Date(),
    createdAt: new Date(),
    updatedAt: new Date()
  })
}

/** What is to go back to the client of a booking. */
export async function refundOf(db: Db, bookingId: string): Promise<number> {
  const rows = await db.select().from(refunds).where(eq(refunds.bookingId, bookingId))
  return rows.reduce((sum, row) => sum + row.amount, 0)
}
