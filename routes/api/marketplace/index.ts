import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { getMarketplace } from '../../../src/settings/index.js'
import * as schemas from './schema.js'

const marketplace: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/', { config: { access: 'public' }, schema: schemas.getMarketplace }, async () =>
    getMarketplace(fastify.market, { isDemo: fastify.env.DEMO_DATA })
  )
}

export default marketplace
