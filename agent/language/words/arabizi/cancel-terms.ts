/** Asks what cancelling costs or how it works. */
export const cancelTerms = [
  'eza laghet',
  'iza laghet',
  'eza elghet',
  'eza belghe',
  'kif belghe',
  'fiyye elghe',
  'fine elghe'
]
