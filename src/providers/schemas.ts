import { Type, type Static } from '@sinclair/typebox'
import { approvalStatus, automaticAcceptance } from '../../drizzle/schema/index.js'
import { Phone } from '../accounts/index.js'
import { Latitude, Longitude } from '../catalog/index.js'
import { avatarFields, Documents } from '../files/index.js'
import {
  CityWord,
  Count,
  CreatedAt,
  Enum,
  Id,
  IsInstant,
  Line,
  LocalDate,
  Nullable,
  Page,
  Strict,
  Text,
  pageProperties
} from '../shared/schemas.js'
import { CancelPolicySlug, NamedCancelPolicy } from '../shared/cancel-policies.js'
import {
  MAX_BUFFER_MINUTES,
  MAX_JOBS_PER_DAY,
  MAX_NOTICE_MINUTES,
  MIN_HORIZON_DAYS
} from '../shared/provider-rules.js'
import { textsIn } from '../texts/index.js'

const english = textsIn('en').examples
const arabic = textsIn('ar').examples

const Timezone = Text(64, { minLength: 1, description: 'IANA time zone', examples: ['Asia/Beirut'] })
const Start = Type.String({ maxLength: 5, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['09:00'] })
const End = Type.String({ maxLength: 5, pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$', examples: ['17:00'] })
const Intervals = Type.Array(Type.Tuple([Start, End]), {
  maxItems: 8,
  description: 'Opening hours of one local day, in order; none = closed',
  examples: [
    [
      ['09:00', '13:00'],
      ['15:00', '19:00']
    ]
  ]
})
const Day = Type.Optional(Intervals)

export const Week = Strict(
  { mon: Day, tue: Day, wed: Day, thu: Day, fri: Day, sat: Day, sun: Day },
  { title: 'Week' }
)
export type Week = Static<typeof Week>
export const ScheduleException = Strict(
  { date: LocalDate, intervals: Intervals },
  { title: 'ScheduleException' }
)

export const Schedule = Strict(
  { timezone: Timezone, week: Week, exceptions: Type.Array(ScheduleException, { maxItems: 366 }) },
  { title: 'Schedule' }
)
export type Schedule = Static<typeof Schedule>

/** The week is replaced as a whole; a time zone or exceptions that are not given stay as they are. */
export const SetSchedule = Strict({
  timezone: Type.Optional(Timezone),
  week: Week,
  exceptions: Type.Optional(
    Type.Array(ScheduleException, { maxItems: 366, description: 'Dates whose hours replace the weekly plan' })
  )
})
export type SetSchedule = Static<typeof SetSchedule>

/** Without a city the one of the user's profile counts. */
export const ApplyAsProvider = Strict(
  {
    businessName: Line(100, { examples: [english.businessName] }),
    businessName_ar: Type.Optional(Line(100, { examples: [arabic.businessName] })),
    about_en: Type.Optional(Line(1000, { examples: [english.aboutBusiness] })),
    about_ar: Type.Optional(Line(1000, { examples: [arabic.aboutBusiness] })),
    city: Type.Optional(CityWord),
    lat: Type.Optional(Latitude),
    lng: Type.Optional(Longitude)
  },
  { title: 'ApplyAsProvider' }
)
export type ApplyAsProvider = Static<typeof ApplyAsProvider>

/** What a provider may change of their profile; the hours have a route of their own. */
const AsksStartCode = Type.Boolean({
  description: 'A job of mine is started with the four digits that its client tells'
})

export const UpdateProvider = Strict(
  {
    businessName: Type.Optional(Line(100, { examples: [english.businessName] })),
    businessName_ar: Type.Optional(Nullable(Line(100, { examples: [arabic.businessName] }))),
    about_en: Type.Optional(Nullable(Line(1000, { examples: [english.aboutBusiness] }))),
    about_ar: Type.Optional(Nullable(Line(1000, { examples: [arabic.aboutBusiness] }))),
    city: Type.Optional(CityWord),
    lat: Type.Optional(Latitude),
    lng: Type.Optional(Longitude),
    asksStartCode: Type.Optional(AsksStartCode),
    phone: Type.Optional(Nullable(Phone))
  },
  { title: 'UpdateProvider', minProperties: 1 }
)
export type UpdateProvider = Static<typeof UpdateProvider>

const publicFields = {
  id: Id,
  businessName: Text(100, { examples: [english.businessName] }),
  businessName_ar: Nullable(Text(100, { examples: [arabic.businessName] })),
  about_en: Nullable(Text(1000, { examples: [english.aboutBusiness] })),
  about_ar: Nullable(Text(1000, { examples: [arabic.aboutBusiness] })),
  ...avatarFields,
  ratings: Nullable(
    Type.Number({
      minimum: 1,
      maximum: 5,
      examples: [4.6],
      description: 'Average of 1 to 5, to a tenth; null before the first review'
    })
  ),
  ratingCount: Count,
  serviceCount: Count,
  city: Nullable(Text(60, { description: 'City slug', examples: ['tyre'] })),
  timezone: Timezone,
  week: Week,
  createdAt: CreatedAt
}

export const PublicProvider = Strict(
  { ...publicFields, isInstant: IsInstant, cancelPolicy: NamedCancelPolicy },
  { title: 'PublicProvider' }
)
export type PublicProvider = Static<typeof PublicProvider>

export const approvalStatuses = approvalStatus.enumValues
const ApprovalStatus = Enum(approvalStatuses, { title: 'ApprovalStatus', examples: ['approved'] })
/** A provider as they and the admins see them. */
export const Provider = Strict(
  {
    ...publicFields,
    userId: Id,
    phone: Nullable(
      Text(24, { description: 'Of their account; told to no visitor', examples: ['+961 3 123 456'] })
    ),
    approvalStatus: ApprovalStatus,
    rejectionReason: Nullable(Text(500)),
    asksStartCode: AsksStartCode
  },
  { title: 'Provider' }
)
export type Provider = Static<typeof Provider>

/** An application with the person behind it, for those who decide. */
export const Application = Strict(
  {
    ...Provider.properties,
    name: Text(100, { examples: ['Hassan Haddad'] }),
    email: Text(254, { examples: ['hassan@example.org'] }),
    isBanned: Type.Boolean(),
    documents: Documents
  },
  { title: 'Application' }
)
export type Application = Static<typeof Application>
export const ApplicationPage = Page(Application)

export const ListProviders = Strict({ ...pageProperties, approvalStatus: Type.Optional(ApprovalStatus) })
export type ListProviders = Static<typeof ListProviders>

export const DecideApplication = Strict(
  {
    userId: Id,
    decision: Enum(['approved', 'rejected'] as const),
    reason: Type.Optional(
      Line(500, {
        description: 'A rejection needs one; the applicant reads it',
        examples: ['The documents are not legible']
      })
    )
  },
  { title: 'DecideApplication' }
)
export type DecideApplication = Static<typeof DecideApplication>

const ownNumbers = {
  noticeMinutes: Nullable(
    Type.Integer({
      minimum: 0,
      maximum: MAX_NOTICE_MINUTES,
      description: 'A job begins so far ahead',
      examples: [180]
    })
  ),
  horizonDays: Nullable(
    Type.Integer({
      minimum: MIN_HORIZON_DAYS,
      maximum: 365,
      description: 'And at most so far ahead',
      examples: [30]
    })
  ),
  bufferMinutes: Nullable(
    Type.Integer({
      minimum: 0,
      maximum: MAX_BUFFER_MINUTES,
      description: 'After a job nothing begins for so long',
      examples: [30]
    })
  ),
  jobsPerDay: Nullable(
    Type.Integer({
      minimum: 1,
      maximum: MAX_JOBS_PER_DAY,
      description: 'Jobs that begin on one day',
      examples: [4]
    })
  )
}

const AutomaticAcceptance = Enum(automaticAcceptance.enumValues, {
  title: 'AutomaticAcceptance',
  description:
    'Whose bookings are accepted as they are made or moved: of nobody, of clients whose job was done ' +
    'before, or of everybody',
  examples: ['returning']
})

const OwnCancelPolicy = Nullable(CancelPolicySlug, {
  description: 'The terms of cancelling of all your services that have none of their own',
  examples: ['standard']
})

/** Null is as the marketplace has it. */
export const BookingRules = Strict(
  {
    ...ownNumbers,
    automaticAcceptance: AutomaticAcceptance,
    cancelPolicy: OwnCancelPolicy,
    cancelPolicies: Type.Array(NamedCancelPolicy, {
      maxItems: 100,
      description: 'What the marketplace lets you choose from'
    }),
    inForce: Strict(
      {
        noticeMinutes: Type.Integer({ minimum: 0, maximum: 525_600, examples: [180] }),
        horizonDays: Type.Integer({ minimum: 0, maximum: 3660, examples: [30] }),
        bufferMinutes: Type.Integer({ minimum: 0, maximum: 1440, examples: [30] }),
        jobsPerDay: Nullable(Type.Integer({ minimum: 1, maximum: MAX_JOBS_PER_DAY, examples: [4] })),
        automaticAcceptance: AutomaticAcceptance,
        cancelPolicy: CancelPolicySlug
      },
      { description: 'By which you are booked: your own within the bounds of the marketplace' }
    )
  },
  { title: 'BookingRules' }
)
export type BookingRules = Static<typeof BookingRules>

/** What is not given stays; null gives it back to the marketplace. */
export const SetBookingRules = Strict(
  Type.Partial(
    Type.Object({ ...ownNumbers, automaticAcceptance: AutomaticAcceptance, cancelPolicy: OwnCancelPolicy })
  ).properties,
  { title: 'SetBookingRules', minProperties: 1 }
)
export type SetBookingRules = Static<typeof SetBookingRules>
