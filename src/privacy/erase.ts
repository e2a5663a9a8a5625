import { eq } from 'drizzle-orm'
import { providers } from '../../drizzle/schema/index.js'
import { confirmUnchanged, reauthenticate, type Reauthenticate } from '../accounts/index.js'
import type { Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { enqueue } from '../shared/jobs.js'
import type { Market } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { closeAccount } from './close.js'
import { sources } from './sources.js'

/**
 * Closes the account and erases the person: name, addresses, texts, files, sign-ins. What others and the
 * books need stays under the bare id: bookings with their times and prices, ratings without their words,
 * payments and the ledger. The audit log keeps who did what and when, without the words that it quoted.
 * @throws wrong_credentials, last_admin, too_many_requests
 */
export async function eraseAccount(
  market: Market,
  actor: Actor,
  { password }: Reauthenticate
): Promise<void> {
  const { user, account } = await reauthenticate(market, actor, password)
  await transact(market, async (tx) => {
    await confirmUnchanged(tx, user, account)

    const [provider = null] = await tx.db.select().from(providers).where(eq(providers.userId, user.id))
    await closeAccount(tx, user)
    for (const source of Object.values(sources)) {
      await source.erase(tx, { id: user.id, account, provider })
    }

    await enqueue(tx, 'outbox:forget', { userId: user.id })
    await audit(tx, user, { type: 'auth', action: 'account.erased', targetType: 'user', targetId: user.id })
  })
}
