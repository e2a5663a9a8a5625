import type { Place } from '../../src/vocabulary/index.js'
import type { When } from './when.js'

/**
 * What a user wants done. The second of two requests in one message waits until the first is booked or
 * declined.
 */
export interface Wish {
  category: string
  subcategory: string | null
  /** What is to be done within the trade, by the names of `findJobs`. */
  job: string[]
  place: Place | null
  when: When
  budget: number | null
  cheap: boolean
  minRating: number | null
}
