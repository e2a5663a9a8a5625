import { categoryName, money, written } from '../format.js'

export const AND = ' و'

export const amount = (value: number, currency: string) => money(value, currency, 'ar')

export const nameOf = ({ name, name_ar: arabic }: { name: string; name_ar: string | null }) =>
  written(arabic ?? name, 'ar')

export const title = ({ title_ar: text }: { title_ar: string }) => written(text, 'ar')

/** A number with its noun, whose form it decides: يوم واحد، يومين، 3 أيام، 11 يوم. */
export function counted(count: number, [one, two, few]: readonly [string, string, string]): string {
  if (count === 1) return one.endsWith('ة') ? `${one} وحدة` : `${one} واحد`
  if (count === 2) return two
  return count >= 3 && count <= 10 ? `${count} ${few}` : `${count} ${one}`
}

/** تقييم واحد، تقييمين، 3 تقييمات، 11 تقييم. */
export const reviews = (count: number) => counted(count, ['تقييم', 'تقييمين', 'تقييمات'])

/**
 * للسباكة، لتصليح برادات، لصور، للنبطية: a name of one word takes the article, unless it is a name already.
 */
export function forWhat(name: string, isProper = false): string {
  if (name.startsWith('ال')) return `لل${name.slice(2)}`
  return isProper || name.includes(' ') ? `ل${name}` : `لل${name}`
}

/** A category that an admin made has no name here. */
export function nameOr(category: string | null): string {
  return categoryName(category, 'ar') ?? 'الشغلة التانية'
}

/** السباكة، تصليح برادات: one word takes the article. */
export function theWhat(category: string | null): string {
  const name = nameOr(category)
  return name.startsWith('ال') || name.includes(' ') ? name : `ال${name}`
}

/** بالسباكة، بتصليح برادات. */
export function withWhat(category: string | null): string {
  return `ب${theWhat(category)}`
}

/** Who does which job. Titles are advertisements, so they stand apart, and no sentence is built on them. */
export const jobOf = (who: string, service: { title_ar: string }) => `${who} («${title(service)}»)`

/** للجمعة، لبكرا، لليوم: to a day as it is said. */
export const to = (at: string) => forWhat(at, true)
