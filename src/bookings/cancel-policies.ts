import { asc, eq, sql } from 'drizzle-orm'
import { cancelPolicies, type CancelPolicy } from '../../drizzle/schema/index.js'
import { requireAdmin, requireProvenAdmin, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { standardPolicy, wholeTerms } from '../shared/cancel-policies.js'
import { cleanLine, cleanText } from '../shared/clean.js'
import { DomainError, sqlState } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import type { AddCancelPolicy, AdminCancelPolicy, CancelPolicyTerms, EditCancelPolicy } from './schemas.js'

type PolicyRow = typeof cancelPolicies.$inferSelect

/** Every policy with its terms in force, for admins: those that providers may choose, and the others. */
export async function listCancelPolicies(
  market: Market,
  actor: Actor
): Promise<{ items: AdminCancelPolicy[] }> {
  requireAdmin(actor, 'any')
  const rows = await market.db
    .select()
    .from(cancelPolicies)
    .orderBy(asc(cancelPolicies.position), asc(cancelPolicies.slug))

  return { items: rows.map((row) => presentPolicy(row, market)) }
}

/**
 * Adds a policy that nobody may choose yet.
 * @throws proof_needed, slug_taken; invalid_input for tiers that do not lead from what is free to what is
 * kept at last
 */
export async function addCancelPolicy(
  market: Market,
  actor: Actor,
  { reason, ...input }: AddCancelPolicy
): Promise<AdminCancelPolicy> {
  const admin = requireProvenAdmin(actor, 'settings')
  const { slug, name_en: english, name_ar: arabic, terms } = input

  try {
    return await transact(market, async (tx) => {
      const position = await tx.db.$count(cancelPolicies)
      const row: PolicyRow = {
        slug,
        name_en: cleanLine(english),
        name_ar: cleanLine(arabic),
        terms: soundTerms(terms),
        position,
        isAllowed: false,
        isDefault: false,
        version: 1
      }

      await tx.db.insert(cancelPolicies).values(row)
      await record(tx, admin, 'added', { before: null, after: row, reason })
      return presentPolicy(row, tx)
    })
  } catch (error) {
    if (sqlState(error) === '23505') throw new DomainError('slug_taken')
    throw error
  }
}

/**
 * Edits what is given, for bookings that are made from now on. The default is always allowed, and making
 * another the default takes it from the former one.
 * @throws proof_needed, not_found; version_changed when somebody has edited it since `version` was read;
 * invalid_input to forbid the default or to leave none, for terms of `standard`, which are the marketplace's
 * numbers, or for tiers that do not lead from what is free to what is kept at last
 */
export async function editCancelPolicy(
  market: Market,
  actor: Actor,
  { slug, reason, version, ...input }: EditCancelPolicy & { slug: string }
): Promise<AdminCancelPolicy> {
  const admin = requireProvenAdmin(actor, 'settings')

  return await transact(market, async (tx) => {
    // All of them are locked in one order, because two admins may each choose another default.
    const rows = await tx.db.select().from(cancelPolicies).orderBy(asc(cancelPolicies.slug)).for('update')
    const before = rows.find((row) => row.slug === slug)
    if (before === undefined) throw new DomainError('not_found')
    if (version !== undefined && version !== before.version) throw new DomainError('version_changed')

    const after = edited(before, input)
    if (after.isDefault && !before.isDefault) {
      await tx.db
        .update(cancelPolicies)
        .set({ isDefault: false, version: sql`${cancelPolicies.version} + 1` })
        .where(eq(cancelPolicies.isDefault, true))
    }

    await tx.db.update(cancelPolicies).set(after).where(eq(cancelPolicies.slug, slug))
    await record(tx, admin, 'updated', { before, after, reason })
    return presentPolicy(after, tx)
  })
}

function edited(before: PolicyRow, input: Omit<EditCancelPolicy, 'reason' | 'version'>): PolicyRow {
  const { name_en: english, name_ar: arabic, terms, isAllowed, isDefault } = input
  if (terms !== undefined && before.terms === null) throw new DomainError('invalid_input', { field: 'terms' })
  if (before.isDefault && isDefault === false) throw new DomainError('invalid_input', { field: 'isDefault' })

  const after = {
    ...before,
    name_en: english === undefined ? before.name_en : cleanLine(english),
    name_ar: arabic === undefined ? before.name_ar : cleanLine(arabic),
    terms: terms === undefined ? before.terms : soundTerms(terms),
    isAllowed: isAllowed ?? (isDefault === true || before.isAllowed),
    isDefault: isDefault ?? before.isDefault,
    version: before.version + 1
  }
  if (after.isDefault && !after.isAllowed) throw new DomainError('invalid_input', { field: 'isAllowed' })

  return after
}

/**
 * Each tier is nearer to the start than the one before, and keeps more; who is not there pays no less than
 * whoever cancels last. @throws invalid_input
 */
function soundTerms(terms: CancelPolicyTerms): CancelPolicy {
  const { freeHoursBefore, tiers, keptPercent, noShowPercent } = terms
  const steps = [{ hoursBefore: freeHoursBefore, keptPercent: 0 }, ...tiers]

  const isRising = tiers.every((tier, index) => {
    const earlier = steps[index]
    return (
      earlier !== undefined &&
      tier.hoursBefore < earlier.hoursBefore &&
      tier.keptPercent > earlier.keptPercent &&
      tier.keptPercent < keptPercent
    )
  })
  if (!isRising) throw new DomainError('invalid_input', { field: 'terms.tiers' })
  if (noShowPercent < keptPercent) throw new DomainError('invalid_input', { field: 'terms.noShowPercent' })

  return terms
}

async function record(
  tx: MarketTx,
  admin: UserActor,
  verb: 'added' | 'updated',
  { before, after, reason }: { before: PolicyRow | null; after: PolicyRow; reason: string }
): Promise<void> {
  await audit(tx, admin, {
    type: 'admin',
    action: `cancel_policy.${verb}`,
    targetType: 'cancel_policy',
    targetId: after.slug,
    before,
    after,
    reason: cleanText(reason)
  })
}

function presentPolicy(row: PolicyRow, { rules }: Pick<Market, 'rules'>): AdminCancelPolicy {
  const { slug, name_en: english, name_ar: arabic, terms, isAllowed, isDefault, version } = row

  return {
    slug,
    name_en: english,
    name_ar: arabic,
    isAllowed,
    isDefault,
    version,
    ...wholeTerms(terms ?? standardPolicy(rules))
  }
}
