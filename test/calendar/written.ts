/** A calendar as another server writes it. */
export function calendar(...events: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Elsewhere//EN', ...events, 'END:VCALENDAR', ''].join(
    '\r\n'
  )
}

export function event(uid: string, ...lines: string[]): string {
  return eventWithoutUid(`UID:${uid}`, ...lines)
}

/** Every event should have one. */
export function eventWithoutUid(...lines: string[]): string {
  return ['BEGIN:VEVENT', 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'].join('\r\n')
}
