import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { anyOf } from '../../src/shared/alternation.js'
import { tokenizeWithOffsets, type Token } from '../../src/shared/text.js'
import { inSituation } from './situations.js'

// The act decides with its object: a fridge that is carried is no fridge that is repaired, who cleans a water
// tank cleans no house, and who assembles a wardrobe builds none.

const ARABIC_CARRYING = /^[وفيتنابل]*نقل(?:ي|لي|ولي|لنا|ه|ها|هن|وا)?$/u
const LATIN_CARRYING =
  /^(?:[tny]?[aeio])?n[ae]?[2q][aeou]?l(?:l?[eia]|lna|o|on)?$|^(?:demenag|transport)\p{L}*$/u
const ENGLISH_CARRYING =
  /^(?:mov(?:e|ing)|carry|carrying|haul|hauling|shift|shifting|relocat(?:e|ing)|transport)$/
/** English moves many things: what is carried stands within so many words after the verb. */
const REACH = 4
const REACH_BACK = 8
/** "To take a wardrobe from Saida to my sister's". */
const TAKEN = new RegExp(
  String.raw`\b(?:take|get|bring|collect|deliver|pick up)\b[^.!?]{0,60}` +
    String.raw`\b(?:from\b[^.!?]{1,40}\bto|to (?:my|our|a|the) ${anyOf([
      'new',
      'other',
      'sister',
      'brother',
      'mate',
      'friend',
      'mother',
      'father',
      'mum',
      'mom',
      'dad',
      'parents',
      'uncle',
      'aunt',
      'son',
      'daughter',
      'cousin',
      'shop',
      'storage',
      'warehouse'
    ])}s?)\b`,
  'iu'
)
const VEHICLE =
  /^(?:trucks?|vans?|lorry|camions?|camionnette|pick-?up|bikab|kamyon|بيك[اأ]ب|ونيت|دينا|كميون|شاحنه)$/u
/** Something is wrong, and is repaired where it stands. */
const FAULT = new RegExp(
  "leak|broke|stop|not (?:work|cool|cold|heat|drain|spin|turn)|n't|nois|smell|dead|fault|panne|fuit" +
    '|خربان|معطل|ما (?!في)|مش |مو |مب |عم [يت]|ma 3am',
  'iu'
)
const CARRIED_TRADES = new Set(['appliance-fridge', 'appliance-washer', 'appliance-oven'])
const ARABIC_GOODS = /^[وبلا]*(?:كنب\p{L}*|عفش|غراض|اغراض|اثاث|صوفا|اريكه)$/u
const ARABIZI_GOODS = /^(?:3afe?sh|ghrad|fare?[sc]h|k[ae]n[ae]b\p{L}*)$/u
const OTHER_GOODS =
  /^(?:sofas?|couch(?:es)?|furniture|mattress(?:es)?|wardrobes?|canapes?|meubles?|armoires?)$/
/** Work on the thing itself, or a booking that is moved. */
const ARABIC_OTHER_ACT = /صلح|صليح|موعد|معاد|^[وب]?(?:ال)?حجز(?:ي|ك|نا)?$/u
const LATIN_OTHER_ACT =
  /repair|fix|technician|broken|panne|t[ae]sli7|sall?[ei]7|appointment|booking|rdv|rendez|maw3/
const CLEANING = /clean|net+oy|n[ae]d+[eai]*f|t[ae]n[dz][ei]+f|نضف|نظف|نضيف|نظيف/iu
const CLEANED_TRADES = new Set(['water-tank', 'ac-hvac', 'solar', 'water-heater'])
const JOINED = /[,،.;؛\n&+]|(?<!\p{L})(?:and|w|wa|et|kamen|then)(?!\p{L})|(?<!\p{L})و/iu
/** "To clean the big water tank": so many letters may stand between. */
const NEAR = 24

const LATIN_ASSEMBLING = /^(?:[tny]?[aei]?rak+[ei]b\p{L}*|tark[ei]+b|assembl\p{L}*|mont(?:er|age|ez))$/u
/** Also furniture that comes in pieces. */
const PUT_TOGETHER =
  /\bput(?:ting)? (?:it |them |this |these )?together\b|\bikea\b|\bflat ?pack\b|ايكيا|إيكيا/iu
const ARABIC_ASSEMBLING = /^(?:[وليتن]*ركب\p{L}{0,3}|[وال]*تركيب)$/u
const WARDROBE = /^(?:ال)?خزان[ةه]|دولاب|^(?:kh|5)[ae]?z[ae]+n|dolab|armoire|wardrobe|closet/iu

/** The trades that a text is about, once its acts and their objects are read together. */
export function withObjects(text: string, mentions: CategoryMention[]): CategoryMention[] {
  return carried(text, assembled(text, withoutMereCleaning(text, inSituation(text, mentions))))
}

/** Does a text have things carried from one place to another? */
export function carriesGoods(text: string): boolean {
  const tokens = tokenizeWithOffsets(text)
  return carryingAt(tokens) >= 0 && tokens.some(({ word }) => isGoods(word))
}

/** "To clean the water tank" is work on the tank. */
function withoutMereCleaning(text: string, mentions: CategoryMention[]): CategoryMention[] {
  return mentions.filter(
    ({ slug, start, end }) =>
      slug !== 'cleaning' ||
      !CLEANING.test(text.slice(start, end)) ||
      !mentions.some(
        (other) =>
          CLEANED_TRADES.has(other.slug) &&
          other.start >= end &&
          other.start - end <= NEAR &&
          !JOINED.test(text.slice(end, other.start))
      )
  )
}

/** "To assemble a wardrobe" is no work of a carpenter. */
function assembled(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const assembles =
    PUT_TOGETHER.test(text) ||
    tokenizeWithOffsets(text).some(({ word }) => LATIN_ASSEMBLING.test(word) || ARABIC_ASSEMBLING.test(word))
  if (!assembles) return mentions

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
  const isTaken = TAKEN.test(text) || tokens.some(({ word }) => VEHICLE.test(word))
  if ((isNamed || isTaken) && !FAULT.test(text)) return () => true

  const verb = carryingAt(tokens)
  if (verb < 0) return null
  if (!ENGLISH_CARRYING.test(tokens[verb]?.word ?? '')) return () => true

  // "A sofa and a fridge to shift": before an infinitive as well, unless something is wrong with them.
  const isInfinitive = tokens[verb - 1]?.word === 'to' && !FAULT.test(text)
  const from = tokens[isInfinitive ? Math.max(0, verb - REACH_BACK) : verb]?.start ?? 0
  const to = tokens[verb + REACH]?.end ?? text.length

  return ({ start }) => start >= from && start <= to
}

function carryingAt(tokens: Token[]): number {
  return tokens.findIndex(
    ({ word }) => ARABIC_CARRYING.test(word) || LATIN_CARRYING.test(word) || ENGLISH_CARRYING.test(word)
  )
}

function isGoods(word: string): boolean {
  return ARABIC_GOODS.test(word) || ARABIZI_GOODS.test(word) || OTHER_GOODS.test(word)
}

function isOtherAct(word: string): boolean {
  return ARABIC_OTHER_ACT.test(word) || LATIN_OTHER_ACT.test(word)
}
