import type { TSchema } from '@sinclair/typebox'
import { inArray } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import { requireAdmin, type Actor } from '../shared/actor.js'
import { isFeatureKey } from '../shared/features.js'
import type { Market } from '../shared/market.js'
import { readStoredSettings, type StoredSettings } from '../shared/stored-settings.js'
import { textsIn } from '../texts/index.js'
import { rulesWith } from './in-force.js'
import { settingSchemas, type Setting, type Settings } from './schemas.js'

/** All settings: what is in force, what was before anybody set one, their bounds, and who set them last. */
export async function getSettings(market: Market, actor: Actor): Promise<Settings> {
  requireAdmin(actor, 'any')
  const { first } = market.settings
  const stored = await readStoredSettings(market.db)
  const names = await namesOf(market, stored)
  const say = textsIn(actor.locale).settings

  return {
    version: stored.version,
    values: rulesWith(first, stored),
    first,
    items: keys.map((key) => {
      const last = stored.values[key]

      return {
        key,
        group: isFeatureKey(key) ? 'features' : null,
        description: say[key],
        ...boundsOf(settingSchemas[key]),
        changedAt: last?.changedAt ?? null,
        changedBy: last === undefined ? null : { id: last.changedBy, name: names.get(last.changedBy) ?? null }
      }
    })
  }
}

type Key = keyof typeof settingSchemas
// The compiler knows the keys of an object, and Object.keys does not.
const keys = Object.keys(settingSchemas) as Key[]

async function namesOf({ db }: Market, { values }: StoredSettings): Promise<Map<string, string>> {
  const ids = [...new Set(Object.values(values).map(({ changedBy }) => changedBy))]
  if (ids.length === 0) return new Map()

  const rows = await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function boundsOf(schema: TSchema): Pick<Setting, 'kind' | 'minimum' | 'maximum' | 'choices'> {
  const nothing = { minimum: null, maximum: null, choices: null }
  const { type, enum: choices, items, minimum, maximum, maxLength } = schema

  if (choices !== undefined) return { ...nothing, kind: 'choice', choices }
  if (type === 'boolean') return { ...nothing, kind: 'switch' }
  if (type === 'integer') return { ...nothing, kind: 'number', minimum, maximum }
  if (type === 'array') {
    return { ...boundsOf(items), kind: 'list' }
  }

  return { ...nothing, kind: 'text', maximum: maxLength }
}
