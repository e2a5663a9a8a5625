import { and, eq, ne } from 'drizzle-orm'
import Fastify, { type FastifyInstance } from 'fastify'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mock } from 'node:test'
import { DateTime } from 'luxon'
import { bookings, cities, users } from '../../../drizzle/schema/index.js'
import { app } from '../../../src/app.js'
import type { Service } from '../../../src/catalog/index.js'
import type { ChatReply } from '../../../src/conversations/index.js'
import { parseEnv } from '../../../src/env.js'
import { serverOptions } from '../../../src/server-options.js'
import { makeUser } from '../../support/people.js'
import { instantAt, ZONE } from '../world.js'
import type { Person } from '../world.js'

export type BookingRow = typeof bookings.$inferSelect
type City = typeof cities.$inferSelect

/** The app with the demo data, and a client's way into it. */
export interface Marketplace {
  services: Map<string, Service>
  cities: Map<string, City>
  /** Moves the marketplace's clock forward to a moment of Beirut, and applies what is due by then. */
  setNow: (local: string) => Promise<void>
  newcomer: (values: Partial<Person>) => Promise<Person>
  chat: (person: Person, body: { message: string; conversationId?: string }) => Promise<ChatAnswer>
  /**
   * Books the first service of a category that is free at one of these moments, in the first of these towns
   * that has one. @throws TypeError when nobody is
   */
  book: (person: Person, wish: BookingWish) => Promise<BookingRow>
  /** As the booking's provider. */
  setStatus: (booking: BookingRow, status: 'accepted' | 'in_progress' | 'completed') => Promise<void>
  cancelLive: (person: Person) => Promise<void>
  /** All bookings of a client, in any status. */
  bookingsOf: (person: Person) => Promise<BookingRow[]>
  close: () => Promise<void>
}

export interface BookingWish {
  category: string
  towns: string[]
  moments: string[]
}
export interface ChatAnswer {
  /** null when the request was refused. */
  reply: ChatReply | null
  status: number
  milliseconds: number
}

interface Question {
  method: 'GET' | 'POST' | 'PUT'
  url: string
  token: string
  payload?: object
}

const MINUTE_MILLISECONDS = 60_000
const MOST_SERVICES_A_PAGE = 50
/** Each request comes from an address of its own, as those of different people do. */
const ADDRESSES = 250

/**
 * Starts the app in this process, with the demo data on an embedded database of its own, the model that the
 * environment configures, and `start` as the real clock: it stands still unless `setNow` moves it.
 */
