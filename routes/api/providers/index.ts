import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { getAgenda, listProviderBookings } from '../../../src/bookings/index.js'
import { listMyServices, setVisibility } from '../../../src/catalog/index.js'
import {
  applyAsProvider,
  getBookingRules,
  getMyProvider,
  getPublicProvider,
  setBookingRules,
  updateProvider
} from '../../../src/providers/index.js'
import { summarizeProvider } from '../../../src/insights/index.js'
import { getEarnings } from '../../../src/payments/index.js'
import { requireUser } from '../../../src/shared/actor.js'
import * as schemas from './schema.js'

const providers: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/apply',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: ['already_applied', 'unknown_city', 'contact_not_allowed']
      },
      schema: schemas.applyAsProvider
    },
    async (request, reply) => {
      const provider = await request.idempotent(
        async (market) => await applyAsProvider(market, request.actor, request.body)
      )

      return await reply.code(201).send(provider)
    }
  )

  fastify.get(
    '/me',
    { config: { access: 'user', problems: ['not_found'] }, schema: schemas.getMyProvider },
    async (request) => await getMyProvider(fastify.market, request.actor)
  )

  fastify.put(
    '/me',
    {
      config: {
        access: 'user',
        problems: ['not_found', 'feature_off', 'unknown_city', 'contact_not_allowed', 'phone_not_valid']
      },
      schema: schemas.updateProvider
    },
    async (request) => await updateProvider(fastify.market, request.actor, request.body)
  )

  // The same under the name that a client's own profile has: /users/profile.
  fastify.put(
    '/profile',
    {
      config: {
        access: 'user',
        problems: ['not_found', 'feature_off', 'unknown_city', 'contact_not_allowed', 'phone_not_valid']
      },
      schema: schemas.updateProviderProfile
    },
    async (request) => await updateProvider(fastify.market, request.actor, request.body)
  )

  fastify.get(
    '/my-services',
    { config: { access: 'provider' }, schema: schemas.listMyServices },
    async (request) => await listMyServices(fastify.market, request.actor, request.query)
  )

  fastify.get(
    '/bookings',
    { config: { access: 'provider' }, schema: schemas.listMyProviderBookings },
    async (request) =>
      await listProviderBookings(fastify.market, request.actor, {
        providerId: requireUser(request.actor).id,
        ...request.query
      })
  )

  fastify.get(
    '/agenda',
    { config: { access: 'provider', problems: ['not_found'] }, schema: schemas.getAgenda },
    async (request) => await getAgenda(fastify.market, request.actor)
  )

  fastify.get(
    '/earnings',
    { config: { access: 'provider', problems: ['not_found'] }, schema: schemas.getEarnings },
    async (request) => await getEarnings(fastify.market, request.actor, request.query)
  )

  fastify.get(
    '/booking-rules',
    { config: { access: 'provider', problems: ['not_approved'] }, schema: schemas.getBookingRules },
    async (request) => await getBookingRules(fastify.market, request.actor)
  )

  fastify.put(
    '/booking-rules',
    { config: { access: 'provider', problems: ['not_approved'] }, schema: schemas.setBookingRules },
    async (request) => await setBookingRules(fastify.market, request.actor, request.body)
  )

  fastify.put(
    '/service-status',
    {
      config: { access: 'provider', problems: ['not_found', 'hidden_by_admin'] },
      schema: schemas.setServiceStatus
    },
    async (request) => await setVisibility(fastify.market, request.actor, request.body)
  )

  fastify.get(
    '/:id',
    { config: { access: 'public' }, schema: schemas.getProvider },
    async (request) =>
      await request.read(async (market) => await getPublicProvider(market, request.actor, request.params))
  )

  fastify.get(
    '/:id/summary',
    { config: { access: 'public', feature: 'reviews' }, schema: schemas.getProviderSummary },
    async (request) =>
      await request.read(async (market) => await summarizeProvider(market, request.actor, request.params))
  )
}

export default providers
