import { anyOf } from '../../src/shared/alternation.js'
import { arabic, wordsOf } from './words/index.js'

const FAULT = new RegExp(
  `${anyOf(wordsOf('faultPieces'))}|${anyOf(arabic.faultNegators)}(?!${anyOf(arabic.thereIs)})`,
  'iu'
)

/** Does a text tell that something is wrong, and so is repaired where it stands? */
export function tellsFault(text: string): boolean {
  return FAULT.test(text)
}
