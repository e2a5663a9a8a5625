import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { notifications } from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { notify } from '../../src/notifications/index.js'
import { testApp } from '../support/app.js'
import { testRules } from '../support/market.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const password = 'a quiet river at dawn'
const { app, db, market, as } = await testApp(t)

const cases = [
  {
    language: 'en',
    name: 'May Khoury',
    first: 'May',
    title: 'Mayan baths (May-2)',
    left: 'Mayan baths (…-2)'
  },
  { language: 'ar', name: 'May Khoury', first: 'May', title: 'Mayan baths', left: 'Mayan baths' },
  { language: 'ar', name: 'مي خوري', first: 'مي', title: 'ترميم، مي', left: 'ترميم، …' },
  { language: 'en', name: 'J.R Khoury', first: 'J.R', title: 'JxR', left: 'JxR' }
] as const

for (const { language, name, first, title, left } of cases) {
  t.test(`an erasure takes ${first} out of notices about them in ${language}, as a whole word`, async (t) => {
    const passwordHash = await hashPassword(password, testRules)
    const client = await makeUser(db, { name, passwordHash })
    const provider = await makeProvider(db, {}, { language })
    const service = await makeService(db, provider.id, { title_en: title, title_ar: title })
    const own = await makeBooking(db, service, client.id, { status: 'completed' })

    const namesake = await makeUser(db, { name })
    const others = await makeBooking(db, service, namesake.id, { status: 'completed' })

    const review = { type: 'review_received', userId: provider.id, serviceId: service.id, rating: 5 } as const
    for (const { id } of [own, others]) {
      await notify(market, [{ ...review, bookingId: id, service, otherName: first }])
    }

    const told = async () =>
      await db
        .select({ message: notifications.message, data: notifications.data })
        .from(notifications)
        .where(eq(notifications.userId, provider.id))
    const before = await told()
    t.ok(before.every(({ message }) => message.includes(first)))

    const { statusCode } = await app.inject({
      method: 'DELETE',
      url: '/api/users/erase',
      headers: as(client),
      payload: { password }
    })
    t.equal(statusCode, 204)

    const after = await told()
    const messageOf = (rows: typeof after, bookingId: string) =>
      rows.find(({ data }) => data.bookingId === bookingId)?.message ?? ''

    const expected = messageOf(before, own.id).replace(title, '\0').replace(first, '…').replace('\0', left)
    t.equal(messageOf(after, own.id), expected)
    t.equal(messageOf(after, others.id), messageOf(before, others.id), 'a namesake keeps theirs')
  })
}
