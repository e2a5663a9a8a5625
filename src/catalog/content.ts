import type { providers, services } from '../../drizzle/schema/index.js'
import { cleanLine } from '../shared/clean.js'
import { refuseContacts } from '../shared/contacts.js'
import { requireWholePoint, type GivenPoint } from '../shared/point.js'
import { editedTexts, newTexts, type EarlierTexts, type ListingTexts } from './listing-texts.js'
import type { Category, City, CreateService, UpdateService } from './schemas.js'
import { subcategorySlug } from './searchable.js'

/** What a seller writes about a service. */
export type Content = Pick<
  typeof services.$inferSelect,
  | keyof ListingTexts
  | 'price'
  | 'durationMinutes'
  | 'categoryId'
  | 'subcategory'
  | 'tags'
  | 'city'
  | 'lat'
  | 'lng'
>
type Place = Pick<Content, 'city' | 'lat' | 'lng'>

/**
 * The content of a new service. Without a place of its own it is at its provider's.
 * @throws contact_not_allowed, text_incomplete
 */
export function newContent(
  input: CreateService,
  provider: Pick<typeof providers.$inferSelect, 'city' | 'lat' | 'lng'>,
  category: Category,
  city: City | null
): Content {
  refuseContactsIn(input)
  return {
    ...newTexts(input),
    price: input.price,
    durationMinutes: input.durationMinutes,
    categoryId: category.slug,
    subcategory: cleanSubcategory(category.slug, input.subcategory ?? null),
    tags: input.tags?.map(cleanLine) ?? [],
    ...moved({ city: provider.city, lat: provider.lat, lng: provider.lng }, input, city)
  }
}

/**
 * The content after an edit. A new category clears the subcategory.
 * @param earlier what the listing showed before, the newest first
 * @throws contact_not_allowed, text_incomplete, invalid_input
 */
export function editedContent(
  current: Content,
  input: UpdateService,
  { category, city }: { category: Category | null; city: City | null },
  earlier: EarlierTexts[]
): Content {
  refuseContactsIn(input)

  const categoryId = category?.slug ?? current.categoryId
  const kept = categoryId === current.categoryId ? current.subcategory : null

  return {
    ...editedTexts(current, input, earlier),
    price: input.price ?? current.price,
    durationMinutes: input.durationMinutes ?? current.durationMinutes,
    categoryId,
    subcategory: input.subcategory === undefined ? kept : cleanSubcategory(categoryId, input.subcategory),
    tags: input.tags?.map(cleanLine) ?? current.tags,
    ...moved({ city: current.city, lat: current.lat, lng: current.lng }, input, city)
  }
}

/** Only the fields that differ, for the audit log. */
export function differences(
  before: Content,
  after: Partial<Content>
): { before: Partial<Content>; after: Partial<Content> } {
  const names = Object.keys(after).filter((name): name is keyof Content => name in before)
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return { before: pick(before, changed), after: pick(after, changed) }
}

/** A place, as far as it is given: a city alone means its centre. @throws invalid_input for half a point */
export function moved(current: Place, { lat, lng }: GivenPoint, city: City | null): Place {
  requireWholePoint({ lat, lng })

  const base = city === null ? current : { city: city.slug, lat: city.lat, lng: city.lng }
  return lat === undefined || lng === undefined ? base : { ...base, lat, lng }
}

/** Everybody reads a listing, so it holds no contacts: a client who wants to reach its provider books. */
function refuseContactsIn(input: UpdateService): void {
  for (const field of ['title_en', 'title_ar', 'description_en', 'description_ar', 'subcategory'] as const) {
    refuseContacts(field, input[field])
  }

  for (const tag of input.tags ?? []) refuseContacts('tags', tag)
}

function cleanSubcategory(category: string, written: string | null): string | null {
  return written === null ? null : subcategorySlug(category, cleanLine(written))
}

function pick<T extends object, K extends keyof T>(whole: T, names: K[]): Partial<T> {
  const part: Partial<T> = {}
  for (const name of names) part[name] = whole[name]
  return part
}
