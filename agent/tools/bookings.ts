import type { Booking, RecentBooking } from '../../src/bookings/index.js'
import {
  addToProposal,
  executeProposal,
  loadProposal,
  type ProposalKind,
  type ProposalRow
} from '../../src/conversations/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { agreementIn, type Agreement } from '../dialogue/agreement.js'
import { requireConsent } from '../permission/consent.js'
import type { ToolContext } from '../permission/tool-context.js'
import type { BookingFacts, Change, Done } from '../facts/results.js'
import { addressTold } from './job-address.js'

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

  const agreement = agreementIn(turn.frame, turn.understood)
  if (agreement !== null) await addTold(context, proposal, agreement)

  const { booking } = await executeProposal(market, actor, { proposalId })
  const change = changeOf[proposal.kind]

  // What was found before led to this. What is found afterwards is for the next request.
  Object.assign(turn.outcome, { booking, change, proposal: null, services: [], facets: null })
  return {
    ok: true,
    change,
    booking: bookingFacts(booking),
    ...(change === 'booked' ? whereOf(booking) : {})
  }
}

/** Writes onto an offer what was said with its yes: the address as one, the rest as a note. */
async function addTold(
  context: ToolContext,
  { id, serviceId, address: before }: ProposalRow,
  { note, place }: Agreement
): Promise<void> {
  if (note === null) return

  const { market, actor } = context
  const address = place === null ? null : await addressTold(context, { place, serviceId, before })
  const notes = address === null ? note : place?.notes

  await addToProposal(market, actor, {
    proposalId: id,
    ...(address === null ? {} : { address }),
    ...(notes === undefined ? {} : { notes })
  })
}

function whereOf({ address, hasAddress }: Booking): Pick<Done, 'address' | 'isPlaceless'> {
  if (!hasAddress) return { isPlaceless: true }
  return address === null ? {} : { address }
}
