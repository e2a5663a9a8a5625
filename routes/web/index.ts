import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { WebFront } from '../../plugins/app/web.js'
import { languageFor, languagesOf } from '../../src/shared/languages.js'
import { marketplaceName } from '../../src/shared/marketplace-name.js'
import { locales, textsIn, type Locale } from '../../src/texts/index.js'
import { headOf } from './head.js'

export const prefixOverride = ''

/** Other words of the query, such as those of an advertisement, are the page's. */
const RootQuery = Type.Object({ language: Type.Optional(Type.String({ maxLength: 35 })) })
const YEAR = 'public, max-age=31536000, immutable'

/**
 * The web front: each language has its own addresses, below /en and /ar, and everything else stays as it is.
 */
const web: FastifyPluginAsyncTypebox = async (fastify) => {
  const { web: front } = fastify
  if (front === null) return

  // Programs are told that there is nothing, as ever.
  fastify.get(
    '/',
    { config: { access: 'public' }, schema: { hide: true, operationId: 'webRoot', querystring: RootQuery } },
    async (request, reply) => {
      reply.header('vary', 'Accept, Accept-Language')
      if (!/\btext\/html\b/.test(request.headers.accept ?? '')) return reply.callNotFound()

      const asked = languagesOf(fastify.market.rules).find((spoken) => spoken === request.query.language)
      const locale = asked ?? request.actor.locale
      return reply.redirect(`/${locale}/`)
    }
  )

  for (const locale of locales) addPages(locale, front)

  fastify.get(
    '/assets/:name',
    {
      config: { access: 'public', limit: 'picture' },
      schema: {
        hide: true,
        operationId: 'webAsset',
        params: Type.Object({ name: Type.String({ maxLength: 200 }) })
      }
    },
    async (request, reply) => {
      const file = front.file(`/assets/${request.params.name}`)
      return file === undefined ? reply.callNotFound() : reply.header('cache-control', YEAR).sendWebFile(file)
    }
  )

  fastify.get(
    '/icon.svg',
    { config: { access: 'public', limit: 'picture' }, schema: { hide: true, operationId: 'webIcon' } },
    async (_request, reply) => {
      const file = front.file('/icon.svg')
      if (file === undefined) return reply.callNotFound()

      return reply.header('cache-control', 'public, max-age=86400').sendWebFile(file)
    }
  )

  /** The page is drawn in the browser: whatever stands behind the language is its business. */
  function addPages(locale: Locale, pages: WebFront): void {
    const paths = { bare: `/${locale}`, below: `/${locale}/*` }

    for (const [kind, path] of Object.entries(paths)) {
      fastify.get(
        path,
        { config: { access: 'public' }, schema: { hide: true, operationId: `webPage-${locale}-${kind}` } },
        async (request, reply) => {
          const { market, env } = fastify
          const [address = ''] = request.url.split('?')
          const below = address.slice(`/${locale}`.length)

          // A marketplace may speak one language alone.
          const spoken = languageFor(market.rules, locale)
          if (spoken !== locale) return reply.redirect(`/${spoken}${below}`)

          return await reply.sendWebPage(pages, {
            locale,
            title: marketplaceName(market.rules, locale),
            tags: headOf(env.PUBLIC_URL, below, summaryOf(market.rules.hasConcierge, locale))
          })
        }
      )
    }
  }
}

function summaryOf(hasConcierge: boolean, locale: Locale): string {
  const { withConcierge, plain } = textsIn(locale).welcome.what
  return hasConcierge ? withConcierge : plain
}

export default web
