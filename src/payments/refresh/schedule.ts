import { DAY, HOUR } from '../../shared/time.js'

/**
 * How often a captured payment is read again, by the time since the last change of its money. Disputes may be
 * opened, and refunds come back, for months. Events tell of them at once; this is for events that were lost.
 */
const READ_EVERY = [
  { youngerThan: DAY, wait: HOUR },
  { youngerThan: 30 * DAY, wait: DAY },
  { youngerThan: 180 * DAY, wait: 3 * DAY }
]

/** How long after its capture a payment can still change at the gateway. */
export const READ_FOR_DAYS = 180

/**
 * When a payment is to be read next, by its last capture, refund or dispute; null when nothing can change any
 * more.
 */
export function nextReadingAt(lastEventAt: Date | null, at: Date): Date | null {
  if (lastEventAt === null) return null

  const age = at.getTime() - lastEventAt.getTime()
  const step = READ_EVERY.find(({ youngerThan }) => age < youngerThan)
  return step === undefined ? null : new Date(at.getTime() + step.wait)
}
