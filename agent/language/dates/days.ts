import { isBesidePlace } from './background.js'
import { startOfDay, weekdayNumbered, type Moment } from './calendar.js'
import { hasRole, hasUnit, skip, skipBack, type Lexeme } from './lexemes.js'
import { readOrdinal, type Reading } from './numbers.js'
import type { AfterAnother, Content, WhichWeekday } from './pieces.js'
import { thisBehind, weekdaysLikeWords } from './words/around.js'

const thisWords: ReadonlySet<string> = new Set(thisBehind)

/** "today", "بعد بكرا", "next Tuesday", "الجمعة الجاي", "this weekend", "next week", "the 8th". */
export function matchDay(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  const ordinalDay = lexemes[index]?.dayOffset === 0 ? matchOrdinalDay(lexemes, index) : undefined
  return (
    ordinalDay ??
    matchNamedDay(lexemes, index, now) ??
    matchWeekend(lexemes, index, now) ??
    matchWeek(lexemes, index) ??
    matchUnitDay(lexemes, index, now) ??
    matchWeekday(lexemes, index, now) ??
    matchOrdinalDay(lexemes, index)
  )
}

function matchNamedDay(lexemes: readonly Lexeme[], index: number, now: Moment): Reading<Content> | undefined {
  const start = skip(lexemes, index, 'the', 'dayWord', 'filler')
  const after = hasRole(lexemes[start], 'after') ? skip(lexemes, start + 1, 'the', 'dayWord') : start
  const offset = lexemes[after]?.dayOffset
  if (offset === undefined || lexemes[after]?.part !== undefined) return undefined
  if (offset === 0 && isTheComing(lexemes[after + 1])) {
    return { value: dayFromNow(now, 1), next: after + 2 }
  }

  return { value: dayFromNow(now, after > start && offset === 1 ? 2 : offset), next: after + 1 }
}

/** "Lyom l jeye" is the coming day; "lyom jeye 7ada" is today, and somebody comes. */
function isTheComing(lexeme: Lexeme | undefined): boolean {
  return hasRole(lexeme, 'coming') && (lexeme?.definite === true || lexeme?.word.includes(' ') === true)
}

function dayFromNow(now: Moment, days: number): Content {
  return { kind: 'day', date: startOfDay(now).plus({ days }) }
}

/** "next day", "this day", "يوم التالي". */
function matchUnitDay(lexemes: readonly Lexeme[], index: number, now: Moment): Reading<Content> | undefined {
  const unit = skip(lexemes, index, 'the', 'this', 'next', 'coming')
  if (
    lexemes[index - 1]?.number !== undefined ||
    !hasUnit(lexemes[unit], 'day') ||
    lexemes[skip(lexemes, unit + 1, 'the')]?.weekday !== undefined ||
    /s$/.test(lexemes[unit]?.word ?? '')
  ) {
    return undefined
  }
  if (lexemes.slice(index, unit).some((lexeme) => hasRole(lexeme, 'next', 'coming'))) {
    return { value: dayFromNow(now, 1), next: unit + 1 }
  }

  return hasRole(lexemes[index], 'this') && lexemes[unit + 1]?.weekday === undefined
    ? { value: dayFromNow(now, 0), next: unit + 1 }
    : undefined
}

function matchWeekend(lexemes: readonly Lexeme[], index: number, now: Moment): Reading<Content> | undefined {
  const start = skip(lexemes, index, 'the', 'this', 'next', 'coming')
  if (!hasRole(lexemes[start], 'weekend')) return undefined

  const isNext =
    lexemes.slice(index, start).some((lexeme) => hasRole(lexeme, 'next')) ||
    hasRole(lexemes[start + 1], 'next')
  const isLater = isAfterNext(lexemes, start + 1)
  const trailing = hasRole(lexemes[start + 1], 'coming', 'next') ? 2 : 1
  const isThisOne = isLater && lexemes[start + 3]?.word === 'one'
  const saturday =
    now.weekday === 7 ? startOfDay(now).minus({ days: 1 }) : startOfDay(now).plus({ days: 6 - now.weekday })
  const first = saturday
    .plus({ weeks: isNext || isThisOne ? 1 : 0 })
    .plus({ weeks: isLater && !isThisOne ? 2 : 0 })

  return {
    value: {
      kind: 'day',
      date: first < startOfDay(now) ? startOfDay(now) : first,
      endDate: first.plus({ days: 1 })
    },
    next: start + (isLater ? 3 : trailing) + (isThisOne ? 1 : 0)
  }
}

