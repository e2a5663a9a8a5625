import { eq, sql } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { loginThrottles } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { DomainError } from '../shared/errors.js'
import { throttle } from './policy.js'

// Throttling keeps the real clock (contract.md, sandbox clock).
const realNow = () => new Date()

/** Who tries: an account by its e-mail, an address by its IP. Kept in the database, so a restart forgets nothing. */
export interface LoginAttempt { email: string, address: string }

/** @throws too_many_requests while the account or the address has failed too often. */
export async function refuseThrottled (db: Db, attempt: LoginAttempt): Promise<void> {
  const at = realNow()
  const rows = await db.select().from(loginThrottles)
    .where(sql`${loginThrottles.key} = any(${sql.param(keysOf(attempt).map(({ key }) => key))}::text[])`)
  for (const { key, limit } of keysOf(attempt)) {
    const row = rows.find((candidate) => candidate.key === key)
    if (row === undefined || row.windowEndsAt <= at || row.failures < limit) continue
    throw new DomainError('too_many_requests', { retryAfterSeconds: Math.ceil((row.windowEndsAt.getTime() - at.getTime()) / 1000) })
  }
}

/** Counts a failure in one atomic statement each; a window that has passed starts anew. */
export async function recordFailure (db: Db, attempt: LoginAttempt): Promise<void> {
  const at = realNow()
  const windowEndsAt = new Date(at.getTime() + throttle.windowMinutes * 60_000)
  for (const { key } of keysOf(attempt)) {
    await db.insert(loginThrottles).values({ key, failures: 1, windowEndsAt }).onConflictDoUpdate({
      target: loginThrottles.key,
      set: {
        failures: sql`case when ${loginThrottles.windowEndsAt} <= ${at.toISOString()}::timestamptz then 1 else ${loginThrottles.failures} + 1 end`,
        windowEndsAt: sql`case when ${loginThrottles.windowEndsAt} <= ${at.toISOString()}::timestamptz then excluded.window_ends_at else ${loginThrottles.windowEndsAt} end`
      }
    })
  }
}

export async function forgetFailures (db: Db, attempt: LoginAttempt): Promise<void> {
  const account = keysOf(attempt)[0]
  if (account !== undefined) await db.delete(loginThrottles).where(eq(loginThrottles.key, account.key))
}

/** An account's key: a hash, so that the addresses that were tried are kept nowhere. */
export function accountKeyOf (email: string): string {
  return `account:${createHash('sha256').update(email).digest('base64url')}`
}

function keysOf ({ email, address }: LoginAttempt) {
  return [
    { key: accountKeyOf(email), limit: throttle.perAccount },
    { key: `address:${address}`, limit: throttle.perAddress }
  ]
}
