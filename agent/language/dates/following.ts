import { soonestDayOfMonth, startOfDay, weekdayAfter, type Moment } from './calendar.js'
import { placeWeekday } from './found-days.js'
import { hasRole, skipBack, type Lexeme } from './lexemes.js'
import type { Content, Piece } from './pieces.js'

/** Lexemes that may stand between a day and the one after it. */
const NEAR = 4
/** A day that is counted from another one may stand in the next sentence. */
const NEAR_BESIDE = 14

/** So far before "the Monday after" the day may stand that it is counted from. */
const NEAR_WEEKDAY = 24

/**
 * Reads "not this Thursday, the one after", "الخميس اللي بعدو", and "not tomorrow, the day before", "الجمعة
 * لا، قبلها بيوم": the day that is counted from the one named before it, which is then not meant itself.
 * "Friday or the day before" means both. With no such day it says nothing of its own.
 */
export function resolveFollowing(pieces: readonly Piece[], lexemes: readonly Lexeme[], now: Moment): Piece[] {
  const bases = new Map(
    pieces.flatMap((piece, index) => {
      const base = baseOf(piece, pieces.slice(0, index), now)
      return base === undefined ? [] : [[piece, base] as const]
    })
  )
  const kept = new Set([...bases].filter(([piece]) => isOr(piece, lexemes)).map(([, base]) => base))
  const counted = [...bases.values()].filter((base) => !kept.has(base))
  const replaced = new Set(counted.flatMap((base) => [base, ...repeatsOf(base, pieces)]))

  return pieces.flatMap((piece) => {
    if (replaced.has(piece)) return []
    if (kept.has(piece)) return [{ ...piece, content: asDay(piece.content, now) }]
    if (piece.content.kind === 'weekday' && piece.content.after !== undefined) {
      return [{ ...piece, content: weekdayBeside(piece.content, bases.get(piece)?.content, now) }]
    }
    if (piece.content.kind !== 'following' && piece.content.kind !== 'beside') return [piece]

    const base = bases.get(piece)
    const content = base === undefined ? undefined : countedFrom(piece.content, base.content, now)
    if (content !== undefined) return [{ ...piece, content }]

    return piece.content.kind === 'beside' ? [piece] : []
  })
}

/** The named day that a piece is counted from. */
function baseOf(piece: Piece, before: readonly Piece[], now: Moment): Piece | undefined {
  const { kind } = piece.content
  if (kind === 'weekday' && piece.content.after !== undefined) {
    return before.findLast((other) => isCounted(other, now) && piece.from - other.to <= NEAR_WEEKDAY)
  }
  if (kind !== 'following' && kind !== 'beside') return undefined

  const base = kind === 'following' ? before.at(-1) : before.findLast((other) => isCounted(other, now))
  const near = kind === 'following' ? NEAR : NEAR_BESIDE
  if (base === undefined || piece.from - base.to > near) return undefined

  return countedFrom(piece.content, base.content, now) === undefined ? undefined : base
}

function isCounted({ content }: Piece, now: Moment): boolean {
  return dayOf(content, now) !== undefined
}

function isOr({ from }: Piece, lexemes: readonly Lexeme[]): boolean {
  return hasRole(lexemes[skipBack(lexemes, from - 1, 'on', 'at', 'the')], 'or')
}

/** "Friday" of "Friday 11th", which names the day that another one is counted from. */
function repeatsOf(base: Piece, pieces: readonly Piece[]): Piece[] {
  return pieces.filter(
    ({ content, from, to }) =>
      content.kind === 'weekday' &&
      content.after === undefined &&
      base.content.kind !== 'weekday' &&
      (base.from - to === 0 || from - base.to === 0)
  )
}

type Weekday = Extract<Content, { kind: 'weekday' }>

/**
 * The first such weekday after the named day. Where that is a bare weekday, or none is named, a booking or
 * the day that was asked for may tell of which week it is.
 */
function weekdayBeside({ weekday, after }: Weekday, base: Content | undefined, now: Moment): Content {
  const named = base === undefined ? undefined : dayOf(base, now)
  const date = weekdayAfter(named ?? startOfDay(now), weekday)
  if (named !== undefined && base?.kind !== 'weekday') return { kind: 'day', date }

  const isLater = named === undefined && after === 'nextWeek'
  return { kind: 'day', date: isLater ? date.plus({ weeks: 1 }) : date, besideWeekday: weekday }
}

function countedFrom(content: Content, base: Content, now: Moment): Content | undefined {
  if (content.kind !== 'beside') return after(base, now)

  const day = dayOf(base, now)
  return day === undefined ? undefined : { kind: 'day', date: day.plus({ days: content.days }) }
}

/** A weekday as its date: beside another date it would only repeat that one. */
function asDay(content: Content, now: Moment): Content {
  const date = dayOf(content, now)
  return date === undefined ? content : { kind: 'day', date }
}

/** The one day that a piece names. */
function dayOf(content: Content, now: Moment): Moment | undefined {
  switch (content.kind) {
    case 'weekday':
      return placeWeekday(content.weekday, content.which, now).date
    case 'dayOfMonth':
      return soonestDayOfMonth(now, content.day)
    case 'day':
      return content.endDate === undefined ? content.date : undefined
    default:
      return undefined
  }
}

/** A weekday is followed by that of the week after it, another day by the next one. */
function after(content: Content, now: Moment): Content | undefined {
  switch (content.kind) {
    case 'weekday':
      return {
        kind: 'day',
        date: placeWeekday(content.weekday, content.which, now).date.plus({ weeks: 1 })
      }
    case 'day':
      return content.endDate === undefined ? { kind: 'day', date: content.date.plus({ days: 1 }) } : undefined
    case 'week':
      return { kind: 'week', weeks: content.weeks + 1 }
    default:
      return undefined
  }
}