/**
 * "next week", "this week", "الأسبوع الجاي", "the week after next"; also جمعة الجاي, which is a week without
 * the article.
 */
function matchWeek(lexemes: readonly Lexeme[], index: number): Reading<Content> | undefined {
  const unit = skip(lexemes, index, 'the', 'this', 'next', 'coming')
  if (!hasUnit(lexemes[unit], 'week') || lexemes[unit]?.dual !== undefined || isFriday(lexemes, unit)) {
    return undefined
  }

  const before = lexemes.slice(index, unit)

  const after = skip(lexemes, unit + 1, 'filler')
  const coming = skip(lexemes, after + 1, 'the')
  if (hasRole(lexemes[after], 'after') && hasRole(lexemes[coming], 'next', 'coming')) {
    return { value: { kind: 'week', weeks: 2 }, next: coming + 1 }
  }
  if (hasRole(lexemes[unit + 1], 'gone')) return { value: { kind: 'ignored' }, next: unit + 2 }
  if (before.some((lexeme) => hasRole(lexeme, 'next', 'coming'))) {
    return { value: { kind: 'week', weeks: 1 }, next: unit + 1 }
  }
  if (hasRole(lexemes[unit + 1], 'coming')) return { value: { kind: 'week', weeks: 1 }, next: unit + 2 }

  if (isThisWeek(lexemes, unit)) return { value: { kind: 'week', weeks: 0 }, next: unit + 2 }

  return before.some((lexeme) => hasRole(lexeme, 'this'))
    ? { value: { kind: 'week', weeks: 0 }, next: unit + 1 }
    : undefined
}

/** «الأسبوع ده», «l esbou3 hayda»: this week. */
function isThisWeek(lexemes: readonly Lexeme[], unit: number): boolean {
  const isDefinite = lexemes[unit]?.definite === true || hasRole(lexemes[unit - 1], 'the')
  return isDefinite && thisWords.has(lexemes[unit + 1]?.word ?? '')
}

/** الجمعة is Friday, unless another weekday goes before it: "التنين الجمعة الجاي" is Monday next week. */
function isFriday(lexemes: readonly Lexeme[], index: number): boolean {
  const lexeme = lexemes[index]
  if (lexeme?.weekday !== 5) return false

  const before = skipBack(lexemes, index - 1, 'the', 'of', 'on', 'in')
  return (
    !(lexemes[before]?.weekday !== undefined && before < index) &&
    (lexeme.definite ||
      hasRole(lexemes[index - 1], 'the', 'dayWord', 'this', 'on') ||
      !hasRole(lexemes[index + 1], 'coming'))
  )
}

function matchWeekday(lexemes: readonly Lexeme[], index: number, now: Moment): Reading<Content> | undefined {
  const start = skip(lexemes, index, 'the', 'this', 'next', 'coming', 'dayWord', 'gone')
  const lexeme = lexemes[start]
  if (lexeme?.weekday === undefined || !isWeekday(lexemes, start, lexeme)) return undefined

  if (isBesidePlace(lexemes, start)) return { value: { kind: 'ignored' }, next: start + 1 }

  const before = lexemes.slice(index, start)
  if (before.some((word) => hasRole(word, 'gone')) || hasRole(lexemes[start + 1], 'gone')) {
    return { value: { kind: 'ignored' }, next: start + 2 }
  }

  const after = weekdayAfterAnother(lexemes, start, before)
  if (after !== undefined) return after

  const numbered = weekdayBeforeLength(lexemes, start, now)
  if (numbered !== undefined) return numbered

  const trailing = weekdayLength(lexemes, start)
  const isWeekLater = lexemes[start + 1]?.word === 'week'

  return {
    value: {
      kind: 'weekday',
      weekday: lexeme.weekday,
      which: isWeekLater ? 'afterNext' : whichWeekday(before, trailing)
    },
    next: start + trailing
  }
}

/**
 * "The Monday after", «الجمعة بعدو», "tanen li ba3do", "the following Monday": counted from another day. "The
 * Monday after 2" and «الاثنين بعدها بيوم» say something else.
 */
