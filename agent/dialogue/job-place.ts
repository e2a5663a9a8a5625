import { normalizeText, tokenize } from '../../src/shared/text.js'
import { resolvePlace } from '../../src/vocabulary/index.js'
import {
  readBareUnit,
  readNoteAlone,
  readCorrectedUnit,
  readPlaceAnswer,
  readPlaceCorrection,
  namesStreet,
  refusesPlace,
  refusesToShare,
  saysPlace,
  withdrawsAddress,
  type JobPlace
} from '../language/job-place.js'
import { readReplacement, turnsDownOf, withPart, withUnit } from '../language/place-replacement.js'
import type { Span } from '../language/dates/index.js'
import { withoutPhotos } from '../language/questions.js'
import { asksWhatIsStored } from '../language/stored-questions.js'
import { readToldAfterwards, tellsOfAccess, tellsOfPeople } from '../language/told-afterwards.js'
import { Phrases, readText } from '../language/reading.js'
import { wordsOf } from '../language/words/index.js'
import type { BookingFacts } from '../facts/results.js'
import type { JobAddress } from '../../src/shared/job-address.js'
import { namesOffer } from './choice.js'
import type { Frame } from './frame.js'
import type { Placing, ToldPlace } from './placing.js'
import type { Understanding } from './understanding.js'
import { saysWhen } from './when.js'

/**
 * What a message tells of where the job is that was booked last: the answer to that question, a correction of
 * an earlier one, or what its provider is to be told. Null when it is about anything else: the booking stands
 * as it is.
 */
export function placeTold(frame: Frame, said: Understanding): ToldPlace | null {
  const understood = withoutAsides(said)
  const { placing, previous } = frame
  if (placing === null || previous.proposal !== null) return null

  const { booking, address, isAsked, isAside } = placing
  if (!isAside && address !== null && withdrawsAddress(said.text)) {
    return { booking, place: { isWithdrawn: true } }
  }
  if (isOrder(understood)) return null

  if (isAside) {
    return (isAsked ? toldAside(frame, booking, understood) : null) ?? toldBeside(frame, booking, understood)
  }
  if (isAsked && isRefusal(understood)) return { booking, place: null }

  const place =
    passedOn(understood) ??
    sameAddress(frame, understood) ??
    replacing(placing, understood) ??
    otherFloor(placing, understood) ??
    corrected(placing, understood) ??
    directlyBehind(frame, understood) ??
    (isAsked ? answered(understood) : null) ??
    readNoteAlone(understood.text) ??
    toldUnasked(placing, understood) ??
    toldOfJob(frame, understood)
  return place === null ? null : { booking, place: withOtherUnit(placing, place) }
}

/** What a message tells, without its photos and without questions: "Will he call? I live at …". */
function withoutAsides(said: Understanding): Understanding {
  const text = withoutPhotos(said.text)
  const told = text.replace(/[^.!?؟\n]*[?؟]/gu, ' ')
  const tells = said.acts.question && readPlaceAnswer(told, false)?.line !== undefined

  return tells ? { ...said, text: told, acts: { ...said.acts, question: false } } : { ...said, text }
}

/** "8", "l tene" as the next word after the street: the floor or the flat, and nobody is chosen. */
function directlyBehind({ placing, placeTold: before }: Frame, { text }: Understanding): JobPlace | null {
  const unit = before?.place?.line === undefined ? null : readBareUnit(text)
  const isMissing = placing?.address?.unit === undefined
  return unit !== null && isMissing ? { unit } : null
}

/** "The same address", of another booking. */
function sameAddress({ own, placing }: Frame, { text }: Understanding): JobPlace | null {
  const { words } = readText(text)
  if (!SAME_ADDRESS.in(words) || words.length > LONGEST_SAME) return null

  const address = own.findLast(
    ({ id, address: other }) => id !== placing?.booking.id && other !== null
  )?.address
  return address == null ? null : { line: address.line, ...unitOf(address) }
}

/**
 * "I also need a plumber, same address": the address of the booking that was spoken of last, for another
 * request. Null when it is in another town than the one that is asked for.
 */
