/** Phrases of several words that ask for a booking. */
export const bookingPhrases = [
  'khedle maw3ad',
  'khedli maw3ad',
  '5edle maw3ad',
  'khedle maw3ed',
  '5edle maw3ed',
  'khidle maw3ad',
  'bade maw3ad',
  'baddi maw3ad',
  'bade 7ajez',
  '3mele 7ajez',
  'e3mel 7ajez',
  'sabbet el 7ajez',
  'sabbetle el 7ajez',
  'sabbetle maw3ad',
  'zabbetle maw3ad'
]

/** With one of these, a message orders no booking: conditions, questions, doubts, jests, other people. */
export const notAnOrder = [
  'eza',
  'iza',
  'lesh',
  'leish',
  'kif',
  'shu',
  'shou',
  'chou',
  'emta',
  'hal',
  'yemken',
  'balke',
  'ba3den',
  'abel',
  'abl',
  '2abel',
  'estanna',
  'notor',
  'la7za',
  'bas',
  'bass',
  'lakin',
  'baddo',
  'badda',
  'baddon',
  'fine e7joz',
  'fiyye',
  'fiyyi',
  'be2dar',
  'bi2dar',
  'elghe',
  'kansel',
  '3am fakker',
  'masalan'
]

/**
 * Sounds like a no, a condition or a question, and is none. A longer phrase stands before its own
 * beginning.
 */
export const harmless = [
  'law sama7t',
  'eza betrid'
]

/** Begins a polite request, which is a question only in its form. */
export const canYou = [
  'fik',
  'fike',
  'mumkin',
  'momken',
  'btu2dar'
]

/** How the verb of booking is spelled, without its person and object. */
export const bookSpellings = [
  '[7h]j[aeiou]{0,2}z'
]
