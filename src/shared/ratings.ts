import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** What a table keeps of the stars that it was given. */
interface RatedTable {
  ratingSum: AnyPgColumn
  ratingCount: AnyPgColumn
}

/** A review that counts from now on, or counts no more. */
export type RatingChange = 'added' | 'removed'

/**
 * The columns of a rated row after one review more, or less. The average is kept as it is told, to a tenth:
 * data, words and filters then agree; without reviews there is none. The ranking reckons with the sum.
 */
export function withRating(
  { ratingSum, ratingCount }: RatedTable,
  rating: number,
  change: RatingChange
): Record<'ratingSum' | 'ratingCount' | 'ratings', SQL> {
  const [stars, one] = change === 'added' ? [rating, 1] : [-rating, -1]

  return {
    ratingSum: sql`${ratingSum} + ${stars}`,
    ratingCount: sql`${ratingCount} + ${one}`,
    ratings: sql`round((${ratingSum} + ${stars})::numeric / nullif(${ratingCount} + ${one}, 0), 1)`
  }
}
