import type { RecentBooking } from '../../src/bookings/index.js'
import {
  executeProposal,
  loadProposal,
  noteOnProposal,
  type ProposalKind
} from '../../src/conversations/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { agreementIn } from '../dialogue/agreement.js'
import { requireConsent } from '../permission/consent.js'
import type { ToolContext } from '../permission/tool-context.js'
import type { BookingFacts, Change, Done } from '../facts/results.js'

const changeOf: Record<ProposalKind, Change> = {
  book: 'booked',
  cancel: 'cancelled',
  reschedule: 'rescheduled',
  agree_time: 'agreed'
}

export function bookingFacts({
  id,
  serviceId,
  providerId,
  status,
  service,
  provider,
  scheduledAt,
  timezone,
  price,
  currency,
  freeUntil
}: RecentBooking): BookingFacts {
  const names = { id: providerId, name: provider.businessName, name_ar: provider.businessName_ar }
  const titles = { title_en: service.title_en, title_ar: service.title_ar }

  return {
    id,
    serviceId,
    status,
    service: titles,
    provider: names,
    scheduledAt,
    timezone,
    price,
    currency,
    freeUntil
  }
}

/**
 * Executes an offer of this conversation if the user's own newest words allow it.
 * @throws not_confirmed, and what executing throws.
 */
export async function executeWithConsent(
  context: ToolContext,
  proposalId: string,
  kinds: ProposalKind[]
): Promise<Done> {
  const { market, actor, turn } = context
  const proposal = await loadProposal(market, actor, { proposalId })
  if (proposal.conversationId !== turn.conversationId || !kinds.includes(proposal.kind)) {
    throw new DomainError('not_found')
  }

  await requireConsent(context, proposal)

  const note = agreementIn(turn.frame, turn.understood)?.note ?? null
  if (note !== null) await noteOnProposal(market, actor, { proposalId, notes: note })

  const { booking } = await executeProposal(market, actor, { proposalId })
  const change = changeOf[proposal.kind]

  // What was found before led to this. What is found afterwards is for the next request.
  Object.assign(turn.outcome, { booking, change, proposal: null, services: [], facets: null })
  const isPlaceless = change === 'booked' && !booking.hasAddress
  return { ok: true, change, booking: bookingFacts(booking), ...(isPlaceless ? { isPlaceless } : {}) }
}
