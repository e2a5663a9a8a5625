import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DomainError } from '../../src/shared/errors.js'

/**
 * What an admin may look at as somebody else. A route that is not here is refused, so that a new one has to
 * be thought about: no documents, links or secrets (addresses of feeds, codes to start a job, recovery codes,
 * sessions of a gateway), and no conversations with the concierge, which may repeat them.
 */
export const viewable: ReadonlySet<string> = new Set([
  '/api/auth/me',
  '/api/users/profile',
  '/api/users/preferences',
  '/api/users/addresses',
  '/api/users/sessions',

  '/api/bookings/client/:id',
  '/api/bookings/provider/:id',
  '/api/bookings/:id',
  '/api/bookings/:id/messages',
  '/api/bookings/messages/unread',
  '/api/notifications',
  '/api/payments/methods',
  '/api/payments/wallet',

  '/api/providers/me',
  '/api/providers/my-services',
  '/api/providers/bookings',
  '/api/providers/agenda',
  '/api/providers/earnings',
  '/api/providers/schedule',
  '/api/providers/booking-rules',
  '/api/providers/time-off',
  '/api/providers/:id',
  '/api/providers/:id/summary',

  '/api/services',
  '/api/services/categories',
  '/api/marketplace',
  '/api/services/cities',
  '/api/services/:id',
  '/api/services/:id/images',
  '/api/services/:id/availability',
  '/api/reviews/service/:id',
  '/api/reviews/provider/:id',
  '/api/reviews/user/:id'
])

/** Lets whoever looks on as somebody else read, and do nothing else. Sockets are closed to them. */
export default fp(
  async (fastify) => {
    fastify.addHook('onRequest', (request, _reply, done) => {
      const isView = request.actor.role !== 'anonymous' && 'viewerId' in request.actor
      done(isView && !isViewable(request) ? new DomainError('view_only') : undefined)
    })
  },
  { name: 'view-only', dependencies: ['auth'] }
)

function isViewable({ method, routeOptions: { url = '' } }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && viewable.has(url.replace(/\/$/, ''))
}
