import { predict, train, type Model } from './classifier.js'
import { ownExamples, utteranceActs, type UtteranceAct } from './utterances.js'

export { utteranceActs, type UtteranceAct } from './utterances.js'

/** What the concierge did directly before: nothing, a list, an offer that waits for a yes, or an act. */
export type Standing = 'opening' | 'offers' | 'proposal' | 'done'
export interface ActPrediction {
  act: UtteranceAct
  probability: number
}

/** When each act is said. What the concierge did before decides half of the meaning of a short text. */
const saidAfter: Record<UtteranceAct, Standing[]> = {
  search: ['opening'],
  recommend: ['offers'],
  select: ['offers'],
  availability: ['offers'],
  book: ['opening', 'offers'],
  confirm: ['proposal'],
  deny: ['proposal', 'offers'],
  cancel: ['opening', 'done'],
  reschedule: ['opening', 'done'],
  'my-bookings': ['opening', 'done'],
  price: ['opening', 'offers'],
  'provider-info': ['offers'],
  greeting: ['opening'],
  thanks: ['opening', 'done'],
  bye: ['opening', 'done'],
  help: ['opening'],
  human: ['opening', 'offers', 'done'],
  smalltalk: ['opening'],
  'out-of-scope': ['opening']
}

/** Acts with the same answer count together: their sum may be certain before each of them is. */
const pleasantries = new Set<UtteranceAct>(['greeting', 'smalltalk', 'bye'])
// Tuned on 41 paraphrases of our own: from here on four guesses in five are right.
const CONFIDENT = 0.4

let model: Model | undefined

/**
 * The likeliest acts of a text by its wording alone, best first. The classifier learns from our own
 * utterances at its first use (a quarter of a second, once in a process).
 */
export function predictActs(text: string, standing: Standing): ActPrediction[] {
  model ??= train(
    ownExamples().flatMap((example) => saidAfter[example.label].map((context) => ({ ...example, context }))),
    { bits: 16, epochs: 8, characters: [2, 5] }
  )

  const probabilities = new Map(
    predict(model, text, { context: standing }).map(({ label, probability }) => [label, probability])
  )

  return utteranceActs
    .map((act) => ({ act, probability: probabilities.get(act) ?? 0 }))
    .sort((a, b) => b.probability - a.probability)
}

/**
 * The likeliest act of a text that no closed list recognises, if the guess is confident. The guess chooses
 * the kind of answer; it never allows a write or an offer.
 */
export function likelyAct(text: string, standing: Standing): UtteranceAct | null {
  const predictions = predictActs(text, standing)
  const social = predictions.filter(({ act }) => pleasantries.has(act))
  const together = social.reduce((sum, { probability }) => sum + probability, 0)
  const [best] = predictions
  if (best !== undefined && best.probability >= CONFIDENT) return best.act

  return together >= CONFIDENT ? (social[0]?.act ?? null) : null
}
