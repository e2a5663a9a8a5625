import type { Db } from '../../drizzle/client.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { DAY_MINUTES, spendOrRefuse } from '../shared/budgets.js'
import { enqueue } from '../shared/jobs.js'
import { getConversation } from './queries.js'

const MAILS_A_DAY = 20

/** Mails a conversation to its caller. @throws not_found also for another's; too_many_requests */
export async function emailConversation(db: Db, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)
  await getConversation(db, user, { id })
  await spendOrRefuse(db, [{ key: `conversation-mail:${user.id}`, limit: MAILS_A_DAY, minutes: DAY_MINUTES }])
  await enqueue(db, 'mail:conversation', { conversationId: id, userId: user.id })
}
