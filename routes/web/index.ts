import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import type { WebFront } from '../../plugins/app/web.js'
import { countPublicPages, listPublicPages } from '../../src/catalog/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { languageFor, languagesOf } from '../../src/shared/languages.js'
import { marketplaceName } from '../../src/shared/marketplace-name.js'
import { locales, type Locale } from '../../src/texts/index.js'
import { factsOf } from './facts.js'
import { headOf, type PageFacts } from './head.js'
import { mapOf, mapOfFront, mapOfMaps, robotsText } from './maps.js'

export const prefixOverride = ''

/** Other words of the query, such as those of an advertisement, are the page's. */
const RootQuery = Type.Object({ language: Type.Optional(Type.String({ maxLength: 35 })) })
/** A part of the map of the site; without `of`, the map of its parts. */
const MapQuery = Type.Object({
  of: Type.Optional(Type.Union([Type.Literal('pages'), Type.Literal('services'), Type.Literal('providers')])),
  part: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 }))
})
const HOUR = 'public, max-age=3600'
const YEAR = 'public, max-age=31536000, immutable'
const nothing: PageFacts = { title: '', description: '', data: null, isPublic: false }

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

  fastify.get(
    '/robots.txt',
    { config: { access: 'public' }, schema: { hide: true, operationId: 'webRobots' } },
    async (_request, reply) =>
      await reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', HOUR)
        .send(robotsText(fastify.env.PUBLIC_URL))
  )

  fastify.get(
    '/sitemap.xml',
    {
      config: { access: 'public' },
      schema: { hide: true, operationId: 'webMap', querystring: MapQuery }
    },
    async (request, reply) => {
      const { of: kind, part = 0 } = request.query
      const { PUBLIC_URL: url } = fastify.env

      const xml = await request.read(async (market) => {
        if (kind === undefined) return mapOfMaps(url, await countPublicPages(market))
        if (kind === 'pages') return mapOfFront(url)
        return mapOf(url, kind, await listPublicPages(market, kind, part))
      })
      return await reply.type('application/xml; charset=utf-8').header('cache-control', HOUR).send(xml)
    }
  )

  // Browsers ask for it on pages that name no icon, such as that of the sandbox gateway.
  fastify.get(
    '/favicon.ico',
    { config: { access: 'public', limit: 'picture' }, schema: { hide: true, operationId: 'webFavicon' } },
    async (_request, reply) => reply.redirect('/icon.svg')
  )

  /** The page is drawn in the browser: whatever stands behind the language is its business. */
  function addPages(locale: Locale, pages: WebFront): void {
    const paths = { bare: `/${locale}`, below: `/${locale}/*` }

    for (const [kind, path] of Object.entries(paths)) {
      fastify.get(
        path,
        { config: { access: 'public' }, schema: { hide: true, operationId: `webPage-${locale}-${kind}` } },
        async (request, reply) => {
          const [address = ''] = request.url.split('?')
          const below = address.slice(`/${locale}`.length)

          // A marketplace may speak one language alone.
          const spoken = languageFor(fastify.market.rules, locale)
          if (spoken !== locale) return reply.redirect(`/${spoken}${below}`)

          const facts = await findFacts(request, locale, below)
          const name = marketplaceName(fastify.market.rules, locale)

          // The page then says by itself that nothing is there.
          if (facts === null) reply.code(404)

          return await reply.sendWebPage(pages, {
            locale,
            title: facts === null || facts.title === '' ? name : `${facts.title} – ${name}`,
            tags: headOf(fastify.env.PUBLIC_URL, locale, below, facts ?? nothing)
          })
        }
      )
    }
  }

  /** Null where the page is of something that is not there, or not for everybody. */
  async function findFacts(
    request: FastifyRequest,
    locale: Locale,
    below: string
  ): Promise<PageFacts | null> {
    const { actor } = request
    const publicUrl = fastify.env.PUBLIC_URL

    try {
      return await request.read(async (market) => await factsOf({ market, actor, locale, publicUrl }, below))
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not_found') return null
      throw error
    }
  }
}

export default web
