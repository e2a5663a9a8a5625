import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Test } from 'tap'
import { faultsOf } from './model-requests.js'
import { chunkedAnswer, errorBody, wholeAnswer, type Said, type Wire } from './model-wire.js'

/** One request as it came over the wire. */
export interface Asked {
  wire: Wire
  isStreamed: boolean
  body: Record<string, unknown>
  /** The whole body, as text. */
  text: string
}

/** How the stand-in answers: a proper answer, an error, or bytes of any kind. */
export type Reaction =
  | { say: Said }
  | { status: number; code?: string; message?: string; headers?: Record<string, string> }
  /**
   * Payloads of a stream (or one whole body), a pause before each, whether the connection is torn at the
   * end, and who is told before each is written, and may hold it back.
   */
  | {
      pieces: string[]
      isStream: boolean
      milliseconds?: number
      isTorn?: boolean
      onPiece?: (index: number) => void | Promise<void>
    }

export interface ModelStandIn {
  /** OPENAI_BASE_URL */
  openai: string
  /** GOOGLE_BASE_URL */
  google: string
  /** Language-model requests, in order. */
  asked: Asked[]
  /** What a real server would have refused, of all requests. */
  faults: string[]
  /** Sets how requests are answered from now on, and forgets those that came before. */
  answerWith: (react: (asked: Asked, index: number) => Reaction) => void
  close: () => Promise<void>
}

export const KEY = 'stand-in-key-0123456789'
const VECTOR = Array.from({ length: 512 }, (_, index) => (index === 0 ? 1 : 0))

/**
 * A server on loopback that speaks the chat completions and responses APIs of OpenAI, and Gemini's; strict
 * about what it is asked.
 */
export async function startModelStandIn(): Promise<ModelStandIn> {
  let react: (asked: Asked, index: number) => Reaction = () => ({ say: { text: 'Hello.' } })
  const asked: Asked[] = []
  const faults: string[] = []
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request)
    const url = request.url ?? ''
    if (/\/embeddings$|[eE]mbedContents?$/.test(url)) return embeddings(text, url, response)

    const wire = wireOf(url)
    if (wire === null || request.method !== 'POST' || !isSigned(request, wire)) {
      return json(
        response,
        wire === null ? 404 : 401,
        errorBody(wire ?? 'chat', {
          status: 401,
          code: 'invalid_api_key',
          message: 'Incorrect API key provided.'
        })
      )
    }

    const body = JSON.parse(text) as Record<string, unknown>
    const isStreamed = wire === 'gemini' ? url.includes(':streamGenerateContent') : body.stream === true
    const fresh = faultsOf(wire, body)

    faults.push(...fresh)

    if (fresh.length > 0) {
      return json(
        response,
        400,
        errorBody(wire, { status: 400, code: 'invalid_request_error', message: fresh.join('; ') })
      )
    }

    asked.push({ wire, isStreamed, body, text })
    await answer(
      response,
      { wire, isStreamed, body, text },
      react({ wire, isStreamed, body, text }, asked.length - 1)
    )
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    openai: `${origin}/v1`,
    google: `${origin}/v1beta`,
    asked,
    faults,
    answerWith: (next) => {
      react = next
      asked.length = 0
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

/** The stand-in of one test file. */
export async function modelStandIn(t: Test): Promise<ModelStandIn> {
  const standIn = await startModelStandIn()
  t.teardown(async () => await standIn.close())
  return standIn
}

/** A port on which nobody listens. */
export async function closedOrigin(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))

  return `http://127.0.0.1:${port}`
}

function wireOf(url: string): Wire | null {
  if (url === '/v1/chat/completions') return 'chat'
  if (url === '/v1/responses') return 'responses'

  return /^\/v1beta\/models\/[\w.-]+:(?:generateContent|streamGenerateContent\?alt=sse)$/.test(url)
    ? 'gemini'
    : null
}

function isSigned({ headers }: IncomingMessage, wire: Wire): boolean {
  const isJson = headers['content-type']?.startsWith('application/json') ?? false
  return (
    isJson &&
    (wire === 'gemini' ? headers['x-goog-api-key'] === KEY : headers.authorization === `Bearer ${KEY}`)
  )
}

async function answer(
  response: ServerResponse,
  { wire, isStreamed }: Asked,
  reaction: Reaction
): Promise<void> {
  if ('status' in reaction) {
    const { status, code = 'server_error', message = 'Something went wrong.', headers = {} } = reaction
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    return json(response, status, errorBody(wire, { status, code, message }))
  }

  if ('pieces' in reaction) return await pieces(response, reaction)
  if (!isStreamed) return json(response, 200, wholeAnswer(wire, reaction.say))

  await pieces(response, { pieces: chunkedAnswer(wire, reaction.say), isStream: true })
}

async function pieces(
  response: ServerResponse,
  {
    pieces,
    isStream,
    milliseconds = 0,
    isTorn = false,
    onPiece = () => {}
  }: Extract<Reaction, { pieces: string[] }>
): Promise<void> {
  response.writeHead(200, { 'content-type': isStream ? 'text/event-stream' : 'application/json' })

  for (const [index, piece] of pieces.entries()) {
    if (milliseconds > 0) await pause(milliseconds)
    if (response.destroyed) return
    await onPiece(index)
    response.write(isStream ? `data: ${piece}\n\n` : piece)
  }

  if (isTorn) {
    // What was written goes out before the line is cut.
    await pause(20)
    response.destroy()
  } else response.end()
}

function embeddings(text: string, url: string, response: ServerResponse): void {
  const { input = [], requests = [] } = JSON.parse(text) as { input?: unknown[]; requests?: unknown[] }

  if (url.endsWith('/embeddings')) {
    return json(response, 200, {
      object: 'list',
      model: 'stand-in',
      data: input.map((_, index) => ({ object: 'embedding', index, embedding: VECTOR })),
      usage: { prompt_tokens: 1, total_tokens: 1 }
    })
  }

  json(
    response,
    200,
    url.endsWith('batchEmbedContents')
      ? { embeddings: requests.map(() => ({ values: VECTOR })) }
      : { embedding: { values: VECTOR } }
  )
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}
