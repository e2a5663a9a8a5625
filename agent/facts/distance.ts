import { NEAR_KM } from '../../src/search/index.js'

/** In kilometres. What is so near counts as being there: a quarter or a village is a point. */
export const THERE_KM = 12
/** In kilometres. What is further away is left out where others are near; where none is, it is said. */
const FAR_KM = 40

/** The near ones of some services; else those that are not far; else all. One without a distance is near. */
export function nearestOf<Found extends { distanceKm: number | null }>(found: Found[]): Found[] {
  const near = found.filter(isNear)
  if (near.length > 0) return near

  const notFar = found.filter((one) => !isFar(one))
  return notFar.length > 0 ? notFar : found
}

/** Is a service too far away to be offered without a word? One without a distance is not. */
export function isFar({ distanceKm }: { distanceKm: number | null }): boolean {
  return (distanceKm ?? 0) > FAR_KM
}

/** Is a service in reach of everyday life? One without a distance is. */
export function isNear({ distanceKm }: { distanceKm: number | null }): boolean {
  return (distanceKm ?? 0) <= NEAR_KM
}
