import { PhraseIndex, type PhraseMatch } from '../shared/phrases.js'
import { tokenizeWithOffsets, type Token } from '../shared/text.js'
import { placesAbroad, type PlaceAbroad } from './gazetteer/abroad.js'
import { arabicPrepositions, latinPrepositions } from './gazetteer/around.js'

/** "From Turkey", "a move to Dubai": where something comes from or goes, and not where the job is. */
const DIRECTIONS = new Set([
  'to',
  'from',
  'of',
  'men',
  'min',
  'mn',
  'la',
  'l',
  'de',
  'vers',
  'من',
  'الي',
  'لعند'
])
const PREPOSITIONS = new Set(
  [...latinPrepositions, ...arabicPrepositions].filter((word) => !DIRECTIONS.has(word))
)
/** لدبي, عدبي: to Dubai. */
const DIRECTION_PREFIX = /[لع]$|^l/u
const PLACE_PREFIX = /[بف]$|^b/u

let index: PhraseIndex<PlaceAbroad> | undefined

/** The place abroad where a text wants a job done; null when it names none. */
export function findPlaceAbroad(text: string): PlaceAbroad | null {
  index ??= indexed()

  const tokens = tokenizeWithOffsets(text)
  return index.find(tokens).find((match) => isWhere(match, tokens))?.value ?? null
}

function isWhere({ value, from, to, prefix }: PhraseMatch<PlaceAbroad>, tokens: Token[]): boolean {
  const before = tokens[from - 1]?.word ?? ''
  if (DIRECTIONS.has(before) || DIRECTION_PREFIX.test(prefix)) return false

  const isAlone = to - from === tokens.length
  return value.isWord !== true || isAlone || PREPOSITIONS.has(before) || PLACE_PREFIX.test(prefix)
}

function indexed(): PhraseIndex<PlaceAbroad> {
  const built = new PhraseIndex<PlaceAbroad>('kept')
  for (const place of placesAbroad) {
    for (const name of [place.name_en, place.name_ar, ...place.spellings]) built.add(name, place)
  }

  return built
}
