import type { NotOffered } from '../../../src/vocabulary/index.js'
import { isoDay, otherwiseOf, type When } from '../../dialogue/when.js'
import { wishOf } from '../../dialogue/search-terms.js'
import { isFar, isNear, THERE_KM } from '../../facts/distance.js'
import { readOffers, type Offer } from '../../facts/results.js'
import type { ToolName } from '../../tools/index.js'
import { saysSomething } from '../../tools/named-by.js'
import type { Missed } from '../../replies/types.js'
import { guessing } from './hint-steps.js'
import { askingWhich, refusalOf, resultOf, type Said, type Stage, type Step } from './stage.js'

/** The tools that return services to choose from. */
export const FINDING: ToolName[] = ['searchServices']

/** Searches for what the frame asks for, and shows the results. */
export function searching(stage: Stage, isMore: boolean): Step {
  const other = atOtherTime(stage)
  if (other !== undefined) return searching(other, isMore)

  const { frame, understood, replies } = stage
  const offers = resultOf(stage, FINDING, readOffers)?.services

  if (offers === undefined) {
    const refusal = refusalOf(stage, FINDING)
    if (refusal !== undefined) return { say: stage.speak(replies.trouble(refusal.message)) }
    if (frame.category === null && !saysSomething(understood.text)) return guessing(stage)

    const wish = {
      ...wishOf(frame, { timezone: stage.timezone, at: stage.now }),
      ...(frame.category === null ? { query: understood.text.slice(0, 200) } : {})
    }

    return { call: 'searchServices', input: isMore ? { ...wish, exclude: frame.seen.slice(-30) } : wish }
  }

  const near = nearDespiteLimits(stage)
  if (near !== undefined) return near
  if (offers.length > 0) return sayFound(stage, offers)
  if (frame.category === null) return guessing(stage)

  return {
    say: stage.speak(
      isMore ? replies.noMore() : replies.nothingFound(frame.category, frame.place ?? stage.home)
    )
  }
}

/**
 * Those who are near, where nobody near has the rating or the price that was insisted on: a client rather
 * hears that than is sent to another town. Undefined where somebody near meets it, or nobody is near at all.
 */
function nearDespiteLimits(stage: Stage): Step | undefined {
  const { frame, calls, rules } = stage
  const isReached = (offer: Offer) => isNear(offer, rules)
  const { budget, minRating, category } = frame
  const isLimited = budget !== null || minRating !== null
  if (!isLimited || category === null || foundFirst(stage)?.some(isReached) === true) return undefined

  const unlimited = {
    ...stage,
    frame: { ...frame, budget: null, minRating: null },
    calls: calls.slice(endOfSearch(calls))
  }
  const others = resultOf(unlimited, FINDING, readOffers)?.services
  if (others === undefined) {
    return refusalOf(unlimited, FINDING) === undefined
      ? {
          call: 'searchServices',
          input: wishOf(unlimited.frame, { timezone: stage.timezone, at: stage.now })
        }
      : undefined
  }

  const near = others.filter(isReached)
  return near.length === 0 ? undefined : sayFound(unlimited, near, { minRating, maxPrice: budget })
}

/** What the first search of the turn found. */
function foundFirst({ calls, ...stage }: Stage): Offer[] | undefined {
  return resultOf({ ...stage, calls: calls.slice(0, endOfSearch(calls)) }, FINDING, readOffers)?.services
}

/** How many calls there are up to the first search. */
function endOfSearch(calls: Stage['calls']): number {
  return calls.findIndex(({ name }) => FINDING.some((tool) => tool === name)) + 1
}

/** "Sunday, if nobody is free then Monday": the turn after its search found nobody free on Sunday. */
function atOtherTime(stage: Stage): Stage | undefined {
  const { frame, calls } = stage
  const when = otherwiseOf(frame.when)
  const found = foundFirst(stage)
  if (when === undefined || found === undefined || found.some(({ isFreeThen }) => isFreeThen)) {
    return undefined
  }

  return { ...stage, frame: { ...frame, when }, calls: calls.slice(endOfSearch(calls)) }
}

/** Looks for a thing that no category covers among the titles, and says so when nobody does it. */
export function seeking(stage: Stage, thing: NotOffered): Step {
  const { frame, understood, replies } = stage
  const offers = resultOf(stage, FINDING, readOffers)?.services

  if (offers === undefined && refusalOf(stage, FINDING) === undefined) {
    return {
      call: 'searchServices',
      input: {
        ...wishOf(frame, { timezone: stage.timezone, at: stage.now }),
        query: understood.text.slice(0, 200)
      }
    }
  }

  return offers === undefined || offers.length === 0
    ? { say: stage.speak(replies.notOffered(thing, frame.category)) }
    : sayFound(stage, offers)
}

/** What of the wished time the client named. */
function askedFor(when: When, isToday: boolean): 'time' | 'today' | 'day' {
  if (when.time !== undefined) return 'time'

  return isToday ? 'today' : 'day'
}

function sayFound(stage: Stage, offers: Offer[], missed: Missed | null = null): Said {
  const { frame, timezone, now, replies, rules } = stage
  const { when } = frame
  const place = frame.place ?? stage.home
  const isThere = (offer: Offer) => offer.city === place?.slug || (offer.distanceKm ?? 0) <= THERE_KM
  const isRange = when.endDate !== undefined && when.endDate !== when.date

  const isToday = when.date === isoDay(now, timezone) && when.part === undefined && !isRange
  const asked = when.date === undefined ? null : askedFor(when, isToday)
  if (isShownAlready(stage, offers)) return askingWhich(stage, offers)

  const askedWords = isRange
    ? replies.thoseDays
    : replies.day({ date: when.date, time: when.time, partName: when.part?.name }, { timezone, now })

  const say = stage.speak(
    replies.found(
      {
        offers,
        category: frame.category,
        place,
        nearestKm: offers.every((offer) => isFar(offer, rules))
          ? Math.min(...offers.map(({ distanceKm }) => distanceKm ?? 0))
          : null,
        isElsewhere: place !== null && !offers.some(isThere),
        asked,
        askedWords,
        cheap: frame.cheap,
        hasReviews: rules.hasReviews,
        missed
      },
      now
    )
  )

  return { say }
}

/** Is this the list that stands directly above, with the same times? Then it is not shown again. */
function isShownAlready({ frame: { offers, previous } }: Stage, found: Offer[]): boolean {
  return (
    previous.offers &&
    offers.length === found.length &&
    found.every(({ id, nextSlot }, index) => id === offers[index]?.id && nextSlot === offers[index].nextSlot)
  )
}
