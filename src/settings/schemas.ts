import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { automaticAcceptance } from '../../drizzle/schema/index.js'
import type { Feature } from '../shared/features.js'
import { defaultRules, type MarketSettings } from '../shared/rules.js'
import {
  Count,
  Currency,
  Enum,
  Id,
  Instant,
  LanguageCode,
  Line,
  Nullable,
  Strict,
  Text
} from '../shared/schemas.js'
import { MAX_BUFFER_MINUTES, MAX_NOTICE_MINUTES } from '../shared/provider-rules.js'
import { languageChoices } from '../shared/languages.js'
import { arabicRegisters, locales, textsIn } from '../texts/index.js'

const english = textsIn('en').examples
const arabic = textsIn('ar').examples

type NumberKey = {
  [Key in keyof MarketSettings]: MarketSettings[Key] extends number ? Key : never
}[keyof MarketSettings]
type SwitchKey = {
  [Key in keyof MarketSettings]: MarketSettings[Key] extends boolean ? Key : never
}[keyof MarketSettings]

const whole = (key: NumberKey, minimum: number, maximum: number) =>
  Type.Integer({ minimum, maximum, examples: [defaultRules[key]] })
const onOrOff = (key: SwitchKey) => Type.Boolean({ examples: [defaultRules[key]] })

/**
 * Each setting with its bounds. What it means is said in src/texts (`settings`), what holds until it is set
 * in src/shared/rules.ts, and what fits together in policy.ts.
 */
export const settingSchemas = {
  name: Line(40, { examples: [english.marketplaceName] }),
  nameAr: Nullable(Line(40), { examples: [arabic.marketplaceName] }),
  currency: Currency,
  timezone: Text(64, { minLength: 1, examples: ['Asia/Dubai'] }),
  country: Type.String({ pattern: '^[A-Z]{2}$', minLength: 2, maxLength: 2, examples: ['AE'] }),
  languages: Enum(languageChoices, { examples: ['both'] }),
  language: Enum(locales, { examples: ['en'] }),
  arabic: Enum(arabicRegisters, { examples: ['standard'] }),
  commissionBasisPoints: whole('commissionBasisPoints', 0, 5000),
  cancelFreeHoursBefore: whole('cancelFreeHoursBefore', 0, 720),
  cancelGraceMinutes: whole('cancelGraceMinutes', 0, 1440),
  cancelKeptPercent: whole('cancelKeptPercent', 0, 100),
  maxOpenPending: whole('maxOpenPending', 1, 100),
  bookingsPerDay: whole('bookingsPerDay', 1, 1000),
  bookingsPerProviderPerDay: whole('bookingsPerProviderPerDay', 1, 1000),
  movesPerDay: whole('movesPerDay', 1, 1000),
  movesPerProviderPerDay: whole('movesPerProviderPerDay', 1, 1000),
  messagesPerDay: whole('messagesPerDay', 1, 10_000),
  messagesPerTenMinutes: whole('messagesPerTenMinutes', 1, 1000),
  ticketsPerDay: whole('ticketsPerDay', 1, 100),
  ticketMessagesPerDay: whole('ticketMessagesPerDay', 1, 10_000),
  noticeJoinMinutes: whole('noticeJoinMinutes', 0, 120),
  smsPerDay: whole('smsPerDay', 0, 1000),
  draftsPerDay: whole('draftsPerDay', 0, 10_000),
  startEarlyMinutes: whole('startEarlyMinutes', 0, 1440),
  asksStartCode: onOrOff('asksStartCode'),
  adminsNeedSecondFactor: onOrOff('adminsNeedSecondFactor'),
  autoEndHours: whole('autoEndHours', 1, 168),
  pendingExpiryHours: whole('pendingExpiryHours', 1, 168),
  pendingExpiryBeforeStartHours: whole('pendingExpiryBeforeStartHours', 0, 72),
  pendingMinimumMinutes: whole('pendingMinimumMinutes', 5, 1440),
  bufferMinutes: whole('bufferMinutes', 0, MAX_BUFFER_MINUTES),
  noticeMinutes: whole('noticeMinutes', 0, MAX_NOTICE_MINUTES),
  automaticAcceptance: Enum(automaticAcceptance.enumValues, { examples: ['returning'] }),
  horizonDays: whole('horizonDays', 1, 366),
  gridMinutes: whole('gridMinutes', 5, 240),
  reviewDays: whole('reviewDays', 1, 366),
  proposalMinutes: whole('proposalMinutes', 2, 120),
  reminderHours: Type.Array(Type.Integer({ minimum: 1, maximum: 168, examples: [24] }), {
    maxItems: 4,
    uniqueItems: true,
    examples: [defaultRules.reminderHours]
  }),
  nearKm: whole('nearKm', 1, 200),
  farKm: whole('farKm', 1, 1000),
  noShowAfterMinutes: whole('noShowAfterMinutes', 0, 240),
  noShowHours: whole('noShowHours', 1, 72),
  contactDays: whole('contactDays', 0, 90),
  proposedTimesPerDay: whole('proposedTimesPerDay', 1, 50),
  hasConcierge: onOrOff('hasConcierge'),
  hasReviews: onOrOff('hasReviews'),
  hasCalendars: onOrOff('hasCalendars'),
  hasJobPhotos: onOrOff('hasJobPhotos'),
  hasStartCodes: onOrOff('hasStartCodes'),
  hasProposedTimes: onOrOff('hasProposedTimes'),
  hasSavedAddresses: onOrOff('hasSavedAddresses'),
  hasSupport: onOrOff('hasSupport')
} satisfies Record<keyof MarketSettings, TSchema>

