import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { tokenizeWithOffsets, type Token } from '../../src/shared/text.js'
import { Phrases } from './reading.js'
import { wordsOf } from './words/index.js'

// What the words of a message say together: somebody outside with the key inside wants a locksmith, a dog
// whose nails are cut wants no beautician, and what stands next to a thing is not the thing.

const BESIDE = new Phrases(wordsOf('besideThings'))
const DONE = new Phrases(wordsOf('alreadyDone'))
/** So many words may stand between "we closed" and what was closed. */
const DONE_WITHIN = 2

/** The trades that a text is about, once the situation that it tells of is read. */
export function inSituation(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const tokens = tokenizeWithOffsets(text)
  const certain = [...cleanedHomes(tokens, mentions), ...lockedOut(tokens, mentions)]
  const all = [...mentions, ...certain].sort((one, other) => one.start - other.start)

  const meant = withoutSurroundings(tokens, all)

  return withoutMerePerson(text, careOfAnimals(text, careOfWounds(text, meant)))
}

/** Does a text say of a thing only where something is, or what was done with it already? */
export function isAside(text: string, { start }: { start: number }): boolean {
  return isSurrounding(tokenizeWithOffsets(text), start)
}

const CLEANING = new RegExp(
  '^(?:' +
    [
      String.raw`(?:clean|hoover|mop|vacuum|scrub|tidy)(?:s|ed|ing)?`,
      String.raw`(?:y|t|n|by|bt)?[ei]?n[ae](?:dd?|zz?|dh)[ea]+f{1,2}\p{L}*`,
      String.raw`nettoy\p{L}+`
    ].join('|') +
    ')$',
  'u'
)
const ARABIC_CLEANING = /^[وفلب]?[يتنا]?ن[ظض]ف\p{L}{0,3}$/u
const HOME = new RegExp(
  '^(?:' +
    [
      String.raw`flat|house|apartment|home|office|villa|studio|chalet|rooms?`,
      String.raw`sha22?a|cha22?a|sh2a|b[ei]+t[ei]?|beit\p{L}{0,2}|maktab`,
      String.raw`maison|appart\p{L}*|bureau`
    ].join('|') +
    ')$',
  'u'
)
const ARABIC_HOME = /^[وبل]?(?:ال)?(?:بيت|شقه|شقت|منزل|فيلا|مكتب|دار|شاليه|غرف|اوض|صالون)\p{L}{0,2}$/u
/** "To clean my big flat". */
const HOME_WITHIN = 3

/** "Somebody who cleans the flat", "حد ينظف البيت": the act and the home together name the trade. */
function cleanedHomes(tokens: Token[], mentions: CategoryMention[]): CategoryMention[] {
  if (mentions.some((mention) => isCertain(mention) && mention.slug !== 'cleaning')) return []

  return tokens.flatMap(({ word, start, end }, index) => {
    const isCleaning = CLEANING.test(word) || ARABIC_CLEANING.test(word)
    const isOfHome =
      isCleaning &&
      tokens
        .slice(index + 1, index + 1 + HOME_WITHIN)
        .some((after) => HOME.test(after.word) || ARABIC_HOME.test(after.word))

    return isOfHome ? [{ slug: 'cleaning', score: 1, start, end }] : []
  })
}

const DOOR = /^(?:doors?|beb|bab|beb[ei]|porte|[وبل]*(?:ال)?باب\p{L}{0,2})$/u
const KEY = new RegExp(
  '^(?:' +
    [
      String.raw`keys?`,
      String.raw`m[ae]f[at]+e?[7h]\p{L}{0,2}|mafeti7|mefte7\p{L}{0,2}`,
      String.raw`cl[eé]s?|clefs?`,
      String.raw`[وبل]*(?:ال)?(?:مفتاح|مفاتيح)\p{L}{0,2}`
    ].join('|') +
    ')$',
  'u'
)
const INSIDE = new RegExp(
  '^(?:' +
    [
      String.raw`inside|outside|locked|forgot|shut`,
      String.raw`j[ou]+ww?[aeo]+h?|barra|nsit\p{L}*|int[eé]rieur|dehors`,
      String.raw`[وب]?(?:ال)?داخل\p{L}?|جوا|جوه|جوات|برا|بره|الخارج`,
      String.raw`نسيت\p{L}*|نسينا\p{L}*`
    ].join('|') +
    ')$',
  'u'
)
/** What a door is when it is not closed by accident. */
const OPENED_TRADES = new Set(['carpentry', 'metal-aluminium'])

