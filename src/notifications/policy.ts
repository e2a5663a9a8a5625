import type { MessageKind } from '../shared/preferences.js'

const beginnings: Array<[string, MessageKind]> = [
  ['booking_reminder', 'reminders'],
  ['booking_', 'bookings'],
  ['message_', 'messages'],
  ['payment_', 'payments'],
  ['refund_', 'payments'],
  ['wallet_', 'payments']
]

/** Under which of the kinds that people choose about a type of notice falls. */
export function preferenceKindOf(type: string): MessageKind {
  return beginnings.find(([beginning]) => type.startsWith(beginning))?.[1] ?? 'account'
}
