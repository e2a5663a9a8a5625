import type { Proposal } from '../../../src/conversations/index.js'
import { readDone, readProposed, readRefusal, type BookingFacts } from '../../facts/results.js'
import { fieldOf, type Said, type Stage, type Step } from './stage.js'

/** Offers to cancel several bookings: one offer each, told together. */
export function cancellingSeveral(stage: Stage, bookings: BookingFacts[]): Step {
  const next = bookings.find(({ id }) => !isAsked(stage, id))
  if (next !== undefined) return { call: 'proposeCancel', input: { bookingId: next.id } }

  return sayCancels(stage, cancelsIn(stage)) ?? { say: sayRefusal(stage) }
}

/** Says what would be cancelled; null when that is nothing. */
export function sayCancels({ speak, replies, now }: Stage, cancels: Proposal[]): Said | null {
  const [first] = cancels
  if (first === undefined) return null
  if (cancels.length === 1) return { say: speak(replies.proposal(first, now)) }

  return {
    say: speak(replies.cancelSeveral(cancels, now)),
    bookings: { ids: cancels.flatMap(({ bookingId }) => bookingId ?? []), asks: 'all' }
  }
}

/** The cancellations that were offered in this turn. */
export function cancelsIn({ calls }: Stage): Proposal[] {
  return calls
    .filter(({ name }) => name === 'proposeCancel')
    .flatMap(({ output }) => readProposed(output)?.proposal ?? [])
}

/**
 * Cancels all that was offered together. Only the last offer is still open, as a newer one supersedes an
 * older one: each other is made again, and the yes holds for it while its fee is the same.
 */
export function confirmingSeveral(stage: Stage, shown: Proposal[]): Step {
  for (const [index, { id, bookingId = '' }] of shown.toReversed().entries()) {
    if (isCancelled(stage, bookingId)) continue

    const again = cancelsIn(stage).findLast((cancel) => cancel.bookingId === bookingId)?.id
    const open = again ?? (index === 0 ? id : undefined)
    if (open !== undefined && !isTried(stage, open)) {
      return { call: 'confirmCancel', input: { proposalId: open } }
    }
    if (again === undefined && !isAsked(stage, bookingId)) {
      return { call: 'proposeCancel', input: { bookingId } }
    }
  }

  const done = cancelledIn(stage)
  return {
    say: [
      ...(done.length === 0 ? [] : [stage.speak(stage.replies.cancelledSeveral(done, stage.now))]),
      ...(done.length < shown.length ? [sayRefusal(stage)] : [])
    ].join(' '),
    bookings: { ids: done.map(({ id }) => id), asks: null }
  }
}

function cancelledIn({ calls }: Stage): BookingFacts[] {
  return calls
    .filter(({ name }) => name === 'confirmCancel')
    .flatMap(({ output }) => readDone(output)?.booking ?? [])
}

function isCancelled(stage: Stage, bookingId: string): boolean {
  return cancelledIn(stage).some(({ id }) => id === bookingId)
}

function isAsked({ calls }: Stage, bookingId: string): boolean {
  return calls.some(
    ({ name, input }) => name === 'proposeCancel' && fieldOf(input, 'bookingId') === bookingId
  )
}

function isTried({ calls }: Stage, proposalId: string): boolean {
  return calls.some(
    ({ name, input }) => name === 'confirmCancel' && fieldOf(input, 'proposalId') === proposalId
  )
}

function sayRefusal({ calls, speak, replies }: Stage): string {
  const refusal = calls.flatMap(({ output }) => readRefusal(output) ?? []).at(-1)
  return speak(replies.trouble(refusal?.message ?? ''))
}
