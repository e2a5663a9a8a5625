import { count } from '../../../../src/texts/index.js'
import { nameOr, withArticle } from '../names.js'

/** تقييم واحد، تقييمان، 3 تقييمات، 11 تقييماً. */
export const reviews = (number: number) =>
  count(number, { one: 'تقييم', two: 'تقييمان', few: 'تقييمات', many: 'تقييماً' })

export const theWhat = (category: string | null) => withArticle(nameOr(category, 'الخدمة الثانية'))

/** بالسباكة، بتصليح برادات. */
export const withWhat = (category: string | null) => `ب${theWhat(category)}`
