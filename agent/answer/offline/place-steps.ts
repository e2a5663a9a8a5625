import { maskContacts } from '../../../src/shared/contacts.js'
import { addressInWords } from '../../../src/shared/address-words.js'
import type { Plan } from '../../dialogue/plan.js'
import { readJobPlaced, type BookingFacts, type JobPlaced } from '../../facts/results.js'
import type { JobPlace } from '../../language/job-place.js'
import { askingWhich, refusalOf, resultOf, type Said, type Stage, type Step } from './stage.js'

/** Writes where the job is onto the booking, and says it back; whoever does not say it is not asked again. */
export function placing(stage: Stage, { booking, place }: Extract<Plan, { kind: 'tell_place' }>): Step {
  const { replies, speak } = stage
  if (place === null) return backToNext(stage, { say: speak(replies.placeless()) })

  const placed = resultOf(stage, ['tellJobPlace'], readJobPlaced)
  if (placed !== undefined) return backToNext(stage, { say: sayPlaced(stage, placed, { booking, place }) })

  const refusal = refusalOf(stage, ['tellJobPlace'])
  if (refusal === undefined) return { call: 'tellJobPlace', input: { bookingId: booking.id } }

  // "At home", and no home is saved: that refuses nothing, so the street is asked for.
  const isUnknown = place.line === undefined && refusal.code === 'not_asked_for'
  return { say: speak(isUnknown ? replies.askWhere() : replies.trouble(refusal.message)) }
}

/** What was written onto the booking in this turn, in our words; null when nothing was. */
export function placedIn(stage: Stage): Said | null {
  const placed = resultOf(stage, ['tellJobPlace'], readJobPlaced)
  const { placeTold } = stage.frame
  if (placed === undefined || placeTold?.place == null) return null

  const said = sayPlaced(stage, placed, { booking: placeTold.booking, place: placeTold.place })
  return backToNext(stage, { say: said })
}

/** The next request waits for its answer: which of those that were shown it shall be, or in which town. */
function backToNext(stage: Stage, said: Said): Said {
  const { frame, home, replies, speak } = stage
  if (frame.placing?.isAside !== true || frame.category === null) return said

  if (frame.offers.length > 0) {
    const asked = askingWhich(stage, frame.offers)
    return { ...asked, say: `${said.say} ${asked.say}` }
  }
  const isTownless = frame.place === null && home === null
  return isTownless ? { say: `${said.say} ${speak(replies.askPlace(frame.category))}` } : said
}

/** The address that the booking has now, and what else was passed on. */
function sayPlaced(
  { replies, speak }: Stage,
  { address, isNoted }: JobPlaced,
  { booking, place: { unit, notes, isWithdrawn } }: { booking: BookingFacts; place: JobPlace }
): string {
  if (isWithdrawn === true) return speak(replies.placeless())

  const passedOn = [address === null ? unit : undefined, notes].flatMap((words) => words ?? []).join('. ')
  const note = isNoted && passedOn !== '' ? maskContacts(passedOn) : undefined

  if (address === null) return speak(replies.noted(note ?? ''))
  const told = { notes: note, isConfirmed: booking.status === 'accepted' }
  return speak(replies.placed(addressInWords(address), told))
}
