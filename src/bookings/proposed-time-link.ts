import type { ProposedTime } from '../../drizzle/schema/index.js'
import { findRecipients } from '../notifications/index.js'
import type { Actor, Locale, UserActor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import { languageFor } from '../shared/languages.js'
import { isId } from '../shared/ids.js'
import { isSignedBy, type SignLink } from '../shared/link-signer.js'
import type { Market } from '../shared/market.js'
import { openProposedTime, type BookingRow } from './policy.js'
import type { NamedBooking } from './present.js'
import { acceptProposedTime, declineProposedTime, isAgreedAlready } from './proposed-time.js'
import { findNamed } from './queries.js'

/** What the key of these links is derived for. */
export const PROPOSED_TIME_LINKS = 'taskego links that answer another time'

/**
 * The secret of a link by which the client answers the time that is proposed now; null when none is. It is
 * good for this offer alone, and ends with it.
 */
export function proposedTimeToken(
  { now, rules }: Pick<Market, 'now' | 'rules'>,
  sign: SignLink,
  booking: BookingRow
): string | null {
  const proposed = openProposedTime(booking, now(), rules)
  return proposed === null
    ? null
    : `${booking.id}.${signatureOf(sign, booking, proposed).toString('base64url')}`
}

/** A booking and the other time that its link is about; `isAgreed` once the client has said yes to it. */
export interface ProposedTimeAsked {
  named: NamedBooking
  scheduledAt: string
  isAgreed: boolean
  /** In which the client wants to be told times, where they chose one. */
  readerZone: string | undefined
}

/**
 * The language of the client whom a link was sent to, also once its offer is closed; null for no such link.
 */
export async function languageOfProposedTimeLink(
  market: Market,
  sign: SignLink,
  token: string
): Promise<Locale | null> {
  const signed = await findSigned(market, sign, token)
  if (signed === null) return null

  const [client] = await findRecipients(market, [signed.named.booking.clientId])
  return client === undefined ? null : languageFor(market.rules, client.language)
}

/**
 * What the link asks, or that its yes was said; nothing is changed.
 * @throws feature_off, link_not_valid once the offer is closed
 */
export async function readProposedTimeLink(
  market: Market,
  sign: SignLink,
  token: string
): Promise<ProposedTimeAsked> {
  requireFeature(market.rules, 'proposedTimes')
  const signed = await findSigned(market, sign, token)
  if (signed === null) throw new DomainError('link_not_valid')

  const { named } = signed
  const { scheduledAt } = signed.proposed
  const isAgreed = isAgreedAlready(named.booking, new Date(scheduledAt))
  if (!isAgreed && openProposedTime(named.booking, market.now(), market.rules) === null) {
    throw new DomainError('link_not_valid')
  }

  const [client] = await findRecipients(market, [named.booking.clientId])
  return { named, scheduledAt, isAgreed, readerZone: client?.preferences.timezone }
}

/**
 * Answers as the client of the booking, without a sign-in. The same yes again changes nothing.
 * @throws feature_off, link_not_valid, and what acceptProposedTime or declineProposedTime throws
 */
export async function answerProposedTimeByLink(
  market: Market,
  actor: Actor,
  sign: SignLink,
  { token, answer }: { token: string; answer: 'yes' | 'no' }
): Promise<ProposedTimeAsked> {
  requireFeature(market.rules, 'proposedTimes')
  const asked = await readProposedTimeLink(market, sign, token)
  const { booking } = asked.named
  const { locale, door, requestId } = actor
  const client: UserActor = { role: 'client', id: booking.clientId, sessionId: '', locale, door, requestId }

  const act = answer === 'yes' ? acceptProposedTime : declineProposedTime
  await act(market, client, { id: booking.id, scheduledAt: asked.scheduledAt })

  return asked
}

/** The booking that a link is about, if it was made for the time that is proposed now, or was last. */
async function findSigned(
  market: Market,
  sign: SignLink,
  token: string
): Promise<{ named: NamedBooking; proposed: ProposedTime } | null> {
  const [id = '', signature = ''] = token.split('.')
  const named = isId(id) ? await findNamed(market, id) : null
  const proposed = named?.booking.proposedTime ?? null
  if (named === null || proposed === null) return null

  return isSignedBy(signature, signatureOf(sign, named.booking, proposed)) ? { named, proposed } : null
}

/** Without the version: changes of the booking that leave its time alone carry the proposal along. */
function signatureOf(sign: SignLink, { id, clientId }: BookingRow, proposed: ProposedTime): Buffer {
  const { scheduledAt, proposedAt, expiresAt } = proposed
  return sign([id, clientId, scheduledAt, proposedAt, expiresAt].join('\n'))
}
