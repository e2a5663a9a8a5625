/** A part of what was paid that is kept, and until when, ready to be read; null: for good. */
export interface KeptText {
  percent: number
  until: string | null
}

/** What cancelling or moving a booking costs. Times and amounts are handed in ready to be read. */
export interface TermTexts {
  cancelFree: string
  cancelCosts: (fee: string) => string
  move: string
  /** The same where the new time is confirmed at once. */
  moveAtOnce: string
  /** Of another time that the provider proposes: cancelling is free until then, or not any more. */
  agreeTime: {
    free: (until: string, kept: readonly KeptText[]) => string
    costs: (kept: readonly KeptText[]) => string
  }
  freeUntil: (until: string, kept: readonly KeptText[]) => string
  freeUntilAccepted: (graceMinutes: number, kept: readonly KeptText[]) => string
  /** Of a booking that is confirmed at once, soon before its start. */
  freeAtFirst: (graceMinutes: number, kept: readonly KeptText[]) => string
}
