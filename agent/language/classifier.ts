import { anyOf } from '../../src/shared/alternation.js'
import { tokenize } from '../../src/shared/text.js'
import { endings } from './words/arabic/endings.js'

/**
 * One labelled utterance; `context` is one thing known beside the text (in a dialogue, the system's previous
 * act), `measures` are numbers known of it, about 0 to 1.
 */
export interface Example {
  text: string
  label: string
  context?: string
  measures?: readonly number[]
}

/**
 * Stem n-grams up to `words`, character n-grams of `characters[0]`..`characters[1]` letters within a word,
 * `epochs` passes from `rate` down to 0, label `smoothing`; naive Bayes counts for `bayes` beside that, each
 * label with `ballast` average texts of no label.
 */
export interface TrainOptions {
  bits?: number
  words?: number
  characters?: [number, number]
  epochs?: number
  rate?: number
  smoothing?: number
  bayes?: number
  ballast?: number
  seed?: number
}

/**
 * A trained model: weights[feature × labels + label], features hashed into 2^bits buckets, inverse document
 * frequency per bucket.
 */
export interface Model {
  labels: string[]
  weights: Float32Array
  scales: Float32Array
  options: Required<TrainOptions>
}

export interface Prediction {
  label: string
  probability: number
}

type Known = Pick<Example, 'context' | 'measures'>

interface Vector {
  features: Uint32Array
  values: Float32Array
}

// Measured in 5-fold cross validation on 77 Arabic intents: stems beat words by 1 point, pairs of stems add
// 1, smoothing 0.3, naive Bayes nothing that is sure.
const DEFAULTS: Required<TrainOptions> = {
  bits: 17,
  words: 2,
  characters: [2, 4],
  epochs: 15,
  rate: 3,
  smoothing: 0.1,
  bayes: 0,
  ballast: 5,
  seed: 7
}
/** Errors smaller than this move no label. With many labels most of the time would go there. */
const NEGLIGIBLE_ERROR = 0.005
const ENDING = new RegExp(String.raw`(?<=[\u0621-\u064A]{3})${anyOf(endings)}$`, 'u')

/** So many examples are a step of training: some milliseconds. */
const STEP = 20

/**
 * Trains a softmax over hashed stem and character n-grams (tf-idf, unit length) by stochastic gradient
 * descent. Deterministic for the same examples, options and seed. Throws RangeError without examples.
 */
export function train(examples: readonly Example[], options: TrainOptions = {}): Model {
  const steps = trainInSteps(examples, options)

  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** The same in steps of some milliseconds, for whoever has other things to do between them. */
export function* trainInSteps(
  examples: readonly Example[],
  options: TrainOptions = {}
): Generator<void, Model> {
  if (examples.length === 0) throw new RangeError('A classifier needs examples.')

  const settings = { ...DEFAULTS, ...options }
  const labels = [...new Set(examples.map((example) => example.label))].sort()
  const places = new Map(labels.map((label, index) => [label, index]))
  const counts = yield* inSteps(examples, ({ text }) => countFeatures(text, settings))
  const scales = inverseFrequencies(counts, settings.bits)

  const vectors = yield* inSteps(counts, (count, index) => toVector(count, scales, examples[index] ?? {}))
  const targets = examples.map((example) => places.get(example.label) ?? 0)
  const model: Model = {
    labels,
    weights: new Float32Array(labels.length << settings.bits),
    scales,
    options: settings
  }

  yield* descend(model, vectors, targets)

  if (settings.bayes > 0) {
    const bare = yield* inSteps(counts, (count) => toVector(count, scales, {}))
    addBayes(model, bare, targets)
  }

  return model
}

function* inSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made
): Generator<void, Made[]> {
  const made: Made[] = []

  for (const [index, item] of items.entries()) {
    made.push(make(item, index))
    if (index % STEP === STEP - 1) yield
  }

  return made
}

/** The labels with their probabilities, the likeliest first; they sum to one. */
export function predict(model: Model, text: string, known: Known = {}): Prediction[] {
  const vector = toVector(countFeatures(text, model.options), model.scales, known)
  const probabilities = softmax(products(model.weights, model.labels.length, vector))

  return model.labels
    .map((label, index) => ({ label, probability: probabilities[index] ?? 0 }))
    .sort((a, b) => b.probability - a.probability)
}

function* descend(
  { labels, weights, options }: Model,
  vectors: Vector[],
  targets: number[]
): Generator<void> {
  const order = vectors.map((_, index) => index)
  const random = generator(options.seed)

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - epoch / options.epochs)
    shuffle(order, random)

    for (const [done, index] of order.entries()) {
      if (done % STEP === STEP - 1) yield

      const vector = vectors[index]
      if (vector === undefined) continue

      const errors = softmax(products(weights, labels.length, vector))
      for (let label = 0; label < errors.length; label++) {
        const wanted =
          options.smoothing / labels.length + (label === targets[index] ? 1 - options.smoothing : 0)
        errors[label] = (errors[label] ?? 0) - wanted
      }

      correct(weights, vector, errors, rate)
    }
  }
}

