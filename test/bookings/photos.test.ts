import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { bookings, files, users } from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { acceptProposedTime, proposeTime, setBookingStatus } from '../../src/bookings/index.js'
import { markAllRead } from '../../src/notifications/index.js'
import { testApp } from '../support/app.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { form, pdf, phonePhoto, picture } from '../support/pictures.js'
import t from '../support/tap.js'
import { auditsOf, hourAhead, rowOf, toldOf } from './market.js'

interface Photo {
  id: string
  url: string
  expiresAt: string
}
type User = Awaited<ReturnType<typeof makeUser>>

const { app, db, market, as } = await testApp(t)
const provider = await makeProvider(db)
const service = await makeService(db, provider.id)
const admin = await makeUser(db, { role: 'admin' })

let hours = 48

/** A booking of a new client at a time of its own, and what they can do with its photos. */
async function booked(values: Partial<typeof bookings.$inferSelect> = {}) {
  const client = await makeUser(db)
  const { id } = await makeBooking(db, service, client.id, {
    scheduledAt: hourAhead((hours += 4)),
    ...values
  })

  const add = async (content: Buffer, user: User = client) =>
    await app.inject({
      method: 'POST',
      url: `/api/bookings/${id}/photos`,
      payload: form(content, { name: 'leak.jpg', type: 'image/jpeg' }),
      headers: as(user)
    })
  const remove = async (photoId: string, user: User = client) =>
    await app.inject({ method: 'DELETE', url: `/api/bookings/${id}/photos/${photoId}`, headers: as(user) })
  const seenBy = async (user: User) =>
    (await app.inject({ url: `/api/bookings/${id}`, headers: as(user) })).json<{ photos: Photo[] }>().photos

  return { id, client, add, remove, seenBy }
}

const open = async (url: string) => await app.inject({ url: url.replace(/^https?:\/\/[^/]+/, '') })

/** Pictures that differ. */
const photoOf = async (width: number) => await picture({ width, height: 300 })

t.test(
  'both sides and admins see a photo of the job, by a signed link and without its metadata',
  async (t) => {
    const { id, client, add, seenBy } = await booked()
    const added = await add(await phonePhoto())
    t.equal(added.statusCode, 200)
    t.match(added.json(), { version: 2, photos: [{ id: String }] })

    for (const user of [client, provider, admin]) {
      const [photo] = await seenBy(user)
      const shown = await open(photo?.url ?? '')
      t.equal(shown.statusCode, 200)
      t.match(shown.headers, {
        'content-type': 'image/webp',
        'cache-control': 'private, no-store',
        'cross-origin-resource-policy': 'cross-origin',
        'content-disposition': /^inline/
      })
      t.match(await sharp(shown.rawPayload).metadata(), { format: 'webp' })
      t.notOk(shown.rawPayload.includes('Canary'))

      t.equal((await open((photo?.url ?? '').slice(0, -3))).statusCode, 400, 'not without the signature')
    }

    const [photo] = await seenBy(client)
    t.equal(
      (await open(`/files/images/${photo?.id ?? ''}/large.webp`)).statusCode,
      404,
      'it is no public picture'
    )

    const stranger = await makeUser(db)
    t.equal((await app.inject({ url: `/api/bookings/${id}`, headers: as(stranger) })).statusCode, 404)
    t.same(
      (await auditsOf(db, id)).map(({ action, actorId }) => [action, actorId]),
      [['booking.photo_added', client.id]]
    )
  }
)

t.test('the provider of a booking that was called off sees no photo any more', async (t) => {
  const { id, client, add, seenBy } = await booked()
  await add(await photoOf(400))
  await setBookingStatus(market, actorOf(client), { id, status: 'cancelled' })

  t.same(
    [(await seenBy(provider)).length, (await seenBy(client)).length, (await seenBy(admin)).length],
    [0, 1, 1]
  )
})

t.test('there are five at most, the same file is one, and nobody but the client changes them', async (t) => {
  const { id, add, remove } = await booked()
  for (let count = 0; count < 5; count++) t.equal((await add(await photoOf(400 + count))).statusCode, 200)

  const full = await rowOf(db, id)
  const again = await add(await photoOf(400))
  t.same([again.statusCode, again.json().photos.length], [200, 5])

  const stranger = await makeUser(db)
  const refusals = [
    [await add(await photoOf(500)), 409, 'too_many_files'],
    [await add(await photoOf(500), provider), 403, 'not_allowed'],
    [await add(await photoOf(500), stranger), 404, 'not_found'],
    [await add(pdf()), 415, 'file_type_refused'],
    [await remove(full.photos[0] ?? '', provider), 403, 'not_allowed'],
    [await remove(id), 404, 'not_found']
  ] as const
  for (const [answer, status, code] of refusals) {
    t.match([answer.statusCode, answer.json().code], [status, code])
  }
  t.same(await rowOf(db, id), full, 'nothing of that changed anything')

  t.equal((await remove(full.photos[2] ?? '')).json().photos.length, 4)
  t.same(
    (await rowOf(db, id)).photos,
    full.photos.filter((_, index) => index !== 2)
  )

  await app.jobs.drain()
  const left = await db.select({ id: files.id }).from(files).where(eq(files.purpose, 'job_photo'))
  t.notOk(left.some((file) => file.id === full.photos[2]))
})

