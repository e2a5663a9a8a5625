import fp from 'fastify-plugin'
import { chosenModel, createConcierge, limitsOf, type Concierge } from '../agent/concierge.js'

declare module 'fastify' {
  interface FastifyInstance { concierge: Concierge }
}

export default fp(async (fastify) => {
  fastify.decorate('concierge', createConcierge({ db: fastify.db, source: chosenModel(fastify.env), limits: limitsOf(fastify.env), log: fastify.log }))
}, { name: 'concierge', dependencies: ['env', 'db', 'auth'] })
