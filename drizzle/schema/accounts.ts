import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid
} from 'drizzle-orm/pg-core'
import { id, instant } from './columns.js'
import { addressKind, arabicRegister, language, userRole } from './enums.js'

/**
 * The messages that a user wants by e-mail and SMS, for each kind, and the zone in which times are told. An
 * absent field is as src/shared/preferences.ts says.
 */
export type Preferences = Partial<
  Record<'bookings' | 'reminders' | 'messages' | 'payments' | 'account', { email?: boolean; sms?: boolean }>
> & { timezone?: string }

/** A part of what admins do. `everything` has all the others, and grants them. */
export type AdminScope = 'support' | 'moderation' | 'money' | 'settings' | 'everything'

export const users = pgTable(
  'users',
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    passwordHash: text().notNull(),
    role: userRole().notNull().default('client'),
    /** E.164. */
    phone: text(),
    /** When this number was verified by a code; null: never. */
    phoneVerifiedAt: instant(),
    city: text(),
    language: language().notNull().default('en'),
    /** The Arabic in which the concierge speaks to them; null: as they write. */
    arabic: arabicRegister(),
    avatarUrl: text(),
    isVerified: boolean().notNull().default(false),
    isBanned: boolean().notNull().default(false),
    deactivatedAt: instant(),
    /** From then on nothing in this row identifies the person. */
    erasedAt: instant(),
    /** Since when signing in asks for a second factor; null: it does not. */
    secondFactorAt: instant(),
    /** What an admin may do; of nobody else does it mean anything. */
    adminScopes: text().array().$type<AdminScope[]>().notNull().default(['everything']),
    preferences: jsonb().$type<Preferences>().notNull().default({}),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull()
  },
  (table) => [
    index('users_created_at_idx').on(table.createdAt, table.id),
    // By what admins look for somebody: src/moderation/users.ts.
    index('users_search_idx').using(
      'gin',
      sql`${table.name} gin_trgm_ops`,
      sql`${table.email} gin_trgm_ops`,
      sql`${table.phone} gin_trgm_ops`
    ),
    // What the numbers of admins count, so that they never visit the rows: src/moderation/stats.ts.
    index('users_counted_idx').on(table.role, table.isBanned).where(sql`deactivated_at is null`)
  ]
)

/** Where a job is. */
export interface JobAddress {
  /** A street, or the landmark that people go by. Never empty: who says nothing has no address. */
  line: string
  /** Floor, building or flat. */
  unit?: string
  city: string
  /** How to find it. */
  directions?: string
  lat?: number
  lng?: number
}

/** A place that a user books jobs for. One is the default, which bookings without an address take. */
export const savedAddresses = pgTable(
  'saved_addresses',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    kind: addressKind().notNull(),
    /** What they call it. */
    label: text(),
    address: jsonb().$type<JobAddress>().notNull(),
    isDefault: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull()
  },
  (table) => [
    index('saved_addresses_user_idx').on(table.userId, table.id),
    uniqueIndex('saved_addresses_default_idx').on(table.userId).where(sql`is_default`)
  ]
)

/** A signed-in device: one family of refresh tokens. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    userAgent: text(),
    createdAt: instant().notNull(),
    lastUsedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    /** When whoever uses it last showed that they are its owner. */
    provenAt: instant(),
    /** The admin who looks at the marketplace as this user, and the session in which they asked to. */
    viewerId: uuid().references(() => users.id),
    viewerSessionId: uuid()
  },
  (table) => [
    index('sessions_user_id_idx').on(table.userId),
    index('sessions_viewer_id_idx').on(table.viewerId).where(sql`viewer_id is not null`),
    // When it ended, for what removes it (src/retention).
    index('sessions_ended_idx').on(sql`least(${table.expiresAt}, ${table.revokedAt})`)
  ]
)

export const refreshTokens = pgTable(
  'refresh_tokens',
  {
    id: id(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    tokenHash: text().notNull().unique(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    /**
     * For half a minute after its use: the token that replaced it, which only the used token itself can open.
     */
    sealedSuccessor: text()
  },
  (table) => [
    index('refresh_tokens_session_id_idx').on(table.sessionId),
    index('refresh_tokens_expires_at_idx').on(table.expiresAt),
    index('refresh_tokens_sealed_idx').on(table.usedAt).where(sql`sealed_successor is not null`)
  ]
)

/** What an authenticator app and we both know of an account. It counts once `confirmedAt` is set. */
export const secondFactors = pgTable('second_factors', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id),
  /** Opened by a key that the database does not have. */
  sealedSecret: text().notNull(),
  /** The step (30 seconds, counted from 1970) of the last code that was taken: no earlier one is. */
  lastStep: integer().notNull().default(0),
  createdAt: instant().notNull(),
  confirmedAt: instant()
})

/** A code on paper that stands in for the app, once. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id),
    codeHash: text().notNull(),
    usedAt: instant()
  },
  (table) => [primaryKey({ columns: [table.userId, table.codeHash] })]
)

/**
 * A link that was sent by e-mail, or a sign-in that waits for its second factor: good once, for a short time,
 * kept as a hash.
 */
export const accountTokens = pgTable(
  'account_tokens',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    kind: text().$type<'reset' | 'verify' | 'change' | 'second-factor'>().notNull(),
    /** Null until the mail that carries it is on its way. */
    tokenHash: text().unique(),
    /** The address that it verifies. */
    email: text().notNull(),
    /**
     * Of a change of address: the one before, which is told, and the session that asked, which stays signed
     * in.
     */
    previousEmail: text(),
    sessionId: uuid(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant()
  },
  (table) => [
    index('account_tokens_user_idx').on(table.userId, table.kind),
    index('account_tokens_ended_idx').on(sql`least(${table.expiresAt}, ${table.usedAt})`)
  ]
)

/**
 * A code that was sent by SMS to verify a telephone number: one an account, good once. The code itself is
 * stored nowhere: the id and a key make it.
 */
export const phoneCodes = pgTable(
  'phone_codes',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .unique()
      .references(() => users.id),
    /** The number that it verifies, in E.164. */
    phone: text().notNull(),
    tries: integer().notNull().default(0),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull()
  },
  (table) => [index('phone_codes_expires_at_idx').on(table.expiresAt)]
)

/** An account as an OpenID Connect issuer knows it. */
export const identities = pgTable(
  'identities',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index('identities_user_idx').on(table.userId)
  ]
)

/** An ID token that has signed somebody in: it does so once. Kept while the token could be shown again. */
export const usedIdTokens = pgTable(
  'used_id_tokens',
  {
    tokenHash: text().primaryKey(),
    usableUntil: instant().notNull()
  },
  (table) => [index('used_id_tokens_usable_until_idx').on(table.usableUntil)]
)
