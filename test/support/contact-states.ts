import type { bookings } from '../../drizzle/schema/index.js'
import { DAY, HOUR } from '../../src/shared/time.js'

const ago = (time: number) => new Date(Date.now() - time)
/** What can become of a booking, and whether its two sides are told each other's telephone then. */
export const contactStates: Array<{
  name: string
  values: Partial<typeof bookings.$inferSelect>
  isTold: boolean
}> = [
  { name: 'waits for its answer', values: {}, isTold: false },
  {
    name: 'was moved after its acceptance',
    values: { status: 'pending', answer: 'accepted' },
    isTold: false
  },
  { name: 'is accepted', values: { status: 'accepted', answer: 'accepted' }, isTold: true },
  { name: 'is in progress', values: { status: 'in_progress', answer: 'accepted' }, isTold: true },
  {
    name: 'was completed almost 7 days ago',
    values: { status: 'completed', answer: 'accepted', updatedAt: ago(7 * DAY - HOUR) },
    isTold: true
  },
  {
    name: 'was completed more than 7 days ago',
    values: { status: 'completed', answer: 'accepted', updatedAt: ago(7 * DAY + HOUR) },
    isTold: false
  },
  { name: 'was declined', values: { status: 'cancelled', answer: 'declined' }, isTold: false },
  { name: 'has lapsed', values: { status: 'cancelled', answer: 'expired' }, isTold: false },
  { name: 'was cancelled once accepted', values: { status: 'cancelled', answer: 'accepted' }, isTold: false }
]
