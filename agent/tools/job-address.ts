import { listAddresses } from '../../src/accounts/index.js'
import { distanceKm, loadVocabulary, resolvePlace, type Place } from '../../src/vocabulary/index.js'
import { hasFeature } from '../../src/shared/features.js'
import type { JobAddress } from '../../src/shared/job-address.js'
import { nameIn } from '../../src/shared/localized.js'
import type { AddedWords } from '../../src/shared/market.js'
import { THERE_KM } from '../facts/distance.js'
import type { JobPlace } from '../language/job-place.js'
import type { ToolContext } from '../permission/tool-context.js'

/** Where a job that is offered will be. */
export interface OfferedPlace {
  /** Null when nothing tells it, or the user does not. */
  address: JobAddress | null
  /** The town of the default address, where that lies in another than the user named, and is not taken. */
  leftOut: string | null
}

/**
 * Where a job that is offered will be: what the user has said with the request, the saved place that they
 * mean, or, where they mean none, their default in the town that they named.
 */
export async function jobAddressOf(
  { market, actor, turn }: ToolContext,
  serviceId: string
): Promise<OfferedPlace> {
  const { jobPlace, refusesPlace, place, added } = turn.frame
  if (refusesPlace) return { address: null, leftOut: null }

  const { line, unit, saved } = jobPlace ?? {}
  const city = line === undefined ? null : await cityOf({ market, turn }, serviceId)
  if (line !== undefined && city !== null) {
    return { address: { line, ...(unit === undefined ? {} : { unit }), city }, leftOut: null }
  }

  const address = await savedAddress({ market, actor }, saved)
  const isDefault = address !== null && saved === undefined && place !== null
  return isDefault && isElsewhere(address, place, added)
    ? { address: null, leftOut: address.city }
    : { address, leftOut: null }
}

/** Is an address in another town than this one? Where nobody knows its town, it is taken as it is. */
function isElsewhere({ city }: JobAddress, place: Place, { extraCities }: AddedWords): boolean {
  const home = resolvePlace(city, extraCities)
  return home !== undefined && home.city !== place.city && distanceKm(home, place) > THERE_KM
}

/** What is told of a job's place, of a service, and the address that it has. */
export interface Told {
  place: JobPlace
  serviceId: string
  before: JobAddress | null
}

/**
 * The street that was said, the saved place that was meant, or the floor of the address before. Null when
 * that makes no address, or nobody knows its town.
 */
export async function addressTold(
  { market, actor, turn }: ToolContext,
  { place: { line, unit, saved }, serviceId, before }: Told
): Promise<JobAddress | null> {
  if (line !== undefined) {
    const city = before?.city ?? (await cityOf({ market, turn }, serviceId))
    return city === null ? null : { line, ...(unit === undefined ? {} : { unit }), city }
  }

  if (saved !== undefined) return await savedAddress({ market, actor }, saved)

  return before === null || unit === undefined ? null : { ...before, unit }
}

/**
 * The saved place that is meant, or the default where none is. Null when no such place is saved: who says "at
 * my office" is never sent for at home.
 */
async function savedAddress(
  { market, actor }: Pick<ToolContext, 'market' | 'actor'>,
  meant: JobPlace['saved']
): Promise<JobAddress | null> {
  if (!hasFeature(market.rules, 'savedAddresses')) return null

  const { items } = await listAddresses(market, actor)
  const found = items.find(({ kind, isDefault }) => (meant === undefined ? isDefault : kind === meant))

  return found?.address ?? null
}

/**
 * The name of a job's town, in the user's language: the one that was said, else the user's, else that of the
 * service; null if unknown.
 */
async function cityOf(
  { market, turn }: Pick<ToolContext, 'market' | 'turn'>,
  serviceId: string
): Promise<string | null> {
  const { frame, user, known, language } = turn
  const service = known.find(({ id }) => id === serviceId)
  const town = frame.place?.city ?? user.city ?? service?.city ?? null

  const { cities } = await loadVocabulary(market)
  const city = cities.find(({ slug }) => slug === town)
  return city === undefined ? town : nameIn(city, language)
}
