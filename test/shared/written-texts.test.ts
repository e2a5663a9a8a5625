import Fastify, { type RouteOptions } from 'fastify'
import { Type } from '@sinclair/typebox'
import { bookingMessages, services, users } from '../../drizzle/schema/index.js'
import { app as plugin } from '../../src/app.js'
import { serverOptions } from '../../src/server-options.js'
import { cleanText } from '../../src/shared/clean.js'
import { compileFor, compileStrict } from '../../src/shared/validate.js'
import { testApp, testEnv } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import t from '../support/tap.js'

/**
 * Each shows nothing: an override of direction, a zero-width space, a Hangul filler, a soft hyphen, blanks,
 * and several of them.
 */
const NOTHING = [
  '\u202e',
  '\u200b',
  '\u3164',
  '\u00ad',
  ' \n\t ',
  '\u00a0',
  '\u2800',
  '\u202e\u200b\u3164\u00ad \u202c'
]
/** One sign that is stored as two (NFC keeps it apart), and one that is stored as three. */
const GROWING = ['\u0958', '\ufb2c']

type Found = Record<string, unknown>
const database = await testDatabase(t)

/** Every string of a schema, wherever it stands, with the path to it. */
function stringsOf(schema: unknown, path: string): Array<{ path: string; schema: Found }> {
  if (typeof schema !== 'object' || schema === null) return []

  const node = schema as Found
  const own = [node.type].flat().includes('string') ? [{ path, schema: node }] : []
  const parts = Object.entries({ ...(node.properties ?? {}), ...(node.patternProperties ?? {}) }).flatMap(
    ([name, part]) => stringsOf(part, `${path}.${name}`)
  )
  const inner = [node.items, node.anyOf, node.oneOf, node.allOf]
    .flat()
    .flatMap((part) => stringsOf(part, path))

  return [...own, ...parts, ...inner]
}

/** What a request's reader makes of values of this schema, one at a time; null when one is refused. */
function readerOf(schema: Found, isBody: boolean): (value: string) => string | null {
  const validate = compileFor(!isBody, {
    type: 'object',
    properties: { value: schema },
    required: ['value'],
    additionalProperties: false
  })

  return (value) => {
    const input = { value }
    return validate(input) ? input.value : null
  }
}

t.test(
  'every string that a request can hold is cleaned before it is measured, or has a form of its own',
  async (t) => {
    const env = testEnv()
    const routes: RouteOptions[] = []
    const instance = Fastify({ ...serverOptions(env), pluginTimeout: 60_000 })

    instance.addHook('onRoute', (route) => {
      routes.push(route)
    })
    await instance.register(plugin, { env, connection: database })
    t.teardown(async () => await instance.close())
    await instance.ready()

    const strings = routes.flatMap(({ method, url, schema }) =>
      (['body', 'querystring', 'params'] as const).flatMap((part) =>
        stringsOf(schema?.[part], `${[method].flat().join()} ${url} ${part}`).map((found) => ({
          ...found,
          isBody: part === 'body'
        }))
      )
    )

    t.ok(strings.length > 200, `${strings.length} strings were found`)

    let texts = 0
    for (const { path, schema, isBody } of strings) {
      if (schema.format === 'password') {
        t.match(path, /\.(password|newPassword)$/, `${path}: of a password every sign counts`)
        continue
      }

      const minimum = Number(schema.minLength ?? 0)
      const dirty = `\u202e${'a'.repeat(Math.max(1, minimum))}\u0007 `
      const read = readerOf(schema, isBody)
      const kept = read(dirty)
      if (kept === null) continue

      texts++
      t.equal(kept, cleanText(dirty), `${path} is cleaned`)

      const most = Number(schema.maxLength ?? Infinity)
      t.ok(most < Infinity, `${path} has a bound`)
      t.equal(
        read(`\u202e\u202d\u202c${'a'.repeat(most)}\n`),
        'a'.repeat(most),
        `${path}: only what is stored is measured`
      )

      for (const sign of GROWING) {
        t.ok((read(sign.repeat(most)) ?? '').length <= most, `${path} is stored as long as documented`)
      }

      if (minimum === 0) continue

      for (const nothing of NOTHING) {
        t.equal(read(nothing.repeat(minimum)), null, `${path} shows something`)
      }
    }

    t.ok(texts > 60, `${texts} of them are texts`)
  }
)

t.test('a tool of the concierge reads its texts in the same way', async (t) => {
  const validate = compileStrict(Type.Object({ text: Type.String({ minLength: 1, maxLength: 3 }) }))
  t.match(validate({ text: '\u202eabc ' }), { ok: true, value: { text: 'abc' } })
  t.match(validate({ text: '\u200b' }), {
    ok: false,
    errors: [{ field: 'text', message: 'must show something' }]
  })
  t.equal(validate({ text: '\u0958\u0958' }).ok, false)
})

t.test('a required text that shows nothing, or grows too long, is refused and changes nothing', async (t) => {
  const { app, db, as } = await testApp(t, {}, database)
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const client = await makeUser(db)
  const booking = await makeBooking(db, service, client.id)

  const before = JSON.stringify([await db.select().from(services), await db.select().from(users)])

  for (const text of [...NOTHING, '\u0958'.repeat(2000)]) {
    const answers = [
      await app.inject({
        method: 'PUT',
        url: `/api/services/${service.id}`,
        headers: as(provider),
        payload: { title_en: text }
      }),
      await app.inject({
        method: 'PUT',
        url: `/api/services/${service.id}`,
        headers: as(provider),
        payload: { description_ar: text }
      }),
      await app.inject({
        method: 'PUT',
        url: '/api/users/update',
        headers: as(client),
        payload: { name: text }
      }),
      await app.inject({
        method: 'POST',
        url: `/api/bookings/${booking.id}/messages`,
        headers: as(client),
        payload: { text }
      })
    ]

    for (const answer of answers) {
      t.match([answer.statusCode, answer.json()], [400, { code: 'invalid_input' }])
    }
  }

  t.equal(JSON.stringify([await db.select().from(services), await db.select().from(users)]), before)
  t.same(await db.select().from(bookingMessages), [])

  const kept = await app.inject({
    method: 'PUT',
    url: `/api/services/${service.id}`,
    headers: as(provider),
    payload: { title_en: `\u202e${'a'.repeat(120)} ` }
  })

  t.match(
    [kept.statusCode, kept.json()],
    [200, { title_en: 'a'.repeat(120) }],
    'what is cleaned away does not count'
  )
})
