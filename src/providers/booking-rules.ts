import { eq } from 'drizzle-orm'
import { providers } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { allowedPolicies, requireAllowedPolicy } from '../shared/cancel-policies.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { isWider, widthsUpTo } from '../shared/automatic-acceptance.js'
import {
  MAX_NOTICE_MINUTES,
  MIN_HORIZON_DAYS,
  rulesOfProvider,
  type OwnRules
} from '../shared/provider-rules.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { DAY, MINUTE } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import type { BookingRules, SetBookingRules } from './schemas.js'

/** The terms of cancelling that a provider chose for all of their services. */
interface OwnTerms {
  cancelPolicy: string | null
}

/** The rules of the provider who asks. @throws not_approved before they have applied */
export async function getBookingRules(market: Market, actor: Actor): Promise<BookingRules> {
  const user = requireUser(actor)
  const [own] = await selectOwn(market).where(eq(providers.userId, user.id))
  if (own === undefined) throw new DomainError('not_approved')

  return await presentRules(market, own)
}

/**
 * Sets rules of their own for the provider who asks; they are for bookings that are made or moved from now
 * on.
 * @throws not_approved before they have applied; invalid_input for what the marketplace does not allow, or
 * where the notice reaches beyond the horizon
 */
export async function setBookingRules(
  market: Market,
  actor: Actor,
  input: SetBookingRules
): Promise<BookingRules> {
  const user = requireUser(actor)

  return await transact(market, async (tx) => {
    const [before] = await selectOwn(tx).where(eq(providers.userId, user.id)).for('no key update')
    if (before === undefined) throw new DomainError('not_approved')

    const after = { ...before, ...input }
    requireWithin(input, tx.rules)
    requireOpen(after, input, tx.rules)
    await requireAllowedPolicy(tx, input.cancelPolicy)

    await tx.db
      .update(providers)
      .set({ ...after, updatedAt: tx.now() })
      .where(eq(providers.userId, user.id))

    await audit(tx, user, {
      type: 'catalog',
      action: 'provider.booking_rules',
      targetType: 'provider',
      targetId: user.id,
      before,
      after
    })

    return await presentRules(tx, after)
  })
}

function selectOwn(market: Market) {
  const { noticeMinutes, horizonDays, bufferMinutes, jobsPerDay, automaticAcceptance, cancelPolicy } =
    providers
  return market.db
    .select({ noticeMinutes, horizonDays, bufferMinutes, jobsPerDay, automaticAcceptance, cancelPolicy })
    .from(providers)
}

/** Only what is asked for: what was stored before the marketplace became stricter may stay. */
function requireWithin(
  { noticeMinutes, horizonDays, automaticAcceptance }: SetBookingRules,
  rules: MarketplaceRules
): void {
  if (typeof noticeMinutes === 'number' && noticeMinutes < rules.noticeMinutes) {
    throw new DomainError('invalid_input', {
      field: 'noticeMinutes',
      minimum: rules.noticeMinutes,
      maximum: MAX_NOTICE_MINUTES
    })
  }

  if (typeof horizonDays === 'number' && horizonDays > rules.horizonDays) {
    throw new DomainError('invalid_input', {
      field: 'horizonDays',
      minimum: MIN_HORIZON_DAYS,
      maximum: rules.horizonDays
    })
  }

  if (automaticAcceptance !== undefined && isWider(automaticAcceptance, rules.automaticAcceptance)) {
    throw new DomainError('invalid_input', {
      field: 'automaticAcceptance',
      oneOf: widthsUpTo(rules.automaticAcceptance)
    })
  }
}

/** By the rules in force some time must be left that can be booked; at fault is what was asked for. */
function requireOpen(own: OwnRules, input: SetBookingRules, rules: MarketplaceRules): void {
  const { noticeMinutes, horizonDays } = rulesOfProvider(rules, own)
  if (noticeMinutes * MINUTE < horizonDays * DAY) return

  if (typeof input.noticeMinutes === 'number') {
    throw new DomainError('invalid_input', {
      field: 'noticeMinutes',
      minimum: rules.noticeMinutes,
      maximum: Math.min((horizonDays * DAY) / MINUTE - 1, MAX_NOTICE_MINUTES)
    })
  }

  throw new DomainError('invalid_input', {
    field: 'horizonDays',
    minimum: Math.floor((noticeMinutes * MINUTE) / DAY) + 1,
    maximum: rules.horizonDays
  })
}

async function presentRules(market: Market, own: OwnRules & OwnTerms): Promise<BookingRules> {
  const { noticeMinutes, horizonDays, bufferMinutes, jobsPerDay, automaticAcceptance } = rulesOfProvider(
    market.rules,
    own
  )
  const allowed = await allowedPolicies(market)
  const chosen =
    allowed.find(({ slug }) => slug === own.cancelPolicy) ?? allowed.find((each) => each.isDefault)

  return {
    ...own,
    cancelPolicies: allowed.map(({ isDefault: _, ...policy }) => policy),
    inForce: {
      noticeMinutes,
      horizonDays,
      bufferMinutes,
      jobsPerDay,
      automaticAcceptance,
      cancelPolicy: chosen?.slug ?? 'standard'
    }
  }
}
