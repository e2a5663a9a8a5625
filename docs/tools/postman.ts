import { listOf, objectOf, type Json, type JsonObject } from '../../plugins/app/openapi/finish-document.js'
import { story, type Chapter, type Step } from './story.js'

/** The object of `{id}` where a step names none: the first of these that begins the path. */
const idOf: Array<[path: string, variable: string]> = [
  ['/api/bookings/client/', 'clientId'],
  ['/api/bookings/provider/', 'providerId'],
  ['/api/bookings/', 'bookingId'],
  ['/api/services/', 'serviceId'],
  ['/api/providers/documents/', 'documentId'],
  ['/files/documents/', 'documentId'],
  ['/api/providers/', 'providerId'],
  ['/api/reviews/service/', 'serviceId'],
  ['/api/ai/conversations/', 'conversationId'],
  ['/api/notifications/', 'notificationId'],
  ['/api/users/sessions/', 'sessionId'],
  ['/api/admin/jobs/', 'jobId'],
  ['/api/admin/commissions/', 'commissionId'],
  ['/api/admin/services/', 'serviceId'],
  ['/api/admin/delete-service/', 'serviceId']
]

/** What is sent where a picture or a document is asked for, by its path from the repository. */
const FILE = 'docs/postman/tap.png'

/**
 * docs/taskego.postman_collection.json: the story of `story.ts` as requests, a folder for each chapter. What
 * a step leaves open comes from the document: the summary, the headers, the example of the body.
 * @throws Error when the story tells of an operation that the document does not have
 */
export function postmanCollection(text: string): string {
  const document: JsonObject = JSON.parse(text)
  const operations = operationsOf(document)
  const variables = new Set(
    story.flatMap(({ steps }) => steps.flatMap(({ keep }) => Object.keys(keep ?? {})))
  )

  const collection = {
    info: {
      _postman_id: '0193f6f0-7c1e-7a30-9a55-7a5ce6000001',
      name: 'Taskego',
      description:
        `${String(objectOf(document.info).description)}\n\nA story from the first look to the last ` +
        'good-bye: run it from first to last against a server with demo data (`npm start`), or send single ' +
        'requests once "Sign in" has run. Each request checks its answer, and keeps the tokens, ids and ' +
        'versions that the next ones need. Pictures are read from the working folder, which is the ' +
        'repository’s.',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
    },
    auth: bearer('client'),
    event: [
      script('prerequest', [
        '// Addresses and names that no earlier run has taken.',
        "if (!pm.collectionVariables.get('run')) pm.collectionVariables.set('run', Date.now().toString(36))"
      ])
    ],
    variable: [
      { key: 'baseUrl', value: 'http://127.0.0.1:3000' },
      { key: 'language', value: 'en' },
      ...['run', ...variables].sort().map((key) => ({ key, value: '' }))
    ],
    item: story.map((chapter) => ({
      name: chapter.name,
      description: chapter.description,
      item: chapter.steps.map((step) => requestOf(step, chapter, operations))
    }))
  }

  return `${JSON.stringify(collection, null, 2)}\n`
}

interface Operation {
  path: string
  method: string
  operation: JsonObject
}

function operationsOf(document: JsonObject): Map<string, Operation> {
  const operations = Object.entries(objectOf(document.paths)).flatMap(([path, methods]) =>
    Object.entries(objectOf(methods)).map(([method, value]) => ({ path, method, operation: objectOf(value) }))
  )

  return new Map(operations.map((each) => [String(each.operation.operationId), each]))
}

function requestOf(step: Step, chapter: Chapter, operations: Map<string, Operation>): JsonObject {
  const found = operations.get(step.operation)
  if (found === undefined) throw new Error(`docs/tools/story.ts: there is no operation ${step.operation}`)

  const { path, method, operation } = found
  return {
    name: step.name ?? operation.summary ?? step.operation,
    event: [script('test', checksOf(step))],
    request: {
      method: method.toUpperCase(),
      ...authOf(step, chapter),
      header: headersOf(operation),
      url: urlOf(path, operation, step),
      ...bodyOf(operation, step),
      description: operation.description ?? ''
    },
    response: []
  }
}

