import { Type, type Static } from '@sinclair/typebox'
import { Enum, LanguageCode, Nullable } from '../../../src/shared/schemas.js'
import { compileStrict } from '../../../src/shared/validate.js'

/** The ways of writing: English of natives and of others, four kinds of Arabic, Arabizi, and mixtures. */
export const writings = ['en', 'en2', 'lb', 'gulf', 'egy', 'msa', 'azi', 'mix'] as const
export type Writing = (typeof writings)[number]

/** A moment on the wall clock of Beirut. */
const Local = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$' })
const OneOrMore = Type.Union([Type.String(), Type.Array(Type.String(), { minItems: 1 })])
const OptionalText = Type.Optional(Type.String())

/** What one booking must be like. Only what is given is compared. */
export const Wanted = Type.Object({
  category: OneOrMore,
  /** A city's slug: the service lies within `km` of it. */
  near: Type.Optional(Nullable(Type.String())),
  km: Type.Optional(Type.Number({ exclusiveMinimum: 0, default: 15 })),
  at: Type.Optional(Nullable(Local)),
  /** From and to, both included. */
  window: Type.Optional(Nullable(Type.Tuple([Local, Local]))),
  /** The service that the client picked of those shown. */
  pick: Type.Optional(Nullable(Type.Boolean())),
  /** The provider of the last booking of this category in `history`. */
  history: Type.Optional(Type.Boolean()),
  /** Minor units. */
  maxPrice: Type.Optional(Type.Integer()),
  minRating: Type.Optional(Type.Number())
})
export type Wanted = Static<typeof Wanted>

const Turn = Type.Union([
  Type.String({ minLength: 1 }),
  Type.Object({
    say: Type.String({ minLength: 1 }),
    /** Which of the services shown is meant. */
    pick: Type.Optional(Type.Union([Type.Integer({ minimum: 1 }), Enum(['cheapest', 'best'] as const)])),
    /** Said whatever was answered before. */
    force: Type.Optional(Type.Boolean())
  })
])
export type Turn = Static<typeof Turn>

export const StrangerLine = Type.Object({
  id: Type.String({ minLength: 1 }),
  lang: Enum(writings),
  kind: Type.String(),
  user: Type.Object({ city: Nullable(Type.String()), language: LanguageCode }),
  /** Live bookings, by key. */
  before: Type.Array(
    Type.Object({ key: Type.String(), category: Type.String(), city: Type.String(), at: Local })
  ),
  /** Completed bookings of the past. */
  history: Type.Array(Type.Object({ category: Type.String(), city: Type.String() })),
  turns: Type.Array(Turn, { minItems: 1 }),
  expect: Type.Object({
    /** "unchanged" or nothing: no new booking may be made. */
    bookings: Type.Optional(Type.Union([Type.Array(Wanted), Type.Literal('unchanged')])),
    bookings_any_of: Type.Optional(Type.Array(Type.Array(Wanted), { minItems: 1 })),
    /** By the key of a booking, its new moment. */
    moved: Type.Optional(Type.Record(Type.String(), Local)),
    cancelled: Type.Optional(Type.Array(Type.String())),
    cancelled_any: Type.Optional(Type.Boolean())
  }),
  answers: Type.Object({
    when: OptionalText,
    where: OptionalText,
    which: OptionalText,
    pick: OptionalText,
    again: OptionalText,
    /** Says nothing beyond the turns. */
    stop: Type.Optional(Type.Boolean())
  })
})
export type StrangerLine = Static<typeof StrangerLine>

const validate = compileStrict(StrangerLine)

/** @throws TypeError that names the dialogue and what is wrong with it */
export function readStranger(line: unknown): StrangerLine {
  const read = validate(line)
  if (read.ok) return read.value

  const id = typeof line === 'object' && line !== null && 'id' in line ? String(line.id) : '?'
  const [fault] = read.errors
  throw new TypeError(`Dialogue ${id}: ${fault?.field ?? ''} ${fault?.message ?? 'is not valid'}`)
}
