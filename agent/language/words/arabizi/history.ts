/** Asks for whoever came before. */
export const sameAgain = [
  'metel l marra l madye',
  'metl l marra l madye',
  'metl el marra el madye',
  'metl l marra li abel',
  'metl ekher marra',
  'metel ekher marra',
  'mitl ekher marra',
  'metl abel',
  'metl l 3ade',
  'yalli eja',
  'yali eja',
  'yelle eja',
  'li eja',
  'lli eja',
  'yalli ejet',
  'yalli salla7',
  'yali salla7',
  'yalli sala7',
  'yalli naddaf',
  'yali naddaf',
  'yalli rakkab',
  'yalli 3emel',
  'taba3 l marra l madye',
  'comme la derniere fois',
  'celui de la derniere fois',
  'celle de la derniere fois',
  'que la derniere fois',
  'comme dhabitude',
  'comme avant',
  'celui qui est venu',
  '7jezle marra tenye',
  '7jezle kamen marra',
  'ehjezle marra tenye'
]

/** Begins "the same one", if no time and no price comes after it. */
export const same = [
  'nafs',
  'nafes',
  'nefs',
  'bi nafs',
  'meme',
  'le meme',
  'la meme'
]

/** What can be the same without being a person. */
export const sameThing = [
  'wa2et',
  'wa2t',
  'waet',
  'nhar',
  'yom',
  'youm',
  'sa3a',
  'se3a',
  'se3r',
  's3er',
  'se3er',
  'ma7al',
  '3enwen',
  'shi',
  'maw3ad',
  'maw3ed',
  'heure',
  'jour',
  'prix',
  'endroit',
  'date'
]

/** The day of the booking that was just spoken of. */
export const sameDay = [
  'nafs l nhar',
  'nafs lnhar',
  'nafs el nhar',
  'bnafs l nhar',
  'b nafs l nhar',
  'nafs l yom',
  'nafs lyom',
  'nafs el yom',
  'nafs elyom',
  'nafs el youm',
  'nefs el yom',
  'bnafs l yom',
  'hayda l nhar',
  'haydek l nhar',
  'nafs l tarikh',
  'le meme jour',
  'meme jour',
  'ce jour la',
  'meme date'
]

/** Somebody who does work. */
export const people = [
  'shab',
  'l shab',
  'zalame',
  'l zalame',
  'rejjel',
  'l rejjel',
  'm3allem',
  'l m3allem',
  'sabbak',
  'kahrabje',
  'l kahrabje',
  'sanakre',
  'l sanakre',
  '7akim',
  'l 7akim',
  'doktor',
  'l doktor',
  'bint',
  'binet',
  'l binet',
  'l benet',
  'l benit',
  'l sabiye',
  'l bint',
  'sit',
  'l sit',
  'technicien',
  'le technicien',
  'le plombier',
  'le monsieur',
  'la dame',
  'celui',
  'celle'
]

/** Begins what somebody did. */
export const who = [
  'li',
  'lli',
  'yalli',
  'yali',
  'yelle',
  'yalle',
  'elli',
  'qui'
]

/** What somebody did who came before. */
export const came = [
  'eja',
  'ejet',
  'ija',
  'ejit',
  'ija 3enna',
  'salla7',
  'salla7le',
  'sala7',
  'salle7le',
  'naddaf',
  'naddafle',
  'rakkab',
  'rakkable',
  '3emel',
  '3emelle',
  'dahan',
  'dahhan',
  'chefa',
  'chef',
  'zabbat',
  'zabbatle',
  'ghayyar',
  'est venu',
  'est venue',
  'a repare',
  'a fait',
  'a nettoye',
  'a installe',
  'a peint',
  'etait venu'
]

/** Before a noun of `hourNouns` they keep the hour that was spoken of last. */
export const sames = [
  'nafs',
  'nefs',
  'nafes',
  'zet',
  'meme',
  'la meme',
  'le meme'
]

/** The hour of a visit, and the visit as the hour that it is at. */
export const hourNouns = [
  'wa2et',
  'wa2t',
  'wa2it',
  'wa2to',
  'lwa2et',
  'lwa2t',
  'wa2et l maw3ad',
  'wa2t l maw3ad',
  'wakt',
  'wa2ta',
  'se3a',
  'sa3a',
  'sé3a',
  'lse3a',
  'lsa3a',
  'se3ato',
  'maw3ad',
  'lmaw3ad',
  'maw3ado',
  'mi3ad',
  'me3ad',
  'taw2it',
  'heure',
  'heures',
  'horaire',
  'creneau'
]

/** Behind such a noun they keep the hour. */
export const itselfBehind = [
  'nafso',
  'nafsa',
  'nafsha',
  'zeto',
  'zeta'
]

/** Between such a word and its noun. */
export const articlesOfHours = [
  'l',
  'el',
  'al',
  'il',
  'la',
  'le',
  'les'
]

/** Before such a noun they leave the hour as it is. */
export const leavingHour = [
  'ma tghayyer',
  'ma tghayer',
  'ma tghayyro',
  'ma tghayro',
  'ma tghayyre',
  'ma tghayre',
  'ma t8ayer',
  'ma t8ayro',
  'ma bade ghayyer',
  'ma badde ghayyer',
  'ma bade ghayer',
  'ma badde ghayer',
  'bala ma tghayyer',
  'bidoun ma tghayyer',
  'sans changer',
  'ne change pas',
  'ne changez pas',
  'change pas',
  'changez pas',
  'garde',
  'gardez',
  'garder'
]

/** Beside a number it is the hour of the work before, said once more: "Tuesday, also 9". */
export const repeatingHour = [
  'kamen',
  'kaman',
  'kamein',
  'kmen',
  'bardo',
  'barda',
  'bardou',
  'aydan',
  'nafs',
  'nafsa',
  'ba3d',
  'aussi',
  'egalement',
  'pareil'
]

/** When somebody came before. */
export const lastTime = [
  'l marra l madye',
  'el marra el madye',
  'lmarra l madye',
  'l marra li abel',
  'l marra yalli abel',
  'l marra l abel',
  'l marra li meshit',
  'ekher marra',
  'l marra li fetet',
  'la derniere fois',
  'la fois derniere',
  'la fois passee'
]

/** That one and nobody else. */
export const theVerySame = [
  'hiye zeta',
  'huwe zeto',
  'howe zeto',
  'hiyye zeta',
  'huwwe zeto',
  'howwe zeto',
  'hiye nafsa',
  'howe nafso',
  'zeto',
  'zeta',
  'ma 8ayro',
  'ma ghayro',
  'lui meme',
  'elle meme',
  'le meme',
  'la meme'
]
