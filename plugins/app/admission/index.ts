import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { performance } from 'node:perf_hooks'
import { Counter, Gauge, type Registry } from 'prom-client'
import { createAdmissionQueue, type AdmissionQueue, type Place, type Priority } from './queue.js'
import { POOL_SIZE, REPORTS_POOL_SIZE } from '../db.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** In the line of its lane. */
    place: Place | undefined
  }
}

/** The requests of one lane wait for each other, and for no other lane. */
type Lane = 'ordinary' | 'sign-in' | 'chat' | 'reports' | 'uploads' | 'pictures' | 'webhooks'

/**
 * How many requests of a lane run at once. Requests beyond the database's connections would only wait for
 * one; a few more keep all connections busy. Chat waits most of the time for its model, and pictures for
 * their storage.
 */
const atOnce: Record<Lane, number> = {
  ordinary: POOL_SIZE + POOL_SIZE / 5,
  'sign-in': POOL_SIZE,
  chat: POOL_SIZE,
  reports: REPORTS_POOL_SIZE,
  uploads: POOL_SIZE,
  pictures: 2 * POOL_SIZE,
  webhooks: POOL_SIZE / 2
}

/** For each request that runs, this many may wait, and a line of this length is served in order. */
const WAITING_FOR_EACH = 100
const IN_ORDER_FOR_EACH = 0.75
/**
 * A burst that ends is no overload: fifty clients who want one slot get an answer each. Writes may take as
 * long as they may wait.
 */
const burstShare: Record<Priority, number> = { begun: 0.8, act: 0.8, look: 0.1 }
/**
 * The part of its time that a request may wait. It is refused while the caller still listens, and not all
 * requests are refused at the same moment.
 */
const waitingShare: Record<Priority, { least: number; most: number }> = {
  begun: { least: 0.6, most: 0.8 },
  act: { least: 0.6, most: 0.8 },
  look: { least: 0.2, most: 0.4 }
}

const PATIENCE_STEP_MILLISECONDS = 50

/**
 * Admits the requests that the server can serve in good time. The others wait in a bounded line, with
 * bookings, payments and sign-in before lists, and are refused early with 503. It runs after the rate limits,
 * so that one caller fills no line, and before everything that asks the database. Probes, metrics, preflights
 * and unknown addresses ask no database, and pass.
 */
export default fp(
  async (fastify) => {
    const lines = createLines(fastify.env.REQUEST_SECONDS * 1000)

    // A property, as nearly every request has one: a weak map would cost each collection of garbage.
    fastify.decorateRequest('place', undefined)
    measure(fastify.registry, lines)

    function enter(
      request: FastifyRequest,
      reply: FastifyReply,
      line: AdmissionQueue,
      priority: Priority,
      done: (error?: Error) => void
    ): void {
      const place = line.enter(priority, patienceOf(request, priority))
      request.place = place
      reply.raw.on('close', place.leave)

      // A caller who hung up before this point leaves no trace.
      if (reply.raw.destroyed) place.leave()

      if (place.turn === null) done()
      // Back in this request's own context, not in that of whoever made room.
      else place.turn.then(() => done(), done)
    }

    fastify.addHook('onRequest', (request, reply, done) => {
      const lane = laneOf(request)
      if (lane === null) done()
      else enter(request, reply, lines[lane], priorityOf(request, lane), done)
    })

    // A slow body needs nothing of ours but its connection. Uploads are read later, within limits of their
    // own.
    const waitsForBody = new WeakSet<FastifyRequest>()
    fastify.addHook('preParsing', (request, _reply, _payload, done) => {
      const isUpload = laneOf(request) === 'uploads'
      if (isUpload || !hasArrived(request)) request.place?.leave()
      if (!isUpload && !hasArrived(request)) waitsForBody.add(request)
      done()
    })

    fastify.addHook('preValidation', (request, reply, done) => {
      const lane = laneOf(request)
      if (lane === null || !waitsForBody.delete(request)) done()
      else enter(request, reply, lines[lane], 'begun', done)
    })

    // Sending takes the client's time. Only chat continues while its answer is sent, word by word: it leaves
    // when the answer is closed.
    fastify.addHook('onSend', (request, _reply, payload, done) => {
      if (laneOf(request) !== 'chat') request.place?.leave()
      done(null, payload)
    })
  },
  { name: 'admission', dependencies: ['latency', 'deadline', 'limits'] }
)

