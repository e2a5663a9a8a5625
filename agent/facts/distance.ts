/** In kilometres. What is so near counts as being there: a quarter or a village is a point. */
export const THERE_KM = 12
/** In kilometres. What is further away is left out where others are near; where none is, it is said. */
const FAR_KM = 40

/** Is a service too far away to be offered without a word? One without a distance is not. */
export function isFar({ distanceKm }: { distanceKm: number | null }): boolean {
  return (distanceKm ?? 0) > FAR_KM
}
