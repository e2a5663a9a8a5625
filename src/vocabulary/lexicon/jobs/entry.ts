import type { Words } from '../entry.js'

/** An act, a thing or a fault of a job: how clients say it, and how listings write it. */
export interface JobFact {
  name: string
  /** How much it tells a job from others of the same trade. */
  weight: number
  /** Who does this does nothing else of the trade: a teacher of maths is of no use for French. */
  isCraft: boolean
  /** What a client says. */
  said: Words
  /**
   * How a listing begins the word, at most four in each language. A space at the end ends the word: "lock "
   * is not "locked".
   */
  written: {
    en: string[]
    ar: string[]
  }
}

type Writer = (name: string, written: JobFact['written'], said: Words) => JobFact

/** Writes down what says little: every trade repairs, and a washing machine is the trade itself. */
export const littleTelling: Writer = writer(1)
/** Writes down what is to be done. */
export const act: Writer = writer(2)
/** Writes down what it is done to. */
export const thing: Writer = writer(3)
/** Writes down what is wrong with it. */
export const fault: Writer = writer(3)
/** Writes down what somebody has learnt, and others of the trade have not. */
export const craft: Writer = writer(3, true)

function writer(weight: number, isCraft = false): Writer {
  return (name, written, said) => ({
    name,
    weight,
    isCraft,
    said,
    written
  })
}
