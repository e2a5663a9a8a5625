import t from 'tap'
import { surviveKills } from '../payments/crashes.js'
import { surviveDisputes, surviveHistories } from '../payments/histories.js'
import { surviveLostEvents } from '../payments/soak.js'
import { paymentWorld } from '../payments/world.js'
import { raceDatabase } from '../support/database.js'

t.setTimeout(3_600_000)

t.test(
  'a thousand random histories of pay, cancel, refund, complete, dispute and lost answers: the ledger ' +
    'is exact to the cent against Stripe',
  async (t) => {
    const { market } = await raceDatabase(t)
    await surviveHistories(t, market, await paymentWorld(t, market), 1_000)
  }
)

t.test(
  'a thousand random histories with disputes decided at random shares: the ledger is exact to the cent',
  async (t) => {
    const { market } = await raceDatabase(t)
    const decided = await surviveDisputes(t, market, await paymentWorld(t, market), 1_000)
    t.equal(decided, 1_000)
  }
)

t.test(
  'a hundred kills at every named point around the call to Stripe and the commit: nothing is lost or doubled',
  async (t) => {
    const database = await raceDatabase(t)
    t.ok((await surviveKills(t, database, await paymentWorld(t, database.market), 4)) >= 100)
  }
)

for (const finder of ['reconcile', 'sweep'] as const) {
  t.test(
    `an eighth of the events lost for ever, a quarter doubled, a quarter late: ${finder} finds them ` +
      'all, and not a cent is off',
    async (t) => {
      const database = await raceDatabase(t)
      t.ok(
        (await surviveLostEvents(t, database, await paymentWorld(t, database.market), {
          bookings: 600,
          finder
        })) > 20,
        'there was something to find'
      )
    }
  )
}
