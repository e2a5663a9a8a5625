import { predict, train, type Prediction } from '../../agent/language/classifier.js'
import { scoreSentiment } from '../../src/reviews/sentiment.js'
import { isRecord } from './records.js'

export interface SentimentScores {
  n: number
  accuracy: number
  /** Mean F1 of the classes that the data has. */
  macroF1: number
  /** Mean F1 of positive and negative alone, neutral counting as a miss: comparable between data with and without neutral rows. */
  polarF1: number
}

interface Review { text: string, polarity: string }

const POLARITY = { negative: '-1', neutral: '0', positive: '1' } as const

/** Scores lines ({ text, polarity -1|0|1 }) with the shipped lexicon, or with the classifier trained on `trainLines` when they are given. */
export async function examSentiment (lines: unknown[], trainLines?: unknown[]): Promise<SentimentScores> {
  const reviews = lines.map(reviewFrom)
  const judge = trainLines === undefined ? (text: string): string => POLARITY[scoreSentiment(text).label] : trained(trainLines)
  const pairs = reviews.map(({ text, polarity }) => ({ expected: polarity, predicted: judge(text) }))
  const right = pairs.filter(({ expected, predicted }) => expected === predicted).length
  const classes = [...new Set(pairs.map(pair => pair.expected))]
  const polar = classes.filter(polarity => polarity !== POLARITY.neutral)
  return { n: pairs.length, accuracy: pairs.length === 0 ? 0 : right / pairs.length, macroF1: meanF1(pairs, classes), polarF1: meanF1(pairs, polar) }
}

/**
 * The classifier on words and letters, with the lexicon's verdict (nine steps) as its context. Each class is judged by how much likelier
 * the text makes it than it was before, so that the rare ones are heard: Menon et al., "Long-Tail Learning via Logit Adjustment" (2021).
 */
function trained (trainLines: unknown[]): (text: string) => string {
  const examples = trainLines.map(reviewFrom).map(({ text, polarity }) => ({ text, label: polarity, context: verdict(text) }))
  const model = train(examples, { bits: 18, epochs: 10, rate: 2, smoothing: 0 })
  const shares = new Map(model.labels.map((label) => [label, examples.filter((example) => example.label === label).length / examples.length]))
  const evidence = ({ label, probability }: Prediction): number => probability / (shares.get(label) ?? 1)
  return (text) => predict(model, text, verdict(text)).sort((one, other) => evidence(other) - evidence(one))[0]?.label ?? POLARITY.neutral
}

function verdict (text: string): string {
  return String(Math.round(scoreSentiment(text).score * 4))
}

function meanF1 (pairs: Array<{ expected: string, predicted: string }>, classes: string[]): number {
  const scores = classes.map(polarity => {
    const hits = pairs.filter(pair => pair.expected === polarity && pair.predicted === polarity).length
    const misses = pairs.filter(pair => (pair.expected === polarity) !== (pair.predicted === polarity)).length
    return hits === 0 ? 0 : 2 * hits / (2 * hits + misses)
  })
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function reviewFrom (line: unknown): Review {
  if (!isRecord(line) || typeof line['text'] !== 'string' || ![-1, 0, 1].includes(Number(line['polarity']))) throw new TypeError('A line needs a text and a polarity of -1, 0 or 1.')
  return { text: line['text'], polarity: String(Number(line['polarity'])) }
}
