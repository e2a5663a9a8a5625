import { eq, like } from 'drizzle-orm'
import t from '../support/tap.js'
import { budgets, notifications } from '../../drizzle/schema/index.js'
import { cancelBooking, createBooking, rescheduleBooking } from '../../src/bookings/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { fill } from '../agent/market.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import { hourAhead, openMarket, refusalOf } from './market.js'

const database = await testDatabase(t)
const { db, market } = database
const start = (hours: number) => hourAhead(hours).toISOString()

t.test(
  'a client who books and cancels without end reaches one provider ten times a day, and thirty times ' +
    'all of them',
  async (t) => {
    const { client, provider, service } = await openMarket(db)
    const refusals: Record<string, number> = {}

    async function bookAndCancel(serviceId: string): Promise<void> {
      try {
        const { id } = await createBooking(market, client, { serviceId, scheduledAt: start(48) })
        await cancelBooking(market, client, { id })
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
        refusals[error.code] = (refusals[error.code] ?? 0) + 1
      }
    }

    for (let count = 0; count < 30; count++) await bookAndCancel(service.id)
    t.same(refusals, { too_many_bookings_here: 20 })

    const told = await db.select().from(notifications).where(eq(notifications.userId, provider.id))
    t.equal(told.length, 20, 'ten requests and ten cancellations')

    for (const other of [await openMarket(db), await openMarket(db)]) {
      for (let count = 0; count < 10; count++) await bookAndCancel(other.service.id)
    }

    await bookAndCancel((await openMarket(db)).service.id)
    t.equal(refusals.too_many_bookings, 1)

    const neighbour = actorOf(await makeUser(db))
    t.match(await createBooking(market, neighbour, { serviceId: service.id, scheduledAt: start(48) }), {
      status: 'pending'
    })
  }
)

t.test('a day after the first of them the client may book again', async (t) => {
  const { client, service } = await openMarket(db)
  for (let count = 0; count < 10; count++) {
    const { id } = await createBooking(market, client, { serviceId: service.id, scheduledAt: start(48) })
    await cancelBooking(market, client, { id })
  }

  const { params } = await refusalOf(
    createBooking(market, client, { serviceId: service.id, scheduledAt: start(48) })
  )
  t.ok(Number(params.retryAfterSeconds) > 86_000 && Number(params.retryAfterSeconds) <= 86_400)

  await db
    .update(budgets)
    .set({ windowEndsAt: new Date() })
    .where(like(budgets.key, `booking:${client.id}%`))
  t.match(await createBooking(market, client, { serviceId: service.id, scheduledAt: start(48) }), {
    status: 'pending'
  })
})

t.test(
  'moving a booking to and fro is stopped at ten a day, what is refused costs nothing, and it can ' +
    'still be cancelled',
  async (t) => {
    const { client, service } = await openMarket(db)
    const { id } = await createBooking(market, client, { serviceId: service.id, scheduledAt: start(48) })
    const closed = new Date(hourAhead(60).getTime() + 60_000).toISOString()

    for (let count = 0; count < 20; count++) {
      t.equal(
        (await refusalOf(rescheduleBooking(market, client, { id, scheduledAt: closed }))).code,
        'slot_off_grid'
      )
    }

    for (let count = 0; count < 10; count++) {
      await rescheduleBooking(market, client, { id, scheduledAt: start(count % 2 === 0 ? 52 : 48) })
    }

    t.match(await refusalOf(rescheduleBooking(market, client, { id, scheduledAt: start(52) })), {
      code: 'too_many_moves_here',
      params: { limit: 10 }
    })
    t.match(await cancelBooking(market, client, { id }), { status: 'cancelled' })
  }
)

t.test(
  'REST answers 429 with Retry-After and a sentence in either language, and a chat says the same sentence',
  async (t) => {
    const { app, db, market, as } = await testApp(t)
    await fill(market)

    const people = [await makeUser(db), await makeUser(db, { language: 'ar' })]
    const service = await makeService(db, (await makeProvider(db)).id)
    const payload = { serviceId: service.id, scheduledAt: start(48) }
    const sentences = [/^You have asked for 30 bookings within a day/, /^بلغ عدد طلبات الحجز في يوم واحد 30/]

    for (const [index, person] of people.entries()) {
      const windowEndsAt = new Date(Date.now() + 3_600_000)
      const secondsLeft = () => Math.ceil((windowEndsAt.getTime() - Date.now()) / 1000)
      await db.insert(budgets).values({ key: `booking:${person.id}`, spent: 30, windowEndsAt })

      const headers = { ...as(person), 'accept-language': person.language }
      const before = secondsLeft()
      const answer = await app.inject({ method: 'POST', url: '/api/bookings/create', headers, payload })
      const retryAfter = Number(answer.headers['retry-after'])

      t.equal(answer.statusCode, 429)
      t.ok(retryAfter <= before && retryAfter >= secondsLeft(), `${retryAfter} seconds`)
      t.match(answer.json(), { code: 'too_many_bookings', limit: 30, detail: sentences[index] })
    }

    const [person] = people
    if (person === undefined) return

    const chat = async (message: string, conversationId?: string) =>
      (
        await app.inject({
          method: 'POST',
          url: '/api/ai/chat',
          headers: as(person),
          payload: { message, ...(conversationId === undefined ? {} : { conversationId }) }
        })
      ).json<{ conversationId: string; reply: string; booking: object | null }>()

    const { conversationId } = await chat('I need a plumber in Tyre')
    await chat('the first one, tomorrow at 12', conversationId)
    t.match(await chat('yes', conversationId), {
      booking: null,
      reply: /You have asked for 30 bookings within a day/
    })
  }
)
