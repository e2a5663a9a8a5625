import type { Entries, Entry, Role } from '../entry.js'
import { inOrder, tabulate } from './tables.js'

const weekdays = [
  [],
  [],
  ['khamis', '5amis', 'khamees', '5amees', 'khemis', '5amiss'],
  [
    'jom3a',
    'jem3a',
    'jom3et',
    'jem3et',
    'jomaa',
    'gom3a',
    'gomaa',
    'jum3a',
    'jomaa',
    'joumaa',
    'jemaa',
    'jim3a',
    'joum3a'
  ],
  ['sabt', 'sabet', 'sebt', 'sebet', 'es-sabt'],
  []
]
// Words that are also numbers or English words; they need an article or "nhar" before them.
const shyWeekdays = [
  [
    'tanen',
    'tanein',
    'tneen',
    'taneen',
    'itneen',
    'tenen',
    'tnen',
    'tnein',
    'itnen',
    'etnen',
    'ethnein',
    'itnein',
    'thnein'
  ],
  [
    'tleta',
    'talata',
    'tletah',
    'tlet',
    'talat',
    'tlat',
    'tlata',
    'tleteh',
    'thalatha',
    'tletaa',
    'taleta',
    'teleta',
    'tilata'
  ],
  ['orb3a', 'erb3a', 'arba3', 'larb3a', 'arb3a', '2orb3a', 'orbi3a', 'arbi3a', 'arba3a', '2arb3a', 'erbi3a'],
  [],
  [],
  [],
  ['7ad', 'had', 'a7ad', '2a7ad', '7add', 'ahad']
]
const numbers = [
  [],
  ['wa7de', 'we7de', 'wehde', 'wa7ad'],
  ['tnen', 'tnein', 'tinten', 'tenten', 'tnten'],
  ['tlete', 'tleteh', 'tlet', 'talete', 'telet'],
  ['arb3a', 'arba3a', '2arb3a'],
  ['khamse', 'khamseh', '5amse', '5amseh', 'khams'],
  ['sette', 'sitte', 'settet'],
  ['sab3a', 'saba3'],
  ['tmene', 'tmeneh', 'tamene', 'tmanye', 'tmenye'],
  ['tes3a', 'tis3a'],
  ['3ashra', '3ashara', '3ashr'],
  ['7da3sh', 'hda3sh', '7da3ash', '7da3ech'],
  ['tna3sh', 'tna3ech', 'etna3sh']
]

