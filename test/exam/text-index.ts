import { gramsOf } from '../../src/shared/grams.js'

/**
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009): the customary
 * values.
 */
const SATURATION = 1.2
const LENGTH_WEIGHT = 0.75

interface Posting {
  document: number
  count: number
}

/** Documents, ready to be looked up by a question. */
export interface TextIndex {
  /** The places of the best documents in the list that was given, best first; of equals the earlier one. */
  search: (question: string, limit: number) => number[]
}

/**
 * Indexes texts by their words and runs of characters, for BM25. In memory: for thousands of texts, not for
 * millions.
 */
export function createTextIndex(texts: string[]): TextIndex {
  const postings = new Map<string, Posting[]>()
  const lengths = texts.map((text, document) => addDocument(postings, gramsOf(text), document))
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)

  return {
    search: (question, limit) => {
      const scores = new Float64Array(texts.length)
      for (const gram of new Set(gramsOf(question))) {
        addScores(scores, postings.get(gram) ?? [], lengths, meanLength)
      }

      return [...scores.keys()]
        .filter((document) => (scores[document] ?? 0) > 0)
        .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
        .slice(0, limit)
    }
  }
}

function addDocument(postings: Map<string, Posting[]>, grams: string[], document: number): number {
  const counts = new Map<string, number>()
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)

  for (const [gram, count] of counts) {
    const found = postings.get(gram)
    if (found === undefined) postings.set(gram, [{ document, count }])
    else found.push({ document, count })
  }

  return grams.length
}

function addScores(scores: Float64Array, found: Posting[], lengths: number[], meanLength: number): void {
  const rarity = Math.log(1 + (lengths.length - found.length + 0.5) / (found.length + 0.5))
  for (const { document, count } of found) {
    const relativeLength = (lengths[document] ?? 0) / meanLength
    const weight =
      (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * relativeLength))

    scores[document] = (scores[document] ?? 0) + rarity * weight
  }
}
