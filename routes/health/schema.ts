import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { Enum, Strict } from '../../src/shared/schemas.js'

const Alive = Strict({ status: Type.Literal('ok') })

const Ready = Strict({
  status: Type.Literal('ok'),
  reads: Type.Optional(
    Enum(['replica', 'primary'] as const, {
      description:
        'Only where there is a replica: who does the reads that may be late. The primary does, while the ' +
        'replica is away or too far behind'
    })
  )
})

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
  response: { 200: Ready }
} satisfies FastifySchema
