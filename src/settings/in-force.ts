import type { Market, SettingsCopy } from '../shared/market.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { readStoredSettings, type StoredSettings } from '../shared/stored-settings.js'
import { compileStrict } from '../shared/validate.js'
import { settingSchemas, SomeSettings, type SettingValues } from './schemas.js'

const readers = Object.entries(settingSchemas).map(([key, schema]) => [key, compileStrict(schema)] as const)
const readSome = compileStrict(SomeSettings)

/**
 * Reads what admins have set, for every operation of this process from now on. Reads cost nothing meanwhile:
 * `market.rules` is a plain object.
 */
export async function refreshSettings(market: Market): Promise<void> {
  putInForce(market.settings, await readStoredSettings(market.db))
}

/** Nothing happens when newer ones were read meanwhile. */
export function putInForce(copy: SettingsCopy, stored: StoredSettings): void {
  if (stored.version <= copy.version) return

  Object.assign(copy.inForce, rulesWith(copy.first, stored))
  copy.version = stored.version
}

/** The rules by what was set. A value that this release does not know or allow leaves the first one. */
export function rulesWith(first: Readonly<MarketplaceRules>, { values }: StoredSettings): MarketplaceRules {
  return { ...first, ...settingsIn(values) }
}

function settingsIn(values: StoredSettings['values']): Partial<SettingValues> {
  const known = readers.flatMap(([key, read]) => {
    const kept = values[key]
    if (kept === undefined) return []

    const result = read(kept.value)
    return result.ok ? [[key, result.value] as const] : []
  })

  const result = readSome(Object.fromEntries(known))
  return result.ok ? result.value : {}
}
