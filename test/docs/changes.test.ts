import t from '../support/tap.js'
import { breakingChanges } from '../../docs/tools/changes.js'
import { check } from '../../docs/tools/check.js'
import { exampleOf, finishDocument, type JsonObject } from '../../plugins/app/openapi/finish-document.js'

const service = (): JsonObject => ({
  type: 'object',
  required: ['id', 'price'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', format: 'uuid' },
    price: { type: 'integer', maximum: 100 },
    status: { type: 'string', enum: ['open', 'shut'] },
    tags: { type: 'array', items: { type: 'string' } }
  }
})
const create = (): JsonObject => ({
  type: 'object',
  required: ['title'],
  additionalProperties: false,
  properties: {
    title: { type: 'string', maxLength: 120 },
    note: { type: ['string', 'null'] },
    kind: { type: 'string', enum: ['one', 'two'] }
  }
})

interface Parts {
  answer?: JsonObject
  body?: JsonObject
  operation?: JsonObject
  status?: string
  paths?: JsonObject
}

function document({
  answer = service(),
  body = create(),
  operation = {},
  status = '201',
  paths = {}
}: Parts = {}): JsonObject {
  return {
    paths: {
      '/services': {
        post: {
          operationId: 'createService',
          security: [{ provider: [] }],
          parameters: [{ in: 'query', name: 'dry', schema: { type: 'boolean' } }],
          requestBody: { content: { 'application/json': { schema: body } } },
          responses: {
            [status]: {
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Service' } } }
            },
            409: {}
          },
          ...operation
        }
      },
      ...paths
    },
    components: { schemas: { Service: answer } }
  }
}

/** A schema with one of its properties, or something of its own, put otherwise. */
function otherwise(schema: JsonObject, changes: JsonObject, properties: JsonObject = {}): JsonObject {
  const old = schema.properties
  return {
    ...schema,
    properties: {
      ...(typeof old === 'object' && old !== null && !Array.isArray(old) ? old : {}),
      ...properties
    },
    ...changes
  }
}

function without(schema: JsonObject, name: string): JsonObject {
  const copy = otherwise(schema, {})
  if (typeof copy.properties === 'object' && copy.properties !== null && !Array.isArray(copy.properties)) {
    delete copy.properties[name]
  }

  return copy
}

const breaking: Record<string, [JsonObject, RegExp]> = {
  'an operation is gone': [{ paths: {} }, /POST \/services is gone/],
  'an operation has another name': [
    document({ operation: { operationId: 'makeService' } }),
    /is called makeService/
  ],
  'an operation asks for an admin': [
    document({ operation: { security: [{ admin: [] }] } }),
    /another token \(admin\)/
  ],
  'a parameter is refused': [document({ operation: { parameters: [] } }), /refuses query parameter dry/],
  'a parameter becomes required': [
    document({
      operation: { parameters: [{ in: 'query', name: 'dry', required: true, schema: { type: 'boolean' } }] }
    }),
    /requires query parameter dry/
  ],
  'a new parameter is required': [
    document({
      operation: {
        parameters: [
          { in: 'query', name: 'dry', schema: { type: 'boolean' } },
          { in: 'query', name: 'city', required: true, schema: {} }
        ]
      }
    }),
    /requires query parameter city/
  ],
  'a parameter has another type': [
    document({ operation: { parameters: [{ in: 'query', name: 'dry', schema: { type: 'integer' } }] } }),
    /was boolean and is integer/
  ],
  'a field of the request becomes required': [
    document({ body: otherwise(create(), { required: ['title', 'kind'] }) }),
    /requires kind/
  ],
  'a new field of the request is required': [
    document({ body: otherwise(create(), { required: ['title', 'city'] }, { city: { type: 'string' } }) }),
    /requires city/
  ],
  'a field of the request is refused': [document({ body: without(create(), 'note') }), /has no note/],
  'a field of the request takes fewer values': [
    document({ body: otherwise(create(), {}, { kind: { type: 'string', enum: ['one'] } }) }),
    /knows two no more/
  ],
  'a field of the request takes certain values only': [
    document({ body: otherwise(create(), {}, { title: { type: 'string', maxLength: 120, enum: ['a'] } }) }),
    /certain values/
  ],
  'a field of the request may be shorter only': [
    document({ body: otherwise(create(), {}, { title: { type: 'string', maxLength: 80 } }) }),
    /tighter maxLength \(120 → 80\)/
  ],
  'a field of the request may not be null': [
    document({ body: otherwise(create(), {}, { note: { type: 'string' } }) }),
    /was string or null and is string/
  ],
  'the body becomes required': [
    document({
      operation: { requestBody: { required: true, content: { 'application/json': { schema: create() } } } }
    }),
    /requires a body/
  ],
  'the body has another content type': [
    document({ operation: { requestBody: { content: { 'text/plain': { schema: {} } } } } }),
    /application\/json no more/
  ],
  'the answer has another status': [document({ status: '200' }), /answers 201 no more/],
  'a field of the answer is gone': [document({ answer: without(service(), 'tags') }), /has no tags/],
  'a field of the answer may be missing': [
    document({ answer: otherwise(service(), { required: ['id'] }) }),
    /may come without price/
  ],
  'a field of the answer may be null': [
    document({ answer: otherwise(service(), {}, { price: { type: ['integer', 'null'], maximum: 100 } }) }),
    /was integer and is integer or null/
  ],
  'a field of the answer may be null, put as alternatives': [
    document({
      answer: otherwise(
        service(),
        {},
        { price: { anyOf: [{ type: 'integer', maximum: 100 }, { type: 'null' }] } }
      )
    }),
    /or null/
  ],
  'a field of the answer has another type': [
    document({ answer: otherwise(service(), {}, { price: { type: 'string' } }) }),
    /was integer and is string/
  ],
  'a field of the answer has another format': [
    document({ answer: otherwise(service(), {}, { id: { type: 'string', format: 'uri' } }) }),
    /format uuid and is of uri/
  ],
  'a value of the answer is gone': [
    document({ answer: otherwise(service(), {}, { status: { type: 'string', enum: ['open'] } }) }),
    /knows shut no more/
  ],
  'what a list of the answer holds has another type': [
    document({ answer: otherwise(service(), {}, { tags: { type: 'array', items: { type: 'integer' } } }) }),
    /tags\[\] was string and is integer/
  ]
}

