import {
  readDone,
  readFreeTimes,
  readJobPlaced,
  readMyBookings,
  readOffers,
  readProposed,
  readRefusal,
  type Done,
  type FreeTimes
} from '../facts/results.js'
import { offerOfProposal } from './choice.js'
import type { Exchange } from './transcript.js'
import { allowedSlots, fittingSlots, keepingExcept, otherwiseOf, whenOf, type When } from './when.js'
import { resumeWaiting } from './waiting.js'
import { type Frame, nothingBefore } from './frame.js'

/** A reply lists this many free starts. */
const LISTED_TIMES = 3

/** The free starts to list: the first that fit the hours that the user asked for. */
export function listedTimes({ slots, timezone }: FreeTimes, when: When): string[] {
  return fittingSlots(slots, when, timezone).slice(0, LISTED_TIMES)
}

/** Refusals of the call itself: what was offered before is as it was. */
const LEAVES_OFFER = new Set(['not_confirmed', 'not_asked_for', 'not_found', 'invalid_input', 'unavailable'])

/** Applies what the tools of a turn did, and what the reply said. */
export function applyResults(frame: Frame, { calls, reply }: Exchange): Frame {
  let after: Frame = {
    ...frame,
    previous: { ...nothingBefore, hasResumed: frame.hasResumed },
    said: reply === '' ? frame.said : [...frame.said, reply]
  }

  for (const { name, output } of calls) after = applyResult(after, name, output)
  return after
}

function applyResult(frame: Frame, name: string, output: unknown): Frame {
  const { previous } = frame
  switch (name) {
    // The last two are in conversations from before there was one tool for searching.
    case 'searchServices':
    case 'recommendServices':
    case 'filterServices': {
      const offers = readOffers(output)?.services
      if (offers === undefined) return frame

      return {
        ...frame,
        placing: asideOf(frame),
        when: offers.some(({ isFreeThen }) => isFreeThen)
          ? frame.when
          : (otherwiseOf(frame.when) ?? frame.when),
        offers,
        seen: [...frame.seen, ...offers.map(({ id }) => id)],
        isChoosing: offers.length > 0,
        chosen: null,
        isRegular: false,
        previous: { ...previous, offers: offers.length > 0 }
      }
    }
    case 'getAvailability': {
      const free = readFreeTimes(output)
      return free === undefined
        ? frame
        : { ...frame, previous: { ...previous, slots: free.slots, times: listedTimes(free, frame.when) } }
    }
    case 'proposeBooking':
    case 'proposeCancel':
    case 'rescheduleBooking':
    case 'offerProposedTime':
      return afterProposing(frame, output)
    case 'confirmBooking':
    case 'confirmCancel': {
      const done = readDone(output)
      return done === undefined ? afterRefusal(frame, output) : afterDoing(frame, done)
    }
    case 'tellJobPlace': {
      const { placing, placeTold } = frame
      const address = readJobPlaced(output)?.address ?? null
      const isChanged = address !== null || placeTold?.place?.isWithdrawn === true
      return placing === null || !isChanged ? frame : { ...frame, placing: { ...placing, address } }
    }
    case 'listMyBookings': {
      const bookings = readMyBookings(output)?.bookings
      return bookings === undefined
        ? frame
        : { ...frame, bookings, previous: { ...previous, bookings: bookings.length > 0 } }
    }
    default:
      return frame
  }
}

function afterProposing(frame: Frame, output: unknown): Frame {
  const proposal = readProposed(output)?.proposal
  if (proposal === undefined) return afterRefusal(frame, output)

  const cancels = proposal.kind === 'cancel' ? [...frame.previous.cancels, proposal] : []
  const previous = { ...frame.previous, proposal, cancels, times: [], slots: [] }
  const after = { ...frame, proposal, previous, placing: null, isChoosing: false }

  if (proposal.kind !== 'book') return after

  const chosen = frame.offers.find(({ id }) => id === proposal.service.id) ?? offerOfProposal(proposal)
  const start = whenOf(new Date(proposal.scheduledAt), proposal.timezone)
  const said = frame.when.time === undefined ? frame.when : frame.when.said

  return {
    ...after,
    chosen,
    when: { ...keepingExcept(frame.when, start), ...(said === undefined ? {} : { said }) }
  }
}

/**
 * The time was refused, and the reply listed the nearest free starts instead. An offer that was made in the
 * same turn stays: it is what the reply showed.
 */
function afterRefusal(frame: Frame, output: unknown): Frame {
  if (frame.previous.proposal !== null || frame.previous.done !== null) return frame

  const { code = '', alternatives = [] } = readRefusal(output) ?? {}
  if (LEAVES_OFFER.has(code)) return frame

  const { chosen, when } = frame
  const times = chosen === null ? alternatives : allowedSlots(alternatives, when, chosen.timezone)

  return { ...frame, proposal: null, previous: { ...frame.previous, proposal: null, times, slots: times } }
}

/** The request is done. Its place is kept for the next request. */
function afterDoing(frame: Frame, done: Done): Frame {
  const after: Frame = {
    ...frame,
    task: 'find',
    when: {},
    chosen: null,
    isChoosing: false,
    isRegular: false,
    proposal: null,
    booking: null,
    alsoCancelled: [],
    noted: [],
    told: [],
    jobPlace: null,
    refusesPlace: false,
    placing: placingOf(frame, done),
    isUnknownBooking: false,
    shift: null,
    budget: null,
    minRating: null,
    cheap: false,
    job: [],
    lastBooking: done.change === 'cancelled' ? null : done.booking,
    previous: { ...frame.previous, proposal: null, done }
  }

  const next = done.change === 'booked' ? resumeWaiting(after) : after
  const placing = next.placing === null ? null : { ...next.placing, isAside: next.hasResumed }
  // Who does not say where does so for all works that were asked for together.
  const refusesPlace = next.hasResumed && frame.refusesPlace
  return { ...next, placing, refusesPlace, previous: { ...next.previous, hasResumed: next.hasResumed } }
}

/** The search after a booking in the same turn is for the next request: where the first is was asked. */
function asideOf({ placing, previous }: Frame): Frame['placing'] {
  return previous.done !== null && placing?.isAside === true ? placing : null
}

/** What was just booked may be told of; what is cancelled is no job any more. */
function placingOf(
  { placing, refusesPlace }: Frame,
  { change, booking, address, isPlaceless }: Done
): Frame['placing'] {
  if (change === 'booked') {
    return {
      booking,
      address: address ?? null,
      isAsked: isPlaceless === true && !refusesPlace,
      isAside: false
    }
  }
  return change === 'cancelled' || placing?.booking.id !== booking.id ? null : { ...placing, booking }
}
