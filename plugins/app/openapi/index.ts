import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { stringify } from 'yaml'
import { finishDocument, type JsonObject } from './finish-document.js'

type Handler = (request: FastifyRequest, reply: FastifyReply) => FastifyReply

declare module 'fastify' {
  interface FastifyInstance {
    /** What answers with the OpenAPI document, which is written once. */
    openApi: { asJson: Handler; asYaml: Handler }
  }
}

/** The OpenAPI document of the routes' schemas, at /openapi.json. */
export default fp(
  async (fastify) => {
    const document = once((): JsonObject => finishDocument(fastify.swagger()))
    const json = once(() => JSON.stringify(document()))
    const yaml = once(() => stringify(document()))
    const asJson = answerText('application/json; charset=utf-8', json)
    const asYaml = answerText('application/x-yaml', yaml)

    fastify.decorate('openApi', { asJson, asYaml })
    fastify.get('/openapi.json', { config: { access: 'public' }, schema: { hide: true } }, asJson)
  },
  { name: 'openapi', dependencies: ['swagger'] }
)

function answerText(type: string, text: () => string): Handler {
  return (_request, reply) => reply.type(type).send(text())
}

/** The document does not change once the server answers. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
