import { Type, type Static } from '@sinclair/typebox'
import { approvalStatus, auditType, bookingStatus, userRole } from '../../drizzle/schema/index.js'
import { Category, City, SaveCategory, SaveCity, UpdateService } from '../catalog/index.js'
import { adminScopes } from '../shared/admin-scopes.js'
import {
  Count,
  CreatedAt,
  Currency,
  DayOrInstant,
  Enum,
  Id,
  IdStart,
  Instant,
  LanguageCode,
  Line,
  LocalDate,
  Money,
  Nullable,
  Page,
  Strict,
  Text,
  Total,
  pageProperties
} from '../shared/schemas.js'
import { textsIn } from '../texts/index.js'

const english = textsIn('en').examples
const arabic = textsIn('ar').examples

const Reason = Line(500, {
  description: 'Why; those affected and the audit log are told',
  examples: ['Fake listings']
})

// Users

export const ListUsers = Strict({
  ...pageProperties,
  q: Type.Optional(
    Line(100, {
      description: 'An id, or a part of name, e-mail, telephone or business name',
      examples: ['maya']
    })
  ),
  id: Type.Optional(IdStart),
  role: Type.Optional(Enum(userRole.enumValues, { title: 'Role' })),
  banned: Type.Optional(Type.Boolean())
})
export type ListUsers = Static<typeof ListUsers>

export const AdminUser = Strict(
  {
    id: Id,
    name: Text(100, { examples: ['Maya Khoury'] }),
    email: Text(254, { examples: ['maya@example.org'] }),
    role: Enum(userRole.enumValues, { title: 'Role' }),
    phone: Nullable(Text(24, { examples: ['+961 3 123 456'] })),
    city: Nullable(Text(60, { description: 'City slug', examples: ['tyre'] })),
    language: LanguageCode,
    isVerified: Type.Boolean(),
    isBanned: Type.Boolean(),
    deactivatedAt: Nullable(Instant),
    provider: Nullable(
      Strict({
        businessName: Text(100, { examples: [english.businessName] }),
        businessName_ar: Nullable(Text(100, { examples: [arabic.businessName] })),
        approvalStatus: Enum(approvalStatus.enumValues, { title: 'ApprovalStatus', examples: ['approved'] })
      })
    ),
    createdAt: CreatedAt
  },
  { title: 'AdminUser' }
)
export type AdminUser = Static<typeof AdminUser>
export const AdminUserPage = Page(AdminUser)

// Admins

const Scopes = Type.Array(Enum(adminScopes, { title: 'AdminScope', examples: ['support'] }), {
  uniqueItems: true,
  maxItems: adminScopes.length,
  description: '`everything` has all the others, and grants them'
})

export const Admin = Strict(
  {
    id: Id,
    name: Text(100, { examples: ['Rita Khalil'] }),
    email: Text(254, { examples: ['rita@example.org'] }),
    scopes: Scopes,
    hasSecondFactor: Type.Boolean(),
    isBanned: Type.Boolean(),
    deactivatedAt: Nullable(Instant),
    createdAt: CreatedAt
  },
  { title: 'Admin' }
)
export type Admin = Static<typeof Admin>
export const AdminList = Strict({ items: Type.Array(Admin, { maxItems: 10_000 }) }, { title: 'AdminList' })

export const SetAdminScopes = Strict({ scopes: Scopes }, { title: 'SetAdminScopes' })
export type SetAdminScopes = Static<typeof SetAdminScopes>

export const OpenedView = Strict(
  {
    user: AdminUser,
    accessToken: Text(4096, {
      description: 'For the Authorization header of requests that only look',
      examples: ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTkzIn0.c2lnbmF0dXJl']
    }),
    expiresAt: Instant
  },
  { title: 'OpenedView' }
)
export type OpenedView = Static<typeof OpenedView>

export const BanUser = Strict({
  userId: Id,
  banned: Type.Boolean({ description: 'false lifts the ban; cancelled bookings stay cancelled' }),
  reason: Type.Optional(Reason)
})
export type BanUser = Static<typeof BanUser>

