import { Type } from '@sinclair/typebox'
import { isLive, listClientBookings } from '../../src/bookings/index.js'
import { requireUser } from '../../src/shared/actor.js'
import { Strict } from '../../src/shared/schemas.js'
import { defineTool } from './definition.js'
import { bookingFacts } from './bookings.js'

const READ = 50
const SHOWN = 8

export const listMyBookings = defineTool({
  name: 'listMyBookings',
  description:
    "The user's own bookings: those still ahead, the soonest first; with past = true the earlier ones.",
  input: Strict({ past: Type.Optional(Type.Boolean()) }),
  execute: async ({ market, actor }, { past = false }) => {
    const { items } = await listClientBookings(market, actor, {
      clientId: requireUser(actor).id,
      limit: READ
    })
    const bookings = items.filter((booking) => isLive(booking.status) !== past)
    const order = past ? -1 : 1

    bookings.sort((one, other) => order * (Date.parse(one.scheduledAt) - Date.parse(other.scheduledAt)))
    return { ok: true, bookings: bookings.slice(0, SHOWN).map(bookingFacts) }
  }
})
