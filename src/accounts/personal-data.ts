import { asc, eq } from 'drizzle-orm'
import {
  accountTokens,
  identities,
  phoneCodes,
  recoveryCodes,
  refreshTokens,
  savedAddresses,
  secondFactors,
  sessions,
  usedIdTokens,
  users
} from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'
import { presentUser } from './present.js'
import { forgetSecondFactor } from './second-factor.js'
import { forgetFailures } from './throttle.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [
    columnsOf(users, ['name', 'email', 'passwordHash', 'phone', 'city', 'avatarUrl', 'preferences'], {
      adminScopes: 'words of ours'
    }),
    columnsOf(savedAddresses, ['label', 'address']),
    columnsOf(sessions, ['userAgent']),
    columnsOf(refreshTokens, [], { tokenHash: 'a hash', sealedSuccessor: 'sealed; goes with its session' }),
    columnsOf(accountTokens, ['email', 'previousEmail'], { kind: 'one of our words', tokenHash: 'a hash' }),
    columnsOf(secondFactors, [], { sealedSecret: 'sealed, and about no person' }),
    columnsOf(recoveryCodes, [], { codeHash: 'a hash' }),
    columnsOf(phoneCodes, ['phone']),
    columnsOf(identities, ['issuer', 'subject']),
    columnsOf(usedIdTokens, [], { tokenHash: 'a hash' })
  ],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(market: Market, { id, account }: Person) {
  const { db } = market
  return {
    account: { ...presentUser(account, market.files), preferences: account.preferences },
    addresses: await db
      .select()
      .from(savedAddresses)
      .where(eq(savedAddresses.userId, id))
      .orderBy(asc(savedAddresses.id)),
    sessions: await db.select().from(sessions).where(eq(sessions.userId, id)).orderBy(asc(sessions.id)),
    identities: await db.select().from(identities).where(eq(identities.userId, id)),
    phoneCodes: await db.select().from(phoneCodes).where(eq(phoneCodes.userId, id))
  }
}

async function erase(tx: MarketTx, { id, account }: Person): Promise<void> {
  const at = tx.now()
  await tx.db.delete(accountTokens).where(eq(accountTokens.userId, id))
  await tx.db.delete(savedAddresses).where(eq(savedAddresses.userId, id))
  await tx.db.delete(phoneCodes).where(eq(phoneCodes.userId, id))
  await forgetSecondFactor(tx, id)
  await tx.db.delete(identities).where(eq(identities.userId, id))
  // Their refresh tokens go with them.
  await tx.db.delete(sessions).where(eq(sessions.userId, id))
  await forgetFailures(tx, account.email)

  await tx.db
    .update(users)
    .set({
      name: '—',
      email: `${id}@erased.invalid`,
      passwordHash: '-',
      phone: null,
      phoneVerifiedAt: null,
      city: null,
      arabic: null,
      avatarUrl: null,
      isVerified: false,
      preferences: {},
      erasedAt: at,
      updatedAt: at
    })
    .where(eq(users.id, id))
}
