// Who lets the provider in.

/** Who may be at home when the provider comes. */
export const hostPersons = [
  'ebne',
  'ebni',
  'ibne',
  'ibni',
  'bente',
  'benti',
  'binte',
  'binti',
  'marte',
  'marti',
  'mart',
  'jawze',
  'jawzi',
  'jozi',
  'zawje',
  'emme',
  'emmi',
  'imme',
  'immi',
  'mama',
  'baba',
  'bayye',
  'bayyi',
  'khayye',
  'khayyi',
  '5ayye',
  'ekhte',
  'ikhte',
  'okhte',
  'l natour',
  'el natour',
  'natour l bineye',
  'l natoor',
  'el natoor',
  'l concierge',
  'el concierge',
  'l bawwab',
  'el bawwab',
  'l 7ares',
  'el 7ares',
  'l jiran',
  'jare',
  'jarti',
  'jarte',
  'l khadme',
  'l sani3a',
  'mon fils',
  'ma fille',
  'ma femme',
  'mon mari',
  'ma mere',
  'mon pere',
  'mon frere',
  'ma soeur',
  'le concierge',
  'le gardien',
  'la voisine',
  'le voisin',
  'la bonne'
]

/** Stands before the name of such a person. */
export const beforeHostName = [
  'abou',
  'abu',
  'em',
  'imm',
  'emm'
]

/** Lets the provider in, whoever does it. */
export const lettingIn = [
  'va ouvrir',
  'va lui ouvrir',
  'va vous ouvrir',
  'va leur ouvrir',
  'lui ouvrira',
  'vous ouvrira',
  'va le recevoir',
  'va vous recevoir'
]

/** The same in one word, with whom it is done to. */
export const lettingInSpellings = [
  '(?:by|bt|7ay|7at|y|t)[aei]?fta7+(?:o|ou|u)?(?:lo|lou|lkon|lkoun|la|lon|loun|lak|lik)',
  '(?:by|bt|7ay|7at)[aei]?(?:sta2b|sta2eb)l?[ei]?l?(?:o|ou|a|on|kon)',
  '(?:by|bt|7ay|7at)faww?[ei]?to?(?:o|on|kon)?'
]

/** Lets the provider in, said of a person. */
export const receiving = [
  'ra7 ykoun',
  'ra7 ykun',
  'ra7 tkoun',
  'ra7 tkun',
  'ha ykoun',
  '7a ykoun',
  '7a tkoun',
  'bikoun bel beit',
  'bikoun bl beit',
  'bikoun bel bet',
  'bikun bel beit',
  'bitkoun bel beit',
  'btkoun bel beit',
  'bikoun mawjoud',
  'bikoun nater',
  'bikoun honik',
  'sera la',
  'sera a la maison',
  'seront la',
  'va ouvrir',
  'va lui ouvrir',
  'ouvre la porte',
  'ouvrira'
]

/** The same in one word. */
export const receivingSpellings = [
  '(?:by|bt|7ay|7at|y|t)[aei]?fta7+(?:o|ou|u)?',
  '(?:by|bt|7ay|7at)[aei]?sta2b[ei]?l\\p{L}*'
]

/** Nobody who is known. */
export const somebody = [
  '7ada',
  '7adan',
  '7ad',
  'wa7ad',
  'meen',
  'min',
  'quelquun',
  'qui'
]

/** Says that a door is not opened. */
export const unable = [
  'm3alla2',
  'msakkar',
  'me2foul'
]
