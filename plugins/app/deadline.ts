import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import { performance } from 'node:perf_hooks'
import type { Env } from '../../src/env.js'
import { inRequest } from '../../src/shared/deadline.js'
import { DomainError } from '../../src/shared/errors.js'
import { MINUTE } from '../../src/shared/time.js'

/**
 * How long a request may take: most are short, reports read much, a turn of the concierge asks a model, an
 * upload is read and stored.
 */
export type Pace = 'short' | 'report' | 'turn' | 'upload'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Another deadline than the ordinary one. */
    pace?: Exclude<Pace, 'short' | 'upload'>
  }
  interface FastifyRequest {
    /** Ends the request at its deadline. */
    deadlineTimer: NodeJS.Timeout | undefined
  }
}

/**
 * Added to the model's own time: for search, storing, and the offline model when it has to answer instead.
 */
const TURN_RESERVE_MILLISECONDS = 10_000
const UPLOAD_MILLISECONDS = MINUTE

/**
 * Answers every request by its deadline, with 503 where the answer is not ready. A transaction that the
 * request began is rolled back (src/shared/transaction.ts), and its calls to others end in time
 * (src/shared/deadline.ts). The time in which a client sends its body does not count: it has a limit of its
 * own (requestTimeout).
 */
export default fp(
  async (fastify) => {
    const milliseconds = pacesOf(fastify.env)

    // A property, as every request has one: a weak map would cost each collection of garbage.
    fastify.decorateRequest('deadlineTimer', undefined)
    fastify.addHook('onRoute', dropLate)

    fastify.addHook('onRequest', (request, reply, done) => {
      request.scope.at = performance.now() + milliseconds[paceOf(request)]
      watch(request, reply)
      reply.raw.on('close', () => clearTimeout(request.deadlineTimer))
      done()
    })

    const bodyBegan = new WeakMap<FastifyRequest, number>()
    fastify.addHook('preParsing', (request, _reply, _payload, done) => {
      // A request whose body is there, or that has none, is not waited for.
      if (request.raw.complete) return done()

      clearTimeout(request.deadlineTimer)
      bodyBegan.set(request, performance.now())
      done()
    })

    // Reading a body continues in the socket's context, which belongs to no request.
    fastify.addHook('preValidation', (request, reply, done) => {
      const began = bodyBegan.get(request)
      if (began === undefined) return done()

      request.scope.at += performance.now() - began
      watch(request, reply)
      inRequest(request.scope, done)
    })

    function watch(request: FastifyRequest, reply: FastifyReply): void {
      const milliseconds = request.scope.at - performance.now()

      clearTimeout(request.deadlineTimer)
      request.deadlineTimer = setTimeout(() => giveUp(request, reply), milliseconds)
    }
  },
  { name: 'deadline', dependencies: ['env', 'problems', 'actor'] }
)

function pacesOf({ REQUEST_SECONDS, REPORT_SECONDS, AI_TURN_SECONDS }: Env): Record<Pace, number> {
  return {
    short: REQUEST_SECONDS * 1000,
    report: REPORT_SECONDS * 1000,
    turn: AI_TURN_SECONDS * 1000 + TURN_RESERVE_MILLISECONDS,
    upload: UPLOAD_MILLISECONDS
  }
}

function paceOf({ routeConfig: config }: FastifyRequest): Pace {
  return config.pace ?? (config.upload === undefined ? 'short' : 'upload')
}

const givenUp = new WeakSet<FastifyRequest>()

/**
 * After its deadline a request was answered with 503, and nobody gets what comes later. The framework would
 * log a line for each.
 */
function dropLate(route: RouteOptions): void {
  const { handler } = route
  route.handler = function (request, reply) {
    const answer: unknown = handler.call(this, request, reply)
    if (!(answer instanceof Promise)) return answer

    return answer.then(
      (payload: unknown) => (givenUp.has(request) ? undefined : payload),
      (error: unknown) => {
        if (!givenUp.has(request)) throw error
        request.log.debug({ err: error }, 'it failed after its deadline')
      }
    )
  }
}

/** An answer that has begun, such as a stream, goes on. */
function giveUp(request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent || reply.raw.headersSent) return

  givenUp.add(request)
  request.server.outage.tellUnlessAway(() => {
    request.log.warn({ route: request.routeOptions.url }, 'no answer within the deadline')
  })

  // The rest of the body belongs to no request.
  if (!request.raw.complete) reply.header('connection', 'close')
  reply.send(new DomainError('unavailable'))
}
