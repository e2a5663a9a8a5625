import { and, eq, inArray, not, or, sql, type SQL } from 'drizzle-orm'
import {
  accountTokens,
  aiLogs,
  auditLog,
  bookingMessages,
  bookings,
  conversations,
  idempotencyKeys,
  identities,
  notifications,
  payments,
  phoneCodes,
  providers,
  refunds,
  reviews,
  scheduleExceptions,
  services,
  sessions,
  users
} from '../../drizzle/schema/index.js'
import type { Db, Tx } from '../../drizzle/client.js'
import type { Actor } from '../shared/actor.js'
import { reasonMarkers } from '../notifications/index.js'
import { audit } from '../shared/audit.js'
import { now } from '../shared/clock.js'
import { enqueue } from '../shared/jobs.js'
import { shownName } from '../shared/names.js'
import { transact } from '../shared/transaction.js'
import { textsIn } from '../texts/index.js'
import { closeAccount } from './commands.js'
import { confirmUnchanged, reauthenticate } from './credentials.js'
import type { Reauthenticate } from './schemas.js'
import { forgetFailures } from './throttle.js'

type UserRow = typeof users.$inferSelect
type ProviderRow = typeof providers.$inferSelect

/**
 * Closes the account and removes whoever was behind it: name, addresses, texts, files, sign-ins. What others
 * and the books need stays under the bare id: bookings with their times and prices, ratings without their
 * words, payments and the ledger. The audit log keeps who did what and when, without the words that it
 * quoted.
 * @throws wrong_credentials, last_admin, too_many_requests
 */
export async function eraseAccount(db: Db, actor: Actor, { password }: Reauthenticate): Promise<void> {
  const { user, account } = await reauthenticate(db, actor, password)
  await transact(db, async (tx) => {
    await confirmUnchanged(tx, user, account)

    const [provider] = await tx.select().from(providers).where(eq(providers.userId, user.id))
    await closeAccount(tx, user)
    await forgetInOthers(tx, account, provider)
    await forgetInLog(tx, user.id)
    await forgetSpeech(tx, account)
    await forgetBusiness(tx, user.id)
    await forgetAccount(tx, account)
    await enqueue(tx, 'outbox:forget', { userId: user.id })
    await audit(tx, user, { type: 'auth', action: 'account.erased', targetType: 'user', targetId: user.id })
  })
}

/**
 * Where others were told about this person: their names, the titles of their services, and why a booking
 * ended.
 */
async function forgetInOthers(
  tx: Tx,
  { id, name }: UserRow,
  provider: ProviderRow | undefined
): Promise<void> {
  const shared = tx
    .select({ id: sql<string>`${bookings.id}::text` })
    .from(bookings)
    .where(or(eq(bookings.clientId, id), eq(bookings.providerId, id)))
  const titles = await tx
    .select({ en: services.title_en, ar: services.title_ar })
    .from(services)
    .where(eq(services.providerId, id))
  const names = [name, provider?.businessName, provider?.businessName_ar].filter(
    (words) => words !== undefined && words !== null
  )
  const told = [
    ...new Set([...names.map(shownName), ...names, ...titles.flatMap(({ en, ar }) => [en, ar])])
  ].filter((words) => words !== '')
  const isAboutThem = or(
    inArray(sql`${notifications.data} ->> 'bookingId'`, shared),
    eq(sql`${notifications.data} ->> 'providerId'`, id)
  )

  // One pass over the notices, however many titles there are.
  const without = told.reduce<SQL>(
    (message, words) => sql`replace(${message}, ${words}, '…')`,
    sql`${notifications.message}`
  )

  await tx
    .update(notifications)
    .set({ message: without })
    .where(and(not(eq(notifications.userId, id)), isAboutThem))

  // The reason is the end of such a notice, in the words of one side.
  const withReason = sql`'(' || ${reasonMarkers.join('|')} || ').*$'`
  await tx
    .update(notifications)
    .set({ message: sql`regexp_replace(${notifications.message}, ${withReason}, '')` })
    .where(
      and(
        inArray(notifications.type, ['booking_cancelled', 'booking_declined']),
        inArray(sql`${notifications.data} ->> 'bookingId'`, shared)
      )
    )

  await tx
    .delete(idempotencyKeys)
    .where(
      or(
        eq(idempotencyKeys.userId, id),
        eq(sql`${idempotencyKeys.response} ->> 'clientId'`, id),
        eq(sql`${idempotencyKeys.response} ->> 'providerId'`, id)
      )
    )
}

