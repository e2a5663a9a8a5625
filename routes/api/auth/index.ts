import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { getProfile, LogIn, logIn, logOut, Refresh, refreshSession, SignedIn, SignUp, signUp, Tokens, User, type Opened, type Origin } from '../../../src/accounts/index.js'

const tags = ['Auth']

const auth: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/signup', {
    config: { access: 'public', limit: 'auth', problems: [409] },
    schema: { summary: 'Make an account and sign in', operationId: 'signUp', tags, body: SignUp, response: { 201: SignedIn } }
  }, async (request, reply) => reply.code(201).send(signedIn(await signUp(fastify.db, request.actor, request.body, originOf(request)))))

  fastify.post('/login', {
    config: { access: 'public', limit: 'auth', problems: [401] },
    schema: { summary: 'Sign in', description: 'Unknown, banned and deactivated accounts answer exactly as a wrong password does.', operationId: 'logIn', tags, body: LogIn, response: { 200: SignedIn } }
  }, async (request) => signedIn(await logIn(fastify.db, request.actor, request.body, originOf(request))))

  fastify.post('/refresh', {
    config: { access: 'public', limit: 'auth', problems: [401] },
    schema: { summary: 'Trade a refresh token for new tokens', description: 'Each refresh token works once; a second use ends the whole session.', operationId: 'refresh', tags, body: Refresh, response: { 200: Tokens } }
  }, async (request) => fastify.issueTokens(await refreshSession(fastify.db, request.body.refreshToken)))

  fastify.post('/logout', {
    config: { access: 'user' },
    schema: { summary: 'End this session, on every door', operationId: 'logOut', tags, response: { 204: Type.Null() } }
  }, async (request: FastifyRequest, reply: FastifyReply) => {
    await logOut(fastify.db, request.actor)
    return reply.code(204).send()
  })

  fastify.get('/me', {
    config: { access: 'user' },
    schema: { summary: 'Who am I?', operationId: 'getMe', tags, response: { 200: User } }
  }, async (request) => await getProfile(fastify.db, request.actor))

  function signedIn ({ user, session }: Opened) {
    return { user, ...fastify.issueTokens(session) }
  }
}

function originOf (request: FastifyRequest): Origin {
  return { address: request.ip, userAgent: request.headers['user-agent'] ?? null }
}

export default auth
