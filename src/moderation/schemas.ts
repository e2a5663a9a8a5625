import { Type, type Static } from '@sinclair/typebox'
import { approvalStatus, auditType, bookingStatus, userRole } from '../../drizzle/schema/index.js'
import { Category, City, SaveCategory, SaveCity, UpdateService } from '../catalog/index.js'
import { Currency, Enum, Id, Instant, LanguageCode, Line, LocalDate, Money, Nullable, Page, pageProperties, Strict } from '../shared/schemas.js'

const Count = Type.Integer({ minimum: 0, examples: [12] })
const Reason = Line(500, { description: 'Why; those affected and the audit log are told', examples: ['Fake listings'] })

// Users

export const ListUsers = Strict({
  ...pageProperties,
  q: Type.Optional(Line(100, { description: 'An id, or a part of name, e-mail, telephone or business name', examples: ['maya'] })),
  role: Type.Optional(Enum(userRole.enumValues)),
  banned: Type.Optional(Type.Boolean())
})
export type ListUsers = Static<typeof ListUsers>

export const AdminUser = Strict({
  id: Id,
  name: Type.String(),
  email: Type.String(),
  role: Enum(userRole.enumValues),
  phone: Nullable(Type.String()),
  city: Nullable(Type.String({ description: 'City slug' })),
  language: LanguageCode,
  isVerified: Type.Boolean(),
  isBanned: Type.Boolean(),
  deactivatedAt: Nullable(Instant),
  provider: Nullable(Strict({ businessName: Type.String(), businessName_ar: Nullable(Type.String()), approvalStatus: Enum(approvalStatus.enumValues) })),
  createdAt: Instant
}, { $id: 'AdminUser' })
export type AdminUser = Static<typeof AdminUser>
export const AdminUserPage = Page(AdminUser)

export const BanUser = Strict({
  userId: Id,
  banned: Type.Boolean({ description: 'false lifts the ban; cancelled bookings stay cancelled' }),
  reason: Type.Optional(Reason)
})
export type BanUser = Static<typeof BanUser>

export const BanPreview = Strict({
  user: AdminUser,
  bookings: Type.Integer({ minimum: 0, description: 'Future bookings that would be cancelled', examples: [3] }),
  paidBookings: Type.Integer({ minimum: 0, description: 'Those of them that are paid', examples: [3] }),
  refund: Type.Integer({ minimum: 0, description: 'Would go back to clients in all, in minor units', examples: [13_500] }),
  currency: Currency,
  services: Type.Integer({ minimum: 0, description: 'Visible services that nobody could find any more', examples: [4] })
})
export type BanPreview = Static<typeof BanPreview>

// Services

export const ModerateService = Strict({ ...UpdateService.properties, reason: Type.Optional(Reason) }, { minProperties: 1 })
export const DeleteServiceQuery = Strict({ reason: Type.Optional(Reason) })
export const RemovalPreview = Strict({
  id: Id,
  title_en: Type.String(),
  title_ar: Type.String(),
  provider: Strict({ id: Id, businessName: Type.String() }),
  bookings: Type.Integer({ minimum: 0, description: 'Live bookings; they go on', examples: [2] })
})
export type RemovalPreview = Static<typeof RemovalPreview>

// Categories and cities

export const SlugParams = Strict({ slug: SaveCategory.properties.slug })
export type SlugParams = Static<typeof SlugParams>
const Aliases = Type.Array(Type.String(), { description: 'Other words for it, in either language' })
export const AdminCategory = Strict({ ...Category.properties, aliases: Aliases }, { $id: 'AdminCategory' })
export type AdminCategory = Static<typeof AdminCategory>
export const AdminCity = Strict({ ...City.properties, aliases: Aliases }, { $id: 'AdminCity' })
export type AdminCity = Static<typeof AdminCity>
export const EditCategory = Strict(Type.Partial(SaveCategory).properties, { minProperties: 1 })
export type EditCategory = Static<typeof EditCategory>
export const EditCity = Strict(Type.Partial(SaveCity).properties, { minProperties: 1 })
export type EditCity = Static<typeof EditCity>

// Audit log

const DayOrInstant = Type.Union([LocalDate, Instant], { description: 'An instant, or a day in the marketplace\'s zone', examples: ['2026-11-22'] })
/** `catalog`: what providers did to their services, applications and hours. */
export const logTypes = auditType.enumValues
export const ListLogs = Strict({
  ...pageProperties,
  type: Type.Optional(Enum(logTypes, { description: 'admin = every act of an admin but signing in and out' })),
  from: Type.Optional(DayOrInstant),
  to: Type.Optional(DayOrInstant)
})
export type ListLogs = Static<typeof ListLogs>

