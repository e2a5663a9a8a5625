/** Asks what the concierge can do. */
export const help = [
  'what can you do',
  'what do you do',
  'how does this work',
  'how does it work',
  'how do i use this',
  'how do i book',
  'how can i book',
  'how to book',
  'what is taskego',
  'what is this',
  'what are my options',
  'what services',
  'which services',
  'what categories',
  'help menu',
  'instructions'
]

/** Asks for help only if nothing else is said: within a sentence it is about work in the house. */
export const helpAlone = [
  'help',
  'help me',
  'help please',
  'please help',
  'can you help me',
  'can you help',
  'i need help',
  'need help'
]
