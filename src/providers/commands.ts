import { eq } from 'drizzle-orm'
import {
  providers,
  scheduleExceptions,
  services,
  users,
  type LocalInterval
} from '../../drizzle/schema/index.js'
import { writePhone, writeProviderRole } from '../accounts/index.js'
import { findCity, moveServicesOf, reindexServices, type City } from '../catalog/index.js'
import { notify, notifyAdmins } from '../notifications/index.js'
import { requireAdmin, requireRole, requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit, formerValues } from '../shared/audit.js'
import { cleanText } from '../shared/clean.js'
import { refuseContacts } from '../shared/contacts.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import type { Market, MarketTx } from '../shared/market.js'
import { cleanName } from '../shared/names.js'
import { requirePhone } from '../shared/phone.js'
import { requireWholePoint } from '../shared/point.js'
import { canonicalTimezone } from '../shared/timezones.js'
import { transact } from '../shared/transaction.js'
import { businessNameIn } from '../shared/localized.js'
import { checkSchedule } from './policy.js'
import { presentProvider, type ProviderRow } from './present.js'
import { accountOf, getSchedule } from './queries.js'
import type {
  ApplyAsProvider,
  DecideApplication,
  Provider,
  Schedule,
  SetSchedule,
  UpdateProvider
} from './schemas.js'

/**
 * Asks to sell here; the admins are told. The rejected may ask again. A new provider has the marketplace's
 * time zone and no hours yet.
 * @throws already_applied while an application is open or approved; unknown_city; contact_not_allowed in a
 * public text; invalid_input for half a point.
 */
export async function applyAsProvider(
  market: Market,
  actor: Actor,
  input: ApplyAsProvider
): Promise<Provider> {
  const user = requireRole(actor, 'client', 'provider')
  const city = await cityOf(market, user, input.city)

  return await transact(market, async (tx) => {
    const provider = await writeApplication(tx, user.id, applicationOf(input, city))
    await reindexServices(tx, eq(services.providerId, user.id))

    await audit(tx, actor, {
      type: 'catalog',
      action: 'provider.applied',
      targetType: 'provider',
      targetId: user.id,
      after: { businessName: provider.businessName }
    })

    await notifyAdmins(tx, ['moderation'], {
      type: 'provider_applied',
      providerId: user.id,
      otherName: { en: provider.businessName, ar: businessNameIn(provider, 'ar') }
    })

    return presentProvider(provider, await accountOf(tx, user.id), tx)
  })
}

/**
 * Changes the profile of the provider who asks: what is not given stays, null takes a text or the telephone
 * away. A new city without a point moves the point to its centre. The services are found by the new name at
 * once, those that were where their provider was move along, and an application stays as it stands.
 * @throws feature_off, not_found before they have applied; unknown_city; contact_not_allowed in a public
 * text; phone_not_valid; invalid_input for half a point
 */
export async function updateProvider(market: Market, actor: Actor, input: UpdateProvider): Promise<Provider> {
  const user = requireUser(actor)
  const city = input.city === undefined ? null : await requireCity(market, input.city)
  const { asksStartCode } = input
  if (asksStartCode === true) requireFeature(market.rules, 'startCodes')

  const changes = {
    ...changesOf(input, city),
    ...(asksStartCode === undefined ? {} : { asksStartCode })
  }
  const phone =
    typeof input.phone === 'string' ? requirePhone(input.phone, market.rules.country) : input.phone

  return await transact(market, async (tx) => {
    const before = await lockProvider(tx, user.id)
    const [provider] = await tx.db
      .update(providers)
      .set({ ...changes, updatedAt: tx.now() })
      .where(eq(providers.userId, user.id))
      .returning()

    if (before === undefined || provider === undefined) throw new DomainError('not_found')

    await moveServicesOf(tx, user.id, before, provider)
    await reindexServices(tx, eq(services.providerId, user.id))

    const account = await accountOf(tx, user.id)
    if (phone !== undefined) await writePhone(tx, user.id, phone)

    await audit(tx, actor, {
      type: 'catalog',
      action: 'provider.updated',
      targetType: 'provider',
      targetId: user.id,
      before: { ...formerValues(before, changes), ...withoutNumber(account.phone, phone) },
      after: { ...changes, ...withoutNumber(phone, phone) }
    })

    return presentProvider(provider, phone === undefined ? account : { ...account, phone }, tx)
  })
}

/** Whether there is a telephone, where it is changed: the log can never be erased, so it holds no number. */
function withoutNumber(phone: string | null | undefined, changed: string | null | undefined): object {
  return changed === undefined ? {} : { hasPhone: phone !== null }
}

/**
 * Approves or rejects; an approval can be taken back. Asked again, the same decision changes nothing. The
 * approved become providers by role.
 * @throws not_found without an application
 */
export async function decideApplication(
  market: Market,
  actor: Actor,
  { userId, decision, reason = null }: Omit<DecideApplication, 'reason'> & { reason?: string | null }
): Promise<Provider> {
  requireAdmin(actor, 'moderation')
  return await transact(market, async (tx) => {
    const before = await lockProvider(tx, userId)
    if (before === undefined) throw new DomainError('not_found')
    if (before.approvalStatus === decision) {
      return presentProvider(before, await accountOf(tx, userId), tx)
    }

    const rejectionReason = decision === 'rejected' && reason !== null ? cleanText(reason) : null
    const [after] = await tx.db
      .update(providers)
      .set({ approvalStatus: decision, rejectionReason, updatedAt: tx.now() })
      .where(eq(providers.userId, userId))
      .returning()

    if (after === undefined) throw new DomainError('not_found')

    if (decision === 'approved') await writeProviderRole(tx, userId)

    await recordDecision(tx, actor, before, after)
    return presentProvider(after, await accountOf(tx, userId), tx)
  })
}

