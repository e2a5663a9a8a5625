import { eq } from 'drizzle-orm'
import { users, type Preferences } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { messageKinds, wants, type MessageKind } from '../shared/preferences.js'
import { canonicalTimezone } from '../shared/timezones.js'
import { transact } from '../shared/transaction.js'
import { loadUser } from './queries.js'
import type { PreferencesView, UpdatePreferences } from './schemas.js'

/** What the caller receives, by which channel. */
export async function getPreferences(market: Market, actor: Actor): Promise<PreferencesView> {
  return presentPreferences((await loadUser(market, requireUser(actor).id)).preferences)
}

/** Changes what is named and keeps the rest. @throws unknown_timezone */
export async function updatePreferences(
  market: Market,
  actor: Actor,
  change: UpdatePreferences
): Promise<PreferencesView> {
  const user = requireUser(actor)
  return await transact(market, async (tx) => presentPreferences(await writePreferences(tx, user.id, change)))
}

/** The same for whoever's they are. @throws unknown_timezone */
export async function writePreferences(
  tx: MarketTx,
  userId: string,
  { timezone, ...choices }: UpdatePreferences
): Promise<Preferences> {
  const chosen = typeof timezone === 'string' ? canonicalTimezone(timezone) : null
  if (typeof timezone === 'string' && chosen === null) throw new DomainError('unknown_timezone')

  const [row] = await tx.db
    .select({ preferences: users.preferences })
    .from(users)
    .where(eq(users.id, userId))
    .for('update')

  const { timezone: before, ...kinds } = row?.preferences ?? {}
  const zone = timezone === undefined ? before : (chosen ?? undefined)
  const preferences: Preferences = {
    ...Object.fromEntries(messageKinds.map((kind) => [kind, { ...kinds[kind], ...choices[kind] }])),
    ...(zone === undefined ? {} : { timezone: zone })
  }

  await tx.db.update(users).set({ preferences, updatedAt: tx.now() }).where(eq(users.id, userId))
  return preferences
}

function presentPreferences(preferences: Preferences): PreferencesView {
  const choice = (kind: MessageKind) => ({
    email: wants(preferences, kind, 'email'),
    sms: wants(preferences, kind, 'sms')
  })

  return {
    bookings: choice('bookings'),
    reminders: choice('reminders'),
    messages: choice('messages'),
    payments: choice('payments'),
    account: choice('account'),
    timezone: preferences.timezone ?? null
  }
}
