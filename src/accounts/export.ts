import { asc, eq, inArray, or } from 'drizzle-orm'
import {
  aiLogs,
  bookingMessages,
  bookings,
  conversationMessages,
  conversations,
  identities,
  ledgerEntries,
  notifications,
  payments,
  payouts,
  phoneCodes,
  providers,
  reviews,
  scheduleExceptions,
  services,
  sessions
} from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { filesOfOwner, filesOrigin, imagePath, presentDocument, type FileRow } from '../files/index.js'
import type { Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { now } from '../shared/clock.js'
import { reauthenticate } from './credentials.js'
import { presentUser } from './present.js'
import type { PersonalData, Reauthenticate } from './schemas.js'

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
  const { id } = user
  const [provider] = await db.select().from(providers).where(eq(providers.userId, id))
  const own = db.select({ id: conversations.id }).from(conversations).where(eq(conversations.userId, id))

  const data = {
    exportedAt: now().toISOString(),
    account: { ...presentUser(account), preferences: account.preferences },
    sessions: await db.select().from(sessions).where(eq(sessions.userId, id)).orderBy(asc(sessions.id)),
    identities: await db.select().from(identities).where(eq(identities.userId, id)),
    phoneCodes: await db.select().from(phoneCodes).where(eq(phoneCodes.userId, id)),
    provider: provider ?? null,
    scheduleExceptions: await db
      .select()
      .from(scheduleExceptions)
      .where(eq(scheduleExceptions.providerId, id)),
    services: (
      await db.select().from(services).where(eq(services.providerId, id)).orderBy(asc(services.id))
    ).map(({ embedding, embeddingModel, searchText, ...service }) => service),
    bookings: (
      await db
        .select()
        .from(bookings)
        .where(or(eq(bookings.clientId, id), eq(bookings.providerId, id)))
        .orderBy(asc(bookings.id))
    ).map((row) => ownPart(row, id)),
    messages: await db
      .select()
      .from(bookingMessages)
      .where(eq(bookingMessages.senderId, id))
      .orderBy(asc(bookingMessages.id)),
    reviews: await db.select().from(reviews).where(eq(reviews.userId, id)).orderBy(asc(reviews.id)),
    payments: (
      await db.select().from(payments).where(eq(payments.clientId, id)).orderBy(asc(payments.id))
    ).map(({ sessionUrl, ...payment }) => payment),
    ledgerEntries: await db
      .select()
      .from(ledgerEntries)
      .where(eq(ledgerEntries.userId, id))
      .orderBy(asc(ledgerEntries.id)),
    payouts: await db.select().from(payouts).where(eq(payouts.userId, id)).orderBy(asc(payouts.id)),
    notifications: await db
      .select()
      .from(notifications)
      .where(eq(notifications.userId, id))
      .orderBy(asc(notifications.id)),
    conversations: await db
      .select()
      .from(conversations)
      .where(eq(conversations.userId, id))
      .orderBy(asc(conversations.id)),
    conversationMessages: (
      await db
        .select()
        .from(conversationMessages)
        .where(inArray(conversationMessages.conversationId, own))
        .orderBy(asc(conversationMessages.id))
    )
      .filter(({ text }) => text !== '')
      .map(({ parts, ...message }) => message),
    aiLogs: await db.select().from(aiLogs).where(eq(aiLogs.userId, id)).orderBy(asc(aiLogs.id)),
    files: (await filesOfOwner(db, id)).map(listed)
  }

  await audit(db, user, { type: 'auth', action: 'account.exported', targetType: 'user', targetId: id })
  return data
}

function ownPart({ blocked, ...booking }: typeof bookings.$inferSelect, userId: string) {
  return booking.clientId === userId ? booking : { ...booking, notes: null, address: null }
}

/** With an address to fetch the file from. A document's address works for some minutes. */
function listed(row: FileRow) {
  const url =
    row.purpose === 'business_document' ? presentDocument(row).url : `${filesOrigin()}${imagePath(row.id)}`
  return { ...row, url }
}
