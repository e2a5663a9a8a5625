import t from '../support/tap.js'
import { testDatabase } from '../support/database.js'
import { sample } from '../support/sample.js'
import { surviveHistories } from './histories.js'
import { paymentWorld } from './world.js'

t.test(
  'random histories of pay, cancel, refund, complete, dispute and lost answers leave the ledger exact ' +
    '(1,000 of them: test/long)',
  async (t) => {
    const { market } = await testDatabase(t)
    const histories = sample(Array.from({ length: 12 }))
    await surviveHistories(t, market, await paymentWorld(t, market), histories.length)
  }
)
