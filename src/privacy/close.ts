import {
  confirmUnchanged,
  forgetAvatar,
  reauthenticate,
  refuseLastAdmin,
  revokeSessions,
  writeClosed,
  type Deactivate
} from '../accounts/index.js'
import { cancelFutureBookingsOf, forgetPhotosOf } from '../bookings/index.js'
import { forgetCalendars } from '../calendar/index.js'
import { forgetImagesOf } from '../catalog/index.js'
import { removeFilesOfOwner } from '../files/index.js'
import { forgetDocuments } from '../providers/index.js'
import type { Actor, UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { enqueue } from '../shared/jobs.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { forgetDisputePhotosOf } from '../support/index.js'

/**
 * Closes the account: future bookings are cancelled as its owner would, its services are hidden,
 * its pictures, documents and photos of jobs are removed, its calendar elsewhere and the address of its own
 * are forgotten, every session ends. The last admin who may do everything cannot.
 * @throws wrong_credentials, last_admin, too_many_requests
 */
export async function deactivate(market: Market, actor: Actor, input: Deactivate): Promise<void> {
  const { user, account } = await reauthenticate(market, actor, input.password)
  await transact(market, async (tx) => {
    await confirmUnchanged(tx, user, account)
    await closeAccount(tx, user)
    await enqueue(tx, 'mail:security', { userId: user.id, event: 'account_closed' })

    await audit(tx, user, {
      type: 'auth',
      action: 'account.deactivated',
      targetType: 'user',
      targetId: user.id
    })
  })
}

/** The same within a larger operation, after the password was checked. @throws last_admin */
export async function closeAccount(tx: MarketTx, user: UserActor): Promise<void> {
  if (user.role === 'admin') await refuseLastAdmin(tx, user.id)

  await writeClosed(tx, user.id)
  await cancelFutureBookingsOf(tx, user, user.id, 'self')

  await removeFilesOfOwner(tx, user.id)
  await forgetAvatar(tx, user.id)
  await forgetDocuments(tx, user.id)
  await forgetImagesOf(tx, user.id)
  await forgetPhotosOf(tx, user.id)
  await forgetDisputePhotosOf(tx, user.id)
  await forgetCalendars(tx, user.id)

  await revokeSessions(tx, user.id)
}
