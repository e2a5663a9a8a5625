import { closeOwnTicket, passOn } from '../src/support/index.js'
import type { UserActor } from '../src/shared/actor.js'
import type { Market } from '../src/shared/market.js'
import { nothingSpent, type Answer } from './answer/index.js'
import { OFFLINE_MODEL } from './answer/offline/index.js'
import { CALLED_BACK, PASSED_ON } from './dialogue/transcript.js'
import type { Turn } from './dialogue/turn.js'
import { callsAssistant } from './language/calling-back.js'
import { choose, repliesIn } from './replies/index.js'

/**
 * While a person of the team was called into the conversation, the message goes to them and no model hears
 * it: the user is told so once, and later answers are empty. Whoever calls the concierge back has it.
 * @returns null when the concierge is to answer
 * @throws too_many_requests
 */
export async function answerForPerson(market: Market, actor: UserActor, turn: Turn): Promise<Answer | null> {
  const { ticketId, message } = turn
  if (ticketId === null) return null

  const replies = repliesIn(turn.voice)
  const speak = (variants: Parameters<typeof choose>[0]) => choose(variants, turn.frame.said)

  if (callsAssistant(message)) {
    await closeOwnTicket(market, actor, { id: ticketId })
    note(turn, CALLED_BACK)
    return answerOf(speak(replies.calledBack()), 'called_back')
  }

  const passed = await passOn(market, actor, { ticketId, text: message })
  if (passed === null) return null

  note(turn, PASSED_ON)
  turn.outcome.person = 'called'
  return answerOf(passed.isFirst ? speak(replies.withPerson()) : '', 'passed_on')
}

/** Marks the message, so that no later turn takes it for words to the concierge. */
function note(turn: Turn, name: string): void {
  turn.calls.push({ id: name, name, input: {}, output: { ok: true } })
}

function answerOf(text: string, outcome: string): Answer {
  return { text, choices: {}, model: OFFLINE_MODEL, outcome, spent: nothingSpent(), fallbackReason: null }
}
