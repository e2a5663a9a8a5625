import type { FastifyInstance } from 'fastify'
import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { users } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { testApp } from '../support/app.js'
import {
  makeBooking,
  makeLimitedAdmins,
  makeProposal,
  makeProvider,
  makeService,
  makeUser
} from '../support/people.js'
import { requests, type Caller, type Cell } from '../support/requests.js'
import { sample } from '../support/sample.js'

const callers: Caller[] = [
  'anonymous',
  'client',
  'other client',
  'provider',
  'other provider',
  'admin',
  'support admin',
  'moderation admin',
  'money admin',
  'settings admin',
  'banned'
]

const MAY_NOT_ENTER = new Set([401, 403, 404])

t.test('every route of the OpenAPI document lets in exactly those whom it should', async (t) => {
  const server = await testApp(t)
  const { db } = server

  const people = {
    client: await makeUser(db, { city: 'tyre' }),
    'other client': await makeUser(db),
    provider: await makeProvider(db),
    'other provider': await makeProvider(db),
    admin: await makeUser(db, { role: 'admin' }),
    ...(await makeLimitedAdmins(db)),
    banned: await makeUser(db)
  }

  await db.update(users).set({ isBanned: true }).where(eq(users.id, people.banned.id))

  const operations = operationsOf(await openApi(server.app))
  const routes = Object.keys(operations)
  const guarded = new Set(routes.filter((route) => operations[route]?.security.length === 1))

  t.same(
    routes.filter((route) => !(route in requests)),
    [],
    'a route that is not in the matrix fails'
  )
  t.same(
    Object.keys(requests).filter((route) => !routes.includes(route)),
    [],
    'no row is about a route that is gone'
  )

  for (const [index, [route, row]] of Object.entries(requests).entries()) {
    const [method = '', path = ''] = route.split(' ')
    let setting = await makeSetting(db, people)

    for (const caller of sample(callers, index)) {
      const cell = { caller, people, ...setting }

      const answer = await server.app.inject({
        method: method.toUpperCase() as 'GET',
        // From an address of its own each: what is tested here is not the rate limit.
        remoteAddress: `127.0.1.${index}`,
        url: row.url === undefined ? path : row.url(cell),
        ...(row.payload === undefined ? {} : { payload: row.payload(cell) }),
        ...(caller === 'anonymous' ? {} : { headers: server.as(people[caller]) })
      })

      const isIn = !MAY_NOT_ENTER.has(answer.statusCode)
      t.equal(
        isIn,
        row.admits.includes(caller),
        `${route} as ${caller}: ${answer.statusCode} ` +
          `${answer.statusCode >= 400 ? answer.body.slice(0, 160) : ''}`
      )
      t.ok(
        answer.statusCode < 500 || answer.statusCode === 503,
        `${route} as ${caller} does not break: ${answer.statusCode}`
      )

      // Who was let in may have changed it, and must not be the next one's conflict.
      if (isIn && needsSetting(row)) setting = await makeSetting(db, people)

      if (guarded.has(route) && ['banned', 'anonymous'].includes(caller)) {
        t.equal(answer.statusCode, 401, `${route}: ${caller} is nobody`)
      }
    }
  }
})

let starts = 0

type Setting = Omit<Cell, 'caller' | 'people'>

/** Only what is made of the setting can depend on it. */
function needsSetting({ url, payload }: (typeof requests)[string]): boolean {
  return url !== undefined || payload !== undefined
}

/** A service, a booking and a proposal that nobody has touched. */
async function makeSetting(db: Db, people: Cell['people']): Promise<Setting> {
  const service = await makeService(db, people.provider.id)
  // Apart by days, so that the settings' bookings never overlap.
  const scheduledAt = new Date(Date.UTC(2031, 0, 1, 8) + 86_400_000 * starts++)
  const booking = await makeBooking(db, service, people.client.id, { scheduledAt })

  return { service, booking, ...(await makeProposal(db, people.client.id, service)) }
}

interface Operation {
  security: object[]
}
interface Document {
  paths: Record<string, Record<string, Operation>>
}

async function openApi(app: FastifyInstance): Promise<Document> {
  return (await app.inject({ url: '/openapi.json' })).json()
}

function operationsOf({ paths }: Document): Record<string, Operation> {
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation])
    )
  )
}
