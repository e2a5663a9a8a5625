import { desc, eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, notifications, providers, reviews, services, users } from '../../drizzle/schema/index.js'
import {
  createReview,
  listServiceReviews,
  listUserReviews,
  replyToReview,
  reviewsPersonalData
} from '../../src/reviews/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { eraseAccount } from '../../src/privacy/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { transact } from '../../src/shared/transaction.js'
import { testDatabase } from '../support/database.js'
import { testRules } from '../support/market.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const visitor = anonymous('en', 'rest')
const { db, market } = await testDatabase(t)
const HOUR = 3_600_000

async function scene(values: Parameters<typeof makeBooking>[3] = {}) {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const client = await makeUser(db, { name: 'Maya Khoury' })
  const scheduledAt = new Date(Date.now() - 2 * HOUR)
  const booking = await makeBooking(db, service, client.id, {
    status: 'completed',
    scheduledAt,
    endsAt: new Date(scheduledAt.getTime() + HOUR),
    ...values
  })

  return { provider, service, client: actorOf(client), booking }
}

t.test(
  'a review is stored with its sentiment, told to the provider, audited, and both averages follow',
  async (t) => {
    const { provider, service, client, booking } = await scene()
    const review = await createReview(market, client, {
      bookingId: booking.id,
      rating: 4,
      comment: '  Excellent work, very kind! '
    })

    t.match(review, {
      serviceId: service.id,
      providerId: provider.id,
      userId: client.id,
      reviewerName: 'Maya',
      rating: 4,
      comment: 'Excellent work, very kind!'
    })

    t.ok(review.sentimentScore !== null && review.sentimentScore > 0)

    const second = await makeUser(db)
    const other = await makeBooking(db, service, second.id, {
      status: 'completed',
      scheduledAt: new Date(Date.now() - 9 * HOUR),
      endsAt: new Date(Date.now() - 8 * HOUR)
    })

    await createReview(market, actorOf(second), { bookingId: other.id, rating: 5 })

    const third = await makeBooking(db, service, second.id, {
      status: 'completed',
      scheduledAt: new Date(Date.now() - 7 * HOUR),
      endsAt: new Date(Date.now() - 6 * HOUR)
    })

    await createReview(market, actorOf(second), { bookingId: third.id, rating: 5 })

    const average = { ratings: 4.7, ratingSum: 14, ratingCount: 3 }
    t.match((await db.select().from(services).where(eq(services.id, service.id)))[0], average)
    t.match((await db.select().from(providers).where(eq(providers.userId, provider.id)))[0], average)

    const told = await db.select().from(notifications).where(eq(notifications.userId, provider.id))
    t.strictSame(
      told.map(({ type }) => type),
      ['review_received', 'review_received', 'review_received']
    )

    const [audited] = await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.targetId, review.id))
      .orderBy(desc(auditLog.id))

    t.match(audited, { type: 'booking', action: 'review.created', actorId: client.id })
  }
)

t.test('one review a booking, by its client alone, only when it is completed and not long ago', async (t) => {
  const { client, booking, provider } = await scene()
  const review = { bookingId: booking.id, rating: 5 }

  await t.rejects(createReview(market, visitor, review), { code: 'not_signed_in' })
  await t.rejects(createReview(market, actorOf(await makeUser(db)), review), { code: 'not_found' })
  await t.rejects(createReview(market, actorOf(provider), review), { code: 'not_found' })
  await createReview(market, client, review)
  await t.rejects(createReview(market, client, { ...review, rating: 1 }), { code: 'already_reviewed' })
  t.equal((await db.select().from(reviews).where(eq(reviews.bookingId, booking.id))).length, 1)

  for (const status of ['pending', 'accepted', 'in_progress', 'cancelled'] as const) {
    const unfinished = await scene({ status })
    await t.rejects(
      createReview(market, unfinished.client, { bookingId: unfinished.booking.id, rating: 5 }),
      { code: 'not_reviewable' },
      status
    )
  }

  const scheduledAt = new Date(Date.now() - 31 * 24 * HOUR)
  const late = await scene({ scheduledAt, endsAt: new Date(scheduledAt.getTime() + HOUR) })

  await t.rejects(createReview(market, late.client, { bookingId: late.booking.id, rating: 5 }), {
    code: 'not_reviewable',
    params: { days: 30 }
  })
  t.equal((await db.select().from(services).where(eq(services.id, late.service.id)))[0]?.ratingCount, 0)
})

