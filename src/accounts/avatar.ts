import { eq } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import {
  avatarUrls,
  filesOfOwner,
  imagePath,
  prepareUpload,
  removeOthers,
  storeFile,
  type Avatar,
  type FileStorage,
  type Upload
} from '../files/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'

/**
 * Replaces the caller's picture. The same file again changes nothing.
 * @throws the refusals of an upload (prepareUpload), files_unavailable
 */
export async function setAvatar(
  market: Market,
  storage: FileStorage,
  actor: Actor,
  upload: Upload
): Promise<Avatar> {
  const user = requireUser(actor)
  const prepared = await prepareUpload(upload, 'avatar')

  return await storeFile(
    market,
    storage,
    prepared,
    { ownerId: user.id, serviceId: null },
    async (tx, keep) => {
      await lockUser(tx, user.id)

      const known = (await filesOfOwner(tx, user.id, 'avatar')).find(
        ({ sha256 }) => sha256 === prepared.sha256
      )
      const { id } = known ?? (await keep())

      await removeOthers(tx, user.id, 'avatar', id)
      return await writeAvatar(tx, user.id, imagePath(id))
    }
  )
}

export async function removeAvatar(market: Market, actor: Actor): Promise<void> {
  const user = requireUser(actor)
  await transact(market, async (tx) => {
    await lockUser(tx, user.id)
    await removeOthers(tx, user.id, 'avatar', null)
    await writeAvatar(tx, user.id, null)
  })
}

/** Two uploads at the same time take turns. */
async function lockUser(tx: MarketTx, id: string): Promise<void> {
  await tx.db.select({ id: users.id }).from(users).where(eq(users.id, id)).for('no key update')
}

async function writeAvatar(tx: MarketTx, userId: string, avatarUrl: string | null): Promise<Avatar> {
  await tx.db.update(users).set({ avatarUrl, updatedAt: tx.now() }).where(eq(users.id, userId))
  return avatarUrls(avatarUrl, tx.files)
}
