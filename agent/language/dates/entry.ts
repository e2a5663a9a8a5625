import type { PartName } from './mention.js'

/** What a function word can do in a phrase about time. A word may have several roles. */
export type Role =
  | 'at'
  | 'about'
  | 'on'
  | 'in'
  | 'for'
  | 'of'
  | 'the'
  | 'dayWord'
  | 'clock'
  | 'this'
  | 'next'
  | 'coming'
  | 'gone'
  | 'final'
  | 'start'
  | 'middle'
  | 'after'
  | 'before'
  | 'past'
  | 'to'
  | 'until'
  | 'from'
  | 'between'
  | 'and'
  | 'wa'
  | 'or'
  | 'minus'
  | 'half'
  | 'quarter'
  | 'third'
  | 'one'
  | 'zero'
  | 'am'
  | 'pm'
  | 'hourMark'
  | 'ordinalMark'
  | 'ish'
  | 'hence'
  | 'ago'
  | 'since'
  | 'every'
  | 'not'
  | 'instead'
  | 'rather'
  | 'inPlace'
  | 'now'
  | 'prayer'
  | 'unsuitable'
  | 'but'
  | 'orLater'
  | 'orEarlier'
  | 'following'
  | 'beforeIt'
  | 'afterIt'
  | 'it'
  | 'weekend'
  | 'yesterday'
  | 'ignore'
  | 'filler'
  | 'counted'
  | 'zone'

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'businessDay' | 'week' | 'month' | 'year'

/** Everything that one word or fixed phrase can mean; the context decides which. */
export interface Entry {
  roles?: readonly Role[]
  number?: number
  ordinal?: number
  /** A feminine Arabic ordinal or number, the form that clocks use. */
  feminine?: true
  /** 1 Monday … 7 Sunday. */
  weekday?: number
  month?: number
  unit?: Unit
  /** The number inside an Arabic dual: ساعتين is two hours. */
  dual?: 2
  part?: PartName
  dayOffset?: number
  /** So many days after the day that was named before: "la veille" is -1. */
  beside?: number
  /** A feast with a fixed date: [month, day]. */
  feast?: readonly [month: number, day: number]
  hourOfDay?: number
  /** Also an ordinary word ("may", "sat", أحد): it counts only in company. */
  shy?: true
}

export type Entries = ReadonlyArray<readonly [words: string, entry: Entry]>
