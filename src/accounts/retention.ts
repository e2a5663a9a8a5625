import { lt, sql } from 'drizzle-orm'
import {
  accountTokens,
  phoneCodes,
  refreshTokens,
  sessions,
  usedIdTokens
} from '../../drizzle/schema/index.js'
import { atMost, inBatches } from '../shared/batches.js'
import type { Market } from '../shared/market.js'

/** Rows that ended before these instants of the real clock are removed. */
export interface SignInAges {
  links: Date
  phoneCodes: Date
  idTokens: Date
  refreshTokens: Date
  sessions: Date
}

/**
 * Removes the remains of old sign-ins: links, codes by SMS, used ID tokens, refresh tokens and ended
 * sessions.
 * @returns the rows of each
 */
export async function removeAgedSignIns(
  { db }: Market,
  before: SignInAges
): Promise<Record<keyof SignInAges, number>> {
  // As the indexes have it: whichever came first. An end that did not come is null, and does not count.
  const agedLinks = sql`least(${accountTokens.expiresAt}, ${accountTokens.usedAt})
    < ${before.links.toISOString()}::timestamptz`
  const agedSessions = sql`least(${sessions.expiresAt}, ${sessions.revokedAt})
    < ${before.sessions.toISOString()}::timestamptz`

  return {
    links: await inBatches(
      async (limit) =>
        await db
          .delete(accountTokens)
          .where(atMost(limit, accountTokens, agedLinks))
          .returning({ id: accountTokens.id })
    ),
    phoneCodes: await inBatches(
      async (limit) =>
        await db
          .delete(phoneCodes)
          .where(atMost(limit, phoneCodes, lt(phoneCodes.expiresAt, before.phoneCodes)))
          .returning({ id: phoneCodes.id })
    ),
    idTokens: await inBatches(
      async (limit) =>
        await db
          .delete(usedIdTokens)
          .where(atMost(limit, usedIdTokens, lt(usedIdTokens.usableUntil, before.idTokens)))
          .returning({ hash: usedIdTokens.tokenHash })
    ),
    refreshTokens: await inBatches(
      async (limit) =>
        await db
          .delete(refreshTokens)
          .where(atMost(limit, refreshTokens, lt(refreshTokens.expiresAt, before.refreshTokens)))
          .returning({ id: refreshTokens.id })
    ),
    // Its refresh tokens go with it.
    sessions: await inBatches(
      async (limit) =>
        await db
          .delete(sessions)
          .where(atMost(limit, sessions, agedSessions))
          .returning({ id: sessions.id })
    )
  }
}
