import { eq } from 'drizzle-orm'
import { providers } from '../../drizzle/schema/index.js'
import { reauthenticate, type Reauthenticate } from '../accounts/index.js'
import type { Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import type { Market } from '../shared/market.js'
import type { Person } from '../shared/personal-data.js'
import type { PersonalData } from './schemas.js'
import { sources } from './sources.js'

/**
 * Returns everything that is stored about the caller, after the password was shown once more, and nothing of
 * anybody else's. It leaves out the client's notes and address of bookings in which the caller is the
 * provider.
 * @throws wrong_credentials, too_many_requests
 */
export async function exportPersonalData(
  market: Market,
  actor: Actor,
  { password }: Reauthenticate
): Promise<PersonalData> {
  const { user, account } = await reauthenticate(market, actor, password)
  const [provider = null] = await market.db.select().from(providers).where(eq(providers.userId, user.id))
  const person: Person = { id: user.id, account, provider }

  const data = {
    exportedAt: market.now().toISOString(),
    ...(await sources.accounts.exportOf(market, person)),
    ...(await sources.providers.exportOf(market, person)),
    ...(await sources.calendar.exportOf(market, person)),
    ...(await sources.catalog.exportOf(market, person)),
    ...(await sources.bookings.exportOf(market, person)),
    ...(await sources.messages.exportOf(market, person)),
    ...(await sources.reviews.exportOf(market, person)),
    ...(await sources.payments.exportOf(market, person)),
    ...(await sources.notifications.exportOf(market, person)),
    ...(await sources.conversations.exportOf(market, person)),
    ...(await sources.support.exportOf(market, person)),
    ...(await sources.files.exportOf(market, person))
  }

  await audit(market, user, {
    type: 'auth',
    action: 'account.exported',
    targetType: 'user',
    targetId: user.id
  })
  return data
}
