import type { ServiceQuery } from '../../api/catalog'

export const sorts = ['relevance', 'rating', 'price', '-price', 'newest'] as const

/**
 * What the address of the page asks for. It alone holds the filters, so a search can be sent, kept, and gone
 * back to. What makes no sense is left out.
 */
export function askedBy(search: URLSearchParams): ServiceQuery {
  const sort = sorts.find((known) => known === search.get('sort'))
  const day = search.get('availableOn') ?? ''

  return {
    ...textOf(search, 'q'),
    ...textOf(search, 'category'),
    ...textOf(search, 'city'),
    ...numberOf(search, 'minRating'),
    ...numberOf(search, 'minPrice'),
    ...numberOf(search, 'maxPrice'),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? { availableOn: day } : {}),
    ...(sort === undefined ? {} : { sort })
  }
}

/** The address of a search with some of its words changed; `null` leaves one out. */
export function withChanges(search: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
  }

  const words = next.toString()
  return words === '' ? '/services' : `/services?${words}`
}

function textOf<Name extends string>(search: URLSearchParams, name: Name): { [Key in Name]?: string } {
  const value = search.get(name)?.trim() ?? ''
  const known: { [Key in Name]?: string } = {}

  if (value !== '') Object.assign(known, { [name]: value })
  return known
}

function numberOf<Name extends string>(search: URLSearchParams, name: Name): { [Key in Name]?: number } {
  const text = search.get(name) ?? ''
  const known: { [Key in Name]?: number } = {}

  if (/^\d+(\.\d+)?$/.test(text)) Object.assign(known, { [name]: Number(text) })
  return known
}
