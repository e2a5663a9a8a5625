import type { MarketSettings } from '../../src/shared/rules.js'

/** In kilometres. What is so near counts as being there: a quarter or a village is a point. */
export const THERE_KM = 12

/** What the marketplace calls near and far. */
type Reach = Pick<MarketSettings, 'nearKm' | 'farKm'>
interface Placed {
  distanceKm: number | null
}

/** The near ones of some services; else those that are not far; else all. One without a distance is near. */
export function nearestOf<Found extends Placed>(found: Found[], rules: Reach): Found[] {
  const near = found.filter((one) => isNear(one, rules))
  if (near.length > 0) return near

  const notFar = found.filter((one) => !isFar(one, rules))
  return notFar.length > 0 ? notFar : found
}

/** Is a service too far away to be offered without a word? One without a distance is not. */
export function isFar({ distanceKm }: Placed, { farKm }: Reach): boolean {
  return (distanceKm ?? 0) > farKm
}

/** Is a service in reach of everyday life? One without a distance is. */
export function isNear({ distanceKm }: Placed, { nearKm }: Reach): boolean {
  return (distanceKm ?? 0) <= nearKm
}