function authOf({ as }: Step, chapter: Chapter): JsonObject {
  const who = as ?? chapter.as
  if (who === 'client') return {}
  return { auth: who === 'nobody' ? { type: 'noauth' } : bearer(who) }
}

function bearer(who: string): JsonObject {
  return { type: 'bearer', bearer: [{ key: 'token', value: `{{${who}Token}}`, type: 'string' }] }
}

function script(listen: 'prerequest' | 'test', exec: string[]): JsonObject {
  return { listen, script: { type: 'text/javascript', exec } }
}

/** What Postman checks of the answer, and what it keeps for later. */
function checksOf({ status, code, keep = {}, tells = {}, shows }: Step): string[] {
  const told: JsonObject = { ...(code === undefined ? {} : { code }), ...tells }
  const lines = [`pm.test('answers ${status}', () => pm.response.to.have.status(${status}))`]

  if (shows !== undefined) {
    lines.push(`pm.test('shows ${shows}', () => pm.expect(pm.response.text()).to.include('${shows}'))`)
  }
  if (Object.keys(told).length > 0 || Object.keys(keep).length > 0) {
    lines.push('const answer = pm.response.json()')
  }

  for (const [place, value] of Object.entries(told)) {
    const expected = typeof value === 'string' ? `pm.variables.replaceIn('${value}')` : JSON.stringify(value)
    lines.push(
      `pm.test('${place} is ${typeof value === 'string' ? value : JSON.stringify(value)}', () => ` +
        `pm.expect(answer).to.deep.nested.include({ '${place}': ${expected} }))`
    )
  }

  for (const [name, place] of Object.entries(keep)) {
    lines.push(
      `pm.test('keeps ${name}', () => {`,
      `  const value = ${place}`,
      '  pm.expect(value).to.exist',
      `  pm.collectionVariables.set('${name}', value)`,
      '})'
    )
  }

  return lines
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

function urlOf(path: string, operation: JsonObject, step: Step): JsonObject {
  const segments = path
    .slice(1)
    .split('/')
    .map((segment) => segment.replace(/^\{(.+)\}$/, ':$1'))
  const query = parametersIn('query', operation).map(({ name, required, description, example, schema }) => ({
    key: name ?? '',
    value: step.query?.[String(name)] ?? String(example ?? objectOf(schema).default ?? ''),
    description: description ?? '',
    disabled: required !== true && step.query?.[String(name)] === undefined
  }))

  const variable = parametersIn('path', operation).map(({ name, example }) => ({
    key: name ?? '',
    value: step.path?.[String(name)] ?? valueOf(path, String(name), example ?? '')
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
  if (name === 'imageId') return '{{imageId}}'
  const variable = name === 'id' ? idOf.find(([start]) => path.startsWith(start))?.[1] : undefined
  return variable === undefined ? example : `{{${variable}}}`
}

function bodyOf(operation: JsonObject, step: Step): JsonObject {
  const [entry] = Object.entries(objectOf(objectOf(operation.requestBody).content))
  if (entry === undefined) return {}

  const [type, media] = entry
  const body = step.body ?? objectOf(objectOf(media).example)

  if (type === 'multipart/form-data') {
    return { body: { mode: 'formdata', formdata: [{ key: 'file', type: 'file', src: FILE }] } }
  }
  if (type === 'application/x-www-form-urlencoded') {
    return {
      body: {
        mode: 'urlencoded',
        urlencoded: Object.entries(body).map(([key, value]) => ({ key, value: String(value), type: 'text' }))
      }
    }
  }

  return { body: { mode: 'raw', raw: rawOf(body), options: { raw: { language: 'json' } } } }
}

/** A variable that is a whole value and holds a number stands without quotes. */
function rawOf(body: JsonObject): string {
  return JSON.stringify(body, null, 2).replace(
    /"(\{\{(?:version|settingsVersion|disputeVersion|minutes|balance)\}\})"/g,
    '$1'
  )
}

function parametersIn(place: string, operation: JsonObject): JsonObject[] {
  return listOf(operation.parameters)
    .map(objectOf)
    .filter((parameter) => parameter.in === place)
}
