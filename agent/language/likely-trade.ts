import { setImmediate as pause } from 'node:timers/promises'
import { lexiconCategories } from '../../src/vocabulary/index.js'
import {
  predict,
  train,
  trainInSteps,
  type Example,
  type Model,
  type Prediction,
  type TrainOptions
} from './classifier.js'
import { problems } from './problems/index.js'
import { stories } from './stories/index.js'

// Compared with other settings on texts that the classifier had not seen.
const OPTIONS: TrainOptions = {
  bits: 16,
  words: 1,
  characters: [3, 5],
  epochs: 2,
  bayes: 0.2
}

/** The label of texts that ask for nothing, or for what nobody here does. */
const NO_TRADE = 'none'

/** What the wording of a text tells. */
export interface Wording {
  /** How likely it asks for no trade of ours, 0 to 1. */
  ofNone: number
  /** How likely each trade is if it asks for one, best first; labels are slugs, and they sum to one. */
  trades: Prediction[]
}

let model: Model | undefined
let learning: Promise<Model> | undefined

/**
 * What trade a text is about, by its wording alone. The classifier learns from our own texts and from the
 * words of the trades at its first use, which takes a second or two, once in a process.
 */
export function tradesByWording(text: string): Wording {
  model ??= train(examples(), OPTIONS)

  const predictions = predict(model, text)
  const ofNone = predictions.find(({ label }) => label === NO_TRADE)?.probability ?? 0
  const trades = predictions
    .filter(({ label }) => label !== NO_TRADE)
    .map(({ label, probability }) => ({ label, probability: probability / (1 - ofNone) }))

  return { ofNone, trades }
}

/** Lets the classifier learn before its first use, once in a process, however many servers start in it. */
export async function learnTrades(): Promise<void> {
  if (model !== undefined) return

  learning ??= learnInSteps()
  model ??= await learning
}

/** Learns anew, in steps of milliseconds between which others work. */
export async function learnInSteps(): Promise<Model> {
  const steps = trainInSteps(examples(), OPTIONS)

  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value

    await pause()
  }
}

function examples(): Example[] {
  const told = [...Object.values(problems), ...Object.values(stories)].flatMap((table) =>
    Object.entries(table).flatMap(([label, texts]) => texts.map((text) => ({ text, label })))
  )
  const named = lexiconCategories.flatMap(({ slug, words, subcategories }) =>
    [words, ...subcategories.map((subcategory) => subcategory.words)]
      .flatMap(({ en, ar, arabizi }) => [...en, ...ar, ...arabizi])
      .filter((word) => !word.endsWith('?'))
      .map((word) => ({ text: word.replace(/[~+]/g, ''), label: slug }))
  )

  return [...told, ...named]
}
