import { maskContacts } from '../../../src/shared/contacts.js'
import type { Plan } from '../../dialogue/plan.js'
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
  const words = told.length === 0 ? [] : [told.join('. ')]
  const notes = [...(noted.length === 0 ? [] : [replies.noteOf(noted)]), ...words].join(' ')
  return { serviceId, scheduledAt, ...(notes === '' ? {} : { notes: notes.slice(0, LONGEST_NOTE) }) }
}

/** What is told of a booked job is said back with the address. */
const SAYS_NO_WISHES: ReadonlySet<Plan['kind']> = new Set(['answer', 'complaint', 'tell_place'])

/** No wish is dropped in silence: each is said back when it is heard, and with the offer that carries it. */
export function sayWishes(stage: Stage): string[] {
  const { frame, understood, replies, speak, plan } = stage
  const offers = resultOf(stage, ['proposeBooking'], readProposed) !== undefined
  const isHeard = understood.noted.length > 0 || (offers && plan.kind !== 'confirm')
  const isWanted = frame.task === 'find' && !SAYS_NO_WISHES.has(plan.kind)
  if (!isWanted) return []

  // The offer says all of it back; before that, what the user asks to be passed on.
  const note = noteHeard(stage, offers)

  return [
    ...(understood.recurs ? [speak(replies.onlyTheFirst())] : []),
    ...(isHeard && frame.noted.length > 0 ? [speak(replies.passedOn(frame.noted))] : []),
    ...(note === '' ? [] : [speak(replies.withNote(maskContacts(note)))])
  ]
}

function noteHeard({ frame, understood, plan }: Stage, offers: boolean): string {
  if (plan.kind === 'confirm') return ''
  const heard = [...understood.details, ...(understood.told === null ? [] : [understood.told])]
  return (offers ? frame.told : heard).join('. ')
}