export function addressAgain(
  { own, lastBooking, place: known, added }: Frame,
  { text, place }: Understanding
): JobPlace | null {
  if (!SAME_ADDRESS.in(readText(text).words)) return null

  const told = own.filter(({ address }) => address !== null)
  const address = (told.find(({ id }) => id === lastBooking?.id) ?? told.at(-1))?.address
  if (address == null) return null

  const town = (place ?? known)?.city
  const home = resolvePlace(address.city, added.extraCities)?.city
  const isThere = town === undefined || home === undefined || town === home
  return isThere ? { line: address.line, ...unitOf(address) } : null
}

const SAME_ADDRESS = new Phrases(wordsOf('sameAddress'))
/** "Same building, Spears street 8" says it in so many words. */
const LONGEST_SAME = 5

/** A floor alone goes in the place of the floor that the address has, wherever that stands in it. */
function withOtherUnit({ address }: Placing, place: JobPlace): JobPlace {
  const { line, unit, saved } = place
  const isUnitAlone = unit !== undefined && line === undefined && saved === undefined
  return address === null || !isUnitAlone ? place : { ...place, ...withUnit(address, unit) }
}

/**
 * The answer to "where exactly?" while the next request is spoken of: a town, a "no" and a note are for that
 * one, and only a street, a saved place or words for a refusal are for the booking.
 */
function toldAside(frame: Frame, booking: BookingFacts, understood: Understanding): ToldPlace | null {
  const { text, category, acts } = understood
  const isOfNext = category !== null || saysWhen(understood.when) || namesOffer(frame, understood)
  if (isOfNext || acts.reschedule || acts.correction) return null

  const place = readPlaceAnswer(text, false)
  const isStreet = place?.line !== undefined && saysPlace(place.line)
  // "The second one near the church" chooses; in "Hiram street, second floor" a floor is counted.
  const chooses = acts.select !== undefined && place?.unit === undefined
  if ((isStreet || place?.saved !== undefined) && !chooses) return { booking, place }

  return place === null && refusesPlace(text) && !acts.plainDeny ? { booking, place: null } : null
}

/** "Tell him there is a dog", while nobody else is shown: whoever was booked. */
function toldBeside(frame: Frame, booking: BookingFacts, understood: Understanding): ToldPlace | null {
  const { told } = understood
  const place = told === null || frame.offers.length > 0 ? null : toldOfJob(frame, understood)
  return place === null ? null : { booking, place }
}

/** What the answer leaves open: whoever only said to call at the door may still tell the street. */
export function placingAfter({ placing }: Frame, { place }: ToldPlace): Placing | null {
  const isAnswered = place === null || place.line !== undefined
  return placing === null ? null : { ...placing, isAsked: placing.isAsked && !isAnswered }
}

/** As long as the notes of an offer may be. */
const LONGEST_NOTES = 500

/** The notes of an offer: with what the user told for the provider, in case whoever offers it left it out. */
export function notesOfOffer(notes: string | undefined, told: readonly string[]): string | undefined {
  const written = normalizeText(notes ?? '')
  const missing = told.filter((words) => !written.includes(normalizeText(words)))
  const all = [...(notes === undefined || notes.trim() === '' ? [] : [notes.trim()]), ...missing]

  return all.length === 0 ? undefined : all.join('. ').slice(0, LONGEST_NOTES)
}

/** Is a message about something else than a place? */
function isOrder({ acts, wishes, text, visit, refusesPlace: refuses }: Understanding): boolean {
  // «مش عايز اقول العنوان» does not give up the work, nor does "I won't be home, but my wife will be there".
  const refusesIt = refuses || refusesToShare(text)
  const tells = refusesIt || readNoteAlone(text) !== null || tellsOfPeople(text) || tellsOfAccess(text)
  const givesUp = acts.givesUp && !tells
  return (
    visit !== null ||
    wishes ||
    acts.cancel ||
    acts.plainCancel ||
    acts.book ||
    acts.bookNow ||
    acts.myBookings ||
    acts.human ||
    acts.question ||
    asksWhatIsStored(text) !== null ||
    givesUp
  )
}

/** A town alone is where the provider looks for the street. */
function isRefusal({ acts, text, place, otherWords }: Understanding): boolean {
  const tellsNothing = readPlaceAnswer(text, false) === null
  const isTownAlone = place !== null && otherWords === 0
  return acts.plainDeny || (tellsNothing && (isTownAlone || refusesPlace(text)))
}

/** "Tell him that the bell does not work". */
function passedOn({ told, isOnlyTold }: Understanding): JobPlace | null {
  return told !== null && isOnlyTold ? { notes: told } : null
}

