import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import { accountTokens } from '../../drizzle/schema/index.js'
import { realNow } from '../shared/clock.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { digestOf } from '../shared/digest.js'
import { newId } from '../shared/ids.js'
import type { Market } from '../shared/market.js'
import { HOUR, MINUTE } from '../shared/time.js'
import { secondFactor } from './policy.js'

// Links keep the real clock, as all tokens do.

export type TokenRow = typeof accountTokens.$inferSelect
export type TokenKind = TokenRow['kind']

/**
 * Removes the links of this kind and keeps a place for a new one. It can be used once `activateToken` has
 * given it a secret.
 */
export async function replaceToken(
  market: Market,
  values: Pick<TokenRow, 'userId' | 'kind' | 'email'> & Partial<Pick<TokenRow, 'previousEmail' | 'sessionId'>>
): Promise<string> {
  const { db } = market
  const at = realNow()

  await db
    .delete(accountTokens)
    .where(
      and(
        eq(accountTokens.userId, values.userId),
        eq(accountTokens.kind, values.kind),
        isNull(accountTokens.usedAt)
      )
    )

  const id = newId()
  await db
    .insert(accountTokens)
    .values({ id, ...values, createdAt: at, expiresAt: expiryOf(values.kind, at, market.rules) })

  return id
}

/**
 * Makes the secret of a link when its mail is written: it is in the mail and nowhere else. Null when the link
 * was used or replaced.
 */
export async function activateToken(
  market: Market,
  id: string
): Promise<{ token: string; row: TokenRow } | null> {
  const kept = await findTokenById(market, id)
  if (kept === null) return null

  const token = randomBytes(32).toString('base64url')
  const [row] = await market.db
    .update(accountTokens)
    .set({ tokenHash: digestOf(token), expiresAt: expiryOf(kept.kind, realNow(), market.rules) })
    .where(and(eq(accountTokens.id, id), isNull(accountTokens.usedAt)))
    .returning()

  return row === undefined ? null : { token, row }
}

/**
 * Keeps that somebody has shown the password, or an issuer's word, and owes the second factor. Those of
 * other devices stay.
 * @returns the secret that the sign-in is completed with
 */
export async function addChallenge(
  market: Market,
  { id: userId, email }: { id: string; email: string }
): Promise<string> {
  const at = realNow()
  const token = randomBytes(32).toString('base64url')

  await market.db.insert(accountTokens).values({
    id: newId(),
    userId,
    email,
    kind: 'second-factor',
    tokenHash: digestOf(token),
    createdAt: at,
    expiresAt: expiryOf('second-factor', at, market.rules)
  })

  return token
}

/**
 * Ends the links that nobody has used yet: all of the account's, or only those that one of these sessions
 * asked for. A mail that is still to be written for one of them is not sent.
 */
export async function endLinks(market: Market, userId: string, sessionIds?: string[]): Promise<void> {
  const all = and(eq(accountTokens.userId, userId), isNull(accountTokens.usedAt))
  if (sessionIds === undefined) await market.db.delete(accountTokens).where(all)
  else if (sessionIds.length > 0) {
    await market.db.delete(accountTokens).where(and(all, inArray(accountTokens.sessionId, sessionIds)))
  }
}

/** Was a link of this kind made for the user within the last minute? More would only fill a mailbox. */
export async function wasJustSent(market: Market, userId: string, kind: TokenKind): Promise<boolean> {
  const rows = await market.db
    .select({ id: accountTokens.id })
    .from(accountTokens)
    .where(
      and(
        eq(accountTokens.userId, userId),
        eq(accountTokens.kind, kind),
        isNull(accountTokens.usedAt),
        gt(accountTokens.createdAt, new Date(realNow().getTime() - MINUTE))
      )
    )
    .limit(1)

  return rows.length > 0
}

/** The link behind a token while it can still be used. */
export async function findToken(market: Market, token: string, kinds: TokenKind[]): Promise<TokenRow | null> {
  const [row] = await market.db.select().from(accountTokens).where(usable(token, kinds))
  return row ?? null
}

/** Uses a link up, by one atomic statement: of any number of rivals one gets it. */
export async function consumeToken(
  market: Market,
  token: string,
  kinds: TokenKind[]
): Promise<TokenRow | null> {
  const [row] = await market.db
    .update(accountTokens)
    .set({ usedAt: realNow() })
    .where(usable(token, kinds))
    .returning()

  return row ?? null
}

export async function findTokenById(market: Market, id: string): Promise<TokenRow | null> {
  const [row] = await market.db.select().from(accountTokens).where(eq(accountTokens.id, id))
  return row ?? null
}

function usable(token: string, kinds: TokenKind[]) {
  return and(
    eq(accountTokens.tokenHash, digestOf(token)),
    inArray(accountTokens.kind, kinds),
    isNull(accountTokens.usedAt),
    gt(accountTokens.expiresAt, realNow())
  )
}

/**
 * How long a link of this kind works, in minutes. A new password is asked for by somebody who waits for it;
 * who signs up in the evening proves the address the next morning.
 */
export function lifeOfLink(
  kind: TokenKind,
  { resetLinkMinutes, verifyLinkHours }: Readonly<MarketplaceRules>
): number {
  if (kind === 'second-factor') return secondFactor.waitMinutes
  return kind === 'reset' ? resetLinkMinutes : (verifyLinkHours * HOUR) / MINUTE
}

function expiryOf(kind: TokenKind, at: Date, rules: Readonly<MarketplaceRules>): Date {
  return new Date(at.getTime() + lifeOfLink(kind, rules) * MINUTE)
}
