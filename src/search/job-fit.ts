import { sql, type SQL } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import { crafts, type Job } from '../vocabulary/index.js'

/** A word of the job in one language, as listings write it, and its share of the whole. */
interface Term {
  starts: string[]
  share: number
}

/** What a service's text is compared by: the stored one, and how long the titles at its front are. */
export interface JobText {
  searchText: string
  titleLength: number
}

const MAX_STARTS = 4
/** A word in a title names the job, elsewhere it only accompanies it. */
const BESIDE = 0.4

/** How well a service's titles and text fit the words of a job, 0..1; the whole is in the titles: 1. */
export function jobFit({ searchText, titleLength }: JobText, jobs: Job[]): number {
  const text = ` ${searchText} `
  return termsOf(jobs).reduce((sum, { starts, share }) => sum + share * worthAt(text, starts, titleLength), 0)
}

/**
 * Is the listing of another craft than those that the jobs name, by its title? A haircut is no help to whom
 * wants nails; whoever names no craft may do any.
 */
export function isOtherCraft({ searchText, titleLength }: JobText, jobs: Job[]): boolean {
  const asked = jobs.filter(({ isCraft }) => isCraft)
  if (asked.length === 0) return false

  const titles = ` ${searchText.slice(0, titleLength)} `
  const isNamed = ({ written }: Job): boolean =>
    [...written.en, ...written.ar].some((start) => titles.includes(start))

  return !asked.some(isNamed) && crafts().some(isNamed)
}

function worthAt(text: string, starts: string[], titleLength: number): number {
  const places = starts.map((start) => text.indexOf(start)).filter((place) => place >= 0)
  if (places.length === 0) return 0
  return Math.min(...places) < titleLength ? 1 : BESIDE
}

/**
 * The same by the titles alone, in SQL, over the placeholders of `jobValues`: thousands of texts would take
 * too long to look through.
 */
export function jobFitSql(jobs: Job[]): SQL {
  const terms = termsOf(jobs).map((_, term) => termSql(term))
  return sql`(select ${sql.join(terms, sql` + `)}
    from (select ' ' || left(${services.searchText}, ${titleLength}) || ' ' as titles offset 0) named)`
}

/** The values of the placeholders of `jobFitSql`. */
export function jobValues(jobs: Job[]): Record<string, unknown> {
  return Object.fromEntries(
    termsOf(jobs).flatMap(({ starts, share }, term) => [
      [`share${term}`, share],
      ...Array.from({ length: MAX_STARTS }, (_, start) => [startName(term, start), starts[start] ?? null])
    ])
  )
}

/** The length of the titles at the front of the stored text, where they are hardly ever shorter. */
export const titleLength = sql<number>`(char_length(${services.title_en})
  + char_length(${services.title_ar}) + 1)`

function termSql(term: number): SQL {
  const starts = Array.from(
    { length: MAX_STARTS },
    (_, start) => sql`position(${sql.placeholder(startName(term, start))}::text in titles) > 0`
  )

  return sql`case when ${sql.join(starts, sql` or `)}
    then ${sql.placeholder(`share${term}`)}::float8 else 0 end`
}

function startName(term: number, start: number): string {
  return `job${term}start${start}`
}

function termsOf(jobs: Job[]): Term[] {
  const all = jobs.reduce((sum, { weight }) => sum + weight, 0)
  return jobs.flatMap(({ weight, written: { en, ar } }) =>
    [en, ar].map((starts) => ({ starts, share: weight / all / 2 }))
  )
}
