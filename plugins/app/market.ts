import fp from 'fastify-plugin'
import { chosenDrafter, chosenEmbedder } from '../../agent/concierge.js'
import type { AppOptions } from '../../src/app.js'
import { loadDemoData } from '../../src/demo/index.js'
import { EnvError } from '../../src/env.js'
import { createFileLinks } from '../../src/files/index.js'
import { findForeignMoney } from '../../src/payments/index.js'
import { createClock, type Clock } from '../../src/shared/clock.js'
import { createEvents, type EventChannel } from '../../src/shared/events.js'
import { createMarket, onPool, type Market } from '../../src/shared/market.js'
import { defaultRules } from '../../src/shared/rules.js'
import { refreshSettings } from '../../src/settings/index.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** What every operation is handed. */
    market: Market
    /**
     * For reports: the same on a small pool with a longer time limit, so that bookings keep theirs. The
     * embedded database has one pool for all.
     */
    reports: Market
    /** The market's clock, for the sandbox that moves it. */
    clock: Clock
    /** What the market's operations emit, for listeners. */
    events: EventChannel
  }
}

/** Makes the app's market, and the demo data where they are wanted. */
export default fp<AppOptions>(
  async (fastify, { connection, rules }) => {
    const { env, pools } = fastify
    const clock = createClock()
    const events = createEvents()

    const market = createMarket({
      db: pools.main.db,
      now: clock.now,
      rules: {
        ...defaultRules,
        currency: env.CURRENCY,
        country: env.COUNTRY,
        arabic: env.ARABIC_REGISTER,
        asksStartCode: env.ASKS_START_CODE,
        adminsNeedSecondFactor: env.ADMINS_NEED_SECOND_FACTOR,
        ...rules
      },
      emit: events.emit,
      files: createFileLinks({ origin: env.PUBLIC_URL, secret: env.JWT_SECRET }),
      embedder: chosenEmbedder(env),
      drafter: chosenDrafter(env)
    })

    fastify.decorate('market', market)
    fastify.decorate('reports', onPool(market, pools.reports.db))
    fastify.decorate('clock', clock)
    fastify.decorate('events', events)
    if (env.NODE_ENV !== 'production') await clock.load(market.db)

    // Production code that passes a connection has opened it, and is responsible for it.
    const isOwn = connection === undefined
    if (isOwn || env.NODE_ENV !== 'production') {
      await refreshSettings(market)
      await requireOwnCurrency(market)
    }

    if (!env.DEMO_DATA) return

    const { loaded } = await loadDemoData(market)
    if (loaded) fastify.log.info('demo data loaded')
  },
  { name: 'market', dependencies: ['env', 'db'] }
)

/**
 * Wallets, prices and bookings of another currency could be neither completed nor paid out. @throws EnvError
 */
async function requireOwnCurrency(market: Market): Promise<void> {
  const { currency } = market.rules
  const foreign = await findForeignMoney(market, currency)
  if (foreign === null) return

  throw new EnvError(
    `CURRENCY is ${currency}, but this marketplace holds ${foreign.currency} ` +
      `(${foreign.places.join(', ')}): ` +
      `a marketplace keeps one currency. Set CURRENCY=${foreign.currency} again, or begin with an ` +
      'empty database.'
  )
}
