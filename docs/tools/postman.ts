import { listOf, objectOf, type Json, type JsonObject } from '../../plugins/app/openapi/finish-document.js'

type Kept = Record<string, string>

/** What later requests need of an answer: the collection's variable, and its place in the answer. */
const kept: Record<string, Kept> = {
  logIn: { accessToken: 'accessToken', refreshToken: 'refreshToken', userId: 'user.id' },
  signUp: { accessToken: 'accessToken', refreshToken: 'refreshToken', userId: 'user.id' },
  signInWithToken: { accessToken: 'accessToken', refreshToken: 'refreshToken', userId: 'user.id' },
  refresh: { accessToken: 'accessToken', refreshToken: 'refreshToken' },
  searchServices: { serviceId: 'items?.[0]?.id', providerId: 'items?.[0]?.provider.id' },
  getAvailability: { scheduledAt: 'slots?.[0]?.start' },
  createBooking: { bookingId: 'id' },
  createCheckout: { sessionId: 'sessionId' },
  chat: { conversationId: 'conversationId', proposalId: 'proposal?.id' },
  createReview: { reviewId: 'id' },
  listNotifications: { notificationId: 'items?.[0]?.id' },
  listSessions: { sessionId: 'items?.[0]?.id' },
  listUsers: { userId: 'items?.[0]?.id' },
  listJobs: { jobId: 'items?.[0]?.id' }
}

/** The object of `{id}`: the first of these that begins the path. */
const idOf: Array<[path: string, variable: string]> = [
  ['/api/bookings/client/', 'userId'],
  ['/api/bookings/provider/', 'providerId'],
  ['/api/bookings/', 'bookingId'],
  ['/api/services/', 'serviceId'],
  ['/api/providers/documents/', 'documentId'],
  ['/api/providers/', 'providerId'],
  ['/api/reviews/service/', 'serviceId'],
  ['/api/reviews/user/', 'userId'],
  ['/api/ai/conversations/', 'conversationId'],
  ['/api/notifications/', 'notificationId'],
  ['/api/users/sessions/', 'sessionId'],
  ['/api/admin/jobs/', 'jobId'],
  ['/api/admin/users/', 'userId'],
  ['/api/admin/services/', 'serviceId'],
  ['/api/admin/delete-service/', 'serviceId']
]
const variables = [
  ...new Set([...Object.values(kept).flatMap((names) => Object.keys(names)), ...idOf.map(([, name]) => name)])
].sort()
const METHODS = ['get', 'post', 'put', 'delete']

/**
 * docs/taskego.postman_collection.json: a request for each operation, in a folder for each tag, with bodies
 * from the document's own examples.
 */
export function postmanCollection(text: string): string {
  const document: JsonObject = JSON.parse(text)
  const operations = Object.entries(objectOf(document.paths)).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const operation = objectOf(methods)[method]
      return operation === undefined ? [] : [{ path, method, operation: objectOf(operation) }]
    })
  )

  const collection = {
    info: {
      _postman_id: '0193f6f0-7c1e-7a30-9a55-7a5ce6000001',
      name: 'Taskego',
      description:
        `${String(objectOf(document.info).description)}\n\nSet \`baseUrl\`, send "Sign in" (Auth): its ` +
        'token is kept for all other requests. "Find services", "When a service is free" and "Book a ' +
        'free slot" keep the ids that the next ones need.',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{accessToken}}', type: 'string' }] },
    variable: [
      { key: 'baseUrl', value: 'http://127.0.0.1:3000' },
      { key: 'language', value: 'en' },
      ...variables.map((key) => ({ key, value: '' }))
    ],
    item: listOf(document.tags)
      .map(objectOf)
      .map(({ name, description }) => ({
        name,
        description,
        item: operations
          .filter(({ operation }) => listOf(operation.tags).includes(name ?? null))
          .map(requestOf)
      }))
  }

  return `${JSON.stringify(collection, null, 2)}\n`
}

