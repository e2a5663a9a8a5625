import formbody from '@fastify/formbody'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { resetPassword, verifyEmail } from '../../src/accounts/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { errorMessage } from '../../src/shared/error-message.js'
import { accountPage, type AccountPage, type PageState } from './page.js'
import * as schemas from './schema.js'

/** Where the links in mails lead, for marketplaces that have no pages of their own for it. */
const account: FastifyPluginAsyncTypebox = async (fastify) => {
  await fastify.register(formbody)

  fastify.get(
    '/reset-password',
    { config: { access: 'public', limit: 'auth' }, schema: schemas.resetPasswordPage },
    async (request, reply) => await show(request, reply, 'reset', request.query)
  )

  fastify.post(
    '/reset-password',
    { config: { access: 'public', limit: 'auth' }, schema: schemas.resetPasswordByPage },
    async (request, reply) =>
      await attempt(
        request,
        reply,
        'reset',
        request.body,
        async () => await resetPassword(fastify.market, request.actor, request.body)
      )
  )

  fastify.get(
    '/verify-email',
    { config: { access: 'public', limit: 'auth' }, schema: schemas.verifyEmailPage },
    async (request, reply) => await show(request, reply, 'verify', request.query)
  )

  fastify.post(
    '/verify-email',
    { config: { access: 'public', limit: 'auth' }, schema: schemas.verifyEmailByPage },
    async (request, reply) =>
      await attempt(
        request,
        reply,
        'verify',
        request.body,
        async () => await verifyEmail(fastify.market, request.actor, request.body)
      )
  )
}

/** The token is in the address of this page: it is kept from caches, and no other site is told of it. */
async function show(request: FastifyRequest, reply: FastifyReply, page: AccountPage, state: PageState) {
  return await reply
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('content-language', request.actor.locale)
    .sendPage(accountPage(page, state, request.actor.locale))
}

async function attempt(
  request: FastifyRequest,
  reply: FastifyReply,
  page: AccountPage,
  { token }: { token: string },
  act: () => Promise<void>
) {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error

    const problem = errorMessage(error.code, request.actor.locale, error.params)
    return await show(
      request,
      reply.code(400),
      page,
      error.code === 'password_too_common' ? { token, problem } : { problem }
    )
  }

  return await show(request, reply, page, 'done')
}

export default account
