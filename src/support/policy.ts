import type { supportTickets } from '../../drizzle/schema/index.js'
import { DomainError } from '../shared/errors.js'

export type TicketRow = typeof supportTickets.$inferSelect

/** @throws ticket_closed */
export function requireNotClosed({ state }: TicketRow): void {
  if (state === 'closed') throw new DomainError('ticket_closed')
}

/** Another admin may have acted since this one looked. @throws ticket_changed with the version of now */
export function requireVersion(ticket: TicketRow, version: number): void {
  if (ticket.version !== version) throw new DomainError('ticket_changed', { version: ticket.version })
}
