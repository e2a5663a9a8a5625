import type { FoundCandidate } from './find.js'

/** A service that may be recommended, with what its place in the ranking depends on. */
export interface Candidate {
  row: FoundCandidate
  /** Kilometres to the wanted place: 0 in the wanted city itself, infinite where unknown. */
  reach: number
  /** Is that near, as the marketplace has it? */
  isInReach: boolean
  /** 0 = the cheapest of the candidates … 1 = the dearest. */
  priceRank: number
  fairRating: number
  /** Not badly rated. */
  isGood: boolean
  /** Of the asked subcategory, if one was asked for. */
  isMatch: boolean
  /** How well it fits the words of the job, 0..1; 0 for all where there are none. */
  fit: number
  /** Fits them no worse than the best ones do, as far as that can be told. */
  isFit: boolean
  /** Its title names another craft than the wanted one. */
  isOther: boolean
  /** Near, or none of them is. */
  isNear: boolean
}