interface Operation {
  path: string
  method: string
  operation: JsonObject
}

function requestOf({ path, method, operation }: Operation): JsonObject {
  const id = String(operation.operationId)
  return {
    id,
    name: operation.summary ?? id,
    ...(kept[id] === undefined
      ? {}
      : { event: [{ listen: 'test', script: { type: 'text/javascript', exec: keeping(kept[id]) } }] }),
    request: {
      method: method.toUpperCase(),
      ...(listOf(operation.security).length === 0 ? { auth: { type: 'noauth' } } : {}),
      header: headersOf(operation),
      url: urlOf(path, operation),
      ...bodyOf(operation),
      description: operation.description ?? ''
    },
    response: []
  }
}

function keeping(names: Kept): string[] {
  return [
    "if (pm.response.code < 300 && /json/.test(pm.response.headers.get('content-type'))) {",
    '  const answer = pm.response.json()',
    ...Object.entries(names).map(
      ([name, place]) =>
        `  if (answer.${place} !== undefined) pm.collectionVariables.set('${name}', answer.${place})`
    ),
    '}'
  ]
}

function headersOf(operation: JsonObject): Json[] {
  const [type] = Object.keys(objectOf(objectOf(operation.requestBody).content))
  return [
    { key: 'Accept-Language', value: '{{language}}' },
    ...(type === 'application/json' ? [{ key: 'Content-Type', value: type }] : []),
    ...parametersIn('header', operation).map(({ name, description }) => ({
      key: name ?? '',
      value: '{{$guid}}',
      description: description ?? ''
    }))
  ]
}

function urlOf(path: string, operation: JsonObject): JsonObject {
  const segments = path
    .slice(1)
    .split('/')
    .map((segment) => segment.replace(/^\{(.+)\}$/, ':$1'))
  const query = parametersIn('query', operation).map(({ name, required, description, example, schema }) => ({
    key: name ?? '',
    value: String(example ?? objectOf(schema).default ?? ''),
    description: description ?? '',
    disabled: required !== true
  }))

  const variable = parametersIn('path', operation).map(({ name, example }) => ({
    key: name ?? '',
    value: valueOf(path, String(name), example ?? '')
  }))

  return {
    raw: `{{baseUrl}}/${segments.join('/')}`,
    host: ['{{baseUrl}}'],
    path: segments,
    ...(query.length === 0 ? {} : { query }),
    ...(variable.length === 0 ? {} : { variable })
  }
}

function valueOf(path: string, name: string, example: Json): Json {
  if (name !== 'id') return variables.includes(name) ? `{{${name}}}` : example
  const variable = idOf.find(([start]) => path.startsWith(start))?.[1]
  return variable === undefined ? example : `{{${variable}}}`
}

function bodyOf(operation: JsonObject): JsonObject {
  const [entry] = Object.entries(objectOf(objectOf(operation.requestBody).content))
  if (entry === undefined) return {}

  const [type, media] = entry
  const example = withVariables(objectOf(objectOf(media).example))

  if (type === 'multipart/form-data') {
    return { body: { mode: 'formdata', formdata: [{ key: 'file', type: 'file', src: [] }] } }
  }
  if (type === 'application/x-www-form-urlencoded') {
    return {
      body: {
        mode: 'urlencoded',
        urlencoded: Object.entries(example).map(([key, value]) => ({
          key,
          value: String(value),
          type: 'text'
        }))
      }
    }
  }

  return {
    body: { mode: 'raw', raw: JSON.stringify(example, null, 2), options: { raw: { language: 'json' } } }
  }
}

/** The value that an earlier request has stored replaces the example's own. */
function withVariables(example: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => [name, variables.includes(name) ? `{{${name}}}` : value])
  )
}

function parametersIn(place: string, operation: JsonObject): JsonObject[] {
  return listOf(operation.parameters)
    .map(objectOf)
    .filter((parameter) => parameter.in === place)
}
