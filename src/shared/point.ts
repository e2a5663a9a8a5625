import { DomainError } from './errors.js'

/** A point in degrees, as far as it is given. */
export interface GivenPoint {
  lat?: number | undefined
  lng?: number | undefined
}

/**
 * A point is given whole or not at all.
 * @param inside the path of what it stands in, such as `address.`
 * @throws invalid_input that names the half that is absent
 */
export function requireWholePoint({ lat, lng }: GivenPoint, inside = ''): void {
  if ((lat === undefined) === (lng === undefined)) return

  throw new DomainError('invalid_input', { field: `${inside}${lat === undefined ? 'lat' : 'lng'}` })
}
