import { contradictNoShow, type Booking, type ContradictNoShow } from '../bookings/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import type { Market } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { appendFromAsker, insertTicket, lockOpenTicket } from './rows.js'

/**
 * The client says that a told no-show is not so (`contradictNoShow`), and a ticket about the booking holds
 * their words, so that somebody answers. An open one about it takes them.
 * @throws as contradictNoShow; too_many_tickets, too_many_requests
 */
export async function objectToNoShow(
  market: Market,
  actor: Actor,
  { id, words }: ContradictNoShow & { id: string }
): Promise<Booking> {
  const user = requireUser(actor)
  const about = { type: 'booking' as const, id }

  return await transact(market, async (tx) => {
    // It tells the admins of the objection, so the ticket itself is not announced.
    const booking = await contradictNoShow(tx, user, { id, words })

    const known = await lockOpenTicket(tx, user.id, about)
    await (known === null
      ? insertTicket(tx, user, { subject: words, text: words, about })
      : appendFromAsker(tx, user, known, { text: words }))

    return booking
  })
}
