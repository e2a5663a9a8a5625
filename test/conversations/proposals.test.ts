import { and, eq } from 'drizzle-orm'
import t from '../support/tap.js'
import {
  aiLogs,
  auditLog,
  bookings,
  cancelPolicies,
  conversations,
  proposals,
  providers,
  services
} from '../../drizzle/schema/index.js'
import { createBooking } from '../../src/bookings/index.js'
import {
  closeTurn,
  deleteConversation,
  dropProposals,
  executeProposal,
  getConversation,
  listConversations,
  loadProposal,
  openTurn,
  proposeBooking,
  proposeCancel,
  proposeReschedule
} from '../../src/conversations/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { defaultRules } from '../../src/shared/rules.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const { db, market } = await testDatabase(t)
const provider = await makeProvider(db)
const service = await makeService(db, provider.id)
const at = (hours: number) =>
  new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + hours * 3_600_000).toISOString()
let hour = 48

t.test(
  'deleting a conversation ends its words in the log too, and those of a turn that ends after it; what ' +
    'it cost stays',
  async (t) => {
    const [client, other] = [await someone(), await someone()]

    const log = {
      query: 'my leaking tap',
      response: 'a plumber',
      intent: 'search' as const,
      serviceMatchedId: null,
      providerMatchedId: null,
      model: 'offline',
      provider: 'openai',
      inputTokens: 7,
      outputTokens: 3,
      costMicros: 9,
      milliseconds: 1,
      fallbackReason: null,
      outcome: 'said'
    }

    const record = {
      language: 'en' as const,
      messages: [{ role: 'assistant' as const, text: 'a plumber', parts: [] }],
      log
    }

    const logs = async (actor: UserActor) =>
      await db
        .select({ query: aiLogs.query, response: aiLogs.response, costMicros: aiLogs.costMicros })
        .from(aiLogs)
        .where(eq(aiLogs.userId, actor.id))

    const [gone, kept] = [await begin(client), await begin(client)]
    for (const conversationId of [gone, kept]) await closeTurn(market, client, conversationId, record)
    await closeTurn(market, other, await begin(other), record)

    await deleteConversation(market, client, { id: gone })
    await closeTurn(market, client, gone, record)

    const words = { query: log.query, response: log.response, costMicros: 9 }
    const silent = { query: '', response: '', costMicros: 9 }

    t.same(
      (await logs(client)).sort((a, b) => a.query.localeCompare(b.query)),
      [silent, silent, words]
    )
    t.same(await logs(other), [words])
  }
)

async function someone(): Promise<UserActor> {
  return actorOf(await makeUser(db))
}
async function begin(actor: UserActor, message = 'hello'): Promise<string> {
  return (await openTurn(market, actor, { message })).conversationId
}
/** An offer of its own hour, so that tests do not stand in each other's way. */
async function offered(actor: UserActor) {
  const conversationId = await begin(actor)
  return {
    conversationId,
    proposal: await proposeBooking(market, actor, {
      conversationId,
      serviceId: service.id,
      scheduledAt: at((hour += 3))
    })
  }
}
async function bookingsOf(actor: UserActor) {
  return await db.select().from(bookings).where(eq(bookings.clientId, actor.id))
}

t.test(
  'an offer holds and books nothing; executing it books exactly it, and again gives the same booking',
  async (t) => {
    const client = await someone()
    const { proposal } = await offered(client)

    t.same(await bookingsOf(client), [])

    const first = await executeProposal(market, client, { proposalId: proposal.id })
    const second = await executeProposal(market, client, { proposalId: proposal.id })

    t.equal(first.booking.id, second.booking.id)
    t.equal(first.booking.scheduledAt, proposal.scheduledAt)
    t.equal((await bookingsOf(client)).length, 1)

    t.equal(
      (
        await db
          .select()
          .from(auditLog)
          .where(and(eq(auditLog.action, 'proposal.book'), eq(auditLog.targetId, proposal.id)))
      ).length,
      1
    )
  }
)

