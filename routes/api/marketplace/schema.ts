import type { FastifySchema } from 'fastify'
import { Marketplace } from '../../../src/settings/index.js'

const tags = ['Services']

export const getMarketplace = {
  summary: 'The marketplace itself',
  description:
    'Its names, money, zone and languages, and which parts it has: what a front needs before anything else.',
  operationId: 'getMarketplace',
  tags,
  response: { 200: Marketplace }
} satisfies FastifySchema
