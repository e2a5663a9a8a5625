import type {
  FastifyError,
  FastifyReply,
  FastifyRequest,
  FastifySchemaValidationError,
  RouteOptions
} from 'fastify'
import type { ErrorObject } from 'ajv'
import fp from 'fastify-plugin'
import { STATUS_CODES } from 'node:http'
import type { Schema } from 'fast-json-stringify'
import type { Locale } from '../../../src/shared/actor.js'
import { databaseFaultOf } from '../../../src/shared/database-faults.js'
import {
  DomainError,
  errorKinds,
  sqlState,
  type ErrorCode,
  type ErrorParams,
  type Kind
} from '../../../src/shared/errors.js'
import { errorMessage, fieldMessage } from '../../../src/shared/error-message.js'
import { Problem } from '../../../src/shared/schemas.js'
import { textsIn } from '../../../src/texts/index.js'
import { serializerFor } from './serializer.js'
import { compileFor, fieldErrors, type FieldError } from '../../../src/shared/validate.js'
import { statusOfUnreadable } from '../../../src/unreadable.js'

/** The HTTP door's table: the status of each kind of refusal. */
export const statusOf = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  wrong_method: 405,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  limited: 429,
  unavailable: 503
} satisfies Record<Kind, number>

/** Refusals of the framework itself, as our codes. */
const frameworkCodes: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media',
  FST_REQ_FILE_TOO_LARGE: 'too_large'
}

/** SQLSTATE classes that a caller's bad value causes. */
const BAD_VALUE = /^22|^23514/

export default fp(
  async (fastify) => {
    fastify.addSchema(Problem)
    fastify.setValidatorCompiler<object>(({ schema, httpPart }) => compileFor(httpPart !== 'body', schema))

    // A reference is to Problem, which sendProblem writes itself.
    fastify.setSerializerCompiler<Schema>(({ schema }) =>
      '$ref' in schema ? JSON.stringify : serializerFor(schema)
    )

    // Fastify accepts plain text by default. Here only JSON is a body, unless a plugin says otherwise.
    fastify.removeContentTypeParser('text/plain')
    fastify.addHook('onRoute', declareProblems)

    const routes: Route[] = []
    fastify.addHook('onRoute', ({ method, url }) => {
      routes.push({ methods: [method].flat(), segments: url.split('/') })
    })

    fastify.addHook('preValidation', refuseUnstorableText)

    fastify.setErrorHandler<FastifyError>((error, request, reply) => {
      const refusal = toRefusal(error, request.actor.locale)
      if (refusal.status === 403 || refusal.code === 'bad_signature') {
        request.log.warn({ actorId: request.actor.id, code: refusal.code }, 'access refused')
      }

      if (refusal.status >= 500 && !isChosen(error) && !fastify.outage.covers(error)) {
        request.log.error({ err: error }, 'request failed')
      }

      return sendProblem(request, reply, refusal)
    })

    fastify.setNotFoundHandler((request, reply) => {
      const status = statusOfUnreadable(request.raw)
      if (status !== null) return sendProblem(request, reply, { ...fromCode('invalid_input'), status })

      const allowed = methodsAt(routes, request.url)
      // A handler, too, may say that there is nothing for this caller.
      if (allowed.length === 0 || allowed.includes(request.method)) {
        return sendProblem(request, reply, fromCode('route_not_found'))
      }

      reply.header('allow', allowed.join(', '))
      return sendProblem(request, reply, fromCode('method_not_allowed', { allowed }))
    })
  },
  { name: 'problems', dependencies: ['actor'] }
)

interface Route {
  methods: string[]
  segments: string[]
}

/** The methods that an address answers, in alphabetical order; none where there is no such address. */
function methodsAt(routes: Route[], url: string): string[] {
  const [path = ''] = url.split('?')
  const asked = path.split('/')

  const methods = routes
    .filter(({ segments }) => segments.length === asked.length && segments.every(isSegmentOf(asked)))
    .flatMap((route) => route.methods)

  return [...new Set(methods)].sort()
}

function isSegmentOf(asked: string[]): (segment: string, index: number) => boolean {
  return (segment, index) => segment === asked[index] || (segment.startsWith(':') && asked[index] !== '')
}

/** A 503 that we chose: nothing failed, and under load there are many. */
function isChosen(error: Error): boolean {
  return error instanceof DomainError && error.kind === 'unavailable' && error.cause === undefined
}

interface Refusal {
  status: number
  code: ErrorCode | 'internal'
  params: ErrorParams
  errors?: FieldError[]
}

