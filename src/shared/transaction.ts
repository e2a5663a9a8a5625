import { PgTransaction } from 'drizzle-orm/pg-core'
import { setTimeout as pause } from 'node:timers/promises'
import type { Db, Tx } from '../../drizzle/client.js'
import { requireTime } from './deadline.js'
import { sqlState } from './errors.js'
import { publish, type DomainEvent, type EventName, type Events } from './events.js'

const outboxes = new WeakMap<Db, DomainEvent[]>()
const MAX_ATTEMPTS = 3

/**
 * Runs `work` in a transaction, or in the caller's when `db` already is one, so operations compose. Events
 * recorded with `emit` are published after the outermost commit, never after a rollback. A deadlock or
 * serialisation failure (40P01, 40001) is tried again, three times in all. The transaction is rolled back
 * when the request's deadline has passed: the request was answered with 503, and that stays true.
 */
export async function transact<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (isTransaction(db)) return await work(db)

  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(db, work)
    } catch (error) {
      const state = sqlState(error)
      if (attempt === MAX_ATTEMPTS || (state !== '40P01' && state !== '40001')) throw error
      await pause(Math.random() * 20 * attempt)
    }
  }
}

/** Records an event to be published when the transaction commits; outside one, at once. */
export function emit<N extends EventName>(db: Db, name: N, payload: Events[N]): void {
  const event = { name, payload } as DomainEvent
  const outbox = outboxes.get(db)

  if (outbox === undefined) publish([event])
  else outbox.push(event)
}

async function runOnce<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  const outbox: DomainEvent[] = []
  requireTime()

  const result = await db.transaction(async (tx) => {
    // The transaction may have waited for a connection.
    requireTime()
    outboxes.set(tx, outbox)

    const done = await work(tx)
    requireTime()

    return done
  })

  publish(outbox)
  return result
}

function isTransaction(db: Db): db is Tx {
  return db instanceof PgTransaction
}
