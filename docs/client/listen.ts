import { io, type Socket } from 'socket.io-client'
import type {
  Booking,
  ConversationMessage,
  LogEntry,
  Message,
  Notification,
  Service,
  Ticket
} from './schema.js'

export interface Pushes {
  notification: (notification: Notification) => void
  'booking:updated': (booking: Booking) => void
  'service:updated': (service: Service) => void
  message: (message: Message) => void
  'ticket:updated': (ticket: Ticket) => void
  'conversation:message': (said: { conversationId: string; message: ConversationMessage }) => void
  'admin:action': (action: { type: string; reason?: string | null }) => void
  log: (entry: LogEntry) => void
}

interface Wishes {
  baseUrl: string
  /**
   * A fresh access token, got by POST /api/auth/refresh where the last one has expired. Rejects when the
   * session has ended.
   */
  token: () => Promise<string>
  /** Asks for what happened meanwhile: GET /api/notifications, and whatever is on the screen. */
  catchUp: () => void
  /** The session has ended: show the sign-in. */
  signedOut: () => void
}

/** Opens the one socket of an app; `socket.on(event, …)` hears, `socket.disconnect()` ends it. */
export function listen({ baseUrl, token, catchUp, signedOut }: Wishes): Socket<Pushes> {
  const socket: Socket<Pushes> = io(baseUrl, {
    // Asked anew at every connection: an access token lives for 15 minutes, an app for days.
    auth: (give) => {
      token().then((fresh) => give({ token: fresh }), signedOut)
    }
  })

  // What was pushed while nobody listened is not kept.
  socket.on('connect', catchUp)
  // The server refused the token, or ended the session: the library does not try again by itself.
  socket.on('connect_error', ({ message }) => {
    if (message === 'session_ended') signedOut()
  })
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') signedOut()
  })

  return socket
}
