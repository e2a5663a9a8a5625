import { readFileSync } from 'node:fs'
import t from '../support/tap.js'
import { compileFor, fieldErrors, type FieldError } from '../../src/shared/validate.js'
import { textsIn } from '../../src/texts/index.js'
import { sample } from '../support/sample.js'

/** The schema of a body in the OpenAPI document, as far as it is walked here. */
interface Schema {
  $ref?: string
  format?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
}
interface Content {
  schema: Schema
  example?: unknown
}
interface Operation {
  requestBody?: { content: Record<string, Content | undefined> }
}
interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}
/** The keys from a body to a place in it. */
type Place = Array<string | number>

const document: Document = JSON.parse(readFileSync('docs/openapi.json', 'utf8'))

const bodies = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, { requestBody }]) => {
    const json = requestBody?.content['application/json']
    if (json?.example === undefined) return []
    return [{ operation: `${method} ${path}`, schema: asCompiled(json.schema), example: json.example }]
  })
)

const wrongValues = [
  '',
  'x'.repeat(3000),
  '2026-13-45',
  -1e15,
  1e15,
  1.5,
  true,
  null,
  [],
  {},
  ['', ''],
  { nonsense: 1 }
]

t.test('whatever is wrong in a body is told once, at its own field, and in plain words', (t) => {
  t.ok(bodies.length > 50, `${bodies.length} bodies`)

  for (const { operation, schema, example } of sample(bodies)) {
    const validate = compileFor(false, schema)
    t.ok(validate(structuredClone(example)), `${operation} takes its example`)

    const refusals = placesIn(schema).flatMap((place) =>
      wrongValues.flatMap((value) => {
        const body = structuredClone(example)
        if (!isSet(body, place, value) || validate(body)) return []
        return [{ field: place.join('.'), errors: fieldErrors(validate.errors, 'en', 'body') }]
      })
    )
    t.strictSame(refusals.filter(isUnhelpful), [], operation)
  }

  t.end()
})

function isUnhelpful({ field, errors }: { field: string; errors: FieldError[] }): boolean {
  const fields = errors.map((error) => error.field)
  const isThere = (told: string) => told === field || told.startsWith(`${field}.`)

  return (
    new Set(fields).size < fields.length ||
    !fields.every(isThere) ||
    errors.some(({ message }) => message === textsIn('en').fields.other)
  )
}

/** Without references, and without formats that only OpenAPI has. */
function asCompiled(schema: Schema): Schema {
  const { $ref } = schema
  if ($ref !== undefined) return asCompiled(document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {})

  const { format, properties, items, anyOf, ...rest } = schema
  return {
    ...rest,
    ...(format === undefined || format.startsWith('int') ? {} : { format }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, value]) => [key, asCompiled(value)])
          )
        }),
    ...(Array.isArray(items) || items === undefined ? {} : { items: asCompiled(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(asCompiled) })
  }
}

/** Every place below the body itself. */
function placesIn({ properties = {}, items, anyOf = [] }: Schema): Place[] {
  return [
    ...Object.entries(properties).flatMap(([key, schema]): Place[] => [
      [key],
      ...placesIn(schema).map((place) => [key, ...place])
    ]),
    ...(items === undefined ? [] : [[0], ...placesIn(items).map((place) => [0, ...place])]),
    ...anyOf.flatMap(placesIn)
  ]
}

/** Sets what is at that place, where the body reaches so far. */
function isSet(body: unknown, place: Place, value: unknown): boolean {
  let around = body
  for (const key of place.slice(0, -1)) around = isObject(around) ? around[key] : undefined
  if (!isObject(around)) return false

  around[place.at(-1) ?? ''] = value
  return true
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}
