import { eq } from 'drizzle-orm'
import { providers } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { reauthenticate, type Reauthenticate } from '../accounts/index.js'
import type { Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { now } from '../shared/clock.js'
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
  db: Db,
  actor: Actor,
  { password }: Reauthenticate
): Promise<PersonalData> {
  const { user, account } = await reauthenticate(db, actor, password)
  const [provider = null] = await db.select().from(providers).where(eq(providers.userId, user.id))
  const person: Person = { id: user.id, account, provider }

  const data = {
    exportedAt: now().toISOString(),
    ...(await sources.accounts.exportOf(db, person)),
    ...(await sources.providers.exportOf(db, person)),
    ...(await sources.catalog.exportOf(db, person)),
    ...(await sources.bookings.exportOf(db, person)),
    ...(await sources.messages.exportOf(db, person)),
    ...(await sources.reviews.exportOf(db, person)),
    ...(await sources.payments.exportOf(db, person)),
    ...(await sources.notifications.exportOf(db, person)),
    ...(await sources.conversations.exportOf(db, person)),
    ...(await sources.files.exportOf(db, person))
  }

  await audit(db, user, { type: 'auth', action: 'account.exported', targetType: 'user', targetId: user.id })
  return data
}