t.test('other terms than those that were shown book nothing, and a new offer has them', async (t) => {
  const changes: Array<[what: string, change: () => Promise<unknown>]> = [
    ['the numbers of the marketplace', async () => await Promise.resolve(setKept(70))],
    ['the choice of the provider', async () => await choosePolicy('moderate')],
    [
      'the terms of the policy itself',
      async () =>
        await db
          .update(cancelPolicies)
          .set({ terms: { freeHoursBefore: 48, graceMinutes: 5, keptPercent: 60 } })
          .where(eq(cancelPolicies.slug, 'moderate'))
    ],
    ['automatic acceptance', async () => await db.update(providers).set({ automaticAcceptance: 'all' })]
  ]

  for (const [what, change] of changes) {
    const client = await someone()
    const { proposal, conversationId } = await offered(client)
    await change()

    await t.rejects(
      executeProposal(market, client, { proposalId: proposal.id }),
      { code: 'proposal_changed' },
      what
    )
    t.same(await bookingsOf(client), [], what)

    const { scheduledAt } = proposal
    const again = await proposeBooking(market, client, { conversationId, serviceId: service.id, scheduledAt })
    const { booking } = await executeProposal(market, client, { proposalId: again.id })
    t.match(await bookingsOf(client), [{ id: booking.id, scheduledAt: new Date(scheduledAt) }], what)
  }

  setKept(defaultRules.cancelKeptPercent)
  await choosePolicy(null)
  await db.update(providers).set({ automaticAcceptance: 'off' })
})

function setKept(cancelKeptPercent: number): void {
  Object.assign(market.settings.inForce, { cancelKeptPercent })
}

async function choosePolicy(cancelPolicy: string | null): Promise<void> {
  await db.update(cancelPolicies).set({ isAllowed: true }).where(eq(cancelPolicies.slug, 'moderate'))
  await db.update(providers).set({ cancelPolicy })
}

t.test("another's offer, conversation and booking do not exist", async (t) => {
  const [owner, stranger] = [await someone(), await someone()]
  const { proposal, conversationId } = await offered(owner)
  const booking = await makeBooking(db, service, owner.id, { scheduledAt: new Date(at((hour += 3))) })

  await t.rejects(executeProposal(market, stranger, { proposalId: proposal.id }), { code: 'not_found' })
  await t.rejects(openTurn(market, stranger, { message: 'hi', conversationId }), { code: 'not_found' })
  await t.rejects(getConversation(market, stranger, { id: conversationId }), { code: 'not_found' })
  await t.rejects(deleteConversation(market, stranger, { id: conversationId }), { code: 'not_found' })
  await t.rejects(
    proposeBooking(market, stranger, { conversationId, serviceId: service.id, scheduledAt: at((hour += 3)) }),
    { code: 'not_found' }
  )
  await t.rejects(
    proposeCancel(market, stranger, { conversationId: await begin(stranger), bookingId: booking.id }),
    { code: 'not_found' }
  )

  const seller = actorOf(provider)
  await t.rejects(
    proposeCancel(market, seller, { conversationId: await begin(seller), bookingId: booking.id }),
    { code: 'not_found' },
    'nor for its provider'
  )
  t.same(await bookingsOf(stranger), [])
})

t.test(
  'a newer offer supersedes, a refusal drops, time lets run out: none of them can be executed',
  async (t) => {
    const client = await someone()
    const { proposal: older, conversationId } = await offered(client)
    const newer = await proposeBooking(market, client, {
      conversationId,
      serviceId: service.id,
      scheduledAt: at((hour += 3))
    })

    await t.rejects(executeProposal(market, client, { proposalId: older.id }), { code: 'proposal_not_open' })
    t.equal((await loadProposal(market, client, { proposalId: newer.id })).status, 'open')
    await dropProposals(market, client, { conversationId, refusedId: null })
    await t.rejects(executeProposal(market, client, { proposalId: newer.id }), { code: 'proposal_not_open' })

    const { proposal: late } = await offered(client)
    await db.update(proposals).set({ expiresAt: new Date() }).where(eq(proposals.id, late.id))
    await t.rejects(executeProposal(market, client, { proposalId: late.id }), { code: 'proposal_not_open' })
    t.same(await bookingsOf(client), [])
  }
)

