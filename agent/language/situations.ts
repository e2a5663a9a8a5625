import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { anyOf, anySpelling, beginning, wholeWord } from '../../src/shared/alternation.js'
import { normalizeText, tokenizeWithOffsets, type Token } from '../../src/shared/text.js'
import { arriving, coming, visitors } from './dates/words/background.js'
import { isCraftsmanAskedFor } from './craftsmen.js'
import { joinsWorks } from './joins.js'
import { Phrases } from './reading.js'
import { arabic, arabizi, english, wordsOf } from './words/index.js'

// What the words of a message say together: somebody outside with the key inside wants a locksmith, a dog
// whose nails are cut wants no beautician, and what stands next to a thing is not the thing.

const BESIDE = new Phrases(wordsOf('besidePlaces', 'aboveAndBelow'))
const NUMBERS = new Phrases(wordsOf('phoneNumbers'))
const DONE = new Phrases(wordsOf('alreadyDone'))
const TRIGGERS = new Phrases(wordsOf('triggers'))
/** So many words after a trigger tell what sets the fault off. */
const TRIGGER_WITHIN = 3
/** So many words may stand between "we closed" and what was closed. */
const DONE_WITHIN = 2

/** The trades that a text is about, once the situation that it tells of is read. */
export function inSituation(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const tokens = tokenizeWithOffsets(text)
  const certain = [...cleanedHomes(text, tokens, mentions), ...lockedOut(tokens, mentions)]
  const all = [...mentions, ...certain].sort((one, other) => one.start - other.start)

  const meant = withoutTriggers(text, withoutSurroundings(tokens, withoutNumbers(tokens, all)))

  return withoutMerePerson(text, careOfAnimals(text, careOfWounds(text, withoutVisitors(text, meant))))
}

/** Does a text say of a thing only where something is, or what was done with it already? */
export function isBackground(text: string, { start }: { start: number }): boolean {
  return isSurrounding(tokenizeWithOffsets(text), start)
}

/** Letters that are attached to an Arabic noun, and letters of whose it is. */
const BEFORE_NOUN = '[وبل]*(?:ال)?'
const OWNER = String.raw`\p{L}{0,2}`
/** Persons of the verb of cleaning. */
const ARABIC_PERSON = '[وفلب]?[يتنا]?'
const ARABIZI_PERSON = '(?:y|t|n|by|bt)?[ei]?'
const ENGLISH_ENDING = '(?:s|ed|ing)?'

const CLEANING = wholeWord(
  anyOf(english.homeCleaning) + ENGLISH_ENDING,
  String.raw`${ARABIC_PERSON}${anyOf(arabic.homeCleaning)}\p{L}{0,3}`,
  ARABIZI_PERSON + beginning(anySpelling(arabizi.homeCleaningSpellings)),
  beginning(anyOf(arabizi.homeCleaningBeginnings))
)
const HOME = wholeWord(
  anyOf([...english.homes, ...arabizi.homes]),
  anySpelling(arabizi.homeSpellings),
  beginning(anyOf(arabizi.homeBeginnings)),
  BEFORE_NOUN + anyOf(arabic.homes) + OWNER
)
/** "To clean my big flat". */
const HOME_WITHIN = 3

/**
 * "Somebody who cleans the flat", "حد ينظف البيت": the act and the home together name the trade. Beside
 * another one they do so only apart from it: "to clean the flat, and a carpenter".
 */
function cleanedHomes(text: string, tokens: Token[], mentions: CategoryMention[]): CategoryMention[] {
  const others = mentions.filter((mention) => isCertain(mention) && mention.slug !== 'cleaning')

  return tokens.flatMap(({ word, start, end }, index) => {
    if (!CLEANING.test(word)) return []

    const home = tokens.slice(index + 1, index + 1 + HOME_WITHIN).find((after) => HOME.test(after.word))
    if (home === undefined) return []

    const isApart = others.every(
      (other) =>
        isApartFrom(text.slice(home.end, other.start + 1)) || isApartFrom(text.slice(other.end, start + 1))
    )
    return isApart ? [{ slug: 'cleaning', score: 1, start, end }] : []
  })
}

