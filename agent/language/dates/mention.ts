/** A half-open range [start, end) of UTF-16 offsets in the text that was asked about. */
export interface Span {
  start: number
  end: number
}

export type PartName = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'lateAfternoon' | 'evening' | 'night'

/** A part of the day with its usual hours, 'HH:mm' on the provider's wall clock. */
export interface PartOfDay {
  name: PartName
  from: string
  to: string
}

/** Days that are left out: weekdays (1 Monday to 7 Sunday) in any week, and single dates. */
export interface ExceptDays {
  weekdays: number[]
  /** 'YYYY-MM-DD' */
  dates: string[]
}

/** A time that will do instead of the first one: a day, and the hours that are said of it. */
export type OtherTime = Pick<
  DateTimeMention,
  'date' | 'endDate' | 'time' | 'partOfDay' | 'after' | 'before' | 'spans'
>

/** What a text says about when. Every field is absent when the text does not say it. */
export interface DateTimeMention {
  /** The day that is said, 'YYYY-MM-DD'; with `endDate`, the first day of a range. */
  date?: string
  /**
   * The day is told by one that was named earlier in the talk: so many days after it, or before it when
   * negative ("the day before", "two days after that").
   */
  besideDays?: number
  /**
   * The day is the next such weekday after one that was named earlier in the talk, or after that of a booking
   * (1 Monday to 7 Sunday): "the Monday after". `date` is what it means where there is none.
   */
  besideWeekday?: number
  /** The last day of a range such as "this weekend", included. */
  endDate?: string
  /** The exact start, 'HH:mm'. */
  time?: string
  /**
   * Only for an exact time without a day: the soonest day on which it is still ahead. Absent when that time
   * has only just passed.
   */
  impliedDate?: string
  /** Said without an exact time: "tomorrow morning". */
  partOfDay?: PartOfDay
  /** Earliest start that is wanted, 'HH:mm': "after 5". */
  after?: string
  /** Latest end that is wanted, 'HH:mm': "before noon". */
  before?: string
  /**
   * "now", "right away": a flag of its own, so that "book now" does not fill a frame with the current minute.
   */
  now?: true
  /** Two readings were possible; the soonest future one was taken and ought to be said back. */
  uncertain?: true
  /**
   * It is asked about, and nothing is offered at it before: something beside it looks like a time and was not
   * read (`unread`), or it may be the time of something else that is told (`told`).
   */
  unsure?: 'unread' | 'told'
  /** The text names a moment that has gone: "today at 9" asked at noon with "am". */
  past?: true
  /**
   * The only day that is named is one that no calendar has ("31 November", "32/12"), or is left out ("not
   * Friday").
   */
  noDay?: 'impossible' | 'excluded'
  /** Days on which it must not be: "any day but Friday", "Sunday does not work for me". */
  except?: ExceptDays
  /** What will do when nobody is free then: "if nobody can on Sunday, Monday at 9". */
  otherwise?: OtherTime
  /** Where in the original text it was said, in order. */
  spans: Span[]
}

/** The usual hours of the parts of the day in Lebanon. They are configuration of the product. */
export const partsOfDay: Readonly<Record<PartName, PartOfDay>> = {
  dawn: { name: 'dawn', from: '05:00', to: '08:00' },
  morning: { name: 'morning', from: '08:00', to: '12:00' },
  noon: { name: 'noon', from: '12:00', to: '14:00' },
  afternoon: { name: 'afternoon', from: '12:00', to: '17:00' },
  lateAfternoon: { name: 'lateAfternoon', from: '15:00', to: '18:00' },
  evening: { name: 'evening', from: '17:00', to: '21:00' },
  night: { name: 'night', from: '18:00', to: '23:00' }
}

/** A text without what was read in it: a space for each span. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
}
