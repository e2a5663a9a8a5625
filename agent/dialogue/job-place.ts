import { normalizeText } from '../../src/shared/text.js'
import {
  readNoteAlone,
  readPlaceAnswer,
  readPlaceCorrection,
  namesStreet,
  refusesPlace,
  saysPlace,
  type JobPlace
} from '../language/job-place.js'
import { readReplacement } from '../language/place-replacement.js'
import type { BookingFacts } from '../facts/results.js'
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
export function placeTold(frame: Frame, understood: Understanding): ToldPlace | null {
  const { placing, previous } = frame
  if (placing === null || previous.proposal !== null || isOrder(understood)) return null

  const { booking, isAsked, isAside } = placing
  if (isAside) return isAsked ? toldAside(frame, booking, understood) : null
  if (isAsked && isRefusal(understood)) return { booking, place: null }

  const place =
    passedOn(understood) ??
    replacing(placing, understood) ??
    corrected(understood) ??
    (isAsked ? answered(understood) : null) ??
    readNoteAlone(understood.text) ??
    toldUnasked(placing, understood)
  return place === null ? null : { booking, place }
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
function isOrder({ acts, wishes, text, refusesPlace: refuses }: Understanding): boolean {
  // «مش عايز اقول العنوان» does not give up the work.
  const givesUp = acts.givesUp && !refuses && readNoteAlone(text) === null
  return (
    wishes ||
    acts.cancel ||
    acts.plainCancel ||
    acts.book ||
    acts.bookNow ||
    acts.myBookings ||
    acts.human ||
    acts.question ||
    givesUp
  )
}

/** A town alone is where the provider looks for the street. */
function isRefusal({ acts, text, place, otherWords }: Understanding): boolean {
  const isTownAlone = place !== null && otherWords === 0
  return acts.plainDeny || isTownAlone || (refusesPlace(text) && readPlaceAnswer(text, false) === null)
}

/** "Tell him that the bell does not work". */
function passedOn({ told, isOnlyTold }: Understanding): JobPlace | null {
  return told !== null && isOnlyTold ? { notes: told } : null
}

/** "Sorry, wrong street: Hiram street 12". Another time is no place. */
function corrected({ text, place, when }: Understanding): JobPlace | null {
  return saysWhen(when) ? null : readPlaceCorrection(text, place !== null)
}

/** "Sorry, not 12, 21", of the address that the booking has. */
function replacing({ address }: Placing, { text, when }: Understanding): JobPlace | null {
  return address === null || saysWhen(when) ? null : readReplacement(text, address)
}

/** The street after all, of whoever did not say it when it was asked. */
function toldUnasked({ address }: Placing, { acts, text, category, when }: Understanding): JobPlace | null {
  const isElse = category !== null || saysWhen(when) || acts.select !== undefined || acts.reschedule
  if (address !== null || isElse) return null

  const told = readPlaceAnswer(text, false)
  return told?.line !== undefined && namesStreet(told.line) ? told : null
}

/** A trade beside a town is a request, unless it stands in the name of a street: "Builders' street". */
function answered({ acts, text, place, category }: Understanding): JobPlace | null {
  const told = readPlaceAnswer(text, place !== null && category === null)
  const isPlace = told?.line !== undefined && saysPlace(told.line)
  return (category !== null || acts.reschedule || acts.correction) && !isPlace ? null : told
}