const DOOR = wholeWord(anyOf([...english.doors, ...arabizi.doors]), BEFORE_NOUN + anyOf(arabic.doors) + OWNER)
const KEY = wholeWord(
  anyOf([...english.doorKeys, ...arabizi.doorKeys]),
  anySpelling(arabizi.doorKeySpellings),
  BEFORE_NOUN + anyOf(arabic.doorKeys) + OWNER
)
const INSIDE = wholeWord(
  anyOf(wordsOf('behindTheDoor')),
  anySpelling(arabizi.insideSpellings),
  String.raw`[وب]?(?:ال)?${anyOf(arabic.insides)}\p{L}?`,
  beginning(anyOf(wordsOf('forgottenBeginnings')))
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

const ARRIVING = new Phrases(arriving)
const COMING = new Phrases(coming)
const VISITORS = new Phrases(visitors)
const CARE = new Set(['nursing-care', 'childcare'])
const NEW_CLAUSE = new RegExp(
  String.raw`[.!?;؟؛،,\n]|(?<!\p{L})${anyOf(wordsOf('clauseJoins'))}(?!\p{L})`,
  'iu'
)

/** "My mother-in-law lands on Friday night": whoever comes to visit needs no care for that. */
function withoutVisitors(text: string, mentions: CategoryMention[]): CategoryMention[] {
  if (mentions.every(({ slug }) => CARE.has(slug))) return mentions

  return mentions.filter(({ slug, start }) => !CARE.has(slug) || !tellsOfVisit(clauseAt(text, start)))
}

function tellsOfVisit(clause: string): boolean {
  const words = tokenizeWithOffsets(clause).map(({ word }) => word)
  return ARRIVING.in(words) || (VISITORS.in(words) && COMING.in(words))
}

/** The words around a place of a text, up to the next sign or join on both sides. */
export function clauseAt(text: string, start: number): string {
  const before = text.slice(0, start).split(NEW_CLAUSE).at(-1) ?? ''
  return before + (text.slice(start).split(NEW_CLAUSE)[0] ?? '')
}

const WOUND_DRESSING = new Phrases(wordsOf('dressings'))

/** A nurse changes a dressing; a carpenter builds one. */
function careOfWounds(text: string, mentions: CategoryMention[]): CategoryMention[] {
  if (!mentions.some(({ slug }) => slug === 'nursing-care')) return mentions

  return mentions.filter(
    ({ slug, start, end }) =>
      slug !== 'carpentry' || !WOUND_DRESSING.has(normalizeText(text.slice(start, end)))
  )
}

const OWN_HAIR = new RegExp(
  String.raw`\b${anyOf(english.ownHair)}|${anyOf([...arabic.ownHair, ...arabizi.ownHair])}`,
  'iu'
)

/**
 * The bath, the hair and the nails of a dog are its groomer's; the door is opened by a locksmith, unless a
 * carpenter is asked for.
 */
function careOfAnimals(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const hasAnimal = mentions.some(({ slug }) => slug === 'pet-vet')
  const isLockedOut = mentions.some(({ slug }) => slug === 'locksmith')

  return mentions.filter((mention) => {
    const { slug } = mention
    return (
      !(hasAnimal && slug === 'beauty-hair' && !OWN_HAIR.test(text)) &&
      !(isLockedOut && OPENED_TRADES.has(slug) && !isCraftsmanAskedFor(text, mention))
    )
  })
}

const ELECTRICIAN = new RegExp(
  `^(?:(?:(?:an?|the) )?${anyOf([...english.electricians, ...arabizi.electricians])}` +
    `|[ابو]*(?:ال)?${anyOf(arabic.electricians.map(normalizeText))}` +
    `|${anySpelling(arabizi.electricianSpellings)})$`,
  'u'
)
const PURPOSE_JOIN = new RegExp(String.raw`(?<!\p{L})${anyOf(wordsOf('purposeJoins'))}(?!\p{L})`, 'iu')
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

  const isPerson = ELECTRICIAN.test(normalizeText(text.slice(electrician.start, electrician.end)))
  const isJoined = machines.some(({ start }) => isSeparate(text.slice(electrician.end, start)))
  return isPerson && !isJoined ? mentions.filter((mention) => mention !== electrician) : mentions
}

function isApartFrom(between: string): boolean {
  return isSeparate(between) || /[.!?؟،,;؛\n]/u.test(between)
}

/** "An electrician and a fridge technician" are two. */
function isSeparate(between: string): boolean {
  return joinsWorks(between) || PURPOSE_JOIN.test(between)
}

/** "What is his phone number?" names no phone that is broken. */
function withoutNumbers(tokens: Token[], mentions: CategoryMention[]): CategoryMention[] {
  const words = tokens.map(({ word }) => word)
  const numbers = tokens.flatMap(({ start }, index) => {
    const length = NUMBERS.lengthAt(words, index)
    const last = tokens[index + length - 1]
    return length === 0 || last === undefined ? [] : [{ start, end: last.end }]
  })

  return mentions.filter((one) => !numbers.some(({ start, end }) => one.start < end && one.end > start))
}

/** What only says where something is, or what was done already, when the text names anything else. */
function withoutSurroundings(tokens: Token[], mentions: CategoryMention[]): CategoryMention[] {
  const meant = mentions.filter(({ start }) => !isSurrounding(tokens, start))
  return meant.length > 0 ? meant : mentions
}

/**
 * "The lights go off when I open the freezer", «الكهربا بتفصل كل ما ولّع الفرن»: what sets a fault off is not
 * what is broken, where that is named before it.
 */
function withoutTriggers(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const trigger = triggerIn(text, mentions)
  return trigger === null
    ? mentions
    : mentions.filter(({ start }) => start < trigger.start || start >= trigger.end)
}

/** Where a text tells what sets a fault off, behind the thing that has it; null when it does not. */
export function triggerIn(
  text: string,
  mentions: readonly CategoryMention[]
): { start: number; end: number } | null {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word)
  const at = words.findIndex((_, index) => TRIGGERS.lengthAt(words, index) > 0)
  const start = tokens[at]?.start
  if (start === undefined || !mentions.some((mention) => mention.start < start)) return null

  const last = Math.min(tokens.length, at + TRIGGERS.lengthAt(words, at) + TRIGGER_WITHIN) - 1
  return { start, end: tokens[last]?.end ?? text.length }
}

/** «حد» is next to something, and before a verb somebody: "حد يرش". */
function isSomebody(words: string[], index: number): boolean {
  return /^(?:حد|7add?)$/.test(words[index] ?? '') && /^[يy][\p{L}\d]{2,}/u.test(words[index + 1] ?? '')
}

function isSurrounding(tokens: Token[], start: number): boolean {
  const index = tokens.findIndex((token) => token.start >= start)
  const words = tokens.map(({ word }) => word)
  const before = [1, 2, 3].some((count) => {
    const from = index - count
    const length = from < 0 ? 0 : BESIDE.lengthAt(words, from)
    return length > 0 && from + length >= index - 1 && !isSomebody(words, from)
  })

  return before || DONE.in(words.slice(Math.max(0, index - DONE_WITHIN), index))
}
