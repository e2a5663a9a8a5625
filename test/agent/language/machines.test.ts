import t from '../../support/tap.js'
import { emptyFrame } from '../../../agent/dialogue/frame.js'
import { understand } from '../../../agent/dialogue/understanding.js'
import { withWordedTrade } from '../../../agent/dialogue/worded-trade.js'

const NOW = new Date('2026-12-02T08:15:00Z')

/** The works that a first message asks for, by their trades. */
function tradesOf(text: string): string[] {
  const said = understand(text, { at: NOW, timezone: 'Asia/Beirut', currency: 'USD', previous: 'en' })
  const { category, others } = withWordedTrade(emptyFrame('en'), said)
  return [category?.slug ?? 'none', ...others.map((other) => other.category)]
}

/** Machines that make or lose water, as people tell it; nothing of this stands in a word list as a whole. */
const wet: Record<string, string[]> = {
  'ac-hvac': [
    'Hello sir, my AC is making water inside the room, drop drop drop on the bed all the night. I live in ' +
      'Tyre. Please tomorrow at 3 afternoon',
    'good evening, the air conditioner in the salon is dropping water on the parquet since yesterday and ' +
      'the floor is all wet, Jounieh, friday at 10',
    'مساء الخير، المكيف عم ينقط مي عالتخت كل الليل والفرشة صارت كلها مبللة، نحنا بصيدا، بكرا الساعة ٣',
    'السلام عليكم، المكيف في غرفة النوم يسرب ماي على السرير طول الليل والفرش كله مبلل، صيدا، باجر العصر',
    'التكييف بتاع الصالة بينزل ميه على الأرض طول الليل والسجادة غرقت، في طرابلس، بكرة الساعة ٣ العصر',
    'يتسرب الماء من مكيف غرفة النوم على السرير طوال الليل وقد ابتلت الأرض، أسكن في زحلة، غداً الساعة الثالثة',
    'l ac 3am ynatte2 may 3al takhet kel l leil, nehna b saida, bokra 3al 3',
    "bonjour, ma clim coule dans la chambre toute la nuit, c'est plein d'eau sur le lit, jounieh, bokra 3al 3"
  ],
  'appliance-fridge': [
    'there is a pool of water under my fridge every morning and i have to mop the kitchen floor, beirut',
    'كل يوم الصبح بلاقي بركة مي تحت البراد وبضطر إمسح أرض المطبخ، بيروت، بكرا عالتسعة',
    'kel yom sobo7 bla2e berke may ta7t l barrad w lazem emsa7 ard l matbakh, beirut, bokra 3al 9'
  ],
  'appliance-washer': [
    'dishwasher leaves a puddle in front of it after each wash and the cupboard is getting swollen, beirut',
    'الغسالة عم تفلّت مي عأرض الحمام كل ما تعصر والجيران تحت عم يشتكوا، صيدا، الجمعة عالعشرة',
    'غسالة الصحون تطلع ماي من تحت على أرضية المطبخ كل مرة نشغلها، بيروت، الجمعة الساعة ١٠'
  ],
  'water-heater': [
    'the water heater drips all day from below and the bathroom floor is flooded, zahle, friday at 10 am',
    'القازان عم ينقط مي من تحت طول النهار وأرض الحمام غرقانة، زحلة، الجمعة عالعشرة',
    'السخان بينقط ميه من تحت طول اليوم وأرض الحمام غرقت، زحلة، الجمعة الساعة ١٠'
  ],
  solar: ['السخان الشمسي عالسطح عم ينقط والخزان تبعه عم يفضى، البترون، التنين عالتسعة'],
  'water-tank': [
    "the water tank on the roof leaks from the bottom and the neighbour's ceiling is wet, batroun"
  ],
  'car-repair': [
    'my car is losing water, every two days I fill the radiator again and it gets hot, tripoli, monday 9',
    'السيارة عم تنقص مي وكل يومين بتحمى، طرابلس، التنين عالتسعة',
    'العربية بتنقص ميه وبتسخن، طرابلس الاتنين الساعة ٩'
  ]
}

t.test('a machine that is named is what is repaired, and its water is no other work', async (t) => {
  for (const [slug, texts] of Object.entries(wet)) {
    for (const text of texts) t.same(tradesOf(text), [slug], text)
  }
})

t.test('who is asked for by their trade comes, whatever machine leaks', async (t) => {
  for (const text of [
    'water heater is leaking, need a plumber in Jounieh tomorrow at 10',
    'my water heater leaks and I need a plumber tomorrow at 10 in Jounieh',
    'السخانه بتنقط ميه ومحتاج سباك بكرة الساعة ١٠ في جونية',
    'القازان عم ينقط وبدي سنكري بجونية بكرا عالعشرة',
    'السخان يسرب ماي وابي سباك باجر الساعة ١٠ جونية',
    'l azan 3am ynatte2 w bade sankari b jounieh bokra 3al 10',
    'le chauffe-eau fuit, il me faut un plombier à jounieh demain à 10h'
  ]) {
    t.same(tradesOf(text), ['plumbing'], text)
  }
})

t.test('work of another trade beside a wet machine stays a work', async (t) => {
  for (const [text, ...slugs] of [
    [
      'I need someone for the water heater tomorrow at 9 and a plumber for the kitchen sink on Friday at 10',
      'water-heater',
      'plumbing'
    ],
    ['the kitchen sink next to the dishwasher is leaking under the cupboard, beirut friday 10am', 'plumbing'],
    [
      'every time it rains water drips from the ceiling of my bedroom, the roof needs insulation, beirut',
      'waterproofing'
    ]
  ] as const) {
    t.same(tradesOf(text), slugs, text)
  }
})
