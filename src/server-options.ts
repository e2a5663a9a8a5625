import type { FastifyServerOptions } from 'fastify'
import type { Env } from './env.js'
import { loggerOptions } from './logging.js'
import { newId } from './shared/ids.js'

const KIB = 1024
const SECOND = 1000

/** The server's limits and logging. Fastify's own defaults wait for ever and echo much (trust.md, 9 and 10). */
export function serverOptions (env: Env): FastifyServerOptions {
  return {
    bodyLimit: 256 * KIB,
    connectionTimeout: 60 * SECOND,
    requestTimeout: 30 * SECOND,
    keepAliveTimeout: 10 * SECOND,
    forceCloseConnections: 'idle',
    trustProxy: env.TRUST_PROXY.length === 0 ? false : env.TRUST_PROXY,
    genReqId: newId,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    logger: loggerOptions(env)
  }
}
