import { findForeignMoney } from '../payments/index.js'
import { requireProvenAdmin, type Actor } from '../shared/actor.js'
import { audit, formerValues } from '../shared/audit.js'
import { DomainError } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { lockStoredSettings, writeStoredSettings, type StoredSettings } from '../shared/stored-settings.js'
import { transact } from '../shared/transaction.js'
import { putInForce, rulesWith } from './in-force.js'
import { canonicalValues, requireFitting } from './policy.js'
import { getSettings } from './queries.js'
import type { ChangeSettings, Settings, SettingValues } from './schemas.js'

/**
 * Sets what is given, all or nothing. This process goes by it at once, every other server within seconds;
 * what was frozen on bookings stays.
 * @throws proof_needed; version_changed when somebody has set something since `version` was read;
 * unknown_timezone; invalid_input; settings_disagree; currency_in_use where the marketplace holds money of
 * another currency
 */
export async function changeSettings(
  market: Market,
  actor: Actor,
  { values: given, reason, version }: ChangeSettings
): Promise<Settings> {
  const admin = requireProvenAdmin(actor, 'settings')
  const values = canonicalValues(given)

  const stored = await transact(market, async (tx) => {
    const before = await lockStoredSettings(tx)
    if (before.version !== version) throw new DomainError('version_changed')

    const rules = rulesWith(tx.settings.first, before)
    requireFitting({ ...rules, ...values }, Object.keys(values))
    await requireOneCurrency(tx, rules.currency, values)

    const after = withValues(before, values, { changedAt: tx.now().toISOString(), changedBy: admin.id })
    await writeStoredSettings(tx, after)

    await audit(tx, admin, {
      type: 'admin',
      action: 'settings.changed',
      targetType: 'settings',
      targetId: null,
      before: formerValues(rules, values),
      after: values,
      reason
    })

    return after
  })

  putInForce(market.settings, stored)
  return await getSettings(market, actor)
}

/** Prices, wallets and payouts are in one currency: it can change until there is money. */
async function requireOneCurrency(
  tx: MarketTx,
  current: string,
  values: Partial<SettingValues>
): Promise<void> {
  const { currency } = values
  if (currency === undefined || currency === current) return

  const foreign = await findForeignMoney(tx, currency)
  if (foreign !== null) throw new DomainError('currency_in_use', { currency: foreign.currency })
}

function withValues(
  { version, values: kept }: StoredSettings,
  values: Partial<SettingValues>,
  change: { changedAt: string; changedBy: string }
): StoredSettings {
  const changed = Object.entries(values).map(([key, value]) => [key, { value, ...change }])
  return { version: version + 1, values: { ...kept, ...Object.fromEntries(changed) } }
}
