import { anyOf } from '../../src/shared/alternation.js'
import { tokenizeWithOffsets } from '../../src/shared/text.js'
import { leavesHour } from './dates/index.js'
import { Phrases } from './reading.js'
import { stretchesOf, type Cues } from './stretches.js'
import { arabic, wordsOf } from './words/index.js'

const CUES: Cues<'keep' | 'cancel'> = [
  ['keep', new Phrases(wordsOf('keeping'))],
  ['cancel', new Phrases(wordsOf('cancel', 'cancelIt', 'cancelThis', 'cancelling', 'givingUp'))]
]

/** What a text keeps ("keep the plumber", "all but Friday"), and what else it says. */
export function keptStretches(text: string): { kept: string; rest: string } {
  const staying = withoutStaying(text)
  const stretches = stretchesOf(staying.rest, CUES)
  const textOf = (isKept: boolean) =>
    stretches
      .filter(({ cue }) => (cue === 'keep') === isKept)
      .map((stretch) => stretch.text)
      .join(' ')
      .trim()

  return { kept: `${staying.kept} ${textOf(true)}`.trim(), rest: textOf(false) }
}

const STAYING = new Phrases(wordsOf('staying'))
const LEAVING = new Phrases(wordsOf('leavingIt'))
const BECOMING = new Phrases(wordsOf('becoming'))
const JOINING = new Phrases(wordsOf('besideChange'))
const SENTENCE_END = /(?:[!?;؟؛\n]|(?<!\p{N})[.,،]|[.,،](?!\p{N}))/u
/** Arabic writes "and" onto the thing: "والتنضيف متل ما هو". */
const ATTACHED_AND = new RegExp(`^و(?=${anyOf(arabic.bookedBeginnings)})`, 'u')

/** What a text says stays as it is ("the other one stays", "أما التنظيف فيبقى"), and what else it says. */
export function withoutStaying(text: string): { kept: string; rest: string } {
  const parts = partsOf(text)
  // «خلّي الوقت متل ما هو» is about the hour of what is moved.
  const kept = parts.filter((part) => (saysStaying(part) || endsLeavingIt(part)) && !leavesHour(part))
  const rest = parts.filter((part) => !kept.includes(part))

  // "Leave it": nothing else is said.
  return rest.join('').trim() === ''
    ? { kept: '', rest: text }
    : { kept: kept.join(' ').trim(), rest: rest.join('').trim() }
}

/** Does a text say that something stays as it is? "ينفع يبقى السبت بداله؟" asks for another time. */
export function saysStaying(text: string): boolean {
  const words = tokenizeWithOffsets(text).map(({ word }) => word)
  return STAYING.in(words) && !BECOMING.in(words)
}

/** «l tene khallo», "the plumber, keep it": what is to stay, and an order to leave it at the end. */
function endsLeavingIt(text: string): boolean {
  const words = tokenizeWithOffsets(text).map(({ word }) => word)
  return words.some((_, index) => index > 0 && LEAVING.lengthAt(words, index) === words.length - index)
}

/** The sentences of a text, cut also before each "and" and "but". */
function partsOf(text: string): string[] {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word)
  const cuts = tokens.flatMap(({ start, word }, index) => {
    const isNext = SENTENCE_END.test(text.slice((tokens[index - 1]?.end ?? start) - 1, start + 1))
    const isJoined = JOINING.lengthAt(words, index) > 0 || ATTACHED_AND.test(word)
    return index > 0 && (isNext || isJoined) ? [start] : []
  })

  return [0, ...cuts].map((start, index) => text.slice(start, cuts[index]))
}
