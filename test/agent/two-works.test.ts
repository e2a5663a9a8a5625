import t from '../support/tap.js'
import { understand, type Understanding } from '../../agent/dialogue/understanding.js'
import { bookingRows, conciergeOf, newcomer, sampleMarket, startIn, talk } from './market.js'

const NOW = new Date('2026-12-02T07:40:00Z')

function read(text: string): Understanding {
  return understand(text, { at: NOW, timezone: 'Asia/Beirut', currency: 'USD', previous: 'en' })
}

/** The works of a message in their order, each with its day and hour. */
function worksOf(text: string): string[] {
  const { category, when, others } = read(text)
  const first = `${category?.slug} ${when.date} ${when.time}`

  return [first, ...others.map((other) => `${other.category} ${other.when.date} ${other.when.time}`)]
}

t.test('each of two works takes the hours that are said of it, on the day that is said of both', (t) => {
  t.same(
    worksOf(
      "The oven isn't heating up any more, and the water tank on the roof needs a proper clean. Both on " +
        'Friday please, oven at 10am and the tank at 2pm.'
    ),
    ['appliance-oven 2026-12-04 10:00', 'water-tank 2026-12-04 14:00']
  )
  t.same(
    worksOf(
      'بدي حدا يشوف الغسالة ما عم تعصر وكمان حدا يقصلي الشجر بالجنينة، تنيناتن السبت، ' +
        'الغسالة عال ٩ الصبح والجنينة عال ٢ بعد الضهر'
    ),
    ['appliance-washer 2026-12-05 09:00', 'gardening 2026-12-05 14:00']
  )
  t.end()
})

t.test('what is said of the first work does not hide the second, nor its hour', (t) => {
  t.same(
    worksOf('بدي سباك نهار الخميس ١٠ الصبح المغسلة مسدودة ونجار بنفس النهار عال ١٢ كم باب ما عم يسكروا'),
    ['plumbing 2026-12-03 10:00', 'carpentry 2026-12-03 12:00']
  )
  t.end()
})

t.test('works that are listed with their times in sentences of their own keep them', (t) => {
  const roof =
    'Two things for the flat in Tripoli. The roof lets rain through so it needs waterproofing, and after ' +
    'that one bedroom has to be repainted. Waterproofing this coming Monday at 9am, painter on Thursday ' +
    'the 10th, also 9am.'
  t.same(worksOf(roof), ['waterproofing 2026-12-07 09:00', 'painting 2026-12-10 09:00'])
  t.same(read(roof).details, [], 'what announces a list is no note')

  t.same(
    worksOf(
      'Two jobs in Saida. The sink drips and two sockets are dead. Plumber on Friday at 10, electrician ' +
        'Saturday at 11.'
    ),
    ['plumbing 2026-12-04 10:00', 'electrical 2026-12-05 11:00']
  )
  t.same(
    worksOf(
      'please need 2 things: the water tank in the roof must be clean, and also the roof is leaking when ' +
        'rain and need waterproof. Both in Batroun. ' +
        'Tank friday 4 december at 10, roof monday 7 december at 10'
    ),
    ['water-tank 2026-12-04 10:00', 'waterproofing 2026-12-07 10:00']
  )
  t.same(
    worksOf(
      'شغلتين للبيت بطرابلس. السقف عم ينش وبدو عزل، وبعدها في أوضة بدها دهان. العزل التنين عالتسعة، ' +
        'والدهان الخميس ١٠ الشهر عالتسعة كمان'
    ),
    ['waterproofing 2026-12-07 09:00', 'painting 2026-12-10 09:00']
  )
  t.same(
    worksOf(
      'fi shaghletein bel beit bi trablos. l sat7 baddo 3azel w l oda badda dahen. l 3azel nhar l tanen ' +
        '3al 9 w l dahen nhar l khamis 3al 10'
    ),
    ['waterproofing 2026-12-07 09:00', 'painting 2026-12-03 10:00']
  )
  t.same(
    worksOf(
      'badde 7ada ynaddef l beit w kamen wa7ad ynaddef khazzen l may, bi saida. tandif l beit ' +
        'nhar l khamis 17 bel shaher 3al 9 l sobo7, w l khazzen l jem3a 18 3al 10'
    ),
    ['cleaning 2026-12-17 09:00', 'water-tank 2026-12-18 10:00'],
    'the tank makes no water of the cleaning'
  )
  t.end()
})

