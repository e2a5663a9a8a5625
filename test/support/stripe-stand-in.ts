import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Stripe } from 'stripe'
import type { Test } from 'tap'
import { createStripeGateway, type PaymentGateway } from '../../src/payments/index.js'
import { invalid, parseForm, StripeRefusal } from './stripe-stand-in-form.js'
import { StripeState, type StripeEvent } from './stripe-stand-in-state.js'

/**
 * What goes wrong with one request: `silent` = no answer within any patience, `drop` = the connection breaks,
 * `502` = something in between answers.
 */
export interface Fault {
  /** Matches `POST /v1/refunds`. */
  request: RegExp
  kind: 'silent' | 'drop' | '500' | '502' | '429'
  /** Whether Stripe does what was asked before it fails. */
  isDone: boolean
}

export interface StripeStandIn {
  url: string
  state: StripeState
  /** Each is used once, by the first request that it matches; see `spoil`. */
  faults: Fault[]
  /** While `work` runs, its first call that matches fails. */
  spoil: <T>(fault: Fault, work: () => Promise<T>) => Promise<T>
  /** While set, what matches is refused with this code. */
  refuse: { request: RegExp; code: string } | null
  /** Milliseconds that every request takes: makes rivals overlap. */
  delay: number
  /** Requests received, as `POST /v1/refunds`. */
  requests: string[]
  /** Without tries of its own: what fails, fails at once. */
  gateway: (timeoutMilliseconds?: number) => PaymentGateway
  /** An event as Stripe posts it. */
  signed: (event: StripeEvent, secret?: string) => { payload: string; signature: string }
}

export const secretKey = 'sk_test_stand_in'
export const webhookSecret = 'whsec_stand_in'

interface Kept {
  fingerprint: string
  answer: Promise<Answer>
}
interface Answer {
  status: number
  body: object
  isForgotten?: boolean
}

/**
 * Stripe on loopback: stateful, strict about what it receives, with idempotency keys as documented (the first
 * answer is repeated, errors of the server too; another body is refused; a key in use is a 409), and with
 * faults on demand.
 */
