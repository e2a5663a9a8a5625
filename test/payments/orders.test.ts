import t from '../support/tap.js'
import { testDatabase } from '../support/database.js'
import { sameEndInEveryOrder } from './orders.js'
import { paymentWorld } from './world.js'

t.test(
  'whatever the order of completed, succeeded, refunded, failed and expired, the end is the same (all ' +
    'orders: test/races)',
  async (t) => {
    const { market } = await testDatabase(t)
    await sameEndInEveryOrder(t, await paymentWorld(t, market), 24)
  }
)
