import {
  Type,
  type ObjectOptions,
  type SchemaOptions,
  type Static,
  type StringOptions,
  type TProperties,
  type TSchema
} from '@sinclair/typebox'
import { errorCodes } from './errors.js'
import { ID_START_PATTERN } from './ids.js'
import { ANY_TEXT, SOME_TEXT } from './text-patterns.js'

/** An object that refuses unknown keys: they are an error, never silently dropped. */
export const Strict = <T extends TProperties>(properties: T, options: ObjectOptions = {}) =>
  Type.Object(properties, { ...options, additionalProperties: false })

/** A union of literals as JSON Schema `enum`, with its exact static type. */
export const Enum = <T extends string>(values: readonly T[], options: ObjectOptions = {}) =>
  Type.Unsafe<T>({ ...options, type: 'string', enum: [...values] })

/**
 * Or null. Of a plain type it is one schema with two types, so that writing an answer never has to try which
 * of two it is.
 */
export const Nullable = <T extends TSchema>(schema: T, options: SchemaOptions = {}) =>
  Type.Unsafe<Static<T> | null>(
    typeof schema.type === 'string' && schema.enum === undefined && schema.properties === undefined
      ? { ...schema, ...options, type: [schema.type, 'null'] }
      : { ...options, anyOf: [schema, Type.Null()] }
  )

/** Text of any script and as many lines as there are; NUL is refused everywhere. */
export const Text = (maxLength: number, options: StringOptions = {}) =>
  Type.String({ pattern: ANY_TEXT, ...options, maxLength })

const LARGEST_COUNT = 2_147_483_647
export const Count = Type.Integer({ minimum: 0, maximum: LARGEST_COUNT, examples: [12] })
/** The largest charge of any currency. The limits of each currency are in currencies.ts. */
export const LARGEST_AMOUNT = 999_999_999_999
/** A sum over many bookings, in minor units. */
export const Total = (options: SchemaOptions = {}) =>
  Type.Integer({ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER, ...options })

export const Id = Type.String({
  format: 'uuid',
  maxLength: 36,
  description: 'UUIDv7',
  examples: ['0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11']
})
export const Instant = Type.String({
  format: 'date-time',
  maxLength: 35,
  description: 'ISO 8601 UTC',
  examples: ['2026-11-23T08:00:00.000Z']
})
/** For whoever asks; a client of one provider may be somebody new to another. */
export const IsInstant = Type.Boolean({
  description:
    "A booking of the caller is confirmed as it is made, without the provider's answer; without a sign-in, " +
    "everybody's is",
  examples: [false]
})
export const CreatedAt = { ...Instant, examples: ['2026-11-20T10:30:00.000Z'] }
export const LocalDate = Type.String({
  format: 'date',
  maxLength: 10,
  description: "YYYY-MM-DD in the provider's zone",
  examples: ['2026-11-23']
})
/** The start or the end of a period. */
export const DayOrInstant = Type.Union([LocalDate, Instant], {
  description: "An instant, or a day in the marketplace's zone",
  examples: ['2026-11-22']
})
export const Money = Type.Integer({
  minimum: 0,
  maximum: LARGEST_AMOUNT,
  description: 'Minor units of `currency`',
  examples: [4500]
})
export const Currency = Type.String({
  minLength: 3,
  maxLength: 3,
  pattern: '^[A-Z]{3}$',
  description: 'ISO 4217',
  examples: ['USD']
})
/** The id of a row, or enough of its beginning. */
export const IdStart = Type.String({
  pattern: `^${ID_START_PATTERN}$`,
  maxLength: 36,
  description: 'Only those whose id begins so',
  examples: ['0193f6f0-7c1e']
})
export const LanguageCode = Enum(['en', 'ar'] as const, { title: 'Language' })
/** A slug, a name or an alias in either language. */
export const PlaceOrCategory = Text(80, {
  minLength: 1,
  description: 'A slug, a name or an alias, in either language'
})
export const CategoryWord = { ...PlaceOrCategory, examples: ['plumbing'] }
export const CityWord = { ...PlaceOrCategory, examples: ['tyre'] }
/** Text of which a reader sees at least one sign. It is cleaned before it is measured (validate.ts). */
export const Line = (maxLength: number, options: ObjectOptions = {}) =>
  Type.String({ ...options, minLength: 1, maxLength, pattern: SOME_TEXT })

/** A page for people, as the contents of an answer. */
export const Html = Text(200_000, { description: "A page in the reader's language" })

export const IdParams = Strict({ id: Id })
export type IdParams = Static<typeof IdParams>

export const pageProperties = {
  limit: Type.Integer({
    minimum: 1,
    maximum: 100,
    default: 20,
    description: 'How many at most',
    examples: [20]
  }),
  cursor: Type.Optional(Text(200, { minLength: 1, description: '`nextCursor` of the page before' }))
}
export const PageQuery = Strict(pageProperties)
export type PageQuery = Static<typeof PageQuery>

export const NextCursor = Nullable(Text(400), {
  description: 'Give it back as `cursor`; null: this was the last page',
  examples: ['WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd']
})
export const Page = <T extends TSchema>(item: T) =>
  Strict({ items: Type.Array(item, { maxItems: 100 }), nextCursor: NextCursor })
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

/** RFC 9457 problem document. A refusal may carry facts beside the named members. */
export const Problem = Type.Object(
  {
    type: Text(100, {
      description: 'urn:taskego:problem:CODE',
      examples: ['urn:taskego:problem:slot_taken']
    }),
    title: Text(100, { description: 'The status in words', examples: ['Conflict'] }),
    status: Type.Integer({ minimum: 400, maximum: 599, examples: [409] }),
    code: Enum([...errorCodes, 'internal'], {
      title: 'ErrorCode',
      description: 'What to decide by; docs/errors.md tells of each',
      examples: ['slot_taken']
    }),
    detail: Text(1000, {
      description: "What to show: a sentence in the caller's language",
      examples: ['This time is already taken. Here are the nearest free ones.']
    }),
    requestId: Type.String({
      format: 'uuid',
      maxLength: 36,
      description: "For whoever looks into the server's log",
      examples: ['0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a33']
    }),
    errors: Type.Optional(
      Type.Array(
        Strict({
          field: Text(300, { examples: ['scheduledAt'] }),
          message: Text(1000, {
            examples: ['must be a time with its offset, such as 2026-12-01T10:00:00+02:00']
          })
        }),
        { maxItems: 10, description: 'Of `invalid_input`: which fields, and what is wrong with them' }
      )
    ),
    alternatives: Type.Optional(
      Type.Array(Instant, {
        maxItems: 50,
        description: 'Of a slot that is not free: the nearest free starts'
      })
    ),
    allowed: Type.Optional(
      Type.Array(Text(40), {
        maxItems: 10,
        description: 'Of `transition_not_allowed`: where the booking can go',
        examples: [['cancelled']]
      })
    )
  },
  {
    $id: 'Problem',
    title: 'Problem',
    additionalProperties: true,
    description: 'application/problem+json (RFC 9457). A refusal may carry more facts beside these.'
  }
)
