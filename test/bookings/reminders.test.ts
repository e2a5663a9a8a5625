import {
  acceptProposedTime,
  createBooking,
  proposeTime,
  setBookingDetails,
  setBookingStatus,
  sweepReminders
} from '../../src/bookings/index.js'
import { testDatabase } from '../support/database.js'
import t from '../support/tap.js'
import { HOUR, hourAhead, openMarket, rowOf, toldOf } from './market.js'

const { db, market } = await testDatabase(t)
const start = hourAhead(72)

/** The marketplace so many hours before the appointment. */
function before(hours: number) {
  return { ...market, now: () => new Date(start.getTime() - hours * HOUR) }
}

/** A request for an appointment in three days. */
async function requested() {
  const people = await openMarket(db)
  const { id } = await createBooking(market, people.client, {
    serviceId: people.service.id,
    scheduledAt: start.toISOString()
  })
  const reminders = async () =>
    (await toldOf(db, people.client, id)).filter((type) => type === 'booking_reminder').length

  return { ...people, id, reminders }
}

t.test('what a client adds to an accepted booking later takes no reminder away', async (t) => {
  const { client, provider, id, reminders } = await requested()
  await setBookingStatus(before(60), provider, { id, status: 'accepted' })
  await setBookingDetails(before(23), client, { id, notes: 'The gate is open' })

  t.equal(await sweepReminders(before(22)), 1)
  t.equal(await reminders(), 1)
})

t.test(
  'who was told the time only now is not reminded of it: by a yes, or by a yes to another time',
  async (t) => {
    const late = await requested()
    const lateRow = await rowOf(db, late.id)
    t.equal(lateRow.acceptedAt, null, 'nobody has agreed yet')
    await setBookingStatus(before(71), late.provider, { id: late.id, status: 'accepted' })
    t.same((await rowOf(db, late.id)).acceptedAt, before(71).now())

    const agreed = await requested()
    const other = new Date(start.getTime() + HOUR).toISOString()
    await setBookingStatus(before(71), agreed.provider, { id: agreed.id, status: 'accepted' })
    await proposeTime(before(24), agreed.provider, { id: agreed.id, scheduledAt: other })
    await acceptProposedTime(before(22), agreed.client, { id: agreed.id, scheduledAt: other })
    t.same((await rowOf(db, agreed.id)).acceptedAt, before(22).now())

    await sweepReminders(before(22))
    t.same([await late.reminders(), await agreed.reminders()], [1, 0])
    await sweepReminders(before(0.5))
    t.same([await late.reminders(), await agreed.reminders()], [2, 1], 'but of the hour before it both are')
  }
)
