import underPressure from '@fastify/under-pressure'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DomainError } from '../../src/shared/errors.js'

const MAX_EVENT_LOOP_DELAY_MILLISECONDS = 5000
const SECONDS_TO_WAIT = 5

/** The last resort, should the process itself stand still; plugins/app/admission keeps it from that. */
export default fp(
  async (fastify) => {
    await fastify.register(underPressure, {
      maxEventLoopDelay: MAX_EVENT_LOOP_DELAY_MILLISECONDS,
      exposeStatusRoute: false,
      pressureHandler: refuseOverload
    })
  },
  { name: 'under-pressure', dependencies: ['problems', 'cors'] }
)

/**
 * under-pressure says Infinity when a pause left it without a single measurement: that is no overload, and
 * would refuse a second's requests. Probes are always answered.
 */
async function refuseOverload(
  request: FastifyRequest,
  reply: FastifyReply,
  _type: string,
  value: number | undefined
): Promise<void> {
  if (value === Infinity || request.routeConfig.limit === 'probe') return
  reply.header('retry-after', SECONDS_TO_WAIT)
  throw new DomainError('unavailable')
}
