import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { anyOf, anySpelling, beginning, wholeWord } from '../../src/shared/alternation.js'
import { normalizeText, tokenizeWithOffsets, type Token } from '../../src/shared/text.js'
import { withoutBuildings, withoutBystanders } from './bystanders.js'
import { withCar } from './cars.js'
import { tellsFault } from './faults.js'
import { withoutHosts } from './hosts.js'
import { joinsWorks } from './joins.js'
import { withoutWaterOfMachine } from './machines.js'
import { Phrases } from './reading.js'
import { inSituation } from './situations.js'
import { arabic, arabizi, english, wordsOf } from './words/index.js'

// The act decides with its object: a fridge that is carried is no fridge that is repaired, who cleans a water
// tank cleans no house, and who assembles a wardrobe builds none.

/** Letters that are attached to an Arabic verb or noun. */
const ARABIC_BEFORE_VERB = '[وفيتنابل]*'
const ARABIC_BEFORE_NOUN = '[وبلا]*'
const ARABIC_BEFORE_BOOKING = '[وب]?(?:ال)?'
/** Persons of an Arabizi verb, and whom or what it has as its object. */
const ARABIZI_PERSON = '(?:[tny]?[aeio])?'
const ARABIZI_OBJECT = '(?:l?[eia]|lna|o|on)?'

const ENGLISH_CARRYING = wholeWord(anyOf(english.carrying))
const OTHER_CARRYING = wholeWord(
  ARABIC_BEFORE_VERB + anyOf(arabic.carrying),
  ARABIZI_PERSON + anySpelling(arabizi.carryingSpellings) + ARABIZI_OBJECT,
  beginning(anyOf(arabizi.carryingBeginnings))
)
/** English moves many things: what is carried stands within so many words after the verb. */
const REACH = 4
const REACH_BACK = 8
/** "To take a wardrobe from Saida to my sister's"; the keys to a new flat are no load. */
const TAKEN = new RegExp(
  String.raw`\b${anyOf(english.taking)}\b(?! (?:\p{L}+ ){0,2}keys?\b)[^.!?]{0,60}` +
    String.raw`\b(?:from\b[^.!?]{1,40}\bto|to (?:my|our|a|the) ${anyOf(english.takenTo)}s?)\b`,
  'iu'
)
const VEHICLE = new Phrases(wordsOf('vehicles'))
const CARRIED_TRADES = new Set(['appliance-fridge', 'appliance-washer', 'appliance-oven'])
const GOODS = wholeWord(
  ARABIC_BEFORE_NOUN + anyOf(arabic.goods.map(normalizeText)),
  ARABIC_BEFORE_NOUN + beginning(anyOf(arabic.goodsBeginnings)),
  anyOf([...english.goods, ...arabizi.goods]),
  beginning(anyOf(arabizi.goodsBeginnings))
)
/** Work on the thing itself, or a booking that is moved. */
const OTHER_ACT = new RegExp(anyOf(wordsOf('otherActPieces')), 'u')
const OWNED_BOOKING = wholeWord(ARABIC_BEFORE_BOOKING + anyOf(arabic.ownedBookings))

const CLEANING = new RegExp(
  `${anyOf(wordsOf('cleaningPieces'))}|${anySpelling(arabizi.cleaningPieceSpellings)}`,
  'iu'
)
const CLEANED_TRADES = new Set(['water-tank', 'ac-hvac', 'solar', 'water-heater'])
const NEEDING_TRADES = new Set([
  ...CLEANED_TRADES,
  'appliance-fridge',
  'appliance-washer',
  'appliance-oven',
  'generator-ups'
])
/** "Washing" alone may be that of a home or of clothes. */
const WASHED: ReadonlySet<string> = new Set(['cleaning', 'sewing-laundry'])
const NEEDING = new Phrases(wordsOf('needing'))
/** "We need a cleaning" is no need of the machine. */
const WANTED_BY_PERSON = new Phrases(wordsOf('personsWhoNeed'))
/** "… and the windows need …", «…، والشبابيك بدها …»: something else needs it. */
const HAS_SUBJECT = new RegExp(
  String.raw`(?:[,،.;؛\n]|(?<!\p{L})${anyOf(wordsOf('joins'))}(?!\p{L}))` +
    String.raw`\s*(?:(?:the|my|our|el|l|les?|la)\s|و?ال)|(?<!\p{L})وال`,
  'iu'
)
/** So many words stand between the need and the washing. */
const NEEDED_WITHIN = 6
/** And so many letters between the machine and its washing. */
const FARTHEST_NEED = 120
const TRIGGERS = new Phrases(wordsOf('triggers'))
/** Cleans what was named before: "clean it", «ينضفو», "ynaddefo". */
const CLEANING_IT = new RegExp(
  `(?:${anyOf(arabic.itBehindVerb)}|${anySpelling(arabizi.itBehindVerbSpellings)})$`,
  'iu'
)
const IT = new Phrases(wordsOf('itAlone'))
const HOMES = new Phrases(wordsOf('homes'))
/** So many words behind the verb may name what is cleaned. */
const OBJECT_WITHIN = 4
const SEPARATED = /[,،.;؛\n]/u
/** "To clean the big water tank": so many letters may stand between. */
const NEAR = 24

