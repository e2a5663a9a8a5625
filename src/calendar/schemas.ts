import { Type, type Static } from '@sinclair/typebox'
import { CreatedAt, Enum, Instant, Line, Nullable, Strict, Text } from '../shared/schemas.js'

const feedUrl =
  'https://taskego.example.org/calendar/feed.ics?token=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s'

export const CalendarToken = Strict({
  token: Type.String({
    pattern: '^[A-Za-z0-9_-]{43}$',
    maxLength: 43,
    examples: ['q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s1']
  })
})

export const CalendarFeed = Strict(
  {
    createdAt: Nullable(CreatedAt, { description: 'When the address was made; null: there is none' })
  },
  { title: 'CalendarFeed' }
)
export type CalendarFeed = Static<typeof CalendarFeed>

export const NewCalendarFeed = Strict(
  {
    url: Text(2000, {
      description: 'The secret address, shown this once. Whoever has it reads the calendar',
      examples: [feedUrl]
    }),
    createdAt: CreatedAt
  },
  { title: 'NewCalendarFeed' }
)
export type NewCalendarFeed = Static<typeof NewCalendarFeed>

const url = Line(2000, {
  description: 'Where the calendar is: https, or webcal',
  examples: ['https://calendar.example.org/private/basic.ics']
})

export const SetCalendarImport = Strict({ url }, { title: 'SetCalendarImport' })
export type SetCalendarImport = Static<typeof SetCalendarImport>

/** Why a calendar could not be read. */
export const calendarProblems = [
  'calendar_address_refused',
  'calendar_unreachable',
  'calendar_too_large',
  'calendar_not_readable'
] as const
export type CalendarProblem = (typeof calendarProblems)[number]

export const CalendarImport = Strict(
  {
    url: Nullable(Text(2000, { examples: ['https://calendar.example.org/private/basic.ics'] }), {
      description: 'The calendar whose busy times close slots; null: there is none'
    }),
    fetchedAt: Nullable(Instant, {
      description: 'When it was last read. Its busy times are as they were then; null: not yet'
    }),
    failingSince: Nullable(Instant, { description: 'Since when it cannot be read; null while it can' }),
    code: Nullable(Enum(calendarProblems, { title: 'CalendarProblem', examples: ['calendar_unreachable'] }), {
      description: 'Why it cannot be read'
    }),
    detail: Nullable(Text(1000), {
      description: "The same in the caller's language",
      examples: ['The calendar cannot be reached.']
    }),
    busy: Type.Array(
      Strict({ start: Instant, end: { ...Instant, examples: ['2026-11-23T09:00:00.000Z'] } }),
      { maxItems: 100, description: 'The busy times ahead, the first hundred' }
    )
  },
  { title: 'CalendarImport' }
)
export type CalendarImport = Static<typeof CalendarImport>
