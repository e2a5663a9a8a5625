import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { bookings, services as serviceTable } from '../../drizzle/schema/index.js'
import { createBooking } from '../../src/bookings/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, startIn, talk } from './market.js'

const { db, market, services } = await sampleMarket(t)
const concierge = conciergeOf(market)
const plumber = services['plumber2']?.id ?? ''
const fridge = services['fridge3']?.id ?? ''

/** A client for whom these services were completed, the last one named last. */
async function clientServedBy(...served: string[]): Promise<UserActor> {
  const client = await newcomer(db, { city: 'tyre' })
  for (const [index, serviceId] of served.entries()) {
    await createBooking(market, client, { serviceId, scheduledAt: startIn(2 + index, '10:00') })
  }

  await db.update(bookings).set({ status: 'completed' })
  return client
}

async function madeSince(): Promise<Array<{ serviceId: string; start: string }>> {
  const rows = await bookingRows(db)
  return rows
    .filter(({ status }) => status === 'pending')
    .map(({ serviceId, scheduledAt }) => ({ serviceId, start: scheduledAt.toISOString() }))
}

const start = startIn(1, '11:00')

t.test('who came last is booked again at the day and the hour that were said, after a yes', async (t) => {
  for (const said of [
    'hi, can you book the same guy as last time for tomorrow at 11am',
    'same plumber again tomorrow 11am please',
    'the one who came last time, tomorrow at 11am',
    'متل المرة الماضية بكرا الساعة ١١ الصبح',
    'بدي نفس المعلم بكرا الساعة 11 الصبح',
    'عايز نفس الراجل بكرة الساعة 11 الصبح',
    'ابغى نفس الشخص اللي جا بكرة الساعة 11 صباحا',
    'أريد نفس الفني غداً الساعة 11 صباحاً',
    'nafs l m3allem bokra sa3a 11 l sob7',
    'yalli eja l marra l madye, bokra 11 am',
    'remember the guy who was here last time? very tidy. only him please, tomorrow at 11am',
    'بتتذكرو الشب اللي كان عنا آخر مرة؟ مرتّب كتير. بدنا ياه هوي ذاتو بكرا الساعة 11 الصبح',
    'الريال اللي كان عندنا المرة اللي طافت ما شاء الله عليه، ابيه هو نفسه باجر الساعة 11 الصبح',
    'l shab li ken 3anna l marra l madye ktir mrattab, baddna yeh howe zeto bokra 11 l sob7'
  ]) {
    const client = await clientServedBy(fridge, plumber)
    const [offered] = await talk(concierge, client, [said])

    t.equal(offered?.proposal?.service.id, plumber, said)
    t.same(await madeSince(), [], `${said}: nothing is booked yet`)

    await talk(concierge, client, ['yes'], offered?.conversationId)
    t.same(await madeSince(), [{ serviceId: plumber, start }], said)
  }
})

t.test('of several that came before, the trade says which', async (t) => {
  for (const said of [
    'the one who fixed my fridge, tomorrow at 11am',
    'same fridge guy as last time tomorrow at 11am',
    'يلي صلح البراد المرة الماضية، بكرا الساعة 11 الصبح'
  ]) {
    const client = await clientServedBy(fridge, plumber)
    await talk(concierge, client, [said, 'yes'])
    t.same(await madeSince(), [{ serviceId: fridge, start }], said)
  }
})

t.test('without a time it asks when, and the answer completes it', async (t) => {
  const client = await clientServedBy(plumber)
  const [asked] = await talk(concierge, client, ['same guy as last time please', 'tomorrow at 11am', 'yes'])

  t.equal(asked?.proposal, null)
  t.match(asked?.reply, /Hallal Sanitary/)
  t.same(await madeSince(), [{ serviceId: plumber, start }])
})

t.test('who is gone is said to be gone, and the same trade is looked for', async (t) => {
  const client = await clientServedBy(plumber)
  await db.update(serviceTable).set({ isVisible: false }).where(eq(serviceTable.id, plumber))
  t.teardown(
    async () => await db.update(serviceTable).set({ isVisible: true }).where(eq(serviceTable.id, plumber))
  )

  const [found] = await talk(concierge, client, ['same guy as last time, tomorrow at 11am'])

  t.match(found?.reply, /Hallal Sanitary.*(any more)/)
  t.ok(found?.services.length)
  t.ok(found?.services.every(({ category, id }) => category === 'plumbing' && id !== plumber))
  t.same(await madeSince(), [])
})

t.test('to somebody for whom nobody came before it says so', async (t) => {
  const client = await newcomer(db, { city: 'tyre' })
  const [told] = await talk(concierge, client, ['same plumber as last time tomorrow at 11am'])

  t.match(told?.reply, /no earlier job|nobody who came/)
  t.ok(told?.services.every(({ category }) => category === 'plumbing'))
  t.equal(told?.proposal, null)
})

t.test('the same day or hour asks for nobody who came before', async (t) => {
  const client = await clientServedBy(fridge)
  const [found] = await talk(concierge, client, ['a plumber in Tyre at the same time, tomorrow'])

  t.notMatch(found?.reply, /Ice Point/)
  t.ok(found?.services.every(({ category }) => category === 'plumbing'))
})
