import type { FastifySchema } from 'fastify'
import { CreateReview, ReplyToReview, Review, ReviewPage } from '../../../src/reviews/index.js'
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

export const listProviderReviews = {
  summary: 'Reviews of a provider, newest first',
  description: 'Of all their services. Whoever wrote them is told by first name alone.',
  operationId: 'listProviderReviews',
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

export const replyToReview = {
  summary: 'Reply to a review of my work',
  description: 'In public, once. The client is told. Telephone numbers, addresses and links are refused.',
  operationId: 'replyToReview',
  tags,
  params: IdParams,
  body: ReplyToReview,
  response: { 201: Review }
} satisfies FastifySchema
