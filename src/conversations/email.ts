import type { Db } from '../../drizzle/client.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { spend } from '../shared/budgets.js'
import { DomainError } from '../shared/errors.js'
import { enqueue } from '../shared/jobs.js'
import { getConversation } from './queries.js'

const MAILS_A_DAY = 20

/** Mails the caller what was said in a conversation of theirs. @throws not_found also for another's; too_many_requests */
export async function emailConversation (db: Db, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)
  await getConversation(db, user, { id })
  const exceeded = await spend(db, [{ key: `conversation-mail:${user.id}`, limit: MAILS_A_DAY, minutes: 1440 }])
  if (exceeded !== null) throw new DomainError('too_many_requests', { retryAfterSeconds: exceeded.retryAfterSeconds })
  await enqueue(db, 'mail:conversation', { conversationId: id, userId: user.id })
}
