import { Type, type Static } from '@sinclair/typebox'
import { addressKind } from '../../drizzle/schema/index.js'
import { avatarFields } from '../files/index.js'
import { JobAddress } from '../shared/job-address.js'
import { messageKinds, type MessageKind } from '../shared/preferences.js'
import {
  CityWord,
  CreatedAt,
  Enum,
  Id,
  Instant,
  LanguageCode,
  Line,
  Nullable,
  Strict,
  Text
} from '../shared/schemas.js'
import { arabicRegisters } from '../texts/index.js'

export const Email = Type.String({
  minLength: 3,
  maxLength: 254,
  format: 'email',
  examples: ['maya@example.org']
})
export const Password = Text(128, {
  minLength: 8,
  format: 'password',
  examples: ['a long and private sentence']
})
/** At log-in any length up to a bound is compared, so that the answer never tells our rules. */
const TypedPassword = Text(1024, { minLength: 1, format: 'password', examples: ['taskego-demo'] })
export const Phone = Text(60, {
  minLength: 1,
  description: 'As people write it; stored in E.164',
  examples: ['+961 3 123 456']
})

/** `null` in its place: the concierge follows how the user writes. */
const ArabicChoice = Enum(arabicRegisters, {
  description: 'The Arabic in which the concierge speaks to them; null: as they write',
  examples: ['standard']
})

export const User = Strict(
  {
    id: Id,
    name: Text(100, { examples: ['Maya Khoury'] }),
    email: Text(254, { examples: ['maya@example.org'] }),
    role: Enum(['client', 'provider', 'admin'] as const, { title: 'Role' }),
    phone: Nullable(Text(24, { examples: ['+961 3 123 456'] })),
    city: Nullable(Text(60, { description: 'City slug', examples: ['tyre'] })),
    language: LanguageCode,
    arabic: Nullable(ArabicChoice),
    ...avatarFields,
    isVerified: Type.Boolean(),
    phoneVerifiedAt: Nullable(Instant, {
      description:
        'When the telephone number was proven by a code; null: it was not, and gets no SMS but the code'
    }),
    createdAt: CreatedAt
  },
  { title: 'User' }
)
export type User = Static<typeof User>

export const SignUp = Strict(
  {
    name: Line(100, { examples: ['Maya Khoury'] }),
    email: Email,
    password: Password,
    role: Type.Optional(Enum(['client', 'provider'] as const)),
    phone: Type.Optional(Phone),
    city: Type.Optional(CityWord),
    language: Type.Optional(LanguageCode)
  },
  { title: 'SignUp' }
)
export type SignUp = Static<typeof SignUp>

export const LogIn = Strict(
  { email: Text(254, { minLength: 1, examples: ['client@demo.taskego'] }), password: TypedPassword },
  { title: 'LogIn' }
)
export type LogIn = Static<typeof LogIn>

export const Refresh = Strict(
  {
    refreshToken: Type.Optional(
      Text(200, {
        minLength: 20,
        description: 'Left out where it lies in a cookie (`X-Session: cookie`)',
        examples: ['mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1A']
      })
    )
  },
  { title: 'Refresh' }
)
export type Refresh = Static<typeof Refresh>

const TypedFactor = Text(60, {
  minLength: 1,
  description: 'Six digits of the authenticator app, of any script, or a recovery code',
  examples: ['204816']
})

export const TypedCode = Strict({ code: TypedFactor })
export type TypedCode = Static<typeof TypedCode>

export const CompleteSignIn = Strict(
  {
    challenge: Text(200, {
      minLength: 20,
      description: 'Of the refusal `second_factor_needed`',
      examples: ['q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s']
    }),
    code: TypedFactor
  },
  { title: 'CompleteSignIn' }
)
export type CompleteSignIn = Static<typeof CompleteSignIn>

export const Prove = Strict(
  { password: Type.Optional(TypedPassword), code: Type.Optional(TypedFactor) },
  { title: 'Prove', minProperties: 1 }
)
export type Prove = Static<typeof Prove>

export const Proven = Strict({ provenUntil: Instant }, { title: 'Proven' })
export type Proven = Static<typeof Proven>

export const SecondFactor = Strict(
  {
    since: Nullable(Instant, { description: 'Null: signing in asks for no code' }),
    recoveryCodesLeft: Type.Integer({ minimum: 0, maximum: 10, examples: [10] })
  },
  { title: 'SecondFactor' }
)
export type SecondFactor = Static<typeof SecondFactor>

export const NewSecondFactor = Strict(
  {
    secret: Text(64, { description: 'To type into an app', examples: ['JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'] }),
    uri: Text(1000, {
      description: 'The same for an app that reads it as a picture',
      examples: [
        'otpauth://totp/Taskego:maya%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Taskego'
      ]
    })
  },
  { title: 'NewSecondFactor' }
)
export type NewSecondFactor = Static<typeof NewSecondFactor>

export const NewRecoveryCodes = Strict(
  {
    recoveryCodes: Type.Array(Text(40, { examples: ['k3vq-7hxa-m2pd-wq5n'] }), {
      maxItems: 10,
      description: 'Each signs in once, in place of the app. They are shown this once'
    })
  },
  { title: 'NewRecoveryCodes' }
)
export type NewRecoveryCodes = Static<typeof NewRecoveryCodes>

