import type { FastifyBaseLogger, FastifyServerOptions } from 'fastify'
import type { Writable } from 'node:stream'
import type { Bindings, ChildLoggerOptions } from 'fastify/types/logger.js'
import type { Env } from './env.js'
import { currentRequestId } from './shared/deadline.js'

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

/**
 * The logger of one request. pino's own child redacts and writes what it is bound to at once, for each
 * request, whether anything is logged or not; this one knows the request's id, and `requestIdFor` writes it.
 */
export function requestLogger(
  logger: FastifyBaseLogger,
  bindings: Bindings,
  options: ChildLoggerOptions
): FastifyBaseLogger {
  // A route with a level of its own.
  if (options.level !== undefined) return logger.child(bindings, options)

  const own: FastifyBaseLogger = Object.create(logger)
  return Object.assign(own, { requestId: bindings.reqId })
}

function requestIdFor(logger: { bindings: () => object }): object {
  if ('requestId' in logger) return { reqId: logger.requestId }

  const reqId = currentRequestId()
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
