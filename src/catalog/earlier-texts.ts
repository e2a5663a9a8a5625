import { and, desc, eq, sql } from 'drizzle-orm'
import { auditLog } from '../../drizzle/schema/index.js'
import type { MarketTx } from '../shared/market.js'
import type { EarlierTexts, TextOrigin } from './listing-texts.js'

/** A form that was open for longer is of no concern. */
const MOST_CHANGES = 20

/** The log holds what a change replaced: only what differed, and null in the place of what did not. */
const replaced = {
  title_en: sql<string | null>`${auditLog.before} ->> 'title_en'`,
  title_ar: sql<string | null>`${auditLog.before} ->> 'title_ar'`,
  description_en: sql<string | null>`${auditLog.before} ->> 'description_en'`,
  description_ar: sql<string | null>`${auditLog.before} ->> 'description_ar'`,
  origin_en: sql<TextOrigin | null>`${auditLog.before} ->> 'origin_en'`,
  origin_ar: sql<TextOrigin | null>`${auditLog.before} ->> 'origin_ar'`
}
const TEXT_KEYS = `{${Object.keys(replaced).join(',')}}`

/** What a locked listing showed before its last changes, the newest first: what was replaced, put back. */
export async function earlierTexts(
  tx: MarketTx,
  service: EarlierTexts & { id: string }
): Promise<EarlierTexts[]> {
  const changes = await tx.db
    .select(replaced)
    .from(auditLog)
    .where(
      and(
        eq(auditLog.targetType, 'service'),
        eq(auditLog.targetId, service.id),
        sql`${auditLog.before} ?| ${TEXT_KEYS}::text[]`
      )
    )
    .orderBy(desc(auditLog.createdAt), desc(auditLog.id))
    .limit(MOST_CHANGES)

  let texts: EarlierTexts = service
  return changes.map((change) => {
    texts = {
      title_en: change.title_en ?? texts.title_en,
      title_ar: change.title_ar ?? texts.title_ar,
      description_en: change.description_en ?? texts.description_en,
      description_ar: change.description_ar ?? texts.description_ar,
      origin_en: change.origin_en ?? texts.origin_en,
      origin_ar: change.origin_ar ?? texts.origin_ar
    }

    return texts
  })
}
