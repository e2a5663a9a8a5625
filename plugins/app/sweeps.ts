import fp from 'fastify-plugin'
import { forgetSuccessors } from '../../src/accounts/index.js'
import { sweepBookings, sweepReminders } from '../../src/bookings/index.js'
import { sweepImports } from '../../src/calendar/index.js'
import { removeAged } from '../../src/retention/index.js'
import { withoutDeadline } from '../../src/shared/deadline.js'
import type { Market } from '../../src/shared/market.js'
import { DAY } from '../../src/shared/time.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Applies everything that is due. It is also called after the sandbox clock moved. */
    sweep: () => Promise<void>
  }
}

export default fp(
  async (fastify) => {
    const { market } = fastify
    let running: Promise<void> | null = null
    // Each server removes aged rows once a day. Two servers that do so at once do no harm.
    let removedAt = 0

    async function removeDaily(): Promise<void> {
      if (market.now().getTime() - removedAt < DAY) return

      const removed = await removeAged(market)
      removedAt = market.now().getTime()

      if (Object.values(removed).some((rows) => rows > 0)) {
        fastify.log.info({ removed }, 'removed what has aged')
      }
    }

    fastify.decorate('sweep', async () => {
      running ??= withoutDeadline(async () => await sweepAll(market))
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
    }, market.rules.sweepSeconds * 1000)

    timer.unref()
    fastify.addHook('preClose', async () => {
      clearInterval(timer)
      if (running !== null) await fastify.finish(running)
    })
  },
  { name: 'sweeps', dependencies: ['market', 'drain', 'outage'] }
)

/** Runs all of them, also when one fails. */
async function sweepAll(market: Market): Promise<void> {
  try {
    await sweepReminders(market)
  } finally {
    await sweepBookings(market)
      .finally(async () => await sweepImports(market))
      .finally(async () => await forgetSuccessors(market))
  }
}
