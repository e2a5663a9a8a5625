import { and, eq, lt, or, sql } from 'drizzle-orm'
import { idempotencyKeys } from '../../drizzle/schema/index.js'
import type { UserActor } from './actor.js'
import { atMost, inBatches } from './batches.js'
import { digestOf } from './digest.js'
import { DomainError } from './errors.js'
import type { Market, MarketTx } from './market.js'
import { transact } from './transaction.js'

export interface IdempotentRequest {
  /** The Idempotency-Key header; absent = just do it. */
  key: string | undefined
  /** Names the operation; with `input` it makes the fingerprint. */
  operation: string
  input: unknown
}

/**
 * Does `work` once per user and key: the key, the effect and the answer commit together, so a retry after a
 * crash, or fifty at once, get the first answer. A refused attempt leaves the key unused.
 * @throws idempotency_key_reused when the key came with another input before
 */
export async function once<T extends object>(
  market: Market,
  actor: UserActor,
  request: IdempotentRequest,
  work: (market: Market) => Promise<T>
): Promise<T> {
  const { key } = request
  if (key === undefined) return await work(market)

  const fingerprint = fingerprintOf(request)
  return await transact(market, async (tx) => {
    const claimed = await claim(tx, actor.id, key, request.operation, fingerprint)
    if (!claimed) return await stored<T>(tx, actor.id, key, fingerprint)

    const response = await work(tx)
    await tx.db.update(idempotencyKeys).set({ response }).where(keyOf(actor.id, key))

    return response
  })
}

/** Removes the answers that were given before an instant. @returns how many. */
export async function removeAgedKeys({ db }: Market, before: Date): Promise<number> {
  return await inBatches(
    async (limit) =>
      await db
        .delete(idempotencyKeys)
        .where(atMost(limit, idempotencyKeys, lt(idempotencyKeys.createdAt, before)))
        .returning({ key: idempotencyKeys.key })
  )
}

/** Forgets the stored answers to a user, and to others about bookings with them. */
export async function forgetAnswers(tx: MarketTx, userId: string): Promise<void> {
  await tx.db
    .delete(idempotencyKeys)
    .where(
      or(
        eq(idempotencyKeys.userId, userId),
        eq(sql`${idempotencyKeys.response} ->> 'clientId'`, userId),
        eq(sql`${idempotencyKeys.response} ->> 'providerId'`, userId)
      )
    )
}

async function claim(
  tx: MarketTx,
  userId: string,
  key: string,
  operation: string,
  fingerprint: string
): Promise<boolean> {
  const rows = await tx.db
    .insert(idempotencyKeys)
    .values({ userId, key, operation, fingerprint, createdAt: tx.now() })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key })

  return rows.length === 1
}

async function stored<T extends object>(
  tx: MarketTx,
  userId: string,
  key: string,
  fingerprint: string
): Promise<T> {
  const [row] = await tx.db.select().from(idempotencyKeys).where(keyOf(userId, key))
  if (row === undefined || row.fingerprint !== fingerprint) throw new DomainError('idempotency_key_reused')
  return row.response as T
}

function keyOf(userId: string, key: string) {
  return and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key))
}

function fingerprintOf({ operation, input }: IdempotentRequest): string {
  return digestOf(JSON.stringify([operation, input]))
}
