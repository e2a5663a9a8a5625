import type { Connection } from '../../../drizzle/client.js'
import type { Env } from '../../../src/env.js'
import { createFileLinks } from '../../../src/files/index.js'
import { realNow } from '../../../src/shared/clock.js'
import { createMarket, type Market } from '../../../src/shared/market.js'
import { defaultRules } from '../../../src/shared/rules.js'

/** What operations of a command are handed: the server's own numbers, the real clock, and no listeners. */
export function marketOf(env: Env, { db }: Connection): Market {
  return createMarket({
    db,
    now: realNow,
    rules: { ...defaultRules, currency: env.CURRENCY, country: env.COUNTRY },
    emit: () => {},
    files: createFileLinks({ origin: env.PUBLIC_URL, secret: env.JWT_SECRET }),
    embedder: null,
    drafter: null
  })
}
