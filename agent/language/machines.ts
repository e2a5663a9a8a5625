import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { anySpelling, wholeWord } from '../../src/shared/alternation.js'
import { tokenize } from '../../src/shared/text.js'
import { isCraftsman } from './craftsmen.js'
import { clauseAt } from './situations.js'
import { holdsWish } from './wishing.js'
import { wordsOf } from './words/index.js'

// A machine that is named is what is repaired. The water that it makes or loses is its symptom, and what gets
// wet by it is nobody's work.

const MACHINES: ReadonlySet<string> = new Set([
  'ac-hvac',
  'appliance-fridge',
  'appliance-washer',
  'appliance-oven',
  'water-heater',
  'solar',
  'water-tank',
  'car-repair'
])
/** The trades whose words tell of water, and of what gets wet. */
const OF_WATER: ReadonlySet<string> = new Set([
  'plumbing',
  'waterproofing',
  'water-tank',
  'cleaning',
  'carpentry',
  'painting',
  'tiling-masonry'
])
/** Who is called to a machine by people who do not know whose work it is. */
const CALLED_TO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'plumbing',
    new Set(['ac-hvac', 'appliance-washer', 'water-heater', 'solar', 'water-tank', 'waterproofing'])
  ],
  ['electrical', new Set([...MACHINES].filter((slug) => slug !== 'car-repair'))]
])
const WATER = wholeWord(anySpelling(wordsOf('waterSpellings')))
const LEAK = 'leak-repair'

/**
 * The trades without those that only tell of the water of a machine, or of what it makes wet: "the fridge
 * leaves a pool and I have to mop the floor". Who is asked for is kept.
 */
export function withoutWaterOfMachine(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const machine = mentions.find((mention) => MACHINES.has(mention.slug) && isCertain(mention))
  if (machine === undefined || !isWet(text, machine)) return mentions

  const isMeant = (mention: CategoryMention) =>
    mention.slug === machine.slug ||
    !OF_WATER.has(mention.slug) ||
    !isCertain(mention) ||
    namesPipe(mention) ||
    isCraftsman(text, mention) ||
    holdsWish(clauseAt(text, mention.start))
  const meant = new Set(mentions.filter(isMeant).map(({ slug }) => slug))

  // A trade that is asked for elsewhere in the text may be named again.
  return mentions.filter(({ slug }) => meant.has(slug))
}

/** Does the clause that names a machine tell of water, beside the name itself ("the water heater")? */
function isWet(text: string, { start, end }: CategoryMention): boolean {
  const name = text.slice(start, end)
  const unnamed = /\s/.test(name.trim())
    ? text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
    : text
  return tokenize(clauseAt(unnamed, start)).some((word) => WATER.test(word))
}

/** A word of the plumber's own things ("the kitchen sink"), which is no mere leak. */
function namesPipe(mention: CategoryMention): boolean {
  return mention.slug === 'plumbing' && isCertain(mention) && mention.subcategory !== LEAK
}

/**
 * May a trade only be heard in the water of a machine whose name a text holds? Then the machine is meant,
 * whatever else sounds likelier.
 */
export function isOnlyItsWater(slug: string, machine: string, mentions: readonly CategoryMention[]): boolean {
  return MACHINES.has(machine) && OF_WATER.has(slug) && !mentions.some(namesPipe)
}

/** "The water heater leaks and I need a plumber": is this whom people call to such a thing? */
export function isCalledTo(person: string | undefined, thing: string | undefined): boolean {
  return CALLED_TO.get(person ?? '')?.has(thing ?? '') === true
}
