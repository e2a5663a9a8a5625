import type { Preferences } from '../../drizzle/schema/index.js'

/** Kinds of messages that people choose about, each by e-mail and by SMS. */
export const messageKinds = ['bookings', 'reminders', 'messages', 'payments', 'account'] as const
export type MessageKind = (typeof messageKinds)[number]
export type Channel = 'email' | 'sms'

/** E-mail unless refused, SMS only if asked for. Messages about the safety of an account are always sent. */
export function wants(preferences: Preferences, kind: MessageKind, channel: Channel): boolean {
  return preferences[kind]?.[channel] ?? channel === 'email'
}
