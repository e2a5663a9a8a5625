import type { Words } from '../entry.js'

/**
 * Words that mean alike where they stand beside words of another kind: "cut", "قص". A word marked + is a verb
 * or the beginning of one, in all its forms. French words are among the English ones.
 */
export type Kind = Words

/** Two kinds of words that together tell of a trade: to cut, and hair. */
export interface Sign {
  slug: string
  subcategory?: string
  one: Kind
  others: readonly Kind[]
  /** So many words may stand between the two; without it, as many as between most. */
  reach?: number
}

/** Writes a kind down. */
export function kind(words: Words): Kind {
  return words
}

/** Writes a sign down; the trade as a slug, or as the slugs of category and subcategory ("a/b"). */
export function sign(trade: string, one: Kind, others: readonly Kind[], reach?: number): Sign {
  const [slug = trade, subcategory] = trade.split('/')
  return {
    slug,
    ...(subcategory === undefined
      ? {}
      : {
          subcategory
        }),
    one,
    others,
    ...(reach === undefined
      ? {}
      : {
          reach
        })
  }
}