function correct(
  weights: Float32Array,
  { features, values }: Vector,
  errors: Float32Array,
  rate: number
): void {
  const moved = [...errors.keys()].filter((label) => Math.abs(errors[label] ?? 0) > NEGLIGIBLE_ERROR)
  for (let position = 0; position < features.length; position++) {
    const pace = rate * (values[position] ?? 0)
    const offset = (features[position] ?? 0) * errors.length

    for (const label of moved) {
      weights[offset + label] = (weights[offset + label] ?? 0) - pace * (errors[label] ?? 0)
    }
  }
}

/**
 * Adds to each weight how much likelier its label makes the feature than an average text does. Naive Bayes
 * counts features one by one; the descent counts them together. The ballast keeps a label with few examples
 * from becoming certain.
 */
function addBayes({ labels, weights, options }: Model, vectors: Vector[], targets: number[]): void {
  const width = labels.length
  const masses = new Float32Array(weights.length)
  const totals = new Float64Array(width)

  vectors.forEach(({ features, values }, index) =>
    features.forEach((feature, position) => {
      const place = targets[index] ?? 0
      masses[feature * width + place] = (masses[feature * width + place] ?? 0) + (values[position] ?? 0)
      totals[place] = (totals[place] ?? 0) + (values[position] ?? 0)
    })
  )

  const total = totals.reduce((sum, mass) => sum + mass, 0)
  const ballast = (options.ballast * total) / vectors.length

  for (let offset = 0; offset < weights.length; offset += width) {
    const share = masses.subarray(offset, offset + width).reduce((sum, mass) => sum + mass, 0) / total
    if (share === 0) continue

    for (let label = 0; label < width; label++) {
      const likelihood = ((masses[offset + label] ?? 0) + ballast * share) / ((totals[label] ?? 0) + ballast)
      weights[offset + label] = (weights[offset + label] ?? 0) + options.bayes * Math.log(likelihood / share)
    }
  }
}

function products(weights: Float32Array, width: number, { features, values }: Vector): Float32Array {
  const sums = new Float32Array(width)
  for (let position = 0; position < features.length; position++) {
    const value = values[position] ?? 0
    const offset = (features[position] ?? 0) * width

    for (let label = 0; label < width; label++) {
      sums[label] = (sums[label] ?? 0) + value * (weights[offset + label] ?? 0)
    }
  }

  return sums
}

function softmax(sums: Float32Array): Float32Array {
  const highest = sums.reduce((most, sum) => Math.max(most, sum), -Infinity)
  const powers = sums.map((sum) => Math.exp(sum - highest))
  const total = powers.reduce((all, power) => all + power, 0)

  return powers.map((power) => power / total)
}

function countFeatures(
  text: string,
  { bits, words, characters }: Required<TrainOptions>
): Map<number, number> {
  const counts = new Map<number, number>()
  const add = (name: string): void => {
    const feature = hash(name) & ((1 << bits) - 1)
    counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const tokens = tokenize(text)
  const stems = tokens.map(stem)

  for (let size = 1; size <= words; size++) {
    for (let index = 0; index + size <= stems.length; index++) {
      add(`s ${stems.slice(index, index + size).join(' ')}`)
    }
  }

  for (const token of tokens) {
    const padded = ` ${token} `
    for (let size = characters[0]; size <= characters[1]; size++) {
      for (let index = 0; index + size <= padded.length; index++) {
        add(`c ${padded.slice(index, index + size)}`)
      }
    }
  }

  return counts
}

/**
 * A light Arabic stem: without article, attached letters and the commonest endings. Other words stay as they
 * are.
 */
function stem(word: string): string {
  const bare = word.replace(/^(?:وال|بال|فال|كال|ولل|لل|ال)(?=...)/u, '')
  const start = bare === word ? word.replace(/^[وفبلك](?=[\u0621-\u064A]{4})/u, '') : bare

  return start.replace(ENDING, '')
}

/**
 * Tf-idf of unit length; the context stands beside the text with the weight of a whole text, the measures as
 * they are.
 */
function toVector(
  counts: Map<number, number>,
  scales: Float32Array,
  { context, measures = [] }: Known
): Vector {
  const values = Array.from(counts, ([feature, count]) => (1 + Math.log(count)) * (scales[feature] ?? 1))
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))
  const features = [...counts.keys()]
  const scaled = length === 0 ? values : values.map((value) => value / length)
  const addBeside = (name: string, value: number): void => {
    features.push(hash(name) & (scales.length - 1))
    scaled.push(value)
  }

  if (context !== undefined) addBeside(`x ${context}`, 1)
  measures.forEach((measure, index) => addBeside(`m ${index}`, measure))

  return { features: Uint32Array.from(features), values: Float32Array.from(scaled) }
}

function inverseFrequencies(all: Array<Map<number, number>>, bits: number): Float32Array {
  const documents = new Float32Array(1 << bits)
  for (const counts of all) {
    for (const feature of counts.keys()) documents[feature] = (documents[feature] ?? 0) + 1
  }

  return documents.map((count) => Math.log((1 + all.length) / (1 + count)) + 1)
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }

  return value >>> 0
}

/** Mulberry32: small, seeded, good enough to shuffle. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0

    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last] ?? 0

    order[last] = order[other] ?? 0
    order[other] = kept
  }
}
