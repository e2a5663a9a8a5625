/** Asks to move a booking, if the user has one. */
export const moving = [
  'ajjle',
  'ajjelli',
  'ajelo',
  'ajela',
  '2ajel',
  'n2ajel',
  'n2ajlo',
  'najjil',
  't2ajjel',
  't2ajjelle',
  'bade ajjel',
  'ta2jil',
  'addemli',
  'akhkherle',
  'akherle',
  'n2el',
  'n2elo',
  'n2ela',
  'n2elle',
  'n2ol',
  'n2olo',
  'n2ola',
  'n2olle',
  'nen2ol',
  'nen2olo',
  'nen2ola',
  'ten2ol',
  'ten2olo',
  'n2olli',
  'zi7o',
  'zi7a',
  'deplacer',
  'deplace',
  'reporter',
  'reporte',
  'reportez',
  'deplacez',
  'remettre le rdv',
  'remettre mon rdv',
  'remettre le rendez vous',
  'remettre mon rendez vous'
]

/** Changes something: a booking if one of the things of a booking stands soon after it. */
export const movingWeakly = [
  'ghayyer',
  'ghayer',
  'ghayyir',
  'ghayir',
  '8ayyer',
  '8ayer',
  'ghayro',
  'ghayra',
  'ghayyro',
  'ghayyra',
  'ghayyerle',
  'ghayerle',
  'nghayyer',
  'nghayer',
  'nghayir',
  'tghayyer',
  'tghayer',
  'bade ghayyer',
  'baddel',
  'badel',
  'nbaddel',
  'changer',
  'change',
  'modifier',
  'khalli',
  'khalle'
]

/** What of a booking can be changed, beside the booking itself. */
export const movable = [
  'l maw3ad',
  'el maw3ad',
  'l 7ajez',
  'wa2et',
  'wa2t',
  'l wa2et',
  'el wa2et',
  'sa3a',
  'se3a',
  'nhar',
  'l nhar',
  'el nhar',
  'yom',
  'youm',
  'tarikh',
  'lheure',
  'heure',
  'date'
]

/** Stands before the new time. */
export const moveTo = [
  'la',
  'lal',
  'lel',
  'khalli',
  'khallih',
  'khalliha',
  'khalliya',
  'khalleya',
  'khalleha',
  'khallo',
  'khalla',
  'khaliya',
  '5alliya',
  '5allih',
  '5alliha',
  'badde yeh',
  'badde yeha',
  'bade yeh',
  'bade yeha',
  'baddi yeh',
  'baddi yeha',
  'ysir',
  'tsir',
  'ykoun',
  'tkoun',
  '7otto',
  '7otta',
  'au',
  'vers',
  'pour',
  '2asde',
  'asde',
  'fina',
  'fik',
  'fikon',
  'fiki',
  'fikoun',
  'mumkin',
  'momkin',
  'mumken',
  'iza fi',
  'eza fi',
  'byemshe l 7al',
  'possible',
  'est ce possible',
  'cest possible',
  'on peut',
  'plutot'
]

/** Stands before the time that holds so far. */
export const moveFrom = [
  'min',
  'men',
  'mn',
  'de',
  'du',
  'badal',
  'bdel',
  'yalli',
  'yali',
  'yelle',
  'elli',
  'taba3',
  'mish',
  'mesh',
  'au lieu de',
  'a la place de',
  'plutot que'
]

/** Moves a booking towards the present, and asks for it. */
export const bringingForward = [
  'addem',
  'addim',
  'addmo',
  'addma',
  'addemle',
  'addimle',
  '2addem',
  '2addim',
  '2addmo',
  '2addmle',
  'n2addem',
  'naddem',
  'avancer',
  'avancez',
  'avance le',
  'avance mon'
]

/** Moves a booking away from the present, and asks for it. */
export const puttingOff = [
  'ajjel',
  'ajjil',
  'ajjela',
  'ajjelo',
  'ajjelle',
  '2ajjel',
  '2ajjil',
  'e2ajjel',
  'n2ajjel',
  'n2ajjil',
  'najjel',
  'wakhar',
  'wakher',
  'wakhkher',
  'wakhir',
  'wakhkhir',
  'wakhkhar',
  'wakhro',
  'wakhra',
  'wakhkhro',
  'wakhkhra',
  'wakherle',
  'wakhkherle',
  'akhkher',
  'akhkhir',
  'akhkhro',
  'akhkhra',
  'akher',
  'akhro',
  'akhra',
  'akhir',
  'akhkherle',
  'akhkhirle',
  'a5er',
  'a55er',
  'a55ir',
  'a5ro',
  'a5ra',
  'wa5er',
  'wa55er',
  'wa5ro',
  'nwakhir',
  'nwakhro',
  'n2akher',
  'n2akhro',
  'decaler',
  'decale',
  'decalez',
  'repousser',
  'repousse',
  'repoussez'
]

/** Moves a booking towards the present. */
export const earlier = [
  'abkar',
  'bakkir',
  'bakir',
  'bakkeer',
  'abel',
  '2abel',
  'plus tot'
]

/** Moves a booking away from the present. */
export const later = [
  'ba3d',
  'ba3den',
  'plus tard'
]

/** Compares with the time that holds so far. */
export const compared = [
  'abkar',
  'plus tot',
  'plus tard'
]

/** Says that a time does not suit. */
export const cannotMake = [
  'ma fiye',
  'ma fini',
  'ma fine',
  'ma b2dar',
  'ma be2dar',
  'ma fik',
  'ma byemshe',
  'ma bizbat',
  'ma byezbat',
  'ma bynesebne',
  'ma binesebne',
  'ma ra7 koun',
  'mish fade',
  'mish fadye',
  'mashghoul',
  'mashghoule',
  'ma ynesibne',
  'je ne peux pas',
  'pas possible'
]

/** The day after the one that holds so far. */
export const dayAfter = [
  'tene yom',
  'tene nhar',
  'tani yom',
  'le lendemain',
  'lendemain'
]

/** The day before the one that holds so far. */
export const dayBefore = [
  'l yom li ablo',
  'la veille'
]

/** The same day of the week after. */
export const weekAfter = [
  'l jem3a li ba3da',
  'la semaine dapres'
]