export const UpdateProfile = Strict(
  {
    name: Type.Optional(Line(100, { examples: ['Maya Khoury'] })),
    phone: Type.Optional(Nullable(Phone)),
    city: Type.Optional(Nullable(CityWord)),
    language: Type.Optional(LanguageCode),
    arabic: Type.Optional(Nullable(ArabicChoice))
  },
  { title: 'UpdateProfile', minProperties: 1 }
)
export type UpdateProfile = Static<typeof UpdateProfile>

export const Deactivate = Strict({ password: TypedPassword })
export type Deactivate = Static<typeof Deactivate>

const tokens = {
  accessToken: Text(4096, {
    description: 'For the Authorization header',
    examples: ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTkzIn0.c2lnbmF0dXJl']
  }),
  refreshToken: Text(200, {
    description: 'Good once, for new tokens; empty where it was put into a cookie (`X-Session: cookie`)',
    examples: ['mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1A']
  }),
  expiresIn: Type.Integer({
    minimum: 1,
    maximum: 86_400,
    description: 'Seconds until the access token expires',
    examples: [900]
  })
}
export const Tokens = Strict(tokens, { title: 'Tokens' })
export const SignedIn = Strict({ user: User, ...tokens }, { title: 'SignedIn' })

const LinkToken = Text(200, {
  minLength: 20,
  description: 'From the link in the mail',
  examples: ['q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s']
})
export const ForgotPassword = Strict({ email: Text(254, { minLength: 1, examples: ['maya@example.org'] }) })
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

export const Device = Strict(
  {
    id: Id,
    userAgent: Nullable(Text(1000, { examples: ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)'] })),
    createdAt: CreatedAt,
    lastUsedAt: Instant,
    expiresAt: Instant,
    isCurrent: Type.Boolean({ description: 'The session of this request' }),
    isView: Type.Boolean({
      description: 'Our team looks at the marketplace as you, and can change nothing. It ends by itself'
    })
  },
  { title: 'Session' }
)
export type Device = Static<typeof Device>
export const RevokeDevices = Strict({
  keepCurrent: Type.Boolean({ default: false, description: 'Stay signed in with this session' })
})
export type RevokeDevices = Static<typeof RevokeDevices>

const Choice = Strict({ email: Type.Boolean(), sms: Type.Boolean() })
export const PreferencesView = Strict(
  {
    ...(Object.fromEntries(messageKinds.map((kind) => [kind, Choice])) as Record<MessageKind, typeof Choice>),
    timezone: Nullable(
      Text(60, {
        description: "IANA zone in which mails tell times; null: the booking's",
        examples: ['Asia/Beirut']
      })
    )
  },
  { title: 'Preferences' }
)
export type PreferencesView = Static<typeof PreferencesView>

export const ConfirmPhone = Strict({
  code: Text(40, { minLength: 1, description: 'Six digits, of any script', examples: ['204816'] })
})
export type ConfirmPhone = Static<typeof ConfirmPhone>

const ChoiceChange = Type.Optional(
  Strict({ email: Type.Optional(Type.Boolean()), sms: Type.Optional(Type.Boolean()) })
)
export const UpdatePreferences = Strict(
  {
    ...(Object.fromEntries(messageKinds.map((kind) => [kind, ChoiceChange])) as Record<
      MessageKind,
      typeof ChoiceChange
    >),
    timezone: Type.Optional(Nullable(Text(60, { minLength: 1, examples: ['Asia/Beirut'] })))
  },
  { minProperties: 1 }
)
export type UpdatePreferences = Static<typeof UpdatePreferences>

export const SignInWithToken = Strict(
  {
    idToken: Text(8192, {
      minLength: 20,
      description: 'An ID token of the configured OpenID Connect issuer',
      examples: ['eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lzc3VlciJ9.c2lnbmF0dXJl']
    })
  },
  { title: 'SignInWithToken' }
)
export type SignInWithToken = Static<typeof SignInWithToken>

export const MAX_ADDRESSES = 10
const addressKinds = addressKind.enumValues
const Label = Line(60, { description: 'What you call it', examples: ['My parents'] })
const isTheDefault = Type.Boolean({ description: 'Whether bookings without an address take it' })

export const SavedAddress = Strict(
  {
    id: Id,
    kind: Enum(addressKinds, { title: 'AddressKind', examples: ['home'] }),
    label: Nullable(Label),
    address: JobAddress,
    isDefault: isTheDefault,
    createdAt: CreatedAt
  },
  { title: 'SavedAddress' }
)
export type SavedAddress = Static<typeof SavedAddress>

export const SavedAddresses = Strict({ items: Type.Array(SavedAddress, { maxItems: MAX_ADDRESSES }) })
export type SavedAddresses = Static<typeof SavedAddresses>

const changeOfAddress = {
  kind: Type.Optional(Enum(addressKinds, { title: 'AddressKind', examples: ['home'] })),
  label: Type.Optional(Nullable(Label)),
  isDefault: Type.Optional(
    Type.Boolean({ description: 'True makes it the default. The default stays it until another is' })
  )
}
export const SaveAddress = Strict({ ...changeOfAddress, address: JobAddress }, { title: 'SaveAddress' })
export type SaveAddress = Static<typeof SaveAddress>

export const ChangeAddress = Strict(
  { ...changeOfAddress, address: Type.Optional(JobAddress) },
  { title: 'ChangeAddress', minProperties: 1 }
)
export type ChangeAddress = Static<typeof ChangeAddress>
