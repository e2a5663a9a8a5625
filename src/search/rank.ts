import { firstFreeSlots, type Window } from '../bookings/index.js'
import type { Actor } from '../shared/actor.js'
import { hasFeature } from '../shared/features.js'
import type { Market, Vocabulary } from '../shared/market.js'
import { DAY } from '../shared/time.js'
import { inCategory, notOf, priceUpTo, providerRatedFrom, type Condition, type Point } from './filter.js'
import type { Candidate } from './candidate.js'
import { findCandidates, loadServices, type FoundCandidate, type Search } from './find.js'
import { withoutDays } from './without-days.js'
import { understandAsked, type NamedPlace } from './understand.js'
import { inPlace } from './plan.js'
import { parseService, type Service } from '../catalog/index.js'
import { reasonsFor, type Reason } from './explain.js'
import { countFacets, noServices } from './facets.js'
import { purposeOf } from './purpose.js'
import { MOST_COUNTED, type Facets } from './schemas.js'
import { isOtherCraft, jobFit } from './job-fit.js'
import { cityNamed, findJobs, loadVocabulary } from '../vocabulary/index.js'

/** What a client is looking for. Everything may be absent; words in `query` fill in what no field says. */
export interface RankQuery {
  query?: string | undefined
  /** What is to be done within the category, in words; without it, what the query says of that. */
  job?: string | undefined
  category?: string | undefined
  subcategory?: string | undefined
  /**
   * Where; with a city (slug, name or alias), being in that city counts as being there. `isNamed`: the point
   * is that of a quarter or a village that was named, and not where somebody stands.
   */
  place?: { lat: number; lng: number; slug?: string | undefined; isNamed?: boolean } | undefined
  /** A city by slug, name or alias, instead of a place. */
  city?: string | undefined
  /** The caller's city: from there the nearest come first where nothing says where, and none is left out. */
  home?: string | undefined
  /** The most that it may cost, in minor units. */
  budget?: number | undefined
  /** Of the provider, over all their services: few reviews say little of one service. */
  minRating?: number | undefined
  /** The cheapest good ones first. */
  cheap?: boolean | undefined
  /** Services that are free at these times come first. */
  window?: Window | undefined
  /** Local days of the marketplace on which it must not be. */
  notOn?: string[] | undefined
  limit: number
}

export interface RankedService {
  service: Service
  /** The provider's zone, in which times are told. */
  timezone: string
  distanceKm: number | null
  /**
   * The first free start within the wanted window, else the first within two weeks; null when there is none.
   */
  nextSlot: string | null
  /** Is nextSlot within the wanted window? True when none was given. */
  isFreeThen: boolean
  /** 0..1, falling along the list. */
  score: number
  /** The most important first. */
  reasons: Reason[]
}

interface Wish {
  search: Search
  place: NamedPlace | null
  /** The place that fields or words name; none for a home. */
  named: NamedPlace | null
  cheap: boolean
  window: Window | null
  notOn: string[]
  nearKm: number
}

const MAX_CANDIDATES = 120
const MAX_CHECKED = 30
const LOOK_AHEAD_DAYS = 14
const RADII_KM = [5, 15, 30, 60, 120, Infinity]
/** Only within this distance does a better fit leave others behind. */
const FITTING_KM = 30
const POOR_RATING = 3.5
/** As five imagined reviews of 4 say it. */
const UNRATED = 4
/** Below this, no service says enough of the job to leave others behind. */
const TELLING_FIT = 0.4
/** Less than two fits can differ by. */
const STANDING_SHARE = 0.01
/** A service with this share of the best fit does the job as well. */
const AS_FIT = 0.5

/**
 * The best services for a wish, with reasons: the nearest that suffice are considered; what is free in the
 * wanted window comes first, then the cheapest good ones (`cheap`) or a balance of distance, rating and
 * price. One query for free times and one for what is shown, however many candidates. A place without any
 * such service answers with the nearest elsewhere; an unknown category or city with nothing.
 */
export async function rankServices(market: Market, actor: Actor, query: RankQuery): Promise<RankedService[]> {
  const vocabulary = await loadVocabulary(market)
  const wish = await readWish(market, vocabulary, actor, query)
  return wish === null ? [] : await rank(market, vocabulary, wish, query.limit)
}

