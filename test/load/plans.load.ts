import { readFileSync, writeFileSync } from 'node:fs'
import t from 'tap'
import { getServiceJson } from '../../src/catalog/index.js'
import { rankServices, searchServices, type SearchServices } from '../../src/search/index.js'
import { anonymous } from '../../src/shared/actor.js'
import type { Market } from '../../src/shared/market.js'
import { fillMarketplace, scratchDatabase } from '../bench/marketplace.js'
import { testDatabaseUrl } from '../support/database.js'
import { startExplainer, type Ran } from '../support/plans.js'

/**
 * The commonest queries at two sizes of the catalogue: the same indexes are used, as docs/plans.md says, and
 * no more is read of a table ten times as large. RECORD_PLANS=docs/plans.md writes the page first;
 * PLANS_SERVICES=10000,1000000 takes other sizes.
 */
const PAGE = 'docs/plans.md'
const { RECORD_PLANS: record, PLANS_SERVICES = '10000,100000' } = process.env
const sizes = PLANS_SERVICES.split(',').map(Number)
const visitor = anonymous('en', 'rest')
const tyre = { lat: 33.2705, lng: 35.2038 }
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

interface Query {
  name: string
  run: (market: Market) => Promise<unknown>
  /** The most pages of 8 KB that it may look at. */
  buffers: number
  /** The most rows that it may sort: a page of those that an index gave in order by their distance alone. */
  sorted: number
}

const PAGE_BUFFERS = 150
const NEAREST_BUFFERS = 400

const queries: Query[] = [
  listed('all', {}),
  listed('by rating', { sort: 'rating' }),
  listed('a category and a city by rating', { category: 'plumbing', city: 'tyre', sort: 'rating' }),
  listed('a category', { category: 'plumbing' }),
  listed('a city by price', { city: 'tyre', sort: 'price' }),
  listed('the dearest', { sort: '-price' }),
  listed('up to a price, the cheapest of a category', {
    category: 'plumbing',
    maxPrice: 9000,
    sort: 'price'
  }),
  listed('the newest', { sort: 'newest' }),
  nearest('the nearest', tyre),
  nearest('the nearest of a category within 10 km', { ...tyre, category: 'plumbing', radiusKm: 10 }),
  {
    name: 'the second page of a category and a city by rating',
    buffers: 2 * PAGE_BUFFERS,
    sorted: 0,
    run: async (market) => {
      const asked = { category: 'plumbing', city: 'tyre', sort: 'rating', limit: 20 } as const
      const { nextCursor } = await searchServices(market, visitor, asked)
      return await searchServices(market, visitor, { ...asked, cursor: nextCursor ?? '' })
    }
  },
  {
    name: 'one service',
    buffers: 30,
    // The terms of cancelling that are its own or its provider's: of a handful of policies.
    sorted: 2,
    run: async (market) => {
      const { items } = await searchServices(market, visitor, { limit: 1 })
      return await getServiceJson(market, visitor, { id: items[0]?.id ?? '' })
    }
  },
  {
    name: 'a category and a city, free tomorrow',
    buffers: 1500,
    sorted: 0,
    run: async (market) =>
      await searchServices(market, visitor, {
        category: 'plumbing',
        city: 'tyre',
        availableOn: tomorrow,
        limit: 20
      })
  },
  {
    name: 'a category by price, with its facets',
    buffers: 4000,
    sorted: 201,
    run: async (market) =>
      await searchServices(market, visitor, { category: 'plumbing', sort: 'price', limit: 20, facets: true })
  },
  {
    name: 'recommend: the best of a category near a place',
    buffers: 2500,
    sorted: 200,
    run: async (market) =>
      await rankServices(market, visitor, { category: 'plumbing', place: tyre, limit: 3 })
  }
]

function listed(name: string, query: Omit<SearchServices, 'limit'>): Query {
  return {
    name,
    buffers: PAGE_BUFFERS,
    sorted: 0,
    run: async (market) => await searchServices(market, visitor, { ...query, limit: 20 })
  }
}

function nearest(name: string, query: Omit<SearchServices, 'limit'>): Query {
  return { ...listed(name, query), buffers: NEAREST_BUFFERS, sorted: 21 }
}

async function ranAt(services: number): Promise<Map<string, Ran>> {
  const database = await scratchDatabase(testDatabaseUrl ?? '', `plans_${services}`)
  t.teardown(database.drop)
  await fillMarketplace(database.url, services)

  const { ranAs, close } = await startExplainer(database.url)
  const ran = new Map<string, Ran>()
  for (const { name, run } of queries) ran.set(name, await ranAs(run))

  await close()
  return ran
}

/** A query's part of the page: what is compared, and below it what was read when the page was written. */
function shapeText(name: string, { shape }: Ran): string {
  return `## ${capital(name)}\n\n\`\`\`\n${shape.join('\n')}\n\`\`\`\n`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function pageOf(runs: Array<Map<string, Ran>>): string {
  const heads = sizes.map((size) => `${size.toLocaleString('en')} services: rows, buffers`)
  const row = (name: string) =>
    runs.map((ran) => `${ran.get(name)?.rows ?? '?'}, ${ran.get(name)?.buffers ?? '?'}`).join(' | ')
  const table = [
    `| query | ${heads.join(' | ')} |`,
    `|---|${heads.map(() => '---').join('|')}|`,
    ...queries.map(({ name }) => `| ${name} | ${row(name)} |`)
  ]
  const shapes = queries.flatMap(({ name }) => {
    const ran = runs.at(-1)?.get(name)
    return ran === undefined ? [] : [shapeText(name, ran)]
  })

  return (
    '# How the commonest queries run\n\n' +
    'Written by `test/load/plans.load.ts` (`RECORD_PLANS=docs/plans.md`), which in CI compares how each\n' +
    'table is read with this page, at both sizes. Rows are all that scans read, of use or not; buffers\n' +
    'are pages of 8 KB, in memory or not.\n' +
    'The plans are those of prepared statements that have run for a while.\n\n' +
    `${table.join('\n')}\n\n${shapes.join('\n')}`
  )
}

if (testDatabaseUrl === undefined) throw new Error('plans need TEST_DATABASE_URL')
const runs: Array<Map<string, Ran>> = []
for (const size of sizes) runs.push(await ranAt(size))
if (record !== undefined) writeFileSync(record, pageOf(runs))

const page = readFileSync(PAGE, 'utf8')
for (const { name, buffers, sorted } of queries) {
  t.test(`${name}: an index gives the page at every size`, async (t) => {
    for (const [index, size] of sizes.entries()) {
      const ran = runs[index]?.get(name)
      if (ran === undefined) throw new Error(`${name} did not run`)

      t.ok(
        page.includes(shapeText(name, ran)),
        `${size}: read as ${PAGE} says, not by ${ran.shape.join(', ')}`
      )
      t.ok(ran.buffers <= buffers, `${size}: ${ran.buffers} buffers of ${buffers}`)
      t.ok(ran.sorted <= sorted, `${size}: ${ran.sorted} rows sorted of ${sorted}`)
    }
  })
}
