import { PgTransaction } from 'drizzle-orm/pg-core'
import { setTimeout as pause } from 'node:timers/promises'
import { requireTime } from './deadline.js'
import { sqlState } from './errors.js'
import type { Emit } from './events.js'
import type { Market, MarketTx } from './market.js'

const MAX_ATTEMPTS = 3

/**
 * Runs `work` in a transaction, or in the caller's when the market is bound to one already, so operations
 * compose. It is handed a copy of the market that is bound to the transaction and to its outbox: what it
 * emits is told after the outermost commit, never after a rollback. A deadlock or serialisation failure
 * (40P01, 40001) is tried again, three times in all. The transaction is rolled back when the request's
 * deadline has passed: the request was answered with 503, and that stays true.
 */
export async function transact<T>(market: Market, work: (tx: MarketTx) => Promise<T>): Promise<T> {
  if (isInTransaction(market)) return await work(market)

  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(market, work)
    } catch (error) {
      const state = sqlState(error)
      if (attempt === MAX_ATTEMPTS || (state !== '40P01' && state !== '40001')) throw error
      await pause(Math.random() * 20 * attempt)
    }
  }
}

async function runOnce<T>(market: Market, work: (tx: MarketTx) => Promise<T>): Promise<T> {
  const outbox: Array<() => void> = []
  const emit: Emit = (name, payload) => {
    outbox.push(() => market.emit(name, payload))
  }

  requireTime()

  const result = await market.db.transaction(async (db) => {
    // The transaction may have waited for a connection.
    requireTime()

    // A setting that changes meanwhile is for the next one.
    const done = await work({ ...market, db, emit, rules: { ...market.rules } })
    requireTime()

    return done
  })

  for (const tell of outbox) tell()
  return result
}

function isInTransaction(market: Market): market is MarketTx {
  return market.db instanceof PgTransaction
}
