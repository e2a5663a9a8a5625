import type { FastifyHttpOptions } from 'fastify'
import type { Server } from 'node:http'
import type { Writable } from 'node:stream'
import type { Env } from './env.js'
import { loggerOptions, requestLogger } from './logging.js'
import { newId } from './shared/ids.js'
import { answerUnparsed, refuseUnreadable } from './unreadable.js'

const KIB = 1024
const SECOND = 1000

/**
 * The server's limits and logging. Fastify's own defaults wait for ever and log much.
 * @param logTo where records go instead of standard output
 */
export function serverOptions(env: Env, logTo?: Writable): FastifyHttpOptions<Server> {
  return {
    bodyLimit: 256 * KIB,
    connectionTimeout: 60 * SECOND,
    requestTimeout: 30 * SECOND,
    keepAliveTimeout: 10 * SECOND,
    forceCloseConnections: 'idle',
    // Refused in plugins/app/limits.ts instead, with all that belongs to a refusal.
    return503OnClosing: false,
    http: { requireHostHeader: false },
    frameworkErrors: refuseUnreadable,
    clientErrorHandler: answerUnparsed,
    trustProxy: env.TRUST_PROXY.length === 0 ? false : env.TRUST_PROXY,
    genReqId: newId,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    logger: loggerOptions(env, logTo),
    childLoggerFactory: requestLogger
  }
}