function createLines(milliseconds: number): Record<Lane, AdmissionQueue> {
  const line = (places: number): AdmissionQueue =>
    createAdmissionQueue({
      atOnce: places,
      inOrder: Math.ceil(places * IN_ORDER_FOR_EACH),
      waiting: places * WAITING_FOR_EACH,
      burstMilliseconds: {
        begun: burstShare.begun * milliseconds,
        act: burstShare.act * milliseconds,
        look: burstShare.look * milliseconds
      }
    })

  return {
    ordinary: line(atOnce.ordinary),
    'sign-in': line(atOnce['sign-in']),
    chat: line(atOnce.chat),
    reports: line(atOnce.reports),
    uploads: line(atOnce.uploads),
    pictures: line(atOnce.pictures),
    webhooks: line(atOnce.webhooks)
  }
}

/** Null for requests that must always be answered and that cost little. */
function laneOf(request: FastifyRequest): Lane | null {
  const { limit, pace, upload } = request.routeConfig
  if (request.is404 || limit === 'probe') return null
  if (limit === 'webhook') return 'webhooks'
  if (limit === 'picture') return 'pictures'
  if (limit === 'auth') return 'sign-in'
  if (pace === 'turn') return 'chat'
  if (pace === 'report') return 'reports'

  return upload === undefined ? 'ordinary' : 'uploads'
}

function priorityOf({ method }: FastifyRequest, lane: Lane): Priority {
  // A turn and an upload take much time, so who waits for one need not wait for so long.
  const isLook = method === 'GET' || method === 'HEAD' || lane === 'chat' || lane === 'uploads'
  return isLook ? 'look' : 'act'
}

/** In milliseconds, in few different lengths: the platform keeps a list of timers for each length. */
function patienceOf({ scope }: FastifyRequest, priority: Priority): number {
  const { least, most } = waitingShare[priority]
  const milliseconds = (least + Math.random() * (most - least)) * (scope.at - performance.now())

  return Math.ceil(milliseconds / PATIENCE_STEP_MILLISECONDS) * PATIENCE_STEP_MILLISECONDS
}

/** An injected request has no connection, and is complete from the start. */
function hasArrived({ raw }: FastifyRequest): boolean {
  return raw.complete !== false
}

function measure(registry: Registry, lines: Record<Lane, AdmissionQueue>): void {
  const settings = { labelNames: ['lane'] as const, registers: [registry] }
  const each = (tell: (lane: string, line: AdmissionQueue) => void) => () => {
    for (const [lane, line] of Object.entries(lines)) tell(lane, line)
  }
  const running: Gauge<'lane'> = new Gauge({
    ...settings,
    name: 'taskego_requests_running',
    help: 'Requests that are let in, by lane',
    collect: each((lane, line) => running.set({ lane }, line.running()))
  })

  const waiting: Gauge<'lane'> = new Gauge({
    ...settings,
    name: 'taskego_requests_waiting',
    help: 'Requests that wait for their turn, by lane',
    collect: each((lane, line) => waiting.set({ lane }, line.waiting()))
  })

  const refused: Counter<'lane'> = new Counter({
    ...settings,
    name: 'taskego_requests_refused_total',
    help: 'Requests that were refused with 503 because too many came, by lane',
    collect: () => {
      refused.reset()
      for (const [lane, line] of Object.entries(lines)) refused.inc({ lane }, line.refused())
    }
  })
}
