import { wantsSoonest } from './bare-answers.js'
import {
  beginsWithYes,
  isBookNow,
  isPlainAffirmation,
  isPlainCancellation,
  isPlainDenial
} from './consent.js'
import { readBudget, readCount, readRating, type Budget, type RatingWish } from './amounts.js'
import { asksForSame } from './history.js'
import { asksToMove, changedIn } from './moving.js'
import { toldBookingAt } from './told-bookings.js'
import {
  readComplaint,
  readTopic,
  readUpset,
  type ComplaintKind,
  type Topic,
  type Upset
} from './questions.js'
import { refusesPerson } from './refusing-person.js'
import { Phrases, consistsOf, type Reading } from './reading.js'
import { readChoice, type Selection } from './selection.js'
import { bookingPhrases, isBookingVerb, isCancellingVerb, isNegated } from './speech.js'
import { wordsOf } from './words/index.js'

export { takesBooking } from './approval.js'
export {
  isBookNow,
  isPlainAffirmation,
  isPlainCancellation,
  isPlainDenial,
  isYesAndCancel,
  mayHoldBack,
  noteAfterYes,
  type Note,
  restAfterYes,
  textAfterYes
} from './consent.js'
export { readBudget, readCount, readRating, type Budget, type RatingWish } from './amounts.js'
export { readChoice, type Selection } from './selection.js'
export type { ComplaintKind, Topic, Upset } from './questions.js'

/**
 * The acts of a text in a conversation. Flags are cues. Only the plain acts, bookNow among them, may allow a
 * write.
 */
export interface Acts {
  /** The whole text is a yes, a no or "cancel it", and nothing else. */
  plainAffirm: boolean
  plainDeny: boolean
  plainCancel: boolean
  /**
   * The text begins with a yes, or a sentence of it begins with a no, whatever follows ("yes but on Friday").
   * Both may hold ("ok. no thanks").
   */
  affirm: boolean
  deny: boolean
  /** A word of the text is a yes, wherever it stands, and no number beside it may be another value. */
  mentionsYes: boolean
  /** Orders a booking this moment. */
  bookNow: boolean
  /** Asks to book / asks not to book. */
  book: boolean
  refusesBooking: boolean
  cancel: boolean
  refusesCancelling: boolean
  /** Asks what cancelling costs or how it works: a question, not an order. */
  cancelTerms: boolean
  reschedule: boolean
  /** Asks to change something that may be a booking of the user. */
  moves: boolean
  /** Calls off something that may be a booking of the user. */
  givesUp: boolean
  /** "My appointment": a booking, in words. */
  namesBooking: boolean
  /** "I have two appointments": tells of bookings, before it says what is to become of them. */
  tellsOfBookings: boolean
  allOfThem: boolean
  /** Asks when somebody comes, or whether a booking is settled. */
  asksState: boolean
  /** "Friday does not work": a time does not suit. */
  cannotMake: boolean
  /** What a verb of changing stands before ("move the plumber"). */
  changed: string[]
  inAddition: boolean
  /** "Same guy as last time": asks for somebody who came before. */
  sameAgain: boolean
  /** "The same day": the day of what was spoken of last. */
  sameDay: boolean
  /** Corrects what was understood ("no, Friday", "I meant", "خليها"). */
  correction: boolean
  select?: Selection
  reject?: Selection
  myBookings: boolean
  recommend: boolean
  availability: boolean
  price: boolean
  providerInfo: boolean
  more: boolean
  near: boolean
  urgent: boolean
  /** "As soon as possible", "any time": the first free time will do. */
  soonest: boolean
  greeting: boolean
  thanks: boolean
  bye: boolean
  help: boolean
  human: boolean
  /** A person is only named (“manager”), not asked for in words of their own. */
  isHumanNamed: boolean
  smalltalk: boolean
  /** Asks to continue the dialogue where it stands; no choice and no yes. */
  goOn: boolean
  /** "One second": the user asks for time, and for nothing else. */
  wait: boolean
  /** "Never mind, my sister will do it": the work is not wanted any more. */
  withdraws: boolean
  /** "Maybe later": the work is not wanted now. */
  postpones: boolean
  /** "Let me think": the user has not decided. */
  hesitates: boolean
  outOfScope: boolean
  question: boolean
  /** Asks about the marketplace itself: how one pays, whether it is safe. */
  topic?: Topic
  complaint?: ComplaintKind
  upset?: Upset
  budget?: Budget
  rating?: RatingWish
  count?: number
}

