import type { NamedBooking } from '../bookings/index.js'

export interface Appointment {
  booking: Pick<NamedBooking['booking'], 'id' | 'version' | 'status' | 'scheduledAt' | 'endsAt' | 'updatedAt'>
  summary: string
  description: string
  location: string | null
}

/**
 * An appointment as an iCalendar file (RFC 5545; method of RFC 5546): the same UID over its whole life, one
 * SEQUENCE more with each change, tentative until it is accepted, in UTC so that every calendar shows its own
 * zone.
 */
export function calendarFile(
  { booking, summary, description, location }: Appointment,
  domain: string,
  from: string
): { content: string; method: 'PUBLISH' | 'CANCEL' } {
  const method = booking.status === 'cancelled' ? ('CANCEL' as const) : ('PUBLISH' as const)

  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Taskego//Taskego//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:booking-${booking.id}@${domain}`,
    `SEQUENCE:${booking.version - 1}`,
    `STATUS:${statusOf(booking.status)}`,
    `DTSTAMP:${utc(booking.updatedAt)}`,
    `LAST-MODIFIED:${utc(booking.updatedAt)}`,
    `DTSTART:${utc(booking.scheduledAt)}`,
    `DTEND:${utc(booking.endsAt)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(location === null ? [] : [`LOCATION:${escapeText(location)}`]),
    `ORGANIZER;CN=Taskego:mailto:${from}`,
    'END:VEVENT',
    'END:VCALENDAR'
  ]

  return { content: lines.map(fold).join('\r\n') + '\r\n', method }
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