export async function openMarketplace(start: string): Promise<Marketplace> {
  const folder = mkdtempSync(join(tmpdir(), 'taskego-strangers-'))
  // Timers run on: only what the day is does not depend on today.
  mock.timers.enable({ apis: ['Date'], now: instantAt(start) })

  const env = parseEnv({
    ...process.env,
    NODE_ENV: 'test',
    JWT_SECRET: 'a-secret-for-exams-that-is-long-enough-0123',
    DEMO_DATA: 'true',
    DATABASE_URL: undefined,
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    PORT: '0'
  })
  const server = Fastify({ ...serverOptions(env), pluginTimeout: 120_000 })
  await server.register(app, { env })
  await server.ready()

  const { ask, tokenOf, signIn } = callersOf(server)
  const services = new Map((await allServices(server)).map((service) => [service.id, service]))
  const places = new Map((await server.market.db.select().from(cities)).map((city) => [city.slug, city]))
  const bookingsOf = async ({ id }: Person): Promise<BookingRow[]> =>
    await server.market.db.select().from(bookings).where(eq(bookings.clientId, id))

  return {
    services,
    cities: places,
    setNow: async (local) => {
      const minutes = Math.round(
        (instantAt(local).getTime() - server.market.now().getTime()) / MINUTE_MILLISECONDS
      )
      if (minutes <= 0) return

      const token = await signIn('admin@demo.taskego')
      await ask({ method: 'POST', url: '/api/admin/clock', token, payload: { advanceMinutes: minutes } })
    },
    newcomer: async (values) => await makeUser(server.market.db, values),
    chat: async (person, payload) => {
      const began = performance.now()
      const answer = await inject(server, {
        method: 'POST',
        url: '/api/ai/chat',
        token: tokenOf(person),
        payload
      })
      const isAnswered = answer.statusCode === 200

      return {
        reply: isAnswered ? answer.json<ChatReply>() : null,
        status: answer.statusCode,
        milliseconds: Math.round(performance.now() - began)
      }
    },
    book: async (person, wish) => await bookFirst(server, services, tokenOf(person), wish),
    setStatus: async ({ id, providerId }, status) => {
      const token = await signIn(await emailOf(server, providerId))
      await ask({ method: 'PUT', url: `/api/bookings/${id}/status`, token, payload: { status } })
    },
    cancelLive: async (person) => {
      for (const { id, status } of await bookingsOf(person)) {
        if (status !== 'pending' && status !== 'accepted') continue
        const token = tokenOf(person)
        await inject(server, { method: 'POST', url: `/api/bookings/${id}/cancel`, token, payload: {} })
      }
    },
    bookingsOf,
    close: async () => {
      await server.close()
      mock.timers.reset()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** An instant on the wall clock of Beirut, "2026-12-03T10:00". */
export function localOf(instant: Date | string): string {
  return DateTime.fromJSDate(new Date(instant), { zone: ZONE }).toFormat("yyyy-MM-dd'T'HH:mm")
}

async function bookFirst(
  server: FastifyInstance,
  services: Map<string, Service>,
  token: string,
  { category, towns, moments }: BookingWish
): Promise<BookingRow> {
  const tries = towns.flatMap((town) =>
    moments.flatMap((moment) =>
      [...services.values()]
        .filter((service) => service.category === category && service.city === town)
        .map(({ id }) => ({ serviceId: id, scheduledAt: instantAt(moment).toISOString() }))
    )
  )

  for (const payload of tries) {
    const answer = await inject(server, { method: 'POST', url: '/api/bookings/create', token, payload })
    if (answer.statusCode !== 201) continue

    const { id } = answer.json<{ id: string }>()
    const [row] = await server.market.db.select().from(bookings).where(eq(bookings.id, id))
    if (row !== undefined) return row
  }

  throw new TypeError(`Nobody in ${towns.join(', ')} does ${category} at ${moments.join(', ')}.`)
}

function callersOf(server: FastifyInstance) {
  const tokens = new Map<string, string>()

  return {
    /** A request that must succeed. */
    ask: async (question: Question): Promise<void> => {
      const { statusCode, body } = await inject(server, question)
      if (statusCode >= 300) throw new Error(`${question.method} ${question.url}: ${statusCode} ${body}`)
    },
    tokenOf: ({ id, sessionId }: Person): string => server.jwt.sign({ sub: id, sid: sessionId }),
    /** As somebody of the demo data. */
    signIn: async (email: string): Promise<string> => {
      const known = tokens.get(email)
      if (known !== undefined) return known

      const answer = await server.inject({
        method: 'POST',
        url: '/api/auth/login',
        payload: { email, password: 'taskego-demo' },
        remoteAddress: anyAddress()
      })
      const { accessToken } = answer.json<{ accessToken: string }>()
      tokens.set(email, accessToken)

      return accessToken
    }
  }
}

async function inject(server: FastifyInstance, { method, url, token, payload }: Question) {
  return await server.inject({
    method,
    url,
    headers: { authorization: `Bearer ${token}` },
    ...(payload === undefined ? {} : { payload }),
    remoteAddress: anyAddress()
  })
}

let requests = 0

function anyAddress(): string {
  requests++
  return `127.0.0.${(requests % ADDRESSES) + 2}`
}

async function allServices(server: FastifyInstance): Promise<Service[]> {
  const found: Service[] = []
  let cursor: string | null = null

  do {
    const next: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const answer = await server.inject({
      url: `/api/services?limit=${MOST_SERVICES_A_PAGE}${next}`,
      remoteAddress: anyAddress()
    })
    const page = answer.json<{ items: Service[]; nextCursor: string | null }>()

    found.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)

  return found
}

async function emailOf(server: FastifyInstance, id: string): Promise<string> {
  const [row] = await server.market.db
    .select()
    .from(users)
    .where(and(eq(users.id, id), ne(users.role, 'client')))
  if (row === undefined) throw new Error(`there is no provider ${id}`)
  return row.email
}
