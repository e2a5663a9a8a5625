import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { hideReview, listReviews, restoreReview } from '../../../../src/reviews/index.js'
import * as schemas from './schema.js'

const reviews: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    { config: { access: 'admin', feature: 'reviews' }, schema: schemas.listReviewsAsAdmin },
    async (request) => await listReviews(fastify.market, request.actor, request.query)
  )

  fastify.post(
    '/:id/hide',
    { config: { access: 'admin', feature: 'reviews' }, schema: schemas.hideReview },
    async (request) => await hideReview(fastify.market, request.actor, { ...request.body, ...request.params })
  )

  fastify.post(
    '/:id/restore',
    { config: { access: 'admin', feature: 'reviews' }, schema: schemas.restoreReview },
    async (request) =>
      await restoreReview(fastify.market, request.actor, { ...request.body, ...request.params })
  )
}

export default reviews
