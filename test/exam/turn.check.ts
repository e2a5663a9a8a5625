import t from 'tap'
import { loadDemoData } from '../../src/demo/index.js'
import { measureChat } from '../bench/chat.js'
import { testDatabase } from '../support/database.js'

t.setTimeout(300_000)

t.test('a turn of the concierge takes at most 30 ms at the median and 100 ms at the 95th percentile', { timeout: 300_000 }, async (t) => {
  const database = await testDatabase(t)
  await loadDemoData(database.db)
  const { turns, all } = await measureChat(database, 3)
  t.ok(turns >= 300, `${turns} turns`)
  t.ok(all['p50 ms'] <= 30, `${all['p50 ms']} ms at the median`)
  t.ok(all['p95 ms'] <= 100, `${all['p95 ms']} ms at the 95th percentile`)
})
