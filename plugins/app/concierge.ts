import fp from 'fastify-plugin'
import { chosenModel, createConcierge, learnTrades, limitsOf, type Concierge } from '../../agent/concierge.js'

declare module 'fastify' {
  interface FastifyInstance {
    concierge: Concierge
  }
}

export default fp(
  async (fastify) => {
    const { market, env, log, outage, sealer } = fastify
    fastify.decorate(
      'concierge',
      createConcierge({
        market,
        sealer,
        source: chosenModel(env),
        limits: limitsOf(env),
        log: {
          warn: (facts, message) => log.warn(facts, message),
          error: (facts, message) => {
            if (!('err' in facts) || !outage.covers(facts.err)) log.error(facts, message)
          }
        }
      })
    )
    // Not before it listens: the first chat may wait for it, the first request may not.
    fastify.addHook('onListen', learnTrades)
  },
  { name: 'concierge', dependencies: ['env', 'market', 'outage', 'auth'] }
)