function weekdayAfterAnother(
  lexemes: readonly Lexeme[],
  start: number,
  before: readonly Lexeme[]
): Reading<Content> | undefined {
  const weekday = lexemes[start]?.weekday
  const [after, next] = [lexemes[start + 1], lexemes[start + 2]]
  if (weekday === undefined) return undefined

  const isCounting = hasRole(next, 'on') || next?.unit !== undefined || next?.number !== undefined
  const isLed = before.some((lexeme) => hasRole(lexeme, 'the'))
  const isAfterIt = (hasRole(after, 'afterIt', 'following') || isFrenchAfter(after)) && !isCounting
  const isAfter = after?.word === 'after' && isLed && endsAfter(next)
  if (isAfterIt || isAfter) {
    return counted(weekday, hasRole(after, 'following') ? 'nextWeek' : 'coming', start + 2)
  }

  return before.some(({ word }) => word === 'following') ? counted(weekday, 'coming', start + 1) : undefined
}

function counted(weekday: number, after: AfterAnother, next: number): Reading<Content> {
  return { value: { kind: 'weekday', weekday, which: 'soonest', after }, next }
}

/** "Khamis 10 sa3ten", «الخميس ١٠ ساعتين»: the day and its number; nobody counts ten times two hours. */
function weekdayBeforeLength(
  lexemes: readonly Lexeme[],
  start: number,
  now: Moment
): Reading<Content> | undefined {
  const [{ weekday } = {}, number, length] = lexemes.slice(start, start + 3)
  if (weekday === undefined || number?.digits === undefined || length?.dual === undefined) return undefined

  const date = weekdayNumbered(now, weekday, Number(number.digits))
  return date === undefined ? undefined : { value: { kind: 'day', date }, next: start + 2 }
}

function isFrenchAfter(lexeme: Lexeme | undefined): boolean {
  return lexeme?.word === 'suivant'
}

/** Does nothing follow that the "after" may be said of? */
function endsAfter(next: Lexeme | undefined): boolean {
  return (
    next === undefined ||
    /^\P{L}$/u.test(next.word) ||
    afterOrdinal.has(next.word) ||
    hasRole(next, 'at', 'on', 'in', 'about')
  )
}

/** How many words name the day: "Friday", "Friday coming", "Friday after next". */
function weekdayLength(lexemes: readonly Lexeme[], start: number): number {
  if (lexemes[start + 1]?.word === 'week') return 2
  if (isAfterNext(lexemes, start + 1)) return lexemes[start + 3]?.word === 'one' ? 4 : 3

  return hasRole(lexemes[start + 1], 'coming') ? 2 : 1
}

/** "after next", "بعد القادم", "after this one". */
function isAfterNext(lexemes: readonly Lexeme[], index: number): boolean {
  const [after, next, one] = lexemes.slice(index, index + 3)
  if (!hasRole(after, 'past')) return false

  return hasRole(next, 'next', 'coming') || (next?.word === 'this' && one?.word === 'one')
}

function whichWeekday(before: readonly Lexeme[], trailing: number): WhichWeekday {
  if (trailing >= 3) return 'afterNext'
  if (before.some((word) => hasRole(word, 'next'))) return 'next'
  return before.some((word) => hasRole(word, 'this')) ? 'this' : 'soonest'
}

/**
 * Words that are also something else (اتنين two, أحد someone, "sat", "sun") need an article, "on", or
 * company.
 */
function isWeekday(lexemes: readonly Lexeme[], index: number, lexeme: Lexeme): boolean {
  const [previous, next] = [lexemes[index - 1], lexemes[index + 1]]
  if (hasRole(previous, 'clock') || (lexeme.word === 'had' && !hasRole(previous, 'the', 'dayWord'))) {
    return false
  }
  if (!lexeme.arabic && lexeme.shy !== true) return true
  // "tanen 3al 11": nobody wants two of anything at an hour. Sunday's words also mean somebody.
  const isBeforeHour = hasRole(next, 'at') && lexemes[index + 2]?.number !== undefined
  if (lexeme.number === undefined && lexeme.weekday !== 7 && isBeforeHour) return true
  // "tanen l jeye", the coming one: nobody says so of a number.
  if (!lexeme.arabic && lexeme.weekday !== 7 && isTheComing(next)) return true
  if (weekdaysLikeWords.includes(lexeme.word)) {
    return (
      lexemes.length === 1 ||
      hasRole(previous, 'on', 'this', 'next', 'coming', 'until', 'rather') ||
      isCompany(previous) ||
      isCompany(next)
    )
  }
  if (lexeme.definite && (lexeme.shy !== true || !lexeme.arabic)) return true
  // Egyptian الاربع is Wednesday; the hour is عالأربعة, or has الساعة before it.
  if (lexeme.word === 'اربع' && lexeme.definite) return !hasRole(previous, 'at')
  if (lexeme.weekday === 5 && !lexeme.definite) return hasRole(previous, 'the', 'dayWord', 'this', 'final')

  return (
    hasRole(previous, 'dayWord', 'the', 'final') ||
    (lexeme.definite && previous?.dayOffset === undefined && hasRole(next, 'coming', 'gone'))
  )
}

