import { and, eq, gte, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { aiLogs } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { now } from '../shared/clock.js'
import { marketplace } from '../shared/config.js'
import { preparedQueries } from '../shared/prepared.js'

const run = preparedQueries<{ micros: number }>()

/**
 * What the caller's turns with language models cost since midnight in the marketplace's zone, in millionths
 * of a US dollar.
 */
export async function spentToday(db: Db, actor: Actor): Promise<number> {
  const midnight = DateTime.fromJSDate(now(), { zone: marketplace.timezone }).startOf('day').toUTC().toISO()
  const [row] = await run(db, 'spent', build, { userId: requireUser(actor).id, midnight })
  return row?.micros ?? 0
}

function build(db: Db) {
  return db
    .select({ micros: sql<number>`coalesce(sum(${aiLogs.costMicros}), 0)`.mapWith(Number) })
    .from(aiLogs)
    .where(
      and(
        eq(aiLogs.userId, sql.placeholder('userId')),
        gte(aiLogs.timestamp, sql`${sql.placeholder('midnight')}::timestamptz`)
      )
    )
}
