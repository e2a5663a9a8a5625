import { maskContacts } from '../../../src/shared/contacts.js'
import { addressInWords } from '../../../src/shared/address-words.js'
import type { Plan } from '../../dialogue/plan.js'
import { readJobPlaced, type JobPlaced } from '../../facts/results.js'
import type { JobPlace } from '../../language/job-place.js'
import { refusalOf, resultOf, type Stage, type Step } from './stage.js'

/** Writes where the job is onto the booking, and says it back; whoever does not say it is not asked again. */
export function placing(stage: Stage, { booking, place }: Extract<Plan, { kind: 'tell_place' }>): Step {
  const { replies, speak } = stage
  if (place === null) return { say: speak(replies.placeless()) }

  const placed = resultOf(stage, ['tellJobPlace'], readJobPlaced)
  if (placed !== undefined) return { say: sayPlaced(stage, placed, place) }

  const refusal = refusalOf(stage, ['tellJobPlace'])
  return refusal === undefined
    ? { call: 'tellJobPlace', input: { bookingId: booking.id } }
    : { say: speak(replies.trouble(refusal.message)) }
}

/** The address that the booking has now, and what else was passed on. */
export function sayPlaced(
  { replies, speak }: Pick<Stage, 'replies' | 'speak'>,
  { address, isNoted }: JobPlaced,
  { unit, notes }: JobPlace
): string {
  const passedOn = [address === null ? unit : undefined, notes].flatMap((words) => words ?? []).join('. ')
  const note = isNoted && passedOn !== '' ? maskContacts(passedOn) : undefined

  if (address === null) return speak(replies.noted(note ?? ''))
  return speak(replies.placed(addressInWords(address), note))
}
