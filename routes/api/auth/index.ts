import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  ForgotPassword,
  getProfile,
  LogIn,
  logIn,
  logOut,
  Refresh,
  refreshSession,
  requestPasswordReset,
  requestVerification,
  ResetPassword,
  resetPassword,
  SignedIn,
  SignInWithToken,
  signInWithToken,
  SignUp,
  signUp,
  Tokens,
  User,
  VerifyEmail,
  verifyEmail,
  type Opened,
  type Origin
} from '../../../src/accounts/index.js'

const tags = ['Auth']

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
      schema: {
        summary: 'Make an account and sign in',
        description:
          'Signed in at once. A link to prove the address goes out by mail. An address that has an ' +
          'account is a 409 (`email_taken`); a password that is easy to guess is a 400 ' +
          '(`password_too_common`).',
        operationId: 'signUp',
        tags,
        body: SignUp,
        response: { 201: SignedIn }
      }
    },
    async (request, reply) =>
      reply.code(201).send(signedIn(await signUp(fastify.db, request.actor, request.body, originOf(request))))
  )

  fastify.post(
    '/login',
    {
      config: { access: 'public', limit: 'auth', problems: ['wrong_credentials'] },
      schema: {
        summary: 'Sign in',
        description: 'Unknown, banned and deactivated accounts answer exactly as a wrong password does.',
        operationId: 'logIn',
        tags,
        body: LogIn,
        response: { 200: SignedIn }
      }
    },
    async (request) => signedIn(await logIn(fastify.db, request.actor, request.body, originOf(request)))
  )

  fastify.post(
    '/refresh',
    {
      config: { access: 'public', limit: 'auth', problems: ['session_ended'] },
      schema: {
        summary: 'Trade a refresh token for new tokens',
        description:
          'Each refresh token works once. Used again within 30 seconds and before its new token was ' +
          'used (two tabs at once, a reply that was lost), it gives the same new refresh token; any ' +
          'other second use ends the whole session.',
        operationId: 'refresh',
        tags,
        body: Refresh,
        response: { 200: Tokens }
      }
    },
    async (request) =>
      fastify.issueTokens(await refreshSession(fastify.db, request.actor, request.body.refreshToken))
  )

  fastify.post(
    '/logout',
    {
      config: { access: 'user' },
      schema: {
        summary: 'End this session, on every door',
        description:
          'The access token, the refresh token and the sockets of this session end at once; other ' +
          'devices stay signed in.',
        operationId: 'logOut',
        tags,
        response: { 204: Type.Null() }
      }
    },
    async (request: FastifyRequest, reply: FastifyReply) => {
      await logOut(fastify.db, request.actor)
      return reply.code(204).send()
    }
  )

  fastify.get(
    '/me',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Who am I?',
        description: 'The account behind the access token.',
        operationId: 'getMe',
        tags,
        response: { 200: User }
      }
    },
    async (request) => await getProfile(fastify.db, request.actor)
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
          'not_allowed',
          'sign_in_unavailable'
        ]
      },
      schema: {
        summary: 'Sign in with an OpenID Connect ID token',
        description:
          'Of the configured issuer, such as Firebase Auth or Google. Who is new gets an account; an ' +
          'existing one is joined only if the issuer has verified the address. A token is good for one ' +
          "sign-in (`id_token_used`): ask the issuer's library for a fresh one each time. 503 where no " +
          'issuer is configured.',
        operationId: 'signInWithToken',
        tags,
        body: SignInWithToken,
        response: { 200: SignedIn }
      }
    },
    async (request) =>
      signedIn(
        await signInWithToken(fastify.db, request.actor, fastify.oidc, request.body, originOf(request))
      )
  )

  fastify.post(
    '/forgot-password',
    {
      config: { access: 'public', limit: 'auth' },
      schema: {
        summary: 'Ask for a link to a new password',
        description: 'The answer is the same whether or not the address has an account.',
        operationId: 'forgotPassword',
        tags,
        body: ForgotPassword,
        response: { 202: Type.Null() }
      }
    },
    async (request, reply) => {
      await requestPasswordReset(fastify.db, request.actor, request.body)
      return await reply.code(202).send(null)
    }
  )

  fastify.post(
    '/reset-password',
    {
      config: { access: 'public', limit: 'auth', problems: ['link_not_valid', 'password_too_common'] },
      schema: {
        summary: 'Set a new password by the link from the mail',
        description: 'The link works once and for an hour. Every session ends.',
        operationId: 'resetPassword',
        tags,
        body: ResetPassword,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await resetPassword(fastify.db, request.actor, request.body)
      return await reply.code(204).send(null)
    }
  )

  fastify.post(
    '/verify-email',
    {
      config: { access: 'public', limit: 'auth', problems: ['link_not_valid', 'email_taken'] },
      schema: {
        summary: 'Prove an address by the link from the mail',
        description: 'Also completes a change of address: other sessions end, and the old address is told.',
        operationId: 'verifyEmail',
        tags,
        body: VerifyEmail,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await verifyEmail(fastify.db, request.actor, request.body)
      return await reply.code(204).send(null)
    }
  )

  fastify.post(
    '/resend-verification',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Send me the link that proves my address again',
        description: 'Earlier links stop working. An address that is already proven gets nothing.',
        operationId: 'resendVerification',
        tags,
        response: { 202: Type.Null() }
      }
    },
    async (request: FastifyRequest, reply: FastifyReply) => {
      await requestVerification(fastify.db, request.actor)
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
