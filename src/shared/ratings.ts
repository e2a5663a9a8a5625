import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { hasFeature, type FeatureSettings } from './features.js'

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

/** What is shown of a rating, as SQL: nothing where the marketplace has no reviews. */
export function shownRating<Row extends { ratings: AnyPgColumn; ratingCount: AnyPgColumn }>(
  rules: Readonly<FeatureSettings>,
  { ratings, ratingCount }: Row
): { ratings: SQL<number | null>; ratingCount: SQL<number> } {
  return hasFeature(rules, 'reviews')
    ? { ratings: sql<number | null>`${ratings}`, ratingCount: sql<number>`${ratingCount}` }
    : { ratings: sql<null>`null::real`, ratingCount: sql<number>`0` }
}

/** The same of a row that was read. */
export function shownRatingOf(
  rules: Readonly<FeatureSettings>,
  { ratings, ratingCount }: { ratings: number | null; ratingCount: number }
): { ratings: number | null; ratingCount: number } {
  return hasFeature(rules, 'reviews') ? { ratings, ratingCount } : { ratings: null, ratingCount: 0 }
}
