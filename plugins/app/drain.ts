import fp from 'fastify-plugin'
import { setTimeout as pause } from 'node:timers/promises'

declare module 'fastify' {
  interface FastifyInstance {
    /** True once this server is about to stop: load balancers must send it nothing more. */
    isDraining: boolean
    /** Reports this at /ready for DRAIN_SECONDS, while requests are still served. */
    drain: () => Promise<void>
    /** True once new requests are refused. */
    isClosing: boolean
    /**
     * Waits for work that began before the close. Work that hangs is left to its next attempt, or to another
     * server.
     */
    finish: (work: Promise<unknown>) => Promise<void>
  }
}

/** Everything that closing waits for ends within the ten seconds that most supervisors allow. */
const FINISH_MILLISECONDS = 4000
const CONNECTIONS_MILLISECONDS = 6000

/**
 * Stops in order: first load balancers learn of it, then new requests are refused, and at last the server
 * closes whatever a neighbour or a client does.
 */
export default fp(
  async (fastify) => {
    fastify.decorate('isDraining', false)
    fastify.decorate('isClosing', false)
    fastify.decorate('drain', async () => {
      fastify.isDraining = true
      await pause(fastify.env.DRAIN_SECONDS * 1000)
    })

    let patience: Promise<void> | null = null
    const patienceIsOver = async (): Promise<void> =>
      await (patience ??= pause(FINISH_MILLISECONDS, undefined, { ref: false }))

    fastify.decorate('finish', async (work) => {
      await Promise.race([work, patienceIsOver()])
    })

    let closeConnections: NodeJS.Timeout | undefined
    fastify.addHook('preClose', async () => {
      fastify.isDraining = true
      fastify.isClosing = true

      // A body that never ends, a stream or a hanging call would keep their connections, and so the server.
      closeConnections = setTimeout(
        () => fastify.server.closeAllConnections(),
        CONNECTIONS_MILLISECONDS
      ).unref()
    })

    fastify.addHook('onClose', async () => clearTimeout(closeConnections))
  },
  { name: 'drain', dependencies: ['env'] }
)
