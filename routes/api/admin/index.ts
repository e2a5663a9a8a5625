import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ApplicationPage, decideApplication, DecideApplication, listProviders, ListProviders, Provider } from '../../../src/providers/index.js'

const tags = ['Admin']

const admin: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/providers', {
    config: { access: 'admin' },
    schema: { summary: 'Providers and applications, newest first', operationId: 'listProvidersAsAdmin', tags, querystring: ListProviders, response: { 200: ApplicationPage } }
  }, async (request) => await listProviders(fastify.db, request.actor, request.query))

  fastify.post('/approve-provider', {
    config: { access: 'admin', problems: [404] },
    schema: {
      summary: 'Approve or reject a provider',
      description: 'The person is told in their own language. An approval can be taken back by rejecting.',
      operationId: 'decideApplication',
      tags,
      body: DecideApplication,
      response: { 200: Provider }
    }
  }, async (request) => await decideApplication(fastify.db, request.actor, request.body))
}

export default admin
