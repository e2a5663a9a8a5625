import { and, asc, eq, exists, inArray, or, sql } from 'drizzle-orm'
import { bookingDisputes, bookings } from '../../../drizzle/schema/index.js'
import { removeFiles } from '../../files/index.js'
import type { Market, MarketTx } from '../../shared/market.js'

/**
 * The disputes of someone's bookings: what they said and showed, and what was decided. The words of the other
 * side stay out, and who decided.
 */
export async function disputesOf({ db }: Market, userId: string) {
  const rows = await db
    .select({ dispute: bookingDisputes, clientId: bookings.clientId })
    .from(bookingDisputes)
    .innerJoin(bookings, eq(bookings.id, bookingDisputes.bookingId))
    .where(or(eq(bookings.clientId, userId), eq(bookings.providerId, userId)))
    .orderBy(asc(bookingDisputes.id))

  return rows.map(({ dispute: { decidedBy, ...dispute }, clientId }) =>
    clientId === userId
      ? { ...dispute, answer: null, answerPhotos: [] }
      : { ...dispute, ticketId: null, words: '', photos: [] }
  )
}

/**
 * What either side says and shows tells about both, so nothing of it stays, nor the words of the decision.
 * That there was a dispute and how it was decided stays with the booking, and one that is open stays open.
 */
export async function eraseDisputesOf(tx: MarketTx, userId: string): Promise<void> {
  const { id, photos, answerPhotos } = bookingDisputes
  const rows = await tx.db
    .select({ id, photos, answerPhotos })
    .from(bookingDisputes)
    .where(isOfBookingsOf(tx, userId))
  if (rows.length === 0) return

  await removeFiles(
    tx,
    rows.flatMap((row) => [...row.photos, ...row.answerPhotos])
  )
  await tx.db
    .update(bookingDisputes)
    .set({
      words: '',
      photos: [],
      answer: sql`case when ${bookingDisputes.answer} is null then null else '' end`,
      answerPhotos: [],
      reason: sql`case when ${bookingDisputes.reason} is null then null else '' end`
    })
    .where(
      inArray(
        id,
        rows.map((row) => row.id)
      )
    )
}

/** Forgets which photos someone has shown, on either side; their files are removed by src/files. */
export async function forgetDisputePhotosOf(tx: MarketTx, userId: string): Promise<void> {
  await tx.db
    .update(bookingDisputes)
    .set({ photos: [] })
    .where(isOfBookingsOf(tx, userId, 'client'))

  await tx.db
    .update(bookingDisputes)
    .set({ answerPhotos: [] })
    .where(isOfBookingsOf(tx, userId, 'provider'))
}

function isOfBookingsOf({ db }: Market, userId: string, side: 'client' | 'provider' | 'either' = 'either') {
  const isClient = eq(bookings.clientId, userId)
  const isProvider = eq(bookings.providerId, userId)
  const isTheirs = { client: isClient, provider: isProvider, either: or(isClient, isProvider) }[side]

  return exists(
    db
      .select({ id: bookings.id })
      .from(bookings)
      .where(and(eq(bookings.id, bookingDisputes.bookingId), isTheirs))
  )
}