const ANY_YES = new Phrases(wordsOf('yes', 'yesFirst'))
const DENY = new Phrases(wordsOf('no', 'noFirst'))
const CANCEL_VERBS = new Phrases(wordsOf('cancel', 'cancelIt', 'cancelThis', 'cancelling'))
const CANCEL_TERMS = new Phrases(wordsOf('cancelTerms'))
const RESCHEDULE = new Phrases(wordsOf('reschedule'))
const GIVING_UP = new Phrases(wordsOf('givingUp'))
const BOOKING_NOUNS = new Phrases(wordsOf('bookingNouns'))
const ALL_OF_THEM = new Phrases(wordsOf('allOfThem'))
const STATE_QUESTIONS = new Phrases(wordsOf('stateQuestions'))
const WHEN_QUESTIONS = new Phrases(wordsOf('whenQuestions'))
const ARRIVING = new Phrases(wordsOf('arriving'))
const WHETHER = new Phrases(wordsOf('askingWhether'))
const ANSWERING = new Phrases(wordsOf('answering'))
const CANNOT_MAKE = new Phrases(wordsOf('cannotMake'))
const IN_ADDITION = new Phrases(wordsOf('inAddition'))
const SAME_DAY = new Phrases(wordsOf('sameDay'))
const CORRECTION = new Phrases(wordsOf('correction'))
const MY_BOOKINGS = new Phrases(wordsOf('myBookings'))
const RECOMMEND = new Phrases(wordsOf('recommend'))
const AVAILABILITY = new Phrases(wordsOf('availability'))
const PRICE = new Phrases(wordsOf('price'))
const PROVIDER_INFO = new Phrases(wordsOf('providerInfo'))
const MORE = new Phrases(wordsOf('more'))
const NEAR = new Phrases(wordsOf('near'))
const URGENT = new Phrases(wordsOf('urgent'))
const GREETING = new Phrases(wordsOf('greeting'))
const THANKS = new Phrases(wordsOf('thanks'))
const BYE = new Phrases(wordsOf('bye'))
const HELP = new Phrases(wordsOf('help'))
const HELP_ALONE = new Phrases(wordsOf('helpAlone'))
const GO_ON = new Phrases(wordsOf('goOn'))
const WAIT = new Phrases(wordsOf('wait'))
const WITHDRAWAL = new Phrases(wordsOf('withdrawal'))
const POSTPONING = new Phrases(wordsOf('postponing'))
const HELPERS = new Phrases(wordsOf('helpers'))
const HELPED = new Phrases(wordsOf('helped'))
const HESITATION = new Phrases(wordsOf('hesitation'))
const BESIDE_WAIT = new Phrases(wordsOf('besideWait'))
const HUMAN = new Phrases(wordsOf('human'))
const HUMAN_NOUNS = new Phrases(wordsOf('humanNouns'))
const SMALLTALK = new Phrases(wordsOf('smalltalk'))
const OUT_OF_SCOPE = new Phrases(wordsOf('outOfScope'))
const ONE_OF = new Phrases(wordsOf('oneOf'))
const THE_ONE_THAT = new Phrases(wordsOf('theOneThat'))
const SHORT_TEXT = 5
/** Of so many words is "the one that has the best rating of them". */
const LONGEST_CHOICE = 9

