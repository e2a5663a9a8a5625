import addFormatsModule from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import createClient from 'openapi-fetch'
import t, { type Test } from '../support/tap.js'
import { bookAndCancel, Refused } from '../../docs/client/book.js'
import type { paths } from '../../docs/client/schema.js'
import { clientTypes } from '../../docs/tools/client.js'
import { documentEnv, formatted } from '../../docs/tools/document.js'
import { errorsPage } from '../../docs/tools/errors.js'
import { postmanCollection } from '../../docs/tools/postman.js'
import { errorCodes } from '../../src/shared/errors.js'
import { testApp } from '../support/app.js'
import { makeProvider, makeService } from '../support/people.js'
import { itemsOf, readCollection, type Item } from '../support/postman.js'

interface Media {
  schema?: object
  example?: unknown
}
interface Operation {
  operationId: string
  description?: string
  tags: string[]
  security: Array<Record<string, string[]>>
  parameters?: Array<{ name: string; in: string; description?: string }>
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { content?: Record<string, Media>; headers?: object }>
}
interface Document {
  info: { version: string }
  tags: Array<{ name: string; description?: string }>
  paths: Record<string, Record<string, Operation>>
}

const demo = { email: 'client@demo.taskego', password: 'taskego-demo' }
const committed = (file: string) => readFileSync(file, 'utf8')
const documentText = committed('docs/openapi.json')
const document: Document = JSON.parse(documentText)
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
)

t.test('what integrators are given is what the server does', async (t) => {
  const { app, db } = await testApp(t, { ...documentEnv, NODE_ENV: 'test' })
  const baseUrl = await app.listen({ port: 0, host: '127.0.0.1' })

  // Whom the example signs in, and something to book: the demo content is much more than is needed here.
  await createClient<paths>({ baseUrl }).POST('/api/auth/signup', { body: { ...demo, name: 'Maya Khoury' } })
  await makeService(db, (await makeProvider(db)).id)

  await t.test(
    'the committed document, collection, types and list of errors are those of this server (npm run ' +
      'docs:api)',
    async (t) => {
      t.ok(formatted(await app.inject({ url: '/openapi.json' })) === documentText, 'docs/openapi.json')
      t.ok(
        postmanCollection(documentText) === committed('docs/taskego.postman_collection.json'),
        'docs/taskego.postman_collection.json'
      )
      t.ok(
        (await clientTypes(documentText)) === committed('docs/client/schema.d.ts'),
        'docs/client/schema.d.ts'
      )
      t.ok(errorsPage() === committed('docs/errors.md'), 'docs/errors.md')
    }
  )

  await t.test('every answer carries the headers that the document promises', async (t) => {
    for (const path of [
      '/api/services',
      '/api/auth/me',
      '/api/services/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11',
      '/nowhere'
    ]) {
      const { headers } = await fetch(baseUrl + path)
      for (const name of [
        'x-request-id',
        'x-ratelimit-limit',
        'x-ratelimit-remaining',
        'x-ratelimit-reset'
      ]) {
        t.ok(headers.get(name), `${path}: ${name}`)
      }
    }
  })

  for (const language of ['en', 'ar'] as const) {
    await t.test(
      `the typed client's example books and cancels (${language}), and takes the nearest time when ` +
        'another was quicker',
      async (t) => {
        const { account, taken } = await someoneQuicker(t, baseUrl, language)
        const said: string[] = []

        const booking = await bookAndCancel({
          baseUrl,
          ...account,
          language,
          words: wordsIn(language),
          wanted: taken,
          say: (line) => {
            said.push(line)
          }
        })

        t.equal(booking.status, 'cancelled')
        t.not(booking.scheduledAt, taken)
        t.equal(said.length, 5, 'the refusal in between was said too')
        t.match(said[2], language === 'ar' ? /[\u0600-\u06ff]/ : /is already taken/)
      }
    )
  }

  await t.test(
    "what the example cannot put right is a problem with its code and a sentence in the caller's language",
    async (t) => {
      const refusal = await bookAndCancel({
        baseUrl,
        ...demo,
        password: 'wrong',
        language: 'ar',
        words: 'leak',
        say: () => {}
      }).catch((error: unknown) => error)

      t.ok(refusal instanceof Refused)

      if (refusal instanceof Refused) {
        t.match(refusal.problem, { code: 'wrong_credentials', status: 401, detail: /[\u0600-\u06ff]/ })
      }
    }
  )
})

