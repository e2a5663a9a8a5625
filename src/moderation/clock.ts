import { requireAdmin, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import type { Clock, ClockState } from '../shared/clock.js'
import type { Market } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import type { AdvanceClock } from './schemas.js'

/** The sandbox clock as it stands. */
export function readClock(clock: Clock, actor: Actor): ClockState {
  requireAdmin(actor, 'any')
  return clock.state()
}

/**
 * Moves the marketplace's clock forward; the door then runs the sweep. Doors offer it outside production
 * only.
 * @throws clock_range
 */
export async function moveClock(
  market: Market,
  clock: Clock,
  actor: Actor,
  { advanceMinutes }: AdvanceClock
): Promise<ClockState> {
  const admin = requireAdmin(actor, 'settings')
  return await transact(market, async (tx) => {
    const { offsetMinutes } = clock.state()
    await audit(tx, admin, {
      type: 'admin',
      action: 'clock.advanced',
      targetType: 'clock',
      targetId: null,
      before: { offsetMinutes },
      after: { offsetMinutes: offsetMinutes + advanceMinutes }
    })

    // Last: it also moves the clock in memory, which no rollback would take back.
    return await clock.advance(tx, advanceMinutes)
  })
}
