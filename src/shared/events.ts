import { EventEmitter } from 'node:events'
import type { AdminScope } from '../../drizzle/schema/index.js'

/** An entry of the log as it goes over the wire, but without the actor's name. */
export interface LoggedEntry {
  id: string
  type: string
  action: string
  actor: { id: string | null; role: string; name: null }
  door: string
  requestId: string | null
  targetType: string
  targetId: string | null
  before: object | null
  after: object | null
  reason: string | null
  createdAt: string
}

/**
 * Events for listeners. An event leaves only after the commit and may be lost; what must not be lost is a
 * row. Payloads are public shapes, ready for the wire.
 */
export interface Events {
  notification: { userId: string; notification: object }
  'booking:updated': { userIds: string[]; booking: object }
  'service:updated': { userId: string; service: object }
  message: { userIds: string[]; message: object }
  /** A ticket was opened or changed; for its asker, and for admins of support. */
  'ticket:updated': { userId: string; ticket: object }
  /** A person of the team wrote into a conversation of this user. */
  'conversation:message': { userId: string; conversationId: string; message: object }
  'admin:action': { userIds: string[]; action: { type: string } & Record<string, unknown> }
  /**
   * A refund or a session of this booking waits for a call to the gateway. Its row decides; the event only
   * speeds it up.
   */
  'payments:due': { bookingId: string }
  /** The gateway contradicts our row, or does not do what is due. It is counted for operators. */
  'payments:alarm': { action: string }
  /** A row was added to the log; for admins who follow it. */
  log: { entry: LoggedEntry }
  /** Jobs were written. Their rows decide; the event only speeds them up. */
  'jobs:due': object
  /** The sandbox clock was moved; other servers read it again. */
  'clock:moved': object
  /** What an admin may do has changed, also on the sockets that they have open. */
  'admin:scopes': { userId: string; scopes: readonly AdminScope[] }
  /** Sessions that must end on every door at once; without ids, all of that user's. */
  'sessions:revoked': { userId: string; sessionIds?: string[] }
}
export type EventName = keyof Events
export type DomainEvent = { [N in EventName]: { name: N; payload: Events[N] } }[EventName]

/** Tells the listeners that something happened. */
export type Emit = <N extends EventName>(name: N, payload: Events[N]) => void

/** The events of one marketplace in one process. */
export interface EventChannel {
  emit: Emit
  /** Listens to every event; returns the function that stops it. */
  subscribe: (listener: (event: DomainEvent) => void) => () => void
}

/** Makes a channel that nobody listens to yet. Operations send by `emit` of the market they are given. */
export function createEvents(): EventChannel {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(50)

  return {
    emit: (name, payload) => {
      emitter.emit('event', { name, payload })
    },
    subscribe: (listener) => {
      emitter.on('event', listener)
      return () => {
        emitter.off('event', listener)
      }
    }
  }
}
