import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  completeSignIn,
  getProfile,
  logIn,
  logOut,
  prove,
  refreshSession,
  requestPasswordReset,
  requestVerification,
  resetPassword,
  signInWithToken,
  signUp,
  verifyEmail,
  type Opened,
  type Origin
} from '../../../src/accounts/index.js'
import { endFeed } from '../../../src/calendar/index.js'
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
          'phone_not_valid'
        ]
      },
      schema: schemas.signUp
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(signedIn(await signUp(fastify.market, request.actor, request.body, originOf(request))))
  )

  fastify.post(
    '/login',
    {
      config: { access: 'public', limit: 'auth', problems: ['wrong_credentials', 'second_factor_needed'] },
      schema: schemas.logIn
    },
    async (request) => signedIn(await logIn(fastify.market, request.actor, request.body, originOf(request)))
  )

  fastify.post(
    '/second-factor',
    {
      config: { access: 'public', limit: 'auth', problems: ['session_ended', 'second_factor_wrong'] },
      schema: schemas.completeSignIn
    },
    async (request) =>
      signedIn(
        await completeSignIn(fastify.market, request.actor, request.body, originOf(request), fastify.sealer)
      )
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
    { config: { access: 'public', limit: 'auth', problems: ['session_ended'] }, schema: schemas.refresh },
    async (request) =>
      fastify.issueTokens(await refreshSession(fastify.market, request.actor, request.body.refreshToken))
  )

  fastify.post(
    '/logout',
    { config: { access: 'user', beforeSecondFactor: true }, schema: schemas.logOut },
    async (request: FastifyRequest, reply: FastifyReply) => {
      await logOut(fastify.market, request.actor)
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
    async (request) =>
      signedIn(
        await signInWithToken(fastify.market, request.actor, fastify.oidc, request.body, originOf(request))
      )
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

  function signedIn({ user, session }: Opened) {
    return { user, ...fastify.issueTokens(session) }
  }
}

function originOf(request: FastifyRequest): Origin {
  return { address: request.ip, userAgent: request.headers['user-agent'] ?? null }
}

export default auth
