import type { Db } from '../../drizzle/client.js'
import { requireAdmin, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { advanceClock, clockState, type ClockState } from '../shared/clock.js'
import { transact } from '../shared/transaction.js'
import type { AdvanceClock } from './schemas.js'

/** The sandbox clock as it stands. */
export function readClock(actor: Actor): ClockState {
  requireAdmin(actor)
  return clockState()
}

/**
 * Moves the marketplace's clock forward; the door then runs the sweep. Doors offer it outside production
 * only.
 * @throws clock_range
 */
export async function moveClock(db: Db, actor: Actor, { advanceMinutes }: AdvanceClock): Promise<ClockState> {
  const admin = requireAdmin(actor)
  return await transact(db, async (tx) => {
    const { offsetMinutes } = clockState()
    await audit(tx, admin, {
      type: 'admin',
      action: 'clock.advanced',
      targetType: 'clock',
      targetId: null,
      before: { offsetMinutes },
      after: { offsetMinutes: offsetMinutes + advanceMinutes }
    })

    // Last: it also moves the clock in memory, which no rollback would take back.
    return await advanceClock(tx, advanceMinutes)
  })
}
