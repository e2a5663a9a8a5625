import type { Db } from '../../drizzle/client.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { enqueue } from '../shared/jobs.js'
import { getConversation } from './queries.js'

/** Mails the caller what was said in a conversation of theirs. @throws not_found also for another's. */
export async function emailConversation (db: Db, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)
  await getConversation(db, user, { id })
  await enqueue(db, 'mail:conversation', { conversationId: id, userId: user.id })
}