/** A new account, and a time of the service it will find that the demo client has just booked. */
async function someoneQuicker(t: Test, baseUrl: string, language: 'en' | 'ar') {
  const client = createClient<paths>({ baseUrl })
  const account = { email: `integrator-${language}@example.org`, password: 'a long and private sentence' }

  await client.POST('/api/auth/signup', { body: { ...account, name: 'Integrator', language } })

  const { data: signedIn } = await client.POST('/api/auth/login', { body: demo })
  const { data: found } = await client.GET('/api/services', {
    params: { query: { q: wordsIn(language), limit: 1 } }
  })
  const serviceId = found?.items[0]?.id ?? ''
  const { data: free } = await client.GET('/api/services/{id}/availability', {
    params: { path: { id: serviceId }, query: { days: 14 } }
  })
  const scheduledAt = free?.slots[0]?.start ?? ''

  const { data: booking } = await client.POST('/api/bookings/create', {
    headers: { authorization: `Bearer ${signedIn?.accessToken ?? ''}` },
    body: { serviceId, scheduledAt }
  })

  t.equal(booking?.status, 'pending')
  return { account, taken: scheduledAt }
}

function wordsIn(language: 'en' | 'ar'): string {
  return language === 'ar' ? 'تصليح تسريب' : 'leak repair'
}

t.test('the document says all that an integrator asks', async (t) => {
  await t.test(
    'every operation has a name, a description, a described tag, and headers that tell the rate limit',
    async (t) => {
      const described = new Set(
        document.tags.filter(({ description }) => description !== undefined).map(({ name }) => name)
      )

      for (const { path, method, operation } of operations) {
        t.match(operation.operationId, /^[a-z][A-Za-z]+$/, `${method} ${path}`)
        t.ok(
          operation.description !== undefined && operation.tags.every((tag) => described.has(tag)),
          `${method} ${path} is described`
        )

        t.ok(
          Object.entries(operation.responses).every(
            ([status, { headers }]) => !status.startsWith('2') || headers !== undefined
          ),
          `${method} ${path} tells its limit`
        )
      }
    }
  )

  await t.test("everything under /api/admin asks for an admin's token", async (t) => {
    for (const { path, method, operation } of operations.filter(({ path }) =>
      path.startsWith('/api/admin')
    )) {
      t.same(operation.security, [{ admin: [] }], `${method} ${path}`)
    }
  })

  await t.test("its version is the package's", async (t) => {
    t.equal(document.info.version, JSON.parse(committed('package.json')).version)
  })

  await t.test('every example is what its schema allows', async (t) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: true })
    addFormatsModule.default(ajv)
    for (const name of ['int32', 'int64', 'binary']) ajv.addFormat(name, true)
    ajv.addSchema(JSON.parse(documentText), 'document')

    const escaped = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
    const pointer = (...parts: string[]) => `document#/${parts.map(escaped).join('/')}`
    let seen = 0

    for (const { path, method, operation } of operations) {
      const bodies = [
        ['requestBody', operation.requestBody],
        ...Object.entries(operation.responses).map(([status, response]) => [`responses/${status}`, response])
      ] as Array<[string, { content?: Record<string, Media> } | undefined]>

      for (const [place, body] of bodies) {
        for (const [type, { example }] of Object.entries(body?.content ?? {})) {
          if (example === undefined) continue

          const validate = ajv.compile({
            $ref: pointer('paths', path, method, ...place.split('/'), 'content', type, 'schema')
          })
          seen++
          t.ok(validate(example), `${method} ${path} ${place}: ${ajv.errorsText(validate.errors)}`)
        }
      }
    }

    t.ok(seen > 100, 'nearly every body has one')
  })

  await t.test('every component has a name that tells what it is, and examples of its field', async (t) => {
    const { schemas } = JSON.parse(documentText).components
    for (const name of Object.keys(schemas)) t.match(name, /^[A-Z][A-Za-z]+$/)

    for (const [name, slug] of [
      ['Category', 'plumbing'],
      ['AdminCategory', 'plumbing'],
      ['City', 'tyre'],
      ['AdminCity', 'tyre']
    ] as const) {
      t.strictSame(schemas[name].properties.slug.examples, [slug], name)
    }

    const { example } =
      document.paths['/api/admin/cities']?.post?.requestBody?.content['application/json'] ?? {}
    t.match(example, { slug: 'tyre', name_en: 'Tyre', name_ar: 'صور' })
  })

  await t.test("a problem's code is one of those that docs/errors.md explains", async (t) => {
    const page = committed('docs/errors.md')
    for (const code of errorCodes) t.ok(page.includes(`| \`${code}\` |`), code)
  })
})

