import { nameOr, withArticle } from '../names.js'

/** A number with its noun, whose form it decides: يوم واحد، يومين، 3 أيام، 11 يوم. */
export function counted(count: number, [one, two, few]: readonly [string, string, string]): string {
  if (count === 1) return one.endsWith('ة') ? `${one} وحدة` : `${one} واحد`
  if (count === 2) return two
  return count >= 3 && count <= 10 ? `${count} ${few}` : `${count} ${one}`
}

/** تقييم واحد، تقييمين، 3 تقييمات، 11 تقييم. */
export const reviews = (count: number) => counted(count, ['تقييم', 'تقييمين', 'تقييمات'])

export const nameOrOther = (category: string | null) => nameOr(category, 'الشغلة التانية')

/** السباكة، تصليح برادات. */
export const theWhat = (category: string | null) => withArticle(nameOrOther(category))

/** بالسباكة، بتصليح برادات. */
export const withWhat = (category: string | null) => `ب${theWhat(category)}`
