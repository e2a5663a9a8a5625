import { and, eq, isNull, sql } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import { holdServicesOf } from '../catalog/index.js'
import type { AdminScope } from '../shared/actor.js'
import { newId } from '../shared/ids.js'
import type { MarketTx } from '../shared/market.js'

// What the operations of other domains change of an account, inside their transaction.

export type UserRow = typeof users.$inferSelect

/** Adds an admin who can sign in at once. The database refuses an address that has an account. */
export async function insertAdmin(
  tx: MarketTx,
  admin: Pick<UserRow, 'name' | 'email' | 'passwordHash' | 'language'>
): Promise<UserRow> {
  const at = tx.now()

  const [row] = await tx.db
    .insert(users)
    .values({ id: newId(), ...admin, role: 'admin', isVerified: true, createdAt: at, updatedAt: at })
    .returning()

  if (row === undefined) throw new Error('the new admin was not returned')

  return row
}

/** Writes what an admin may do. */
export async function writeAdminScopes(tx: MarketTx, userId: string, scopes: AdminScope[]): Promise<void> {
  await tx.db.update(users).set({ adminScopes: scopes, updatedAt: tx.now() }).where(eq(users.id, userId))
}

/** Bans, or lifts the ban. @returns false when that was so already */
export async function writeBan(tx: MarketTx, userId: string, isBanned: boolean): Promise<boolean> {
  await holdServicesOf(tx, userId)

  const changed = await tx.db
    .update(users)
    .set({ isBanned, updatedAt: tx.now() })
    .where(and(eq(users.id, userId), eq(users.isBanned, !isBanned)))
    .returning({ id: users.id })

  return changed.length > 0
}

/** Makes a client a provider; other roles stay. */
export async function writeProviderRole(tx: MarketTx, userId: string): Promise<void> {
  await tx.db
    .update(users)
    .set({ role: 'provider', updatedAt: tx.now() })
    .where(and(eq(users.id, userId), eq(users.role, 'client')))
}

/** Marks the account as closed by its owner, unless it is. */
export async function writeClosed(tx: MarketTx, userId: string): Promise<void> {
  await holdServicesOf(tx, userId)

  await tx.db
    .update(users)
    .set({ deactivatedAt: tx.now(), updatedAt: tx.now() })
    .where(and(eq(users.id, userId), isNull(users.deactivatedAt)))
}

/** Forgets where the picture is; its file is removed by src/files. */
export async function forgetAvatar(tx: MarketTx, userId: string): Promise<void> {
  await tx.db.update(users).set({ avatarUrl: null }).where(eq(users.id, userId))
}

/** Profiles hold a city's slug without a foreign key; null forgets it. */
export async function moveResidents(tx: MarketTx, from: string, to: string | null): Promise<void> {
  await tx.db.update(users).set({ city: to }).where(eq(users.city, from))
}

/** What a new telephone number changes: only the number that was verified stays verified. */
export function phoneChanges(phone: string | null) {
  return {
    phone,
    phoneVerifiedAt: sql`case when ${users.phone} = ${phone}::text then ${users.phoneVerifiedAt} end`
  }
}

/** Writes the telephone number of an account, as `requirePhone` gave it; null takes it away. */
export async function writePhone(tx: MarketTx, userId: string, phone: string | null): Promise<void> {
  await tx.db
    .update(users)
    .set({ ...phoneChanges(phone), updatedAt: tx.now() })
    .where(eq(users.id, userId))
}
