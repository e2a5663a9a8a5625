import t from 'tap'
import { loadDemoData } from '../../src/demo/index.js'
import { testDatabase } from '../support/database.js'
import { examMarketplace } from './marketplace.js'

// Hundreds of turns or searches, on whatever machine: the runner waits longer than for other tests.
t.setTimeout(900_000)

t.test(
  'two hundred judged queries find the right trade across languages: MRR@10 of at least 0.90',
  { timeout: 600_000 },
  async (t) => {
    const { market } = await testDatabase(t)
    await loadDemoData(market)

    const { n, mrr10, missed } = await examMarketplace(market)
    t.ok(n >= 200, `${n} queries`)
    t.ok(mrr10 >= 0.9, `MRR@10 is ${mrr10.toFixed(4)}; not first: ${missed.join(' · ')}`)
    t.comment(`MRR@10 ${mrr10.toFixed(4)} over ${n} queries; not first: ${missed.join(' · ')}`)
  }
)