t.test(
  'reviews are listed newest first, page by page, with no more of their writer than the first name',
  async (t) => {
    const { service, client, booking } = await scene()
    await createReview(market, client, { bookingId: booking.id, rating: 5 })

    const at = Date.now()
    for (let index = 0; index < 4; index++) {
      const scheduledAt = new Date(at - (10 + 2 * index) * HOUR)
      const more = await makeBooking(db, service, client.id, {
        status: 'completed',
        scheduledAt,
        endsAt: new Date(scheduledAt.getTime() + HOUR)
      })

      await createReview(market, client, { bookingId: more.id, rating: 3 })
    }

    for (const list of [
      async (page: { limit: number; cursor?: string }) =>
        await listServiceReviews(market, visitor, { serviceId: service.id, ...page }),
      async (page: { limit: number; cursor?: string }) =>
        await listUserReviews(market, visitor, { userId: client.id, ...page })
    ]) {
      const whole = (await list({ limit: 100 })).items
      t.equal(whole.length, 5)

      t.strictSame(
        whole.map(({ createdAt }) => createdAt),
        whole
          .map(({ createdAt }) => createdAt)
          .sort()
          .reverse()
      )

      const first = await list({ limit: 2 })
      const second = await list({
        limit: 3,
        ...(first.nextCursor === null ? {} : { cursor: first.nextCursor })
      })

      t.strictSame([...first.items, ...second.items], whole)
      t.equal(second.nextCursor, null)
      t.notMatch(JSON.stringify(whole), /@|Khoury/)
    }

    const nobody = '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11'
    await t.rejects(listServiceReviews(market, visitor, { serviceId: nobody, limit: 20 }), {
      code: 'not_found'
    })
    await t.rejects(listUserReviews(market, visitor, { userId: nobody, limit: 20 }), { code: 'not_found' })
  }
)

t.test('the provider replies once, in public, and the client is told', async (t) => {
  const { provider, service, client, booking } = await scene()
  const seller = actorOf(provider)
  const review = await createReview(market, client, { bookingId: booking.id, rating: 2, comment: 'Late' })
  t.equal(review.reply, null)

  const reply = async (text: string, actor = seller) =>
    await replyToReview(market, actor, { id: review.id, text })

  for (const stranger of [client, actorOf(await makeProvider(db))]) {
    await t.rejects(reply('Sorry', stranger), { code: 'not_found' })
  }

  for (const text of ['Call me on 03 123 456', 'اتصل على 03123456', 'mail me: rami@example.org']) {
    await t.rejects(reply(text), { code: 'contact_not_allowed' }, text)
  }

  const replied = await reply('  Sorry, there was a traffic jam. ')
  t.match(replied.reply, { text: 'Sorry, there was a traffic jam.', createdAt: String })
  await t.rejects(reply('Again'), { code: 'already_replied' })

  const { items } = await listServiceReviews(market, visitor, { serviceId: service.id, limit: 20 })
  t.strictSame(items, [replied])

  const told = await db.select().from(notifications).where(eq(notifications.userId, client.id))
  t.match(
    told.filter(({ type }) => type === 'review_replied'),
    [{ data: { bookingId: booking.id } }]
  )

  const logged = await db.select().from(auditLog).where(eq(auditLog.targetId, review.id))
  t.strictSame(logged.map(({ action, after }) => [action, after]).at(-1), ['review.replied', null])
})

t.test('nobody replies to a reviewer who was erased', async (t) => {
  const { provider, client, booking } = await scene()
  const { id } = await createReview(market, client, { bookingId: booking.id, rating: 2 })
  await db
    .update(users)
    .set({ passwordHash: await hashPassword('a long and private sentence', testRules) })
    .where(eq(users.id, client.id))
  await eraseAccount(market, client, { password: 'a long and private sentence' })

  const reply = replyToReview(market, actorOf(provider), { id, text: 'Thank you, Maya' })
  await t.rejects(reply, { code: 'not_allowed' })
  const [row] = await db.select().from(reviews).where(eq(reviews.id, id))
  t.match(row, { reply: null, repliedAt: null })
})

t.test('of two replies at once one is kept, and an erasure of either side takes its words', async (t) => {
  for (const who of ['client', 'provider'] as const) {
    const people = await scene()
    const seller = actorOf(people.provider)
    const { id } = await createReview(market, people.client, { bookingId: people.booking.id, rating: 5 })

    const replies = await Promise.allSettled(
      ['One', 'Two'].map(async (text) => await replyToReview(market, seller, { id, text }))
    )
    t.equal(replies.filter(({ status }) => status === 'fulfilled').length, 1)

    const person = who === 'client' ? people.client : seller
    const [account] = await db.select().from(users).where(eq(users.id, person.id))
    if (account === undefined) throw new Error('no account')

    await transact(market, async (tx) => {
      await reviewsPersonalData.erase(tx, { id: person.id, account, provider: null })
    })

    const [row] = await db.select().from(reviews).where(eq(reviews.id, id))
    t.match(row, { reply: null, rating: 5 }, who)
  }
})
