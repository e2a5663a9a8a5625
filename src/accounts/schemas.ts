import { Type, type Static } from '@sinclair/typebox'
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
