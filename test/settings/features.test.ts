import { features, featureKeys } from '../../src/shared/features.js'
import type { Marketplace, Settings } from '../../src/settings/index.js'
import { testApp } from '../support/app.js'
import { makeProvider, makeUser } from '../support/people.js'
import t from '../support/tap.js'

// Every part that a marketplace can do without, switched off: its routes are nowhere, whoever asks.

const { app, db, as } = await testApp(t)
const admin = await makeUser(db, { role: 'admin' })
const provider = await makeProvider(db)
const client = await makeUser(db)
const NO_ID = '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11'

const set = async (values: object) => {
  const { version } = (await app.inject({ url: '/api/admin/settings', headers: as(admin) })).json<Settings>()
  const answer = await app.inject({
    method: 'PUT',
    url: '/api/admin/settings',
    headers: as(admin),
    payload: { values, version, reason: 'A test' }
  })
  t.equal(answer.statusCode, 200, answer.body)
}

const everyPart = (isOn: boolean) => Object.fromEntries(Object.values(featureKeys).map((key) => [key, isOn]))
const partsOf = async () => (await app.inject({ url: '/api/marketplace' })).json<Marketplace>().features

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
const methods = ['get', 'post', 'put', 'delete'] as const

/** The operations of the document that can answer `feature_off`. */
const closable = Object.entries(app.swagger().paths ?? {}).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item?.[method]
    const operationId = operation?.operationId
    const refusal: unknown = operation?.responses?.['404']

    return operationId !== undefined && tellsOfPart(refusal) ? [{ operationId, method, path }] : []
  })
)

function tellsOfPart(refusal: unknown): boolean {
  return (
    typeof refusal === 'object' &&
    refusal !== null &&
    'description' in refusal &&
    String(refusal.description).includes('feature_off')
  )
}

/** What they are asked where the part is only a part of them. */
const asked: Record<string, { query?: string; payload?: object }> = {
  searchServices: { query: '?sort=rating' },
  openTicket: { payload: { subject: 'A question', text: 'How does it work here?' } },
  updateProvider: { payload: { asksStartCode: true } },
  updateProviderProfile: { payload: { asksStartCode: true } }
}

t.test('each part is on at first, and everybody can read which are', async (t) => {
  t.same(
    Object.values(await partsOf()),
    [...features, 'automaticAcceptance'].map(() => true)
  )
  t.ok(closable.length > 35, `${closable.length} operations`)
})

t.test('with every part off, each of its routes answers the same problem to whoever asks', async (t) => {
  await set({ ...everyPart(false), automaticAcceptance: 'off' })
  t.same(
    Object.values(await partsOf()),
    [...features, 'automaticAcceptance'].map(() => false)
  )

  const callers = { anonymous: {}, client: as(client), provider: as(provider), admin: as(admin) }
  for (const { operationId, method, path } of closable) {
    const isPartly = operationId in asked
    const { query = '', payload } = asked[operationId] ?? {}
    const who = isPartly ? { provider: callers.provider } : callers

    for (const [caller, headers] of Object.entries(who)) {
      const answer = await app.inject({
        method: method.toUpperCase() as Method,
        url: `${path.replace(/\{\w+\}/g, NO_ID)}${query}`,
        headers,
        ...(payload === undefined ? {} : { payload })
      })
      t.match(
        [answer.statusCode, answer.json<{ code: string }>().code],
        [404, 'feature_off'],
        `${operationId}, ${caller}`
      )
    }
  }
})

t.test('the problem is told in both languages, and names no part', async (t) => {
  const english = await app.inject({ url: `/api/reviews/service/${NO_ID}` })
  t.equal(english.json<{ detail: string }>().detail, 'This marketplace does not offer that.')

  const arabic = await app.inject({
    url: '/api/ai/conversations',
    headers: { ...as(client), 'accept-language': 'ar' }
  })
  t.match(arabic.json<{ detail: string }>().detail, /\p{Script=Arabic}/u)
})

t.test('a report reaches the team though questions are off', async (t) => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/support/tickets',
    headers: as(client),
    payload: { subject: 'A report', text: 'This is not right.', about: { type: 'service', id: NO_ID } }
  })
  t.equal(answer.json<{ code: string }>().code, 'not_found', 'what is reported is looked for')
})

t.test('on again, a part is there as it was', async (t) => {
  await set(everyPart(true))

  for (const { operationId, method, path } of closable) {
    if (operationId in asked) continue

    const answer = await app.inject({
      method: method.toUpperCase() as Method,
      url: path.replace(/\{\w+\}/g, NO_ID)
    })
    t.notMatch(answer.body, /feature_off/, operationId)
  }
})
