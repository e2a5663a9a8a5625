import { readProposed } from '../../facts/results.js'
import { resultOf, type Stage } from './stage.js'

/** The input of an offer of a booking, with the wishes that its provider is told. */
export function bookingDraft(
  { frame: { noted }, replies }: Stage,
  serviceId: string,
  scheduledAt: string
): { serviceId: string; scheduledAt: string; notes?: string } {
  return { serviceId, scheduledAt, ...(noted.length === 0 ? {} : { notes: replies.noteOf(noted) }) }
}

/** No wish is dropped in silence: each is said back when it is heard, and with the offer that carries it. */
export function sayWishes(stage: Stage): string[] {
  const { frame, understood, replies, speak, plan } = stage
  const offers = resultOf(stage, ['proposeBooking'], readProposed) !== undefined
  const isHeard = understood.noted.length > 0 || (offers && plan.kind !== 'confirm')
  const isWanted = frame.task === 'find' && plan.kind !== 'answer' && plan.kind !== 'complaint'
  if (!isWanted) return []

  return [
    ...(understood.recurs ? [speak(replies.onlyTheFirst())] : []),
    ...(isHeard && frame.noted.length > 0 ? [speak(replies.passedOn(frame.noted))] : [])
  ]
}
