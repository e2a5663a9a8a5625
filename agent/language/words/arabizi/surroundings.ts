/** Say where something is: what stands next to a thing is not the thing. */
export const besideThings = [
  '7ad',
  '7add',
  'janb',
  'jamb',
  'wara',
  '2eddem',
  '2edem',
  'fo2',
  'fow2',
  'ta7et',
  'ta7t',
  'ma2ebil',
  'a cote de',
  'a cote du',
  'derriere',
  'devant',
  'sous',
  'pres de',
  'en face de'
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
