import { type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ApplicationPage, listProviders, ListProviders } from '../../../../src/providers/index.js'

const tags = ['Admin']

const providers: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Providers and applications, newest first',
        description:
          'With the person behind each; `approvalStatus=pending` are those who wait for a decision.',
        operationId: 'listProvidersAsAdmin',
        tags,
        querystring: ListProviders,
        response: { 200: ApplicationPage }
      }
    },
    async (request) => await listProviders(fastify.db, request.actor, request.query)
  )
}

export default providers
