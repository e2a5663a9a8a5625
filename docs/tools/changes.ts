import { isObject, listOf, objectOf, type JsonObject } from '../../plugins/app/openapi/finish-document.js'

/** A change that can break a client written for the older document. */
export interface Breaking {
  where: string
  what: string
}

/** A request may require less; an answer may promise more. */
type Direction = 'sent' | 'received'
interface Sides {
  before: JsonObject
  after: JsonObject
  direction: Direction
  where: string
}

const METHODS = ['get', 'post', 'put', 'delete', 'patch']

/**
 * What of the newer OpenAPI document breaks clients of the older: operations, fields, values or answers that
 * are gone, more that is required or forbidden, other types. New operations, optional fields, further values
 * in answers and further problems are not in it.
 */
export function breakingChanges(older: JsonObject, newer: JsonObject): Breaking[] {
  const documents = { older, newer }
  return operationsOf(older).flatMap(({ path, method, operation }) => {
    const where = `${method.toUpperCase()} ${path}`
    const other = objectOf(objectOf(objectOf(newer.paths)[path])[method])
    if (Object.keys(other).length === 0) return [{ where, what: 'is gone' }]

    return [
      ...(operation.operationId === other.operationId
        ? []
        : [
            {
              where,
              what: `is called ${String(other.operationId)} now, and was ${String(operation.operationId)}`
            }
          ]),
      ...securityChanges(where, operation, other),
      ...parameterChanges(where, operation, other, documents),
      ...requestChanges(where, operation, other, documents),
      ...answerChanges(where, operation, other, documents)
    ]
  })
}

interface Documents {
  older: JsonObject
  newer: JsonObject
}

function operationsOf(document: JsonObject) {
  return Object.entries(objectOf(document.paths)).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const operation = objectOf(methods)[method]
      return operation === undefined ? [] : [{ path, method, operation: objectOf(operation) }]
    })
  )
}

function securityChanges(where: string, before: JsonObject, after: JsonObject): Breaking[] {
  const schemesOf = (operation: JsonObject) =>
    listOf(operation.security).flatMap((scheme) => Object.keys(objectOf(scheme)))
  const [old, now] = [schemesOf(before), schemesOf(after)]
  if (now.length === 0 || old.some((scheme) => now.includes(scheme))) return []

  // A token of any signed-in user requires no more than a provider's or an admin's.
  return old.length > 0 && now.includes('user')
    ? []
    : [{ where, what: `asks for another token (${now.join(', ')})` }]
}

function parameterChanges(
  where: string,
  before: JsonObject,
  after: JsonObject,
  documents: Documents
): Breaking[] {
  const keyOf = (parameter: JsonObject) => `${String(parameter.in)} parameter ${String(parameter.name)}`

  const [old, now] = [before, after].map(
    (operation) =>
      new Map(
        listOf(operation.parameters)
          .map(objectOf)
          .map((parameter) => [keyOf(parameter), parameter])
      )
  )

  const gone = [...(old ?? [])].flatMap(([key, parameter]) => {
    const other = now?.get(key)
    if (other === undefined) return [{ where, what: `refuses ${key} now` }]

    const required =
      parameter.required !== true && other.required === true ? [{ where, what: `requires ${key} now` }] : []
    return [
      ...required,
      ...schemaChanges(
        {
          before: objectOf(parameter.schema),
          after: objectOf(other.schema),
          direction: 'sent',
          where: `${where}, ${key}`
        },
        documents
      )
    ]
  })

  const added = [...(now ?? [])]
    .filter(([key, { required }]) => required === true && old?.has(key) !== true)
    .map(([key]) => ({ where, what: `requires ${key} now` }))

  return [...gone, ...added]
}

function requestChanges(
  where: string,
  before: JsonObject,
  after: JsonObject,
  documents: Documents
): Breaking[] {
  const [old, now] = [objectOf(before.requestBody), objectOf(after.requestBody)]
  const required =
    old.required !== true && now.required === true ? [{ where, what: 'requires a body now' }] : []

  return [...required, ...contentChanges(`${where}, body`, old, now, 'sent', documents)]
}

function answerChanges(
  where: string,
  before: JsonObject,
  after: JsonObject,
  documents: Documents
): Breaking[] {
  const [old, now] = [objectOf(before.responses), objectOf(after.responses)]
  return Object.keys(old)
    .filter((status) => status.startsWith('2'))
    .flatMap((status) => {
      if (now[status] === undefined) return [{ where, what: `answers ${status} no more` }]

      return contentChanges(
        `${where}, answer ${status}`,
        resolved(objectOf(old[status]), documents.older),
        resolved(objectOf(now[status]), documents.newer),
        'received',
        documents
      )
    })
}

function contentChanges(
  where: string,
  before: JsonObject,
  after: JsonObject,
  direction: Direction,
  documents: Documents
): Breaking[] {
  return Object.entries(objectOf(before.content)).flatMap(([type, media]) => {
    const other = objectOf(after.content)[type]
    if (other === undefined) return [{ where, what: `is ${type} no more` }]

    return schemaChanges(
      { before: objectOf(objectOf(media).schema), after: objectOf(objectOf(other).schema), direction, where },
      documents
    )
  })
}

const MAX_DEPTH = 20