/** Also furniture that comes in pieces. */
const PUT_TOGETHER = new RegExp(
  String.raw`\b${anyOf(english.puttingTogether)}\b|${anyOf(arabic.puttingTogether)}`,
  'iu'
)
const ASSEMBLING = wholeWord(
  `[وليتن]*${anyOf(arabic.assemblingStems)}\\p{L}{0,3}`,
  `[وال]*${anyOf(arabic.assembly)}`,
  beginning(`(?:[tny]?[aei]?)${anySpelling(arabizi.assemblingVerbSpellings)}`),
  anySpelling(arabizi.assemblingSpellings),
  anyOf(arabizi.assembling),
  beginning(anyOf(english.assemblingBeginnings))
)
const WARDROBE = new RegExp(
  `^(?:ال)?${anyOf(arabic.wardrobeBeginnings)}` +
    `|^${anySpelling(arabizi.wardrobeBeginningSpellings)}` +
    `|${anyOf(wordsOf('wardrobePieces'))}`,
  'iu'
)

const FURNITURE = wholeWord(
  anyOf([...english.furniture, ...arabizi.furniture]),
  beginning(anySpelling(arabizi.furnitureSpellings)),
  `[وبل]*(?:ال)?${anyOf(arabic.furniture.map(normalizeText))}\\p{L}{0,2}`
)
/** Furniture that comes in boxes, or from a shop, is not built anew. */
const IN_PIECES = new RegExp(
  String.raw`\b${anyOf([...english.inPieces, ...arabizi.inPieces])}\b|${anyOf(arabic.inPieces)}`,
  'iu'
)
const FROM_SHOP = new RegExp(
  String.raw`\b${anyOf([...english.fromShop, ...arabizi.fromShop])}\b|${anyOf(arabic.fromShop)}`,
  'iu'
)
const INTERNET = new RegExp(anyOf([...english.internetPieces, ...arabic.internetPieces]), 'iu')
const BUILDING = new RegExp(String.raw`\b${anyOf(english.building)}\b`, 'iu')

/** The trades that a text is about, once its acts and their objects are read together. */
export function withObjects(whole: string, named: CategoryMention[]): CategoryMention[] {
  const text = withoutBystanders(whole, named)
  const mentions = withoutBuildings(
    text,
    named.filter(({ start }) => text[start] === whole[start])
  )
  const asked = withoutMereCleaning(
    text,
    withoutWaterOfMachine(text, inSituation(text, withCar(text, withoutHosts(text, mentions))))
  )
  return carried(text, assembled(text, builtFromBoxes(text, asked)))
}

const REACHING = new Phrases(wordsOf('reaching'))
const STAGES = new Phrases(wordsOf('stagesOfMachines'))
const WHENS = new Phrases(wordsOf('whens'))
const TO_STAGE = new Phrases(wordsOf('toStage'))
/** Arabic writes "to the" onto the stage: «عالعصر», «للعصر». */
const ATTACHED_TO = /^(?:عال|بال|لل|ال|ل|ع|ب)(?=\p{L}{3})/u

/**
 * A text, of the same length, without the verb of what only gets somewhere by itself: a washer that reaches
 * its spin, and what is repaired "when it arrives", is not delivered.
 */
export function withoutReaching(text: string): string {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word)

  return tokens.reduce((left, { start }, index) => {
    const length = REACHING.lengthAt(words, index)
    const last = tokens[index + length - 1]
    const isReached = length > 0 && (isStageAt(words, index + length) || isWhenBefore(words, index))

    return isReached && last !== undefined
      ? left.slice(0, start) + ' '.repeat(last.end - start) + left.slice(last.end)
      : left
  }, text)
}

