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
  'a la place de',
  'ma badna',
  'ma bedde',
  'ma beddi',
  'mish baddi',
  'ma ba2a bade',
  'ma ba2a baddi',
  'mesh 3ayez',
  'mesh 3ayza',
  'mish 3ayez',
  'mish 3ayza',
  'msh 3ayez',
  'msh 3ayza',
  'ma abi',
  'ma abgha',
  'pas de',
  'pas besoin de',
  'je ne veux pas de',
  'je veux pas de',
  'plus besoin de',
  'plus de',
  'ma badde',
  'ma badi',
  'mish badde',
  'ma 3ad badde',
  'ma ba2a badde'
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

/** In a clause about a town: the work is not there. */
export const notThere = [
  'mesh',
  'mish',
  'mich',
  'msh',
  'mech',
  'pas',
  'mouch',
  'mush'
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

/** Stands right before a town that is not meant, where another one is named. */
export const otherTown = [
  'ma',
  'manna',
  'manno',
  'manni',
  'mana',
  'mano',
  'mani',
  '2elet',
  '2elt',
  'elet',
  'katabet',
  'katabt',
  'ktabet',
  "j'ai dit",
  "j'ai ecrit"
]

/** Where work is done: before one of several towns they say that it is there ("the house is in Tyre"). */
export const sites = [
  'l beit',
  'el beit',
  'lbeit',
  'l bet',
  'el bet',
  'bayte',
  'beite',
  'bayti',
  'baytna',
  'l sha22a',
  'l sha2a',
  'el sha2a',
  'sha2te',
  'sha22ete',
  'l appart',
  'la maison',
  'ma maison',
  'notre maison',
  'mon appart',
  'l appartement',
  'chez moi',
  'l ma7al',
  'ma7alle'
]

/** Directly before a town they make a name of it («بنك بيروت»). */
export const namedAfterTowns = [
  'banque',
  'bank',
  'share3',
  'shere3',
  'tari2',
  'mestashfa',
  'jem3it',
  'rue',
  'hopital',
  'universite'
]
