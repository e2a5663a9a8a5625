import { eq } from 'drizzle-orm'
import t from 'tap'
import { bookings } from '../../drizzle/schema/index.js'
import { executeProposal, openTurn, proposeBooking } from '../../src/conversations/index.js'
import { raceDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'

const RIVALS = 50
const ROUNDS = 5
const { db, market } = await raceDatabase(t)
const provider = await makeProvider(db)
const service = await makeService(db, provider.id)
const start = (round: number) =>
  new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + (48 + 3 * round) * 3_600_000).toISOString()

t.test('one offer executed fifty times at once is one booking, and all fifty are told of it', async (t) => {
  for (let round = 0; round < ROUNDS; round++) {
    const client = actorOf(await makeUser(db))
    const { conversationId } = await openTurn(market, client, { message: 'hello' })
    const { id: proposalId } = await proposeBooking(market, client, {
      conversationId,
      serviceId: service.id,
      scheduledAt: start(round)
    })

    const answers = await Promise.all(
      Array.from({ length: RIVALS }, async () => await executeProposal(market, client, { proposalId }))
    )
    const rows = await db.select().from(bookings).where(eq(bookings.clientId, client.id))

    t.equal(rows.length, 1)
    t.ok(answers.every(({ booking }) => booking.id === rows[0]?.id))
  }
})

t.test(
  'fifty people with an offer of the same slot: one gets it, the others are refused, nobody breaks',
  async (t) => {
    const offers = await Promise.all(
      Array.from({ length: RIVALS }, async () => {
        const client = actorOf(await makeUser(db))
        const { conversationId } = await openTurn(market, client, { message: 'hello' })

        return {
          client,
          proposalId: (
            await proposeBooking(market, client, {
              conversationId,
              serviceId: service.id,
              scheduledAt: start(20)
            })
          ).id
        }
      })
    )

    const results = await Promise.allSettled(
      offers.map(async ({ client, proposalId }) => await executeProposal(market, client, { proposalId }))
    )
    t.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)

    const codes = results.flatMap((result) =>
      result.status === 'rejected' ? [String(result.reason.code)] : []
    )
    t.same([...new Set(codes)], ['slot_taken'])
  }
)

t.test('offers made at once in one conversation leave exactly one open', async (t) => {
  const client = actorOf(await makeUser(db))
  const { conversationId } = await openTurn(market, client, { message: 'hello' })

  const made = await Promise.all(
    Array.from(
      { length: 10 },
      async (_, index) =>
        await proposeBooking(market, client, {
          conversationId,
          serviceId: service.id,
          scheduledAt: start(30 + index)
        })
    )
  )

  const results = await Promise.allSettled(
    made.map(async ({ id: proposalId }) => await executeProposal(market, client, { proposalId }))
  )
  t.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
})
