import { Type, type Static } from '@sinclair/typebox'
import { Enum, LanguageCode, Nullable, Strict } from '../../src/shared/schemas.js'
import { compileStrict } from '../../src/shared/validate.js'

/** A moment on the wall clock of Beirut. */
const Local = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$' })
const OneOrMore = Type.Union([Type.String(), Type.Array(Type.String(), { minItems: 1 })])

export const ServiceSpec = Strict({
  key: Type.String(),
  provider: Type.String(),
  provider_ar: Type.Optional(Type.String()),
  category: Type.String(),
  subcategory: Type.Optional(Type.String()),
  city: Type.String(),
  /** Minor units. */
  price: Type.Integer({ minimum: 0 }),
  minutes: Type.Optional(Type.Integer({ minimum: 15 })),
  rating: Type.Optional(Type.Number({ minimum: 1, maximum: 5 })),
  reviews: Type.Optional(Type.Integer({ minimum: 0 })),
  /** From and to, every open day; absent: around the clock. */
  hours: Type.Optional(Type.Tuple([Type.String(), Type.String()])),
  days: Type.Optional(Type.Array(Enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const))),
  title_en: Type.Optional(Type.String()),
  title_ar: Type.Optional(Type.String())
})
export type ServiceSpec = Static<typeof ServiceSpec>

/**
 * A service by its key, by one of several keys, by `shown:2` (the second of the list shown last), or
 * `any:plumbing`.
 */
const BookingSpec = Strict({ service: OneOrMore, at: Local })
export type BookingSpec = Static<typeof BookingSpec>

/** What the user says, and what the answer must be like. */
const Said = Strict({
  say: Type.String({ minLength: 1, maxLength: 2000 }),
  /** In a conversation of its own, which knows nothing of this one. */
  newChat: Type.Optional(Type.Boolean()),
  intent: Type.Optional(OneOrMore),
  language: Type.Optional(LanguageCode),
  /** Of this category, and at least one, is what is shown. */
  shows: Type.Optional(Type.String()),
  /** What is offered, or null for no offer. */
  proposes: Type.Optional(Nullable(BookingSpec))
})
/**
 * Something other than words: the button of the last offer is pressed, time passes, somebody else takes a
 * slot, a price changes.
 */
const Event = Strict({
  press: Type.Optional(Enum(['user', 'stranger'] as const)),
  waitMinutes: Type.Optional(Type.Integer({ minimum: 1 })),
  taken: Type.Optional(BookingSpec),
  reprice: Type.Optional(Strict({ service: Type.String(), price: Type.Integer({ minimum: 0 }) }))
})
export const Turn = Type.Union([Type.String({ minLength: 1, maxLength: 2000 }), Said, Event])
export type Turn = Static<typeof Turn>
export type Said = Static<typeof Said>
export type Event = Static<typeof Event>

export const Scenario = Strict({
  id: Type.String(),
  tags: Type.Array(Type.String()),
  now: Type.Optional(Local),
  /** Where the user lives; null: nowhere that is known. */
  city: Type.Optional(Nullable(Type.String())),
  language: Type.Optional(LanguageCode),
  services: Type.Optional(Type.Array(ServiceSpec)),
  /** What the user has booked before. */
  bookings: Type.Optional(Type.Array(BookingSpec)),
  turns: Type.Array(Turn, { minItems: 1 }),
  /** The user's live bookings afterwards: these and no others. */
  holds: Type.Array(BookingSpec)
})
export type Scenario = Static<typeof Scenario>

const validate = compileStrict(Scenario)

/** @throws TypeError that names the scenario and what is wrong with it */
export function readScenario(line: unknown): Scenario {
  const read = validate(line)
  if (read.ok) return read.value

  const id = typeof line === 'object' && line !== null && 'id' in line ? String(line.id) : '?'
  throw new TypeError(
    `Scenario ${id}: ${read.errors[0]?.field ?? ''} ${read.errors[0]?.message ?? 'is not valid'}`
  )
}
