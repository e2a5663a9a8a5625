/** A JSON value, as a document is made of. */
export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

/** Under these keys lie values, not schemas. */
const VALUES = new Set(['example', 'examples', 'default', 'enum', 'const'])
const COMPONENTS = '#/components/schemas/'

/**
 * What the generator makes of our routes, brought into the dialect of OpenAPI 3.1:
 * - schemas with a `title`, and problems, become components under that name;
 * - tuples are written as JSON Schema 2020-12 writes them, and integers tell their width;
 * - every body has an example that is put together from its fields';
 * - every answer tells the headers of the rate limit;
 * - the order is always the same.
 * @throws Error when two different schemas have one name
 */
export function finishDocument(draft: object): JsonObject {
  const document: JsonObject = JSON.parse(JSON.stringify(draft))
  const named = new Map<string, JsonObject>()
  const paths = objectOf(schemasIn(document.paths ?? {}, named))
  const components = objectOf(document.components)
  const schemas = { ...objectOf(schemasIn(components.schemas ?? {}, named)), ...Object.fromEntries(named) }

  const responses: JsonObject = {}
  for (const operation of operationsIn(paths)) {
    addExamples(operation, schemas)
    operation.responses = finishResponses(objectOf(operation.responses), responses)
  }

  return {
    ...document,
    paths: sorted(paths),
    components: {
      ...components,
      headers: { ...objectOf(components.headers), ...headers },
      responses: sorted(responses),
      schemas: sorted(schemas)
    }
  }
}

/** Every operation of a document's paths. */
export function operationsIn(paths: JsonObject): JsonObject[] {
  return Object.values(paths).flatMap((methods) => Object.values(objectOf(methods)).map(objectOf))
}

/** An example of what a schema describes, made of its parts' own examples. */
export function exampleOf(schema: Json, schemas: JsonObject): Json {
  const {
    $ref,
    examples,
    enum: values,
    default: byDefault,
    const: constant,
    anyOf,
    properties,
    items,
    prefixItems,
    type
  } = objectOf(schema)

  if (typeof $ref === 'string') return exampleOf(schemas[$ref.slice(COMPONENTS.length)] ?? {}, schemas)

  const given = [listOf(examples)[0], constant, byDefault, listOf(values)[0]].find(
    (value) => value !== undefined
  )
  if (given !== undefined) return given
  if (anyOf !== undefined) return exampleOf(listOf(anyOf)[0] ?? {}, schemas)
  if (properties !== undefined) {
    return Object.fromEntries(
      Object.entries(objectOf(properties)).map(([name, part]) => [
        name,
        distinct(name, objectOf(part), exampleOf(part, schemas))
      ])
    )
  }
  if (prefixItems !== undefined) return listOf(prefixItems).map((item) => exampleOf(item, schemas))
  if (items !== undefined && !Array.isArray(type)) return [exampleOf(items, schemas)]

  return Array.isArray(type) ? null : (plainest[String(type)] ?? null)
}

/** All ids share one example; beside each other, each gets an ending of its own. */
function distinct(name: string, { format }: JsonObject, example: Json): Json {
  if (format !== 'uuid' || typeof example !== 'string' || name === 'id') return example
  const sum = [...name].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 0xffffff, 7)
  return example.slice(0, -6) + sum.toString(16).padStart(6, '0')
}

const plainest: JsonObject = { string: 'Text', integer: 1, number: 1, boolean: false, object: {}, array: [] }

/** A copy with every schema in our dialect; named ones are put aside and referred to. */
function schemasIn(node: Json, named: Map<string, JsonObject>): Json {
  if (Array.isArray(node)) return node.map((item) => schemasIn(item, named))
  if (typeof node !== 'object' || node === null) return node

  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      VALUES.has(key) && !isSchema(value) ? value : schemasIn(value, named)
    ])
  )

  const schema = withWidth(withTuple(copy))
  const name = schema.title
  if (typeof name !== 'string' || !isSchema(schema) || !/^[A-Z][A-Za-z]+$/.test(name)) return schema

  keep(name, schema, named)
  return { $ref: COMPONENTS + name }
}

function isSchema(node: Json): boolean {
  const { type, anyOf } = objectOf(node)
  return typeof type === 'string' || Array.isArray(type) || Array.isArray(anyOf)
}

