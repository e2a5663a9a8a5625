import { maskContacts } from '../../../src/shared/contacts.js'
import { readProposed } from '../../facts/results.js'
import { resultOf, type Stage } from './stage.js'

/** As long as the notes of a booking may be. */
const LONGEST_NOTE = 500

/** The input of an offer of a booking, with the wishes that its provider is told. */
export function bookingDraft(
  { frame: { noted, told }, replies }: Stage,
  serviceId: string,
  scheduledAt: string
): { serviceId: string; scheduledAt: string; notes?: string } {
  const notes = [...(noted.length === 0 ? [] : [replies.noteOf(noted)]), ...told].join(' ')
  return { serviceId, scheduledAt, ...(notes === '' ? {} : { notes: notes.slice(0, LONGEST_NOTE) }) }
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
    ...(isHeard && frame.noted.length > 0 ? [speak(replies.passedOn(frame.noted))] : []),
    ...(understood.told !== null && plan.kind !== 'confirm'
      ? [speak(replies.withNote(maskContacts(understood.told)))]
      : [])
  ]
}