function isStageAt(words: readonly string[], from: number): boolean {
  let index = from
  while (TO_STAGE.has(words[index] ?? '')) index++

  const bare = (words[index] ?? '').replace(ATTACHED_TO, '')
  return STAGES.lengthAt(words, index) > 0 || STAGES.has(bare)
}

function isWhenBefore(words: readonly string[], index: number): boolean {
  return [1, 2].some((count) => index >= count && WHENS.lengthAt(words, index - count) === count)
}

/** Does a text have things carried from one place to another? */
export function carriesGoods(text: string): boolean {
  const tokens = tokenizeWithOffsets(text)
  return carryingAt(tokens) >= 0 && tokens.some(({ word }) => isGoods(word))
}

const WASHING = new RegExp(anyOf(wordsOf('washingPieces')), 'iu')

/** "Washing and disinfecting", of which a machine may be what needs it. */
function isWashing(text: string): boolean {
  return WASHING.test(text)
}

/** Do the words that name a trade say nothing but "cleaning"? */
export function isCalledCleaning(text: string): boolean {
  return CLEANING.test(text)
}

/** "To clean the water tank" is work on the tank. */
function withoutMereCleaning(text: string, mentions: CategoryMention[]): CategoryMention[] {
  return mentions.filter(
    ({ slug, score, start, end }) =>
      !WASHED.has(slug) ||
      !(isCalledCleaning(text.slice(start, end)) || isWashing(text.slice(start, end))) ||
      !(
        isNeededBy(text, { slug, score, start, end }, mentions) ||
        isOfNamed(text, { start, end }, mentions) ||
        mentions.some(
          (other) =>
            CLEANED_TRADES.has(other.slug) &&
            other.start >= end &&
            other.start - end <= NEAR &&
            !isSeparate(text.slice(end, other.start))
        )
      )
  )
}

/** "The water tank is green, somebody has to clean it": what is cleaned is the last thing that was named. */
function isOfNamed(
  text: string,
  { start, end }: { start: number; end: number },
  mentions: CategoryMention[]
): boolean {
  const last = mentions.findLast((other) => other.end <= start && isCertain(other))
  if (last === undefined || !CLEANED_TRADES.has(last.slug)) return false

  const behind = tokenizeWithOffsets(text.slice(end)).map(({ word }) => word)
  const isIt = CLEANING_IT.test(normalizeText(text.slice(start, end))) || IT.lengthAt(behind, 0) > 0
  return isIt && !HOMES.in(behind.slice(0, OBJECT_WITHIN).map((word) => word.replace(/^ال/u, '')))
}

/**
 * "The tank is dirty and needs washing", «المكيف بدو غسيل وتعقيم»: what is washed is the thing that needs it,
 * as long as neither a home nor somebody to come is named behind it.
 */
function isNeededBy(
  text: string,
  { slug, start, end }: CategoryMention,
  mentions: CategoryMention[]
): boolean {
  const isMere = (mention: CategoryMention) =>
    WASHED.has(mention.slug) &&
    [isCalledCleaning, isWashing].some((says) => says(text.slice(mention.start, mention.end)))
  const last = mentions.findLast((other) => other.end <= start && isCertain(other) && !isMere(other))
  // A carpet needs no washing of clothes either.
  const isOfHome = last?.slug === 'cleaning' && slug !== last.slug
  if (last === undefined || start - last.end > FARTHEST_NEED) return false
  if (!NEEDING_TRADES.has(last.slug) && !isOfHome) return false

  const between = tokenizeWithOffsets(text.slice(last.end, end)).map(({ word }) => word)
  const behind = tokenizeWithOffsets(text.slice(end, end + FARTHEST_NEED)).map(({ word }) => word)
  const isHome = [...between, ...behind.slice(0, OBJECT_WITHIN)].some((word) =>
    HOMES.has(word.replace(/^(?:و?ب?ال|و?لل)/u, ''))
  )
  const needed = between.findLastIndex((word) => NEEDING.has(word.replace(/^[وف](?=\p{L}{3})/u, '')))
  const isByMachine =
    !WANTED_BY_PERSON.has(between[needed - 1] ?? '') && !HAS_SUBJECT.test(text.slice(last.end, end))

  return needed >= 0 && between.length - needed <= NEEDED_WITHIN && isByMachine && !isHome
}

