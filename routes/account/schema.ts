import type { FastifySchema } from 'fastify'
import { ResetPassword, VerifyEmail } from '../../src/accounts/index.js'
import { Html, Strict, Text } from '../../src/shared/schemas.js'

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
