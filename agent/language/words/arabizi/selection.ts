/** The first of those shown. */
export const first = [
  'le premier',
  'awal',
  'awwal',
  'el awal',
  'el awwal',
  'l awal',
  'lawwal',
  'lawal',
  'awwale',
  'l awwale',
  'el awwale',
  'lawwale',
  'l awle',
  'l awwele',
  'l awwaleni',
  'awal wa7ad',
  'awwal wa7ad',
  'awal we7de',
  'elawal',
  'el oula',
  'el ewle',
  'l ewle',
  'la premiere',
  'l oula',
  'loula',
  'el ouwla',
  'l oule',
  'premier',
  'premiere',
  'le 1er',
  'la 1ere',
  '1ere',
  '1er'
]

/** The second of those shown. */
export const second = [
  'le deuxieme',
  'tene',
  'tani',
  'tanye',
  'tanyi',
  'tenye',
  'el tene',
  'el tani',
  'el tenye',
  'el tanye',
  'l tene',
  'l tani',
  'ltene',
  'ltani',
  'tene wa7ad',
  'tani wa7ad',
  'eltene',
  'eltani',
  'ettene',
  'et tene',
  'et tani',
  'la deuxieme',
  'deuxieme',
  'le 2eme',
  'la 2eme',
  '2eme',
  'le second',
  'la seconde',
  'tanye wa7de'
]

/** The third of those shown. */
export const third = [
  'le troisieme',
  'talet',
  'talit',
  'tale',
  'telit',
  'telet',
  'tele',
  'talte',
  'talete',
  'el talet',
  'el talit',
  'el tele',
  'el tale',
  'l talet',
  'l tale',
  'el talte',
  'talet wa7ad',
  'tale wa7ad',
  'la troisieme',
  'troisieme',
  'le 3eme',
  'la 3eme',
  '3eme'
]

/** The fourth of those shown. */
export const fourth = [
  'rabe3',
  'rabi3',
  'el rabe3',
  'el rabi3',
  'l rabe3',
  'le quatrieme',
  'rabe3 wa7ad',
  'rab3a wa7de',
  'la quatrieme',
  'quatrieme'
]

/** The fifth of those shown. */
export const fifth = [
  'khames',
  '5ames',
  'el khames',
  'el 5ames',
  'l khames',
  'le cinquieme',
  'khames wa7ad',
  'la cinquieme',
  'cinquieme'
]

/** The last of those shown. */
export const last = [
  'ekher wa7ad',
  'akhir wa7ad',
  'ekhir wa7ad',
  'a5er wa7ad',
  'ekher we7de',
  'el akhir',
  'el ekhir',
  'l ekher',
  'le dernier'
]

/** The one with the lowest price. */
export const cheapest = [
  '2arkhas',
  '2ar5as',
  '2arkhason',
  '2ar5ason',
  'arkhas',
  'ar5as',
  'el arkhas',
  'el ar5as',
  'larkhas',
  'arkhas wa7ad',
  'ar5as wa7ad',
  'le moins cher',
  'arkhason',
  'ar5ason',
  'arkhas wa7de',
  'la moins chere'
]

/** The one with the best rating. */
export const bestRated = [
  'a7la ta2yim',
  'a7san ta2yim',
  'ahsan ta2yim',
  'a7la ta2yeem',
  'a7san ta2yeem',
  'a3la ta2yeem',
  'aktar njoum',
  '2aktar njoum',
  'a7san wa7ad',
  'el a7san',
  'la7san',
  'l a7san',
  'l ahsan',
  'ahsan wa7ad',
  'el ahsan',
  'a3la ta2yim',
  'el ashtar',
  'ashtar wa7ad',
  'a7sanon',
  'a7san wa7de',
  'ashtaron',
  'le mieux note',
  'la mieux notee',
  'mieux notee',
  'mieux note',
  'les meilleurs avis',
  'le meilleur',
  'la meilleure',
  'le mieux evalue',
  'la mieux evaluee',
  'mieux evalue',
  'mieux classe',
  'la mieux classee',
  'le plus apprecie',
  'le mieux cote',
  'la meilleure note',
  'la note la plus haute',
  'la note la plus elevee',
  'la plus haute note'
]

/** The nearest one. */
export const nearest = [
  'a2rab wa7ad',
  'el a2rab',
  'la2rab',
  'aarab wa7ad',
  'el a2rab elle',
  'a2rabon',
  'le plus proche'
]

/** The one that is free first. */
export const soonest = [
  'el asra3',
  'asra3 wa7ad',
  'awal maw3ad',
  'a2rab maw3ad',
  'awwal maw3ad'
]

/** That one. */
export const demonstrative = [
  'hayda',
  'hayde',
  'hayda wa7ad',
  'haydak',
  'haydik',
  'hada',
  'hadak',
  'celui la'
]

/** What an ordinal may count ("the second plumber"). */
export const options = [
  'wa7ad',
  'we7de',
  'wahad',
  'zalame',
  'rejjel',
  'shab',
  'sabiye',
  'sit',
  'bint',
  '7akim',
  'doktor',
  'm3allem',
  'monsieur',
  'dame',
  'homme',
  'femme',
  'fille',
  'garcon',
  'type',
  'technicien',
  'plombier',
  'electricien',
  'medecin',
  'docteur',
  'personne',
  'wa7de',
  'wehed',
  'wehde',
  'we7ed',
  'wa7ed',
  'wahde'
]

