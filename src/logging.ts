import { AsyncLocalStorage } from 'node:async_hooks'
import type { FastifyServerOptions } from 'fastify'
import type { Writable } from 'node:stream'
import type { Env } from './env.js'

/** The id of the request on whose behalf code runs; undefined for code that runs by itself. */
export const currentRequest = new AsyncLocalStorage<string>()

const REDACTED = '[redacted]'
const SECRET_FIELDS = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'accessToken',
  'refreshToken',
  'idToken',
  'secret',
  'authorization',
  'cookie',
  'email',
  'phone'
]
const DEEPEST_CAUSE = 5

/**
 * How the server logs: JSON lines with the id of their request, and without secrets, addresses or what people
 * wrote. Queries are logged by the names of their parameters, errors by their kind, place and scrubbed
 * message.
 */
export function loggerOptions(env: Env, logTo?: Writable): NonNullable<FastifyServerOptions['logger']> {
  if (env.LOG_LEVEL === 'silent') return false

  return {
    level: env.LOG_LEVEL,
    ...(logTo === undefined ? {} : { stream: logTo }),
    redact: { paths: SECRET_FIELDS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: REDACTED },
    serializers: { req: describeRequest, err: (error) => describeError(error) },
    mixin: (_line, _level, logger) => requestIdFor(logger)
  }
}

function requestIdFor(logger: { bindings: () => object }): object {
  const reqId = currentRequest.getStore()
  return reqId === undefined || 'reqId' in logger.bindings() ? {} : { reqId }
}

function describeRequest({ method, url, ip }: { method: string; url: string; ip: string }) {
  return { method, url: withoutValues(url), remoteAddress: ip }
}

/** Values hold tokens, signatures and search words, so only the names stay. */
function withoutValues(url: string): string {
  return url.replace(/=[^&#]*/g, `=${REDACTED}`)
}

/**
 * Only what we may tell: drivers and libraries attach parameters, rows and whole requests to their errors.
 */
function describeError(error: unknown, depth = 0): { type: string; message: string; stack: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: scrubbed(String(error)), stack: '' }

  return {
    type: error.constructor.name,
    message: scrubbed(error.message),
    stack: scrubbed(error.stack ?? ''),
    ...('code' in error ? { code: error.code } : {}),
    ...(error.cause === undefined || depth === DEEPEST_CAUSE
      ? {}
      : { cause: describeError(error.cause, depth + 1) })
  }
}

const secrets: Array<[RegExp, string]> = [
  // Drizzle writes the parameters of a failed query into its message.
  [/\bparams: [\s\S]*?(?=\n\s+at |$)/g, `params: ${REDACTED}`],
  [/\b[\w.+-]+@[\w-]+(\.[\w-]+)+/g, REDACTED],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, REDACTED],
  [/\b(sk|rk|pk|whsec)_\w+/g, REDACTED],
  [/\bBearer\s+\S+/gi, `Bearer ${REDACTED}`],
  [/(:\/\/)[^\s/@]+@/g, `$1${REDACTED}@`],
  [/([?&][\w.-]+=)[^&\s"']+/g, `$1${REDACTED}`],
  [/\b(?:\d[ -]?){13,19}\b/g, REDACTED]
]

function scrubbed(text: string): string {
  return secrets.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text)
}