/** "A bed from the internet that came in boxes, who builds it?": neither a carpenter's nor the internet's. */
function builtFromBoxes(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const furniture = tokenizeWithOffsets(text).find(({ word }) => FURNITURE.test(word))
  const isInPieces = IN_PIECES.test(text) || FROM_SHOP.test(text)
  if (furniture === undefined || !isInPieces || !(BUILDING.test(text) || assembles(text))) return mentions

  const { start, end } = furniture
  const others = mentions.filter(
    (mention) =>
      mention.slug !== 'carpentry' &&
      mention.slug !== 'furniture-assembly' &&
      !(mention.slug === 'electronics-it' && INTERNET.test(text.slice(mention.start, mention.end)))
  )
  return [...others, { slug: 'furniture-assembly', score: 1, start, end }].sort(
    (one, other) => one.start - other.start
  )
}

function assembles(text: string): boolean {
  return PUT_TOGETHER.test(text) || tokenizeWithOffsets(text).some(({ word }) => ASSEMBLING.test(word))
}

/** "To assemble a wardrobe" is no work of a carpenter. */
function assembled(text: string, mentions: CategoryMention[]): CategoryMention[] {
  if (!assembles(text)) return mentions

  return mentions.map(({ subcategory, ...mention }) => {
    const isWardrobe = mention.slug === 'carpentry' && WARDROBE.test(text.slice(mention.start, mention.end))
    if (isWardrobe) return { ...mention, slug: 'furniture-assembly' }
    return subcategory === undefined ? mention : { ...mention, subcategory }
  })
}

/** "To move a fridge and a sofa" is one request, and repairs nothing. */
function carried(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const tokens = tokenizeWithOffsets(text)
  if (tokens.some(({ word }) => isOtherAct(word))) return mentions

  const isNear = carryingPlace(text, tokens, mentions)
  if (isNear === null) return mentions

  const goods = tokens.filter(({ word }) => isGoods(word))
  const machines = mentions.filter((mention) => isCarried(mention, text))
  if (![...goods, ...machines].some(isNear)) return mentions

  const moving = [...goods, ...machines].map(({ start, end }) => ({ slug: 'moving', score: 1, start, end }))
  const others = mentions.filter(
    (mention) => !moving.some(({ start, end }) => mention.start < end && mention.end > start)
  )
  return [...others, ...moving].sort((one, other) => one.start - other.start)
}

/** A machine, or a wardrobe. */
function isCarried({ slug, start, end }: CategoryMention, text: string): boolean {
  return CARRIED_TRADES.has(slug) || (slug === 'carpentry' && WARDROBE.test(text.slice(start, end)))
}

/** Where what is carried may stand in a text; null when nothing is carried in it. */
function carryingPlace(
  text: string,
  tokens: Token[],
  mentions: CategoryMention[]
): ((thing: { start: number }) => boolean) | null {
  const isNamed = mentions.some((mention) => mention.slug === 'moving' && isCertain(mention))
  const isTaken = TAKEN.test(text) || tokens.some(({ word }) => VEHICLE.has(word))
  if ((isNamed || isTaken) && !tellsFault(text)) return () => true

  const verb = carryingAt(tokens)
  if (verb < 0) return null
  if (!ENGLISH_CARRYING.test(tokens[verb]?.word ?? '')) return () => true

  // "A sofa and a fridge to shift": before an infinitive as well, unless something is wrong with them.
  const isInfinitive = tokens[verb - 1]?.word === 'to' && !tellsFault(text)
  const from = tokens[isInfinitive ? Math.max(0, verb - REACH_BACK) : verb]?.start ?? 0
  const to = tokens[verb + REACH]?.end ?? text.length

  return ({ start }) => start >= from && start <= to
}

/** Where a text has something carried; −1 when it only tells when a fault shows ("every time I move it"). */
function carryingAt(tokens: Token[]): number {
  const words = tokens.map(({ word }) => word)
  return words.findIndex(
    (word, index) => (ENGLISH_CARRYING.test(word) || OTHER_CARRYING.test(word)) && !isTriggered(words, index)
  )
}

/** So far behind "when" and «بس» a verb tells when a fault shows. */
const TRIGGERED_WITHIN = 2

function isTriggered(words: readonly string[], index: number): boolean {
  return words
    .slice(Math.max(0, index - TRIGGERED_WITHIN), index)
    .some((_, place, before) => TRIGGERS.lengthAt(words, index - before.length + place) > 0)
}

function isGoods(word: string): boolean {
  return GOODS.test(word)
}

function isOtherAct(word: string): boolean {
  return OTHER_ACT.test(word) || OWNED_BOOKING.test(word)
}

/** Does a sign or an "and" between two words make two works of them? */
function isSeparate(between: string): boolean {
  return SEPARATED.test(between) || joinsWorks(between)
}