export const SettingValues = Strict(settingSchemas, { title: 'SettingValues' })
export type SettingValues = Static<typeof SettingValues>

/** Some of them; what is not given stays. */
export const SomeSettings = Type.Partial(SettingValues, {
  title: 'SomeSettings',
  additionalProperties: false,
  minProperties: 1,
  description: 'By key; what is not given stays'
})

export const ChangeSettings = Strict(
  {
    values: SomeSettings,
    reason: Line(500, { description: 'Why; the audit log keeps it', examples: ['We open in Dubai'] }),
    version: { ...Count, description: 'The `version` that was read', examples: [3] }
  },
  { title: 'ChangeSettings' }
)
export type ChangeSettings = Static<typeof ChangeSettings>

const Bound = (description: string) => Nullable(Count, { description, examples: [5] })

export const Setting = Strict(
  {
    key: Text(60, { examples: ['gridMinutes'] }),
    group: Nullable(Enum(['features'] as const, { title: 'SettingGroup', examples: ['features'] }), {
      description: '`features`: a part of the marketplace that can be switched off'
    }),
    description: Text(300, {
      description: "In the caller's language",
      examples: ['Appointments start on this grid, in minutes.']
    }),
    kind: Enum(['number', 'text', 'switch', 'choice', 'list'] as const, {
      title: 'SettingKind',
      examples: ['number']
    }),
    minimum: Bound('The smallest number, or the smallest of a list'),
    maximum: Bound('The largest number, the largest of a list, or the most characters of a text'),
    choices: Nullable(
      Type.Array(Text(40, { examples: ['all'] }), { maxItems: 20, examples: [['off', 'all']] }),
      {
        description: 'What a choice is one of'
      }
    ),
    changedAt: Nullable(Instant, { description: 'Null: nobody has set it' }),
    changedBy: Nullable(
      Strict({ id: Id, name: Nullable(Text(100, { examples: ['Maya Khoury'] })) }, { title: 'ChangedBy' })
    )
  },
  { title: 'Setting' }
)
export type Setting = Static<typeof Setting>

export const Settings = Strict(
  {
    version: { ...Count, description: 'Rises with each change; give it back with yours', examples: [3] },
    values: { ...SettingValues, description: 'What is in force' },
    first: { ...SettingValues, description: 'What is in force where nobody has set another value' },
    items: Type.Array(Setting, {
      maxItems: 200,
      description: 'Each setting: what it is, its bounds, its last change'
    })
  },
  { title: 'Settings' }
)
export type Settings = Static<typeof Settings>

const Part = (description: string) => Type.Boolean({ description, examples: [true] })

const Features = {
  concierge: Part('The concierge in the chat'),
  reviews: Part('Reviews and ratings'),
  calendars: Part("The feed of one's own bookings, and the calendar of a provider elsewhere"),
  jobPhotos: Part('Photos of a job'),
  startCodes: Part('The code that starts a job'),
  proposedTimes: Part('Another time that a provider proposes'),
  savedAddresses: Part('Saved addresses'),
  support: Part('Questions to the team, and a person in the chat'),
  automaticAcceptance: Part('Bookings that are confirmed as they are made')
} satisfies Record<Feature | 'automaticAcceptance', TSchema>

export const Marketplace = Strict(
  {
    name_en: Line(40, { examples: [english.marketplaceName] }),
    name_ar: Line(40, { examples: [arabic.marketplaceName] }),
    currency: Currency,
    timezone: settingSchemas.timezone,
    country: settingSchemas.country,
    languages: Type.Array(LanguageCode, {
      maxItems: 2,
      description: 'Whoever asks for another is answered in the first',
      examples: [['en', 'ar']]
    }),
    language: { ...LanguageCode, description: 'Of whoever asks for none' },
    isDemo: Type.Boolean({
      description:
        'It holds the data of the demo: its accounts, such as client@demo.taskego, are for everybody',
      examples: [false]
    }),
    features: Strict(Features, {
      title: 'Features',
      description: 'Which parts there are. The routes of a part that is off answer 404 (`feature_off`)'
    })
  },
  { title: 'Marketplace' }
)
export type Marketplace = Static<typeof Marketplace>
