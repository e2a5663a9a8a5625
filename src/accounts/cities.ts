import type { Db } from '../../drizzle/client.js'
import { findCity } from '../catalog/index.js'
import { DomainError } from '../shared/errors.js'

/** The slug of a city named in either language; undefined stays undefined. @throws unknown_city */
export async function resolveCity(db: Db, city: string | undefined): Promise<string | undefined> {
  if (city === undefined) return undefined

  const found = await findCity(db, city)
  if (found === null) throw new DomainError('unknown_city')
  return found.slug
}