/** Reads all acts and wishes of one text. Other readers read dates, categories and places. */
export function readActs(reading: Reading): Acts {
  const acts: Acts = {
    ...consents(reading),
    ...bookingActs(reading),
    ...ownBookingActs(reading),
    ...topics(reading),
    ...manners(reading),
    question: reading.isQuestion
  }

  const { chosen, rejected } = readChoice(reading)
  if (chosen !== undefined && !isNamingSuperlative(chosen, reading)) acts.select = chosen
  // "The one with the highest rating" is a choice, not a question about ratings.
  if (acts.select?.kind === 'superlative' && !reading.isQuestion) {
    if (acts.select.by === 'rating') Object.assign(acts, { providerInfo: false, recommend: false })
    if (acts.select.by === 'price' && THE_ONE_THAT.in(reading.words)) acts.price = false
  }
  if (rejected !== undefined) acts.reject = rejected
  const budget = readBudget(reading)
  if (budget !== undefined) acts.budget = budget
  const rating = readRating(reading)
  if (rating !== undefined) acts.rating = rating
  const count = readCount(reading)
  if (count !== undefined) acts.count = count

  return Object.assign(acts, aboutUs(reading))
}

/** What is said about the marketplace and not about a job. */
function aboutUs(reading: Reading): Pick<Acts, 'topic' | 'complaint' | 'upset'> {
  const topic = readTopic(reading)
  const complaint = readComplaint(reading)
  const upset = readUpset(reading)

  return {
    ...(topic === null ? {} : { topic }),
    ...(complaint === null ? {} : { complaint }),
    ...(upset === null ? {} : { upset })
  }
}

function consents(
  reading: Reading
): Pick<Acts, 'plainAffirm' | 'plainDeny' | 'plainCancel' | 'affirm' | 'deny' | 'mentionsYes' | 'bookNow'> {
  return {
    plainAffirm: isPlainAffirmation(reading),
    plainDeny: isPlainDenial(reading),
    plainCancel: isPlainCancellation(reading),
    affirm: beginsWithYes(reading),
    mentionsYes: anyClause(ANY_YES, reading) && !reading.words.some((word) => /^\d+h?$/.test(word)),
    deny: reading.clauses.slice(0, 3).some((words) => DENY.lengthAt(words, 0) > 0),
    bookNow: isBookNow(reading)
  }
}

function bookingActs(
  reading: Reading
): Pick<
  Acts,
  | 'book'
  | 'refusesBooking'
  | 'cancel'
  | 'refusesCancelling'
  | 'cancelTerms'
  | 'reschedule'
  | 'correction'
  | 'myBookings'
> {
  const books = verbs(
    reading,
    (words, index) => isBookingVerb(words, index) || bookingPhrases.lengthAt(words, index) > 0
  )
  const cancels = verbs(
    reading,
    (words, index) => isCancellingVerb(words, index) || CANCEL_VERBS.lengthAt(words, index) > 0
  )
  const cancelTerms = CANCEL_TERMS.in(reading.words)

  return {
    book: books.positive,
    refusesBooking: books.negated,
    cancel: cancels.positive && !cancelTerms,
    refusesCancelling: cancels.negated,
    cancelTerms,
    reschedule: anyClause(RESCHEDULE, reading),
    correction: anyClause(CORRECTION, reading),
    myBookings: anyClause(MY_BOOKINGS, reading) && !cancels.positive
  }
}

function ownBookingActs(
  reading: Reading
): Pick<
  Acts,
  | 'moves'
  | 'givesUp'
  | 'namesBooking'
  | 'tellsOfBookings'
  | 'allOfThem'
  | 'asksState'
  | 'inAddition'
  | 'sameAgain'
  | 'sameDay'
  | 'cannotMake'
  | 'changed'
> {
  return {
    moves: asksToMove(reading),
    givesUp: anyClause(GIVING_UP, reading),
    namesBooking: anyClause(BOOKING_NOUNS, reading),
    tellsOfBookings: toldBookingAt(reading.words) >= 0,
    allOfThem: anyClause(ALL_OF_THEM, reading),
    asksState:
      anyClause(STATE_QUESTIONS, reading) ||
      reading.clauses.some(
        (words) =>
          (WHEN_QUESTIONS.in(words) && ARRIVING.in(words)) || (WHETHER.in(words) && ANSWERING.in(words))
      ),
    cannotMake: anyClause(CANNOT_MAKE, reading),
    changed: changedIn(reading),
    inAddition: anyClause(IN_ADDITION, reading),
    sameAgain: asksForSame(reading),
    sameDay: anyClause(SAME_DAY, reading)
  }
}

