import fp from 'fastify-plugin'
import { refreshSettings } from '../../src/settings/index.js'

/** Another server's change is in force here within five seconds, a slow answer included. */
const LOOK_MILLISECONDS = 2500

/** Keeps `market.rules` as admins have set it, on whichever server they did. */
export default fp(
  async (fastify) => {
    const { market } = fastify
    let looking: Promise<void> | null = null

    const timer = setInterval(() => {
      looking ??= refreshSettings(market)
        .catch((error: unknown) => {
          if (!fastify.outage.covers(error)) fastify.log.error({ err: error }, 'the settings were not read')
        })
        .finally(() => {
          looking = null
        })
    }, LOOK_MILLISECONDS)

    timer.unref()
    fastify.addHook('preClose', async () => {
      clearInterval(timer)
      if (looking !== null) await fastify.finish(looking)
    })
  },
  { name: 'settings', dependencies: ['market', 'drain', 'outage'] }
)
