import { requireUser, type Actor } from '../shared/actor.js'
import { DAY_MINUTES, spendOrRefuse } from '../shared/budgets.js'
import { requireFeature } from '../shared/features.js'
import { enqueue } from '../shared/jobs.js'
import type { Market } from '../shared/market.js'
import { getConversation } from './queries.js'

const MAILS_A_DAY = 20

/**
 * Mails a conversation to its caller. @throws feature_off, not_found also for another's; too_many_requests
 */
export async function emailConversation(market: Market, actor: Actor, { id }: { id: string }): Promise<void> {
  requireFeature(market.rules, 'concierge')
  const user = requireUser(actor)
  await getConversation(market, user, { id })
  await spendOrRefuse(market, [
    { key: `conversation-mail:${user.id}`, limit: MAILS_A_DAY, minutes: DAY_MINUTES }
  ])
  await enqueue(market, 'mail:conversation', { conversationId: id, userId: user.id })
}