const roles: ReadonlyArray<readonly [Role[], readonly string[]]> = [
  [['at'], ['3a', '3ala', '3al', '3nd', '3end', 'khalliha', 'khalleha', 'khalliya', 'khalliyya']],
  [['about'], ['7awele', '7awale', '7wele', 'ta2riban', 'chi', 'shi']],
  [['in'], ['kamen', 'kaman', 'khilal']],
  [
    ['on', 'in'],
    ['bi', 'b', 'fi']
  ],
  [
    ['on', 'in', 'the'],
    ['bel', 'bil', 'bl']
  ],
  [
    ['for', 'until'],
    ['la', 'lal']
  ],
  [['the'], ['el', 'l', 'al', 'il', 'le', 'li']],
  [['dayWord'], ['nhar', 'yom', 'youm', 'nahar', 'yawm']],
  [['this'], ['hal', 'hayda', 'haida', 'hayde']],
  [
    ['coming'],
    [
      'jeye',
      'jeyi',
      'jayi',
      'jaye',
      'jay',
      'jeyeh',
      'jayeh',
      'jey',
      'el jeye',
      '2edim',
      'elle jeye',
      'l jeye',
      'lli jeye',
      'yalle jeye'
    ]
  ],
  [['gone'], ['madi', 'el madi', 'lmadi', 'elle fet', 'lli mara2']],
  [['final'], ['ekher', 'akher', 'ekhir', '2ekher']],
  [['start'], ['awwal', 'awal', 'awwal el', 'bideyet']],
  [['middle'], ['noss el shaher']],
  [
    ['after', 'past'],
    ['ba3d', 'ba3ed', 'baad', 'ba3d el']
  ],
  [['before'], ['abel', '2abel', 'abl', '2abl']],
  [['until'], ['la7ad', 'la7ed', '7atta', 'lahad']],
  [
    ['of', 'from'],
    ['men', 'mn', 'mnel', 'menel', 'mnl', 'menl', 'mnil']
  ],
  [['between'], ['bayn', 'ben', 'bein', 'beyn']],
  [
    ['since'],
    [
      'mn wa2t',
      'men wa2et',
      'mn wa2et',
      'men wa2t',
      'sarlo',
      'sarla',
      'sarlon',
      'sarle',
      'sarli',
      'sar lo',
      'sar la',
      'ba2alo',
      'ba2ala',
      'ba2elo',
      'ba2ela'
    ]
  ],
  [['wa'], ['w', 'ou', 'wu', 'we', 'wel', 'wil']],
  [['or'], ['aw', 'walla', 'wella', 'willa', 'wala', 'wla', 'ya emma']],
  [['minus'], ['illa', 'ella', 'ila', 'ela']],
  [['half'], ['noss', 'nos', 'nuss', 'nouss', 'nus']],
  [['quarter'], ['rob3', 'rebe3', 'robe3', 'rube3']],
  [['third'], ['telt', 'tolt', 'tilt', 'telet']],
  [['clock'], ['se3a', 'sa3a', 'el se3a', 'l se3a', 'sea3a', 'el sa3a', 'saa3a', 'es se3a']],
  [['weekend'], ['akher el esbou3', 'ekher el esbou3', 'ekhir el esbou3', 'akher esbou3']],
  [
    ['not'],
    [
      'ma fiyye',
      'ma fini',
      'ma fiye',
      'ma b2dar',
      'ma badde',
      'ma baddi',
      'ma 3ada',
      'ma3ada',
      'bestesna2',
      'mashghoul',
      'mish',
      'msh',
      'mesh',
      'mich',
      'mech',
      'mush',
      'mouch'
    ]
  ],
  [['not'], ['bala', 'bidoun', 'bidun', 'gher', 'ghayr', 'ghair', '8er', 'min gher']],
  [
    ['unsuitable'],
    [
      'ma byemshe',
      'ma byimshe',
      'ma bimshe',
      'ma bynesebne',
      'ma binesebne',
      'ma byneseb',
      'ma bineseb',
      'mish mneseb',
      'mesh mneseb',
      'ma bisir',
      'ma bysir',
      'mish hon',
      'mesh hon',
      'mech hon',
      'mich hon',
      'mish mawjoud',
      'mesh mawjoud',
      'mish mawjoude',
      'mesh mawjoude',
      'ma ra7 koun',
      'ma rah koun',
      'mish ra7 koun',
      'mesh ra7 koun',
      'mish hakoun mawgoud',
      'msh hakon mawgoda'
    ]
  ],
  [
    ['not', 'unsuitable'],
    [
      'ma b2dar',
      'ma be2dar',
      'ma bi2dar',
      'ma fiyye',
      'ma fiye',
      'ma fini',
      'ma fine',
      'mish fade',
      'mesh fade',
      'mish fadi',
      'mashghoul',
      'mash8oul'
    ]
  ],
  [['instead'], ['badal', 'bdel']],
  [['ignore'], ['nafs lyom', 'nafs l yom', 'nafs el yom', 'nafs elyom', 'nafs el youm', 'nefs el yom']],
  [
    ['rather'],
    [
      'khalliha',
      'khalleha',
      'khalliya',
      'khalliyya',
      'khalliyye',
      'khallih',
      'khallia',
      'khaliha',
      'khaleha',
      'khaleeha',
      'khaliya',
      'khalia',
      'khallina',
      'khalina',
      'khallouha',
      'khalloua',
      '5alliha',
      '5alliya',
      '5aliha',
      '5aleha',
      '5aleeha',
      '5allih',
      '7otta',
      '7otto',
      '7ottiya',
      'bade yeha',
      'badde yeha',
      'baddi yeha',
      'bade yeh',
      'badde yeh',
      'baddi yeh',
      '3ayzha',
      '3ayezha',
      'abgha',
      'abiha',
      'tkoun',
      'ykoun',
      'tkun',
      'a7san',
      '2asde',
      'asde',
      'bfaddel',
      'bfadel'
    ]
  ],
  [
    ['inPlace'],
    ['badela', 'badelo', 'badala', 'badalo', 'badalha', 'mahalla', 'ma7alla', 'a7san', 'ahsan', 'ansab']
  ],
  [['prayer'], ['salet', 'salat', 'sala', 'adan']],
  [
    ['filler'],
    ['lyom li', 'l yom li', 'el yom li', 'lyom elle', 'el yom elle', 'li', 'lli', 'elle', 'yalle', 'yalli']
  ],
  [
    ['beforeIt'],
    ['ablo', 'abla', '2ablo', '2abla', 'ablha', '2ablha', 'abelha', '2abelha', 'abliha', 'abliya']
  ],
  [['afterIt'], ['ba3do', 'ba3da', 'ba3dha', 'ba3diha', 'ba3diya', 'waraha', 'wara']],
  [
    ['following'],
    [
      'li ba3do',
      'lli ba3do',
      'elle ba3do',
      'elli ba3do',
      'yalle ba3do',
      'yalli ba3do',
      'li ba3da',
      'yalle ba3da'
    ]
  ],
  [['every'], ['kell', 'kel', 'kol']],
  [['now'], ['halla2', 'hala2', "halla'", 'halaa', 'halla', 'hallak', 'hal2', 'hella2', 'fawran', '7alan']],
  [['yesterday'], ['mbere7', 'mberi7', 'embere7', 'mbareh', 'mbere7a']],
  [
    ['ignore'],
    [
      'kel l nhar',
      'kel lnhar',
      'kel el nhar',
      'kell l nhar',
      'kel l yom',
      'kel lyom',
      'toul l nhar',
      'toul lnhar',
      'toul el nhar',
      'tool l nhar',
      'toul l leil',
      'kel l leil',
      'kel el leil',
      'kel l wa2et',
      'toul l wa2et',
      'saba7 el kheir',
      'sabah el kheir',
      'saba7o',
      'saba7 el khayr',
      'masa el kheir',
      'masa el khayr',
      'sabaho',
      'saba7 lkheir',
      'masa lkheir'
    ]
  ],
  [
    ['counted'],
    [
      'shakhes',
      'ashkhas',
      'dollar',
      'lira',
      'alf',
      'marra',
      'marrat',
      'ghorfe',
      'ghoraf',
      'oda',
      'owad',
      'nas',
      'wled',
      'metr',
      'njoum'
    ]
  ]
]

