import type { aiLogs, auditLog, categories, cities, providers, users } from '../../drizzle/schema/index.js'
import type { Admin, AdminCategory, AdminCity, AdminUser, LogEntry } from './schemas.js'

export type UserRow = typeof users.$inferSelect
export type ProviderNames = Pick<
  typeof providers.$inferSelect,
  'businessName' | 'businessName_ar' | 'approvalStatus'
>

/** A user as admins see them: without a hash or anything that signs in. */
export function presentAdminUser(user: UserRow, provider: ProviderNames | null): AdminUser {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    phone: user.phone,
    city: user.city,
    language: user.language,
    isVerified: user.isVerified,
    isBanned: user.isBanned,
    deactivatedAt: user.deactivatedAt?.toISOString() ?? null,
    provider,
    createdAt: user.createdAt.toISOString()
  }
}

/** An admin as the others see them. */
export function presentAdmin(user: UserRow): Admin {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    scopes: user.adminScopes,
    hasSecondFactor: user.secondFactorAt !== null,
    isBanned: user.isBanned,
    deactivatedAt: user.deactivatedAt?.toISOString() ?? null,
    createdAt: user.createdAt.toISOString()
  }
}

export function presentAuditRow(row: typeof auditLog.$inferSelect, actorName: string | null): LogEntry {
  return {
    id: row.id,
    type: row.type,
    action: row.action,
    actor: { id: row.actorId, role: row.actorRole, name: actorName },
    door: row.door,
    requestId: row.requestId,
    targetType: row.targetType,
    targetId: row.targetId,
    before: asFacts(row.before),
    after: asFacts(row.after),
    reason: row.reason,
    createdAt: row.createdAt.toISOString()
  }
}

/** A turn of the concierge in the shape of the log. */
export function presentAiRow(
  row: typeof aiLogs.$inferSelect,
  actor: { name: string; role: string } | null
): LogEntry {
  return {
    id: row.id,
    type: 'ai',
    action: `ai.${row.intent}`,
    actor: { id: row.userId, role: actor?.role ?? 'anonymous', name: actor?.name ?? null },
    door: 'concierge',
    requestId: null,
    targetType: 'conversation',
    targetId: row.conversationId,
    before: null,
    after: {
      query: row.query,
      response: row.response,
      intent: row.intent,
      outcome: row.outcome,
      serviceMatchedId: row.serviceMatchedId,
      model: row.model,
      inputTokens: row.inputTokens,
      outputTokens: row.outputTokens,
      costMicros: row.costMicros,
      milliseconds: row.milliseconds,
      fallbackReason: row.fallbackReason
    },
    reason: null,
    createdAt: row.timestamp.toISOString()
  }
}

export function presentCategory({
  slug,
  name_en: english,
  name_ar: arabic,
  aliases
}: typeof categories.$inferSelect): AdminCategory {
  return { slug, name_en: english, name_ar: arabic, aliases }
}

export function presentCity({
  slug,
  name_en: english,
  name_ar: arabic,
  aliases,
  lat,
  lng
}: typeof cities.$inferSelect): AdminCity {
  return { slug, name_en: english, name_ar: arabic, aliases, lat, lng }
}

function asFacts(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? { ...value } : null
}
