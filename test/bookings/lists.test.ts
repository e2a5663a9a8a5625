import t from '../support/tap.js'
import {
  listAllBookings,
  listClientBookings,
  listProviderBookings,
  nextFreeSlots,
  type Booking
} from '../../src/bookings/index.js'
import type { Page } from '../../src/shared/schemas.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { HOUR, markPaid, openMarket, refusalOf } from './market.js'

const { db, market } = await testDatabase(t)

async function allPages(read: (cursor: string | undefined) => Promise<Page<Booking>>): Promise<Booking[]> {
  const items: Booking[] = []
  let cursor: string | undefined

  do {
    const page = await read(cursor)
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)

  return items
}

t.test(
  'lists go page by page, newest first, without gaps or repeats, and stay stable when something is added',
  async (t) => {
    const { client, provider, service } = await openMarket(db)
    const made = []

    for (let index = 0; index < 11; index++) {
      made.push(
        await makeBooking(db, service, client.id, { status: index % 2 === 0 ? 'completed' : 'cancelled' })
      )
    }

    await markPaid(db, made[0] ?? (await makeBooking(db, service, client.id)))

    let added = false

    const items = await allPages(async (cursor) => {
      const page = await listClientBookings(market, client, {
        clientId: client.id,
        limit: 4,
        ...(cursor !== undefined && { cursor })
      })

      if (!added) await makeBooking(db, service, client.id, { status: 'completed' })
      added = true

      return page
    })

    t.same(
      items.map(({ id }) => id),
      made.map(({ id }) => id).reverse()
    )
    t.same([items.at(-1)?.paymentStatus, items.at(0)?.paymentStatus], ['paid', 'unpaid'])
    t.equal(
      (
        await listProviderBookings(market, provider, {
          providerId: provider.id,
          limit: 100,
          status: 'cancelled'
        })
      ).items.length,
      5
    )
  }
)

t.test("another's list is not found; an admin reads everybody's, a client may not", async (t) => {
  const { client, provider, admin, service } = await openMarket(db)
  await makeBooking(db, service, client.id)
  t.equal(
    (await refusalOf(listClientBookings(market, provider, { clientId: client.id, limit: 1 }))).code,
    'not_found'
  )
  t.equal(
    (await refusalOf(listProviderBookings(market, client, { providerId: provider.id, limit: 1 }))).code,
    'not_found'
  )
  t.equal((await refusalOf(listAllBookings(market, client, { limit: 1 }))).code, 'not_allowed')
  t.equal((await listClientBookings(market, admin, { clientId: client.id, limit: 5 })).items.length, 1)
  t.ok(
    (await listAllBookings(market, admin, { limit: 100, status: 'pending' })).items.every(
      ({ status }) => status === 'pending'
    )
  )

  for (const cursor of ['x', 'WyJhIiwiYiJd', Buffer.from('[null,null]').toString('base64url')]) {
    t.equal((await refusalOf(listAllBookings(market, admin, { limit: 1, cursor }))).code, 'invalid_input')
  }
})

t.test(
  'slots of 20 providers × 14 days come in one query and one pass, in well under a second on a busy machine',
  async (t) => {
    const client = actorOf(await makeUser(db))
    const requests = []

    for (let index = 0; index < 20; index++) {
      const provider = await makeProvider(db)
      const service = await makeService(db, provider.id)

      requests.push({ serviceId: service.id, providerId: provider.id, durationMinutes: 60 })

      for (let day = 1; day <= 14; day++) {
        await makeBooking(db, service, client.id, {
          status: 'accepted',
          scheduledAt: new Date(new Date().getTime() + day * 24 * HOUR)
        })
      }
    }

    const window = { from: new Date(), to: new Date(new Date().getTime() + 14 * 24 * HOUR) }
    await nextFreeSlots(market, requests, window, 1000)

    // A PostgreSQL does its part in processes of its own, which is not measured.
    const before = process.cpuUsage()
    const found = await nextFreeSlots(market, requests, window, 1000)
    const { user, system } = process.cpuUsage(before)
    const took = (user + system) / 1000

    t.comment(`${[...found.values()].flat().length} slots in ${took.toFixed(1)} ms`)
    t.equal(found.size, 20)
    t.ok([...found.values()].every((starts) => starts.length > 500))
    t.ok(took < 1000)
  }
)
