import type { Db } from '../../drizzle/client.js'
import { createFileLinks } from '../../src/files/index.js'
import { createClock, type Clock } from '../../src/shared/clock.js'
import { createEvents, type EventChannel } from '../../src/shared/events.js'
import { createMarket, type Drafter, type Embedder, type Market } from '../../src/shared/market.js'
import { defaultRules, type MarketplaceRules } from '../../src/shared/rules.js'

/** What operations are handed in a test, and what their doors hold in their hands. */
export interface TestMarket {
  market: Market
  clock: Clock
  events: EventChannel
}

/**
 * The numbers of a test. What a hash costs is a test of its own (test/accounts/passwords.test.ts); everywhere
 * else it would only be waited for.
 */
export const testRules: Readonly<MarketplaceRules> = { ...defaultRules, bcryptCost: 4 }

/** A market on this database by the real clock: with our own vectors, unless a test brings a model. */
export function testMarket(
  { db }: { db: Db },
  {
    rules = {},
    embedder = null,
    drafter = null
  }: { rules?: Partial<MarketplaceRules>; embedder?: Embedder | null; drafter?: Drafter | null } = {}
): TestMarket {
  const clock = createClock()
  const events = createEvents()

  const market = createMarket({
    db,
    now: clock.now,
    rules: { ...testRules, ...rules },
    emit: events.emit,
    files: createFileLinks({ origin: '', secret: 'a secret of tests' }),
    embedder,
    drafter
  })

  return { market, clock, events }
}
