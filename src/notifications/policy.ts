import type { MessageKind } from '../shared/preferences.js'

const beginnings: Array<[string, MessageKind]> = [
  ['booking_reminder', 'reminders'],
  ['booking_', 'bookings'],
  ['message_', 'messages'],
  ['payment_', 'payments'],
  ['refund_', 'payments'],
  ['wallet_', 'payments']
]

/** The kind, of those that people choose about, to which a type of notice belongs. */
export function preferenceKindOf(type: string): MessageKind {
  return beginnings.find(([beginning]) => type.startsWith(beginning))?.[1] ?? 'account'
}
