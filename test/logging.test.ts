import { Writable } from 'node:stream'
import Fastify from 'fastify'
import t from './support/tap.js'
import { app } from '../src/app.js'
import { loggerOptions } from '../src/logging.js'
import { serverOptions } from '../src/server-options.js'
import { testEnv } from './support/app.js'
import { testDatabase } from './support/database.js'
import { testRules } from './support/market.js'
import { makeUser } from './support/people.js'

const canaries = {
  password: 'canary-Password-9471',
  token: 'canary-token-5520193',
  card: '4242 4242 4242 4242',
  email: 'canary.person@secret.example',
  signature: 'canarysignature77',
  words: 'canary-words-of-a-person'
}

t.test('what the log holds after every kind of request', async (t) => {
  const database = await testDatabase(t)

  const env = testEnv({ LOG_LEVEL: 'trace' })
  let text = ''
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk)
      done()
    }
  })

  const server = Fastify({
    ...serverOptions(env),
    logger: { ...Object(loggerOptions(env)), stream },
    pluginTimeout: 60_000
  })

  await server.register(app, { env, connection: database, rules: testRules })
  t.teardown(async () => await server.close())

  server.get('/breaks', { config: { access: 'public' }, schema: { hide: true } }, async (request) => {
    request.log.info(
      { email: canaries.email, user: { password: canaries.password, token: canaries.token } },
      'careless'
    )
    server.log.warn('from somewhere deep')
    await database.db.execute(`select '${canaries.words}' || ${canaries.token.length} from nowhere_at_all`)
  })

  server.get('/throws', { config: { access: 'public' }, schema: { hide: true } }, async () => {
    const cause = Object.assign(new Error(`550 <${canaries.email}> unknown`), {
      response: canaries.words,
      args: [canaries.password]
    })

    throw new Error(
      `card ${canaries.card}, Bearer ${canaries.token}, postgres://taskego:${canaries.password}@db/x, ` +
        `https://files/x?sig=${canaries.signature}`,
      { cause }
    )
  })

  await server.ready()

  const person = await makeUser(database.db)
  const authorization = `Bearer ${server.jwt.sign({ sub: person.id, sid: person.sessionId })}`
  const lines = () =>
    text
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line))

  await t.test("no password, token, card, address or word of anybody's", async (t) => {
    await server.inject({
      method: 'POST',
      url: '/api/auth/signup',
      payload: { name: 'Maya', email: canaries.email, password: canaries.password }
    })
    await server.inject({
      method: 'POST',
      url: '/api/auth/login',
      payload: { email: canaries.email, password: `${canaries.password}x` }
    })
    await server.inject({
      method: 'POST',
      url: '/api/auth/refresh',
      payload: { refreshToken: canaries.token }
    })
    await server.inject({ url: `/account/reset-password?token=${canaries.token}` })
    await server.inject({ url: `/api/services?q=${canaries.words}&signature=${canaries.signature}` })

    await server.inject({
      method: 'POST',
      url: '/api/ai/chat',
      headers: { authorization, cookie: `sid=${canaries.token}` },
      payload: { message: `${canaries.words} ${canaries.card}` }
    })

    await server.inject({ url: '/api/auth/me', headers: { authorization } })
    t.equal((await server.inject({ url: '/breaks' })).statusCode, 500)
    t.equal((await server.inject({ url: '/throws' })).statusCode, 500)

    for (const [name, canary] of Object.entries(canaries)) {
      // The failing query's own text is the developer's; its parameters are people's.
      const searched = name === 'words' ? text.replaceAll(/select '[^']*'/g, '') : text
      t.notOk(searched.includes(canary), name)
    }

    t.notOk(text.includes(authorization.slice(7)), 'the access token')
    t.ok(
      lines().some(({ req }) => Object(req).url === '/account/reset-password?token=[redacted]'),
      'names of parameters stay'
    )

    t.ok(
      lines().some(({ err }) =>
        String(Object(Object(err).cause).message).includes('550 <[redacted]> unknown')
      ),
      'and so does what went wrong, with its cause'
    )
  })

  await t.test('parameters of a failed query are not told', async (t) => {
    text = ''
    server.log.error(
      { err: new Error(`Failed query: select $1\nparams: ${canaries.words},\n${canaries.token}`) },
      'failed'
    )
    t.notOk(text.includes(canaries.words) || text.includes(canaries.token))
    t.match(text, /Failed query: select \$1/)
    t.match(text, /logging\.test/, 'and the place is')
  })

  await t.test(
    'every line of a request carries its id, however deep it was written, and the answer names it',
    async (t) => {
      text = ''

      const answers = await Promise.all(
        Array.from({ length: 5 }, async () => await server.inject({ url: '/breaks' }))
      )
      const written = lines()

      t.ok(written.length >= 5 * 4)

      for (const answer of answers) {
        const own = written.filter(({ reqId }) => reqId === answer.headers['x-request-id'])
        t.same(
          own.filter(({ msg }) => ['careless', 'from somewhere deep', 'request failed'].includes(String(msg)))
            .length,
          3
        )
        t.equal(answer.json<{ requestId: string }>().requestId, answer.headers['x-request-id'])
      }

      t.same(
        written.filter(({ reqId }) => reqId === undefined),
        []
      )

      const body = await server.inject({
        method: 'POST',
        url: '/api/auth/login',
        payload: { email: canaries.email, password: 'x' }
      })

      t.ok(typeof body.headers['x-request-id'] === 'string')

      const refused = await server.inject({ url: '/api/auth/me' })
      t.equal(
        refused.json<{ requestId: string }>().requestId,
        refused.headers['x-request-id'],
        'one that is stopped at the door too'
      )
    }
  )

  await t.test('who was refused a door, and what was signed by a stranger, is told', async (t) => {
    text = ''
    await server.inject({ url: '/api/admin/stats', headers: { authorization } })

    await server.inject({
      method: 'POST',
      url: '/api/payments/webhook',
      headers: { 'content-type': 'application/json', 'stripe-signature': 't=1,v1=00' },
      payload: '{}'
    })

    t.match(
      lines().filter(({ msg }) => msg === 'access refused'),
      [
        { actorId: person.id, code: 'not_allowed', reqId: String },
        { actorId: null, code: 'bad_signature' }
      ]
    )
  })

  await t.test('whatever comes in is one line of JSON', async (t) => {
    text = ''
    await server.inject({ url: '/nowhere%0d%0a{"level":60}/\u001b[31m', headers: { 'user-agent': 'a\tb' } })

    for (const line of text.trim().split('\n')) {
      t.doesNotThrow(() => {
        JSON.parse(line)
      })
    }

    t.equal(text.includes('\u001b'), false)
  })
})
