import { readAmounts } from './durations.js'
import { hasRole, readLexemes } from './lexemes.js'
import type { Span } from './mention.js'

/** A length of time, and where it was said: "an hour", "ساعتين", "2 days". */
export interface SaidLength extends Span {
  minutes: number
  days: number
}

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60 }
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 }

/**
 * The first length of time that a text names. The hour of a clock ("ساعة ٣") is none, and neither are months
 * and years.
 */
export function readLength(text: string): SaidLength | null {
  const lexemes = readLexemes(text)

  for (let index = 0; index < lexemes.length; index++) {
    const read = readAmounts(lexemes, index)
    const [first, last] = [lexemes[index], lexemes[(read?.next ?? 0) - 1]]
    const isClock = read !== undefined && lexemes[read.next]?.number !== undefined
    if (read === undefined || first === undefined || last === undefined || isClock) continue
    if (hasRole(lexemes[index - 1], 'every')) continue

    const sum = (sizes: Readonly<Record<string, number>>) =>
      read.value.reduce((total, { count, unit }) => total + count * (sizes[unit] ?? 0), 0)
    const length = { minutes: sum(MINUTES), days: sum(DAYS) }
    if (length.minutes + length.days > 0) return { ...length, start: first.start, end: last.end }
  }

  return null
}
