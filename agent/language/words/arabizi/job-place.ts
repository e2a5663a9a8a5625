/** Stand in an answer to "where exactly?". */
export const placeSigns = [
  'share3',
  'shere3',
  'shari3',
  'tari2',
  'bineye',
  'binaye',
  'bneye',
  'bineyet',
  'bneyet',
  'binayet',
  'tabe2',
  'tabi2',
  '7ad',
  'hadd',
  'janb',
  'jamb',
  'mou2abel',
  'm2abel',
  '2bel',
  'wara',
  '2eddem',
  'eddem',
  'fo2',
  'ta7et',
  'rue',
  'avenue',
  'immeuble',
  'etage',
  'pres de',
  'en face de',
  'derriere',
  'a cote de',
  '3enwene',
  '3enwen'
]

/** Begin an address, within any message. */
export const placeStarts = [
  '3enwene',
  '3enweni',
  '3inwani',
  'mon adresse est'
]

/** Stand before a landmark or a street. */
export const placeRelations = [
  '7ad',
  'hadd',
  'janb',
  'jamb',
  'm2abel',
  'mou2abel',
  'wara',
  '2eddem',
  'fo2',
  'bi',
  'bel',
  '3a',
  'en face de',
  'a cote de',
  'derriere',
  'pres de',
  'au',
  'a la'
]

/** What people go by; after one of the words above it tells where a job is. */
export const landmarks = [
  'forn',
  'saydaliye',
  'jemi3',
  'jeme3',
  'knise',
  'madrase',
  'mostashfa',
  'bank',
  'ma7atta',
  'dawwar',
  'baladiye',
  'share3',
  'shere3',
  'bineye',
  'bneyet',
  'sa7a',
  'boulangerie',
  'pharmacie',
  'eglise',
  'ecole',
  'hopital',
  'banque',
  'rue',
  'avenue',
  'immeuble'
]

/** The job is at home. */
export const atHome = [
  'bel bet',
  'bel beit',
  'bil bet',
  '3al bet',
  '3al beit',
  '3a bayte',
  'bi bayte',
  'fel bet',
  'a la maison',
  'chez moi'
]

/** The job is where the user works. */
export const atWork = [
  'bel maktab',
  '3al maktab',
  'bi maktabe',
  'maktabe',
  'au bureau',
  'mon bureau'
]

/** Tell the floor or the flat. */
export const unitWords = [
  'tabe2',
  'tabi2',
  'etage',
  'appartement'
]
