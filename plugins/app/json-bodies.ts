import { isUtf8 } from 'node:buffer'
import fp from 'fastify-plugin'
import { DomainError } from '../../src/shared/errors.js'

/**
 * Reads JSON bodies. An empty one is no body: many clients send the header with every request. What is not
 * UTF-8 is refused, because the signs that it would become are nobody's words.
 */
export default fp(
  async (fastify) => {
    const parse = fastify.getDefaultJsonParser('error', 'error')
    fastify.removeContentTypeParser('application/json')

    fastify.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
      if (body.length === 0) return done(null)
      if (!isUtf8(body)) return done(new DomainError('not_utf8'))

      const text = body.toString('utf8')
      return parse(request, text, (error, value) =>
        done(error === null ? null : whyNotJson(text, error), value)
      )
    })
  },
  { name: 'json-bodies', dependencies: ['problems'] }
)

/** Says where JSON ends to be JSON. Where it is JSON all the same (`__proto__` as a key), the error stays. */
function whyNotJson(text: string, refused: Error): Error {
  try {
    JSON.parse(text)
    return refused
  } catch (error) {
    const { message } = error instanceof Error ? error : refused
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
    const lines = text.slice(0, position).split('\n')

    return new DomainError('invalid_json', { line: lines.length, column: (lines.at(-1) ?? '').length + 1 })
  }
}
