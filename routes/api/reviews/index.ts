import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  createReview,
  CreateReview,
  listServiceReviews,
  listUserReviews,
  Review,
  ReviewPage
} from '../../../src/reviews/index.js'
import { IdParams, PageQuery } from '../../../src/shared/schemas.js'

const tags = ['Reviews']

const reviews: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: ['not_found', 'not_reviewable', 'already_reviewed']
      },
      schema: {
        summary: 'Review a completed booking of mine',
        description: 'Once for each booking, within 30 days of its end.',
        operationId: 'createReview',
        tags,
        body: CreateReview,
        response: { 201: Review }
      }
    },
    async (request, reply) => {
      const review = await request.idempotent(
        async (db) => await createReview(db, request.actor, request.body)
      )

      return await reply.code(201).send(review)
    }
  )

  fastify.get(
    '/service/:id',
    {
      config: { access: 'public' },
      schema: {
        summary: 'Reviews of a service, newest first',
        description: 'Whoever wrote them is told by first name alone.',
        operationId: 'listServiceReviews',
        tags,
        params: IdParams,
        querystring: PageQuery,
        response: { 200: ReviewPage }
      }
    },
    async (request) =>
      await listServiceReviews(fastify.db, request.actor, { serviceId: request.params.id, ...request.query })
  )

  fastify.get(
    '/user/:id',
    {
      config: { access: 'public' },
      schema: {
        summary: 'Reviews that a user has written, newest first',
        description: "By whoever knows the user's id. They are told by first name alone.",
        operationId: 'listUserReviews',
        tags,
        params: IdParams,
        querystring: PageQuery,
        response: { 200: ReviewPage }
      }
    },
    async (request) =>
      await listUserReviews(fastify.db, request.actor, { userId: request.params.id, ...request.query })
  )
}

export default reviews
