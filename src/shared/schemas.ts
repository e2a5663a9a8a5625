import { Type, type Static, type TSchema, type TProperties, type ObjectOptions } from '@sinclair/typebox'

/** An object that refuses unknown keys: they are an error, never silently dropped. */
export const Strict = <T extends TProperties> (properties: T, options: ObjectOptions = {}) =>
  Type.Object(properties, { ...options, additionalProperties: false })

/** A union of literals as JSON Schema `enum`, with its exact static type. */
export const Enum = <T extends string> (values: readonly T[], options: ObjectOptions = {}) =>
  Type.Unsafe<T>({ ...options, type: 'string', enum: [...values] })

export const Nullable = <T extends TSchema> (schema: T) => Type.Union([schema, Type.Null()])

export const Id = Type.String({ format: 'uuid', description: 'UUIDv7', examples: ['0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11'] })
export const Instant = Type.String({ format: 'date-time', maxLength: 35, description: 'ISO 8601 UTC', examples: ['2026-11-23T08:00:00.000Z'] })
export const LocalDate = Type.String({ format: 'date', description: 'YYYY-MM-DD in the provider\'s zone', examples: ['2026-11-23'] })
export const Money = Type.Integer({ minimum: 0, maximum: 1_000_000_000, description: 'Minor units of `currency`', examples: [4500] })
export const Currency = Type.String({ minLength: 3, maxLength: 3, description: 'ISO 4217', examples: ['USD'] })
export const LanguageCode = Enum(['en', 'ar'] as const)
/** A slug, a name or an alias in either language. */
export const PlaceOrCategory = Type.String({ minLength: 1, maxLength: 80 })
/** One line of text that says something: not blank. */
export const Line = (maxLength: number, options: ObjectOptions = {}) => Type.String({ ...options, minLength: 1, maxLength, pattern: '\\S' })

export const IdParams = Strict({ id: Id })
export type IdParams = Static<typeof IdParams>

export const pageProperties = {
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: '`nextCursor` of the page before' }))
}
export const PageQuery = Strict(pageProperties)
export type PageQuery = Static<typeof PageQuery>

export const Page = <T extends TSchema> (item: T) => Strict({ items: Type.Array(item), nextCursor: Nullable(Type.String()) })
export interface Page<T> { items: T[], nextCursor: string | null }

/** RFC 9457 problem document. Refusals may carry facts beside the named members. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.String(),
  requestId: Type.String(),
  errors: Type.Optional(Type.Array(Strict({ field: Type.String(), message: Type.String() })))
}, { $id: 'Problem', additionalProperties: true, description: 'application/problem+json (RFC 9457)' })
