import { drizzle } from 'drizzle-orm/postgres-js'
import t from 'tap'
import { casing } from '../../drizzle/client.js'
import * as schema from '../../drizzle/schema/index.js'
import { listServices } from '../../src/catalog/index.js'
import { getStats, listUsers } from '../../src/moderation/index.js'
import { listWallets } from '../../src/payments/index.js'
import { listProviders } from '../../src/providers/index.js'
import { raceDatabase } from '../support/database.js'
import { testMarket } from '../support/market.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'

/** So many people, businesses and services that reading a table whole would be the longer way. */
const ROWS = 20_000

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Rows Removed by Filter'?: number
  Plans?: PlanNode[]
}

t.test("an admin's numbers, lists and searches read indexes, no table whole", async (t) => {
  const { db: plain, sql } = await raceDatabase(t)
  const asked: Array<{ query: string; values: unknown[] }> = []
  const logger = { logQuery: (query: string, values: unknown[]) => asked.push({ query, values }) }
  const { market } = testMarket({ db: drizzle(sql, { schema, casing, logger }) })
  const admin = actorOf(await makeUser(plain, { role: 'admin' }))
  const provider = await makeProvider(plain)
  await makeService(plain, provider.id)
  await fill()

  await getStats(market, admin)
  for (const q of ['Person 777', 'person777@', '961377', 'Business 777', 'Zeina']) {
    await listUsers(market, admin, { limit: 20, q })
  }

  const firstList = asked.length
  await listProviders(market, admin, { limit: 20 })
  await listServices(market, admin, { limit: 20 })
  await listServices(market, admin, { limit: 20, visible: true })
  await listWallets(market, admin, { limit: 20 })

  t.equal(firstList, 8 + 5, 'all of them are looked at')
  for (const { query, values } of asked) {
    const nodes = nodesOf(await planOf(query, values))
    const tables = nodes.filter((node) => ROWS / 2 < read(node) && node['Node Type'] === 'Seq Scan')
    t.same(
      tables.map((node) => node['Relation Name']),
      [],
      query
    )
  }

  for (const { query, values } of asked.slice(8)) {
    const most = Math.max(...nodesOf(await planOf(query, values)).map(read))
    t.ok(most < 200, `a page reads ${most} rows: ${query} ${String(values)}`)
  }

  async function planOf(query: string, values: unknown[]): Promise<PlanNode> {
    const [row] = await sql.unsafe<Array<{ 'QUERY PLAN': Array<{ Plan: PlanNode }> }>>(
      `explain (analyze, format json) ${query}`,
      values.map(String)
    )
    const plan = row?.['QUERY PLAN'][0]?.Plan
    if (plan === undefined) throw new Error('no plan')
    return plan
  }

  /** People, businesses and services in the manner of the made ones, each with a number of its own. */
  async function fill(): Promise<void> {
    await sql.unsafe(`
      create table copies as
        select gen_random_uuid() as id, k from generate_series(1, ${ROWS}) k;
      insert into users select (jsonb_populate_record(u, jsonb_build_object('id', c.id,
        'name', 'Person ' || k, 'email', 'person' || k || '@example.org',
        'phone', '+961' || (3000000 + k)))).*
        from copies c, users u where u.id = '${provider.id}';
      insert into providers select (jsonb_populate_record(p, jsonb_build_object('user_id', c.id,
        'business_name', 'Business ' || k))).* from copies c, providers p where p.user_id = '${provider.id}';
      insert into services select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(),
        'provider_id', c.id))).* from copies c, services s;
      insert into wallets select id, 'USD', k, now() - interval '1 minute' * k from copies;
      drop table copies`)
    for (const table of ['users', 'providers', 'services', 'wallets']) {
      await sql.unsafe(`vacuum analyze ${table}`)
    }
  }
})

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}

function read(node: PlanNode): number {
  return node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)
}
