import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { Enum, Html, Strict } from '../../../../src/shared/schemas.js'

const tags = ['Payments']

const Params = Strict({
  sessionId: Type.String({
    maxLength: 35,
    pattern: '^cs_sandbox_[0-9a-f]{24}$',
    examples: ['cs_sandbox_0123456789abcdef01234567']
  })
})

const Choice = Strict({ outcome: Enum(['pay', 'fail', 'abandon'] as const) })

const html = { 200: { content: { 'text/html': { schema: Html } } } }

export const sandboxCheckout = {
  summary: "The sandbox's checkout page",
  description:
    'Only without a Stripe key, and never in production: HTML with the three outcomes to choose from.',
  operationId: 'sandboxCheckout',
  tags,
  params: Params,
  response: html
} satisfies FastifySchema

export const decideSandboxCheckout = {
  summary: 'Pay, fail or leave',
  description:
    "What the sandbox's checkout page sends. Its event comes to our own webhook, as Stripe's would.",
  operationId: 'decideSandboxCheckout',
  tags,
  consumes: ['application/x-www-form-urlencoded'],
  params: Params,
  body: Choice,
  response: html
} satisfies FastifySchema
