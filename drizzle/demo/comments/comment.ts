import type { Category } from '../listings/index.js'
import type { Chance } from '../random.js'
import { arabicOfWomen } from './arabic-of-women.js'
import { arabic } from './arabic.js'
import { arabizi } from './arabizi.js'
import { praiseByCategory } from './by-category.js'
import { english } from './english.js'
import { aspects, type Remarks } from './remarks.js'

export interface Reviewed {
  category: Category
  ownedByWoman: boolean
  quality: number
}
export interface Remark {
  rating: number
  comment: string | null
}

/** Shares of five, four, three, two stars (the rest: one) of the worst and of the best provider. */
const WORST = [0.2, 0.34, 0.24, 0.13]
const BEST = [0.76, 0.21, 0.02, 0.01]

/** A client's review of a provider of this quality (0..1): stars, and mostly words that fit them. */
export function commentOn(
  { category, ownedByWoman, quality }: Reviewed,
  language: 'en' | 'ar',
  luck: Chance
): Remark {
  const rating = ratingFor(quality, luck)

  if (luck.happens(0.2)) return { rating, comment: null }
  if (!ownedByWoman && luck.happens(language === 'ar' ? 0.15 : 0.05)) {
    return { rating, comment: sentences(rating, arabizi, [], luck).join(' ') }
  }

  const special = praiseByCategory[category].map(([inEnglish, inArabic]) =>
    language === 'en' ? inEnglish : inArabic
  )
  const inArabic = ownedByWoman ? arabicOfWomen : arabic
  const remarks = language === 'en' ? english : inArabic

  return { rating, comment: sentences(rating, remarks, special, luck).join(' ') }
}

function ratingFor(quality: number, luck: Chance): number {
  let left = luck.number()
  for (const [index, worst] of WORST.entries()) {
    left -= worst + ((BEST[index] ?? 0) - worst) * quality
    if (left < 0) return 5 - index
  }

  return 1
}

function sentences(rating: number, remarks: Remarks, special: readonly string[], luck: Chance): string[] {
  const [first, second] = luck.shuffled(aspects)
  if (first === undefined || second === undefined) return []

  if (rating === 5) {
    const praise = luck.pick(remarks.praise[first])
    if (special.length > 0 && luck.happens(0.5)) return luck.shuffled([praise, luck.pick(special)])
    return luck.happens(0.3) ? [praise] : [praise, luck.pick(remarks.praise[second])]
  }

  if (rating === 4) {
    return luck.happens(0.45)
      ? [luck.pick(remarks.praise[first]), luck.pick(remarks.reservations[second])]
      : [luck.pick(remarks.praise[first])]
  }

  if (rating === 3) {
    return luck.happens(0.5)
      ? [luck.pick(remarks.praise[first]), luck.pick(remarks.reservations[second])]
      : [luck.pick(remarks.reservations[second])]
  }
  if (rating === 2) return [luck.pick(remarks.complaints[first]), luck.pick(remarks.reservations[second])]

  return [luck.pick(remarks.complaints[first]), luck.pick(remarks.complaints[second])]
}
