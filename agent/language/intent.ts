import { predict, train, type Model } from './classifier.js'
import { ownExamples, utteranceActs, type UtteranceAct } from './utterances.js'

export { utteranceActs, type UtteranceAct } from './utterances.js'

/** What the concierge did right before: nothing, a list, an offer that waits for a yes, or a deed. */
export type Standing = 'opening' | 'offers' | 'proposal' | 'done'
export interface ActPrediction {
  act: UtteranceAct
  probability: number
}

/** When each act is said. What the concierge did before is half of what a short text means. */
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

/** Acts that are answered alike are sure together before each of them is. */
const pleasantries = new Set<UtteranceAct>(['greeting', 'smalltalk', 'bye'])
// Tuned on 41 paraphrases of our own: from here on four guesses in five are right.
const CONFIDENT = 0.4

let model: Model | undefined

/**
 * The likeliest acts of a text by its wording alone, best first. The classifier is trained on our own
 * utterances at first use (a quarter of a second, once in a process).
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
 * The act of a text in which the closed lists see nothing, if it is a confident guess. A hint which kind of
 * answer to give, never a licence to write or to offer.
 */
export function likelyAct(text: string, standing: Standing): UtteranceAct | null {
  const predictions = predictActs(text, standing)
  const social = predictions.filter(({ act }) => pleasantries.has(act))
  const together = social.reduce((sum, { probability }) => sum + probability, 0)
  const [best] = predictions
  if (best !== undefined && best.probability >= CONFIDENT) return best.act

  return together >= CONFIDENT ? (social[0]?.act ?? null) : null
}
