import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Type } from '@sinclair/typebox'
import t from '../support/tap.js'
import { payouts, users } from '../../drizzle/schema/index.js'
import { confirmBooking } from '../../agent/tools/confirm-booking.js'
import { app } from '../../src/app.js'
import { serverOptions } from '../../src/server-options.js'
import { newId } from '../../src/shared/ids.js'
import { Id, Nullable, Strict } from '../../src/shared/schemas.js'
import { compileStrict } from '../../src/shared/validate.js'
import { testApp, testEnv } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { makeProvider, makeUser } from '../support/people.js'
import { heard, openSocket } from '../support/sockets.js'

const database = await testDatabase(t)
const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi
const raised = (text: string) => text.replace(UUID, (id) => id.toUpperCase())
const idsIn = (value: unknown): string[] => (JSON.stringify(value) ?? '').match(UUID) ?? []

interface Parameter {
  in: string
  name: string
  required?: boolean
  schema: { format?: string; examples?: string[] }
  example?: string | number
  examples?: unknown
}
interface Operation {
  security: object[]
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { example?: object }> }
}

/** The whole app, but every request ends before its handler and answers what the handler would have read. */
async function echoing(): Promise<FastifyInstance> {
  const env = testEnv({ DATA_DIR: join(tmpdir(), `taskego-test-${newId()}`) })
  const instance = Fastify({ ...serverOptions(env), pluginTimeout: 60_000 })
  let isOpen = false

  instance.addHook('preHandler', async ({ params, query, body }, reply) => {
    if (isOpen) {
      return await reply
        .code(299)
        .type('application/json')
        .serializer(JSON.stringify)
        .send({ params, query, body })
    }
  })

  await instance.register(app, { env, connection: database })
  t.teardown(async () => await instance.close())
  await instance.ready()

  const paths = (await instance.inject({ url: '/openapi.json' })).json<{
    paths: Record<string, Record<string, Operation>>
  }>().paths
  isOpen = true

  return Object.assign(instance, { paths })
}

function requestOf(method: string, path: string, { parameters = [], requestBody }: Operation): InjectOptions {
  const exampleId = '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11'

  const url = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (text, { name, schema }) =>
        text.replace(
          `{${name}}`,
          schema.format === 'uuid' ? exampleId : (schema.examples?.[0] ?? 'large.webp')
        ),
      path
    )

  const query = parameters
    .filter((parameter) => parameter.in === 'query')
    .filter(({ required, schema }) => required === true || schema.format === 'uuid')
    .map(({ name, schema, example = '' }) => `${name}=${schema.format === 'uuid' ? exampleId : example}`)
    .join('&')
  const example = requestBody?.content['application/json']?.example
  const payload = requestBody?.content['multipart/form-data'] === undefined ? example : new FormData()

  return {
    method: method.toUpperCase() as 'GET',
    url: query === '' ? url : `${url}?${query}`,
    ...(payload === undefined ? {} : { payload })
  }
}

/** The same request with every id in upper case. */
function inUpperCase(request: InjectOptions): InjectOptions {
  const { payload } = request

  return {
    ...request,
    url: raised(String(request.url)),
    ...(payload === undefined || payload instanceof FormData
      ? {}
      : { payload: JSON.parse(raised(JSON.stringify(payload))) })
  }
}

t.test(
  'in every route of the document an id in upper case reaches the handler in lower case: path, query ' +
    'and body',
  async (t) => {
    const instance = await echoing()
    const [admin, provider] = [
      await makeUser(database.db, { role: 'admin' }),
      await makeProvider(database.db)
    ]
    const { paths } = instance as FastifyInstance & { paths: Record<string, Record<string, Operation>> }
    let walked = 0

    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const request = requestOf(method, path, operation)
        const sent = idsIn([request.url, request.payload])
        if (sent.length === 0) continue

        const user = operation.security.some((scheme) => 'provider' in scheme) ? provider : admin
        const authorization = `Bearer ${instance.jwt.sign({ sub: user.id, sid: user.sessionId })}`
        const answer = await instance.inject({ ...inUpperCase(request), headers: { authorization } })

        t.equal(answer.statusCode, 299, `${method} ${path}: ${answer.body}`)
        t.same(idsIn(answer.json()).sort(), sent.map((id) => id.toLowerCase()).sort(), `${method} ${path}`)
        walked++
      }
    }

    t.ok(walked > 35, `${walked} routes take ids`)
  }
)

t.test(
  "the concierge's tools, lists and what may be absent read an id in one spelling too; what is no id " +
    'stays refused',
  async (t) => {
    const id = newId()
    t.same(compileStrict(confirmBooking.input)({ proposalId: id.toUpperCase() }), {
      ok: true,
      value: { proposalId: id }
    })

    const input = { ids: [id.toUpperCase()], one: id.toUpperCase(), words: 'STAY' }
    const read = compileStrict(Strict({ ids: Type.Array(Id), one: Nullable(Id), words: Type.String() }))

    t.same(read(input), { ok: true, value: { ids: [id], one: id, words: 'STAY' } })
    t.equal(input.one, id.toUpperCase(), 'what came from outside is not written into')

    for (const odd of [`urn:uuid:${id}`, `{${id}}`, id.replaceAll('-', ''), `${id} `, '']) {
      t.equal(read({ ...input, one: odd }).ok, false, odd)
    }
  }
)

t.test('ids in upper case go round no guard', async (t) => {
  const server = await testApp(t, {}, database)
  const { app, db, as } = server
  const admin = await makeUser(db, { role: 'admin' })

  const ban = async (userId: string) =>
    await app.inject({
      method: 'PUT',
      url: '/api/admin/ban-user',
      headers: as(admin),
      payload: { userId, banned: true, reason: 'Test' }
    })

  await t.test('an admin does not ban themself', async (t) => {
    t.match(
      [(await ban(admin.id.toUpperCase())).json(), await db.select().from(users)],
      [{ code: 'own_account' }, []]
    )
  })

  await t.test('the socket of a banned user is closed', async (t) => {
    const user = await makeUser(db)
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const socket = openSocket(t, url, as(user).authorization.slice('Bearer '.length))

    await heard(socket, 'connect')

    const closed = heard(socket, 'disconnect')
    t.equal((await ban(user.id.toUpperCase())).statusCode, 200)
    t.equal(await closed, 'io server disconnect')
  })

  await t.test('a payout is of the one wallet there is', async (t) => {
    const provider = await makeProvider(db)
    const answer = await app.inject({
      method: 'POST',
      url: '/api/payments/payout',
      headers: as(admin),
      payload: { userId: provider.id.toUpperCase(), amount: 1 }
    })

    t.match([answer.statusCode, answer.json()], [409, { code: 'wallet_too_low' }])
    t.same(await db.select().from(payouts), [])
  })

  await t.test('a picture that does not exist is not found, whatever its spelling', async (t) => {
    t.equal((await app.inject({ url: `/files/images/${newId().toUpperCase()}/large.webp` })).statusCode, 404)
  })
})
