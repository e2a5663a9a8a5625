import fp from 'fastify-plugin'
import { performance } from 'node:perf_hooks'
import { Gauge, Histogram, Registry } from 'prom-client'

declare module 'fastify' {
  interface FastifyInstance {
    /** What this app measures; plugins/app/metrics.ts tells it. */
    registry: Registry
  }
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/**
 * Measures how long requests take: one observation each, labelled by the pattern of the route, never by its
 * address, because addresses hold ids and are unbounded. It runs before anything that may refuse a request,
 * so refusals are measured too.
 */
export default fp(
  async (fastify) => {
    const registry = new Registry()
    fastify.decorate('registry', registry)

    const inFlight = new Gauge({
      name: 'taskego_http_requests_in_flight',
      help: 'Requests that are being answered',
      registers: [registry]
    })

    const seconds = new Histogram({
      name: 'taskego_http_request_seconds',
      help: 'How long requests took, by route pattern',
      labelNames: ['method', 'route', 'status'],
      buckets: BUCKETS,
      registers: [registry]
    })

    // The library reads its labels anew at each observation: a series is looked up once.
    const series = new Map<string, { observe: (value: number) => void }>()
    const seriesOf = (method: string, route: string, status: string) => {
      const name = `${method} ${route} ${status}`
      const known = series.get(name) ?? seconds.labels({ method, route, status })

      series.set(name, known)
      return known
    }

    fastify.addHook('onRequest', (request, reply, done) => {
      const began = performance.now()
      let isFinished = false

      inFlight.inc()
      // An answer finishes and closes once, and is gone then: nothing has to be taken away again.
      reply.raw.on('finish', () => {
        isFinished = true
      })

      // onResponse does not run for a client that hangs up.
      reply.raw.on('close', () => {
        inFlight.dec()

        const status = isFinished ? `${Math.floor(reply.raw.statusCode / 100)}xx` : 'aborted'
        const route = request.routeConfig.url ?? 'none'
        seriesOf(request.method, route, status).observe((performance.now() - began) / 1000)
      })

      done()
    })
  },
  { name: 'latency', dependencies: ['env', 'route-config'] }
)