t.test(
  'a price that changed, a slot that went and a service that was withdrawn stop the offer, and nothing ' +
    'is written',
  async (t) => {
    const client = await someone()
    const dear = await makeService(db, provider.id)
    const conversationId = await begin(client)
    const first = await proposeBooking(market, client, {
      conversationId,
      serviceId: dear.id,
      scheduledAt: at((hour += 3))
    })

    await db
      .update(services)
      .set({ price: dear.price + 100 })
      .where(eq(services.id, dear.id))
    await t.rejects(executeProposal(market, client, { proposalId: first.id }), { code: 'proposal_changed' })

    const second = await proposeBooking(market, client, {
      conversationId,
      serviceId: dear.id,
      scheduledAt: at((hour += 3))
    })

    await createBooking(market, await someone(), { serviceId: service.id, scheduledAt: second.scheduledAt })
    await t.rejects(executeProposal(market, client, { proposalId: second.id }), {
      code: 'slot_taken',
      params: { alternatives: [String, String, String] }
    })

    const third = await proposeBooking(market, client, {
      conversationId,
      serviceId: dear.id,
      scheduledAt: at((hour += 3))
    })

    await db.update(services).set({ isVisible: false }).where(eq(services.id, dear.id))
    await t.rejects(executeProposal(market, client, { proposalId: third.id }), {
      code: 'service_unavailable'
    })
    t.same(await bookingsOf(client), [])
    t.equal((await db.select().from(proposals).where(eq(proposals.resultBookingId, first.id))).length, 0)
  }
)

t.test(
  "a time that is not free is not even offered, and the nearest are named; nor is one's own service",
  async (t) => {
    const client = await someone()
    const conversationId = await begin(client)
    const taken = at((hour += 3))

    await createBooking(market, await someone(), { serviceId: service.id, scheduledAt: taken })
    await t.rejects(
      proposeBooking(market, client, { conversationId, serviceId: service.id, scheduledAt: taken }),
      { code: 'slot_taken', params: { alternatives: [String, String, String] } }
    )
    await t.rejects(
      proposeBooking(market, client, { conversationId, serviceId: service.id, scheduledAt: at(-48) }),
      { code: 'slot_too_soon' }
    )

    const seller = actorOf(provider)
    await t.rejects(
      proposeBooking(market, seller, {
        conversationId: await begin(seller),
        serviceId: service.id,
        scheduledAt: at((hour += 3))
      }),
      { code: 'own_service' }
    )
  }
)

t.test('a cancellation and a move are bound to the booking as it was when they were offered', async (t) => {
  const client = await someone()
  const conversationId = await begin(client)
  const booking = await createBooking(market, client, { serviceId: service.id, scheduledAt: at((hour += 6)) })
  const move = await proposeReschedule(market, client, {
    conversationId,
    bookingId: booking.id,
    scheduledAt: at((hour += 3))
  })

  const moved = await executeProposal(market, client, { proposalId: move.id })
  t.equal(moved.booking.scheduledAt, move.scheduledAt)

  const cancel = await proposeCancel(market, client, { conversationId, bookingId: booking.id })
  t.equal(cancel.price, 0)
  await db.update(bookings).set({ version: 9 }).where(eq(bookings.id, booking.id))
  await t.rejects(executeProposal(market, client, { proposalId: cancel.id }), { code: 'version_changed' })

  const again = await proposeCancel(market, client, { conversationId, bookingId: booking.id })
  t.equal((await executeProposal(market, client, { proposalId: again.id })).booking.status, 'cancelled')
})

