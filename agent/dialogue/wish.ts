import type { Place } from '../../src/vocabulary/index.js'
import type { When } from './when.js'

/** What somebody wants done. Of two in one message the second waits until the first is booked or let go. */
export interface Wish {
  category: string
  subcategory: string | null
  place: Place | null
  when: When
  budget: number | null
  cheap: boolean
  minRating: number | null
}