export async function startStripe(t: Pick<Test, 'teardown'>): Promise<StripeStandIn> {
  const state = new StripeState()
  const kept = new Map<string, Kept>()

  const standIn: StripeStandIn = {
    url: '',
    state,
    faults: [],
    async spoil(fault, work) {
      // Stripe's library sends a request again by itself when a connection breaks, once at least.
      standIn.faults.push(fault, ...(fault.kind === 'drop' ? [{ ...fault }] : []))

      try {
        return await work()
      } finally {
        standIn.faults.length = 0
      }
    },
    refuse: null,
    delay: 0,
    requests: [],
    gateway: (timeoutMilliseconds = 5_000) =>
      createStripeGateway({
        secretKey,
        webhookSecret,
        apiBase: standIn.url,
        publicUrl: 'http://127.0.0.1:3000',
        timeoutMilliseconds,
        networkRetries: 0,
        readsPerSecond: 1_000
      }),
    signed(event, secret = webhookSecret) {
      const payload = JSON.stringify(event, null, 2)
      return { payload, signature: Stripe.webhooks.generateTestHeaderString({ payload, secret }) }
    }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = `${request.method ?? ''} ${request.url?.split('?')[0] ?? ''}`
    const body = await textOf(request)

    standIn.requests.push(name)

    const fault = takeFault(name)
    // An error of the server's own is kept for its key also when nothing was done.
    if (fault !== undefined && !fault.isDone && fault.kind !== '500') return misbehave(fault, response)

    if (standIn.delay > 0) await pause(standIn.delay)
    const answer = await answerOf(request, name, body, fault?.kind === '500' ? fault : null)

    if (fault !== undefined) return misbehave(fault, response)

    send(response, answer)
  }

  function takeFault(name: string): Fault | undefined {
    const index = standIn.faults.findIndex((fault) => fault.request.test(name))
    return index === -1 ? undefined : standIn.faults.splice(index, 1)[0]
  }

  async function answerOf(
    request: IncomingMessage,
    name: string,
    body: string,
    broken: Fault | null
  ): Promise<Answer> {
    if (request.headers.authorization !== `Bearer ${secretKey}`) {
      return refused(new StripeRefusal(401, 'invalid_request_error', null, 'Invalid API Key'))
    }

    const key = request.headers['idempotency-key']
    if (typeof key !== 'string' || request.method !== 'POST') {
      return broken === null || broken.isDone ? act(request, name, body) : brokenAnswer
    }

    const known = kept.get(key)
    const fingerprint = `${name} ${body}`

    if (known === undefined) {
      const answer = Promise.resolve().then(async () => {
        if (standIn.delay > 0) await pause(standIn.delay)
        const done = broken === null || broken.isDone ? act(request, name, body) : brokenAnswer
        // An error of the server is kept and repeated, whatever it did before; and an answer as it was then,
        // whatever became of the object.
        return structuredClone(broken === null ? done : brokenAnswer)
      })

      kept.set(key, { fingerprint, answer })

      const first = await answer
      // Refusals of the parameters are not kept: nothing was begun.
      if (first.isForgotten === true) kept.delete(key)
      return first
    }

    if (known.fingerprint !== fingerprint) {
      return refused(
        new StripeRefusal(
          400,
          'idempotency_error',
          null,
          'Keys for idempotent requests can only be used with the same parameters'
        )
      )
    }

    const isRunning = await Promise.race([known.answer.then(() => false), pause(0, true)])
    if (isRunning) {
      return refused(
        new StripeRefusal(
          409,
          'idempotency_error',
          'idempotency_key_in_use',
          'There is currently another in-progress request using this key'
        )
      )
    }

    return await known.answer
  }

  function act(request: IncomingMessage, name: string, body: string): Answer {
    try {
      return { status: 200, body: handle(request, name, body) }
    } catch (error) {
      if (error instanceof StripeRefusal) return refused(error)
      throw error
    }
  }

  function handle(request: IncomingMessage, name: string, body: string): object {
    if (standIn.refuse?.request.test(name) === true) {
      throw new StripeRefusal(400, 'invalid_request_error', standIn.refuse.code, 'Refused')
    }

    const form = formOf(request, body)
    const query = new URL(request.url ?? '', standIn.url).searchParams
    const id = name.split('/')[name.includes('/checkout/') ? 4 : 3] ?? ''

    if (name === 'POST /v1/checkout/sessions') return state.createSession(form)
    if (name === 'GET /v1/checkout/sessions') return list([...state.sessions.values()], query)
    if (/^POST \/v1\/checkout\/sessions\/\w+\/expire$/.test(name)) return state.expireSession(id)
    if (/^GET \/v1\/checkout\/sessions\/\w+$/.test(name)) return state.session(id)
    if (/^GET \/v1\/payment_intents\/\w+$/.test(name)) return state.intent(id)
    if (name === 'POST /v1/refunds') return state.createRefund(form)
    if (name === 'GET /v1/refunds') return list([...state.refunds.values()], query)
    if (name === 'GET /v1/disputes') return list([...state.disputes.values()], query)

    throw new StripeRefusal(404, 'invalid_request_error', null, `Unrecognized request URL (${name})`)
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  standIn.url = `http://127.0.0.1:${address.port}`
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })

  return standIn
}

const brokenAnswer: Answer = {
  status: 500,
  body: { error: { type: 'api_error', message: 'An error occurred internally' } }
}

function misbehave({ kind }: Fault, response: ServerResponse): void {
  if (kind === 'drop') response.destroy()
  else if (kind === '500') send(response, brokenAnswer)
  else if (kind === '502') {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>')
  } else if (kind === '429') {
    send(response, {
      status: 429,
      body: { error: { type: 'invalid_request_error', code: 'rate_limit', message: 'Too many requests' } }
    })
  }
}

function refused(refusal: StripeRefusal): Answer {
  return { status: refusal.status, body: refusal.body, isForgotten: refusal.isOfParameters }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_test' })
    .end(JSON.stringify(body))
}

function formOf(request: IncomingMessage, body: string): Map<string, string> {
  if (request.method !== 'POST' || body === '') return new Map()
  if (!/^application\/x-www-form-urlencoded/.test(request.headers['content-type'] ?? '')) {
    throw invalid('The request must be form-encoded')
  }

  return parseForm(body)
}

function list(items: Array<{ id: string; payment_intent: string | null }>, query: URLSearchParams): object {
  const found = items.filter((item) => item.payment_intent === query.get('payment_intent')).reverse()
  const start = found.findIndex((item) => item.id === query.get('starting_after')) + 1
  const limit = Number(query.get('limit') ?? '10')

  return {
    object: 'list',
    data: found.slice(start, start + limit),
    has_more: found.length > start + limit,
    url: '/v1/list'
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
