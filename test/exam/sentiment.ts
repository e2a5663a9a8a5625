import { predict, train, type Prediction, type TrainOptions } from '../../agent/language/classifier.js'
import { feltWords, scoreSentiment, type FeltWord } from '../../src/reviews/sentiment.js'
import { emoji } from '../../src/reviews/sentiment-words.js'
import { isRecord } from './records.js'

export interface SentimentScores {
  n: number
  accuracy: number
  /** Mean F1 of the classes that the data has. */
  macroF1: number
  /**
   * Mean F1 of positive and negative alone, neutral counting as a miss: comparable between data with and
   * without neutral rows.
   */
  polarF1: number
}

interface Review {
  text: string
  polarity: string
}

/** Weights of the lexicon. */
const WEIGHTS = [3, 2, 0.4, -0.4, -2, -3]
const SETTINGS: TrainOptions = { bits: 20, epochs: 10, rate: 0.4, smoothing: 0, bayes: 0.5, ballast: 40 }
/** How much of a class's rarity is made up for: 1 would serve the rare ones alone. */
const ADJUSTMENT = 0.4

const POLARITY = { negative: '-1', neutral: '0', positive: '1' } as const

/**
 * Scores lines ({ text, polarity -1|0|1 }) with the shipped lexicon, or with the classifier trained on
 * `trainLines` when they are given.
 */
export async function examSentiment(lines: unknown[], trainLines?: unknown[]): Promise<SentimentScores> {
  const reviews = lines.map(reviewFrom)
  const judge =
    trainLines === undefined
      ? (text: string): string => POLARITY[scoreSentiment(text).label]
      : trained(trainLines)
  const pairs = reviews.map(({ text, polarity }) => ({ expected: polarity, predicted: judge(text) }))
  const right = pairs.filter(({ expected, predicted }) => expected === predicted).length
  const classes = [...new Set(pairs.map((pair) => pair.expected))]

  const polar = classes.filter((polarity) => polarity !== POLARITY.neutral)
  return {
    n: pairs.length,
    accuracy: pairs.length === 0 ? 0 : right / pairs.length,
    macroF1: meanF1(pairs, classes),
    polarF1: meanF1(pairs, polar)
  }
}

/**
 * The classifier on words and letters, with naive Bayes and with what the lexicon feels as measures. Each
 * class is judged by how much likelier the text makes it than it was before, so that the rare ones are heard:
 * Menon et al., "Long-Tail Learning via Logit Adjustment" (2021).
 */
function trained(trainLines: unknown[]): (text: string) => string {
  const examples = trainLines
    .map(reviewFrom)
    .map(({ text, polarity }) => ({ text, label: polarity, measures: measure(text) }))
  const model = train(examples, SETTINGS)
  const shares = new Map(
    model.labels.map((label) => [
      label,
      examples.filter((example) => example.label === label).length / examples.length
    ])
  )

  const evidence = ({ label, probability }: Prediction): number =>
    probability / (shares.get(label) ?? 1) ** ADJUSTMENT
  return (text) =>
    predict(model, text, { measures: measure(text) }).sort((one, other) => evidence(other) - evidence(one))[0]
      ?.label ?? POLARITY.neutral
}

/** What the lexicon and the signs of a text tell, as numbers that are seldom above one. */
function measure(text: string): number[] {
  const felt = feltWords(text)
  const size = 1 + text.split(/\s+/u).length
  const total = (kept: (word: FeltWord) => boolean): number =>
    felt.filter(kept).reduce((sum, { weight }) => sum + weight, 0)
  const counts = WEIGHTS.flatMap((weight) => [
    felt.filter((word) => word.weight === weight && word.felt * weight > 0).length,
    felt.filter((word) => word.weight === weight && word.felt * weight < 0).length
  ])
  const signs = [/!/gu, /[?؟]/gu, /(\p{L})\1{2,}/gu, /\.\./gu, ...emoji.map(([sign]) => sign)].map(
    (sign) => text.match(sign)?.length ?? 0
  )

  return [
    ...[...counts, ...signs].map((count) => Math.log1p(count) / 3),
    total(() => true) / Math.sqrt(size) / 4,
    total(({ place }) => place > 0.6) / 12,
    total(({ weight }) => weight > 1) / size,
    total(({ weight }) => weight < -1) / size,
    scoreSentiment(text).score / 2,
    Math.log(size) / 10
  ]
}

function meanF1(pairs: Array<{ expected: string; predicted: string }>, classes: string[]): number {
  const scores = classes.map((polarity) => {
    const hits = pairs.filter((pair) => pair.expected === polarity && pair.predicted === polarity).length
    const misses = pairs.filter(
      (pair) => (pair.expected === polarity) !== (pair.predicted === polarity)
    ).length

    return hits === 0 ? 0 : (2 * hits) / (2 * hits + misses)
  })

  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function reviewFrom(line: unknown): Review {
  if (!isRecord(line) || typeof line['text'] !== 'string' || ![-1, 0, 1].includes(Number(line['polarity']))) {
    throw new TypeError('A line needs a text and a polarity of -1, 0 or 1.')
  }

  return { text: line['text'], polarity: String(Number(line['polarity'])) }
}
