import { eq } from 'drizzle-orm'
import { bookings, budgets, providers } from '../../drizzle/schema/index.js'
import { createBooking, setBookingStatus } from '../../src/bookings/index.js'
import { testApp } from '../support/app.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import t from '../support/tap.js'
import { hourAhead, MINUTE, refusalOf, rowOf } from './market.js'

const { app, db, market, as } = await testApp(t)
const admin = await makeUser(db, { role: 'admin' })

/** A booking that is accepted and can be started, of a provider who asks for the code or does not. */
async function accepted(asksStartCode: boolean) {
  const provider = await makeProvider(db, { asksStartCode })
  const service = await makeService(db, provider.id)
  const client = await makeUser(db)
  const { id } = await createBooking(market, actorOf(client), {
    serviceId: service.id,
    scheduledAt: hourAhead(24).toISOString()
  })

  const seenBy = async (user: typeof client) =>
    (await app.inject({ url: `/api/bookings/${id}`, headers: as(user) })).json<{ startCode: string | null }>()
      .startCode
  const before = await seenBy(client)
  await setBookingStatus(market, actorOf(provider), { id, status: 'accepted' })
  await db
    .update(bookings)
    .set({ scheduledAt: new Date(Date.now() + MINUTE) })
    .where(eq(bookings.id, id))

  const start = async (startCode?: string, user = provider) =>
    await app.inject({
      method: 'PUT',
      url: `/api/bookings/${id}/status`,
      payload: { status: 'in_progress', ...(startCode === undefined ? {} : { startCode }) },
      headers: as(user)
    })

  const { startCode } = await rowOf(db, id)
  const right = startCode ?? ''
  const wrong = right === '0000' ? '0001' : '0000'

  return { id, provider, client, before, seenBy, start, right, wrong }
}

t.test('the code is told to the client alone, from the acceptance until the start', async (t) => {
  const { provider, client, before, seenBy, start, right } = await accepted(true)
  t.match(right, /^\d{4}$/)
  t.equal(before, null, 'not before')
  t.same([await seenBy(client), await seenBy(provider), await seenBy(admin)], [right, null, null])

  const begun = await start(right)
  t.match([begun.statusCode, begun.json().status], [200, 'in_progress'])
  t.equal(await seenBy(client), null, 'nor after')
})

t.test('whoever asks for it starts with the right code alone', async (t) => {
  const { id, start, right, wrong } = await accepted(true)
  const before = await rowOf(db, id)
  const [none, other] = [await start(), await start(wrong)]

  t.match([none.statusCode, none.json().code], [400, 'start_code_required'])
  t.match([other.statusCode, other.json().code], [409, 'start_code_wrong'])
  t.same(await rowOf(db, id), before)
  t.equal((await start(right)).statusCode, 200)
})

t.test('after five codes the right one waits for ten minutes too', async (t) => {
  const { id, start, right, wrong } = await accepted(true)
  for (let tries = 0; tries < 5; tries++) t.equal((await start(wrong)).json().code, 'start_code_wrong')

  const refused = await start(right)
  t.match([refused.statusCode, refused.json().code], [429, 'too_many_start_codes'])
  const seconds = Number(refused.headers['retry-after'])
  t.ok(seconds > 540 && seconds <= 600, `${seconds} s`)
  t.equal((await rowOf(db, id)).status, 'accepted')

  await db
    .update(budgets)
    .set({ windowEndsAt: new Date(Date.now() - 1000) })
    .where(eq(budgets.key, `start:${id}`))
  t.equal((await start(right)).statusCode, 200)
})

t.test('the right code uses up no try, also where the start is refused for another reason', async (t) => {
  const { id, start, right, wrong } = await accepted(true)
  const soon = new Date(Date.now() + MINUTE)
  await db
    .update(bookings)
    .set({ scheduledAt: hourAhead(5) })
    .where(eq(bookings.id, id))
  for (let tries = 0; tries < 6; tries++) t.equal((await start(right)).json().code, 'too_early_to_start')

  await db.update(bookings).set({ scheduledAt: soon }).where(eq(bookings.id, id))
  for (let tries = 0; tries < 4; tries++) t.equal((await start(wrong)).json().code, 'start_code_wrong')
  t.equal((await start(right)).statusCode, 200)
})

t.test('whoever does not ask for it, or has an older booking, starts without', async (t) => {
  t.equal((await (await accepted(false)).start()).statusCode, 200)

  const older = await accepted(true)
  await db.update(bookings).set({ startCode: null }).where(eq(bookings.id, older.id))
  t.equal((await older.start()).statusCode, 200)
})

t.test(
  'where the marketplace asks for it, whoever did not choose it starts with the code as well',
  async (t) => {
    const asking = await testApp(t, { ASKS_START_CODE: 'true' })
    t.equal(asking.market.rules.asksStartCode, true)
    const { id, provider, right } = await accepted(false)
    const provided = actorOf(provider)
    const there = { ...market, rules: { ...market.rules, asksStartCode: true } }

    const refused = await refusalOf(setBookingStatus(there, provided, { id, status: 'in_progress' }))
    t.equal(refused.code, 'start_code_required')
    t.equal((await rowOf(db, id)).status, 'accepted')

    await setBookingStatus(there, provided, { id, status: 'in_progress', startCode: right })
    t.equal((await rowOf(db, id)).status, 'in_progress')
  }
)

t.test('a provider chooses it in their profile, for themselves alone', async (t) => {
  const { provider } = await accepted(false)
  const changed = await app.inject({
    method: 'PUT',
    url: '/api/providers/me',
    payload: { asksStartCode: true },
    headers: as(provider)
  })

  t.match([changed.statusCode, changed.json().asksStartCode], [200, true])
  const [row] = await db.select().from(providers).where(eq(providers.userId, provider.id))
  t.equal(row?.asksStartCode, true)
  const shown = await app.inject({ url: `/api/providers/${provider.id}` })
  t.notOk('asksStartCode' in shown.json(), 'nobody else reads it')
})