export const BanPreview = Strict({
  user: AdminUser,
  bookings: Type.Integer({
    minimum: 0,
    maximum: 1_000_000,
    description: 'Future bookings that would be cancelled',
    examples: [3]
  }),
  paidBookings: Type.Integer({
    minimum: 0,
    maximum: 1_000_000,
    description: 'Those of them that are paid',
    examples: [3]
  }),
  refund: Total({
    minimum: 0,
    description: 'Would go back to clients in all, in minor units',
    examples: [13_500]
  }),
  currency: Currency,
  services: Type.Integer({
    minimum: 0,
    maximum: 1_000_000,
    description: 'Visible services that nobody could find any more',
    examples: [4]
  })
})
export type BanPreview = Static<typeof BanPreview>

// Services

export const ModerateService = Strict(
  { ...UpdateService.properties, reason: Type.Optional(Reason) },
  { minProperties: 1 }
)
export const DeleteServiceQuery = Strict({ reason: Type.Optional(Reason) })
export const RemovalPreview = Strict({
  id: Id,
  title_en: Text(120, { examples: [english.serviceTitle] }),
  title_ar: Text(120, { examples: [arabic.serviceTitle] }),
  provider: Strict({ id: Id, businessName: Text(100, { examples: [english.businessName] }) }),
  bookings: Type.Integer({
    minimum: 0,
    maximum: 1_000_000,
    description: 'Live bookings; they go on',
    examples: [2]
  })
})
export type RemovalPreview = Static<typeof RemovalPreview>

// Categories and cities

export const CategoryParams = Strict({ slug: SaveCategory.properties.slug })
export type CategoryParams = Static<typeof CategoryParams>
export const CityParams = Strict({ slug: SaveCity.properties.slug })
export type CityParams = Static<typeof CityParams>
const aliasesLike = (example: string) =>
  Type.Array(Text(80), {
    maxItems: 30,
    examples: [[example]],
    description: 'Other words for it, in either language'
  })
export const AdminCategory = Strict(
  { ...Category.properties, aliases: aliasesLike('pipes') },
  { title: 'AdminCategory' }
)
export type AdminCategory = Static<typeof AdminCategory>
export const AdminCity = Strict({ ...City.properties, aliases: aliasesLike('Sour') }, { title: 'AdminCity' })
export type AdminCity = Static<typeof AdminCity>
export const EditCategory = Strict(Type.Partial(SaveCategory).properties, { minProperties: 1 })
export type EditCategory = Static<typeof EditCategory>
export const EditCity = Strict(Type.Partial(SaveCity).properties, { minProperties: 1 })
export type EditCity = Static<typeof EditCity>

// Audit log

/** `catalog`: what providers did to their services, applications and hours; `support`: tickets. */
export const logTypes = auditType.enumValues
export const ListLogs = Strict({
  ...pageProperties,
  type: Type.Optional(
    Enum(logTypes, { description: 'admin = every act of an admin but signing in and out' })
  ),
  from: Type.Optional(DayOrInstant),
  to: Type.Optional(DayOrInstant)
})
export type ListLogs = Static<typeof ListLogs>

/** A row of the log before and after; its keys depend on the action. */
const Facts = Type.Unsafe<Record<string, unknown> | null>({
  type: ['object', 'null'],
  additionalProperties: true
})
export const LogEntry = Strict(
  {
    id: Id,
    type: Enum(logTypes),
    action: Text(60, { examples: ['user.banned'] }),
    actor: Strict({
      id: Nullable(Id),
      role: Text(20, { examples: ['admin'] }),
      name: Nullable(Text(100, { examples: ['Maya Khoury'] }))
    }),
    door: Text(20, { description: 'rest, concierge, cli, socket or system', examples: ['cli'] }),
    requestId: Nullable(Text(60)),
    targetType: Text(60, { examples: ['user'] }),
    targetId: Nullable(Text(200)),
    before: Facts,
    after: Facts,
    reason: Nullable(Text(500, { examples: ['Fake listings'] })),
    createdAt: CreatedAt
  },
  { title: 'LogEntry' }
)
export type LogEntry = Static<typeof LogEntry>
export const LogPage = Page(LogEntry)

// Numbers

