import { anyOf } from '../../src/shared/alternation.js'
import { wordsOf } from './words/index.js'

const JOIN = new RegExp(String.raw`(?<!\p{L})${anyOf(wordsOf('joins'))}(?!\p{L})|(?<!\p{L})و|[&+]`, 'iu')

/** Does an "and" stand between two works, so that both are wanted? */
export function joinsWorks(between: string): boolean {
  return JOIN.test(between)
}
