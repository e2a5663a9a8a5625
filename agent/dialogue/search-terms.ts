import type { RankQuery } from '../../src/search/index.js'
import type { Frame } from './frame.js'
import { exceptedDays, windowOf } from './when.js'

/** What a frame searches for; the input of the tools that find services. */
export interface WishFacts {
  query?: string
  category?: string
  subcategory?: string
  city?: string
  lat?: number
  lng?: number
  budget?: number
  minRating?: number
  cheap?: true
  from?: string
  to?: string
  notOn?: string[]
}

/** The search of a frame. */
export function wishOf(frame: Frame, { timezone, at }: { timezone: string; at: Date }): WishFacts {
  const { category, subcategory, place, budget, minRating, cheap, when } = frame
  const window = windowOf(when, timezone)
  const notOn = exceptedDays(when, timezone, at)

  return {
    ...(category === null ? {} : { category }),
    ...(subcategory === null ? {} : { subcategory }),
    // A quarter or a village is a point; only a city of the marketplace has a slug that services carry.
    ...(place === null
      ? {}
      : { lat: place.lat, lng: place.lng, ...(place.kind === 'city' ? { city: place.slug } : {}) }),
    ...(budget === null ? {} : { budget }),
    ...(minRating === null ? {} : { minRating }),
    ...(cheap ? { cheap } : {}),
    ...(window === null ? {} : { from: window.from.toISOString(), to: window.to.toISOString() }),
    ...(notOn.length === 0 ? {} : { notOn })
  }
}

/** What was said of the job in a trade, the current one or one that waits, in words for the search. */
export function jobOf({ category, job, waiting }: Frame, trade: string | undefined): { job?: string } {
  const said = trade === category ? job : (waiting.find((wish) => wish.category === trade)?.job ?? [])
  // The "and" keeps the end of one name and the beginning of the next from being read as one.
  return said.length === 0 ? {} : { job: said.join(' and ') }
}

/**
 * The place of a request: a point (in the city that is named beside it), a city by name, or the user's home,
 * from which nobody is left out.
 */
export function placeOf(
  { lat, lng, city }: { lat?: number | undefined; lng?: number | undefined; city?: string | undefined },
  home: string | null
): Pick<RankQuery, 'place' | 'city' | 'home'> {
  if (lat !== undefined && lng !== undefined) return { place: { lat, lng, slug: city } }
  if (city !== undefined) return { city }
  return home === null ? {} : { home }
}
