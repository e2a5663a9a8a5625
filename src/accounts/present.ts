import type { users } from '../../drizzle/schema/index.js'
import { avatarUrls } from '../files/index.js'
import type { FileLinks } from '../shared/market.js'
import type { User } from './schemas.js'

/** A user as they see themselves. */
export function presentUser(row: typeof users.$inferSelect, files: FileLinks): User {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    phone: row.phone,
    city: row.city,
    language: row.language,
    arabic: row.arabic,
    ...avatarUrls(row.avatarUrl, files),
    isVerified: row.isVerified,
    phoneVerifiedAt: row.phoneVerifiedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString()
  }
}
