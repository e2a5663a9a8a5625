/** What people praise or complain about. */
export const aspects = ['time', 'work', 'price', 'manner'] as const
export type Aspect = (typeof aspects)[number]

/** Sentences that can stand alone or follow one another in a review, by what they are about. */
export interface Remarks {
  praise: Record<Aspect, readonly string[]>
  /** A small reservation of a satisfied client. */
  reservations: Record<Aspect, readonly string[]>
  complaints: Record<Aspect, readonly string[]>
}
