import { soonestDayOfMonth, type Moment } from './calendar.js'
import { placeWeekday } from './found-days.js'
import { hasRole, skipBack, type Lexeme } from './lexemes.js'
import type { Content, Piece } from './pieces.js'

/** Lexemes that may stand between a day and the one after it. */
const NEAR = 4
/** A day that is counted from another one may stand in the next sentence. */
const NEAR_BESIDE = 14

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
  const replaced = new Set([...bases.values()].filter((base) => !kept.has(base)))

  return pieces.flatMap((piece) => {
    if (replaced.has(piece)) return []
    if (kept.has(piece)) return [{ ...piece, content: asDay(piece.content, now) }]
    if (piece.content.kind !== 'following' && piece.content.kind !== 'beside') return [piece]

    const base = bases.get(piece)
    const content = base === undefined ? undefined : counted(piece.content, base.content, now)
    if (content !== undefined) return [{ ...piece, content }]

    return piece.content.kind === 'beside' ? [piece] : []
  })
}

/** The named day that a piece is counted from. */
function baseOf(piece: Piece, before: readonly Piece[], now: Moment): Piece | undefined {
  const { kind } = piece.content
  if (kind !== 'following' && kind !== 'beside') return undefined

  const base = kind === 'following' ? before.at(-1) : before.findLast((other) => isCounted(other, now))
  const near = kind === 'following' ? NEAR : NEAR_BESIDE
  if (base === undefined || piece.from - base.to > near) return undefined

  return counted(piece.content, base.content, now) === undefined ? undefined : base
}

function isCounted({ content }: Piece, now: Moment): boolean {
  return dayOf(content, now) !== undefined
}

function isOr({ from }: Piece, lexemes: readonly Lexeme[]): boolean {
  return hasRole(lexemes[skipBack(lexemes, from - 1, 'on', 'at', 'the')], 'or')
}

function counted(content: Content, base: Content, now: Moment): Content | undefined {
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
