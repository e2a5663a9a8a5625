import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  completeSignIn,
  getProfile,
  logIn,
  logOut,
  prove,
  refreshCookie,
  refreshSession,
  refreshTokenIn,
  requestPasswordReset,
  requestVerification,
  resetPassword,
  SESSION_HEADER,
  signInWithToken,
  signUp,
  verifyEmail,
  wantsCookie,
  type Opened,
  type Origin,
  type SessionTokens
} from '../../../src/accounts/index.js'
import { endFeed } from '../../../src/calendar/index.js'
import { DomainError } from '../../../src/shared/errors.js'
import { DAY } from '../../../src/shared/time.js'
import * as schemas from './schema.js'

const auth: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/signup',
    {
      config: {
        access: 'public',
        limit: 'auth',
        problems: [
          'email_taken',
          'password_too_common',
          'unknown_city',
          'contact_not_allowed',
          'phone_not_valid',
          'not_allowed'
        ]
      },
      schema: schemas.signUp
    },
    async (request, reply) => {
      const isPage = isPageOfOurs(request)
      const opened = await signUp(fastify.market, request.actor, request.body, originOf(request))

      return await reply.code(201).send(signedIn(reply, isPage, opened))
    }
  )

  fastify.post(
    '/login',
    {
      config: {
        access: 'public',
        limit: 'auth',
        problems: ['wrong_credentials', 'second_factor_needed', 'not_allowed']
      },
      schema: schemas.logIn
    },
    async (request, reply) => {
      const isPage = isPageOfOurs(request)
      return signedIn(
        reply,
        isPage,
        await logIn(fastify.market, request.actor, request.body, originOf(request))
      )
    }
  )

  fastify.post(
    '/second-factor',
    {
      config: {
        access: 'public',
        limit: 'auth',
        problems: ['session_ended', 'second_factor_wrong', 'not_allowed']
      },
      schema: schemas.completeSignIn
    },
    async (request, reply) => {
      const isPage = isPageOfOurs(request)
      return signedIn(
        reply,
        isPage,
        await completeSignIn(fastify.market, request.actor, request.body, originOf(request), fastify.sealer)
      )
    }
  )

  fastify.post(
    '/proof',
    {
      config: {
        access: 'user',
        limit: 'auth',
        beforeSecondFactor: true,
        problems: ['proof_needed', 'wrong_credentials', 'second_factor_wrong']
      },
      schema: schemas.prove
    },
    async (request) => await prove(fastify.market, request.actor, request.body, fastify.sealer)
  )

  fastify.post(
    '/refresh',
    {
      config: { access: 'public', limit: 'auth', problems: ['session_ended', 'not_allowed'] },
      schema: schemas.refresh
    },
    async (request, reply) => {
      const isPage = isPageOfOurs(request)
      const { refreshToken } = request.body
      if (!isPage && refreshToken === undefined) {
        throw new DomainError('invalid_input', { field: 'refreshToken' })
      }

      const given = isPage ? refreshTokenIn(request.headers.cookie) : refreshToken
      if (given === undefined) throw new DomainError('session_ended')

      return issue(reply, isPage, await refreshSession(fastify.market, request.actor, given))
    }
  )

  fastify.post(
    '/logout',
    {
      config: { access: 'user', beforeSecondFactor: true },
      schema: schemas.logOut
    },
    async (request: FastifyRequest, reply: FastifyReply) => {
      const isPage = isPageOfOurs(request)
      await logOut(fastify.market, request.actor)
      if (isPage) keepInCookie(reply, '', 0)

      return reply.code(204).send()
    }
  )

  fastify.get(
    '/me',
    {
      config: { access: 'user', readsAccount: true, beforeSecondFactor: true },
      schema: schemas.getMe
    },
    async (request) => await getProfile(fastify.market, request.actor, request.account)
  )

  fastify.post(
    '/oidc',
    {
      config: {
        access: 'public',
        limit: 'auth',
        problems: [
          'id_token_not_valid',
          'id_token_used',
          'email_not_verified',
          'second_factor_needed',
          'not_allowed',
          'sign_in_unavailable'
        ]
      },
      schema: schemas.signInWithToken
    },
    async (request, reply) => {
      const isPage = isPageOfOurs(request)
      return signedIn(
        reply,
        isPage,
        await signInWithToken(fastify.market, request.actor, fastify.oidc, request.body, originOf(request))
      )
    }
  )

  fastify.post(
    '/forgot-password',
    { config: { access: 'public', limit: 'auth' }, schema: schemas.forgotPassword },
    async (request, reply) => {
      await requestPasswordReset(fastify.market, request.actor, request.body)
      return await reply.code(202).send(null)
    }
  )

  fastify.post(
    '/reset-password',
    {
      config: { access: 'public', limit: 'auth', problems: ['link_not_valid', 'password_too_common'] },
      schema: schemas.resetPassword
    },
    async (request, reply) => {
      await resetPassword(fastify.market, request.actor, request.body, endFeed)
      return await reply.code(204).send(null)
    }
  )

  fastify.post(
    '/verify-email',
    {
      config: { access: 'public', limit: 'auth', problems: ['link_not_valid', 'email_taken'] },
      schema: schemas.verifyEmail
    },
    async (request, reply) => {
      await verifyEmail(fastify.market, request.actor, request.body)
      return await reply.code(204).send(null)
    }
  )

  fastify.post(
    '/resend-verification',
    { config: { access: 'user' }, schema: schemas.resendVerification },
    async (request: FastifyRequest, reply: FastifyReply) => {
      await requestVerification(fastify.market, request.actor)
      return await reply.code(202).send(null)
    }
  )

  function signedIn(reply: FastifyReply, isPage: boolean, { user, session }: Opened) {
    return { user, ...issue(reply, isPage, session) }
  }

  /** The tokens of a session; a page of ours gets the refresh token as a cookie alone. */
  function issue(reply: FastifyReply, isPage: boolean, session: SessionTokens) {
    const tokens = fastify.issueTokens(session)
    if (!isPage) return tokens

    keepInCookie(reply, tokens.refreshToken, fastify.market.rules.refreshTokenDays * (DAY / 1000))
    return { ...tokens, refreshToken: '' }
  }

  function keepInCookie(reply: FastifyReply, refreshToken: string, seconds: number): void {
    const isSecure = fastify.env.NODE_ENV === 'production'
    reply.header('set-cookie', refreshCookie(refreshToken, { isSecure, seconds }))
  }

  /** @throws not_allowed for a page of somebody else that asks for a cookie */
  function isPageOfOurs({ headers, host }: FastifyRequest): boolean {
    const { PUBLIC_URL: ownUrl, CORS_ORIGINS: named } = fastify.env
    const { origin, [SESSION_HEADER]: session, 'sec-fetch-site': site } = headers
    const origins = [new URL(ownUrl).origin, `http://${host}`, `https://${host}`, ...named]

    return wantsCookie({ session: oneOf(session), origin, site: oneOf(site) }, origins)
  }
}

function oneOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join() : header
}

function originOf(request: FastifyRequest): Origin {
  return { address: request.ip, userAgent: request.headers['user-agent'] ?? null }
}

export default auth