t.test('a provider is told once of photos in a row, and anew after they have read of them', async (t) => {
  const { id, add } = await booked()
  for (let count = 0; count < 3; count++) await add(await photoOf(800 + count))
  await add(await photoOf(800))
  t.same(await toldOf(db, actorOf(provider), id), ['booking_photos'])

  const other = await booked()
  await other.add(await photoOf(800))
  t.same(await toldOf(db, actorOf(provider), other.id), ['booking_photos'], 'of each booking')

  await markAllRead(market, actorOf(provider))
  await add(await photoOf(810))
  t.same(await toldOf(db, actorOf(provider), id), ['booking_photos', 'booking_photos'])
})

t.test('with the version of before, no photo is stored or removed', async (t) => {
  const { id, client, add } = await booked()
  const [photo] = (await add(await photoOf(400))).json<{ photos: Photo[] }>().photos
  const before = await rowOf(db, id)
  const ownFiles = async () => await db.select().from(files).where(eq(files.ownerId, client.id))
  const stored = await ownFiles()

  const send = async (version: number) => [
    await app.inject({
      method: 'POST',
      url: `/api/bookings/${id}/photos?version=${version}`,
      payload: form(await photoOf(500), { name: 'leak.jpg', type: 'image/jpeg' }),
      headers: as(client)
    }),
    await app.inject({
      method: 'DELETE',
      url: `/api/bookings/${id}/photos/${photo?.id ?? ''}?version=${version + 1}`,
      headers: as(client)
    })
  ]

  for (const answer of await send(7)) {
    t.match([answer.statusCode, answer.json()], [409, { code: 'version_changed', version: 2 }])
  }
  t.same(await rowOf(db, id), before)
  t.same(await ownFiles(), stored)

  t.same(
    (await send(2)).map((answer) => answer.json<{ version: number }>().version),
    [3, 4]
  )
})

t.test('once the job has begun or ended, no photo is added or removed', async (t) => {
  for (const values of [
    { status: 'accepted', scheduledAt: hourAhead(-2) },
    { status: 'in_progress', scheduledAt: hourAhead(-6) },
    { status: 'cancelled' }
  ] as const) {
    const { id, add, remove } = await booked(values)
    const before = await rowOf(db, id)
    for (const answer of [await add(await photoOf(600)), await remove(id)]) {
      t.match([answer.statusCode, answer.json().code], [409, 'details_closed'], values.status)
    }
    t.same(await rowOf(db, id), before)
  }
})

t.test("photos stand in the client's own export alone, and are erased with the account", async (t) => {
  const { id, client, add } = await booked()
  const password = 'a long enough password'
  const passwordHash = await hashPassword(password, market.rules)
  for (const { id: userId } of [client, provider]) {
    await db.update(users).set({ passwordHash }).where(eq(users.id, userId))
  }
  const [photo] = (await add(await photoOf(700))).json<{ photos: Photo[] }>().photos

  const exported = async (user: User) =>
    (
      await app.inject({
        method: 'POST',
        url: '/api/users/export',
        payload: { password },
        headers: as(user)
      })
    ).json<{ bookings: Array<{ id: string; photos: string[] }>; files: Array<{ id: string; url: string }> }>()

  const own = await exported(client)
  t.same(
    own.bookings.map(({ photos }) => photos),
    [[photo?.id]]
  )
  t.equal((await open(own.files.find((file) => file.id === photo?.id)?.url ?? '')).statusCode, 200)

  const other = await exported(provider)
  t.same(other.bookings.find((one) => one.id === id)?.photos, [])
  t.notOk(other.files.some((file) => file.id === photo?.id))

  const erased = await app.inject({
    method: 'DELETE',
    url: '/api/users/erase',
    payload: { password },
    headers: as(client)
  })
  t.equal(erased.statusCode, 204)
  t.same((await rowOf(db, id)).photos, [])
  await app.jobs.drain()
  t.equal((await open(photo?.url ?? '')).statusCode, 404)
})

t.test('a photo leaves another time that is proposed open, added or removed', async (t) => {
  const { id, client, add, remove } = await booked()
  const scheduledAt = hourAhead((hours += 48)).toISOString()
  await proposeTime(market, actorOf(provider), { id, scheduledAt })

  const added = (await add(await photoOf(310))).json<{ photos: Photo[] }>()
  t.match(added, { version: 2, proposedTime: { scheduledAt } })
  t.match((await remove(added.photos[0]?.id ?? '')).json(), { version: 3, proposedTime: { scheduledAt } })

  const moved = await acceptProposedTime(market, actorOf(client), { id, scheduledAt })
  t.match(moved, { status: 'accepted', version: 4, scheduledAt })
})
