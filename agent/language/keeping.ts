import { Phrases } from './reading.js'
import { stretchesOf, type Cues } from './stretches.js'
import { wordsOf } from './words/index.js'

const CUES: Cues<'keep' | 'cancel'> = [
  ['keep', new Phrases(wordsOf('keeping'))],
  ['cancel', new Phrases(wordsOf('cancel', 'cancelIt', 'cancelThis', 'cancelling', 'givingUp'))]
]

/** What a text keeps ("keep the plumber", "all but Friday"), and what else it says. */
export function keptStretches(text: string): { kept: string; rest: string } {
  const stretches = stretchesOf(text, CUES)
  const textOf = (isKept: boolean) =>
    stretches
      .filter(({ cue }) => (cue === 'keep') === isKept)
      .map((stretch) => stretch.text)
      .join(' ')
      .trim()

  return { kept: textOf(true), rest: textOf(false) }
}
