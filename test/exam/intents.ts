import { predict, train, type Example } from '../../agent/language/classifier.js'
import { isRecord } from './records.js'

/**
 * Trains the product's classifier on the given lines ({ text, label }) and tells how many of the test lines
 * it labels right, 0..1.
 */
export async function examIntents(
  trainLines: unknown[],
  testLines: unknown[]
): Promise<{ n: number; accuracy: number }> {
  const model = train(trainLines.map(exampleFrom))
  const tests = testLines.map(exampleFrom)
  const right = tests.filter(
    ({ label, ...example }) => predict(model, example.text, example)[0]?.label === label
  )

  return { n: tests.length, accuracy: tests.length === 0 ? 0 : right.length / tests.length }
}

function exampleFrom(line: unknown): Example {
  if (!isRecord(line) || typeof line['text'] !== 'string' || typeof line['label'] !== 'string') {
    throw new TypeError('A line needs a text and a label.')
  }

  const { text, label, previousAct } = line
  return typeof previousAct === 'string' ? { text, label, context: previousAct } : { text, label }
}