function topics(
  reading: Reading
): Pick<
  Acts,
  'recommend' | 'availability' | 'price' | 'providerInfo' | 'more' | 'near' | 'urgent' | 'soonest'
> {
  return {
    recommend: anyClause(RECOMMEND, reading),
    availability: anyClause(AVAILABILITY, reading),
    price: anyClause(PRICE, reading),
    providerInfo: anyClause(PROVIDER_INFO, reading),
    // "I found someone else" asks for nobody else.
    more: reading.clauses.some((words) => MORE.in(words) && !withdraws(words)),
    near: anyClause(NEAR, reading),
    urgent: anyClause(URGENT, reading),
    soonest: wantsSoonest(reading)
  }
}

function manners(
  reading: Reading
): Pick<
  Acts,
  | 'greeting'
  | 'thanks'
  | 'bye'
  | 'help'
  | 'human'
  | 'isHumanNamed'
  | 'smalltalk'
  | 'outOfScope'
  | 'goOn'
  | 'wait'
  | 'hesitates'
  | 'withdraws'
  | 'postpones'
> {
  return {
    greeting: reading.clauses.some((words) => GREETING.lengthAt(words, 0) > 0),
    thanks: anyClause(THANKS, reading),
    bye: anyClause(BYE, reading),
    help:
      anyClause(HELP, reading) ||
      reading.clauses.some((words) => HELP_ALONE.lengthAt(words, 0) === words.length),
    human: (anyClause(HUMAN, reading) || anyClause(HUMAN_NOUNS, reading)) && !refusesPerson(reading),
    isHumanNamed: !anyClause(HUMAN, reading) && anyClause(HUMAN_NOUNS, reading),
    smalltalk: anyClause(SMALLTALK, reading),
    goOn: anyClause(GO_ON, reading),
    wait: consistsOf(reading.words, WAIT, BESIDE_WAIT),
    hesitates: anyClause(HESITATION, reading),
    // "اوكي مشي الحال" says that all is well with the offer, and not that the work is done.
    withdraws: reading.clauses.some(withdraws) && !isPlainAffirmation(reading),
    postpones: reading.clauses.some((words) => POSTPONING.lengthAt(words, 0) === words.length),
    outOfScope: anyClause(OUT_OF_SCOPE, reading)
  }
}

/**
 * "The best plumber in Tyre" describes a search; only a short text or one with "one" points at an option
 * shown.
 */
function isNamingSuperlative(selection: Selection, { words }: Reading): boolean {
  if (selection.kind !== 'superlative') return false

  const pointsAtOne =
    words.some((word) => ONE_OF.has(word)) || (words.length <= LONGEST_CHOICE && THE_ONE_THAT.in(words))
  return words.length > SHORT_TEXT && !pointsAtOne
}

/** "I don't need it any more", "my brother fixed it". */
function withdraws(words: readonly string[]): boolean {
  if (WITHDRAWAL.in(words)) return true

  return words.some((_, index) => {
    const length = HELPERS.lengthAt(words, index)
    return length > 0 && HELPED.lengthAt(words, index + length) > 0
  })
}

function verbs(
  reading: Reading,
  isVerb: (words: readonly string[], index: number) => boolean
): { positive: boolean; negated: boolean } {
  const found = reading.clauses.flatMap((words) =>
    words.map((_, index) => ({ words, index })).filter(({ index }) => isVerb(words, index))
  )
  const negated = found.filter(({ words, index }) => isNegated(words, index))

  return { positive: found.length > negated.length, negated: negated.length > 0 }
}

function anyClause(phrases: Phrases, { clauses }: Reading): boolean {
  return clauses.some((words) => phrases.in(words))
}
