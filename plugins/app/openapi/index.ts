import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { stringify } from 'yaml'
import { finishDocument, type JsonObject } from './finish-document.js'

type Handler = (request: FastifyRequest, reply: FastifyReply) => FastifyReply

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * What answers the documentation's pages with the OpenAPI document, which is written once. Its server is
     * the origin of the page itself: the page may call no other, and people reach it by several names.
     */
    pageDocument: { asJson: Handler; asYaml: Handler }
  }
}

/** The OpenAPI document of the routes' schemas, at /openapi.json. */
export default fp(
  async (fastify) => {
    const document = once((): JsonObject => finishDocument(fastify.swagger()))
    const forPage = once(() => ({ ...document(), servers: [{ url: '/', description: 'This server' }] }))

    fastify.decorate('pageDocument', {
      asJson: answerJson(forPage),
      asYaml: answerText(
        'application/x-yaml',
        once(() => stringify(forPage()))
      )
    })
    fastify.get(
      '/openapi.json',
      { config: { access: 'public' }, schema: { hide: true } },
      answerJson(document)
    )
  },
  { name: 'openapi', dependencies: ['swagger'] }
)

function answerJson(document: () => JsonObject): Handler {
  return answerText(
    'application/json; charset=utf-8',
    once(() => JSON.stringify(document()))
  )
}

function answerText(type: string, text: () => string): Handler {
  return (_request, reply) => reply.type(type).send(text())
}

/** The document does not change once the server answers. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
