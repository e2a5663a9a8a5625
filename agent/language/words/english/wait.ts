/** Asks for a moment. */
export const wait = [
  'one second',
  'one sec',
  'a second',
  'a sec',
  'just a second',
  'just a sec',
  'one moment',
  'just a moment',
  'a moment',
  'one minute',
  'a minute',
  'give me a second',
  'give me a moment',
  'give me a minute',
  'wait a second',
  'wait a minute',
  'wait a moment',
  'wait',
  'hold on',
  'hang on',
  'let me think',
  'let me see',
  'i am thinking',
  'im thinking'
]

/** May stand beside "one moment" and changes nothing in it. */
export const besideWait = [
  'please',
  'pls',
  'plz',
  'ok',
  'okay',
  'sorry',
  'hmm',
  'hm',
  'uh',
  'um',
  'oh',
  'just'
]
