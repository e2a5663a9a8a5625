/** What cancelling or moving a booking costs. Times and amounts are handed in ready to be read. */
export interface TermTexts {
  cancelFree: string
  cancelCosts: (fee: string) => string
  move: string
  /** The same where the new time is confirmed at once. */
  moveAtOnce: string
  /** Of another time that the provider proposes: cancelling is free until then, or not any more. */
  agreeTime: {
    free: (until: string, keptPercent: number) => string
    costs: (keptPercent: number) => string
  }
  freeUntil: (until: string, keptPercent: number) => string
  freeUntilAccepted: (graceMinutes: number, keptPercent: number) => string
  /** Of a booking that is confirmed at once, soon before its start. */
  freeAtFirst: (graceMinutes: number, keptPercent: number) => string
}
