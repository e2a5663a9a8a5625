import { tokenize } from '../../src/shared/text.js'
import { Phrases } from './reading.js'

/** Said right before what is not wanted: "forget the cleaning", "ما عاد بدي سباك", "bala el tandif". */
const DROPPING = new Phrases(`
forget, forget about, skip, drop, leave out, never mind, nevermind, no need for, dont need, do not need, no longer need, dont want, do not want, without, instead of, rather than, not, no, no more,
انسى, انسي, نسى, انسالي, بلا, بلاها, بدون, من دون, ما بدي, مش بدي, ما بدنا, ما عاد بدي, ما عاد بدنا, مش لازم, مش لازمني, ما لازمني, ما عاد لازمني, ما في داعي, ما في لزوم, شيل, شيلي, شيلوا, بدل, مش, مو,
nsa, nsi, insa, ensa, nsele, bala, bidoun, bedoun, bidun, ma bade, ma baddi, mish bade, mesh bade, ma 3ad bade, ma 3ad baddi, mish lezem, mesh lezem, ma fi de3e, ma fi da3e, shil, shile, badal, mish, mesh
`)
/** As the same, of something that was only asked for; of what is booked it is an order to cancel, which is read elsewhere. */
const CANCELLING = new Phrases('cancel, call off, scrap, الغي, الغيلي, لغي, لغيلي, كنسل, كنسلي, elghe, elghi, elghile, kansel, kanselle')
const BOOKED = new Phrases('booking, bookings, appointment, reservation, my, visit, حجز, الحجز, حجزي, موعد, الموعد, موعدي, 7ajez, el 7ajez, 7ajze, maw3ad, el maw3ad, maw3ade')
const ONLY = new Phrases('only, just, only need, just need, only want, just want, بس, بس بدي, فقط, bas, bass, bas bade, bass bade')
const BETWEEN = new Set('the a an my any that this about for with some more anymore and حدا شي واحد وحده هال تبع 7ada shi hal el l'.split(' '))
/** Said after it: "the cleaning, forget it", "التنضيف بلاه". */
const DROPPED = new Phrases(`
forget it, never mind, nevermind, skip it, drop it, leave it, not needed, no longer needed, is not needed, isnt needed, is off, not anymore, no longer,
انسيه, انساه, انسيها, انساها, بلاه, بلاها, بلا, ما بدي ياه, ما بدي ياها, ما عاد بدي ياه, ما عاد بدي ياها, ما في لزوم, مش لازم, ما عاد لازم,
nsih, nsiha, bala, balaha, balah, ma bade yeh, ma bade yeha, ma 3ad bade yeh, ma 3ad bade yeha, mish lezem
`)

export type Drop = 'dropped' | 'only' | null

/** Does a text turn down what it names between `start` and `end` (UTF-16 offsets), or want nothing but it? */
export function dropAt (text: string, { start, end }: { start: number, end: number }): Drop {
  const before = lastClause(text.slice(0, start))
  const head = before.slice(0, before.length - countAtEnd(before))
  if (endsWith(DROPPING, head) || (endsWith(CANCELLING, head) && !BOOKED.in(tokenize(text)))) return 'dropped'
  const after = tokenize(text.slice(end))
  if (after.length > 0 && DROPPED.lengthAt(after, 0) === after.length) return 'dropped'
  return endsWith(ONLY, head) ? 'only' : null
}

function lastClause (text: string): string[] {
  return tokenize(text.split(/[.!?;:؟؛,،\n]/u).at(-1) ?? '')
}

/** How many words at the end stand between such a phrase and what it is about. */
function countAtEnd (words: string[]): number {
  const other = words.findLastIndex((word) => !BETWEEN.has(word))
  return words.length - 1 - other
}

function endsWith (phrases: Phrases, words: string[]): boolean {
  return words.some((_, index) => index + phrases.lengthAt(words, index) === words.length && phrases.lengthAt(words, index) > 0)
}
