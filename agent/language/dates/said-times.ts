import { readMoment } from './calendar.js'
import { halfOf, withMeridiem } from './hours.js'
import { readLexemes } from './lexemes.js'
import type { PartName } from './mention.js'
import type { Clock, Piece } from './pieces.js'
import { promoteNumbers } from './promote.js'
import { scan } from './scan.js'

/** A time of day as it was said: minutes after midnight, and whether the half of the day is certain. */
export interface SaidTime {
  minutes: number
  exact: boolean
}

/** Any present: only the hours are looked at. */
const SOME_DAY = readMoment('2026-01-07T00:00:00')
/** A text is read in stretches of this many characters, as the reader of dates reads no longer one. */
const STRETCH = 1500

/**
 * Every time of day that a text names, in whatever form: "10:30", "3 pm", "half past four", "الساعة ٨ إلا
 * ربع", "noon".
 */
export function saidTimes(text: string): SaidTime[] {
  const stretches = Array.from({ length: Math.ceil(text.length / STRETCH) }, (_, index) =>
    text.slice(index * STRETCH, (index + 1) * STRETCH)
  )

  return stretches.flatMap(timesIn)
}

function timesIn(text: string): SaidTime[] {
  const lexemes = readLexemes(text)
  const pieces = promoteNumbers(scan(lexemes, SOME_DAY), lexemes, { now: SOME_DAY, keepsHour: false })

  return pieces.flatMap((piece, index) => {
    const { content } = piece
    const part = partBeside(pieces, index)

    if (content.kind === 'clock') return [timeOf(content.clock, part)]
    return content.kind === 'clockRange' ? [timeOf(content.from, part), timeOf(content.to, part)] : []
  })
}

function partBeside(pieces: readonly Piece[], index: number): PartName | undefined {
  const [before, after] = [pieces[index - 1]?.content, pieces[index + 1]?.content]
  if (after?.kind === 'part') return after.part

  return before?.kind === 'part' ? before.part : undefined
}

function timeOf({ hour, minute, shift = 0, meridiem, exact }: Clock, part: PartName | undefined): SaidTime {
  const half = meridiem ?? halfOf(part, hour)
  const isExact = exact || hour > 12 || half !== undefined
  const onClock = half === undefined ? hour : withMeridiem(hour, half)

  return { minutes: (onClock * 60 + minute + shift + 1440) % 1440, exact: isExact }
}
