import {
  bookings,
  providers,
  services,
  type CancelPolicy,
  type conversationMessages,
  type conversations
} from '../../drizzle/schema/index.js'
import type { Voice } from '../shared/actor.js'
import { isInstantFor } from '../shared/automatic-acceptance.js'
import { cancelTermsFor } from '../shared/cancel-policies.js'
import { localeOf } from '../texts/index.js'
import { formatLocalTime } from '../shared/format.js'
import type { ProposalRow } from './policy.js'
import type { ConversationMessage, ConversationSummary, Proposal, Redrawn } from './schemas.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { cancelTerms, type BookedTerms } from './terms.js'

/** The service and the provider of a proposal, by the names that people know. */
export interface ProposalSubject {
  service: { title_en: string; title_ar: string; durationMinutes: number }
  provider: { id: string; businessName: string; businessName_ar: string | null; timezone: string }
  /** What its client books or moves with this provider is confirmed at once. */
  isInstant: boolean
  /** The terms of a new booking of the service. */
  cancelPolicy: CancelPolicy
  /** Null where the offer is about no booking yet. */
  booked: BookedTerms | null
}

/**
 * What is selected for a proposal to this client by a query that joins services, providers and its booking,
 * if any.
 */
export const subjectColumns = (rules: MarketplaceRules, clientId: Parameters<typeof isInstantFor>[1]) => ({
  service: {
    title_en: services.title_en,
    title_ar: services.title_ar,
    durationMinutes: services.durationMinutes
  },
  provider: {
    id: providers.userId,
    businessName: providers.businessName,
    businessName_ar: providers.businessName_ar,
    timezone: providers.timezone
  },
  isInstant: isInstantFor(rules, clientId),
  cancelPolicy: cancelTermsFor(rules, [services.cancelPolicy, providers.cancelPolicy]),
  booked: {
    movedLate: bookings.movedLate,
    freeUntil: bookings.freeUntil,
    createdAt: bookings.createdAt,
    cancelPolicy: bookings.cancelPolicy
  }
})

export function presentProposal(
  row: ProposalRow,
  { service, provider, booked, isInstant: isInstantThere, cancelPolicy }: ProposalSubject,
  voice: Voice,
  at: Date
): Proposal {
  const { timezone, ...names } = provider
  const { durationMinutes, ...titles } = service
  // The yes to another time is the whole agreement, whatever the provider has chosen.
  const isInstant = isInstantThere || row.kind === 'agree_time'

  return {
    id: row.id,
    kind: row.kind,
    ...(row.bookingId === null ? {} : { bookingId: row.bookingId }),
    service: { id: row.serviceId, ...titles },
    provider: names,
    scheduledAt: row.scheduledAt.toISOString(),
    localTime: formatLocalTime(row.scheduledAt, timezone, localeOf(voice)),
    timezone,
    durationMinutes,
    price: row.price,
    currency: row.currency,
    cancelTerms: cancelTerms({ ...row, isInstant, cancelPolicy }, booked, timezone, voice, at),
    ...(row.kind === 'cancel' ? {} : { isInstant }),
    ...(row.address === null ? {} : { address: row.address }),
    expiresAt: row.expiresAt.toISOString()
  }
}

export function presentConversation(row: typeof conversations.$inferSelect): ConversationSummary {
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString()
  }
}

export function presentMessage(
  { id, role, text, createdAt }: typeof conversationMessages.$inferSelect,
  shown: Redrawn
): ConversationMessage {
  return {
    id,
    role: role === 'tool' ? 'assistant' : role,
    text,
    createdAt: createdAt.toISOString(),
    ...shown
  }
}
