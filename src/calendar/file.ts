import type { NamedBooking } from '../bookings/index.js'
import { addressOf, domainOf } from '../shared/mailbox.js'

export interface Appointment {
  booking: Pick<NamedBooking['booking'], 'id' | 'version' | 'status' | 'scheduledAt' | 'endsAt' | 'updatedAt'>
  summary: string
  description: string
  location: string | null
}

const READ_AGAIN_MINUTES = 15

/** In whose name an appointment is: the marketplace's, by the address from which its mails come. */
export interface Organizer {
  from: string
  name: string
}

/**
 * An appointment as an iCalendar file (RFC 5545; method of RFC 5546): the same UID over its whole life, one
 * SEQUENCE more with each change, tentative until it is accepted, in UTC so that every calendar shows its own
 * zone.
 * @param from the sender of our mails, whose domain the UIDs have
 */
export function calendarFile(
  appointment: Appointment,
  organizer: Organizer
): { content: string; method: 'PUBLISH' | 'CANCEL' } {
  const method = appointment.booking.status === 'cancelled' ? ('CANCEL' as const) : ('PUBLISH' as const)
  return { content: fileOf([`METHOD:${method}`, ...eventOf(appointment, organizer)], organizer), method }
}

/**
 * Appointments as a calendar that is subscribed to and read again every quarter of an hour. What was
 * cancelled is in it as cancelled, because some readers keep what is only missing.
 */
export function calendarFeed(appointments: Appointment[], organizer: Organizer): string {
  const readAgain = `PT${READ_AGAIN_MINUTES}M`

  return fileOf(
    [
      'METHOD:PUBLISH',
      `X-WR-CALNAME:${escapeText(organizer.name)}`,
      `REFRESH-INTERVAL;VALUE=DURATION:${readAgain}`,
      `X-PUBLISHED-TTL:${readAgain}`,
      ...appointments.flatMap((appointment) => eventOf(appointment, organizer))
    ],
    organizer
  )
}

/** How the UIDs of our events end: what comes back from another calendar is known by it. */
export function isOurs(uid: string, from: string): boolean {
  return uid.startsWith('booking-') && uid.endsWith(`@${domainOf(from)}`)
}

function fileOf(lines: string[], { name }: Organizer): string {
  const all = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(name)}//${escapeText(name)}//EN`,
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR'
  ]
  return all.map(fold).join('\r\n') + '\r\n'
}

function eventOf(
  { booking, summary, description, location }: Appointment,
  { from, name }: Organizer
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:booking-${booking.id}@${domainOf(from)}`,
    `SEQUENCE:${booking.version - 1}`,
    `STATUS:${statusOf(booking.status)}`,
    `DTSTAMP:${utc(booking.updatedAt)}`,
    `LAST-MODIFIED:${utc(booking.updatedAt)}`,
    `DTSTART:${utc(booking.scheduledAt)}`,
    `DTEND:${utc(booking.endsAt)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(location === null ? [] : [`LOCATION:${escapeText(location)}`]),
    `ORGANIZER;CN="${name.replaceAll('"', '')}":mailto:${addressOf(from)}`,
    'END:VEVENT'
  ]
}

function statusOf(status: NamedBooking['booking']['status']): 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' {
  if (status === 'cancelled') return 'CANCELLED'
  return status === 'pending' ? 'TENTATIVE' : 'CONFIRMED'
}

function utc(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d{3}/g, '')
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

const MAX_OCTETS = 75

/** RFC 5545, 3.1: lines of at most 75 octets, never broken inside a character. */
function fold(line: string): string {
  let folded = ''
  let length = 0

  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (length + octets > MAX_OCTETS) {
      folded += '\r\n '
      length = 1
    }

    folded += character
    length += octets
  }

  return folded
}
