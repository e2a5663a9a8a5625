import fp from 'fastify-plugin'
import { hasFeature, type Feature } from '../../src/shared/features.js'
import { DomainError } from '../../src/shared/errors.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route belongs to a part that an admin can switch off (settings): then it answers 404. */
    feature?: Feature
  }
}

/** Closes the routes of a part that is off, to everybody: before anybody is asked who they are. */
export default fp(
  async (fastify) => {
    const { market } = fastify

    fastify.addHook('onRequest', (request, _reply, done) => {
      const { feature } = request.routeConfig
      if (feature === undefined || hasFeature(market.rules, feature)) done()
      else done(new DomainError('feature_off'))
    })
  },
  { name: 'features', dependencies: ['market', 'actor', 'route-config', 'problems'] }
)
