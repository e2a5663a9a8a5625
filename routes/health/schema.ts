import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { Strict } from '../../src/shared/schemas.js'

const Alive = Strict({ status: Type.Literal('ok') })

export const getHealth = {
  summary: 'Is the process alive? Asks no database',
  description: "For a load balancer's liveness check.",
  operationId: 'getHealth',
  tags: ['Health'],
  response: { 200: Alive }
} satisfies FastifySchema

export const getReady = {
  summary: 'Could a booking be made now? 503 while it could not',
  description:
    "For a load balancer's readiness check: 503 until tables are up to date, while the database " +
    'does not answer or is read-only, and before this server stops. It answers within a second.',
  operationId: 'getReady',
  tags: ['Health'],
  response: { 200: Alive }
} satisfies FastifySchema
