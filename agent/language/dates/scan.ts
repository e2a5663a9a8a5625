import { isSpin } from './background.js'
import { matchBeside } from './beside.js'
import type { Moment } from './calendar.js'
import { matchClock } from './clocks.js'
import { isEndOfDate, matchDay } from './days.js'
import { matchDuration } from './durations.js'
import { hasRole, skip, skipBack, type Lexeme } from './lexemes.js'
import { matchMonthDay } from './month-days.js'
import { matchNumericDate } from './numeric-dates.js'
import type { Reading } from './numbers.js'
import type { PartName } from './mention.js'
import type { Content, Piece } from './pieces.js'

type Matcher = (lexemes: readonly Lexeme[], index: number, now: Moment) => Reading<Content> | undefined

/** The readers in order of precedence: of two readings of the same length the earlier one wins. */
const matchers: readonly Matcher[] = [
  matchFixed,
  matchBeside,
  matchDuration,
  matchMonthDay,
  matchNumericDate,
  matchDay,
  matchPart,
  matchClock
]

/** Reads the lexemes from left to right, at each place the longest thing that can be read. */
export function scan(lexemes: readonly Lexeme[], now: Moment): Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < lexemes.length; ) {
    const longest = longestReading(lexemes, index, now)
    if (longest !== undefined) pieces.push({ content: longest.value, from: index, to: longest.next })
    index = longest?.next ?? index + 1
  }

  return pieces
}

function longestReading(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  let longest: Reading<Content> | undefined
  for (const match of matchers) {
    const reading = match(lexemes, index, now)
    if (reading !== undefined && reading.next > (longest?.next ?? index)) longest = reading
  }

  return longest
}

/** Greetings, yesterday, time zones, "now". */
function matchFixed(lexemes: readonly Lexeme[], index: number): Reading<Content> | undefined {
  const next = index + 1

  if (hasRole(lexemes[index], 'yesterday')) {
    const part = skip(lexemes, next, 'the', 'in', 'on', 'at')
    return { value: { kind: 'ignored' }, next: lexemes[part]?.part === undefined ? next : part + 1 }
  }
  if (hasRole(lexemes[index], 'ignore')) return { value: { kind: 'ignored' }, next }
  if (hasRole(lexemes[index], 'following')) return { value: { kind: 'following' }, next }
  if (hasRole(lexemes[index], 'zone')) return { value: { kind: 'zone' }, next }

  if (isProgressive(lexemes, index)) return { value: { kind: 'ignored' }, next: index + 2 }

  return hasRole(lexemes[index], 'now') ? { value: { kind: 'now' }, next } : undefined
}

/** Arabizi "3am ynatte2", it is dripping, unless something about time stands around it. */
function isProgressive(lexemes: readonly Lexeme[], index: number): boolean {
  const [number, am, verb] = lexemes.slice(index, index + 3)
  return (
    number?.digits === '3' &&
    am?.word === 'am' &&
    am.start === number.end &&
    verb !== undefined &&
    !isEndOfDate(lexemes, index + 2) &&
    !isCue(lexemes[index - 1])
  )
}

function isCue(lexeme: Lexeme | undefined): boolean {
  return (
    hasRole(lexeme, 'at', 'about', 'before', 'after', 'until', 'from', 'clock') ||
    lexeme?.weekday !== undefined ||
    lexeme?.dayOffset !== undefined ||
    lexeme?.part !== undefined ||
    (lexeme?.month !== undefined && lexeme.shy !== true)
  )
}

/** What comes after a part of the day, and before it: "بعد المغرب", "before asr". */
const partAfter: Readonly<Partial<Record<PartName, PartName>>> = {
  dawn: 'dawn',
  noon: 'afternoon',
  lateAfternoon: 'lateAfternoon',
  evening: 'evening',
  night: 'night'
}
const partBefore: Readonly<Partial<Record<PartName, PartName>>> = {
  noon: 'morning',
  lateAfternoon: 'afternoon',
  evening: 'lateAfternoon',
  night: 'evening'
}

/** Parts of the day, also by the prayers that divide it: "after maghrib prayer", "قبل صلاة العصر". */
function matchPart(lexemes: readonly Lexeme[], index: number): Reading<Content> | undefined {
  const isBound = hasRole(lexemes[index], 'after', 'before')
  const start = isBound ? skip(lexemes, index + 1, 'the', 'prayer') : index
  const lexeme = lexemes[start]
  if (lexeme?.part === undefined) {
    return isBound
      ? (matchFridayPrayer(lexemes, index, start) ?? matchPrayerOfFriday(lexemes, index, start))
      : undefined
  }

  const isMeal = lexeme.shy === true
  if ((isMeal && !isBound && !isMealTime(lexemes, start)) || isStay(lexemes, start)) return undefined
  if (isSpin(lexemes, start)) return { value: { kind: 'ignored' }, next: start + 1 }
  if (hasRole(lexemes[start + 1], 'gone')) return { value: { kind: 'ignored' }, next: start + 2 }
  if (!isBound) return { value: { kind: 'part', part: lexeme.part }, next: start + 1 }

  // The last prayer, or the meal at its hour, begins the night.
  const named = isMeal && lexeme.part === 'evening' ? 'night' : lexeme.part
  const part = hasRole(lexemes[index], 'after') ? partAfter[named] : partBefore[named]

  return part === undefined
    ? undefined
    : { value: { kind: 'part', part }, next: skip(lexemes, start + 1, 'prayer') }
}

/** "after Friday prayers", "بعد صلاة الجمعة": the afternoon; which day it is, is read from the weekday. */
function matchFridayPrayer(
  lexemes: readonly Lexeme[],
  index: number,
  start: number
): Reading<Content> | undefined {
  if (lexemes[start]?.weekday !== 5 || !hasRole(lexemes[index], 'after')) return undefined

  const isPrayer = start > skip(lexemes, index + 1, 'the') || hasRole(lexemes[start + 1], 'prayer')
  return isPrayer ? { value: { kind: 'part', part: 'afternoon' }, next: start } : undefined
}

/** "Friday after prayers", "الجمعة بعد الصلاة". */
function matchPrayerOfFriday(
  lexemes: readonly Lexeme[],
  index: number,
  start: number
): Reading<Content> | undefined {
  const isOfFriday = lexemes[skipBack(lexemes, index - 1, 'the', 'coming')]?.weekday === 5
  const isPrayer = hasRole(lexemes[start - 1], 'prayer') && hasRole(lexemes[index], 'after')

  return isOfFriday && isPrayer ? { value: { kind: 'part', part: 'afternoon' }, next: start } : undefined
}

/** "3 night stay", "a night", "per night" are lengths and prices. */
function isStay(lexemes: readonly Lexeme[], index: number): boolean {
  const previous = lexemes[index - 1]
  return (
    lexemes[index]?.word === 'night' &&
    (hasRole(previous, 'one') ||
      previous?.word === 'per' ||
      (previous?.number !== undefined &&
        lexemes[index - 2]?.word !== ':' &&
        !hasRole(lexemes[index - 2], 'to', 'past')))
  )
}

/**
 * العشا and الغدا are also meals; next to a time they are its part of the day. Elsewhere a meal is only that:
 * "lunch for 4".
 */
function isMealTime(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    lexemes[index]?.arabic === true &&
    lexemes
      .slice(Math.max(0, index - 3), index)
      .some((lexeme) => lexeme.number !== undefined || lexeme.feminine === true)
  )
}
