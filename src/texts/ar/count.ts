/** The forms of a noun beside a number; the many of formal Arabic ends in an accusative. */
export interface Counted {
  one: string
  two: string
  few: string
  many: string
}

/** A number with its noun, whose form it decides: سعر واحد، سعران، 3 أسعار، 11 سعراً، 100 سعر. */
export function count(number: number, { one, two, few, many }: Counted): string {
  const rest = number % 100
  if (number === 1) return `${one} ${one.endsWith('ة') ? 'واحدة' : 'واحد'}`
  if (number === 2) return two
  if (rest >= 3 && rest <= 10) return `${number} ${few}`
  // 100, 101 and 102 are followed by the singular.
  return rest < 3 ? `${number} ${one}` : `${number} ${many}`
}