function isCompany(lexeme: Lexeme | undefined): boolean {
  return (
    /^[.,،(]$/.test(lexeme?.word ?? '') ||
    lexeme?.number !== undefined ||
    lexeme?.month !== undefined ||
    lexeme?.part !== undefined ||
    lexeme?.dayOffset !== undefined ||
    hasRole(lexeme, 'at')
  )
}

const afterOrdinal = new Set([
  'is',
  'was',
  'would',
  'will',
  'works',
  'work',
  'please',
  'if',
  'instead',
  'then',
  'thanks',
  'thank',
  'can',
  'could',
  'i',
  'we',
  'with',
  'it',
  'you',
  'because',
  'لان',
  'لانو',
  'لانه',
  'لانا',
  'لاني',
  'عشان',
  'علشان',
  'كرمال',
  'منشان',
  'مشان',
  'la2an',
  'la2anno',
  'la2eno',
  '3ashan',
  '3achan',
  'parce',
  'car',
  'but',
  'that',
  'when',
  'may',
  'should',
  'of',
  'too',
  'also',
  'maybe',
  'so',
  'sounds',
  'looks',
  'لو',
  'اذا',
  'بليز',
  'شكرا',
  'مرسي',
  'فيك',
  'فيكي',
  'ممكن',
  'بدي',
  'مع',
  'بس',
  'ايه',
  'اي',
  'منيح',
  'تمام',
  'ماشي',
  'عندي',
  'عنا',
  'انا',
  'يا',
  'احسن',
  'بيمشي',
  'بيناسبني',
  'بتمشي',
  'please',
  'plz',
  'iza',
  'law',
  'eza',
  'bass',
  'mni7'
])

/** A day by its number: "the 8th", "on the first", "the twenty second", "اليوم الخامس عشر". */
function matchOrdinalDay(lexemes: readonly Lexeme[], index: number): Reading<Content> | undefined {
  const isArabicDay = lexemes[index]?.dayOffset === 0 && lexemes[index]?.definite === true
  const start = isArabicDay ? index + 1 : skip(lexemes, index, 'the')
  const ordinal = readOrdinal(lexemes, start)
  if (ordinal === undefined || ordinal.value.rank > 31 || ordinal.value.rank < 1) return undefined
  if (isArabicDay && ordinal.value.rank < 4) return undefined
  // "The 1st one" is one of those shown.
  if (lexemes[ordinal.next]?.word === 'one') return undefined

  const cue = lexemes[index - 1]
  const isSaid =
    ordinal.value.digits ||
    lexemes[index - 1]?.weekday !== undefined ||
    cue?.word === 'on' ||
    hasRole(cue, 'dayWord') ||
    isArabicDay ||
    ordinal.value.rank > (start > index ? 12 : 20)

  if (
    !isSaid ||
    (ordinal.value.feminine && (cue?.weekday === undefined || ordinal.value.rank <= 12)) ||
    !isEndOfDate(lexemes, ordinal.next)
  ) {
    return undefined
  }

  const isSelection = ordinal.value.rank <= 5 && !hasRole(cue, 'on', 'dayWord') && cue?.weekday === undefined
  return {
    value: { kind: 'dayOfMonth', day: ordinal.value.rank, uncertain: isSelection },
    next: ordinal.next
  }
}

/** Whether a date may end here: "the 5th floor" and "the second one" are no dates, a town may follow one. */
export function isEndOfDate(lexemes: readonly Lexeme[], index: number): boolean {
  const next = lexemes[index]
  if (next === undefined || /^\P{L}$/u.test(next.word) || afterOrdinal.has(next.word)) return true
  if (next.isTown === true) return true
  if (hasRole(next, 'counted') || next.unit !== undefined) return false

  return (
    next.roles !== undefined ||
    next.weekday !== undefined ||
    next.part !== undefined ||
    next.dayOffset !== undefined ||
    next.hourOfDay !== undefined ||
    next.number !== undefined ||
    next.month !== undefined
  )
}
