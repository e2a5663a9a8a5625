import { addressInWords } from '../../../src/shared/address-words.js'
import type { Plan } from '../../dialogue/plan.js'
import { listedTimes } from '../../dialogue/apply-results.js'
import { movedStart } from '../../dialogue/moves.js'
import { proposedTimesIn } from '../../dialogue/own-bookings.js'
import { firstDayOf } from '../../dialogue/when.js'
import type { ListedTimes } from '../../facts/choices.js'
import {
  readDone,
  readFreeTimes,
  readMyBookings,
  readProposed,
  type BookingFacts
} from '../../facts/results.js'
import type { OwnBooking } from '../../facts/own-booking.js'
import type { ToolName } from '../../tools/index.js'
import { cancellingSeveral } from './cancel-steps.js'
import { refusalOf, resultOf, type Stage, type Step } from './stage.js'

/** Tells how the bookings stand that were asked about; lists all that are ahead when none was named. */
export function listing(
  stage: Stage,
  { bookings: asked, asksPlace }: Omit<Extract<Plan, { kind: 'my_bookings' }>, 'kind'>
): Step {
  const { replies, speak } = stage
  if (asked.length > 0) {
    const isPlaceless = asksPlace === true && asked.every(({ address }) => address === null)
    const told = asked.map((booking) => stateAndPlace(stage, booking)).join('\n')
    return {
      say: isPlaceless ? `${told} ${speak(replies.askWhere())}` : told,
      bookings: { ids: idsOf(asked), asks: null }
    }
  }

  const bookings = resultOf(stage, ['listMyBookings'], readMyBookings)?.bookings
  if (bookings === undefined) return asking(stage, 'listMyBookings', {})

  return {
    say: speak(bookings.length === 0 ? replies.noBookings() : replies.bookings(bookings, stage.now)),
    bookings: { ids: idsOf(bookings), asks: null }
  }
}

/** How a booking stands, and where the job is as it is stored. */
function stateAndPlace({ replies, speak, now }: Stage, booking: OwnBooking): string {
  const state = speak(replies.bookingState(booking, now))
  const { address } = booking
  return address === null ? state : `${state} ${speak(replies.where(addressInWords(address)))}`
}

/** Whom to call about bookings, as far as the user may know. */
export function tellingContacts({ replies, speak, now }: Stage, asked: OwnBooking[]): Step {
  return {
    say: asked.map((booking) => speak(replies.contact(booking, booking.contact, now))).join('\n'),
    bookings: { ids: idsOf(asked), asks: null }
  }
}

/** How long the visit takes, or that its provider is to be asked. */
export function tellingOfVisit(
  { replies, speak }: Stage,
  { booking, asked }: Extract<Plan, { kind: 'visit' }>
): Step {
  const said =
    asked === 'length' ? replies.takes(booking, booking.durationMinutes) : replies.askProvider(booking)
  return { say: speak(said), bookings: { ids: [booking.id], asks: null } }
}

const idsOf = (bookings: BookingFacts[]) => bookings.map(({ id }) => id)

/**
 * Offers a cancellation, which needs a yes; only "cancel it" directly after the booking was announced needs
 * none. Several are offered together, and one yes is for all of them.
 */
export function cancelling(
  stage: Stage,
  { booking, others, isUndo }: Extract<Plan, { kind: 'cancel' }>
): Step {
  if (booking === null) return whichBooking(stage, true)
  if (others.length > 0) return cancellingSeveral(stage, [booking, ...others])

  const proposed = resultOf(stage, ['proposeCancel'], readProposed)
  if (proposed === undefined) return asking(stage, 'proposeCancel', { bookingId: booking.id })

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
  if (booking === null) return whichBooking(stage, false)

  const start = stage.frame.isWhenUnsure ? null : movedStart(stage.frame, booking)
  if (start === null) return askingNewTime(stage, booking)

  const proposed = resultOf(stage, ['rescheduleBooking'], readProposed)
  if (proposed !== undefined) {
    return { say: stage.speak(stage.replies.proposal(proposed.proposal, stage.now)) }
  }

  const refusal = refusalOf(stage, ['rescheduleBooking'])
  if (refusal === undefined) {
    return { call: 'rescheduleBooking', input: { bookingId: booking.id, scheduledAt: start.toISOString() } }
  }
  if (!refusal.code.startsWith('slot_')) return { say: stage.speak(stage.replies.trouble(refusal.message)) }

  const alternatives = (refusal.alternatives ?? []).map((slot) => new Date(slot))
  return {
    say: stage.speak(
      stage.replies.refused(
        { ...refusal, provider: booking.provider, start, alternatives },
        { timezone: booking.timezone, now: stage.now }
      )
    ),
    times: timesOf(booking, alternatives)
  }
}

