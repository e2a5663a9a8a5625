import fp from 'fastify-plugin'
import type { Db } from '../drizzle/client.js'
import { sweepBookings, sweepReminders } from '../src/bookings/index.js'
import { marketplace } from '../src/shared/config.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Applies everything that has become due; also called after the sandbox clock moved. */
    sweep: () => Promise<void>
  }
}

export default fp(async (fastify) => {
  let running: Promise<void> | null = null
  fastify.decorate('sweep', async () => {
    running ??= sweepAll(fastify.db).finally(() => { running = null })
    await running
  })
  const timer = setInterval(() => {
    fastify.sweep().catch((error: unknown) => fastify.log.error({ err: error }, 'the sweep failed'))
  }, marketplace.sweepSeconds * 1000)
  timer.unref()
  fastify.addHook('preClose', async () => {
    clearInterval(timer)
    await running
  })
}, { name: 'sweeps', dependencies: ['db'] })

/** Neither holds the other up. */
async function sweepAll (db: Db): Promise<void> {
  try {
    await sweepReminders(db)
  } finally {
    await sweepBookings(db)
  }
}
