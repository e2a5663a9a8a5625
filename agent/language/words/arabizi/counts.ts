/** After a number: then it counts neither people nor options. */
export const notCounted = [
  'sa3at',
  'njoum',
  'alf',
  'dolar'
]

/** Before a number: then it counts neither people nor options. */
export const notCountedAfter = [
  '3al',
  'sa3a',
  'ra2em'
]