t.test("an offer says weekday, local time, price and cancel terms in its user's language", async (t) => {
  const client = { ...(await someone()), locale: 'ar' as const }
  const { proposal } = await offered(client)

  t.match(proposal.localTime, /[\u0600-\u06ff]/)
  t.match(proposal.cancelTerms, /ببلاش/)
  t.equal(proposal.price, service.price)
})

t.test('secrets and card numbers are masked before anything is stored', async (t) => {
  const client = await someone()
  const opened = await openTurn(market, client, {
    message: 'my card is 4242 4242 4242 4242 and my password is hunter2 ok? Tel 03 123 456'
  })

  t.notMatch(opened.message, /4242|hunter2/)
  t.match(opened.message, /03 123 456/)

  const conversation = await getConversation(market, client, { id: opened.conversationId })
  t.notMatch(JSON.stringify(conversation), /4242|hunter2/)
})

t.test('half an emoji or a NUL in what a listing or a model wrote does not lose the turn', async (t) => {
  const client = await someone()
  const id = await begin(client, 'hello')

  await closeTurn(market, client, id, {
    language: 'en',
    messages: [
      { role: 'tool', text: '', parts: [{ output: { title_en: 'cut \ud83d', note: 'a\u0000b' } }] },
      { role: 'assistant', text: 'half \ud83d, none\u0000, whole 😀', parts: [] }
    ],
    log: {
      query: 'q\u0000',
      response: 'r\u0000 \ud83d',
      intent: 'search',
      serviceMatchedId: null,
      providerMatchedId: null,
      model: 'test',
      provider: 'test',
      inputTokens: 0,
      outputTokens: 0,
      costMicros: 0,
      fallbackReason: null,
      milliseconds: 1,
      outcome: 'said'
    }
  })

  t.match((await getConversation(market, client, { id })).messages.at(-1), {
    text: 'half \ufffd, none, whole 😀'
  })
  t.match(await db.select().from(aiLogs).where(eq(aiLogs.conversationId, id)), [
    { query: 'q', response: 'r \ufffd' }
  ])
})

t.test(
  'a conversation reads back what was said, lists newest first page by page, and goes with its offers ' +
    'but not its bookings',
  async (t) => {
    const client = await someone()
    const ids: string[] = []

    for (const message of ['one', 'two', 'three']) {
      const id = await begin(client, message)
      ids.push(id)

      await closeTurn(market, client, id, {
        language: 'en',
        messages: [
          { role: 'tool', text: '', parts: [{ type: 'tool-call' }] },
          { role: 'assistant', text: `answer to ${message}`, parts: [] }
        ],
        log: {
          query: message,
          response: '',
          intent: 'search',
          serviceMatchedId: null,
          providerMatchedId: null,
          model: 'test',
          provider: 'test',
          inputTokens: 0,
          outputTokens: 0,
          costMicros: 0,
          fallbackReason: null,
          milliseconds: 1,
          outcome: 'said'
        }
      })
    }

    const page = await listConversations(market, client, { limit: 2 })
    const rest = await listConversations(market, client, { limit: 2, cursor: page.nextCursor ?? '' })

    t.same(
      [...page.items, ...rest.items].map(({ id }) => id),
      ids.toReversed()
    )
    t.equal(rest.nextCursor, null)

    const [first = ''] = ids
    t.same(
      (await getConversation(market, client, { id: first })).messages.map(({ role, text }) => [role, text]),
      [
        ['user', 'one'],
        ['assistant', 'answer to one']
      ]
    )

    const proposal = await proposeBooking(market, client, {
      conversationId: first,
      serviceId: service.id,
      scheduledAt: at((hour += 3))
    })

    const { booking } = await executeProposal(market, client, { proposalId: proposal.id })
    await deleteConversation(market, client, { id: first })
    t.same(await db.select().from(conversations).where(eq(conversations.id, first)), [])
    t.same(await db.select().from(proposals).where(eq(proposals.id, proposal.id)), [])
    t.equal((await bookingsOf(client))[0]?.id, booking.id)
  }
)
