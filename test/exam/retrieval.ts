import { createTextIndex } from './text-index.js'
import { isRecord } from './records.js'

const TOP = 10

/**
 * Mean reciprocal rank among the first ten: of each question ({ para, question }) the paragraph ({ id,
 * title?, text }) that answers it.
 */
export function examRetrieval(
  paragraphLines: unknown[],
  questionLines: unknown[]
): { n: number; mrr10: number } {
  const paragraphs = paragraphLines.map(paragraphFrom)
  const index = createTextIndex(paragraphs.map(({ text }) => text))
  const reciprocals = questionLines.map(questionFrom).map(({ id, text }) => {
    const rank = index.search(text, TOP).findIndex((place) => paragraphs[place]?.id === id)
    return rank < 0 ? 0 : 1 / (rank + 1)
  })

  return {
    n: reciprocals.length,
    mrr10: reciprocals.reduce((sum, one) => sum + one, 0) / Math.max(1, reciprocals.length)
  }
}

function paragraphFrom(line: unknown): { id: string; text: string } {
  if (!isRecord(line) || line['id'] === undefined || typeof line['text'] !== 'string') {
    throw new TypeError('A paragraph needs an id and a text.')
  }

  return {
    id: String(line['id']),
    text: typeof line['title'] === 'string' ? `${line['title']} ${line['text']}` : line['text']
  }
}

function questionFrom(line: unknown): { id: string; text: string } {
  if (!isRecord(line) || line['para'] === undefined || typeof line['question'] !== 'string') {
    throw new TypeError('A question needs the id of its paragraph (para) and a question.')
  }

  return { id: String(line['para']), text: line['question'] }
}
