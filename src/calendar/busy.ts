import ICAL from 'ical.js'
import { DateTime, IANAZone } from 'luxon'
import { DomainError } from '../shared/errors.js'
import { DAY } from '../shared/time.js'
import { isOurs } from './file.js'

/** A half-open range of instants in ms. */
export interface Range {
  from: number
  to: number
}

export interface BusyQuestion {
  /** The zone of what names none. */
  timezone: string
  /** What is outside is left out, and what reaches out of it is cut. */
  window: Range
  /** The sender of our mails: our own events are known by its domain, and close nothing. */
  from: string
}

/** Occurrences within the window that are looked at in one calendar. */
const MAX_STEPS = 20_000
/** Busy times of one provider. */
const MAX_RANGES = 2000

/**
 * When a calendar (RFC 5545) is busy: events and their repetitions that are neither cancelled nor free, in
 * order and apart from each other. Words are not read. A hostile calendar keeps this busy for ever, so for
 * calendars of others it runs in a thread that can be ended (`readBusy`).
 * @throws calendar_not_readable, calendar_too_large
 */
export function busyTimes(text: string, question: BusyQuestion): Range[] {
  try {
    return merged(rangesOf(text, question))
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw new DomainError('calendar_not_readable', {}, error)
  }
}

function rangesOf(text: string, question: BusyQuestion): Range[] {
  const found: Range[] = []
  let steps = 0

  for (const event of eventsOf(text)) {
    if (isOurs(uidOf(event.component), question.from)) continue

    for (const range of occurrencesOf(event, question)) {
      const cut = cutTo(question.window, range)
      if (cut === null) continue
      if (++steps > MAX_STEPS) throw new DomainError('calendar_too_large')

      found.push(cut)
    }
  }

  return found
}

/**
 * The events of a calendar, each with what replaces its occurrences. What replaces one is an event as well:
 * it may have been moved here from far away.
 */
function eventsOf(text: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text.trim()))
  if (root.name !== 'vcalendar') throw new DomainError('calendar_not_readable')

  const all = root.getAllSubcomponents('vevent').filter((one) => one.hasProperty('dtstart'))
  for (const one of all) registerZones(one)

  const replacements = new Map<string, ICAL.Component[]>()
  for (const one of all.filter(isReplacement)) {
    const known = replacements.get(uidOf(one))
    if (known === undefined) replacements.set(uidOf(one), [one])
    else known.push(one)
  }

  return all.map(
    (one) =>
      new ICAL.Event(one, { exceptions: isReplacement(one) ? [] : (replacements.get(uidOf(one)) ?? []) })
  )
}

function isReplacement(component: ICAL.Component): boolean {
  return component.hasProperty('recurrence-id')
}

function uidOf(component: ICAL.Component): string {
  return String(component.getFirstPropertyValue('uid') ?? '')
}

/** A zone that a calendar names without defining it. */
class NamedZone extends ICAL.Timezone {
  constructor(name: string) {
    super({ tzid: name })
  }

  override utcOffset({ year, month, day, hour, minute, second }: ICAL.Time): number {
    return DateTime.fromObject({ year, month, day, hour, minute, second }, { zone: this.tzid }).offset * 60
  }
}

/** Zones of IANA are known by their name. The calendar's own definition of one still comes first. */
function registerZones(component: ICAL.Component): void {
  for (const property of component.getAllProperties()) {
    const name = property.getFirstParameter('tzid')
    if (!name || ICAL.TimezoneService.has(name) || !IANAZone.isValidZone(name)) continue

    ICAL.TimezoneService.register(new NamedZone(name), name)
  }
}

/** All occurrences that end within the window or later, up to its end. */
function* occurrencesOf(event: ICAL.Event, { timezone, window }: BusyQuestion): Generator<Range> {
  if (event.isRecurrenceException() || !event.isRecurring()) {
    yield rangeOf({ item: event, startDate: event.startDate, endDate: event.endDate }, timezone)
    return
  }

  const length = lengthOf(event, timezone)
  const isOver = (time: ICAL.Time) => roughly(time) + length < window.from - 2 * DAY
  // What moves all that follow may move them by any time.
  const isPlain = event.rangeExceptions.length === 0
  if (isPlain && untilOf(event).some(isOver)) return

  const iterator = event.iterator()

  for (let start = iterator.next(); start; start = iterator.next()) {
    if (isPlain && isOver(start)) continue

    const occurrence = event.getOccurrenceDetails(start)
    const isAfter = [start, occurrence.startDate].every((time) => instantOf(time, timezone) >= window.to)
    if (isAfter) return

    yield rangeOf(occurrence, timezone)
  }
}

/** The last start of an event with one rule that ends; otherwise nothing. */
function untilOf({ component }: ICAL.Event): ICAL.Time[] {
  const rule = component.getFirstPropertyValue('rrule')
  const isAlone = component.getAllProperties('rrule').length === 1 && !component.hasProperty('rdate')
  return isAlone && rule instanceof ICAL.Recur && rule.until !== null ? [rule.until] : []
}

/** Less than a day away from the instant, and cheap. */
function roughly({ year, month, day, hour, minute, second }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function lengthOf({ startDate, endDate }: ICAL.Event, timezone: string): number {
  return instantOf(endDate, timezone) - instantOf(startDate, timezone)
}

function isFree(component: ICAL.Component): boolean {
  const said = (name: string) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase()
  return (
    said('status') === 'CANCELLED' ||
    said('transp') === 'TRANSPARENT' ||
    said('x-microsoft-cdo-busystatus') === 'FREE'
  )
}

/**
 * Empty where this one occurrence was cancelled or made free. An end that was written as a time stays exactly
 * as far away in each occurrence (RFC 5545, 3.8.5.3), a duration counts by the clock.
 */
function rangeOf(
  { item, startDate, endDate }: Pick<Occurrence, 'item' | 'startDate' | 'endDate'>,
  timezone: string
): Range {
  const from = instantOf(startDate, timezone)
  if (isFree(item.component)) return { from, to: from }

  const isExact = item.component.hasProperty('dtend') && !item.startDate.isDate
  return { from, to: isExact ? from + lengthOf(item, timezone) : instantOf(endDate, timezone) }
}

type Occurrence = ReturnType<ICAL.Event['getOccurrenceDetails']>

/** A whole day begins at midnight of the provider, and so does whatever names no zone that is known. */
function instantOf(time: ICAL.Time, timezone: string): number {
  if (!time.isDate && time.zone.tzid !== 'floating') return time.toUnixTime() * 1000

  const { isDate, year, month, day, hour, minute, second } = time
  const clock = isDate ? {} : { hour, minute, second }
  return DateTime.fromObject({ year, month, day, ...clock }, { zone: timezone }).toMillis()
}

/** What of a range lies in the window; null: nothing. */
function cutTo(window: Range, { from, to }: Range): Range | null {
  if (!Number.isFinite(from) || !Number.isFinite(to)) throw new DomainError('calendar_not_readable')

  const cut = { from: Math.max(from, window.from), to: Math.min(to, window.to) }
  return cut.to > cut.from ? cut : null
}

function merged(ranges: Range[]): Range[] {
  const apart: Range[] = []
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = apart.at(-1)
    if (last !== undefined && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else apart.push({ ...range })
  }

  if (apart.length > MAX_RANGES) throw new DomainError('calendar_too_large')
  return apart
}