/**
 * The generator moves what a parameter's schema says of itself to the parameter: of two copies the fuller one
 * counts.
 */
function keep(name: string, schema: JsonObject, named: Map<string, JsonObject>): void {
  const { title, ...rest } = schema
  const known = named.get(name)
  if (known !== undefined && rules(known) !== rules(rest)) {
    throw new Error(`two different schemas are called ${String(title)}`)
  }

  if (known === undefined || Object.keys(rest).length > Object.keys(known).length) named.set(name, rest)
}

function rules({ description, examples, ...schema }: JsonObject): string {
  return JSON.stringify(sorted(schema))
}

function withTuple(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.items)) return schema
  const { items, additionalItems, ...rest } = schema
  return { ...rest, prefixItems: items, items: items.at(-1) ?? {} }
}

const INT32 = 2 ** 31

function withWidth(schema: JsonObject): JsonObject {
  const types = [schema.type].flat()
  if (!types.includes('integer') || typeof schema.maximum !== 'number') return schema
  return { ...schema, format: schema.maximum < INT32 ? 'int32' : 'int64' }
}

function addExamples(operation: JsonObject, schemas: JsonObject): void {
  const successes = Object.entries(objectOf(operation.responses))
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => response)

  for (const part of [operation.requestBody, ...successes]) {
    for (const [type, media] of Object.entries(objectOf(objectOf(part).content))) {
      const { schema } = objectOf(media)
      if (schema !== undefined && /json|urlencoded/.test(type)) {
        objectOf(media).example = exampleOf(schema, schemas)
      }
    }
  }
}

const whatItMeans: Record<string, string> = {
  200: 'Done',
  201: 'Made',
  202: 'Accepted; it is done in the background',
  204: 'Done; there is nothing to say'
}
const LIMIT_REFS = refsTo('X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset')
const EVERYWHERE_REFS = refsTo('Access-Control-Allow-Origin', 'X-Request-Id')
const RETRY_REF = refsTo('Retry-After')

function refsTo(...names: string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

const headers: JsonObject = {
  'Access-Control-Allow-Origin': {
    description: 'The origin of the page that asks, where CORS_ORIGINS names it; absent otherwise',
    schema: { type: 'string', format: 'uri', maxLength: 300 }
  },
  'X-Request-Id': {
    description: "Finds this request in the server's log",
    schema: { type: 'string', format: 'uuid', maxLength: 36 }
  },
  ...limitHeaders()
}

function limitHeaders(): JsonObject {
  return Object.fromEntries(
    Object.entries({
      'X-RateLimit-Limit': 'Requests that a minute allows',
      'X-RateLimit-Remaining': 'Requests left in this minute',
      'X-RateLimit-Reset': 'Seconds until the minute is over',
      'Retry-After': 'Seconds to wait before another try'
    }).map(([name, description]) => [
      name,
      { description, schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 86_400 } }
    ])
  )
}

function finishResponses(responses: JsonObject, shared: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const finished = finishResponse(status, objectOf(response))
      if (Number(status) < 400 || !isPlainProblem(finished)) return [status, finished]

      const name = String(finished.description).replaceAll(/[^A-Za-z]/g, '')
      shared[name] = finished

      return [status, { $ref: `#/components/responses/${name}` }]
    })
  )
}

function finishResponse(status: string, { description, ...response }: JsonObject): JsonObject {
  const named = {
    ...EVERYWHERE_REFS,
    ...(Number(status) < 500 ? LIMIT_REFS : {}),
    ...(['429', '503'].includes(status) ? RETRY_REF : {})
  }

  return {
    description: description === 'Default Response' ? (whatItMeans[status] ?? 'Done') : (description ?? ''),
    headers: named,
    ...response
  }
}

/** One that says nothing of its own route, and so can be shared by all. */
function isPlainProblem({ description, content }: JsonObject): boolean {
  return (
    Object.keys(objectOf(content)).join() === 'application/problem+json' &&
    /^[A-Z][\w ]+$/.test(String(description))
  )
}

function sorted(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)))
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object, or an empty one for anything else. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

/** The list, or an empty one for anything else. */
export function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}