/**
 * "Sorry, wrong street: Hiram street 12". Another time is no place; a house alone is a part of the address
 * that was told before.
 */
function corrected({ address }: Placing, { text, place, when }: Understanding): JobPlace | null {
  const told = saysWhen(when) ? null : readPlaceCorrection(text, place !== null)
  if (told?.line === undefined || address === null) return told

  const line = withPart(address.line, told.line)
  return line === told.line ? told : { ...unitOf(address), ...told, line }
}

function unitOf({ unit }: JobAddress): Pick<JobPlace, 'unit'> {
  return unit === undefined ? {} : { unit }
}

/** "Sorry, not 12, 21", of the address that the booking has. */
function replacing({ address }: Placing, { text, when }: Understanding): JobPlace | null {
  return address === null || isOfTime(when, text, address) ? null : readReplacement(text, address)
}

/** "Wrong floor, it's the 3rd", beside what is no place: the floor alone. */
function otherFloor({ address }: Placing, { text, when, place }: Understanding): JobPlace | null {
  if (address === null || place !== null || isOfTime(when, text, address)) return null

  const unit = readCorrectedUnit(text)
  return unit === null ? null : { unit }
}

/** Is a time said? "Not the 4th, the 6th floor" speaks of numbers that the address has, or of a floor. */
function isOfTime({ spans, ...when }: Understanding['when'], text: string, address: JobAddress): boolean {
  if (!saysWhen({ spans, ...when })) return false

  const words = new Set(tokenize(`${address.line} ${address.unit ?? ''}`))
  const isKnown = ({ start, end }: Span) => tokenize(text.slice(start, end)).every((word) => words.has(word))
  return !turnsDownOf(text, words) && !spans.every(isKnown)
}

/** The street after all, of whoever did not say it when it was asked. */
function toldUnasked({ address }: Placing, { acts, text, category, when }: Understanding): JobPlace | null {
  const told = readPlaceAnswer(text, false)
  // In "Spears street, third floor" a floor is counted.
  const chooses = acts.select !== undefined && told?.unit === undefined
  const isElse = category !== null || saysWhen(when) || chooses || acts.reschedule
  if (address !== null || isElse) return null

  return told?.line !== undefined && namesStreet(told.line) ? told : null
}

/**
 * What is told of the work, or of the house, and asks for nothing: "the elevator is out of order". Work of
 * another trade may be a request of its own, unless it is said to be passed on.
 */
function toldOfJob(frame: Frame, understood: Understanding): JobPlace | null {
  const { acts, text, when, category, told, noted, asksByName } = understood
  const isOfAccess = tellsOfAccess(text)
  // "The lift is broken" asks nobody to mend it.
  const asks = ASKING.some((act) => acts[act] === true && !(act === 'outOfScope' && isOfAccess))
  // "He should bring his own ladder" asks nothing about tools, nor "the gate code is 4471" about vouchers.
  const isTopic = acts.topic !== undefined && acts.topic !== 'materials' && !isOfAccess
  const isElse = acts.select !== undefined || acts.complaint !== undefined || isTopic
  const isOfTrade =
    category === null ||
    category.slug === frame.category ||
    told !== null ||
    isOfAccess ||
    // "The water comes from under the sink, he should bring his things" is for whoever comes.
    (noted.length > 0 && !asksByName)
  if (asks || isElse || !isOfTrade || saysWhen(when)) return null

  const notes = readToldAfterwards(text)
  return notes === null ? null : { notes }
}

/** Acts that want an answer or another service. */
const ASKING = [
  'price',
  'more',
  'near',
  'availability',
  'recommend',
  'providerInfo',
  'soonest',
  'reschedule',
  'moves',
  'sameAgain',
  'cancelTerms',
  'hesitates',
  'withdraws',
  'postpones',
  'outOfScope',
  'help',
  'thanks',
  'bye',
  'greeting',
  'smalltalk',
  'wait',
  'goOn'
] as const

/** A trade beside a town is a request, unless it stands in the name of a street: "Builders' street". */
function answered({ acts, text, place, category }: Understanding): JobPlace | null {
  const told = readPlaceAnswer(text, place !== null && category === null)
  const isPlace = told?.line !== undefined && saysPlace(told.line)
  return (category !== null || acts.reschedule || acts.correction) && !isPlace ? null : told
}