t.test('what only hints at a trade is no work beside a wish for another', (t) => {
  const sentences: Array<[string, string]> = [
    [
      "my brother's engagement is on Saturday and I need someone who does hair and makeup at home",
      'beauty-hair'
    ],
    ['عنا خطوبة بنتي السبت وبدي حدا ينضف الصالون قبل', 'cleaning']
  ]

  for (const [text, slug] of sentences) {
    const { category, others } = read(text)
    t.equal(category?.slug, slug, text)
    t.same(others, [], text)
  }

  t.end()
})

t.test('hours that lead up to a work are its own', (t) => {
  t.same(
    worksOf(
      'The oven is broken, and the hedge needs cutting. Thursday 10am for the oven, ' +
        'Friday 11am for the hedge.'
    ),
    ['appliance-oven 2026-12-03 10:00', 'gardening 2026-12-04 11:00']
  )
  t.end()
})

t.test('what only says where something happens or what runs it names no work of its own', (t) => {
  const sentences: Array<[string, string]> = [
    ['the plug in the salon is making sparks, I need an electrician', 'electrical'],
    ['bade technicien lal moteur l kahraba, l generator ma 3am ydawwer', 'generator-ups'],
    ['sa2f l salon 3am ynech, the roof needs waterproofing', 'waterproofing']
  ]

  for (const [text, slug] of sentences) {
    const { category, others } = read(text)
    t.equal(category?.slug, slug, text)
    t.same(others, [], text)
  }

  t.same(read("my car won't start and the sink leaks").others.length, 1, 'an "and" begins another work')
  t.end()
})

t.test(
  'the second of two works that are asked for in so many words is kept, however faint its words',
  (t) => {
    for (const [text, works] of [
      ['بدي وحدة تنضفلي البيت ونجار يصلح الباب', ['cleaning', 'carpentry']],
      ['عايز واحدة تنضف الشقة وواحد يصلح الغسالة', ['cleaning', 'appliance-washer']],
      ['ابي احد ينظف الفيلا وبعد ابي واحد يرش حشرات', ['cleaning', 'pest-control']],
      ['أحتاج إلى من ينظف المنزل وإلى نجار يصلح الباب', ['cleaning', 'carpentry']],
      ['التكييف مش بيبرد وكمان عايز حد يدهن الأوضة', ['ac-hvac', 'painting']],
      ['في صراصير بالمطبخ وبدي حدا يرتب الجنينة', ['pest-control', 'gardening']],
      ['l siyyara ma 3am bteshteghel w kamen l 7anafiye 3am tna22et', ['car-repair', 'plumbing']],
      ["quelqu'un pour nettoyer la maison et aussi un plombier", ['cleaning', 'plumbing']],
      ['the car will not start and also the kitchen tap leaks', ['car-repair', 'plumbing']],
      [
        'someone to look after my mum, and the fridge has stopped cooling',
        ['nursing-care', 'appliance-fridge']
      ]
    ] as const) {
      const { category, others } = read(text)
      t.same([category?.slug, ...others.map((other) => other.category)], works, text)
    }

    t.end()
  }
)

t.test('"and also" with a trade adds a work, and with a thing it adds none', (t) => {
  for (const [text, works] of [
    ['a carpenter to fix the door and also a painter', ['carpentry', 'painting']],
    ['kahrabje ysalle7 l briz w kamen dahhen', ['electrical', 'painting']],
    ['sankari ysalle7 l majla w kamen l 2azen', ['plumbing']],
    ['a plumber to fix the tap and also the heater', ['plumbing']]
  ] as const) {
    const { category, others } = read(text)
    t.same([category?.slug, ...others.map((other) => other.category)], works, text)
  }

  t.end()
})

t.test('one work with what it is for, what it did, or who does it stays one', (t) => {
  for (const [text, slug] of [
    ['a plumber to fix the sink and the tap', 'plumbing'],
    ['the tap leaks and I need someone', 'plumbing'],
    ['the fridge is not cooling and I need an electrician', 'appliance-fridge'],
    ['بدي سباك يجي بكرا ومعه حدا يساعده', 'plumbing']
  ] as const) {
    const { category, others } = read(text)
    t.equal(category?.slug, slug, text)
    t.same(others, [], text)
  }

  t.end()
})

