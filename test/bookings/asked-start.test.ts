import t from '../support/tap.js'
import fc from 'fast-check'
import { scheduleExceptions } from '../../drizzle/schema/index.js'
import { createBooking, getAvailability, slotRefusals } from '../../src/bookings/index.js'
import { anonymous, type Locale } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import type { Market } from '../../src/shared/market.js'
import { transact } from '../../src/shared/transaction.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { HOUR, MINUTE } from './market.js'

const DAY = 24 * HOUR
const NOW = Date.parse('2026-03-26T07:13:00Z')

/** Undoes what was booked. */
class Undone extends Error {}

/**
 * A provider whose clocks change within the days that can be booked, with hours over midnight, dates of their
 * own, and bookings of every kind.
 */
async function busyProvider(t: Parameters<typeof testDatabase>[0]) {
  const database = await testDatabase(t)
  const { db } = database
  const market: Market = { ...database.market, now: () => new Date(NOW) }

  const owner = await makeProvider(db, {
    jobsPerDay: 3,
    week: {
      mon: [
        ['09:10', '12:00'],
        ['14:00', '18:30']
      ],
      wed: [['22:00', '24:00']],
      thu: [['00:00', '13:00']],
      sun: [['00:00', '24:00']]
    }
  })
  await db.insert(scheduleExceptions).values([
    { providerId: owner.id, date: '2026-04-06', intervals: [] },
    { providerId: owner.id, date: '2026-04-07', intervals: [['08:00', '20:00']] },
    { providerId: owner.id, date: '2026-04-10', intervals: [['08:00', '20:00']] }
  ])

  const service = await makeService(db, owner.id, { durationMinutes: 90 })
  const client = await makeUser(db)
  const stranger = await makeUser(db)
  for (const [at, status, expiresAt] of [
    ['2026-04-07T06:00:00Z', 'accepted', NOW],
    ['2026-04-07T09:00:00Z', 'pending', NOW + HOUR],
    ['2026-04-07T13:00:00Z', 'pending', NOW - HOUR],
    ['2026-04-05T10:00:00Z', 'cancelled', NOW],
    ['2026-03-30T07:10:00Z', 'accepted', NOW],
    ['2026-04-10T06:00:00Z', 'accepted', NOW],
    ['2026-04-10T09:00:00Z', 'accepted', NOW],
    ['2026-04-10T12:00:00Z', 'accepted', NOW]
  ] as const) {
    await makeBooking(db, service, stranger.id, {
      scheduledAt: new Date(at),
      status,
      expiresAt: new Date(expiresAt),
      dueAt: new Date(expiresAt),
      createdAt: new Date(NOW - DAY)
    })
  }

  return { db, market, service, client: actorOf(client) }
}

t.test(
  '`at` says offered exactly when booking that start is accepted, and else the code and the alternatives ' +
    'with which it is refused',
  async (t) => {
    const { market, service, client } = await busyProvider(t)
    const serviceId = service.id

    /** What booking that start answers; nothing of it stays. */
    async function booked(scheduledAt: string) {
      try {
        return await transact(market, async (tx) => {
          await createBooking(tx, client, { serviceId, scheduledAt })
          throw new Undone()
        })
      } catch (error) {
        if (error instanceof Undone) return { code: null, alternatives: [] }
        if (error instanceof DomainError) {
          return { code: error.code, alternatives: error.params.alternatives }
        }
        throw error
      }
    }

    const seen = new Set<string | null>()
    const onGrid = fc
      .integer({ min: -2 * 48, max: 62 * 48 })
      .map((steps) => NOW + 17 * MINUTE + steps * 30 * MINUTE)
    const onOwnGrid = onGrid.map((instant) => instant + 10 * MINUTE)
    const anywhere = fc.integer({ min: NOW - DAY, max: NOW + 62 * DAY })
    const onBusyDay = fc
      .integer({ min: 0, max: 47 })
      .map((step) => Date.parse('2026-04-06T21:00:00Z') + step * 30 * MINUTE)
    const onFullDay = fc
      .integer({ min: 16, max: 37 })
      .map((step) => Date.parse('2026-04-09T21:00:00Z') + step * 30 * MINUTE)

    await fc.assert(
      fc.asyncProperty(fc.oneof(onGrid, onOwnGrid, anywhere, onBusyDay, onFullDay), async (instant) => {
        const scheduledAt = new Date(instant).toISOString()
        const { at } = await getAvailability(market, client, { serviceId, days: 1, at: scheduledAt })
        const expected = await booked(scheduledAt)
        seen.add(expected.code)

        t.match(at, { start: scheduledAt, isOffered: expected.code === null, code: expected.code })
        t.same(at?.alternatives, expected.alternatives)
      }),
      { numRuns: 60, seed: 20261130 }
    )

    t.same(
      [...slotRefusals, null].filter((code) => !seen.has(code)),
      [],
      'every answer was met'
    )
  }
)

t.test('`at` says the reason in the language of the caller, by REST, and needs an instant', async (t) => {
  const { app, db, market } = await testApp(t)
  const owner = await makeProvider(db)
  const service = await makeService(db, owner.id)
  const url = `/api/services/${service.id}/availability`

  const ask = async (locale: Locale, at: string) =>
    await app.inject({ url, query: { at, days: '1' }, headers: { 'accept-language': locale } })

  const past = '2026-01-01T08:00:00.000Z'
  const [english, arabic] = [await ask('en', past), await ask('ar', past)]
  t.match(english.json(), {
    at: {
      start: past,
      end: '2026-01-01T09:00:00.000Z',
      isOffered: false,
      code: 'slot_too_soon',
      detail: 'This is too soon. Please choose a later time.'
    }
  })
  t.equal(english.json().at.alternatives.length, 3)
  t.match(arabic.json().at.detail, /الوقت قريب/)

  const [free] =
    english.json().slots.length > 0 ? english.json().slots : [{ start: english.json().at.alternatives[0] }]
  const offered = await ask('en', free.start)
  t.match(offered.json().at, { isOffered: true, code: null, detail: null, alternatives: [] })

  t.notOk('at' in (await getAvailability(market, anonymous('en', 'rest'), { serviceId: service.id })))
  for (const bad of ['tomorrow', '2026-06-30T23:59:60Z']) {
    t.match(await ask('en', bad), { statusCode: 400 })
    t.match((await ask('en', bad)).json(), { code: 'invalid_input' })
  }
})