/**
 * The same with how many services have what, of those that `searchServices` finds for the same category,
 * place, price and words, with ratings of the provider; whenever they are free.
 */
export async function rankWithFacets(
  market: Market,
  actor: Actor,
  query: RankQuery
): Promise<{ ranked: RankedService[]; facets: Facets }> {
  const vocabulary = await loadVocabulary(market)
  const wish = await readWish(market, vocabulary, actor, query)
  if (wish === null) return { ranked: [], facets: await countFacets(market, vocabulary, noServices) }

  const ranked = await rank(market, vocabulary, wish, query.limit)
  return { ranked, facets: await facetsFor(market, vocabulary, wish) }
}

/** Who is near enough to be recommended may be in another town; what is counted is in the named one. */
async function facetsFor(market: Market, vocabulary: Vocabulary, { search, named }: Wish): Promise<Facets> {
  const conditions = named === null ? search.conditions : [...search.conditions, inPlace(named, market.rules)]
  const found = await findCandidates(market, { ...search, conditions }, MOST_COUNTED + 1)

  return await countFacets(market, vocabulary, {
    rows: found.slice(0, MOST_COUNTED),
    isAll: found.length <= MOST_COUNTED,
    starsOf: ({ ratings }) => ratings ?? 0
  })
}

async function rank(
  market: Market,
  vocabulary: Vocabulary,
  wish: Wish,
  limit: number
): Promise<RankedService[]> {
  const rows = await findCandidates(market, wish.search, MAX_CANDIDATES)
  const candidates = nearestFitting(withoutOtherCrafts(rows.map((row) => candidateOf(row, wish))), limit)

  rankPrices(candidates)

  const checked = best(candidates, (candidate) => scoreOf(candidate, wish, true, true)).slice(0, MAX_CHECKED)
  const free = await freeStarts(market, checked, wish)
  const chosen = varied(
    best(checked, (candidate) => finalScore(candidate, wish, free)),
    limit
  )
  const shown = await loadServices(
    market,
    chosen.map(({ row }) => row.id),
    wish.search.place
  )

  return chosen.flatMap((candidate) => {
    const { id, timezone, distanceKm } = candidate.row
    const json = shown.get(id)
    if (json === undefined) return []

    const nextSlot = free.next.get(id) ?? null
    const isFreeThen = wish.window === null ? nextSlot !== null : free.then.has(id)

    return {
      service: { ...parseService(json), nextSlot },
      timezone,
      distanceKm,
      nextSlot,
      isFreeThen,
      score: Math.round(finalScore(candidate, wish, free) * 1000) / 1000,
      reasons: reasonsFor(candidate, {
        candidates,
        nextSlot,
        isFreeThen: wish.window !== null && isFreeThen,
        cheap: wish.cheap,
        now: market.now(),
        cities: vocabulary.cities,
        nearKm: wish.nearKm
      })
    }
  })
}

async function readWish(
  market: Market,
  vocabulary: Vocabulary,
  actor: Actor,
  query: RankQuery
): Promise<Wish | null> {
  const { query: text = '', category: slug, city } = query
  const asked = understandAsked(vocabulary, { text, category: slug, city })
  if (asked === null) return null

  const { category, words, isCheap } = asked
  const named = namedPlace(vocabulary, query, asked.place)
  const home = query.home === undefined ? null : cityNamed(vocabulary, query.home)
  const place = named ?? (query.place === undefined ? home : pointOf(query.place))
  const conditions: Condition[] = []
  if (category !== null) conditions.push(inCategory(category.slug))
  if (query.budget !== undefined) conditions.push(priceUpTo(query.budget))
  if (query.minRating !== undefined && hasFeature(market.rules, 'reviews')) {
    conditions.push(providerRatedFrom(query.minRating))
  }
  if (actor.id !== null) conditions.push(notOf(actor.id))
  const subcategory = query.subcategory ?? asked.subcategory

  const search: Search = {
    conditions,
    ...(await purposeOf(market, text, words, category)),
    jobs: query.job === undefined ? asked.jobs : findJobs(query.job),
    subcategory,
    place,
    sort: place === null ? 'relevance' : 'distance'
  }

  return {
    search,
    place,
    named,
    cheap: query.cheap ?? isCheap,
    window: query.window ?? null,
    notOn: query.notOn ?? [],
    nearKm: market.rules.nearKm
  }
}

