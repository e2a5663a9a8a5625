import { refunds } from '../../drizzle/schema/index.js'
import t from '../support/tap.js'
import { testDatabase } from '../support/database.js'
import { sample } from '../support/sample.js'
import { surviveDisputes, surviveHistories, surviveHistory } from './histories.js'
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

t.test(
  'random histories with a dispute that is decided at a random share leave the ledger exact: what goes ' +
    'back, what is released and its commission are reckoned by hand (1,000 of them: test/long)',
  async (t) => {
    const { market } = await testDatabase(t)
    const runs = sample(Array.from({ length: 12 })).length
    const decided = await surviveDisputes(t, market, await paymentWorld(t, market), runs)
    t.equal(decided, runs)
  }
)

t.test(
  'a session whose answer and events are all lost is found by the sweep, and its money too',
  async (t) => {
    const { market } = await testDatabase(t)
    const world = await paymentWorld(t, market)

    for (const end of ['sweep', 'cancel'] as const) {
      await surviveHistory(market, world, { price: 4_000 }, [
        { do: 'checkout', method: 'stripe', lost: true, isDone: true },
        { do: 'pay' },
        { do: 'events are lost' },
        end === 'sweep' ? { do: 'sweep' } : { do: 'cancel', by: 'client', lost: false, isDone: true }
      ])
    }

    await world.holds(t, 'lost sessions')
  }
)

t.test('a refund whose answer was lost, and that the bank then refused, is sent once more', async (t) => {
  const { market } = await testDatabase(t)
  const world = await paymentWorld(t, market)

  await surviveHistory(market, world, { price: 872 }, [
    { do: 'checkout', method: 'stripe', lost: false, isDone: true },
    { do: 'pay' },
    { do: 'events' },
    { do: 'cancel', by: 'provider', lost: true, isDone: true },
    { do: 'refund bounces' }
  ])

  const [row] = await market.db.select().from(refunds)
  t.match(row, { status: 'sent', amount: 872 })
  await world.holds(t, 'a bounced refund')
})
