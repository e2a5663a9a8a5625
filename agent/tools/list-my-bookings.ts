import { Type } from '@sinclair/typebox'
import type { Market } from '../../src/shared/market.js'
import { isLive, listClientBookings } from '../../src/bookings/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { Strict } from '../../src/shared/schemas.js'
import type { BookingFacts } from '../facts/results.js'
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
    const { coming, earlier } = await ownBookings(market, actor)
    return { ok: true, bookings: (past ? earlier : coming).slice(0, SHOWN) }
  }
})

/** A user's bookings: those still ahead, the soonest first, and the earlier ones, the last first. */
export async function ownBookings(
  market: Market,
  actor: UserActor
): Promise<{ coming: BookingFacts[]; earlier: BookingFacts[] }> {
  const { items } = await listClientBookings(market, actor, { clientId: actor.id, limit: READ })
  const sorted = items.toSorted((one, other) => Date.parse(one.scheduledAt) - Date.parse(other.scheduledAt))

  return {
    coming: sorted.filter(({ status }) => isLive(status)).map(bookingFacts),
    earlier: sorted
      .filter(({ status }) => !isLive(status))
      .toReversed()
      .map(bookingFacts)
  }
}