/** A point that nobody gave a name is only where distances begin. */
function namedPlace(
  vocabulary: Vocabulary,
  { place }: RankQuery,
  inWords: NamedPlace | null
): NamedPlace | null {
  if (place === undefined) return inWords

  const city = place.slug === undefined ? null : cityNamed(vocabulary, place.slug)
  if (city !== null) return { ...pointOf(place), slug: city.slug }
  return place.isNamed === true ? pointOf(place) : null
}

function pointOf({ lat, lng }: Point): Point {
  return { lat, lng }
}

function candidateOf(row: FoundCandidate, { search, place, nearKm }: Wish): Candidate {
  const { ratings, ratingSum, ratingCount, city, subcategory, distanceKm } = row
  const isThere = place?.slug !== undefined && city === place.slug

  const reach = place === null || isThere ? 0 : (distanceKm ?? Infinity)

  return {
    row,
    reach,
    isInReach: reach <= nearKm,
    priceRank: 0,
    fairRating: ratings === null ? UNRATED : (ratingSum + 20) / (ratingCount + 5),
    isGood: ratings === null || ratings >= POOR_RATING,
    isMatch: search.subcategory === null || subcategory === search.subcategory,
    fit: fitOf(row, search),
    isOther: row.searchText !== null && isOtherCraft({ ...row, searchText: row.searchText }, search.jobs),
    isFit: true,
    isNear: true
  }
}

function fitOf({ searchText, titleLength }: FoundCandidate, { jobs }: Search): number {
  return searchText === null ? 0 : jobFit({ searchText, titleLength }, jobs)
}

/**
 * The nearest that suffice, marked by whether they fit the job; if none of them does, also those that do and
 * are not far.
 */
function nearestFitting(candidates: Candidate[], enough: number): Candidate[] {
  const best = Math.max(0, ...candidates.filter(({ reach }) => reach <= FITTING_KM).map(({ fit }) => fit))
  if (best >= TELLING_FIT) {
    for (const candidate of candidates) candidate.isFit = candidate.fit >= best * AS_FIT
  }

  const nearest = nearestEnough(candidates, enough)
  const considered = nearest.some(({ isFit }) => isFit)
    ? nearest
    : [
        ...nearest,
        ...nearestEnough(
          candidates.filter(({ isFit }) => isFit),
          1
        )
      ]

  if (isAnyNear(considered)) {
    for (const candidate of considered) candidate.isNear = candidate.isInReach
  }

  return considered
}

/** Who gives French is no help for maths: those of another craft are left out where a choice is near. */
function withoutOtherCrafts(candidates: Candidate[]): Candidate[] {
  const useful = candidates.filter(({ isOther }) => !isOther)
  const isChoice = useful.filter(({ isInReach }) => isInReach).length > 1
  return isChoice ? useful : candidates
}

/**
 * The candidates within the smallest radius that holds enough of them: only those of the wanted subcategory,
 * unless that radius is large or others are nearer. Otherwise an oven repair that is free today would come
 * before the fridge repair that was asked for.
 */
function nearestEnough(candidates: Candidate[], enough: number): Candidate[] {
  const matching = candidates.filter(({ isMatch }) => isMatch)
  const radius = radiusHolding(matching, enough)
  const isNearby = isAnyNear(matching) || !isAnyNear(candidates)
  if (radius <= FITTING_KM && isNearby) return matching.filter(({ reach }) => reach <= radius)

  return candidates.filter(({ reach }) => reach <= radiusHolding(candidates, enough))
}

function isAnyNear(candidates: Candidate[]): boolean {
  return candidates.some(({ isInReach }) => isInReach)
}

function radiusHolding(candidates: Candidate[], enough: number): number {
  return (
    RADII_KM.find((radius) => candidates.filter(({ reach }) => reach <= radius).length >= enough) ?? Infinity
  )
}

