import type { providers, scheduleExceptions, users } from '../../drizzle/schema/index.js'
import { avatarUrls, type Document } from '../files/index.js'
import { hasFeature } from '../shared/features.js'
import type { Market } from '../shared/market.js'
import { shownRatingOf } from '../shared/ratings.js'
import type { Application, Provider, PublicProvider, Schedule } from './schemas.js'

type Shown = Pick<Market, 'files' | 'rules'>
export type ProviderRow = typeof providers.$inferSelect
/** What a provider's account adds to their profile. */
export type Account = Pick<typeof users.$inferSelect, 'avatarUrl' | 'phone'>

/**
 * `isInstant`: whether a booking of whoever looks at it is confirmed as it is made. `cancelPolicy`: of
 * services that have none of their own.
 */
export function presentPublic(
  row: ProviderRow,
  { avatarUrl, ...told }: { avatarUrl: string | null } & Pick<PublicProvider, 'isInstant' | 'cancelPolicy'>,
  market: Shown
): PublicProvider {
  return { ...profileOf(row, avatarUrl, market), ...told }
}

function profileOf(
  row: ProviderRow,
  avatar: string | null,
  { files, rules }: Shown
): Omit<PublicProvider, 'isInstant' | 'cancelPolicy'> {
  return {
    id: row.userId,
    businessName: row.businessName,
    businessName_ar: row.businessName_ar,
    about_en: row.about_en,
    about_ar: row.about_ar,
    ...avatarUrls(avatar, files),
    ...shownRatingOf(rules, row),
    serviceCount: row.serviceCount,
    city: row.city,
    timezone: row.timezone,
    week: row.week,
    createdAt: row.createdAt.toISOString()
  }
}

export function presentProvider(row: ProviderRow, account: Account, market: Shown): Provider {
  return {
    ...profileOf(row, account.avatarUrl, market),
    userId: row.userId,
    phone: account.phone,
    approvalStatus: row.approvalStatus,
    rejectionReason: row.rejectionReason,
    asksStartCode: hasFeature(market.rules, 'startCodes') && row.asksStartCode
  }
}

export function presentApplication(
  row: ProviderRow,
  user: Pick<typeof users.$inferSelect, 'name' | 'email' | 'phone' | 'isBanned' | 'avatarUrl'>,
  documents: Document[],
  market: Shown
): Application {
  return {
    ...presentProvider(row, user, market),
    name: user.name,
    email: user.email,
    isBanned: user.isBanned,
    documents
  }
}

export function presentSchedule(
  row: ProviderRow,
  exceptions: Array<typeof scheduleExceptions.$inferSelect>
): Schedule {
  return {
    timezone: row.timezone,
    week: row.week,
    exceptions: exceptions.map(({ date, intervals }) => ({ date, intervals }))
  }
}
