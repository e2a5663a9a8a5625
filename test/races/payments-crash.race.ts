import t from 'tap'
import { surviveKills } from '../payments/crashes.js'
import { paymentWorld } from '../payments/world.js'
import { raceDatabase } from '../support/database.js'

t.setTimeout(300_000)

t.test(
  'killed at any point around a commit or a call to Stripe, nothing is lost and nothing is done twice ' +
    '(100 kills: test/long)',
  async (t) => {
    const database = await raceDatabase(t)
    await surviveKills(t, database, await paymentWorld(t, database.market), 1)
  }
)
