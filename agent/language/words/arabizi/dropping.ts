/** Stands right before what is not wanted. */
export const dropping = [
  'nsa',
  'nsi',
  'insa',
  'ensa',
  'nsele',
  'bala',
  'bidoun',
  'bedoun',
  'bidun',
  'ma bade',
  'ma baddi',
  'mish bade',
  'mesh bade',
  'ma 3ad bade',
  'ma 3ad baddi',
  'mish lezem',
  'mesh lezem',
  'ma fi de3e',
  'ma fi da3e',
  'shil',
  'shile',
  'badal',
  'mish',
  'mesh',
  'mech',
  'msh',
  'moush',
  'mich',
  'bdel',
  'pas',
  'au lieu de',
  'a la place de'
]

/** Stands right after what is not wanted. */
export const dropped = [
  'nsih',
  'nsiha',
  'bala',
  'balaha',
  'balah',
  'ma bade yeh',
  'ma bade yeha',
  'ma 3ad bade yeh',
  'ma 3ad bade yeha',
  'mish lezem'
]

/** Stands right before the one thing that is wanted. */
export const only = [
  'bas',
  'bass',
  'bas bade',
  'bass bade'
]

/** Speaks of what is booked already. */
export const booked = [
  '7ajez',
  'el 7ajez',
  '7ajze',
  'maw3ad',
  'el maw3ad',
  'maw3ade',
  'maw3ed',
  'rdv',
  'rendez vous'
]

/** May stand between such a phrase and what it is about. */
export const beforeThing = [
  '7ada',
  'shi',
  'hal',
  'el',
  'l',
  'b',
  'bi',
  'bel',
  'a',
  'le',
  'la',
  'les',
  'un',
  'une',
  'de'
]
