import ICAL from 'ical.js'
import nodeIcal from 'node-ical'

/** An event as a reader of calendars understands it. */
export interface ReadEvent {
  uid: string
  sequence: number
  status: string
  start: string
  end: string
  summary: string
  location: string
}

/** How two libraries that know nothing of each other read a calendar. */
export const readers: Record<string, (text: string) => ReadEvent[]> = {
  'ical.js': (text) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component)
      return {
        uid: event.uid,
        sequence: event.sequence,
        status: String(component.getFirstPropertyValue('status')),
        start: event.startDate.toJSDate().toISOString(),
        end: event.endDate.toJSDate().toISOString(),
        summary: event.summary,
        location: event.location ?? ''
      }
    }),
  'node-ical': (text) =>
    Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) =>
      event?.type === 'VEVENT'
        ? [
            {
              uid: event.uid,
              sequence: Number(event.sequence),
              status: String(event.status),
              start: new Date(event.start).toISOString(),
              end: new Date(event.end ?? event.start).toISOString(),
              summary: String(event.summary),
              location: typeof event.location === 'string' ? event.location : ''
            }
          ]
        : []
    )
}