export const Stats = Strict(
  {
    users: Strict({ total: Count, clients: Count, providers: Count, admins: Count, banned: Count }),
    providers: Strict({ pending: Count, approved: Count, rejected: Count }),
    services: Strict({ visible: Count, hidden: Count }),
    bookings: Strict({
      total: Count,
      today: Count,
      ...(Object.fromEntries(bookingStatus.enumValues.map((status) => [status, Count])) as Record<
        (typeof bookingStatus.enumValues)[number],
        typeof Count
      >)
    }),
    reviews: Strict({
      total: Count,
      average: Nullable(Type.Number({ minimum: 1, maximum: 5, examples: [4.6] }))
    }),
    revenue: Strict({
      gross: Total({ examples: [450_000] }),
      commission: Total({ examples: [67_500] }),
      currency: Currency
    }),
    refundsDue: Strict({ count: Count, amount: Money })
  },
  { title: 'Stats' }
)
export type Stats = Static<typeof Stats>

export const AnalyticsQuery = Strict({
  from: Type.Optional(DayOrInstant),
  to: Type.Optional(DayOrInstant),
  bucket: Type.Optional(Enum(['day', 'week'] as const))
})
export type AnalyticsQuery = Static<typeof AnalyticsQuery>

const Share = Nullable(Type.Number({ minimum: 0, maximum: 1, examples: [0.12] }))
const Minutes = Nullable(Type.Integer({ minimum: 0, maximum: 10_000_000, examples: [34] }))
const BucketDate = Type.String({
  format: 'date',
  maxLength: 10,
  description: 'The local day, or the Monday of the local week',
  examples: ['2026-11-16']
})

export const Analytics = Strict(
  {
    from: LocalDate,
    to: Type.String({
      format: 'date',
      maxLength: 10,
      description: 'The last day, included',
      examples: ['2026-11-22']
    }),
    timezone: Text(64, { description: 'Whose days these are', examples: ['Asia/Beirut'] }),
    bucket: Enum(['day', 'week'] as const),
    totals: Strict({
      users: { ...Count, description: 'Accounts at the end of the range' },
      newUsers: Count,
      bookings: { ...Count, description: 'Made in the range, whatever became of them' },
      completed: Count,
      cancelled: Count
    }),
    topCategories: Type.Array(
      Strict({
        category: Text(60, { examples: ['plumbing'] }),
        name_en: Text(80, { examples: [english.category] }),
        name_ar: Text(80, { examples: [arabic.category] }),
        count: Count
      }),
      { maxItems: 10, description: 'The ten booked most' }
    ),
    bookings: Type.Array(Strict({ date: BucketDate, count: Count }), { maxItems: 400 }),
    revenue: Strict({
      gross: Total({
        examples: [450_000],
        description:
          'Paid through the gateway and released for work done, less what was given back; cash is not in it'
      }),
      commission: Total({ examples: [67_500], description: "The marketplace's part of it" }),
      currency: Currency,
      series: Type.Array(
        Strict({
          date: BucketDate,
          gross: Total({ examples: [45_000] }),
          commission: Total({ examples: [6750] })
        }),
        { maxItems: 400 }
      )
    }),
    cancellationRate: Nullable(Type.Number({ minimum: 0, maximum: 1 }), {
      description: 'Cancelled of all bookings made in the range; null when there are none',
      examples: [0.12]
    }),
    acceptanceRate: {
      ...Share,
      description: 'Accepted of those that were accepted, declined or left to lapse'
    },
    responseMinutes: Strict(
      { median: Minutes, p90: Minutes },
      {
        description:
          "How many minutes clients waited for the provider's answer: half of them at most the median, " +
          'nine in ten at most p90'
      }
    )
  },
  { title: 'Analytics' }
)
export type Analytics = Static<typeof Analytics>

// Sandbox clock

export const Clock = Strict({
  now: Instant,
  offsetMinutes: Type.Integer({
    minimum: 0,
    maximum: 527_040,
    description: 'How far ahead of the real time',
    examples: [1440]
  })
})
export const AdvanceClock = Strict({
  advanceMinutes: Type.Integer({ minimum: 0, maximum: 527_040, examples: [1440] })
})
export type AdvanceClock = Static<typeof AdvanceClock>