t.test('each of two works that are asked for with a day and an hour keeps its own', (t) => {
  for (const [text, first, second] of [
    [
      'الغسالة ما عم تعصر والتكييف ما عم يبرّد، ' +
        'بدي حدا للغسالة الجمعة ع ١٠ وحدا للتكييف الجمعة ع ٢، أنا بجبيل',
      'appliance-washer 2026-12-04 10:00',
      'ac-hvac 2026-12-04 14:00'
    ],
    [
      'The oven is broken and the sink leaks, I need someone for the oven Friday at 9 and someone for the ' +
        'sink Monday at 11',
      'appliance-oven 2026-12-04 09:00',
      'plumbing 2026-12-07 11:00'
    ],
    [
      'bade sankari ysalle7 l 7anafiye nhar l jem3a 3al 10 w kamen kahrabje l tanen 3al 11, ' +
        'tnayneton b jbeil',
      'plumbing 2026-12-04 10:00',
      'electrical 2026-12-07 11:00'
    ],
    [
      'a carpenter to fix the wardrobe on Friday at 9 and a painter on Monday at 10',
      'carpentry 2026-12-04 09:00',
      'painting 2026-12-07 10:00'
    ],
    [
      'عايز سباك يصلح الحنفية الجمعة الساعة ١٠ وكمان كهربائي الاتنين الساعة ١١',
      'plumbing 2026-12-04 10:00',
      'electrical 2026-12-07 11:00'
    ]
  ] as const) {
    t.same(worksOf(text), [first, second], text)
  }

  t.equal(worksOf('a plumber to fix the sink on Friday at 9 and the heater').length, 1, 'one time, one visit')
  t.end()
})

t.test('a town that stands behind the hours of two works holds for both', (t) => {
  const { place } = read(
    'الغسالة والفرن خربانين، بدي حدا للغسالة الجمعة ع ١٠ وحدا للفرن السبت ع ١١، أنا بجبيل'
  )
  t.equal(place?.slug, 'jbeil')
  t.end()
})

t.test(
  'once the first of two works is booked, the second is offered and booked at its own time',
  async (t) => {
    const { db, market } = await sampleMarket(t)
    const client = await newcomer(db, { city: 'beirut' })
    const asked =
      'The fridge is warm and the sink leaks. I need someone for the fridge tomorrow at 9 am and someone ' +
      'for the sink the day after tomorrow at 11 am, I am in Tyre'

    await talk(conciergeOf(market), client, [asked, 'the first one', 'yes', 'the first one', 'yes'])

    const rows = await bookingRows(db)
    t.same(rows.map(({ scheduledAt }) => scheduledAt.toISOString()).sort(), [
      startIn(1, '09:00'),
      startIn(2, '11:00')
    ])
    t.equal(new Set(rows.map(({ serviceId }) => serviceId)).size, 2)
  }
)

t.test('a fault that is told after a plain "and" is a work of its own', (t) => {
  for (const [text, works] of [
    ['the tap leaks and the socket sparks', ['plumbing', 'electrical']],
    ['the socket sparks and the tap drips', ['electrical', 'plumbing']],
    ['الحنفية بتنقط والابريز عم يشرقط', ['plumbing', 'electrical']]
  ] as const) {
    const { category, others } = read(text)
    t.same([category?.slug, ...others.map((other) => other.category)], works, text)
  }

  t.end()
})

t.test(
  'what a story only mentions is no work of its own: the wish behind it is about the last thing',
  (t) => {
    for (const [text, trade] of [
      [
        'the taps run yellow, my son opened the tank and it is full of mud. I want somebody to wash it',
        'water-tank'
      ],
      ['المي من الحنفيات لونها اصفر، ابني طلع وفتح الخزان وكله طين. بدي حدا يغسله', 'water-tank'],
      ['2 computers w printer, w kel ma te2ta3 l kahraba l UPS byetfe. bade 7ada yshoufo', 'generator-ups'],
      ['l ghassele ma 3am ta3sor, w sar l ghasil jabal bl beit. sabet 3al 11 iza fi 7ada', 'appliance-washer']
    ] as const) {
      const { category, others } = read(text)
      t.same([category?.slug, others.map((other) => other.category)], [trade, []], text)
    }

    t.end()
  }
)

