/** Verbs by which one asks for something, or wonders about it. */
export const modals = [
  'can',
  'could',
  'would',
  'will'
]

/** Whom one asks to do it. */
export const asked = [
  'you',
  'u'
]

/** After "would": that is a wish. */
export const wishesAfterWould = [
  'like',
  'love'
]
