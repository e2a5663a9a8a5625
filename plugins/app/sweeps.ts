import fp from 'fastify-plugin'
import type { Db } from '../../drizzle/client.js'
import { forgetSuccessors } from '../../src/accounts/index.js'
import { sweepBookings, sweepReminders } from '../../src/bookings/index.js'
import { removeAged } from '../../src/retention/index.js'
import { now } from '../../src/shared/clock.js'
import { marketplace } from '../../src/shared/config.js'
import { withoutDeadline } from '../../src/shared/deadline.js'
import { DAY } from '../../src/shared/time.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Applies everything that is due. It is also called after the sandbox clock moved. */
    sweep: () => Promise<void>
  }
}

export default fp(
  async (fastify) => {
    let running: Promise<void> | null = null
    // Each server removes aged rows once a day. Two servers that do so at once do no harm.
    let removedAt = 0

    async function removeDaily(): Promise<void> {
      if (now().getTime() - removedAt < DAY) return

      const removed = await removeAged(fastify.db)
      removedAt = now().getTime()

      if (Object.values(removed).some((rows) => rows > 0)) {
        fastify.log.info({ removed }, 'removed what has aged')
      }
    }

    fastify.decorate('sweep', async () => {
      running ??= withoutDeadline(async () => await sweepAll(fastify.db))
        .finally(removeDaily)
        .finally(() => {
          running = null
        })
      await running
    })

    const timer = setInterval(() => {
      fastify.sweep().catch((error: unknown) => {
        if (!fastify.outage.covers(error)) fastify.log.error({ err: error }, 'the sweep failed')
      })
    }, marketplace.sweepSeconds * 1000)

    timer.unref()
    fastify.addHook('preClose', async () => {
      clearInterval(timer)
      if (running !== null) await fastify.finish(running)
    })
  },
  { name: 'sweeps', dependencies: ['db', 'drain', 'outage'] }
)

/** Runs all of them, also when one fails. */
async function sweepAll(db: Db): Promise<void> {
  try {
    await sweepReminders(db)
  } finally {
    await sweepBookings(db).finally(async () => await forgetSuccessors(db))
  }
}