t.test('each of two works that are listed with an hour keeps it, whatever was told before', (t) => {
  for (const [text, works] of [
    [
      'the water heater only gives lukewarm water, and one of the sockets sparks when I plug anything in. ' +
        'Heater on Friday at 9am, electrician the same day at 2pm please.',
      ['water-heater 2026-12-04 09:00', 'electrical 2026-12-04 14:00']
    ],
    [
      'السباك الجمعة عال٩، الدهان نفس النهار عال٢',
      ['plumbing 2026-12-04 09:00', 'painting 2026-12-04 14:00']
    ],
    [
      'ابي سباك وصباغ، السباك الجمعة ٩ الصبح، الصباغ نفس اليوم ٢ الظهر',
      ['plumbing 2026-12-04 09:00', 'painting 2026-12-04 14:00']
    ],
    [
      'عايز نجار وكهربائي يوم الجمعة. النجار ١٠ الصبح والكهربائي ١ الضهر',
      ['carpentry 2026-12-04 10:00', 'electrical 2026-12-04 13:00']
    ],
    [
      'l arb3a 9/12, l tandif 3al 9 l sob7 wel blat 3al 2 ba3d l dohr',
      ['cleaning 2026-12-09 09:00', 'tiling-masonry 2026-12-09 14:00']
    ],
    [
      'baddi mara tnaddefle l bet l 2arb3a 9 l shaher 3al 9, w nafs l nhar 3al 2 m3allem blat',
      ['cleaning 2026-12-09 09:00', 'tiling-masonry 2026-12-09 14:00']
    ]
  ] as const) {
    t.same(worksOf(text), works, text)
  }

  t.end()
})

t.test('who came or comes at an hour is no work of a list', (t) => {
  const { category, others } = read('the plumber came at 9, the electrician at 2, I need a cleaner')
  t.equal(category?.slug, 'cleaning')
  t.same(others, [])
  t.end()
})

/** The second of two works on Friday at ten and on Saturday. */
const secondHours: Array<[text: string, second: string]> = [
  ['a plumber on friday at 10 and an electrician on saturday, also 10', '2026-12-05 10:00'],
  ['a plumber friday at 10, and an electrician saturday, 10 too', '2026-12-05 10:00'],
  ['a plumber on friday at 10 and an electrician on saturday, same hour', '2026-12-05 10:00'],
  ['سباك الجمعة عال ١٠ وكهربجي السبت كمان ١٠', '2026-12-05 10:00'],
  ['سباك الجمعة عال ١٠ وكهربجي السبت عنفس الساعة', '2026-12-05 10:00'],
  ['ابي سباك يوم الجمعة الساعة ١٠ وكهربائي يوم السبت نفس الوقت', '2026-12-05 10:00'],
  ['عايز سباك يوم الجمعة الساعة ١٠ الصبح وكهربائي يوم السبت برضو ١٠', '2026-12-05 10:00'],
  [
    'أحتاج إلى سباك يوم الجمعة الساعة العاشرة صباحاً وإلى كهربائي يوم السبت في الساعة نفسها',
    '2026-12-05 10:00'
  ],
  ['bade sabbak l jom3a 3al 10 w kahrabje l sabet kamen 10', '2026-12-05 10:00'],
  ['plumber vendredi 10h, w kahrabje samedi même heure', '2026-12-05 10:00'],
  ['a plumber friday and an electrician saturday, both at 10', '2026-12-05 10:00'],
  ['a plumber on friday at 10 and an electrician also on saturday, at 2', '2026-12-05 14:00'],
  ['ابي سباك يوم الجمعة الساعة ١٠ وكهربائي يوم السبت الساعة ٢ بعد', '2026-12-05 14:00'],
  ['a plumber on friday at 10 and also an electrician on saturday', '2026-12-05 undefined']
]

t.test('the hour of the second work may be said by its being the same', (t) => {
  for (const [text, second] of secondHours) {
    t.same(worksOf(text), ['plumbing 2026-12-04 10:00', `electrical ${second}`], text)
  }
  t.end()
})
