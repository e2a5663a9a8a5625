import { PhraseIndex } from '../shared/phrases.js'
import { normalizeText, tokenizeWithOffsets, type Token } from '../shared/text.js'
import { categories, isCertain, type CategoryMention } from './lexicon.js'
import { notOffered, type NotOffered } from './lexicon/not-offered.js'
import { whereabouts } from './lexicon/whereabouts.js'

let index: PhraseIndex<NotOffered> | undefined
const WHEREABOUTS = whereabouts.map((words) => normalizeText(words).split(' '))
const shipped = new Set(categories.map(({ slug }) => slug))

/**
 * The thing that a text asks for and that no category covers ("a massage"). It is null
 * - when the text names none;
 * - when something else in it names a category: "a doctor for my cat" wants a vet;
 * - when it only says where somebody is: "at the dentist".
 */
export function findNotOffered(text: string, mentions: readonly CategoryMention[]): NotOffered | null {
  index ??= indexed()

  const tokens = tokenizeWithOffsets(text)
  const first = index.find(tokens).find(({ from }) => !saysWhere(tokens, from))
  if (first === undefined) return null

  const start = tokens[first.from]?.start ?? 0
  const end = tokens[first.to - 1]?.end ?? 0
  // Words of a shipped category stand for what is near in meaning; those of an admin's category name it.
  const isOther = (mention: CategoryMention) =>
    mention.start < start || mention.end > end || !shipped.has(mention.slug)

  return mentions.some((mention) => isCertain(mention) && isOther(mention)) ? null : first.value
}

function saysWhere(tokens: readonly Token[], at: number): boolean {
  return WHEREABOUTS.some((words) =>
    words.every((word, index) => tokens[at - words.length + index]?.word === word)
  )
}

function indexed(): PhraseIndex<NotOffered> {
  const built = new PhraseIndex<NotOffered>('removed')
  for (const thing of notOffered) {
    for (const word of thing.words) built.add(word, thing)
  }

  return built
}
