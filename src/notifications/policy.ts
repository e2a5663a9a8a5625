import type { MessageKind } from '../shared/preferences.js'

const beginnings: Array<[string, MessageKind]> = [
  ['booking_reminder', 'reminders'],
  ['booking_', 'bookings'],
  ['message_', 'messages'],
  ['ticket_', 'messages'],
  ['payment_', 'payments'],
  ['refund_', 'payments'],
  ['wallet_', 'payments']
]

/** Its mail is one of its own, the receipt, which names what was paid for (`mail:paid`). */
const MAILED_BY_ITSELF = 'payment_taken'

/** Whether a type of notice is told by the mails that tell notices. */
export function isToldByMail(type: string): boolean {
  return type !== MAILED_BY_ITSELF
}

/** The kind, of those that people choose about, to which a type of notice belongs. */
export function preferenceKindOf(type: string): MessageKind {
  return beginnings.find(([beginning]) => type.startsWith(beginning))?.[1] ?? 'account'
}
