import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** What a table keeps of the stars that it was given. */
interface RatedTable {
  ratingSum: AnyPgColumn
  ratingCount: AnyPgColumn
}

/**
 * The columns of a rated row after one more review. The average is kept as it is told, to a tenth: data,
 * words and filters then agree. The ranking reckons with the sum.
 */
export function withRating(
  { ratingSum, ratingCount }: RatedTable,
  rating: number
): Record<'ratingSum' | 'ratingCount' | 'ratings', SQL> {
  return {
    ratingSum: sql`${ratingSum} + ${rating}`,
    ratingCount: sql`${ratingCount} + 1`,
    ratings: sql`round((${ratingSum} + ${rating})::numeric / (${ratingCount} + 1), 1)`
  }
}
