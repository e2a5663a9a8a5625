import { tokenizeWithOffsets } from '../../src/shared/text.js'
import type { Proposal } from '../../src/conversations/index.js'
import { findPlaceMentions } from '../../src/vocabulary/index.js'
import {
  isPlainAffirmation,
  isYesAndCancel,
  mayHoldBack,
  noteAfterYes,
  readActs,
  takesBooking,
  textAfterYes,
  type Acts,
  type Note
} from '../language/acts.js'
import type { DateTimeMention } from '../language/dates/index.js'
import {
  isNameOfStreet,
  readPlaceAfterYes,
  readStreetAfterYes,
  type JobPlace
} from '../language/job-place.js'
import { Phrases, readText } from '../language/reading.js'
import { wordsOf } from '../language/words/index.js'
import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'
import { agreesWith, saysWhen } from './when.js'
import { withoutNames } from './without-names.js'

/** A yes to an offer, and what the provider is to be told with it. */
export interface Agreement {
  proposal: Proposal
  note: string | null
  /** Where the job is, as far as the note tells it. */
  place: JobPlace | null
}

/**
 * The yes of a message to the offer directly before it; null when there is none. The values of the offer may
 * be said with it ("yes, tomorrow at ten with Jad"): any other value, a condition, a doubt or a question make
 * it none. A note to the provider ("and tell him to bring the parts") goes with it.
 */
export function agreementIn(
  { previous: { proposal, cancels }, when: { said }, place: town }: Frame,
  understood: Understanding
): Agreement | null {
  if (proposal === null) return null

  const { acts, text } = understood
  const reading = readText(text)
  if (proposal.kind === 'cancel') {
    const isOfSeveral = cancels.length > 1
    const affirms = isPlainAffirmation(reading, { act: 'cancel', isOfSeveral }) || isYesAndCancel(reading)
    const isMeant = acts.plainCancel || (affirms && !takesBooking(reading.words))
    return isMeant && agreesOn(understood.when, proposal) ? plainYes(proposal) : null
  }

  const isYes =
    acts.plainAffirm ||
    ((proposal.kind === 'reschedule' || proposal.kind === 'agree_time') &&
      isPlainAffirmation(reading, { act: 'reschedule' })) ||
    (proposal.kind === 'agree_time' && affirmsNewTime(text)) ||
    (said?.soonest === true && isPlainAffirmation(reading, { isSoonest: true }))
  if (isYes || affirmsValues(understood, proposal)) {
    return agreesOn(understood.when, proposal) ? plainYes(proposal) : null
  }

  if (proposal.kind !== 'book') return null

  const note = noteIn(understood)
  if (note === undefined) return streetIn(understood, proposal, town)

  return { proposal, note: note.text, place: note.isAddress ? readPlaceAfterYes(note.text) : null }
}

function plainYes(proposal: Proposal): Agreement {
  return { proposal, note: null, place: null }
}

/** Stands for a day or an hour that was said: "tomorrow at ten is perfect" is "it is perfect". */
const THE_VALUE = 'it'

/** A yes beside nothing but the day, the hour and the provider that were offered. */
function affirmsValues({ acts, text, when }: Understanding, { provider }: Proposal): boolean {
  if (!acts.affirm && !saysWhen(when)) return false

  const unnamed = withoutNames(text, [provider.businessName, provider.businessName_ar ?? ''])
  const rest = when.spans.reduceRight(
    (said, { start, end }) => `${said.slice(0, start)} ${THE_VALUE} ${said.slice(end)}`,
    unnamed
  )

  return rest !== text && isPlainAffirmation(readText(rest), { besideValues: true })
}

/** "Yes, the new time is fine" is "yes, it is fine". */
function affirmsNewTime(text: string): boolean {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word)
  const index = NEW_TIME.indexIn(words)
  const [first, last] = [tokens[index], tokens[index + NEW_TIME.lengthAt(words, index) - 1]]
  if (first === undefined || last === undefined) return false

  const rest = `${text.slice(0, first.start)} ${THE_VALUE} ${text.slice(last.end)}`
  return isPlainAffirmation(readText(rest), { besideValues: true })
}

const NEW_TIME = new Phrases(wordsOf('newTime'))

/** Only what names one day, one hour or a part of the day can agree with an offer. */
function agreesOn(when: DateTimeMention, { scheduledAt, timezone }: Proposal): boolean {
  const isOneMoment =
    when.endDate === undefined &&
    when.after === undefined &&
    when.before === undefined &&
    when.noDay === undefined &&
    when.except === undefined &&
    when.past === undefined

  return isOneMoment && agreesWith(when, new Date(scheduledAt), timezone)
}

/** What follows a yes for the provider. A time, another wish or a correction in it is nothing to pass on. */
function noteIn({ text, acts, when, category, budget, named }: Understanding): Note | undefined {
  const isElse =
    acts.correction ||
    acts.reschedule ||
    acts.cancel ||
    acts.select !== undefined ||
    acts.more ||
    budget !== null ||
    named.length > 0

  const note = isElse ? undefined : noteAfterYes(readText(text))
  if (note === undefined || note.isAddress) return note
  return saysWhen(when) || when.noDay !== undefined || category !== null ? undefined : note
}

/** "Yes, it's 90 Mar Elias street": nothing but where the job is, in the town of the offer. */
function streetIn(
  { text, when, category }: Understanding,
  proposal: Proposal,
  town: Frame['place']
): Agreement | null {
  const note = textAfterYes(readText(text))
  const told = note === undefined ? null : readStreetAfterYes(note)
  if (note === undefined || told === null || category !== null || !agreesOn(when, proposal)) return null

  const reading = readText(told.beside)
  // "Hamra, Makdisi street" names a quarter of the town.
  const isElsewhere = findPlaceMentions(note).some(
    (named) =>
      !isNameOfStreet(note, named) && (named.place.kind === 'city' || named.place.city !== town?.city)
  )
  if (mayHoldBack(reading.words) || doesMore(readActs(reading)) || isElsewhere) return null

  return { proposal, note, place: told.place }
}

/** Does it ask, choose, order or refuse anything? */
function doesMore(acts: Acts): boolean {
  return (
    acts.question ||
    acts.select !== undefined ||
    acts.reject !== undefined ||
    acts.budget !== undefined ||
    acts.correction ||
    acts.reschedule ||
    acts.cancel ||
    acts.more ||
    acts.deny ||
    acts.wait ||
    acts.hesitates ||
    acts.withdraws ||
    acts.postpones ||
    acts.refusesBooking ||
    acts.human ||
    acts.price ||
    acts.availability ||
    acts.providerInfo
  )
}
