import { eq } from 'drizzle-orm'
import { providers } from '../../drizzle/schema/index.js'
import {
  documentPath,
  documentsOf,
  fileLimits,
  filesOfOwner,
  prepareUpload,
  presentDocument,
  removeFiles,
  storeFile,
  type Document,
  type FileStorage,
  type Upload
} from '../files/index.js'
import { requireProvenAdmin, requireUser, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'

/**
 * Adds a business document (a PDF or a picture) to the caller's application, for admins to read. The same
 * file again changes nothing.
 * @throws not_approved before they have applied; too_many_files; the refusals of an upload (prepareUpload),
 * files_unavailable
 */
export async function addDocument(
  market: Market,
  storage: FileStorage,
  actor: Actor,
  upload: Upload
): Promise<Document> {
  const user = requireUser(actor)
  await refuseStrangers(market, user.id)

  const prepared = await prepareUpload(upload, 'business_document')
  return await storeFile(
    market,
    storage,
    prepared,
    { ownerId: user.id, serviceId: null },
    async (tx, keep) => {
      await lockProvider(tx, user.id)

      const kept = await filesOfOwner(tx, user.id, 'business_document')
      const known = kept.find(({ sha256 }) => sha256 === prepared.sha256)
      if (known !== undefined) return presentDocument(known, tx.files, tx.now())
      if (kept.length >= fileLimits.documentsPerProvider) {
        throw new DomainError('too_many_files', { limit: fileLimits.documentsPerProvider })
      }

      const row = await keep()
      await listOnProvider(tx, user.id)

      await audit(tx, user, {
        type: 'catalog',
        action: 'document.added',
        targetType: 'file',
        targetId: row.id,
        after: { contentType: row.contentType, bytes: row.bytes }
      })

      return presentDocument(row, tx.files, tx.now())
    }
  )
}

/** The caller's own documents, with fresh links. */
export async function listMyDocuments(market: Market, actor: Actor): Promise<{ items: Document[] }> {
  const user = requireUser(actor)
  return { items: (await documentsOf(market, [user.id], 'linked')).get(user.id) ?? [] }
}

/**
 * The documents of a provider's application, with links that open them for some minutes: for an admin who
 * moderates and has just shown who they are. The log keeps who looked.
 * @throws not_found, not_allowed, proof_needed
 */
export async function listDocumentsAsAdmin(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<{ items: Document[] }> {
  const admin = requireProvenAdmin(actor, 'moderation')

  const [provider] = await market.db
    .select({ id: providers.userId })
    .from(providers)
    .where(eq(providers.userId, id))
  if (provider === undefined) throw new DomainError('not_found')

  await audit(market, admin, {
    type: 'admin',
    action: 'documents.opened',
    targetType: 'provider',
    targetId: id
  })
  return { items: (await documentsOf(market, [id], 'linked')).get(id) ?? [] }
}

/** @throws not_found for another's */
export async function removeDocument(market: Market, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)
  await transact(market, async (tx) => {
    await lockProvider(tx, user.id)

    const own = await filesOfOwner(tx, user.id, 'business_document')
    if (!own.some((row) => row.id === id)) throw new DomainError('not_found')

    await removeFiles(tx, [id])
    await listOnProvider(tx, user.id)
    await audit(tx, user, { type: 'catalog', action: 'document.removed', targetType: 'file', targetId: id })
  })
}

async function refuseStrangers(market: Market, userId: string): Promise<void> {
  const rows = await market.db
    .select({ id: providers.userId })
    .from(providers)
    .where(eq(providers.userId, userId))
  if (rows.length === 0) throw new DomainError('not_approved')
}

async function lockProvider(tx: MarketTx, userId: string): Promise<void> {
  await tx.db
    .select({ id: providers.userId })
    .from(providers)
    .where(eq(providers.userId, userId))
    .for('no key update')
}

/** The provider's own row names its documents, without the signatures that open them. */
async function listOnProvider(tx: MarketTx, userId: string): Promise<void> {
  const kept = await filesOfOwner(tx, userId, 'business_document')
  await tx.db
    .update(providers)
    .set({ businessDocs: kept.map(({ id }) => documentPath(id)), updatedAt: tx.now() })
    .where(eq(providers.userId, userId))
}