function schemaChanges(sides: Sides, documents: Documents, depth = 0): Breaking[] {
  const before = plain(resolved(sides.before, documents.older), documents.older)
  const after = plain(resolved(sides.after, documents.newer), documents.newer)

  if (depth > MAX_DEPTH) return []

  const next = { ...sides, before, after }
  return [
    ...typeChanges(next),
    ...valueChanges(next),
    ...limitChanges(next),
    ...fieldChanges(next, documents, depth),
    ...partChanges(next, documents, depth)
  ]
}

function typeChanges({ before, after, direction, where }: Sides): Breaking[] {
  const [old, now] = [typesOf(before), typesOf(after)]
  const [needed, offered] = direction === 'sent' ? [old, now] : [now, old]
  const missing = needed.filter(
    (type) => !offered.includes(type) && !(type === 'integer' && offered.includes('number'))
  )
  const retyped =
    missing.length > 0 && now.length > 0
      ? [{ where, what: `was ${old.join(' or ') || 'anything'} and is ${now.join(' or ')}` }]
      : []

  return before.format === after.format
    ? retyped
    : [
        ...retyped,
        {
          where,
          what:
            `was of the format ${String(before.format ?? 'none')} and is of ` +
            `${String(after.format ?? 'none')}`
        }
      ]
}

function valueChanges({ before, after, direction, where }: Sides): Breaking[] {
  if (after.enum === undefined) return []
  if (before.enum === undefined) {
    return direction === 'sent' ? [{ where, what: 'takes certain values only' }] : []
  }

  const gone = listOf(before.enum).filter((value) => !listOf(after.enum).includes(value))
  return gone.length === 0 ? [] : [{ where, what: `knows ${gone.map(String).join(', ')} no more` }]
}

const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']
const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']

/** Of what is sent alone: an answer within wider limits than were promised fits all the same. */
function limitChanges({ before, after, direction, where }: Sides): Breaking[] {
  if (direction === 'received') return []

  const tighter = [
    ...UPPER.filter((limit) => Number(after[limit] ?? Infinity) < Number(before[limit] ?? Infinity)),
    ...LOWER.filter((limit) => Number(after[limit] ?? -Infinity) > Number(before[limit] ?? -Infinity)),
    ...['pattern', 'uniqueItems'].filter((rule) => after[rule] !== undefined && after[rule] !== before[rule])
  ]

  return tighter.map((limit) => ({
    where,
    what: `has a tighter ${limit} (${String(before[limit] ?? 'none')} → ${String(after[limit])})`
  }))
}

function fieldChanges(
  { before, after, direction, where }: Sides,
  documents: Documents,
  depth: number
): Breaking[] {
  const [old, now] = [objectOf(before.properties), objectOf(after.properties)]
  const [mustOld, mustNow] = [listOf(before.required), listOf(after.required)]
  const gone = Object.keys(old).filter(
    (name) => now[name] === undefined && (direction === 'received' || after.additionalProperties === false)
  )

  const stricter =
    direction === 'sent'
      ? mustNow
          .filter((name) => !mustOld.includes(name))
          .map((name) => ({ where, what: `requires ${String(name)} now` }))
      : mustOld
          .filter((name) => !mustNow.includes(name) && now[String(name)] !== undefined)
          .map((name) => ({ where, what: `may come without ${String(name)} now` }))

  return [
    ...gone.map((name) => ({ where, what: `has no ${name} any more` })),
    ...stricter,
    ...Object.keys(old)
      .filter((name) => now[name] !== undefined)
      .flatMap((name) =>
        schemaChanges(
          { before: objectOf(old[name]), after: objectOf(now[name]), direction, where: `${where}.${name}` },
          documents,
          depth + 1
        )
      )
  ]
}

function partChanges(
  { before, after, direction, where }: Sides,
  documents: Documents,
  depth: number
): Breaking[] {
  const parts = ['items', 'additionalProperties']
    .filter((key) => isObject(before[key]) && isObject(after[key]))
    .flatMap((key) =>
      schemaChanges(
        { before: objectOf(before[key]), after: objectOf(after[key]), direction, where: `${where}[]` },
        documents,
        depth + 1
      )
    )

  const [old, now] = [listOf(before.anyOf), listOf(after.anyOf)]
  const lost = direction === 'sent' ? now.length < old.length : now.length > old.length
  if (lost) return [...parts, { where, what: 'has other alternatives' }]

  return [
    ...parts,
    ...old.flatMap((one, index) =>
      schemaChanges(
        { before: objectOf(one), after: objectOf(now[index]), direction, where },
        documents,
        depth + 1
      )
    )
  ]
}

/** `anyOf` of one schema and null is that schema with one type more. */
function plain(schema: JsonObject, document: JsonObject): JsonObject {
  const alternatives = listOf(schema.anyOf).map(objectOf)
  const [only] = alternatives.filter(({ type }) => type !== 'null')
  if (alternatives.length !== 2 || only === undefined || !alternatives.some(({ type }) => type === 'null')) {
    return schema
  }

  const inner = resolved(only, document)
  return { ...inner, type: [...typesOf(inner), 'null'] }
}

function resolved(node: JsonObject, document: JsonObject): JsonObject {
  if (typeof node.$ref !== 'string') return node

  return node.$ref
    .slice(2)
    .split('/')
    .reduce<JsonObject>((found, part) => objectOf(found[part]), document)
}

function typesOf({ type }: JsonObject): string[] {
  return type === undefined ? [] : [type].flat().map(String)
}
