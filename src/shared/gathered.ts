import { sql, type Column, type SQL } from 'drizzle-orm'
import type { Db } from '../../drizzle/client.js'
import type { Market } from './market.js'

/** Reads the values of these keys by one statement. A key that has none is left out. */
type ReadAll<Value> = (market: Market, keys: string[]) => Promise<Map<string, Value>>

/** Reads the value of one key; undefined where there is none. */
type ReadOne<Value> = (market: Market, key: string) => Promise<Value | undefined>

/** The keys that one statement will read, and what it finds. */
interface Gathering<Value> {
  keys: Set<string>
  values: Promise<Map<string, Value>>
}

/** Further keys are read by a further statement. */
const MOST_KEYS = 100

/**
 * Reads values by their keys: what is asked for within one turn of the event loop is read by one statement.
 * On a busy server a small read takes more of the processor on its way to the database and back than in the
 * database itself, and this way is gone once for all of them (docs/decisions/0087-reads-gathered.md).
 *
 * Nobody waits longer for it: the driver writes to its connections at the end of a turn anyhow. A statement
 * begins after each read that it serves was asked for, so each sees all that was committed before. Where the
 * statement fails, all of its reads fail.
 */
export function gatheredReads<Value>(readAll: ReadAll<Value>): ReadOne<Value> {
  // By pool: the replica and the primary have gatherings of their own.
  const open = new WeakMap<Db, Gathering<Value>>()

  function gather(market: Market): Gathering<Value> {
    const keys = new Set<string>()

    const values = new Promise<Map<string, Value>>((resolve, reject) => {
      setImmediate(() => {
        if (open.get(market.db) === gathering) open.delete(market.db)
        readAll(market, [...keys]).then(resolve, reject)
      })
    })

    const gathering = { keys, values }
    open.set(market.db, gathering)
    return gathering
  }

  return async (market, key) => {
    const last = open.get(market.db)
    const { keys, values } = last === undefined || last.keys.size === MOST_KEYS ? gather(market) : last

    keys.add(key)
    return (await values).get(key)
  }
}

/**
 * How a prepared statement names its keys, which are ids. One key has a statement of its own: for an array
 * of one, PostgreSQL would plan a statement anew at each run, in ten times the time in which it reads a row.
 */
export interface AskedKeys {
  /** Belongs to the statement's name. */
  count: 'one' | 'many'
  /** What is given for the place of the keys. */
  value: string
}

export function askedKeys(keys: string[]): AskedKeys {
  const [first] = keys
  if (first !== undefined && keys.length === 1) return { count: 'one', value: first }

  return { count: 'many', value: `{${keys.join(',')}}` }
}

/** Whether a column of ids is among the keys, which are given for this place. */
export function isAsked(column: Column, count: AskedKeys['count'], place: string): SQL {
  const keys = sql.placeholder(place)
  return count === 'one' ? sql`${column} = ${keys}::uuid` : sql`${column} = any(${keys}::uuid[])`
}
