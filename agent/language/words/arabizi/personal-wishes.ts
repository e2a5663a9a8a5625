/** Wishes for a woman. */
export const woman = [
  'bint',
  'bent',
  'tkoun bint',
  'tkun bint',
  'tkoun set',
  'tkun set',
  'bade set',
  'badde set',
  'tkoun mara',
  'bade mara',
  'badde mara',
  'sabiye',
  'sabeye',
  'une femme',
  'femme de menage',
  'une dame'
]

/** Wishes for somebody who speaks French. */
export const frenchSpeaker = [
  'ye7ke french',
  'by7ke french',
  'bye7ke french',
  'ye7ki french',
  'bt7ke french',
  'te7ke french',
  'ye7ke franse',
  'ye7ke fransewe',
  'bye7ke franse',
  'by7ke franse',
  'ye7ke faransi',
  'bye7ke faransi',
  'ye7ki faransi',
  'te7ke franse',
  'te7ke faransi',
  'parle francais',
  'qui parle francais',
  'francophone'
]

/** Wishes for somebody who speaks English. */
export const englishSpeaker = [
  'ye7ke english',
  'by7ke english',
  'bye7ke english',
  'ye7ki english',
  'bt7ke english',
  'te7ke english',
  'ye7ke englize',
  'ye7ke inglize',
  'bye7ke englize',
  'bye7ke inglize',
  'parle anglais'
]

/** Wishes that the materials or tools are brought along. */
export const bringsThings = [
  'yjib ma3o',
  'yjeeb ma3o',
  'tjib ma3a',
  'yjib el mawed',
  'yjib l mawed',
  'yjib mawed',
  'ma3 l mawed',
  'ma3 el mawed',
  'yjib ghrado',
  'yjib l ghrad',
  'yjib el ghrad',
  'ma3o ghrado',
  'ma3o 3edto',
  'ma3o l 3edde',
  'yjib 3edto',
  'yjib l 3edde',
  'yjib l 2ata3',
  'apporte son materiel',
  'avec materiel',
  'avec son materiel',
  'avec les produits'
]

/** Wishes for a call before somebody comes. */
export const callFirst = [
  'yde2le abel',
  'yde2elle abel',
  'yde2 abel',
  'de2le abel',
  'ye2le abel',
  'yettesel abel',
  'ytesel abel',
  'yettisil abel',
  'ye7kine abel',
  'appeler avant'
]

/** Tells that there are animals. */
export const hasPets = [
  '3ande kaleb',
  '3ande kalb',
  '3anna kaleb',
  '3anna kalb',
  '3ande bsayne',
  '3ande bseyne',
  '3anna bsayne',
  'jai un chien',
  'jai un chat',
  'fi kaleb',
  'fi kalb',
  'fi keleb',
  'fi bsayne',
  '3enna kalb',
  '3enna kaleb',
  '3anna keleb',
  '3ande keleb',
  'ntebeh mn l kaleb',
  'il y a un chien',
  'y a un chien',
  'il y a un chat',
  'on a un chien',
  'nous avons un chien',
  'j ai un chien',
  'j ai un chat'
]

/** Wishes for somebody with a licence or an insurance. */
export const insured = [
  'mrakhas',
  'mrakhass'
]

/** Wishes for more than one visit. */
export const recurring = [
  'kel jem3a',
  'kel jom3a marra',
  'kel osbo3',
  'kel esbou3',
  'kel shaher',
  'kel yom',
  'marra bel jem3a',
  'marra bel osbo3',
  'chaque semaine',
  'toutes les semaines',
  'chaque mois',
  'une fois par semaine'
]

/** Stands before the day of a visit that comes back. */
export const each = [
  'kel',
  'kol',
  'koul',
  'chaque',
  'tous les'
]