/** "The key is inside and I stand before the door" wants a locksmith, and nothing done to the door. */
function lockedOut(tokens: Token[], mentions: CategoryMention[]): CategoryMention[] {
  const key = tokens.find(({ word }) => KEY.test(word))
  const hasDoor = tokens.some(({ word }) => DOOR.test(word))
  const isOut = tokens.some(({ word }) => INSIDE.test(word))
  const isElse = mentions.some((mention) => isCertain(mention) && !OPENED_TRADES.has(mention.slug))
  if (key === undefined || !hasDoor || !isOut || isElse) return []

  return [{ slug: 'locksmith', score: 1, start: key.start, end: key.end }]
}

const WOUND_DRESSING = /^dressings?$/iu

/** A nurse changes a dressing; a carpenter builds one. */
function careOfWounds(text: string, mentions: CategoryMention[]): CategoryMention[] {
  if (!mentions.some(({ slug }) => slug === 'nursing-care')) return mentions

  return mentions.filter(
    ({ slug, start, end }) => slug !== 'carpentry' || !WOUND_DRESSING.test(text.slice(start, end))
  )
}

const OWN_HAIR = /\b(?:my|our) (?:hair|nails|brows)|شعري|اظافري|sha3re|cha3re/iu

/** The bath, the hair and the nails of a dog are its groomer's; the door is opened by a locksmith. */
function careOfAnimals(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const hasAnimal = mentions.some(({ slug }) => slug === 'pet-vet')
  const isLockedOut = mentions.some(({ slug }) => slug === 'locksmith')

  return mentions.filter(
    ({ slug }) =>
      !(hasAnimal && slug === 'beauty-hair' && !OWN_HAIR.test(text)) &&
      !(isLockedOut && OPENED_TRADES.has(slug))
  )
}

const ELECTRICIAN = new RegExp(
  '^(?:' +
    [
      String.raw`(?:(?:an?|the) )?[eé]lectrici(?:an|en)s?`,
      String.raw`[ابو]*(?:ال)?كهرب(?:ائي|جي|ايي)`,
      String.raw`k[ae]h?rab(?:je|ji|2e|a2e|jeh|ajie?|eje)`
    ].join('|') +
    ')$',
  'iu'
)
const MACHINES = new Set([
  'appliance-fridge',
  'appliance-washer',
  'appliance-oven',
  'ac-hvac',
  'water-heater'
])

/** "An electrician, the fridge is not cooling": who repairs the machine is meant, whatever he is called. */
function withoutMerePerson(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const [electrician, ...more] = mentions.filter(({ slug }) => slug === 'electrical')
  const machines = mentions.filter((mention) => MACHINES.has(mention.slug) && isCertain(mention))
  if (electrician === undefined || more.length > 0 || machines.length === 0) return mentions

  const isPerson = ELECTRICIAN.test(text.slice(electrician.start, electrician.end))
  const isJoined = machines.some(({ start }) => JOIN.test(text.slice(electrician.end, start)))
  return isPerson && !isJoined ? mentions.filter((mention) => mention !== electrician) : mentions
}

/** "An electrician and a fridge technician" are two. */
const JOIN =
  /(?<!\p{L})(?:and|et|w|plus|also|kamen|then|for|when|whenever|كل ما|لما|وقت)(?!\p{L})|[&+]|(?<!\p{L})و/iu

/** What only says where something is, or what was done already, when the text names anything else. */
function withoutSurroundings(tokens: Token[], mentions: CategoryMention[]): CategoryMention[] {
  const meant = mentions.filter(({ start }) => !isSurrounding(tokens, start))
  return meant.length > 0 ? meant : mentions
}

function isSurrounding(tokens: Token[], start: number): boolean {
  const index = tokens.findIndex((token) => token.start >= start)
  const words = tokens.map(({ word }) => word)
  const before = [1, 2, 3].some((count) => {
    const from = index - count
    const length = from < 0 ? 0 : BESIDE.lengthAt(words, from)
    return length > 0 && from + length >= index - 1
  })

  return before || DONE.in(words.slice(Math.max(0, index - DONE_WITHIN), index))
}
