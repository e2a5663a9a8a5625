import { and, desc, eq, ne } from 'drizzle-orm'
import { bookingDisputes } from '../../../drizzle/schema/index.js'
import type { UserActor } from '../../shared/actor.js'
import { audit } from '../../shared/audit.js'
import { cleanText } from '../../shared/clean.js'
import { DomainError } from '../../shared/errors.js'
import type { Market, MarketTx } from '../../shared/market.js'
import type { DisputeRow } from './present.js'
import { LEAST_WORDS } from './schemas.js'

/** The newest dispute of a booking: an older one was withdrawn. @throws not_found */
export async function loadDispute({ db }: Market, bookingId: string): Promise<DisputeRow> {
  const [row] = await db
    .select()
    .from(bookingDisputes)
    .where(eq(bookingDisputes.bookingId, bookingId))
    .orderBy(desc(bookingDisputes.createdAt), desc(bookingDisputes.id))
    .limit(1)

  if (row === undefined) throw new DomainError('not_found')
  return row
}

/** The same of one that is open. Whoever writes it holds the booking. @throws not_found, dispute_not_open */
export async function loadOpenDispute(market: Market, bookingId: string): Promise<DisputeRow> {
  const row = await loadDispute(market, bookingId)
  if (row.state !== 'open') throw new DomainError('dispute_not_open')

  return row
}

/** What stands in the way of another dispute about a booking: one that is open, or decided. */
export async function findStanding({ db }: Market, bookingId: string): Promise<DisputeRow | null> {
  const { state } = bookingDisputes
  const [row] = await db
    .select()
    .from(bookingDisputes)
    .where(and(eq(bookingDisputes.bookingId, bookingId), ne(state, 'withdrawn')))

  return row ?? null
}

/** @throws invalid_input for words that say too little once they are cleaned */
export function wordsOf(words: string): string {
  const cleaned = cleanText(words)
  if (cleaned.length < LEAST_WORDS) throw new DomainError('invalid_input', { field: 'words' })

  return cleaned
}

type Changes = Partial<
  Pick<
    DisputeRow,
    | 'state'
    | 'photos'
    | 'answer'
    | 'answerPhotos'
    | 'answeredAt'
    | 'shareBasisPoints'
    | 'reason'
    | 'refundAmount'
    | 'decidedBy'
    | 'version'
    | 'closedAt'
  >
>

/** Writes a change of a dispute whose booking is locked. */
export async function changeDispute(tx: MarketTx, row: DisputeRow, changes: Changes): Promise<DisputeRow> {
  await tx.db.update(bookingDisputes).set(changes).where(eq(bookingDisputes.id, row.id))

  return { ...row, ...changes }
}

export interface Act {
  action:
    | 'dispute.opened'
    | 'dispute.answered'
    | 'dispute.photo_added'
    | 'dispute.withdrawn'
    | 'dispute.decided'
  before?: object
  after?: object
  reason?: string
}

/** Records an act, under the booking. What the two sides say stays out: the log outlives it. */
export async function record(tx: MarketTx, user: UserActor, row: DisputeRow, act: Act): Promise<void> {
  await audit(tx, user, {
    type: 'support',
    action: act.action,
    targetType: 'booking',
    targetId: row.bookingId,
    before: act.before ?? null,
    after: { disputeId: row.id, ...act.after },
    reason: act.reason ?? null
  })
}
