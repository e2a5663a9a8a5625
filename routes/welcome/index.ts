import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { languageFor } from '../../src/shared/languages.js'
import { locales } from '../../src/texts/index.js'
import { welcomePage } from './page.js'

export const prefixOverride = ''

/** Other words of the query, such as those of an advertisement, change nothing. */
const Query = Type.Object({ language: Type.Optional(Type.String({ maxLength: 35 })) })

/**
 * What a browser finds at the server's own address where there is no web front. Programs are told that there
 * is nothing, as ever.
 */
const welcome: FastifyPluginAsyncTypebox = async (fastify) => {
  if (fastify.web !== null) return

  const script = await readFile(publicFile('welcome.js'), 'utf8')

  fastify.get(
    '/',
    { config: { access: 'public' }, schema: { hide: true, operationId: 'welcomePage', querystring: Query } },
    async (request, reply) => {
      reply.header('vary', 'Accept, Accept-Language')
      if (!/\btext\/html\b/.test(request.headers.accept ?? '')) return reply.callNotFound()

      const asked = locales.find((known) => known === request.query.language) ?? request.actor.locale
      const locale = languageFor(fastify.market.rules, asked)
      return await reply
        .header('content-language', locale)
        .sendPage(welcomePage(locale, fastify.env, fastify.market.rules))
    }
  )

  fastify.get(
    '/welcome.js',
    { config: { access: 'public' }, schema: { hide: true, operationId: 'welcomeScript' } },
    async (_request, reply) => await reply.type('text/javascript; charset=utf-8').send(script)
  )
}

/** `public/` lies beside the sources, and beside `dist/`. */
function publicFile(name: string): URL {
  const built = new URL(`../../../public/${name}`, import.meta.url)
  return existsSync(built) ? built : new URL(`../../public/${name}`, import.meta.url)
}

export default welcome
