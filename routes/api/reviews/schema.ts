import type { FastifySchema } from 'fastify'
import { CreateReview, Review, ReviewPage } from '../../../src/reviews/index.js'
import { IdParams, PageQuery } from '../../../src/shared/schemas.js'

const tags = ['Reviews']

export const createReview = {
  summary: 'Review a completed booking of mine',
  description: 'Once for each booking, within 30 days of its end.',
  operationId: 'createReview',
  tags,
  body: CreateReview,
  response: { 201: Review }
} satisfies FastifySchema

export const listServiceReviews = {
  summary: 'Reviews of a service, newest first',
  description: 'Whoever wrote them is told by first name alone.',
  operationId: 'listServiceReviews',
  tags,
  params: IdParams,
  querystring: PageQuery,
  response: { 200: ReviewPage }
} satisfies FastifySchema

export const listUserReviews = {
  summary: 'Reviews that a user has written, newest first',
  description: "By whoever knows the user's id. They are told by first name alone.",
  operationId: 'listUserReviews',
  tags,
  params: IdParams,
  querystring: PageQuery,
  response: { 200: ReviewPage }
} satisfies FastifySchema
