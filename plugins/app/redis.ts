import fp from 'fastify-plugin'
import { Redis, type Command, type RedisOptions } from 'ioredis'

/** What several servers share. It may fail at any time: then each server works by itself. */
export interface SharedRedis {
  /** For commands; each fails at once while there is no connection. */
  commands: Redis
  /** In subscribed state: it receives the messages of the other servers. */
  subscriber: Redis
  /** False while Redis does not answer: callers must do without it. */
  isUp: () => boolean
  /** How often Redis went away: a change means that messages of other servers may have been missed. */
  losses: () => number
  /** Reports that a command failed: nobody asks again until Redis answers a heartbeat. */
  suspect: (error: unknown) => void
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Null without REDIS_URL: this server is the only one. */
    redis: SharedRedis | null
  }
}

const START_MILLISECONDS = 2000
const HEARTBEAT_MILLISECONDS = 2000
const ANSWER_MILLISECONDS = 500
const SILENCE_MILLISECONDS = 5000
const LONGEST_RETRY_MILLISECONDS = 2000

/**
 * Opens Redis where REDIS_URL names one. The start waits two seconds for it and then continues without it.
 */
export default fp(
  async (fastify) => {
    const url = fastify.env.REDIS_URL
    if (url === undefined) {
      fastify.decorate('redis', null)
      return
    }

    const { redis, answered } = openRedis(url, fastify.log)
    const { stop, started } = watch(redis, answered)

    fastify.decorate('redis', redis)
    fastify.addHook('onClose', async () => stop())
    await started
  },
  { name: 'redis', dependencies: ['env'] }
)

/**
 * Socket.IO's adapter waits for none of its commands. A rejection that nobody handles would end the process.
 */
class UnattendedRedis extends Redis {
  override sendCommand(...[command, ...rest]: Parameters<Redis['sendCommand']>): unknown {
    rejectQuietly(command)
    return super.sendCommand(command, ...rest)
  }
}

function rejectQuietly(command: Command): void {
  command.promise.catch(() => {})
}

interface Log {
  warn: (facts: object, message: string) => void
  info: (message: string) => void
}

function openRedis(url: string, log: Log): { redis: SharedRedis; answered: () => void } {
  const options: RedisOptions = {
    connectionName: 'taskego',
    socketTimeout: SILENCE_MILLISECONDS,
    retryStrategy: (attempts) => Math.min(attempts * 100, LONGEST_RETRY_MILLISECONDS)
  }

  const commands = new UnattendedRedis(url, {
    ...options,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: ANSWER_MILLISECONDS
  })

  const subscriber = new UnattendedRedis(url, {
    ...options,
    enableReadyCheck: false,
    maxRetriesPerRequest: null
  })

  let isUp = false
  let losses = 0
  let hasWarned = false

  const lose = (): void => {
    if (isUp) losses++
    isUp = false
  }

  const suspect = (error: unknown): void => {
    lose()

    if (hasWarned) return

    hasWarned = true
    log.warn(
      { err: error },
      'Redis does not answer: until it does, limits are counted and pushes delivered by each server ' +
        'for itself'
    )
  }

  const answered = (): void => {
    if (isUp) return

    isUp = true
    if (hasWarned) log.info('Redis answers again')
    hasWarned = false
  }

  for (const client of [commands, subscriber]) client.on('error', suspect).on('close', lose)
  return { redis: { commands, subscriber, isUp: () => isUp, losses: () => losses, suspect }, answered }
}

/**
 * Asks both connections regularly whether Redis still answers. This also finds a Redis that hangs with its
 * connections open.
 */
function watch(
  { commands, subscriber, suspect }: SharedRedis,
  answered: () => void
): { stop: () => void; started: Promise<void> } {
  const clients = [commands, subscriber]
  const beat = async (): Promise<void> => {
    if (clients.some(({ status }) => status !== 'ready')) return
    await Promise.all(clients.map(async (client) => await client.ping())).then(answered, suspect)
  }
  const timer = setInterval(() => {
    beat().catch(suspect)
  }, HEARTBEAT_MILLISECONDS)

  timer.unref()

  const started = new Promise<void>((resolve) => {
    const giveUp = setTimeout(() => {
      suspect(new Error('no answer at the start'))
      resolve()
    }, START_MILLISECONDS)

    for (const client of clients) {
      client.on('ready', () => {
        beat().then(() => {
          clearTimeout(giveUp)
          resolve()
        }, suspect)
      })
    }
  })

  return {
    started,
    stop: () => {
      clearInterval(timer)
      for (const client of clients) client.disconnect()
    }
  }
}
