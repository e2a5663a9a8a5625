/** Cancels a booking; the whole message, or before what is called off ("cancel the cleaning"). */
export const cancel = [
  'elghe',
  'elghi',
  'kansel'
]

/** Cancels a booking; the whole message, or a verb within it. */
export const cancelIt = [
  'elgha',
  'elghiha',
  'elgheya',
  'elghiya',
  'ilghe',
  'ilghi',
  'elgheha',
  'el8e',
  'kanselha',
  'batalet',
  'battalet',
  'battalt',
  'ma 3ad bade',
  'annuler',
  'annule',
  'batalna',
  'battalna',
  'ma 3ad lezemne',
  'ma 3ad lezimne',
  'ma 3ad lezemni',
  'ma ba2a bade',
  'ma ba2a badde',
  'ma ba2a baddi',
  'ma b2a bade',
  'ma b2a badde',
  'batalt',
  'elghihon',
  'elghiyon',
  'elghiyyon',
  'elghelon',
  'l8i',
  'el8i',
  'l8e',
  'lghi',
  'lghe',
  'lghih',
  'lghiha',
  'lghiya',
  'l8ih',
  'l8iha',
  'l8iya',
  'el8ih',
  'el8iya',
  'supprimez',
  'annulez le',
  'annulez la',
  'annule le',
  'annule la'
]

/** Cancels a booking, or stands before what is called off. */
export const cancelThis = [
  'elghile',
  'kanselle'
]

/** Speaks of cancelling within a message. */
export const cancelling = [
  'telghe',
  'telghi',
  'telghiha',
  'telghiya',
  'annulez',
  'annulation du rdv',
  'annulation de mon rdv',
  'annulation du rendez vous',
  'annulation de mon rendez vous',
  'kansela',
  'tkansel'
]

/** Cancels a booking only if nothing else is said. */
export const cancelAlone = [
  'elghiyya',
  'elghih',
  'elghiye',
  'elghe l 7ajez',
  'elghe el 7ajez',
  'elghe el hajez',
  'elghe l maw3ad',
  'elghe el maw3ad',
  'elghe el maw3ed',
  'elghile yeh',
  'elghele yeha',
  'ilgha',
  'el8iha',
  'le8iha',
  'la8e',
  'kansila',
  'kanselo',
  'kansele',
  'kansele yeh',
  'kansel el 7ajez',
  'kansel el maw3ad',
  'canceli',
  'cancella',
  'canceliya',
  'bade elghe',
  'bade elghi',
  'bade elghiya',
  'baddi elghe',
  'baddi kansel',
  'bade kansel',
  'bade cancel',
  'ma 3ad baddi'
]

/** May stand beside a plain "cancel it" and changes nothing in it. */
export const besideCancel = [
  'la2',
  'la',
  'eh',
  'law sama7t',
  'khalas',
  'khalass',
  'halla2',
  'hala2',
  'merci',
  'shukran',
  'ghayyaret rayi',
  'bel ghalat',
  'yalla',
  'habibi',
  'ma3lesh',
  'wallah'
]

/** How the verb of cancelling is spelled, without its person and object. */
export const cancelSpellings = [
  'l[ae]?gh',
  'l[ae]?8'
]

/** The same for the verb that comes from English. */
export const kanselSpellings = [
  '[ck][aei]n[sc]{1,2}[aei]?l'
]

/** How removing is spelled, which is said of a booking as of anything else. */
export const removeSpellings = [
  't?shi+l',
  '[ei]?m[sa]+7',
  '[ei]?[7h]zo?f'
]

/** Removes something, in French. */
export const removing = [
  'supprime',
  'supprimes',
  'supprimer',
  'supprimez',
  'enleve',
  'enleves',
  'enlever',
  'enlevez'
]