function rankPrices(candidates: Candidate[]): void {
  const prices = [...new Set(candidates.map(({ row }) => row.price))].sort((one, other) => one - other)
  for (const candidate of candidates) {
    candidate.priceRank = prices.indexOf(candidate.row.price) / Math.max(1, prices.length - 1)
  }
}

interface FreeStarts {
  then: Set<string>
  next: Map<string, string>
}

/** Within the asked window if there is one there, else within the next two weeks. */
async function freeStarts(
  market: Market,
  candidates: Candidate[],
  { window, notOn }: Wish
): Promise<FreeStarts> {
  const { timezone } = market.rules
  const from = market.now()
  const ahead = { from, to: new Date(from.getTime() + LOOK_AHEAD_DAYS * DAY) }
  const requests = candidates.map(({ row: { id, providerId, durationMinutes } }) => ({
    serviceId: id,
    providerId,
    durationMinutes
  }))

  const wanted = window === null ? [] : withoutDays(window, notOn, timezone)
  const windows = [...wanted, ...withoutDays(ahead, notOn, timezone)]
  const found = windows.length === 0 ? new Map() : await firstFreeSlots(market, requests, windows)

  const then = new Set<string>()
  const next = new Map<string, string>()

  for (const [serviceId, slot] of found) {
    if (slot.window < wanted.length) then.add(serviceId)
    next.set(serviceId, slot.start.toISOString())
  }

  return { then, next }
}

function finalScore(candidate: Candidate, wish: Wish, free: FreeStarts): number {
  const { id } = candidate.row
  return scoreOf(candidate, wish, wish.window === null || free.then.has(id), free.next.has(id))
}

/**
 * Each weight exceeds the sum of all after it: near at all, fit for the job, free at the wanted time, free at
 * all.
 */
function scoreOf(candidate: Candidate, wish: Wish, isFreeThen: boolean, isFree: boolean): number {
  const { isNear, isFit } = candidate
  const time = (isFreeThen ? 0.5 : 0) + (isFree ? 0.25 : 0) + 0.25 * meritOf(candidate, wish)
  const job = wish.search.jobs.length === 0 ? time : ((isFit ? 1 : 0) + time) / 2

  return wish.place === null ? job : ((isNear ? 1 : 0) + job) / 2
}

/** 0..1: how well it fits the job, unless the cheapest is wanted, and only then its standing. */
function meritOf(candidate: Candidate, wish: Wish): number {
  const standing = standingOf(candidate, wish)
  return wish.search.jobs.length === 0 || wish.cheap
    ? standing
    : (1 - STANDING_SHARE) * candidate.fit + STANDING_SHARE * standing
}

/**
 * 0..1, and each weight exceeds the sum of all after it: of the wanted subcategory, not badly rated, and only
 * then price, rating and nearness.
 */
function standingOf(candidate: Candidate, { cheap }: Wish): number {
  const inner = cheap ? 0.995 * (1 - candidate.priceRank) + 0.005 * balance(candidate) : balance(candidate)
  return (candidate.isMatch ? 0.5 : 0) + (candidate.isGood ? 0.25 : 0) + inner * 0.25
}

function balance({ reach, fairRating, priceRank }: Candidate): number {
  return 0.4 / (1 + reach / 10) + (0.35 * (fairRating - 1)) / 4 + 0.25 * (1 - priceRank)
}

/**
 * The first of the ordered candidates, one of each provider as long as there are enough providers: three
 * offers should be a choice.
 */
function varied(ordered: Candidate[], limit: number): Candidate[] {
  const firstOf = new Map(
    ordered.map((candidate) => [candidate.row.providerId, candidate] as const).reverse()
  )
  const isFirst = (candidate: Candidate) => firstOf.get(candidate.row.providerId) === candidate
  const chosen = new Set(
    [...ordered.filter(isFirst), ...ordered.filter((candidate) => !isFirst(candidate))].slice(0, limit)
  )

  return ordered.filter((candidate) => chosen.has(candidate))
}

function best(candidates: Candidate[], score: (candidate: Candidate) => number): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((one, other) => other.score - one.score || (one.candidate.row.id < other.candidate.row.id ? -1 : 1))
    .map(({ candidate }) => candidate)
}
