import type { FastifyReply, FastifyRequest } from 'fastify'
import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { ErrorCode } from './shared/errors.js'
import { newId } from './shared/ids.js'
import { errorMessage } from './shared/error-message.js'

/** An address without a route. No request can ask for it, because addresses begin with a slash. */
const NOWHERE = '/\uFFFF'

const statuses = new WeakMap<IncomingMessage, number>()

/**
 * The framework refuses an address that it cannot read (bad percent encoding, a part beyond all ids) before
 * any hook runs: without limits, security headers or a problem document. Here such a request continues as one
 * for an unknown address, and gets its own status there.
 */
export function refuseUnreadable(
  error: { statusCode?: number },
  { raw, server }: FastifyRequest,
  reply: FastifyReply
): void {
  statuses.set(raw, error.statusCode ?? 400)
  raw.url = NOWHERE
  server.routing(raw, reply.raw)
}

/** The status of a request whose address could not be read; null for any other. */
export function statusOfUnreadable(raw: IncomingMessage): number | null {
  return statuses.get(raw) ?? null
}

/** The answers to what Node's parser refuses. Anything else is a bad request. */
const parserErrors: Record<string, { status: number; code: ErrorCode }> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'invalid_input' },
  HPE_HEADER_OVERFLOW: { status: 431, code: 'too_large' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, code: 'too_large' }
}

/** On every answer, also where plugins/app/limits.ts is not reached. */
const HEADERS = [
  'Strict-Transport-Security: max-age=31536000; includeSubDomains',
  "Content-Security-Policy: default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'self'",
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Cache-Control: no-store'
]

/**
 * Answers bytes that are no request. Nothing is known of it: not its language, and not for certain where the
 * next one begins.
 */
export function answerUnparsed(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy()
    return
  }

  const { status, code } = parserErrors[error.code ?? ''] ?? { status: 400, code: 'invalid_input' }
  const requestId = newId()

  const body = JSON.stringify({
    type: `urn:taskego:problem:${code}`,
    title: STATUS_CODES[status],
    status,
    code,
    detail: errorMessage(code, 'en', {}),
    requestId
  })

  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      ...HEADERS,
      `X-Request-Id: ${requestId}`,
      'Content-Type: application/problem+json',
      'Content-Language: en',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body
    ].join('\r\n'),
    () => socket.destroy()
  )
}
