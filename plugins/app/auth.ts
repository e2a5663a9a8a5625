import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import { createHash, timingSafeEqual } from 'node:crypto'
import {
  createSealer,
  findSessionAccount,
  findSessionUser,
  type SessionAccount,
  type Sealer,
  type SessionTokens,
  type SessionUserNow,
  type View
} from '../../src/accounts/index.js'
import type { Door, Locale, UserActor } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import { isId } from '../../src/shared/ids.js'
import { languageFor } from '../../src/shared/languages.js'
import type { Market } from '../../src/shared/market.js'
import type { Claims } from '../external/jwt.js'
import { chosenLocale, doorOf } from './actor.js'

/**
 * Who may enter a route: anyone, anyone signed in, or one role; an operator is an admin, or a machine that
 * holds METRICS_TOKEN. Finer rules are the domain's.
 */
export type Access = 'public' | 'user' | 'provider' | 'admin' | 'operator'

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** The route tells who asks about their account: it is read with the session, in one query. */
    readsAccount?: true
    /** An admin who still has to set up a second factor may enter. */
    beforeSecondFactor?: true
  }
  interface FastifyRequest {
    /** The whole account of who asks, where the route reads it. */
    account: SessionAccount | undefined
  }
  interface FastifyInstance {
    /** Seals what the database must not be able to tell. */
    sealer: Sealer
    /** The tokens of a session as they go over the wire. */
    issueTokens: (session: SessionTokens) => { accessToken: string; refreshToken: string; expiresIn: number }
    /** The token of a view: it is read as any other, and ends with its session. */
    issueViewToken: (view: View) => string
    /**
     * The user behind an access token, as they are now.
     * @throws session_ended, view_only for a session that only looks on, second_factor_missing for an admin
     * who has to set one up first
     */
    authenticate: (token: string, door: Door, requestId: string | null) => Promise<UserActor>
  }
}

export default fp(
  async (fastify) => {
    fastify.decorate('issueTokens', ({ sessionId, userId, refreshToken }) => ({
      accessToken: fastify.jwt.sign({ sub: userId, sid: sessionId }),
      refreshToken,
      expiresIn: fastify.market.rules.accessTokenMinutes * 60
    }))
    fastify.decorate('issueViewToken', ({ sessionId, userId }) =>
      fastify.jwt.sign({ sub: userId, sid: sessionId })
    )
    fastify.decorate('sealer', createSealer(fastify.env.JWT_SECRET))
    fastify.decorate('authenticate', async (token, door, requestId) => {
      const session = await findSession(fastify, token, findSessionUser)
      requireSecondFactor(fastify, session.user)
      if (session.user.viewerId !== null) throw new DomainError('view_only')

      return actorOf(fastify.market, session, { door, requestId, chosen: null })
    })
    fastify.decorateRequest('account', undefined)
    fastify.addHook('onRoute', refuseUndeclaredAccess)
    fastify.addHook('onRequest', (request, _reply, done) => {
      // Most who only look bring no token, and wait for nobody.
      const isStranger = request.headers.authorization === undefined
      if (request.is404 || (isStranger && request.routeConfig.access === 'public')) done()
      else identify(fastify, request).then(() => done(), done)
    })
    fastify.addHook('onSend', keepFromCaches)
  },
  // The library's own pages declare no access: they are there before `refuseUndeclaredAccess` is.
  { name: 'auth', dependencies: ['env', 'market', 'problems', 'swagger-ui', 'jwt', 'admission', 'features'] }
)

/** A route that does not say who may enter does not exist. */
function refuseUndeclaredAccess(route: RouteOptions): void {
  if (route.config?.access === undefined) {
    throw new Error(`${String(route.method)} ${route.url} declares no access`)
  }
}