const others: Entries = [
  ['kenoun', { month: 12 }],
  ['kanoun', { month: 12 }],
  ['kanun', { month: 12 }],
  ['tishrin', { month: 10 }],
  ['teshrin', { month: 10 }]
]

const days: ReadonlyArray<readonly [number, readonly string[]]> = [
  [
    0,
    [
      'lyom',
      'elyom',
      'lyoum',
      'lyawm',
      'alyom',
      'el yom',
      'el youm',
      'al yom',
      'l yom',
      'el yawm',
      'lyoom',
      'ilyom'
    ]
  ],
  [1, ['bokra', 'bukra', 'boukra', 'bkra', 'bokraa', 'bukraa', 'bokrah', 'bukrah', 'ghadan']]
]

const parts: ReadonlyArray<readonly [Entry, readonly string[]]> = [
  [{ part: 'dawn' }, ['fajr', 'fajer']],
  [
    { part: 'morning' },
    [
      'sobo7',
      'sobe7',
      'sob7',
      'sobh',
      'sobo7an',
      'sobeh',
      'saba7an',
      'sabah',
      'sabe7',
      '3asobo7',
      '3asobe7',
      '3asob7',
      '3asabe7',
      '3asobeh',
      '3a bokra',
      '3abokra',
      'subuh',
      'sobho',
      'bakkir',
      'bakir',
      'bakkeer'
    ]
  ],
  [{ part: 'noon' }, ['dohor', 'dohr', 'doher', 'duhr', 'duhur', 'dahr', 'daher', 'dohur']],
  [{ part: 'lateAfternoon' }, ['3asr', '3asser', '3aser', '3asriye', '3aseriye']],
  [
    { part: 'evening' },
    ['masa', 'massa', 'masa2an', '3ashiye', '3achiye', '3ashiyye', 'maghreb', 'maghrib', 'mseweye']
  ],
  [
    { part: 'noon', shy: true },
    ['ghada', 'gheda', 'ghade', '8ada', '8eda', 'ghda', 'lghada', 'lgheda', 'l8ada']
  ],
  [{ part: 'evening', shy: true }, ['3asha', '3acha', '3ashe', '3ache', '3esha', 'l3asha', 'l3acha']],
  [{ part: 'night' }, ['3isha', '3ishe', 'leil', 'layl', 'lel', 'lail', 'belleil', 'leyl', 'bellel']],
  [
    { part: 'night', dayOffset: 0 },
    [
      'el layle',
      'el leile',
      'layle',
      'l layle',
      'leile',
      'halleile',
      'hal layle',
      'halayle',
      'el leyle',
      'lleile'
    ]
  ]
]

