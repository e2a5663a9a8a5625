import { keptOf } from './kept.js'
import type { TermTexts } from '../shape/terms.js'

export const terms: TermTexts = {
  cancelFree: 'Cancelling it now is free of charge.',
  cancelCosts: (fee) => `Cancelling it now costs ${fee}; the rest comes back to you.`,
  move:
    'Moving it is free; the provider has to accept the new time. ' +
    'If cancelling already costs something, it still does after the move, also if nobody answers.',
  moveAtOnce:
    'Moving it is free, and the new time is confirmed at once. ' +
    'If cancelling already costs something, it still does after the move.',
  agreeTime: {
    free: (until, kept) =>
      'With your yes it is confirmed at once, and the price stays. ' +
      `You can then cancel free of charge until ${until}; after that ${keptOf(kept)}.`,
    costs: (kept) =>
      'With your yes it is confirmed at once, and the price stays. ' +
      `Cancelling is not free after that: ${keptOf(kept)}.`
  },
  freeUntil: (until, kept) => `You can cancel free of charge until ${until}; after that ${keptOf(kept)}.`,
  freeUntilAccepted: (minutes, kept) =>
    `You can cancel free of charge until the provider accepts, and in the first ${minutes} minutes; ` +
    `after that ${keptOf(kept)}.`,
  freeAtFirst: (minutes, kept) =>
    `You can cancel free of charge in the first ${minutes} minutes; after that ${keptOf(kept)}.`
}
