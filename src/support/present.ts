import type { supportMessages } from '../../drizzle/schema/index.js'
import { shownName } from '../shared/names.js'
import type { TicketRow } from './policy.js'
import type { AdminTicket, Ticket, TicketMessage } from './schemas.js'

interface Named {
  id: string
  name: string
}

/** The ticket as everybody sees it whom it concerns; it names nobody. */
export function presentTicket(row: TicketRow): Ticket {
  return {
    id: row.id,
    subject: row.subject,
    state: row.state,
    about: row.aboutType === null || row.aboutId === null ? null : { type: row.aboutType, id: row.aboutId },
    outcome: row.outcome,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null
  }
}

export function presentAdminTicket(row: TicketRow, openedBy: Named, owner: Named | null): AdminTicket {
  return {
    ...presentTicket(row),
    openedBy: { id: openedBy.id, name: shownName(openedBy.name) },
    owner: owner === null ? null : { id: owner.id, name: shownName(owner.name) }
  }
}

export function presentMessage(row: typeof supportMessages.$inferSelect): TicketMessage {
  return {
    id: row.id,
    from: row.isFromTeam ? 'team' : 'asker',
    text: row.text,
    createdAt: row.createdAt.toISOString()
  }
}
