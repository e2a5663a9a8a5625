import { and, eq, isNull } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import {
  fileLimits,
  filesOfService,
  imagePath,
  prepareUpload,
  presentImage,
  removeFiles,
  storeFile,
  type FileRow,
  type FileStorage,
  type Image,
  type Upload
} from '../files/index.js'
import type { Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { lockService, record } from './commands.js'
import { mayEdit, requireSeller } from './policy.js'
import { getServiceJson } from './queries.js'
import type { OrderImages, Service } from './schemas.js'
import type { ServiceRow } from './write.js'

/**
 * Adds a picture behind those that a service has. The same file again changes nothing. Its provider or an
 * admin may.
 * @throws not_found for another's service or a removed one; too_many_files; the refusals of an upload
 * (prepareUpload), files_unavailable
 */
export async function addServiceImage(
  market: Market,
  storage: FileStorage,
  actor: Actor,
  { id, upload }: { id: string; upload: Upload }
): Promise<Service> {
  const ownerId = await ownerOf(market, actor, id)
  const prepared = await prepareUpload(upload, 'service_image')

  return await storeFile(market, storage, prepared, { ownerId, serviceId: id }, async (tx, keep) => {
    const { service } = await lockService(tx, actor, id)
    const rows = await filesOfService(tx, id)
    const isKnown = rows.some(({ sha256 }) => sha256 === prepared.sha256)
    if (!isKnown && rows.length >= fileLimits.imagesPerService) {
      throw new DomainError('too_many_files', { limit: fileLimits.imagesPerService })
    }

    const added = isKnown ? [] : [imagePath((await keep()).id)]
    return await writeImages(tx, actor, service, [...service.images, ...added])
  })
}

/** The pictures of a service in their order. @throws not_found for a service that this caller may not see */
export async function listServiceImages(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<{ items: Image[] }> {
  await getServiceJson(market, actor, { id })
  const [service] = await market.db
    .select({ images: services.images })
    .from(services)
    .where(eq(services.id, id))
  return {
    items: inOrder(await filesOfService(market, id), service?.images ?? []).map((row) =>
      presentImage(row, market.files)
    )
  }
}

/**
 * Sets the order of a service's pictures; the first is its cover.
 * @throws not_found for another's service; invalid_input unless each of its pictures is named once
 */
export async function orderServiceImages(
  market: Market,
  actor: Actor,
  { id, imageIds }: OrderImages & { id: string }
): Promise<Service> {
  return await transact(market, async (tx) => {
    const { service } = await lockService(tx, actor, id)
    const paths = imageIds.map((imageId) => imagePath(imageId))
    if (paths.length !== service.images.length || service.images.some((path) => !paths.includes(path))) {
      throw new DomainError('invalid_input', { field: 'imageIds' })
    }

    return await writeImages(tx, actor, service, paths)
  })
}

/** @throws not_found for another's service, or a picture that it does not have */
export async function removeServiceImage(
  market: Market,
  actor: Actor,
  { id, imageId }: { id: string; imageId: string }
): Promise<void> {
  await transact(market, async (tx) => {
    const { service } = await lockService(tx, actor, id)
    const path = imagePath(imageId)
    if (!service.images.includes(path)) throw new DomainError('not_found')

    await removeFiles(tx, [imageId])

    await writeImages(
      tx,
      actor,
      service,
      service.images.filter((image) => image !== path)
    )
  })
}

async function ownerOf(market: Market, actor: Actor, id: string): Promise<string> {
  const seller = requireSeller(actor)
  const [service] = await market.db
    .select({ providerId: services.providerId })
    .from(services)
    .where(and(eq(services.id, id), isNull(services.removedAt)))

  if (service === undefined || !mayEdit(seller, service.providerId)) throw new DomainError('not_found')

  return service.providerId
}

async function writeImages(
  tx: MarketTx,
  actor: Actor,
  service: ServiceRow,
  images: string[]
): Promise<Service> {
  await tx.db.update(services).set({ images, updatedAt: tx.now() }).where(eq(services.id, service.id))
  return await record(tx, actor, service, {
    name: 'updated',
    before: { images: service.images },
    after: { images },
    reason: null
  })
}

function inOrder(rows: FileRow[], paths: string[]): FileRow[] {
  return rows.toSorted((a, b) => paths.indexOf(imagePath(a.id)) - paths.indexOf(imagePath(b.id)))
}
