import { or, sql, type SQL } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'

/** At least one of these normalised words occurs in the text as it is spelled. */
export function mentionsAny(words: string[]): SQL {
  return (
    or(...words.map((_, index) => sql`${services.searchText} like ${sql.placeholder(`pattern${index}`)}`)) ??
    sql`true`
  )
}

/** The values of all of these. A normalised word has no character that LIKE reads as a wildcard. */
export function wordValues(words: string[]): Record<string, string> {
  return Object.fromEntries(
    words.flatMap((word, index) => [
      [`word${index}`, word],
      [`pattern${index}`, `%${word}%`]
    ])
  )
}

export function wordPlaceholder(index: number): SQL {
  return sql`${sql.placeholder(`word${index}`)}::text`
}
