/** Takes leave. */
export const bye = [
  'bye',
  'goodbye',
  'good bye',
  'bye bye',
  'see you',
  'see ya',
  'talk to you later',
  'thats all',
  'that is all',
  'that will be all',
  'im done',
  'nothing else',
  'good night',
  'have a nice day',
  'have a good day'
]
