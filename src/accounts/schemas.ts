import { Type, type Static } from '@sinclair/typebox'
import { messageKinds, type MessageKind } from '../shared/preferences.js'
import { Enum, Id, Instant, LanguageCode, Line, Nullable, PlaceOrCategory, Strict } from '../shared/schemas.js'

export const Email = Type.String({ minLength: 3, maxLength: 254, format: 'email', examples: ['maya@example.org'] })
export const Password = Type.String({ minLength: 8, maxLength: 128, examples: ['a long and private sentence'] })
/** At log-in any length up to a bound is looked at, so that the answer never tells our rules. */
const TypedPassword = Type.String({ minLength: 1, maxLength: 1024, examples: ['taskego-demo'] })
export const Phone = Type.String({ minLength: 5, maxLength: 24, pattern: '^\\+?[0-9 ()-]+$', examples: ['+961 3 123 456'] })

export const User = Strict({
  id: Id,
  name: Type.String(),
  email: Type.String(),
  role: Enum(['client', 'provider', 'admin'] as const),
  phone: Nullable(Type.String()),
  city: Nullable(Type.String({ description: 'City slug' })),
  language: LanguageCode,
  avatarUrl: Nullable(Type.String()),
  isVerified: Type.Boolean(),
  createdAt: Instant
}, { $id: 'User' })
export type User = Static<typeof User>

export const SignUp = Strict({
  name: Line(100, { examples: ['Maya Khoury'] }),
  email: Email,
  password: Password,
  role: Type.Optional(Enum(['client', 'provider'] as const)),
  phone: Type.Optional(Phone),
  city: Type.Optional(PlaceOrCategory),
  language: Type.Optional(LanguageCode)
})
export type SignUp = Static<typeof SignUp>

export const LogIn = Strict({ email: Type.String({ minLength: 1, maxLength: 254, examples: ['client@demo.taskego'] }), password: TypedPassword })
export type LogIn = Static<typeof LogIn>

export const Refresh = Strict({ refreshToken: Type.String({ minLength: 20, maxLength: 200 }) })
export type Refresh = Static<typeof Refresh>

export const UpdateProfile = Strict({
  name: Type.Optional(Line(100)),
  phone: Type.Optional(Nullable(Phone)),
  city: Type.Optional(Nullable(PlaceOrCategory)),
  language: Type.Optional(LanguageCode)
}, { minProperties: 1 })
export type UpdateProfile = Static<typeof UpdateProfile>

export const Deactivate = Strict({ password: TypedPassword })
export type Deactivate = Static<typeof Deactivate>

const tokens = {
  accessToken: Type.String(),
  refreshToken: Type.String(),
  expiresIn: Type.Integer({ description: 'Seconds until the access token expires', examples: [900] })
}
export const Tokens = Strict(tokens)
export const SignedIn = Strict({ user: User, ...tokens })

const LinkToken = Type.String({ minLength: 20, maxLength: 200, description: 'From the link in the mail' })
export const ForgotPassword = Strict({ email: Type.String({ minLength: 1, maxLength: 254, examples: ['maya@example.org'] }) })
export type ForgotPassword = Static<typeof ForgotPassword>

export const ResetPassword = Strict({ token: LinkToken, password: Password })
export type ResetPassword = Static<typeof ResetPassword>

export const VerifyEmail = Strict({ token: LinkToken })
export type VerifyEmail = Static<typeof VerifyEmail>

export const ChangePassword = Strict({ password: TypedPassword, newPassword: Password })
export type ChangePassword = Static<typeof ChangePassword>

export const ChangeEmail = Strict({ email: Email, password: TypedPassword })
export type ChangeEmail = Static<typeof ChangeEmail>

/** The same for every act that asks for the password once more. */
export const Reauthenticate = Strict({ password: TypedPassword })
export type Reauthenticate = Static<typeof Reauthenticate>

export const Device = Strict({
  id: Id,
  userAgent: Nullable(Type.String()),
  createdAt: Instant,
  lastUsedAt: Instant,
  expiresAt: Instant,
  isCurrent: Type.Boolean({ description: 'The session of this request' })
}, { $id: 'Session' })
export type Device = Static<typeof Device>
export const DeviceList = Strict({ items: Type.Array(Device) })

const Choice = Strict({ email: Type.Boolean(), sms: Type.Boolean() })
export const PreferencesView = Strict({
  ...Object.fromEntries(messageKinds.map((kind) => [kind, Choice])) as Record<MessageKind, typeof Choice>,
  timezone: Nullable(Type.String({ description: 'IANA zone in which mails tell times; null: the booking\'s', examples: ['Asia/Beirut'] }))
}, { $id: 'Preferences' })
export type PreferencesView = Static<typeof PreferencesView>

const ChoiceChange = Type.Optional(Strict({ email: Type.Optional(Type.Boolean()), sms: Type.Optional(Type.Boolean()) }))
export const UpdatePreferences = Strict({
  ...Object.fromEntries(messageKinds.map((kind) => [kind, ChoiceChange])) as Record<MessageKind, typeof ChoiceChange>,
  timezone: Type.Optional(Nullable(Type.String({ minLength: 1, maxLength: 60 })))
}, { minProperties: 1 })
export type UpdatePreferences = Static<typeof UpdatePreferences>

const Rows = Type.Array(Type.Record(Type.String(), Type.Unknown()))
/** Everything that is kept about one person, table by table. */
export const PersonalData = Strict({
  exportedAt: Instant,
  account: Type.Record(Type.String(), Type.Unknown()),
  sessions: Rows,
  identities: Rows,
  provider: Nullable(Type.Record(Type.String(), Type.Unknown())),
  scheduleExceptions: Rows,
  services: Rows,
  bookings: Rows,
  messages: Rows,
  reviews: Rows,
  payments: Rows,
  ledgerEntries: Rows,
  payouts: Rows,
  notifications: Rows,
  conversations: Rows,
  conversationMessages: Rows
}, { $id: 'PersonalData' })
export type PersonalData = Static<typeof PersonalData>

export const SignInWithToken = Strict({ idToken: Type.String({ minLength: 20, maxLength: 8192, description: 'An ID token of the configured OpenID Connect issuer' }) })
export type SignInWithToken = Static<typeof SignInWithToken>