/** What a row of the log looked like before and after; its keys depend on the action. */
const Facts = Type.Unsafe<Record<string, unknown> | null>({ type: ['object', 'null'], additionalProperties: true })
export const LogEntry = Strict({
  id: Id,
  type: Enum(logTypes),
  action: Type.String({ examples: ['user.banned'] }),
  actor: Strict({ id: Nullable(Id), role: Type.String(), name: Nullable(Type.String()) }),
  door: Type.String({ description: 'rest, concierge, cli, socket or system', examples: ['cli'] }),
  requestId: Nullable(Type.String()),
  targetType: Type.String({ examples: ['user'] }),
  targetId: Nullable(Type.String()),
  before: Facts,
  after: Facts,
  reason: Nullable(Type.String()),
  createdAt: Instant
}, { $id: 'LogEntry' })
export type LogEntry = Static<typeof LogEntry>
export const LogPage = Page(LogEntry)

// Numbers

export const Stats = Strict({
  users: Strict({ total: Count, clients: Count, providers: Count, admins: Count, banned: Count }),
  providers: Strict({ pending: Count, approved: Count, rejected: Count }),
  services: Strict({ visible: Count, hidden: Count }),
  bookings: Strict({ total: Count, today: Count, ...Object.fromEntries(bookingStatus.enumValues.map((status) => [status, Count])) as Record<typeof bookingStatus.enumValues[number], typeof Count> }),
  reviews: Strict({ total: Count, average: Nullable(Type.Number({ examples: [4.6] })) }),
  revenue: Strict({ gross: Type.Integer(), commission: Type.Integer(), currency: Currency }),
  refundsDue: Strict({ count: Count, amount: Money })
})
export type Stats = Static<typeof Stats>

export const AnalyticsQuery = Strict({
  from: Type.Optional(DayOrInstant),
  to: Type.Optional(DayOrInstant),
  bucket: Type.Optional(Enum(['day', 'week'] as const))
})
export type AnalyticsQuery = Static<typeof AnalyticsQuery>

const Share = Nullable(Type.Number({ minimum: 0, maximum: 1, examples: [0.12] }))
const Minutes = Nullable(Type.Integer({ minimum: 0, examples: [34] }))
const BucketDate = Type.String({ format: 'date', description: 'The local day, or the Monday of the local week', examples: ['2026-11-16'] })

export const Analytics = Strict({
  from: LocalDate,
  to: Type.String({ format: 'date', description: 'The last day, included', examples: ['2026-11-22'] }),
  timezone: Type.String({ description: 'Whose days these are', examples: ['Asia/Beirut'] }),
  bucket: Enum(['day', 'week'] as const),
  totals: Strict({
    users: Type.Integer({ description: 'Accounts at the end of the range' }),
    newUsers: Count,
    bookings: Type.Integer({ description: 'Made in the range, whatever became of them' }),
    completed: Count,
    cancelled: Count
  }),
  topCategories: Type.Array(Strict({ category: Type.String(), name_en: Type.String(), name_ar: Type.String(), count: Count }), { description: 'The ten booked most' }),
  bookings: Type.Array(Strict({ date: BucketDate, count: Count })),
  revenue: Strict({
    gross: Type.Integer({ description: 'Paid through the gateway and released for work done, less what was given back; cash is not in it' }),
    commission: Type.Integer({ description: 'The marketplace\'s part of it' }),
    currency: Currency,
    series: Type.Array(Strict({ date: BucketDate, gross: Type.Integer(), commission: Type.Integer() }))
  }),
  cancellationRate: Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()], { description: 'Cancelled of all bookings made in the range; null when there are none', examples: [0.12] }),
  acceptanceRate: { ...Share, description: 'Accepted of those that were accepted, declined or left to lapse' },
  responseMinutes: Strict({ median: Minutes, p90: Minutes }, { description: 'How many minutes clients waited for the provider\'s answer: half of them at most the median, nine in ten at most p90' })
})
export type Analytics = Static<typeof Analytics>

// Sandbox clock

export const Clock = Strict({
  now: Instant,
  offsetMinutes: Type.Integer({ description: 'How far ahead of the real time', examples: [1440] })
})
export const AdvanceClock = Strict({ advanceMinutes: Type.Integer({ minimum: 0, maximum: 527_040, examples: [1440] }) })
export type AdvanceClock = Static<typeof AdvanceClock>
