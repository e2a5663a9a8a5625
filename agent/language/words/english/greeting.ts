/** Greets. */
export const greeting = [
  'hi',
  'hello',
  'hey',
  'hiya',
  'good morning',
  'good afternoon',
  'good evening',
  'greetings',
  'howdy',
  'hello there',
  'hi there'
]
