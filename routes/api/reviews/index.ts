import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  createReview,
  listProviderReviews,
  listServiceReviews,
  listUserReviews,
  replyToReview
} from '../../../src/reviews/index.js'
import * as schemas from './schema.js'

const reviews: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/',
    {
      config: {
        access: 'user',
        feature: 'reviews',
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

  fastify.post(
    '/:id/reply',
    {
      config: {
        access: 'provider',
        feature: 'reviews',
        idempotent: true,
        problems: ['already_replied', 'contact_not_allowed']
      },
      schema: schemas.replyToReview
    },
    async (request, reply) => {
      const review = await request.idempotent(
        async (market) => await replyToReview(market, request.actor, { ...request.body, ...request.params })
      )

      return await reply.code(201).send(review)
    }
  )

  fastify.get(
    '/service/:id',
    { config: { access: 'public', feature: 'reviews' }, schema: schemas.listServiceReviews },
    async (request) =>
      await request.read(
        async (market) =>
          await listServiceReviews(market, request.actor, { serviceId: request.params.id, ...request.query })
      )
  )

  fastify.get(
    '/provider/:id',
    { config: { access: 'public', feature: 'reviews' }, schema: schemas.listProviderReviews },
    async (request) =>
      await request.read(
        async (market) =>
          await listProviderReviews(market, request.actor, {
            providerId: request.params.id,
            ...request.query
          })
      )
  )

  fastify.get(
    '/user/:id',
    { config: { access: 'public', feature: 'reviews' }, schema: schemas.listUserReviews },
    async (request) =>
      await request.read(
        async (market) =>
          await listUserReviews(market, request.actor, { userId: request.params.id, ...request.query })
      )
  )
}

export default reviews
