import { DomainError } from '../../src/shared/errors.js'
import type { Turn } from '../dialogue/turn.js'
import { readActs } from '../language/acts.js'
import { readText } from '../language/reading.js'

// A call mails people and silences the concierge, so what a listing says leads a model to none.

/** So many of the user's messages are looked at: a complaint is told in several. */
const HEARD = 4

/**
 * Allows a person to be called when the user's own words, just now or shortly before, ask for one, complain,
 * or are angry.
 * @throws not_asked_for
 */
export function requireCallForPerson({ message, history, plan }: Turn): void {
  if (plan.kind === 'hand_off') return

  const said = [...history.map(({ text }) => text), message].slice(-HEARD)
  if (!said.some(wantsPerson)) throw new DomainError('not_asked_for')
}

function wantsPerson(text: string): boolean {
  const { human, complaint, upset } = readActs(readText(text))
  return human || complaint !== undefined || upset !== undefined
}
