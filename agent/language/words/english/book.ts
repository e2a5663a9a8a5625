/** Phrases of several words that ask for a booking. */
export const bookingPhrases = [
  'make a booking',
  'make the booking',
  'make a reservation',
  'make an appointment',
  'make me an appointment',
  'make me a booking',
  'make the appointment',
  'set up an appointment',
  'set an appointment',
  'get me an appointment',
  'fix an appointment',
  'take an appointment'
]

/** With one of these, a message orders no booking: conditions, questions, doubts, jests, other people. */
export const notAnOrder = [
  'if',
  'whether',
  'should',
  'shall',
  'how',
  'why',
  'what',
  'who',
  'which',
  'when',
  'where',
  'maybe',
  'perhaps',
  'might',
  'later',
  'before',
  'once',
  'unless',
  'almost',
  'wait',
  'hold on',
  'hang on',
  'kidding',
  'joking',
  'just joking',
  'for example',
  'hypothetically',
  'imagine',
  'suppose',
  'pretend',
  'test',
  'testing',
  'but',
  'although',
  'though',
  'except',
  'however',
  'cancel',
  'undo',
  'he',
  'she',
  'they',
  'wants',
  'someone',
  'somebody',
  'everyone',
  'everybody',
  'people',
  'anyone',
  'already',
  'thinking',
  'consider',
  'considering',
  'afraid',
  'decide',
  'deciding',
  'tempted',
  'used to',
  'ready to',
  'able to',
  'going to',
  'about to',
  'planning to',
  'plan to',
  'remind me',
  'reminder',
  'can i',
  'could i',
  'may i',
  'do i',
  'am i',
  'did i',
  'is it',
  'i can',
  'i could',
  'i may',
  'you can',
  'have to',
  'had to',
  'must i',
  'need to know',
  'wonder',
  'wondering',
  'or not',
  'or later',
  'or should',
  'learn',
  'teach'
]

/**
 * Sounds like a no, a condition or a question, and is none. A longer phrase stands before its own
 * beginning.
 */
export const harmless = [
  'no problem',
  'no worries',
  'why not',
  'what are you waiting for',
  'im ready',
  'i am ready'
]

/** May stand before a polite request. */
export const beforeRequest = [
  'please',
  'ok',
  'okay',
  'yes',
  'hi',
  'hello'
]

/** Verbs of booking, which are nouns as well. */
export const bookVerbs = [
  'book',
  'reserve',
  'schedule'
]