async function identify(fastify: FastifyInstance, request: FastifyRequest): Promise<void> {
  const access = request.routeConfig.access ?? 'admin'
  if (access === 'operator' && holdsToken(request, fastify.env.METRICS_TOKEN)) return

  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.headers.authorization ?? '')?.[1]
  try {
    if (token !== undefined) await signIn(fastify, request, token)
  } catch (error) {
    if (access !== 'public' || !(error instanceof DomainError)) throw error
  }

  if (access === 'public') return
  if (request.actor.role === 'anonymous') throw new DomainError('not_signed_in')
  if ((access === 'admin' || access === 'operator') && request.actor.role !== 'admin') {
    throw new DomainError('not_allowed')
  }
  if (access === 'provider' && request.actor.role !== 'provider') throw new DomainError('not_allowed')
}

async function signIn(fastify: FastifyInstance, request: FastifyRequest, token: string): Promise<void> {
  if (request.routeConfig.readsAccount === true) {
    const session = await findSession(fastify, token, findSessionAccount)
    admit(fastify, request, session)
    request.account = session.user
  } else admit(fastify, request, await findSession(fastify, token, findSessionUser))
}

/** @throws second_factor_missing */
function admit(fastify: FastifyInstance, request: FastifyRequest, session: Session<SessionUserNow>): void {
  if (request.routeConfig.beforeSecondFactor !== true) requireSecondFactor(fastify, session.user)
  request.actor = actorOf(fastify.market, session, {
    door: doorOf(request),
    requestId: request.id,
    chosen: chosenLocale(request)
  })
}

/** Where the marketplace asks it of admins. @throws second_factor_missing */
function requireSecondFactor({ market }: FastifyInstance, user: SessionUserNow): void {
  const isMissing = user.role === 'admin' && user.secondFactorAt === null
  if (isMissing && market.rules.adminsNeedSecondFactor) throw new DomainError('second_factor_missing')
}

/**
 * Tokens, and whatever depends on who asks, are kept by no cache. A route that says more about caches has the
 * word.
 */
function keepFromCaches(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void
): void {
  const { access, limit } = request.routeConfig
  const isForAll = access === 'public' && limit !== 'auth' && request.headers.authorization === undefined
  if (!isForAll && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')

  done(null, payload)
}

/** Compared by their hashes, which have one length: neither time nor length tells how near a guess was. */
function holdsToken(request: FastifyRequest, expected: string | undefined): boolean {
  if (expected === undefined) return false

  const [given, wanted] = [request.headers.authorization ?? '', `Bearer ${expected}`].map((text) =>
    createHash('sha256').update(text).digest()
  )

  return given !== undefined && wanted !== undefined && timingSafeEqual(given, wanted)
}

interface Session<Found extends SessionUserNow> {
  sessionId: string
  user: Found
}

/** The session of a token, and its user as `find` reads them. @throws session_ended */
async function findSession<Found extends SessionUserNow>(
  fastify: FastifyInstance,
  token: string,
  find: (market: Market, sessionId: string, userId: string) => Promise<Found | null>
): Promise<Session<Found>> {
  const claims = verified(fastify, token)
  const user = claims === null ? null : await find(fastify.market, claims.sid, claims.sub)
  if (claims === null || user === null) throw new DomainError('session_ended')

  return { sessionId: claims.sid, user }
}

function actorOf(
  { rules }: Market,
  { sessionId, user }: Session<SessionUserNow>,
  { door, requestId, chosen }: { door: Door; requestId: string | null; chosen: Locale | null }
): UserActor {
  return {
    role: user.role,
    id: user.id,
    sessionId,
    ...(user.viewerId === null ? {} : { viewerId: user.viewerId }),
    scopes: user.role === 'admin' ? user.adminScopes : [],
    proof: { by: user.secondFactorAt === null ? 'password' : 'code', at: user.provenAt },
    locale: languageFor(rules, chosen ?? user.language),
    arabic: user.arabic,
    door,
    requestId
  }
}

function verified(fastify: FastifyInstance, token: string): Claims | null {
  try {
    const claims = fastify.jwt.verify<Claims>(token)
    return isId(claims.sub) && isId(claims.sid) ? claims : null
  } catch {
    return null
  }
}
