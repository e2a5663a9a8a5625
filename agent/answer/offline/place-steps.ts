import { addressInWords } from '../../../src/shared/address-words.js'
import type { Plan } from '../../dialogue/plan.js'
import { readJobPlaced } from '../../facts/results.js'
import { refusalOf, resultOf, type Stage, type Step } from './stage.js'

/** Writes where the job is onto the booking, and says it back; whoever does not say it is not asked again. */
export function placing(stage: Stage, { booking, place }: Extract<Plan, { kind: 'tell_place' }>): Step {
  const { replies, speak } = stage
  if (place === null) return { say: speak(replies.placeless()) }

  const placed = resultOf(stage, ['tellJobPlace'], readJobPlaced)
  if (placed !== undefined) return { say: speak(replies.placed(addressInWords(placed.address), place.notes)) }

  const refusal = refusalOf(stage, ['tellJobPlace'])
  return refusal === undefined
    ? { call: 'tellJobPlace', input: { bookingId: booking.id } }
    : { say: speak(replies.trouble(refusal.message)) }
}
