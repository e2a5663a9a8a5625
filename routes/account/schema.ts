import type { FastifySchema } from 'fastify'
import { ResetPassword, VerifyEmail } from '../../src/accounts/index.js'
import { Enum, Html, Strict, Text } from '../../src/shared/schemas.js'

const tags = ['Auth']

const Link = Strict({
  token: Text(200, {
    minLength: 20,
    description: 'From the mail',
    examples: ['q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s']
  })
})

const html = {
  200: { content: { 'text/html': { schema: Html } } },
  400: { content: { 'text/html': { schema: Html } } }
}

const form = ['application/x-www-form-urlencoded']

export const resetPasswordPage = {
  summary: 'The page behind the link to a new password',
  description:
    "HTML, in the reader's language, for marketplaces without a page of their own. An app uses " +
    '`POST /api/auth/reset-password`.',
  operationId: 'resetPasswordPage',
  tags,
  querystring: Link,
  response: html
} satisfies FastifySchema

export const resetPasswordByPage = {
  summary: 'Set a new password by the page',
  description: "What the page's form sends. The answer is the page again: done, or why not.",
  operationId: 'resetPasswordByPage',
  tags,
  consumes: form,
  body: ResetPassword,
  response: html
} satisfies FastifySchema

export const verifyEmailPage = {
  summary: 'The page behind the link that proves an address',
  description:
    "HTML, in the reader's language, for marketplaces without a page of their own. An app uses " +
    '`POST /api/auth/verify-email`.',
  operationId: 'verifyEmailPage',
  tags,
  querystring: Link,
  response: html
} satisfies FastifySchema

export const verifyEmailByPage = {
  summary: 'Prove an address by the page',
  description: "What the page's form sends. The answer is the page again: done, or why not.",
  operationId: 'verifyEmailByPage',
  tags,
  consumes: form,
  body: VerifyEmail,
  response: html
} satisfies FastifySchema

export const unsubscribePage = {
  summary: 'The page behind the link that stops mails',
  description:
    "HTML, in the reader's language: which kinds of mail the link turns off. Nothing is changed until its " +
    'button is pressed.',
  operationId: 'unsubscribePage',
  tags,
  querystring: Link,
  response: html
} satisfies FastifySchema

export const unsubscribeByPage = {
  summary: 'Stop the mails that a link names',
  description:
    "What the page's button sends, and what mail programs send on one click (RFC 8058), without a sign-in. " +
    'The settings (`GET /api/users/preferences`) then show it. The body is not read.',
  operationId: 'unsubscribeByPage',
  tags,
  querystring: Link,
  response: html
} satisfies FastifySchema

export const proposedTimePage = {
  summary: 'The page behind the link that answers another time',
  description:
    "HTML, in the reader's language: the time that is proposed, and the one that it would replace. Nothing " +
    'is changed until a button is pressed. An app uses `POST /api/bookings/{id}/proposed-time/accept`.',
  operationId: 'proposedTimePage',
  tags: ['Bookings'],
  querystring: Link,
  response: html
} satisfies FastifySchema

export const answerProposedTimeByPage = {
  summary: 'Answer another time by the page',
  description: "What the page's buttons send, as the client. The answer is the page again: done, or why not.",
  operationId: 'answerProposedTimeByPage',
  tags: ['Bookings'],
  consumes: form,
  body: Strict({ ...Link.properties, answer: Enum(['yes', 'no'] as const, { examples: ['yes'] }) }),
  response: html
} satisfies FastifySchema
