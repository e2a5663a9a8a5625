/** Asks for advice. */
export const recommend = [
  'recommend',
  'recommendation',
  'recommendations',
  'suggest',
  'suggestion',
  'suggestions',
  'which one is better',
  'which is better',
  'which is best',
  'which one is best',
  'which do you prefer',
  'what do you think',
  'who is the best',
  'who do you recommend'
]