/**
 * Sets the weekly plan and, where given, the time zone and the dated exceptions of the provider who asks.
 * Bookings made before stay.
 * @throws not_approved before they have applied; unknown_timezone, bad_schedule.
 */
export async function setSchedule(market: Market, actor: Actor, input: SetSchedule): Promise<Schedule> {
  const user = requireUser(actor)
  checkSchedule(input)

  return await transact(market, async (tx) => {
    const timezone = input.timezone === undefined ? null : canonicalTimezone(input.timezone)
    const zone = timezone === null ? {} : { timezone }

    await lockProvider(tx, user.id)
    const before = await getSchedule(tx, actor)

    await tx.db
      .update(providers)
      .set({ week: input.week, ...zone, updatedAt: tx.now() })
      .where(eq(providers.userId, user.id))

    if (input.exceptions !== undefined) await replaceExceptions(tx, user.id, input.exceptions)

    await audit(tx, actor, {
      type: 'catalog',
      action: 'provider.schedule',
      targetType: 'provider',
      targetId: user.id,
      before: formerValues(before, input),
      after: input
    })

    return await getSchedule(tx, actor)
  })
}

async function lockProvider(tx: MarketTx, userId: string): Promise<ProviderRow | undefined> {
  const [row] = await tx.db.select().from(providers).where(eq(providers.userId, userId)).for('no key update')

  return row
}

async function cityOf(market: Market, user: UserActor, named: string | undefined): Promise<City | null> {
  if (named !== undefined) return await requireCity(market, named)

  const [profile] = await market.db.select({ city: users.city }).from(users).where(eq(users.id, user.id))
  return profile?.city === null || profile === undefined ? null : await findCity(market, profile.city)
}

async function requireCity(market: Market, named: string): Promise<City> {
  const city = await findCity(market, named)
  if (city === null) throw new DomainError('unknown_city')

  return city
}

type ApplicationFields = Pick<
  ProviderRow,
  'businessName' | 'businessName_ar' | 'about_en' | 'about_ar' | 'city' | 'lat' | 'lng'
>

function applicationOf(input: ApplyAsProvider, city: City | null): ApplicationFields {
  return {
    businessName_ar: null,
    about_en: null,
    about_ar: null,
    city: null,
    lat: null,
    lng: null,
    ...changesOf(input, city),
    businessName: cleanName('businessName', input.businessName)
  }
}

/** The texts that may be absent, and how each is made fit to be shown. */
const OPTIONAL_TEXTS = [
  ['businessName_ar', cleanName],
  ['about_en', publicText],
  ['about_ar', publicText]
] as const

/**
 * What was given, as it is stored; null takes a text away.
 * @throws contact_not_allowed, invalid_input for half a point
 */
function changesOf(input: UpdateProvider, city: City | null): Partial<ApplicationFields> {
  const { lat, lng } = input
  requireWholePoint({ lat, lng })

  const changes: Partial<ApplicationFields> = {
    ...(city === null ? {} : { city: city.slug, lat: city.lat, lng: city.lng }),
    ...(lat === undefined ? {} : { lat, lng })
  }

  if (input.businessName !== undefined) changes.businessName = cleanName('businessName', input.businessName)

  for (const [field, clean] of OPTIONAL_TEXTS) {
    const text = input[field]
    if (text !== undefined) changes[field] = text === null ? null : clean(field, text)
  }

  return changes
}

/** @throws contact_not_allowed */
function publicText(field: string, text: string): string {
  refuseContacts(field, text)
  return cleanText(text)
}

/** One row a user: a second application at the same time finds the first one. */
async function writeApplication(
  tx: MarketTx,
  userId: string,
  fields: ApplicationFields
): Promise<ProviderRow> {
  const at = tx.now()

  const [applied] = await tx.db
    .insert(providers)
    .values({ ...fields, userId, timezone: tx.rules.timezone, createdAt: at, updatedAt: at })
    .onConflictDoUpdate({
      target: providers.userId,
      set: { ...fields, approvalStatus: 'pending', rejectionReason: null, updatedAt: at },
      setWhere: eq(providers.approvalStatus, 'rejected')
    })
    .returning()

  if (applied === undefined) throw new DomainError('already_applied')

  return applied
}

async function recordDecision(
  tx: MarketTx,
  actor: Actor,
  before: ProviderRow,
  { userId, approvalStatus, rejectionReason }: ProviderRow
): Promise<void> {
  await audit(tx, actor, {
    type: 'admin',
    action: `provider.${approvalStatus}`,
    targetType: 'provider',
    targetId: userId,
    before: { approvalStatus: before.approvalStatus },
    after: { approvalStatus },
    reason: rejectionReason
  })

  await notify(tx, [
    approvalStatus === 'approved'
      ? { userId, type: 'provider_approved' }
      : { userId, type: 'provider_rejected', reason: rejectionReason }
  ])
  tx.emit('admin:action', {
    userIds: [userId],
    action: { type: `provider.${approvalStatus}`, reason: rejectionReason }
  })
}

async function replaceExceptions(
  tx: MarketTx,
  providerId: string,
  exceptions: Array<{ date: string; intervals: LocalInterval[] }>
): Promise<void> {
  await tx.db.delete(scheduleExceptions).where(eq(scheduleExceptions.providerId, providerId))

  if (exceptions.length > 0) {
    await tx.db
      .insert(scheduleExceptions)
      .values(exceptions.map(({ date, intervals }) => ({ providerId, date, intervals })))
  }
}
