import { readMoment } from './calendar.js'
import { compose } from './compose.js'
import { resolveFollowing } from './following.js'
import { readLexemes } from './lexemes.js'
import type { DateTimeMention, Span } from './mention.js'
import { promoteNumbers } from './promote.js'
import { scan } from './scan.js'
import { longestText } from './tokens.js'

export { type DateTimeMention, type ExceptDays, type PartOfDay, type Span } from './mention.js'

/**
 * Reads when something is wanted from a text in English, Arabic (standard, Levantine, some Gulf and
 * Egyptian), Arabizi or a mixture. A pure function: the language is known by the words, the present only from
 * `reference`.
 *
 * Rules of the product: never the past, of two readings the soonest future one (marked `uncertain`), day
 * before month in numbers, services between 7 and 19 o'clock where am or pm is not said ("at 2" is 14:00),
 * English "next Sunday" is the one of the next week (Monday to Sunday) while Arabic "الأحد الجاي" is the
 * coming one. What cannot be settled is left out.
 *
 * @param text  what was said; only its first 2,000 characters, and of those 500 words and signs, are read
 * @param reference.now  the present, 'YYYY-MM-DDTHH:mm:ss' on the provider's wall clock
 * @param reference.towns  where the text names towns: "tomorrow 9 Tyre" counts none
 * @returns dates and times on the same wall clock; nothing found is `{ spans: [] }`
 * @throws RangeError when `reference.now` is no such time
 */
export function resolveDateTime(
  text: string,
  reference: { now: string; towns?: readonly Span[] }
): DateTimeMention {
  const now = readMoment(reference.now)
  const { visible, placeOf } = withoutInvisible(text.slice(0, longestText))
  const lexemes = readLexemes(visible).map((lexeme) =>
    isIn(reference.towns ?? [], placeOf(lexeme.start)) ? { ...lexeme, isTown: true as const } : lexeme
  )
  const mention = compose(
    resolveFollowing(promoteNumbers(scan(lexemes, now), lexemes, now), now),
    lexemes,
    now
  )

  return {
    ...mention,
    spans: mention.spans.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }))
  }
}

function isIn(spans: readonly Span[], place: number): boolean {
  return spans.some(({ start, end }) => start <= place && place < end)
}

const invisible = /\p{Cf}/u

/**
 * The text without what nobody sees, as in dates that Arabic phones write, and where each place of it was.
 */
function withoutInvisible(text: string): { visible: string; placeOf: (index: number) => number } {
  if (!invisible.test(text)) return { visible: text, placeOf: (index) => index }

  const places = [...text.matchAll(/\P{Cf}/gu)].flatMap(({ 0: sign, index }) =>
    Array.from({ length: sign.length }, (_, unit) => index + unit)
  )

  return { visible: text.replace(/\p{Cf}/gu, ''), placeOf: (index) => places[index] ?? text.length }
}
