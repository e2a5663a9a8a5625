import { Type, type Static } from '@sinclair/typebox'
import { approvalStatus } from '../../drizzle/schema/index.js'
import { Latitude, Longitude } from '../catalog/index.js'
import { Enum, Id, Instant, Line, LocalDate, Nullable, Page, pageProperties, PlaceOrCategory, Strict } from '../shared/schemas.js'

const Timezone = Type.String({ minLength: 1, maxLength: 64, description: 'IANA time zone', examples: ['Asia/Beirut'] })
const Start = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['09:00'] })
const End = Type.String({ pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$', examples: ['17:00'] })
const Intervals = Type.Array(Type.Tuple([Start, End]), { maxItems: 8, description: 'Opening hours of one local day, in order; none = closed', examples: [[['09:00', '13:00'], ['15:00', '19:00']]] })
const Day = Type.Optional(Intervals)

export const Week = Strict({ mon: Day, tue: Day, wed: Day, thu: Day, fri: Day, sat: Day, sun: Day })
export type Week = Static<typeof Week>
export const ScheduleException = Strict({ date: LocalDate, intervals: Intervals })

export const Schedule = Strict({ timezone: Timezone, week: Week, exceptions: Type.Array(ScheduleException) }, { $id: 'Schedule' })
export type Schedule = Static<typeof Schedule>

/** The week is replaced as a whole; a time zone or exceptions that are not given stay as they are. */
export const SetSchedule = Strict({
  timezone: Type.Optional(Timezone),
  week: Week,
  exceptions: Type.Optional(Type.Array(ScheduleException, { maxItems: 366, description: 'Dates whose hours replace the weekly plan' }))
})
export type SetSchedule = Static<typeof SetSchedule>

/** Without a city the one of the user's profile counts. */
export const ApplyAsProvider = Strict({
  businessName: Line(100, { examples: ['Cedar Cooling'] }),
  businessName_ar: Type.Optional(Line(100, { examples: ['سيدر للتبريد'] })),
  about_en: Type.Optional(Line(1000)),
  about_ar: Type.Optional(Line(1000)),
  city: Type.Optional(PlaceOrCategory),
  lat: Type.Optional(Latitude),
  lng: Type.Optional(Longitude)
})
export type ApplyAsProvider = Static<typeof ApplyAsProvider>

const publicFields = {
  id: Id,
  businessName: Type.String(),
  businessName_ar: Nullable(Type.String()),
  about_en: Nullable(Type.String()),
  about_ar: Nullable(Type.String()),
  ratings: Nullable(Type.Number({ description: 'Average of 1 to 5; null before the first review' })),
  ratingCount: Type.Integer(),
  serviceCount: Type.Integer(),
  city: Nullable(Type.String({ description: 'City slug' })),
  timezone: Timezone,
  week: Week,
  createdAt: Instant
}

export const PublicProvider = Strict(publicFields, { $id: 'PublicProvider' })
export type PublicProvider = Static<typeof PublicProvider>

export const approvalStatuses = approvalStatus.enumValues
/** A provider as they and the admins see them. */
export const Provider = Strict({
  ...publicFields,
  userId: Id,
  approvalStatus: Enum(approvalStatuses),
  rejectionReason: Nullable(Type.String())
}, { $id: 'Provider' })
export type Provider = Static<typeof Provider>

/** An application with the person behind it, for those who decide. */
export const Application = Strict({ ...Provider.properties, name: Type.String(), email: Type.String(), phone: Nullable(Type.String()), isBanned: Type.Boolean() }, { $id: 'Application' })
export type Application = Static<typeof Application>
export const ApplicationPage = Page(Application)

export const ListProviders = Strict({ ...pageProperties, approvalStatus: Type.Optional(Enum(approvalStatuses)) })
export type ListProviders = Static<typeof ListProviders>

export const DecideApplication = Strict({
  userId: Id,
  decision: Enum(['approved', 'rejected'] as const),
  reason: Type.Optional(Line(500))
})
export type DecideApplication = Static<typeof DecideApplication>
