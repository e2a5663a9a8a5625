import { matchBeside } from './beside.js'
import { readMoment } from './calendar.js'
import { isClockOfMark, readAmounts } from './durations.js'
import { hasRole, readLexemes, skip, type Lexeme } from './lexemes.js'
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
    const read = readAmounts(lexemes, index) ?? readOneDay(lexemes, index)
    const [first, last] = [lexemes[index], lexemes[(read?.next ?? 0) - 1]]
    const isClock = read !== undefined && isOfClock(lexemes, index, read)
    if (read === undefined || first === undefined || last === undefined || isClock) continue
    if (hasRole(lexemes[index - 1], 'every') || isWeekday(lexemes, index, read.next)) continue

    const sum = (sizes: Readonly<Record<string, number>>) =>
      read.value.reduce((total, { count, unit }) => total + count * (sizes[unit] ?? 0), 0)
    const length = { minutes: sum(MINUTES), days: sum(DAYS) }
    if (length.minutes + length.days > 0) return { ...length, start: first.start, end: last.end }
  }

  return null
}

/** Begins the name of a day behind "day", as «نهار الجمعة», "nhar l tanen" and «يوم ١١» do. */
function namesDay(lexemes: readonly Lexeme[], index: number): boolean {
  const behind = lexemes[skip(lexemes, index, 'the', 'this', 'on')]
  return (
    behind?.weekday !== undefined ||
    behind?.number !== undefined ||
    behind?.ordinal !== undefined ||
    hasRole(behind, 'coming', 'next')
  )
}

/** "nhar", «نهار واحد», "yom wa7ad": a day, where the word begins the name of none. */
function readOneDay(lexemes: readonly Lexeme[], index: number): ReturnType<typeof readAmounts> {
  const isDay = hasRole(lexemes[index], 'dayWord') && lexemes[index]?.definite !== true
  if (!isDay || hasRole(lexemes[index - 1], 'the', 'this', 'every')) return undefined

  const one = lexemes[index + 1]
  const next = one?.number === 1 && one.digits === undefined ? index + 2 : index + 1
  return namesDay(lexemes, next) ? undefined : { value: [{ count: 1, unit: 'day' }], next }
}

/** "ساعة ٣", "mardi 16h": an hour on the clock. */
function isOfClock(lexemes: readonly Lexeme[], index: number, read: ReturnType<typeof readAmounts>): boolean {
  return (
    read !== undefined &&
    (lexemes[read.next]?.number !== undefined || isClockOfMark(lexemes.slice(index, read.next), read.value))
  )
}

/** "lal jem3a" is until Friday: a word of Arabizi is the week and that day, and the day has an article. */
function isWeekday(lexemes: readonly Lexeme[], index: number, next: number): boolean {
  // «يوم الجمعة»: the word "day" before its name.
  if (next === index + 1 && lexemes[skip(lexemes, next, 'the')]?.weekday !== undefined) return true

  return (
    next === index + 1 &&
    lexemes[index]?.weekday !== undefined &&
    hasRole(lexemes[index - 1], 'for', 'until', 'the', 'on')
  )
}

/**
 * A text in which a day of the month stands beside its month: «التاسع من كانون», "9 mn l shaher". Their "of"
 * is the word "from" of somebody who moves a booking.
 */
export function withoutOfMonth(text: string): string {
  const lexemes = readLexemes(text)
  const isOf = (lexeme: Lexeme, index: number): boolean => {
    const day = lexemes[index - 1]
    const month = lexemes[skip(lexemes, index + 1, 'the', 'this')]
    return (
      hasRole(lexeme, 'of') &&
      hasRole(lexeme, 'from') &&
      (day?.ordinal !== undefined || day?.number !== undefined) &&
      (month?.month !== undefined || month?.unit === 'month')
    )
  }

  return lexemes
    .filter(isOf)
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
}

/** A day that is counted from another one, which is not named with it, and where it was said. */
export interface SaidBeside extends Span {
  /** Negative is before. */
  days: number
}

/** Any day: what is counted from another one is the same on each. */
const ANY_DAY = readMoment('2000-01-01T00:00:00')

/** The first day that a text counts from another one: "the day before", "بعدها بيومين". */
export function readBesideDays(text: string): SaidBeside | null {
  const lexemes = readLexemes(text)

  for (let index = 0; index < lexemes.length; index++) {
    const read = matchBeside(lexemes, index, ANY_DAY)
    const [first, last] = [lexemes[index], lexemes[(read?.next ?? 0) - 1]]
    if (read?.value.kind !== 'beside' || first === undefined || last === undefined) continue

    return { days: read.value.days, start: first.start, end: last.end }
  }

  return null
}
