import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { createReview, listServiceReviews, listUserReviews } from '../../../src/reviews/index.js'
import * as schemas from './schema.js'

const reviews: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: ['not_found', 'not_reviewable', 'already_reviewed']
      },
      schema: schemas.createReview
    },
    async (request, reply) => {
      const review = await request.idempotent(
        async (market) => await createReview(market, request.actor, request.body)
      )

      return await reply.code(201).send(review)
    }
  )

  fastify.get(
    '/service/:id',
    { config: { access: 'public' }, schema: schemas.listServiceReviews },
    async (request) =>
      await listServiceReviews(fastify.market, request.actor, {
        serviceId: request.params.id,
        ...request.query
      })
  )

  fastify.get(
    '/user/:id',
    { config: { access: 'public' }, schema: schemas.listUserReviews },
    async (request) =>
      await listUserReviews(fastify.market, request.actor, { userId: request.params.id, ...request.query })
  )
}

export default reviews