/**
 * After what is said, the other time that was proposed for a booking: of those that were asked about, else of
 * all. Of several it is asked which comes first. An offer that is open already goes before them, because a
 * yes must mean one thing.
 */
export function offeringTime(stage: Stage, step: Step, asked: BookingFacts[] = []): Step {
  const { frame, replies, now } = stage
  if ('call' in step || frame.previous.proposal?.kind === 'book') return step

  const open = proposedTimesIn(frame).filter(
    ({ id }) => asked.length === 0 || asked.some((one) => one.id === id)
  )
  const [booking] = open
  if (open.length > 1) return { ...step, say: `${step.say}\n\n${stage.speak(replies.whichTime(open, now))}` }
  if (booking === undefined || refusalOf(stage, ['offerProposedTime']) !== undefined) return step

  const proposed = resultOf(stage, ['offerProposedTime'], readProposed)
  if (proposed === undefined) return { call: 'offerProposedTime', input: { bookingId: booking.id } }

  const stands = step.bookings === undefined ? `${stage.speak(replies.bookingState(booking, now))} ` : ''
  return { ...step, say: `${step.say}\n\n${stands}${stage.speak(replies.proposal(proposed.proposal, now))}` }
}

/** Free starts to which a booking can be moved. */
function timesOf({ id, serviceId, timezone }: BookingFacts, starts: Date[]): ListedTimes {
  return { serviceId, bookingId: id, timezone, starts }
}

/** Asks for the new time; of the day or the hours that were said, with the times that are free. */
function askingNewTime(stage: Stage, booking: BookingFacts): Step {
  const { frame, replies, now } = stage
  const { part, after, before, except, date } = frame.when
  const ofDay = frame.isWhenUnsure ? date : undefined
  const isPartly = [part, after, before, except, ofDay].some((said) => said !== undefined)
  const free = resultOf(stage, ['getAvailability'], readFreeTimes)

  if (isPartly && free === undefined && refusalOf(stage, ['getAvailability']) === undefined) {
    const from = firstDayOf(frame.when, booking.timezone, now)
    return {
      call: 'getAvailability',
      input: { serviceId: booking.serviceId, ...(from === undefined ? {} : { from }) }
    }
  }

  const times = free === undefined ? [] : listedTimes(free, frame.when).map((slot) => new Date(slot))
  return { say: stage.speak(replies.askNewTime(booking, times, now)), times: timesOf(booking, times) }
}

/** The question which booking is meant, with all that are ahead. */
function whichBooking(stage: Stage, isCancelling: boolean): Step {
  const { replies, speak, now, frame } = stage
  const bookings = resultOf(stage, ['listMyBookings'], readMyBookings)?.bookings
  if (bookings === undefined) return asking(stage, 'listMyBookings', {})
  if (bookings.length === 0) return { say: speak(replies.noBookings()) }

  return {
    say: speak(
      frame.isUnknownBooking
        ? replies.noSuchBooking(bookings, now)
        : replies.whichBooking(bookings, now, isCancelling)
    ),
    bookings: { ids: idsOf(bookings), asks: 'which' }
  }
}

/** Uses a tool once. A refusal is not tried again. */
function asking(stage: Stage, tool: ToolName, input: object): Step {
  const refusal = refusalOf(stage, [tool])
  return refusal === undefined
    ? { call: tool, input }
    : { say: stage.speak(stage.replies.trouble(refusal.message)) }
}
