/** What follows is wanted, and not what stands before: "l 2asatil mne7a, bas l ghassele 3am tsarreb". */
export const contrasts = [
  'bas',
  'bass',
  'lakin',
  'laken',
  'walakin',
  'mais',
  'l mhem',
  'el mhem',
  'l mohem',
  'lmhem',
  'l moshkle',
  'el moshkle',
  'le probleme',
  'le problème'
]
