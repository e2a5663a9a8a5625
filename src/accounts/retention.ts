import { inArray, lt, or } from 'drizzle-orm'
import {
  accountTokens,
  phoneCodes,
  refreshTokens,
  sessions,
  usedIdTokens
} from '../../drizzle/schema/index.js'
import { inBatches } from '../shared/batches.js'
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
  market: Market,
  before: SignInAges
): Promise<Record<keyof SignInAges, number>> {
  const { db } = market
  const links = db
    .select({ id: accountTokens.id })
    .from(accountTokens)
    .where(or(lt(accountTokens.expiresAt, before.links), lt(accountTokens.usedAt, before.links)))
  const codes = db
    .select({ id: phoneCodes.id })
    .from(phoneCodes)
    .where(lt(phoneCodes.expiresAt, before.phoneCodes))
  const idTokens = db
    .select({ hash: usedIdTokens.tokenHash })
    .from(usedIdTokens)
    .where(lt(usedIdTokens.usableUntil, before.idTokens))
  const tokens = db
    .select({ id: refreshTokens.id })
    .from(refreshTokens)
    .where(lt(refreshTokens.expiresAt, before.refreshTokens))
  const ended = db
    .select({ id: sessions.id })
    .from(sessions)
    .where(or(lt(sessions.revokedAt, before.sessions), lt(sessions.expiresAt, before.sessions)))

  return {
    links: await inBatches(
      async (limit) =>
        await db
          .delete(accountTokens)
          .where(inArray(accountTokens.id, links.limit(limit)))
          .returning({ id: accountTokens.id })
    ),
    phoneCodes: await inBatches(
      async (limit) =>
        await db
          .delete(phoneCodes)
          .where(inArray(phoneCodes.id, codes.limit(limit)))
          .returning({ id: phoneCodes.id })
    ),
    idTokens: await inBatches(
      async (limit) =>
        await db
          .delete(usedIdTokens)
          .where(inArray(usedIdTokens.tokenHash, idTokens.limit(limit)))
          .returning({ hash: usedIdTokens.tokenHash })
    ),
    refreshTokens: await inBatches(
      async (limit) =>
        await db
          .delete(refreshTokens)
          .where(inArray(refreshTokens.id, tokens.limit(limit)))
          .returning({ id: refreshTokens.id })
    ),
    // Its refresh tokens go with it.
    sessions: await inBatches(
      async (limit) =>
        await db
          .delete(sessions)
          .where(inArray(sessions.id, ended.limit(limit)))
          .returning({ id: sessions.id })
    )
  }
}