/**
 * What the audit log quotes of them and about them. A trigger lets a row lose these words, and nothing else.
 */
async function forgetInLog(tx: Tx, id: string): Promise<void> {
  const booked = tx
    .select({ id: sql<string>`${bookings.id}::text` })
    .from(bookings)
    .where(or(eq(bookings.clientId, id), eq(bookings.providerId, id)))
  const offered = tx
    .select({ id: sql<string>`${services.id}::text` })
    .from(services)
    .where(eq(services.providerId, id))

  await tx
    .update(auditLog)
    .set({
      before: sql`${auditLog.before} - audit_word_keys()`,
      after: sql`${auditLog.after} - audit_word_keys()`,
      reason: null
    })
    .where(
      or(
        and(inArray(auditLog.targetType, ['user', 'provider']), eq(auditLog.targetId, id)),
        and(eq(auditLog.targetType, 'service'), inArray(auditLog.targetId, offered)),
        and(eq(auditLog.targetType, 'booking'), inArray(auditLog.targetId, booked))
      )
    )
}

/** What they wrote, wherever it went. */
async function forgetSpeech(tx: Tx, { id }: UserRow): Promise<void> {
  await tx.delete(notifications).where(eq(notifications.userId, id))
  await tx.delete(conversations).where(eq(conversations.userId, id))
  await tx
    .update(aiLogs)
    .set({ userId: null, conversationId: null, query: '', response: '' })
    .where(eq(aiLogs.userId, id))
  await tx.delete(bookingMessages).where(eq(bookingMessages.senderId, id))
  await tx.update(reviews).set({ comment: null }).where(eq(reviews.userId, id))
  await tx.update(bookings).set({ notes: null, address: null }).where(eq(bookings.clientId, id))
  await tx
    .update(bookings)
    .set({ cancellationReason: null })
    .where(or(eq(bookings.clientId, id), eq(bookings.providerId, id)))

  const own = tx.select({ id: payments.id }).from(payments).where(eq(payments.clientId, id))
  await tx.update(refunds).set({ reason: null }).where(inArray(refunds.paymentId, own))
  await tx
    .update(payments)
    .set({ sentOrder: sql`${payments.sentOrder} - 'receiptEmail'` })
    .where(eq(payments.clientId, id))
}

async function forgetBusiness(tx: Tx, id: string): Promise<void> {
  const at = now()
  await tx.delete(scheduleExceptions).where(eq(scheduleExceptions.providerId, id))

  await tx
    .update(services)
    .set({
      title_en: textsIn('en').removedService,
      title_ar: textsIn('ar').removedService,
      description_en: '',
      description_ar: '',
      subcategory: null,
      tags: [],
      images: [],
      searchText: '',
      embedding: null,
      embeddingModel: null,
      city: null,
      lat: null,
      lng: null,
      isVisible: false,
      removedAt: at,
      updatedAt: at
    })
    .where(eq(services.providerId, id))

  await tx
    .update(providers)
    .set({
      businessName: '—',
      businessName_ar: null,
      about_en: null,
      about_ar: null,
      businessDocs: [],
      serviceCount: 0,
      approvalStatus: 'rejected',
      rejectionReason: null,
      city: null,
      lat: null,
      lng: null,
      week: {},
      updatedAt: at
    })
    .where(eq(providers.userId, id))
}

async function forgetAccount(tx: Tx, { id, email }: UserRow): Promise<void> {
  const at = now()
  await tx.delete(accountTokens).where(eq(accountTokens.userId, id))
  await tx.delete(phoneCodes).where(eq(phoneCodes.userId, id))
  await tx.delete(identities).where(eq(identities.userId, id))
  await tx.delete(sessions).where(eq(sessions.userId, id))
  await forgetFailures(tx, email)

  await tx
    .update(users)
    .set({
      name: '—',
      email: `${id}@erased.invalid`,
      passwordHash: '-',
      phone: null,
      phoneVerifiedAt: null,
      city: null,
      avatarUrl: null,
      isVerified: false,
      preferences: {},
      erasedAt: at,
      updatedAt: at
    })
    .where(eq(users.id, id))
}