/** Stand before a choice that is turned down. */
export const rejectors = [
  'mish',
  'mesh',
  'mech',
  'mich',
  'la2',
  'la'
]

/** Before an ordinal that chooses nothing ("wait a second"). */
export const beforeNoChoice = [
  'bel',
  'min',
  'men'
]

/** After an ordinal that chooses nothing ("the first floor"). */
export const afterNoChoice = [
  'shi',
  'chi',
  'marra',
  'mara',
  'marrat',
  'khatwe',
  '5atwe',
  'nhar',
  'yom',
  'youm'
]

/** After "the last": then it means nothing that was shown ("the last step"). */
export const notTheLast = [
  'marra',
  'mara',
  'khatwe'
]

/** Stand before the number of an option. */
export const optionWords = [
  'nemra',
  'nimra',
  'nomra',
  'numra',
  'namra',
  'ra2em',
  'raqem'
]

/** Nouns before an ordinal that chooses nothing ("the last step", which Arabic says the other way round). */
export const nounsBeforeOrdinal = [
  'khatwe',
  '5atwe',
  'marra',
  'mara',
  'su2al',
  'so2al',
  'risele',
  'rsele',
  'shi',
  'ne2ta'
]

/** Stand before the number of an option, spelled or in digits. */
export const beforeNumber = [
  'nemra',
  'nimra',
  'nomra',
  'numra',
  'namra',
  'numero',
  'ra2em',
  'ra2m',
  'raqem',
  'rakem'
]

/** One of those shown ("the best one"). */
export const oneOf = [
  'wa7ad',
  'we7de'
]

/** Ordinals that choose only when they stand alone or with an option: elsewhere they are a part of a name. */
export const plainOrdinals = [
  'premier',
  'premiere'
]

/** After an ordinal at the beginning, with which it is chosen ("awwal mnih", "premier svp"). */
export const approvingOrdinal = [
  'mnih',
  'mni7',
  'mnie7',
  'tamem',
  'tamam',
  'okay',
  'iza bteride',
  'iza betride',
  'iza betrid',
  '3mol ma3rouf',
  'svp',
  'stp',
  's il vous plait',
  's il te plait',
  'merci'
]

/** What people give stars to: a rating, after or before its highest. */
export const ratingNames = [
  'ta2yim',
  'ta2yimo',
  'ta2yima',
  'ta2yimon',
  'ta2yimet',
  'ta2yeem',
  'ta2yeemo',
  'taqyim',
  'taqyeem',
  'takyim',
  'note',
  'notes',
  'avis',
  'ta2yiman',
  'ta2yem',
  'rating',
  'ratings',
  'stars',
  'njoum',
  'njoom',
  'som3a',
  'som3to',
  'etoiles',
  'etoile',
  '3alemto',
  '3alamto',
  '3alemta',
  '3alamta',
  '3alemet',
  '3alamet',
  '3alama',
  '3alemeto',
  'darajto',
  'darajet',
  'darajeto',
  'no2at',
  'no2ato',
  'n2at',
  'points',
  'score',
  'classement',
  'cote'
]

/** What somebody costs, after or before its lowest. */
export const priceNames = [
  'se3er',
  'se3ro',
  'se3ra',
  'si3r',
  'si3ro',
  'prix'
]

/** The most of a measure. */
export const highest = [
  'a7san',
  'la7san',
  'ahsan',
  'a7sn',
  'a3la',
  'la3la',
  'aala',
  'aktar',
  'akbar',
  'meilleur',
  'meilleure',
  'meilleurs',
  'meilleures',
  'mieux',
  'plus haut',
  'plus haute',
  'plus eleve',
  'plus elevee',
  'plus eleves',
  'plus elevees',
  'plus hautes'
]

/** The least of a measure. */
export const lowest = [
  'a2al',
  'a2all',
  'arkhas',
  'ar5as',
  'awta',
  'plus bas',
  'moins cher',
  'moins'
]

/** May stand between a measure and its highest or lowest. */
export const besideMeasure = [
  'shi',
  'chi',
  'howe',
  '3ando',
  'la',
  'le',
  'les',
  'l',
  'el',
  'wa7ad',
  'wehed',
  'we7ed',
  'wa7de',
  '7ada',
  'fihon',
  'minon',
  '3indo',
  '3anda',
  '3layo',
  '3le',
  'par',
  'de',
  'des',
  'qui a'
]

/** Point at one of those shown by what it has ("the one with the lowest price"). */
export const theOneThat = [
  'li',
  'lli',
  'elle',
  'elli',
  'yalle',
  'yalli',
  'celui',
  'celle',
  'abo'
]

/** Point at the only one that was shown, where nothing else is said. */
export const onlyOne = [
  'howe',
  'huwe',
  'huwwe',
  'hiye',
  'hiyye',
  'yeh',
  'yeha',
  'hayda',
  'hayde',
  'hada',
  'lui',
  'elle',
  'celui la',
  'celle la',
  'le',
  'la',
  'je le prends',
  'je la prends'
]
