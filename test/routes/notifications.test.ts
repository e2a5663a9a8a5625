import t from '../support/tap.js'
import { notify } from '../../src/notifications/index.js'
import { testApp } from '../support/app.js'
import { makeUser } from '../support/people.js'

const { app, db, market, as } = await testApp(t)

t.test('notifications are listed and marked as read by their owner alone', async (t) => {
  const [owner, stranger] = [await makeUser(db), await makeUser(db)]
  await notify(market, [
    { userId: owner.id, type: 'provider_approved' },
    { userId: owner.id, type: 'account_unbanned' }
  ])

  const list = async (query: string) =>
    (await app.inject({ url: `/api/notifications${query}`, headers: as(owner) })).json()
  const { items } = await list('?limit=1')

  t.match(items, [{ type: 'account_unbanned', message: String, isRead: false, data: {} }])

  const read = async (user: typeof owner) =>
    (await app.inject({ method: 'PUT', url: `/api/notifications/${items[0].id}/read`, headers: as(user) }))
      .statusCode
  t.equal(await read(stranger), 404)
  t.equal((await list('?unread=true')).items.length, 2)
  t.equal(await read(owner), 204)
  t.equal((await list('?unread=true')).items.length, 1)
  t.equal(
    (await app.inject({ method: 'PUT', url: '/api/notifications/read-all', headers: as(owner) })).statusCode,
    204
  )
  t.equal((await list('?unread=true')).items.length, 0)
  t.equal((await list('')).items.length, 2)
})

t.test('a made-up cursor, a wrong limit or nobody signed in is refused', async (t) => {
  const owner = await makeUser(db)
  for (const query of ['?cursor=abc', '?limit=0', '?limit=101', '?unread=maybe', '?colour=red']) {
    t.equal(
      (await app.inject({ url: `/api/notifications${query}`, headers: as(owner) })).statusCode,
      400,
      query
    )
  }

  t.equal((await app.inject({ url: '/api/notifications' })).statusCode, 401)
})
