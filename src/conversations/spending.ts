import { and, eq, gte, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { aiLogs } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import type { Market } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'

const run = preparedQueries<{ micros: number }>()

/**
 * What the caller's turns with language models cost since midnight in the marketplace's zone, in millionths
 * of a US dollar.
 */
export async function spentToday(market: Market, actor: Actor): Promise<number> {
  const midnight = DateTime.fromJSDate(market.now(), { zone: market.rules.timezone })
    .startOf('day')
    .toUTC()
    .toISO()
  const [row] = await run(market, 'spent', build, { userId: requireUser(actor).id, midnight })
  return row?.micros ?? 0
}

function build(market: Market) {
  return market.db
    .select({ micros: sql<number>`coalesce(sum(${aiLogs.costMicros}), 0)`.mapWith(Number) })
    .from(aiLogs)
    .where(
      and(
        eq(aiLogs.userId, sql.placeholder('userId')),
        gte(aiLogs.timestamp, sql`${sql.placeholder('midnight')}::timestamptz`)
      )
    )
}
