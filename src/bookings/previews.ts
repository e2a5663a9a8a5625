import {
  presentOutcomes,
  previewCancellation,
  previewCompletion,
  previewLateFee,
  type Outcomes,
  type PaymentGateway
} from '../payments/index.js'
import { requireRole, requireUser, type Actor, type Locale, type UserActor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { formatMoney } from '../shared/format.js'
import type { Market } from '../shared/market.js'
import { instantIn, slotRefusal } from './availability.js'
import { draftBooking } from './create.js'
import { costsFrom, keptPercentOf, requireAllowed, sideOf, type BookingRow, type Side } from './policy.js'
import { loadBooking } from './queries.js'
import { draftMove } from './reschedule.js'
import type { BookingAct, CancelPreview, CreateBooking, MoneyPreview, PreviewAct } from './schemas.js'

/**
 * What a booking would cost, and what each side would have of it, before it is made: by the functions with
 * which `createBooking` freezes its price and terms. Changes nothing, locks nothing and tells nobody.
 * @throws what making it would: not_found, own_service, service_unavailable, too_many_pending,
 * too_many_bookings, too_many_bookings_here, and slot_… with the three nearest free starts as `alternatives`.
 */
export async function previewBooking(
  market: Market,
  gateway: PaymentGateway,
  actor: Actor,
  input: CreateBooking
): Promise<MoneyPreview> {
  const user = requireRole(actor, 'client', 'provider')
  const draft = await draftBooking(market, user, input, instantIn(input.scheduledAt))
  if ('refused' in draft) throw await slotRefusal(market, draft)

  const { row, isInstant } = draft
  const after: BookingRow = { ...row, status: isInstant ? 'accepted' : row.status }

  return await presentOpen(market, gateway, user.locale, { act: 'create', by: 'client', after })
}

/**
 * What an act would do to the money of both sides, by the functions that then do it. Whoever may do it does
 * it, so both sides read the same; a cancellation is the caller's own. Changes nothing and locks nothing.
 * Reason, version and code of an act are not asked for.
 * @throws not_found for a stranger, invalid_input without the start of a move, and what the act would:
 * transition_not_allowed with the moves `allowed`, too_many_moves, too_many_moves_here, and slot_… with
 * `alternatives`.
 */
export async function previewAct(
  market: Market,
  gateway: PaymentGateway,
  actor: Actor,
  { id, act, startAt }: PreviewAct & { id: string }
): Promise<MoneyPreview> {
  const user = requireUser(actor)
  const booking = await loadBooking(market, id)
  const side = sideOf(booking, user)

  return await previews[act]({ market, gateway, user, booking, side, startAt })
}

/**
 * What cancelling now would do to the money of both sides, in minor units.
 * @throws not_found, transition_not_allowed.
 */
export async function previewCancel(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<CancelPreview> {
  const user = requireUser(actor)
  const booking = await loadBooking(market, id)
  const { keptPercent } = requireCancellable(market, booking, sideOf(booking, user))
  const { online, fee } = await previewCancellation(market, booking, { keptPercent })

  return {
    refund: online?.clientGets ?? 0,
    fee,
    providerGets: online?.providerGets ?? 0,
    currency: booking.currency,
    freeUntil: booking.freeUntil.toISOString()
  }
}

/** What an act is judged by. */
interface Asked {
  market: Market
  gateway: PaymentGateway
  user: UserActor
  booking: BookingRow
  side: Side
  startAt: string | undefined
}

const previews: Record<BookingAct, (asked: Asked) => Promise<MoneyPreview>> = {
  accept: async ({ market, gateway, user, booking, side }) => {
    const by = side === 'admin' ? 'admin' : 'provider'
    requireAllowed(booking, by, { to: 'accepted', at: market.now() }, market.rules)

    const after: BookingRow = { ...booking, status: 'accepted' }
    return await presentOpen(market, gateway, user.locale, { act: 'accept', by, after })
  },

  reschedule: async ({ market, gateway, user, booking, startAt }) => {
    if (startAt === undefined) throw new DomainError('invalid_input', { field: 'startAt' })

    const after = await draftMove(market, user, booking, instantIn(startAt, 'startAt'))
    if ('refused' in after) throw await slotRefusal(market, after)

    return await presentOpen(market, gateway, user.locale, { act: 'reschedule', by: 'client', after })
  },

  complete: async ({ market, user, booking }) => {
    requireAllowed(booking, 'provider', { to: 'completed', at: market.now() }, market.rules)

    // A booking that is over takes no money.
    const outcomes = await previewCompletion(market, null, booking)
    return presentEnd(
      user.locale,
      { act: 'complete', by: 'provider', booking, status: 'completed' },
      outcomes
    )
  },

  cancel: async ({ market, user, booking, side }) => {
    const { keptPercent } = requireCancellable(market, booking, side)
    const { fee, ...outcomes } = await previewCancellation(market, booking, { keptPercent })

    return presentEnd(user.locale, { act: 'cancel', by: side, booking, status: 'cancelled' }, outcomes, fee)
  }
}

/** How much is kept if this side cancels now. @throws transition_not_allowed */
function requireCancellable(market: Market, booking: BookingRow, side: Side): { keptPercent: number } {
  const at = market.now()
  requireAllowed(booking, side, { to: 'cancelled', at }, market.rules)

  return { keptPercent: keptPercentOf(booking, side, at) }
}

/** Of an act after which the booking goes on: what its completion will give. */
async function presentOpen(
  market: Market,
  gateway: PaymentGateway,
  locale: Locale,
  { act, by, after }: Pick<MoneyPreview, 'act' | 'by'> & { after: BookingRow }
): Promise<MoneyPreview> {
  const { keptPercent } = after.cancelPolicy
  const costs = costsFrom(after, market.now())
  const [outcomes, ...fees] = await Promise.all([
    previewCompletion(market, gateway, after),
    ...costs.map(async (step) => await previewLateFee(market, gateway, after, step))
  ])

  const steps = costs.map(({ until, keptPercent: percent }, index) => {
    const fee = fees[index] ?? 0
    return {
      until: until?.toISOString() ?? null,
      keptPercent: percent,
      fee,
      feeText: formatMoney(fee, after.currency, locale)
    }
  })
  const lateFee = steps.at(-1)?.fee ?? 0

  return {
    act,
    by,
    status: after.status,
    scheduledAt: after.scheduledAt.toISOString(),
    ...presentOutcomes(outcomes, after, locale),
    fee: 0,
    feeText: formatMoney(0, after.currency, locale),
    cancelTerms: {
      freeUntil: after.freeUntil.toISOString(),
      steps,
      keptPercent,
      lateFee,
      lateFeeText: formatMoney(lateFee, after.currency, locale)
    }
  }
}

/** Of an act that ends the booking. */
function presentEnd(
  locale: Locale,
  { act, by, booking, status }: Pick<MoneyPreview, 'act' | 'by' | 'status'> & { booking: BookingRow },
  outcomes: Outcomes,
  fee = 0
): MoneyPreview {
  return {
    act,
    by,
    status,
    scheduledAt: booking.scheduledAt.toISOString(),
    ...presentOutcomes(outcomes, booking, locale),
    fee,
    feeText: formatMoney(fee, booking.currency, locale),
    cancelTerms: null
  }
}
