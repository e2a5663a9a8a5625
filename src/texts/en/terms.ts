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
    free: (until, percent) =>
      'With your yes it is confirmed at once, and the price stays. ' +
      `You can then cancel free of charge until ${until}; after that ${percent}% is kept.`,
    costs: (percent) =>
      'With your yes it is confirmed at once, and the price stays. ' +
      `Cancelling is not free after that: ${percent}% is kept.`
  },
  freeUntil: (until, percent) =>
    `You can cancel free of charge until ${until}; after that ${percent}% is kept.`,
  freeUntilAccepted: (minutes, percent) =>
    `You can cancel free of charge until the provider accepts, and in the first ${minutes} minutes; ` +
    `after that ${percent}% is kept.`,
  freeAtFirst: (minutes, percent) =>
    `You can cancel free of charge in the first ${minutes} minutes; after that ${percent}% is kept.`
}
