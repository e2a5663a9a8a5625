import { tokenizeWithOffsets, type Token } from '../../src/shared/text.js'
import type { Span } from './dates/index.js'
import { Phrases } from './reading.js'

/** Said right before what is not wanted: "forget the cleaning", "ما عاد بدي سباك", "bala el tandif". */
const DROPPING = new Phrases(`
forget, forget about, skip, drop, leave out, never mind, nevermind, no need for, dont need, do not need, no longer need, dont want, do not want, without, instead of, rather than, not, no, no more,
انسى, انسي, نسى, انسالي, بلا, بلاها, بدون, من دون, ما بدي, مش بدي, ما بدنا, ما عاد بدي, ما عاد بدنا, مش لازم, مش لازمني, ما لازمني, ما عاد لازمني, ما في داعي, ما في لزوم, شيل, شيلي, شيلوا, بدل, مش, مو,
nsa, nsi, insa, ensa, nsele, bala, bidoun, bedoun, bidun, ma bade, ma baddi, mish bade, mesh bade, ma 3ad bade, ma 3ad baddi, mish lezem, mesh lezem, ma fi de3e, ma fi da3e, shil, shile, badal, mish, mesh
`)
/**
 * As the same, of something that was only asked for; of what is booked it is an order to cancel, which is
 * read elsewhere.
 */
const CANCELLING = new Phrases(
  'cancel, call off, scrap, الغي, الغيلي, لغي, لغيلي, كنسل, كنسلي, elghe, elghi, elghile, kansel, kanselle'
)
const BOOKED = new Phrases(
  'booking, bookings, appointment, reservation, my, visit, حجز, الحجز, حجزي, موعد, الموعد, موعدي, 7ajez, el 7ajez, 7ajze, maw3ad, el maw3ad, maw3ade'
)
const ONLY = new Phrases(
  'only, just, only need, just need, only want, just want, بس, بس بدي, فقط, bas, bass, bas bade, bass bade'
)
const BETWEEN = new Set(
  'the a an my any that this about for with some more anymore and حدا شي واحد وحده هال تبع 7ada shi hal el l'.split(
    ' '
  )
)
/** Said after it: "the cleaning, forget it", "التنضيف بلاه". */
const DROPPED = new Phrases(`
forget it, never mind, nevermind, skip it, drop it, leave it, not needed, no longer needed, is not needed, isnt needed, is off, not anymore, no longer,
انسيه, انساه, انسيها, انساها, بلاه, بلاها, بلا, ما بدي ياه, ما بدي ياها, ما عاد بدي ياه, ما عاد بدي ياها, ما في لزوم, مش لازم, ما عاد لازم,
nsih, nsiha, bala, balaha, balah, ma bade yeh, ma bade yeha, ma 3ad bade yeh, ma 3ad bade yeha, mish lezem
`)

export type Drop = 'dropped' | 'only' | null

const CLAUSE_END = /[.!?;:؟؛،,\n]/u
/**
 * So many words back or ahead a thing can be turned down: more than the longest phrase with all that stands
 * between.
 */
const REACH = 16

/** A text's words, and for each the first word of its clause. */
interface Clauses {
  tokens: Token[]
  words: string[]
  opens: number[]
  isOfBooking: boolean
}

/**
 * Whether a text turns down each of the things that it names, or wants nothing but it. `mentions` in order
 * (UTF-16 offsets). Each looks at the words near it alone, so that the time grows with the text and not with
 * its square.
 */
export function dropsIn<Mention extends Span>(
  text: string,
  mentions: Mention[]
): Array<Mention & { drop: Drop }> {
  const clauses = clausesOf(text)
  let index = 0

  return mentions.map((mention) => {
    while ((clauses.tokens[index]?.start ?? Infinity) < mention.start) index++
    return { ...mention, drop: dropAt(clauses, index, mention.end) }
  })
}

function clausesOf(text: string): Clauses {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word)
  const opens: number[] = []

  for (const [index, { start }] of tokens.entries()) {
    const isNext = index > 0 && !CLAUSE_END.test(text.slice(tokens[index - 1]?.end, start))
    opens.push(isNext ? (opens[index - 1] ?? index) : index)
  }

  return { tokens, words, opens, isOfBooking: BOOKED.in(words) }
}

function dropAt({ tokens, words, opens, isOfBooking }: Clauses, index: number, end: number): Drop {
  const before = words.slice(Math.max(opens[index] ?? 0, index - REACH), index)
  const head = before.slice(0, before.length - countAtEnd(before))
  if (endsWith(DROPPING, head) || (endsWith(CANCELLING, head) && !isOfBooking)) return 'dropped'

  const next = tokens.slice(index, index + REACH).findIndex(({ start }) => start >= end)
  const after = next === -1 ? [] : words.slice(index + next, index + next + REACH)
  const isLast = next !== -1 && index + next + after.length === words.length
  if (isLast && DROPPED.lengthAt(after, 0) === after.length) return 'dropped'

  return endsWith(ONLY, head) ? 'only' : null
}

/** How many words at the end stand between such a phrase and what it is about. */
function countAtEnd(words: string[]): number {
  const other = words.findLastIndex((word) => !BETWEEN.has(word))
  return words.length - 1 - other
}

function endsWith(phrases: Phrases, words: string[]): boolean {
  return words.some(
    (_, index) =>
      index + phrases.lengthAt(words, index) === words.length && phrases.lengthAt(words, index) > 0
  )
}
