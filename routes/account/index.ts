import formbody from '@fastify/formbody'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { readUnsubscribe, resetPassword, unsubscribe, verifyEmail } from '../../src/accounts/index.js'
import {
  answerProposedTimeByLink,
  languageOfProposedTimeLink,
  readProposedTimeLink,
  type ProposedTimeAsked
} from '../../src/bookings/index.js'
import { endFeed } from '../../src/calendar/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { errorMessage } from '../../src/shared/error-message.js'
import type { MessageKind } from '../../src/shared/preferences.js'
import {
  accountPage,
  proposedTimePage,
  proposedTimeRefused,
  unsubscribePage,
  type AccountPage,
  type PageState,
  type ProposedTimeState
} from './page.js'
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
        async () => await resetPassword(fastify.market, request.actor, request.body, endFeed)
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

  fastify.get(
    '/unsubscribe',
    { config: { access: 'public' }, schema: schemas.unsubscribePage },
    async (request, reply) =>
      await answer(request, reply, 'open', async () => {
        const { signUnsubscribe, market } = fastify
        return (await readUnsubscribe(market, signUnsubscribe, request.query.token)).kinds
      })
  )

  // What mail programs send on one click has a body (RFC 8058), which says no more than that it is one.
  fastify.post(
    '/unsubscribe',
    { config: { access: 'public', isOneClick: true }, schema: schemas.unsubscribeByPage },
    async (request, reply) =>
      await answer(request, reply, 'done', async () => {
        const { signUnsubscribe, market } = fastify
        return await unsubscribe(market, signUnsubscribe, request.query.token)
      })
  )

  fastify.get(
    '/proposed-time',
    {
      config: { access: 'public', feature: 'proposedTimes', limit: 'auth' },
      schema: schemas.proposedTimePage
    },
    async (request, reply) =>
      await answerTime(request, reply, request.query.token, async () => {
        const { market, signProposedTime } = fastify
        const asked = await readProposedTimeLink(market, signProposedTime, request.query.token)
        return { asked, state: asked.isAgreed ? 'accepted' : 'open' }
      })
  )

  fastify.post(
    '/proposed-time',
    {
      config: { access: 'public', feature: 'proposedTimes', limit: 'auth' },
      schema: schemas.answerProposedTimeByPage
    },
    async (request, reply) =>
      await answerTime(request, reply, request.body.token, async () => {
        const { market, signProposedTime } = fastify
        const asked = await answerProposedTimeByLink(market, request.actor, signProposedTime, request.body)
        return { asked, state: request.body.answer === 'yes' ? 'accepted' : 'declined' }
      })
  )

  async function answerTime(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string,
    act: () => Promise<{ asked: ProposedTimeAsked; state: ProposedTimeState }>
  ) {
    await speakAsTheMail(request, token)
    const { locale } = request.actor

    try {
      const { asked, state } = await act()
      return await privately(request, reply).sendPage(
        proposedTimePage(state, asked, token, { locale, at: fastify.market.now() })
      )
    } catch (error) {
      if (!(error instanceof DomainError)) throw error

      return await privately(request, reply.code(400)).sendPage(proposedTimeRefused(error, token, locale))
    }
  }

  /** A browser that asks for no language shows the page in the client's own, as the mail was. */
  async function speakAsTheMail(request: FastifyRequest, token: string): Promise<void> {
    if (request.headers['accept-language'] !== undefined) return

    const locale = await languageOfProposedTimeLink(fastify.market, fastify.signProposedTime, token)
    if (locale !== null) request.actor = { ...request.actor, locale }
  }

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    state: 'open' | 'done',
    act: () => Promise<MessageKind[]>
  ) {
    const { locale } = request.actor
    const { settings } = fastify.links

    try {
      return await privately(request, reply).sendPage(unsubscribePage(state, await act(), settings, locale))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return await privately(request, reply.code(400)).sendPage(
        unsubscribePage('not valid', [], settings, locale)
      )
    }
  }
}

/** The token is in the address of this page: it is kept from caches, and no other site is told of it. */
async function show(request: FastifyRequest, reply: FastifyReply, page: AccountPage, state: PageState) {
  return await privately(request, reply).sendPage(accountPage(page, state, request.actor.locale))
}

function privately(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('content-language', request.actor.locale)
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