function toRefusal(error: FastifyError, locale: Locale): Refusal {
  if (error instanceof DomainError) {
    const field = error.code === 'invalid_input' ? fieldMessage(locale, error.params) : undefined
    return { ...fromCode(error.code, error.params), ...(field === undefined ? {} : { errors: [field] }) }
  }

  if (error.validation !== undefined) {
    const errors = error.validation.map(asErrorObject)
    return { ...fromCode('invalid_input'), errors: fieldErrors(errors, locale, error.validationContext) }
  }

  const known = frameworkCodes[error.code]
  if (known !== undefined) return fromCode(known)

  const state = sqlState(error)
  if (state !== null && BAD_VALUE.test(state)) return fromCode('invalid_input')
  if (databaseFaultOf(error) !== null) return fromCode('unavailable')
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return fromCode('invalid_input')
  }

  return { status: 500, code: 'internal', params: {} }
}

function fromCode(code: ErrorCode, params: ErrorParams = {}): Refusal {
  return { status: statusOfCode(code), code, params }
}

function asErrorObject(error: FastifySchemaValidationError): ErrorObject {
  return { ...error, schemaPath: error.schemaPath, message: error.message ?? '' }
}

function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, params, errors }: Refusal
) {
  const { locale } = request.actor
  const { retryAfterSeconds, ...facts } = params
  if (status === 429 || status === 503) reply.header('retry-after', String(retryAfterSeconds ?? 5))

  return reply
    .code(status)
    .header('content-language', locale)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send({
      ...facts,
      type: `urn:taskego:problem:${code}`,
      title: STATUS_CODES[status] ?? 'Error',
      status,
      code,
      detail: code === 'internal' ? textsIn(locale).internalError : errorMessage(code, locale, params),
      requestId: request.id,
      ...(errors === undefined ? {} : { errors })
    })
}

/**
 * PostgreSQL stores neither NUL nor half a surrogate pair (22021): both are refused before any handler sees
 * them.
 */
function refuseUnstorableText(
  request: FastifyRequest,
  _reply: FastifyReply,
  done: (error?: Error) => void
): void {
  const parts = [request.params, request.query, request.body]
  const isUnstorable = parts.some((part) => hasUnstorableText(part, 0))

  done(isUnstorable ? new DomainError('invalid_input') : undefined)
}

const MAX_DEPTH = 20

function hasUnstorableText(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed()
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false
  if (depth > MAX_DEPTH) return true

  return Object.entries(value).some(
    ([key, item]) => hasUnstorableText(key, depth + 1) || hasUnstorableText(item, depth + 1)
  )
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Refusals beyond those that follow from the route's shape. */
    problems?: ErrorCode[]
  }
}

const problemReference = { $ref: 'Problem#' }

/**
 * Gives every status that a route can answer a schema, so that none is sent unfiltered, and names the route's
 * own codes.
 */
function declareProblems(route: RouteOptions): void {
  if (route.schema?.hide === true) return

  const part = route.config?.feature === undefined ? [] : (['feature_off'] as const)
  const own = [...part, ...(route.config?.problems ?? [])]
  const codes = [...impliedProblems(route), ...own]

  const problems = Object.fromEntries(
    [...new Set([...codes.map(statusOfCode), 500])].map((status) => [
      status,
      {
        description: describe(
          status,
          codes.filter((code) => statusOfCode(code) === status),
          own
        ),
        content: { 'application/problem+json': { schema: problemReference } }
      }
    ])
  )

  route.schema = { ...route.schema, response: { ...problems, ...(route.schema?.response ?? {}) } }
}

/** The refusals that any route of this shape can give. */
function impliedProblems({ config, schema }: RouteOptions): ErrorCode[] {
  return [
    'invalid_input',
    'too_many_requests',
    'unavailable',
    ...(config?.access === 'public' ? [] : (['not_signed_in', 'session_ended', 'not_allowed'] as const)),
    ...(schema?.params === undefined ? [] : (['not_found'] as const)),
    ...(schema?.body === undefined && config?.upload === undefined
      ? []
      : (['invalid_json', 'not_utf8', 'too_large', 'unsupported_media'] as const)),
    ...(config?.idempotent === true ? (['idempotency_key_reused'] as const) : [])
  ]
}

function statusOfCode(code: ErrorCode): number {
  return statusOf[errorKinds[code]]
}

function describe(status: number, codes: ErrorCode[], own: ErrorCode[]): string {
  const name = STATUS_CODES[status] ?? 'Error'
  const tellsMore = codes.some((code) => own.includes(code) && code !== 'not_found')
  return tellsMore ? `${name}: ${[...new Set(codes)].map((code) => `\`${code}\``).join(', ')}` : name
}
