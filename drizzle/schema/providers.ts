import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uuid
} from 'drizzle-orm/pg-core'
import { users } from './accounts.js'
import { cancelPolicies } from './cancel-policies.js'
import { instant } from './columns.js'
import { approvalStatus, automaticAcceptance } from './enums.js'

/** Local opening hours as `["09:00", "17:00"]`; the end may be `24:00`. */
export type LocalInterval = [string, string]
export type WeekPlan = Partial<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', LocalInterval[]>>

export const providers = pgTable(
  'providers',
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id),
    businessName: text().notNull(),
    businessName_ar: text('business_name_ar'),
    about_en: text('about_en'),
    about_ar: text('about_ar'),
    businessDocs: text().array().notNull().default([]),
    approvalStatus: approvalStatus().notNull().default('pending'),
    rejectionReason: text(),
    ratings: real(),
    ratingSum: integer().notNull().default(0),
    ratingCount: integer().notNull().default(0),
    serviceCount: integer().notNull().default(0),
    city: text(),
    lat: doublePrecision(),
    lng: doublePrecision(),
    timezone: text().notNull(),
    week: jsonb().$type<WeekPlan>().notNull().default({}),
    /** A job of theirs is started with the code that its client tells. */
    asksStartCode: boolean().notNull().default(false),
    /** Rules of their own; null: as the marketplace has it. */
    noticeMinutes: integer(),
    horizonDays: integer(),
    bufferMinutes: integer(),
    jobsPerDay: integer(),
    automaticAcceptance: automaticAcceptance().notNull().default('off'),
    /** The terms of cancelling that they chose; null: as the marketplace has it. */
    cancelPolicy: text().references(() => cancelPolicies.slug),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull()
  },
  (table) => [
    index('providers_created_idx').on(table.createdAt, table.userId),
    index('providers_approval_idx').on(table.approvalStatus, table.createdAt, table.userId),
    index('providers_search_idx').using(
      'gin',
      sql`${table.businessName} gin_trgm_ops`,
      sql`${table.businessName_ar} gin_trgm_ops`
    )
  ]
)

/** A dated exception replaces the weekly plan of that local date; no intervals = closed. */
export const scheduleExceptions = pgTable(
  'schedule_exceptions',
  {
    providerId: uuid()
      .notNull()
      .references(() => providers.userId),
    date: date({ mode: 'string' }).notNull(),
    intervals: jsonb().$type<LocalInterval[]>().notNull()
  },
  (table) => [primaryKey({ columns: [table.providerId, table.date] })]
)
