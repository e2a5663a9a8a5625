import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { files, users } from '../../drizzle/schema/index.js'
import { DomainError, type ErrorCode } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import { enqueueAll, enqueueLater, runJobNow, cancelJob } from '../shared/jobs.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { encodeImage } from './images.js'
import { documentKey, imageKey, isPrivate, limits, type FileRow, type Purpose } from './policy.js'
import { recognize } from './sniff.js'
import type { FileStorage } from './storage.js'

/**
 * A file that is being received. Nothing of it is read before `read` is called, so strangers can be refused
 * first.
 */
export interface Upload {
  /**
   * The bytes of the one file. @throws file_missing, file_too_large, file_damaged when it did not arrive
   * whole
   */
  read: () => Promise<Buffer>
}

/** A file that was checked and, if it is a picture, made anew: ready to be stored. */
export interface Prepared
  extends Pick<FileRow, 'purpose' | 'contentType' | 'bytes' | 'width' | 'height' | 'sha256'> {
  contents: Array<{ keyOf: (id: string) => string; content: Buffer }>
}

/** Whose file it is. */
export interface Belonging {
  ownerId: string
  serviceId: string | null
}

/** What an upload can be refused for, by `prepareUpload` and by `storeFile`: for the routes that take one. */
export const uploadRefusals = [
  'file_missing',
  'file_damaged',
  'file_too_large',
  'file_type_refused',
  'file_disguised',
  'image_too_large',
  'files_unavailable'
] as const satisfies ErrorCode[]

/** How long an upload may take to be stored. Objects without a row after that are removed. */
const ABANDONED_SECONDS = 900

/**
 * Reads an upload and checks it: the type by its bytes, the size, the pixels.
 * @throws file_missing, file_too_large, file_type_refused, file_disguised, file_damaged, image_too_large
 */
export async function prepareUpload(upload: Upload, purpose: Purpose): Promise<Prepared> {
  const content = await upload.read()
  if (content.length === 0) throw new DomainError('file_missing')
  if (content.length > limits.bytes) throw fileTooLarge()

  const sha256 = createHash('sha256').update(content).digest('hex')
  const format = recognize(content, purpose === 'business_document' ? 'document' : 'image')
  if (format === 'pdf') {
    return {
      purpose,
      sha256,
      contentType: 'application/pdf',
      bytes: content.length,
      width: null,
      height: null,
      contents: [{ keyOf: documentKey, content }]
    }
  }

  const { large, small, width, height } = await encodeImage(content, purpose)

  const contents = isPrivate(purpose)
    ? [{ keyOf: documentKey, content: large }]
    : [
        { keyOf: (id: string) => imageKey(id, 'large.webp'), content: large },
        { keyOf: (id: string) => imageKey(id, 'small.webp'), content: small ?? large }
      ]

  return { purpose, sha256, contentType: 'image/webp', bytes: large.length, width, height, contents }
}

export function fileTooLarge(): DomainError {
  return new DomainError('file_too_large', { megabytes: limits.bytes / 1024 / 1024 })
}

/**
 * Stores the prepared file and then lets `finish` decide in a transaction: calling `keep` writes the row. The
 * objects are written first, and before them the order to remove them, which `keep` withdraws: so neither a
 * refusal nor a crash leaves more than that order removes. `market` must not be bound to a transaction: a
 * rollback would remove the order too.
 * @throws files_unavailable, session_ended when the owner's account was closed meanwhile, and what `finish`
 * throws; then no row is written
 */
export async function storeFile<T>(
  market: Market,
  storage: FileStorage,
  prepared: Prepared,
  belonging: Belonging,
  finish: (tx: MarketTx, keep: () => Promise<FileRow>) => Promise<T>
): Promise<T> {
  const id = newId()
  const { contents, ...facts } = prepared
  const removal = await enqueueLater(
    market,
    'files:remove',
    { fileId: id, purpose: facts.purpose },
    ABANDONED_SECONDS
  )

  let isKept = false
  try {
    for (const { keyOf, content } of contents) await storage.write(keyOf(id), content, facts.contentType)

    return await transact(market, async (tx) => {
      isKept = false
      return await finish(tx, async () => {
        const row = await insertFile(tx, removal, { id, ...facts, ...belonging, createdAt: tx.now() })
        isKept = true
        return row
      })
    })
  } catch (error) {
    isKept = false
    throw error
  } finally {
    // If this fails too, the order is due in a quarter of an hour all the same.
    if (!isKept) await runJobNow(market, removal).catch(() => {})
  }
}

async function insertFile(tx: MarketTx, removal: string, values: FileRow): Promise<FileRow> {
  // An upload that took a quarter of an hour has lost its objects.
  if (!(await cancelJob(tx, removal))) throw new DomainError('files_unavailable')

  // Closing an account writes this row first and removes its files then: either it waits for this lock, or we
  // see that the account is closed.
  const [owner] = await tx.db
    .select({ deactivatedAt: users.deactivatedAt })
    .from(users)
    .where(eq(users.id, values.ownerId))
    .for('share')

  if (owner?.deactivatedAt !== null) throw new DomainError('session_ended')

  await tx.db.insert(files).values(values)
  return values
}

/** Removes files for good: the rows now, the stored objects by a job that is tried until it succeeds. */
export async function removeFiles(tx: MarketTx, ids: string[]): Promise<void> {
  if (ids.length > 0) await removeWhere(tx, inArray(files.id, ids))
}

export async function removeFilesOfService(tx: MarketTx, serviceId: string): Promise<void> {
  await removeWhere(tx, eq(files.serviceId, serviceId))
}

/** Removes all files that a user has uploaded. */
export async function removeFilesOfOwner(tx: MarketTx, ownerId: string): Promise<void> {
  await removeWhere(tx, eq(files.ownerId, ownerId))
}

/** Removes the files of one purpose but one: those that a new avatar replaces. */
export async function removeOthers(
  tx: MarketTx,
  ownerId: string,
  purpose: Purpose,
  keptId: string | null
): Promise<void> {
  const rows = await tx.db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.ownerId, ownerId), eq(files.purpose, purpose)))

  await removeFiles(
    tx,
    rows.map(({ id }) => id).filter((id) => id !== keptId)
  )
}

async function removeWhere(tx: MarketTx, condition: SQL): Promise<void> {
  const removed = await tx.db
    .delete(files)
    .where(condition)
    .returning({ fileId: files.id, purpose: files.purpose })

  await enqueueAll(
    tx,
    removed.map((data) => ({ kind: 'files:remove', data }))
  )
}
