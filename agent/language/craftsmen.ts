import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { anyOf, wholeWord } from '../../src/shared/alternation.js'
import { normalizeText, tokenize } from '../../src/shared/text.js'
import type { Span } from './dates/index.js'
import { arriving, coming, happened } from './dates/words/background.js'
import { Phrases } from './reading.js'
import { endsInWishForIt } from './wishing.js'
import { arabic, arabizi, english, wordsOf } from './words/index.js'

// A person of a trade who is asked for by their name, whatever the fault would suggest: "the lock is stuck, I
// need a carpenter".

const CRAFTSMAN = wholeWord(
  `(?:(?:an?|the) )?${anyOf(english.craftsmen)}`,
  `(?:(?:e?l|un|une|le|la) )?${anyOf(arabizi.craftsmen.map(normalizeText))}`,
  `[وبل]?(?:ال|لل)?${anyOf(arabic.craftsmen.map(normalizeText))}`
)
const PURPOSES = new Phrases(wordsOf('forWork'))
const KNOWN_BEFORE = /(?<!\p{L})(?:the|my|our|e?l|le|la)\s+$/iu
const KNOWN = /^(?:the\s|ال)/iu
const ACTING = new Phrases([...coming, ...arriving, ...happened])
const COMING_DAYS = new Phrases(wordsOf('comingDays'))
const CLAUSE =
  `[.!?;؟؛،,\\n]|(?<!\\p{L})${anyOf(wordsOf('clauseJoins'))}(?!\\p{L})` +
  String.raw`|(?<!\p{L})w(?=\s)|(?<=\s)و(?=\p{L}{2})`
const NEW_CLAUSE = new RegExp(CLAUSE, 'giu')
const NEW_CLAUSE_ONCE = new RegExp(CLAUSE, 'iu')
/** So many letters around a word tell whether it is asked for: the time must not grow with the text. */
const LOOKED_AT = 60
const PERSONS = new Phrases(wordsOf('personsOfThings'))
const ASKED_BEHIND = new Phrases(wordsOf('askedBehind'))

/** Is this person asked for: "need a carpenter", «بدّو نجار», "carpenter please", "carpenter for …"? */
export function isCraftsmanAskedFor(text: string, mention: CategoryMention): boolean {
  const { start, end } = mention
  if (!isCraftsman(text, mention)) return false

  const behind = tokenize(text.slice(end, end + LOOKED_AT))
  const isOpening = text.slice(0, start).trim() === '' && PURPOSES.lengthAt(behind, 0) > 0
  // "Somebody to clean the flat, the painter …": the wish is for something else.
  const before =
    text
      .slice(Math.max(0, start - 2 * LOOKED_AT), start)
      .split(/[,،]/u)
      .at(-1) ?? ''
  return isOpening || endsInWishForIt(before) || ASKED_BEHIND.lengthAt(behind, 0) > 0
}

/**
 * "The painter left a mess", «النجار كسر الباب»: somebody who is known already, and nobody who is asked for.
 */
export function isKnownCraftsman(text: string, mention: CategoryMention): boolean {
  const { start, end } = mention
  const isDefinite = KNOWN_BEFORE.test(text.slice(0, start)) || KNOWN.test(text.slice(start, end))
  return isDefinite && isCraftsman(text, mention) && !isCraftsmanAskedFor(text, mention)
}

/** Is a trade named by what its people are called? */
export function isCraftsman(text: string, mention: CategoryMention): boolean {
  return isCertain(mention) && CRAFTSMAN.test(normalizeText(text.slice(mention.start, mention.end)))
}

/**
 * The clauses in which somebody of another trade than the one that is asked for only comes or did something:
 * "the electrician is coming at 4, I need the cleaner after him".
 */
export function clausesOfOthers(text: string, mentions: readonly CategoryMention[]): Span[] {
  const asked = mentions.find(
    (mention) =>
      isCraftsmanAskedFor(text, mention) ||
      (isCertain(mention) && endsInWishForIt(text.slice(0, mention.start)))
  )
  const isOther = (mention: CategoryMention) =>
    asked === undefined
      ? isVisitorOf(text, mention)
      : mention.slug !== asked.slug && isKnownCraftsman(text, mention)

  return mentions.filter(isOther).flatMap((mention) => {
    const { start, end } = clauseAt(text, mention.start)
    const isWithin = (other: CategoryMention) => other.start >= start && other.start < end
    const isElsewhere = mentions.some(
      (other) => other.slug !== mention.slug && isCertain(other) && !isWithin(other)
    )
    const isActing = tellsOfActs(text.slice(start, end))
    return isElsewhere && isActing && !(asked !== undefined && isWithin(asked)) ? [{ start, end }] : []
  })
}

/** "The washing machine man came yesterday": somebody for a thing, who is known already. */
function isVisitorOf(text: string, { start, end }: CategoryMention): boolean {
  return (
    KNOWN_BEFORE.test(text.slice(0, start)) &&
    PERSONS.lengthAt(tokenize(text.slice(end, end + LOOKED_AT)), 0) > 0
  )
}

/** Does a clause tell that somebody comes or did something? */
export function tellsOfActs(clause: string): boolean {
  const words = tokenize(clause)
  return words.some((_, index) => ACTING.lengthAt(words, index) > 0 && !isWhichDay(words, index))
}

/** "This coming Monday", "l tanen l jeye": which day it is. */
function isWhichDay(words: readonly string[], index: number): boolean {
  return COMING_DAYS.lengthAt(words, index - 1) > 1
}

function clauseAt(text: string, at: number): Span {
  const before = [...text.slice(0, at).matchAll(NEW_CLAUSE)].at(-1)
  const behind = NEW_CLAUSE_ONCE.exec(text.slice(at))
  return {
    start: before === undefined ? 0 : before.index + before[0].length,
    end: behind === null ? text.length : at + behind.index
  }
}
