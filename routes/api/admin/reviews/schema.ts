import type { FastifySchema } from 'fastify'
import { AdminReview, AdminReviewPage, ListReviews, ModerateReview } from '../../../../src/reviews/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

export const listReviewsAsAdmin = {
  summary: 'All reviews, hidden ones too, newest first',
  description: 'What is reported of one is at `GET /api/admin/tickets?aboutId=…`.',
  operationId: 'listReviewsAsAdmin',
  tags,
  querystring: ListReviews,
  response: { 200: AdminReviewPage }
} satisfies FastifySchema

export const hideReview = {
  summary: 'Hide a review',
  description:
    'Nobody sees it any more; averages, summaries and the order of searches follow at once. Its writer is ' +
    'told why. Of a hidden one nothing changes.',
  operationId: 'hideReview',
  tags,
  params: IdParams,
  body: ModerateReview,
  response: { 200: AdminReview }
} satisfies FastifySchema

export const restoreReview = {
  summary: 'Show a hidden review again',
  description: 'It is counted again. Its writer is told. Of a shown one nothing changes.',
  operationId: 'restoreReview',
  tags,
  params: IdParams,
  body: ModerateReview,
  response: { 200: AdminReview }
} satisfies FastifySchema
