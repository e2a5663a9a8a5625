import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import t from '../support/tap.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'

// What the framework, Node's parser and libraries would answer by themselves, as it is on the wire.
const database = await testDatabase(t)
const origin = 'https://app.example.org'
const { app } = await testApp(t, { CORS_ORIGINS: origin, TRUST_PROXY: '127.0.0.1' }, database)
const url = new URL(await app.listen({ port: 0, host: '127.0.0.1' }))

interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

function open(): Socket {
  const socket = connect(Number(url.port), url.hostname)
  socket.on('error', () => {})
  return socket
}

async function read(socket: Socket): Promise<Answer> {
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(Buffer.from(chunk as Uint8Array))
  const text = Buffer.concat(chunks).toString()
  const [head = '', body = ''] = text.split('\r\n\r\n')
  const [line = '', ...fields] = head.split('\r\n')

  const headers = Object.fromEntries(
    fields.map((field) => [
      field.slice(0, field.indexOf(':')).toLowerCase(),
      field.slice(field.indexOf(':') + 1).trim()
    ])
  )

  return { status: Number(line.split(' ')[1]), headers, body }
}

/** Sends this as it stands, and waits until the server closes. */
async function send(text: string): Promise<Answer> {
  const socket = open()
  socket.write(text)
  return await read(socket)
}

const ask = (line: string, fields: string[] = []) =>
  send(`${[`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...fields].join('\r\n')}\r\n\r\n`)

t.test('whoever refuses it, a refusal has security headers, a problem document and an id', async (t) => {
  const usual = await ask('GET /nowhere')

  const refusals: Record<string, [number, Answer]> = {
    'a percent sign that encodes nothing': [400, await ask('GET /%zz')],
    'the same in a place that is an id': [400, await ask('GET /api/services/%ff%fe')],
    'a part that is longer than any id': [414, await ask(`GET /api/services/${'a'.repeat(300)}`)],
    'headers without end': [431, await ask('GET /health', [`X-Long: ${'a'.repeat(20_000)}`])],
    'what is no HTTP': [400, await send('hello\r\n\r\n')],
    'no Host': [400, await send('GET /health HTTP/1.1\r\nConnection: close\r\n\r\n')],
    'a method that nothing has': [405, await ask('PROPFIND /health')],
    'a method that the address does not have': [405, await ask('DELETE /health')],
    TRACE: [405, await ask('TRACE /health')],
    'OPTIONS that are no preflight': [400, await ask('OPTIONS /health')]
  }

  for (const [name, [status, answer]] of Object.entries(refusals)) {
    t.equal(answer.status, status, name)

    for (const header of ['strict-transport-security', 'x-content-type-options', 'referrer-policy']) {
      t.equal(answer.headers[header], usual.headers[header], `${name}: ${header}`)
    }

    t.match(answer.headers['content-security-policy'], /default-src 'none';.*frame-ancestors 'none'/, name)
    t.match(answer.headers['content-type'], /^application\/problem\+json/, name)

    const problem = JSON.parse(answer.body) as Record<string, unknown>
    t.match(
      problem,
      {
        type: /^urn:taskego:problem:/,
        title: String,
        status,
        code: String,
        detail: String,
        requestId: answer.headers['x-request-id']
      },
      name
    )
  }
})

t.test('an expectation that nobody knows is passed over', async (t) => {
  t.equal((await ask('GET /health', ['Expect: the-unexpected'])).status, 200)
})

t.test('a preflight is answered with security headers, and has a budget of its own', async (t) => {
  const preflight = async () =>
    await ask('OPTIONS /api/bookings/create', [
      `Origin: ${origin}`,
      'Access-Control-Request-Method: POST',
      'X-Forwarded-For: 10.0.0.1'
    ])

  t.match(await preflight(), {
    status: 204,
    headers: { 'access-control-allow-origin': origin, 'strict-transport-security': /max-age/ }
  })

  for (let count = 0; count < 600; count++) {
    await app.inject({
      method: 'OPTIONS',
      url: '/',
      headers: { origin, 'access-control-request-method': 'POST', 'x-forwarded-for': '10.0.0.1' }
    })
  }

  t.match(await preflight(), { status: 429, headers: { 'retry-after': /^\d+$/ }, body: /too_many_requests/ })
  t.equal((await ask('GET /health', ['X-Forwarded-For: 10.0.0.1'])).status, 200)
})

t.test('an address that cannot be read costs of the same budget as any other', async (t) => {
  for (let count = 0; count < 600; count++) {
    await app.inject({ url: '/%zz', headers: { 'x-forwarded-for': '10.0.0.2' } })
  }

  for (const path of ['/%zz', `/api/services/${'a'.repeat(300)}`, '/nowhere']) {
    t.match(
      await ask(`GET ${path}`, ['X-Forwarded-For: 10.0.0.2']),
      { status: 429, body: /too_many_requests/ },
      path
    )
  }
})

t.test("the API's document is written once, however often it is asked for", async (t) => {
  const times = new Map<string, number>()
  for (const path of ['/openapi.json', '/docs/json', '/docs/yaml']) {
    t.match(await ask(`GET ${path}`), { status: 200, body: /openapi/ }, path)

    const began = performance.now()
    for (let count = 0; count < 20; count++) await app.inject({ url: path })
    times.set(path, performance.now() - began)
  }

  const [least, , most] = [...times.values()].sort((one, other) => one - other)
  t.ok(
    Number(most) < 10 * Number(least),
    `${JSON.stringify([...times])}: writing it as YAML takes a hundred times as long as sending it`
  )
})

t.test('a request that comes while the server closes is refused like any other', async (t) => {
  const socket = open()
  await once(socket, 'connect')
  socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ar\r\n')
  await new Promise((resolve) => setTimeout(resolve, 50))

  const closed = app.close()
  while (!app.isClosing) await new Promise((resolve) => setImmediate(resolve))
  socket.write('\r\n')

  const answer = await read(socket)
  t.match(answer, {
    status: 503,
    headers: {
      'retry-after': /^\d+$/,
      'strict-transport-security': /max-age/,
      connection: 'close',
      'content-language': 'ar'
    }
  })

  t.match(JSON.parse(answer.body), { code: 'unavailable' })
  await closed
})