t.test('the collection tells of every operation, and each request is one as it is documented', async (t) => {
  const collection = readCollection()
  const told = new Set<string>()

  for (const { name, description } of collection.item) t.ok(description, `${name} says what happens in it`)

  for (const item of itemsOf(collection)) {
    const operation = operationOf(item)
    t.ok(operation !== undefined, `${item.name} is an operation of the document`)
    if (operation === undefined) continue

    told.add(operation.operationId)
    t.ok(statusOf(item) in operation.responses, `${item.name}: ${statusOf(item)} is documented`)
    t.equal(
      item.request.header.some(({ key }) => key === 'Idempotency-Key'),
      operation.parameters?.some(({ name }) => name === 'Idempotency-Key') === true,
      `${item.name}: Idempotency-Key`
    )

    // Who sends none where one is needed is refused on purpose.
    if (statusOf(item) === '401') continue
    t.equal(item.request.auth?.type === 'noauth', operation.security.length === 0, `${item.name}: token`)
  }

  t.same([...told].sort(), operations.map(({ operation }) => operation.operationId).sort())
})

t.test('a request of the collection uses only what is set or what an earlier one keeps', async (t) => {
  const collection = readCollection()
  const known = new Set([
    ...collection.variable.filter(({ value }) => value !== '').map(({ key }) => key),
    ...['$guid', 'run']
  ])
  const variables = new Set(['run', ...collection.variable.map(({ key }) => key)])

  for (const item of itemsOf(collection)) {
    const script = scriptOf(item)
    const used = JSON.stringify({ auth: collection.auth, ...item.request, script })
    t.same(
      [...used.matchAll(/\{\{([$\w]+)\}\}/g)].map(([, name = '']) => name).filter((name) => !known.has(name)),
      [],
      item.name
    )

    for (const [, name = ''] of script.matchAll(/collectionVariables\.set\('(\w+)'/g)) {
      t.ok(variables.has(name), `${item.name} keeps ${name}`)
      known.add(name)
    }
  }
})

function operationOf({ request }: Item): Operation | undefined {
  const path = `/${request.url.path.map((part) => part.replace(/^:(.+)$/, '{$1}')).join('/')}`
  return document.paths[path]?.[request.method.toLowerCase()]
}

/** The status that the request's own script checks. */
function statusOf(item: Item): string {
  return /pm\.response\.to\.have\.status\((\d+)\)/.exec(scriptOf(item))?.[1] ?? 'none'
}

function scriptOf({ event }: Item): string {
  return event.flatMap(({ script }) => script.exec).join('\n')
}
