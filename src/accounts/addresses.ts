import { and, asc, eq } from 'drizzle-orm'
import { savedAddresses } from '../../drizzle/schema/index.js'
import { requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { cleanLine } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import { newId } from '../shared/ids.js'
import { cleanAddress, type JobAddress } from '../shared/job-address.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { lockUser } from './queries.js'
import { MAX_ADDRESSES, type ChangeAddress, type SaveAddress, type SavedAddress } from './schemas.js'

type AddressRow = typeof savedAddresses.$inferSelect

/** The places that the caller books jobs for, the default first. */
export async function listAddresses(market: Market, actor: Actor): Promise<{ items: SavedAddress[] }> {
  const rows = await addressesOf(market, requireUser(actor).id)
  const [standard, others] = [rows.filter(isTheDefault), rows.filter((row) => !isTheDefault(row))]

  return { items: [...standard, ...others].map(presentAddress) }
}

/**
 * Saves a place of the caller. The first is the default.
 * @throws feature_off, too_many_addresses, invalid_input without a street or landmark
 */
export async function saveAddress(market: Market, actor: Actor, input: SaveAddress): Promise<SavedAddress> {
  requireFeature(market.rules, 'savedAddresses')
  requireFeature(market.rules, 'savedAddresses')
  const user = requireUser(actor)
  return await transact(market, async (tx) => {
    // Held, so that of two that are saved at once the second is counted with the first.
    await lockUser(tx, user.id)

    const own = await addressesOf(tx, user.id)
    if (own.length >= MAX_ADDRESSES) throw new DomainError('too_many_addresses', { limit: MAX_ADDRESSES })

    const at = tx.now()
    const isDefault = own.length === 0 || input.isDefault === true
    if (isDefault) await clearDefault(tx, user.id)

    const row: AddressRow = {
      id: newId(),
      userId: user.id,
      kind: input.kind ?? 'other',
      label: input.label == null ? null : cleanLine(input.label),
      address: requireAddress(input.address),
      isDefault,
      createdAt: at,
      updatedAt: at
    }
    await tx.db.insert(savedAddresses).values(row)
    await record(tx, user, 'address.saved', row.id)

    return presentAddress(row)
  })
}

/**
 * Changes what is given of a place of the caller. Bookings keep the address that they were made with.
 * @throws feature_off, not_found also for another's; invalid_input without a street or landmark
 */
export async function changeAddress(
  market: Market,
  actor: Actor,
  { id, ...input }: ChangeAddress & { id: string }
): Promise<SavedAddress> {
  requireFeature(market.rules, 'savedAddresses')
  const user = requireUser(actor)
  return await transact(market, async (tx) => {
    await lockUser(tx, user.id)

    const row = await findOwn(tx, user, id)
    const isDefault = row.isDefault || input.isDefault === true
    if (isDefault && !row.isDefault) await clearDefault(tx, user.id)

    const changed: AddressRow = {
      ...row,
      kind: input.kind ?? row.kind,
      label: input.label === undefined ? row.label : input.label && cleanLine(input.label),
      address: input.address === undefined ? row.address : requireAddress(input.address),
      isDefault,
      updatedAt: tx.now()
    }
    await tx.db.update(savedAddresses).set(changed).where(eq(savedAddresses.id, id))
    await record(tx, user, 'address.changed', id)

    return presentAddress(changed)
  })
}

/**
 * Forgets a place of the caller. After the default the oldest of the others is it. @throws feature_off,
 * not_found
 */
export async function removeAddress(market: Market, actor: Actor, { id }: { id: string }): Promise<void> {
  requireFeature(market.rules, 'savedAddresses')
  const user = requireUser(actor)
  await transact(market, async (tx) => {
    await lockUser(tx, user.id)

    const row = await findOwn(tx, user, id)
    await tx.db.delete(savedAddresses).where(eq(savedAddresses.id, id))

    const [oldest] = row.isDefault ? await addressesOf(tx, user.id) : []
    if (oldest !== undefined) {
      await tx.db.update(savedAddresses).set({ isDefault: true }).where(eq(savedAddresses.id, oldest.id))
    }

    await record(tx, user, 'address.removed', id)
  })
}

/** Whose they are, the oldest first. */
async function addressesOf(market: Market, userId: string): Promise<AddressRow[]> {
  return await market.db
    .select()
    .from(savedAddresses)
    .where(eq(savedAddresses.userId, userId))
    .orderBy(asc(savedAddresses.id))
}

async function findOwn(market: Market, user: UserActor, id: string): Promise<AddressRow> {
  const row = (await addressesOf(market, user.id)).find((own) => own.id === id)
  if (row === undefined) throw new DomainError('not_found')
  return row
}

async function clearDefault(tx: MarketTx, userId: string): Promise<void> {
  await tx.db
    .update(savedAddresses)
    .set({ isDefault: false })
    .where(and(eq(savedAddresses.userId, userId), eq(savedAddresses.isDefault, true)))
}

/** Without the words: the log outlives them. */
async function record(tx: MarketTx, user: UserActor, action: string, addressId: string): Promise<void> {
  await audit(tx, user, {
    type: 'auth',
    action,
    targetType: 'user',
    targetId: user.id,
    after: { addressId }
  })
}

function requireAddress(input: JobAddress): JobAddress {
  const address = cleanAddress(input)
  if (address === null) throw new DomainError('invalid_input', { field: 'address.line' })
  return address
}

function isTheDefault({ isDefault }: AddressRow): boolean {
  return isDefault
}

function presentAddress({ id, kind, label, address, isDefault, createdAt }: AddressRow): SavedAddress {
  return { id, kind, label, address, isDefault, createdAt: createdAt.toISOString() }
}
