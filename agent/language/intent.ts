import { findCategoryMentions, findPlaceMentions } from '../../src/catalog/index.js'
import { readActs } from './acts.js'
import { predict, train, type Model } from './classifier.js'
import { ownExamples, utteranceActs, type UtteranceAct } from './utterances.js'

export { utteranceActs, type UtteranceAct } from './utterances.js'

export interface ActPrediction { act: UtteranceAct, probability: number }

let model: Model | undefined

/**
 * The likeliest acts of a text, best first: what the closed lists, the lexicon and the gazetteer see, weighed together with the wording by the
 * classifier, which is trained on our own utterances at first use (well under half a second, once in a process). A hint, never a licence to write.
 */
export function predictActs (text: string): ActPrediction[] {
  model ??= train(ownExamples().map(example => ({ ...example, text: withCues(example.text) })), { bits: 15, epochs: 8 })
  const probabilities = new Map(predict(model, withCues(text)).map(({ label, probability }) => [label, probability]))
  return utteranceActs.map(act => ({ act, probability: probabilities.get(act) ?? 0 })).sort((a, b) => b.probability - a.probability)
}

/** The text with one made-up word for each thing that the closed lists recognise, so that the classifier can learn from them. */
export function withCues (text: string): string {
  const acts = readActs(text)
  const cues = Object.entries(acts).filter(([, value]) => value !== false && value !== undefined).map(([name]) => name)
  if (findCategoryMentions(text).length > 0) cues.push('category')
  if (findPlaceMentions(text).length > 0) cues.push('place')
  if (/(?<![\p{L}\p{Nd}])\p{Nd}+(?![\p{L}\p{Nd}])/u.test(text)) cues.push('digit')
  return [text, ...cues.map(cue => `cue${cue.toLowerCase()}`)].join(' ')
}