const units: ReadonlyArray<readonly [Entry, readonly string[]]> = [
  [{ unit: 'hour' }, ['se3a', 'sa3a', 'se3at', 'sa3at', 'sea3a', 'saa3a']],
  [{ unit: 'hour', dual: 2 }, ['se3ten', 'sa3ten', 'se3tein', 'sa3tein', 'sea3ten']],
  [{ unit: 'day' }, ['yom', 'youm', 'iyem', 'ayem', 'tiyem', 'teyem', 'yawm']],
  [{ beside: 1 }, ['tene yom', 'tene nhar', 'tani yom', 'tani nhar', 'teni yom', 'teni nhar']],
  [{ unit: 'day', dual: 2 }, ['yomen', 'yomein', 'youmen', 'youmein', 'yawmen', 'yawmein']],
  [
    { unit: 'week' },
    [
      'jom3et',
      'jem3et',
      'esbou3',
      'osbou3',
      '2esbou3',
      'isbou3',
      'ousbou3',
      'osbo3',
      'jom3a',
      'jem3a',
      'jim3a'
    ]
  ],
  [{ unit: 'week', dual: 2 }, ['jem3ten', 'jom3ten', 'esbou3en', 'jem3tein', 'osbou3en']],
  [{ unit: 'month' }, ['shaher', 'shahr', 'chaher', 'chahr', 'shahar']],
  [{ unit: 'month', dual: 2 }, ['shahren', 'shahrein']],
  [{ unit: 'minute' }, ['d2i2a', 'da2i2a', 'd2ayi2', 'da2aye2', 'da2ayi2', 'd2aye2']]
]

const months = [
  ['kenoun tene', 'kanoun tene', 'kenoun el tene'],
  ['shbat', 'chbat', 'shubat'],
  ['adar', 'azar'],
  ['nisan', 'nisen'],
  ['ayyar', 'ayar'],
  ['7zeiran', '7zayran', 'huzeiran', '7zeran'],
  ['tammouz', 'tamouz', 'tammuz'],
  [],
  ['aylul', 'ayloul', 'eyloul', 'eylul'],
  ['teshrin awwal', 'tishrin awwal', 'teshrin el awwal'],
  ['teshrin tene', 'tishrin tene', 'teshrin el tene'],
  ['kenoun awwal', 'kanoun awwal', 'kenoun el awwal']
]

/** Lebanese Arabic in Latin letters, digits standing for the sounds that Latin lacks. */
export const arabizi: Entries = [
  ...inOrder(numbers, (number) => ({ number })),
  ...inOrder(weekdays, (place) => ({ weekday: place + 2 })),
  ...inOrder(shyWeekdays, (place) => ({ weekday: place + 1, shy: true })),
  ...inOrder(months, (place) => ({ month: place + 1 })),
  ...others,
  ...tabulate(roles.map(([names, words]) => [{ roles: names }, words] as const)),
  ...tabulate(days.map(([dayOffset, words]) => [{ dayOffset }, words] as const)),
  ...tabulate(parts),
  ...tabulate(units)
]
