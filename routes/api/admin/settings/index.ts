import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { changeSettings, getSettings } from '../../../../src/settings/index.js'
import * as schemas from './schema.js'

const settings: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    { config: { access: 'admin' }, schema: schemas.getSettings },
    async (request) => await getSettings(fastify.market, request.actor)
  )

  fastify.put(
    '/',
    {
      config: {
        access: 'admin',
        problems: [
          'proof_needed',
          'version_changed',
          'unknown_timezone',
          'settings_disagree',
          'currency_in_use'
        ]
      },
      schema: schemas.changeSettings
    },
    async (request) => await changeSettings(fastify.market, request.actor, request.body)
  )
}

export default settings
