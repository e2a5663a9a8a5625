import type { Plan } from '../../dialogue/plan.js'
import { chosenBooking } from '../../dialogue/choice.js'
import { saysWhen, startOf, whenOf } from '../../dialogue/when.js'
import { readDone, readMyBookings, readProposed, type BookingFacts } from '../../facts/results.js'
import type { ToolName } from '../../tools/index.js'
import { refusalOf, resultOf, type Stage, type Step } from './stage.js'

/** Lists the user's bookings ahead. */
export function listing(stage: Stage): Step {
  const bookings = resultOf(stage, ['listMyBookings'], readMyBookings)?.bookings
  if (bookings === undefined) return asking(stage, 'listMyBookings', {})

  return {
    say: stage.speak(
      bookings.length === 0 ? stage.replies.noBookings() : stage.replies.bookings(bookings, stage.now)
    )
  }
}

/**
 * Offers a cancellation, which needs a yes; only "cancel it" directly after the booking was announced needs
 * none.
 */
export function cancelling(stage: Stage, { booking, isUndo }: Extract<Plan, { kind: 'cancel' }>): Step {
  const target = booking ?? whichBooking(stage, true)
  if ('call' in target || 'say' in target) return target

  const proposed = resultOf(stage, ['proposeCancel'], readProposed)
  if (proposed === undefined) return asking(stage, 'proposeCancel', { bookingId: target.id })

  const done = resultOf(stage, ['confirmCancel'], readDone)
  if (done !== undefined) {
    return { say: stage.speak(stage.replies.done(done.change, done.booking, stage.now)) }
  }

  const mayUndo = isUndo && proposed.proposal.price === 0 && refusalOf(stage, ['confirmCancel']) === undefined
  if (mayUndo) return { call: 'confirmCancel', input: { proposalId: proposed.proposal.id } }

  return { say: stage.speak(stage.replies.proposal(proposed.proposal, stage.now)) }
}

/** Offers a move once the booking and its new start are known. What the user did not say stays as it was. */
export function moving(stage: Stage, { booking }: Extract<Plan, { kind: 'reschedule' }>): Step {
  const target = booking ?? stage.frame.lastBooking ?? whichBooking(stage, false)
  if ('call' in target || 'say' in target) return target

  const { when } = stage.frame
  const before = whenOf(new Date(target.scheduledAt), target.timezone)
  const start = startOf({ date: when.date ?? before.date, time: when.time ?? before.time }, target.timezone)
  const isTold = when.date !== undefined || when.time !== undefined || saysWhen(stage.understood.when)
  if (!isTold || start === null) return { say: stage.speak(stage.replies.askNewTime(target, stage.now)) }

  const proposed = resultOf(stage, ['rescheduleBooking'], readProposed)
  if (proposed !== undefined) {
    return { say: stage.speak(stage.replies.proposal(proposed.proposal, stage.now)) }
  }

  const refusal = refusalOf(stage, ['rescheduleBooking'])
  if (refusal === undefined) {
    return { call: 'rescheduleBooking', input: { bookingId: target.id, scheduledAt: start.toISOString() } }
  }
  if (!refusal.code.startsWith('slot_')) return { say: stage.speak(stage.replies.trouble(refusal.message)) }

  const alternatives = (refusal.alternatives ?? []).map((slot) => new Date(slot))
  return {
    say: stage.speak(
      stage.replies.refused(
        { ...refusal, provider: target.provider, start, alternatives },
        { timezone: target.timezone, now: stage.now }
      )
    )
  }
}

/** The only booking ahead, or the one that the words mean; else the question which one. */
function whichBooking(stage: Stage, isCancelling: boolean): BookingFacts | Step {
  const bookings = resultOf(stage, ['listMyBookings'], readMyBookings)?.bookings
  if (bookings === undefined) return asking(stage, 'listMyBookings', {})

  const [only] = bookings
  if (only === undefined) return { say: stage.speak(stage.replies.noBookings()) }

  const meant = isCancelling ? chosenBooking({ ...stage.frame, bookings }, stage.understood) : null

  if (bookings.length === 1) return only

  return meant ?? { say: stage.speak(stage.replies.whichBooking(bookings, stage.now, isCancelling)) }
}

/** Uses a tool once. A refusal is not tried again. */
function asking(stage: Stage, tool: ToolName, input: object): Step {
  const refusal = refusalOf(stage, [tool])
  return refusal === undefined
    ? { call: tool, input }
    : { say: stage.speak(stage.replies.trouble(refusal.message)) }
}
