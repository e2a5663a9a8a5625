import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { languageFor } from '../../src/shared/languages.js'
import { anonymous, type Actor, type Door, type Locale } from '../../src/shared/actor.js'
import { locales } from '../../src/texts/index.js'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor
  }
}

/**
 * Everyone is anonymous until plugins/app/auth.ts knows better; so even the first refusal has a language, and
 * after plugins/app/logging.ts an id.
 */
export default fp(
  async (fastify) => {
    fastify.decorateRequest('actor')
    fastify.addHook('onRequest', (request, _reply, done) => {
      const locale = languageFor(fastify.market.rules, chosenLocale(request) ?? acceptedLocale(request))
      request.actor = anonymous(locale, doorOf(request), request.id)
      done()
    })
  },
  { name: 'actor', dependencies: ['env', 'logging', 'latency'] }
)

/**
 * The language of the page or the screen that asks, whatever the account's own is. Browsers send
 * `Accept-Language` by themselves, so it cannot say that; null where nothing is said, or neither of ours.
 */
export function chosenLocale(request: FastifyRequest): Locale | null {
  const chosen = request.headers['x-language']
  return locales.find((locale) => locale === chosen) ?? null
}

/** Null where neither of our languages is asked for. */
function acceptedLocale(request: FastifyRequest): Locale | null {
  const said = request.headers['accept-language']
  if (said === undefined) return null

  const header = said.slice(0, 200).toLowerCase()
  const wanted = header
    .split(',')
    .map(weighed)
    .filter(({ tag, weight }) => (tag === 'ar' || tag === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight)

  const [first] = wanted
  if (first === undefined) return null

  return first.tag === 'ar' ? 'ar' : 'en'
}

/** A language and how much it is wanted (RFC 9110, 12.4.2); zero means not at all. */
function weighed(part: string): { tag: string; weight: number } {
  const [language = '', ...parameters] = part.split(';').map((piece) => piece.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))

  return { tag: language.slice(0, 2), weight: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }
}

/**
 * The command line names itself in a header. The header only names the door in the audit log, and gives no
 * rights.
 */
export function doorOf(request: FastifyRequest): Door {
  return request.headers['x-taskego-door'] === 'cli' ? 'cli' : 'rest'
}
