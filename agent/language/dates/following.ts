import { placeWeekday } from './found-days.js'
import type { Moment } from './calendar.js'
import type { Content, Piece } from './pieces.js'

/** Lexemes that may stand between a day and the one after it. */
const NEAR = 4

/**
 * Reads "not this Thursday, the one after", "الخميس اللي بعدو", "not tomorrow, the day after": the day that
 * follows the one named before it, which is then not meant itself. With no such day it says nothing.
 */
export function resolveFollowing(pieces: readonly Piece[], now: Moment): Piece[] {
  return pieces.flatMap((piece, index) => {
    if (isFollowed(piece, pieces[index + 1], now)) return []
    if (piece.content.kind !== 'following') return [piece]

    const base = pieces[index - 1]
    const content = base !== undefined && isFollowed(base, piece, now) ? after(base.content, now) : undefined
    return content === undefined ? [] : [{ ...piece, content }]
  })
}

function isFollowed(base: Piece, next: Piece | undefined, now: Moment): boolean {
  return (
    next?.content.kind === 'following' &&
    next.from - base.to <= NEAR &&
    after(base.content, now) !== undefined
  )
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