const harmless: Record<string, JsonObject> = {
  'nothing at all': document(),
  'a new operation': document({
    paths: { '/cities': { get: { operationId: 'listCities', responses: {} } } }
  }),
  'a new optional parameter': document({
    operation: {
      parameters: [
        { in: 'query', name: 'dry', schema: { type: 'boolean' } },
        { in: 'query', name: 'city', schema: {} }
      ]
    }
  }),
  'a new optional field of the request': document({
    body: otherwise(create(), {}, { city: { type: 'string' } })
  }),
  'a field of the request is required no more': document({ body: otherwise(create(), { required: [] }) }),
  'a field of the request takes more values, and longer ones': document({
    body: otherwise(
      create(),
      {},
      { title: { type: 'string', maxLength: 200 }, kind: { type: 'string', enum: ['one', 'two', 'three'] } }
    )
  }),
  'a new field of the answer': document({ answer: otherwise(service(), {}, { city: { type: 'string' } }) }),
  'a new value of the answer': document({
    answer: otherwise(service(), {}, { status: { type: 'string', enum: ['open', 'shut', 'busy'] } })
  }),
  'a wider limit of the answer': document({
    answer: otherwise(service(), {}, { price: { type: 'integer', maximum: 1000 } })
  }),
  'a further problem': document({
    operation: {
      responses: {
        201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Service' } } } },
        403: {}
      }
    }
  }),
  'anyone may call it': document({ operation: { security: [] } }),
  'anyone who is signed in may call it': document({ operation: { security: [{ user: [] }] } }),
  'other words': document({
    answer: otherwise(service(), { description: 'A service' }),
    operation: { summary: 'Offer', description: 'Something' }
  })
}

for (const [name, [newer, expected]] of Object.entries(breaking)) {
  t.test(`breaks clients: ${name}`, async (t) => {
    t.match(
      breakingChanges(document(), newer)
        .map(({ where, what }) => `${where} ${what}`)
        .join('\n'),
      expected
    )
  })
}
for (const [name, newer] of Object.entries(harmless)) {
  t.test(`breaks nobody: ${name}`, async (t) => {
    t.same(breakingChanges(document(), newer), [])
  })
}

t.test('a breaking change fails the check unless the changelog announces it', async (t) => {
  const [old, now] = [JSON.stringify(document()), JSON.stringify({ paths: {} })]
  t.equal(check(old, old, '').isFine, true)
  t.equal(check(old, now, '## [Unreleased]\n\n### Added\n- x\n').isFine, false)
  t.equal(check(old, now, '## [Unreleased]\n\n### Breaking\n- `POST /services` is gone.\n').isFine, true)
  t.equal(
    check(old, now, '## [Unreleased]\n\n### Added\n- x\n\n## [0.1.0]\n\n### Breaking\n- y\n').isFine,
    false,
    'an older announcement does not count'
  )
  t.equal(
    check(old, now, '## [Unreleased]\n\n### Breaking\n\n### Added\n- x\n').isFine,
    false,
    'nor an empty one'
  )
})

t.test("two schemas of one name are refused, so a component is never somebody else's", async (t) => {
  const answer = (schema: JsonObject) => ({
    responses: { 200: { content: { 'application/json': { schema } } } }
  })
  const named = (extra: JsonObject) => answer({ title: 'Thing', type: 'object', properties: {}, ...extra })

  t.throws(
    () => finishDocument({ paths: { '/a': { get: named({}) }, '/b': { get: named({ required: ['x'] }) } } }),
    /two different schemas are called Thing/
  )
  t.doesNotThrow(() =>
    finishDocument({
      paths: { '/a': { get: named({}) }, '/b': { get: named({ description: 'Said otherwise' }) } }
    })
  )
})

t.test('examples are put together from their parts', async (t) => {
  t.same(
    exampleOf(
      {
        type: 'object',
        properties: {
          a: { type: 'string', examples: ['x'] },
          b: { $ref: '#/components/schemas/B' },
          c: { type: ['string', 'null'] }
        }
      },
      { B: { type: 'array', items: { enum: ['one', 'two'] } } }
    ),
    { a: 'x', b: ['one'], c: null }
  )
})
