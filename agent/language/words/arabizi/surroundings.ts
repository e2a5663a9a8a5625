/** Stand before a place or a thing that something is next to. */
export const besidePlaces = [
  '7ad',
  '7add',
  'janb',
  'jamb',
  'wara',
  '2eddem',
  '2edem',
  'eddem',
  '2orb',
  'ma2ebil',
  'a cote de',
  'a cote du',
  'derriere',
  'devant',
  'pres de',
  'en face de'
]

/** Stand before a thing that something is above, below or between. */
export const aboveAndBelow = [
  'fo2',
  'fow2',
  'ta7et',
  'ta7t',
  'sous'
]

/** What somebody did already, and asks nobody for: "we closed the gas and opened the windows". */
export const alreadyDone = [
  'sakkarna',
  'sakkaret',
  'sakkart',
  'fata7na',
  'fata7et',
  'taffayna',
  'taffet',
  'tafayna',
  'fasalna',
  'fassalna',
  '2afalna',
  'on a ferme',
  'on a ouvert',
  'on a coupe',
  'j ai ferme',
  'j ai coupe'
]

/** A telephone as a way to reach somebody: nothing is wrong with it. */
export const phoneNumbers = [
  'ra2em telephone',
  'ra2m telephone',
  'ra2em l telephone',
  'ra2m l telephone',
  'ra2em el telephone',
  'ra2em telephono',
  'ra2em phone',
  'ra2em mobile',
  'ra2em tel',
  'ra2m tel',
  'numero de telephone',
  'num de telephone',
  'numero de tel',
  'num de tel',
  '3al telephone',
  '3a telephone',
  'bel telephone',
  'par telephone',
  'au telephone'
]

/** Stand before what sets a fault off ("bte2ta3 kel ma dawwir l ferin"). */
export const triggers = [
  'kel ma',
  'kil ma',
  'lamma sha88il',
  'lama sha88il',
  'lamma sha8il',
  'lamma dawwir',
  'lama dawwir',
  'awal ma dawwir',
  'chaque fois que',
  'des que',
  'quand j allume',
  'quand je mets',
  'quand on allume'
]
