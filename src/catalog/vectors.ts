import { gramsOf } from '../shared/grams.js'
import type { ExtraCategory } from '../shared/market.js'
import { findCategoryMentions } from '../vocabulary/index.js'

/** The subject of a text, by the lexicon: a category, with its subcategory where one is meant. */
export interface Concept {
  slug: string
  subcategory?: string | null
  weight: number
}

export const DIMENSIONS = 128
/** Meaning outweighs spelling, because two languages share only the meaning. */
const CONCEPT_WEIGHT = 2
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * Computing a direction takes as long as the rest of a vector. There are a few hundred concepts, but a
 * provider may name a subcategory freely, so the cache is bounded.
 */
const MAX_KEPT_DIRECTIONS = 2000
const directions = new Map<string, Int8Array>()

/**
 * The vector of a text without any model, of length 1: its runs of characters, hashed, and its concepts, each
 * a direction of its own. Texts in two languages meet in their concepts. Pure. Hashing: Weinberger et al.,
 * "Feature Hashing for Large Scale Multitask Learning" (2009).
 */
export function localVector(text: string, concepts: Concept[]): number[] {
  const spelling = new Float64Array(DIMENSIONS)
  for (const gram of new Set(gramsOf(text))) {
    const hash = hashOf(gram)
    spelling[hash % DIMENSIONS] = (spelling[hash % DIMENSIONS] ?? 0) + (hash & 0x40000000 ? 1 : -1)
  }

  const meaning = new Float64Array(DIMENSIONS)
  for (const { slug, subcategory, weight } of concepts) {
    addDirection(meaning, slug, weight)

    if (subcategory !== undefined && subcategory !== null) {
      addDirection(meaning, `${slug}/${subcategory}`, weight)
    }
  }

  const [spelled, meant] = [normalized([...spelling]), normalized([...meaning])]
  return normalized(spelled.map((value, index) => value + CONCEPT_WEIGHT * (meant[index] ?? 0)))
}

/** The concepts of a question, hints among them. */
export function conceptsOf(text: string, extraVocabulary: readonly ExtraCategory[] = []): Concept[] {
  return findCategoryMentions(text, extraVocabulary).map(({ slug, subcategory, score }) => ({
    slug,
    subcategory: subcategory ?? null,
    weight: score
  }))
}

/** Of two vectors of length 1 the cosine, −1..1. */
export function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0)
  return sum
}

/** Scaled to length 1; a vector of zeros stays as it is. */
export function normalized(vector: number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return length === 0 ? vector : vector.map((value) => value / length)
}

function addDirection(vector: Float64Array, name: string, weight: number): void {
  for (const [index, sign] of directionOf(name).entries()) {
    vector[index] = (vector[index] ?? 0) + sign * weight
  }
}

/** A direction for each concept: a sign for every dimension, derived from the name. */
function directionOf(name: string): Int8Array {
  const known = directions.get(name)
  if (known !== undefined) return known

  const direction = Int8Array.from({ length: DIMENSIONS }, (_, index) =>
    hashOf(`${index} ${name}`) & 0x10000 ? 1 : -1
  )

  if (directions.size >= MAX_KEPT_DIRECTIONS) directions.clear()
  directions.set(name, direction)

  return direction
}

/** FNV-1a, 32 bits, mixed once more so that all bits are equally good. */
function hashOf(text: string): number {
  let hash = FNV_OFFSET
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)

  return (hash ^ (hash >>> 13)) >>> 0
}
