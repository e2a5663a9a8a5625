import { and, asc, eq, inArray } from 'drizzle-orm'
import { files } from '../../drizzle/schema/index.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { checkLink } from './links.js'
import { documentKey, imageKey, privatePurposes, type FileRow, type Purpose } from './policy.js'
import { presentClosedDocument, presentDocument } from './present.js'
import type { Document, ImageParams, SignedQuery } from './schemas.js'
import type { FileStorage, StoredObject } from './storage.js'

/**
 * A public picture. It has no actor: everybody who knows its address may see it.
 * @throws not_found, files_unavailable
 */
export async function openImage(storage: FileStorage, { id, name }: ImageParams): Promise<StoredObject> {
  return found(await storage.read(imageKey(id, name)))
}

/**
 * A private file, for whoever holds a link that was made for it within the last minutes.
 * @throws file_link_not_valid; not_found once it was removed; files_unavailable
 */
export async function openDocument(
  market: Market,
  storage: FileStorage,
  { id, ...query }: { id: string } & SignedQuery
): Promise<StoredObject & Pick<FileRow, 'contentType' | 'purpose'>> {
  checkLink(id, query, market.files, market.now())

  const [row] = await market.db
    .select()
    .from(files)
    .where(and(eq(files.id, id), inArray(files.purpose, privatePurposes)))
  if (row === undefined) throw new DomainError('not_found')

  return { ...found(await storage.read(documentKey(id))), contentType: row.contentType, purpose: row.purpose }
}

/**
 * The business documents of these providers, for them and for admins alone: with links that work from now on
 * for some minutes, or only `named`, with addresses that open nothing.
 */
export async function documentsOf(
  market: Market,
  ownerIds: string[],
  as: 'linked' | 'named'
): Promise<Map<string, Document[]>> {
  const found = new Map<string, Document[]>(ownerIds.map((id) => [id, []]))

  if (ownerIds.length === 0) return found

  const rows = await market.db
    .select()
    .from(files)
    .where(and(inArray(files.ownerId, ownerIds), eq(files.purpose, 'business_document')))
    .orderBy(asc(files.id))

  const present = as === 'linked' ? presentDocument : presentClosedDocument
  for (const row of rows) found.get(row.ownerId)?.push(present(row, market.files, market.now()))
  return found
}

/** The files of a service, in no meaningful order: the service keeps the order. */
export async function filesOfService(market: Market, serviceId: string): Promise<FileRow[]> {
  return await market.db.select().from(files).where(eq(files.serviceId, serviceId)).orderBy(asc(files.id))
}

/** All of a user's files of these purposes, oldest first. */
export async function filesOfOwner(
  market: Market,
  ownerId: string,
  ...purposes: Purpose[]
): Promise<FileRow[]> {
  return await market.db
    .select()
    .from(files)
    .where(
      and(eq(files.ownerId, ownerId), purposes.length === 0 ? undefined : inArray(files.purpose, purposes))
    )
    .orderBy(asc(files.id))
}

function found(object: StoredObject | null): StoredObject {
  if (object === null) throw new DomainError('not_found')
  return object
}
