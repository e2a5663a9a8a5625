/** Asks for others than those shown. */
export const more = [
  'more options',
  'show more',
  'show me more',
  'others',
  'other options',
  'another one',
  'anyone else',
  'anybody else',
  'someone else',
  'something else',
  'any other',
  'any others',
  'different one',
  'more choices',
  'what else'
]
