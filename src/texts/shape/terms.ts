/** What cancelling or moving a booking costs. Times and amounts are handed in ready to be read. */
export interface TermTexts {
  cancelFree: string
  cancelCosts: (fee: string) => string
  move: string
  /** Of another time that the provider proposes. */
  agreeTime: string
  freeUntil: (until: string, keptPercent: number) => string
  freeUntilAccepted: (graceMinutes: number, keptPercent: number) => string
}
