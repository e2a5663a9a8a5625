import t from '../support/tap.js'
import { emptyFrame } from '../../agent/dialogue/frame.js'
import { understand } from '../../agent/dialogue/understanding.js'
import { withWordedTrade } from '../../agent/dialogue/worded-trade.js'

/** Wednesday 2 December 2026, 9:40 in Beirut. */
const AT = new Date('2026-12-02T07:40:00Z')

function read(text: string) {
  const said = understand(text, { at: AT, timezone: 'Asia/Beirut', currency: 'USD', previous: 'en' })
  return withWordedTrade(emptyFrame('en'), said)
}

/** The trades that a text asks for, in their order. */
function tradesOf(text: string): Array<string | undefined> {
  const { category, others } = read(text)
  return [category?.slug, ...others.map((other) => other.category)]
}

function asksFor(title: string, texts: Array<[text: string, ...trades: string[]]>): void {
  t.test(title, (t) => {
    for (const [text, ...trades] of texts) t.same(tradesOf(text), trades, text)
    t.end()
  })
}

asksFor('what somebody feels, and for whom, decides no trade', [
  ['l priz bel matbakh 3am yotla3 menno sharar w ri7et 7ari2, khayfe 3al wled!!', 'electrical'],
  ["I'm scared for the kids, the socket is sparking", 'electrical'],
  ['there is a burning smell from the plug, the kids are terrified', 'electrical'],
  ['خايفة عالأولاد، في ريحة حريق من البريز', 'electrical'],
  ['الفيش يطلع منه شرار وخايفه على عيالي', 'electrical'],
  ['البريزة بتطلع شرار وانا خايفة على العيال', 'electrical'],
  ['القابس الكهربائي يُصدر شرراً وأخاف على أطفالي', 'electrical'],
  ['la prise fait des étincelles, j ai peur pour les enfants', 'electrical'],
  ['my children are afraid, there are rats in the kitchen', 'pest-control']
])

asksFor('French words for things of a house are understood inside Arabizi', [
  ['l robine kharben', 'plumbing'],
  ['l lavabo masdoud', 'plumbing'],
  ['l chauffo kharben', 'water-heater'],
  ['l frigo kharben', 'appliance-fridge'],
  ['l climatiseur kharben', 'ac-hvac'],
  ['l tablo kharben', 'electrical'],
  ['l disjoncteur 3am ynazzel', 'electrical'],
  ['l volet kharben', 'metal-aluminium'],
  ['l serrure kharbe', 'locksmith'],
  ['four en panne', 'appliance-oven']
])

asksFor('a machine that needs washing is one work at its own trade', [
  ['خزّان المياه على السطح متّسخ جداً ويحتاج إلى غسل وتعقيم', 'water-tank'],
  ['خزان المي على السطح وسخ وبدو تنضيف', 'water-tank'],
  ['تنك حق الماي وسخ يبي غسيل وتعقيم', 'water-tank'],
  ['خزان المياه وسخ وعايز يتغسل ويتعقم', 'water-tank'],
  ['my water tank is dirty, it needs a scrub and a clean', 'water-tank'],
  ['khazzen l may wesekh bado tondif', 'water-tank'],
  ["le réservoir d'eau est sale, il faut le nettoyer et le désinfecter", 'water-tank'],
  ['المكيف وسخ وبدو غسيل وتعقيم', 'ac-hvac'],
  ['l mokayyef wesekh w bado tondif', 'ac-hvac'],
  ['the washing machine smells, needs cleaning inside', 'appliance-washer'],
  ['السجاد وسخ وبدو غسيل', 'cleaning']
])

asksFor('what is washed beside a machine is a work of its own', [
  ['the AC leaks, and the house needs cleaning', 'ac-hvac', 'cleaning'],
  ['the fridge is broken and the windows need cleaning', 'appliance-fridge', 'cleaning'],
  ['المكيف خربان، والشبابيك بدها تنضيف', 'ac-hvac', 'cleaning'],
  ['water tank cleaning tomorrow and a cleaner for the house on Friday', 'water-tank', 'cleaning'],
  ['غسل خزان المياه وتعقيمه، وتنظيف البيت يوم الجمعة', 'water-tank', 'cleaning']
])

asksFor('what merely stands in the scene is no work', [
  ['my car is parked outside, the fridge is not cooling', 'appliance-fridge'],
  ['السيارة واقفة برا، البراد ما عم يبرّد', 'appliance-fridge'],
  ['سيارتي واقفة قدام البيت، والبراد ما عم يبرّد', 'appliance-fridge'],
  ['عربيتي راكنة برة، التلاجة مش بتبرد', 'appliance-fridge'],
  ['سيارتي متوقفة في الخارج، والثلاجة لا تبرّد', 'appliance-fridge'],
  ['siyarte wa2fe barra, l barrad ma 3am ybarred', 'appliance-fridge'],
  ['ma voiture est garée devant, le frigo ne refroidit plus', 'appliance-fridge'],
  ['there is a generator in the building, my fridge does not cool', 'appliance-fridge'],
  ["my car is parked outside and won't start", 'car-repair'],
  ["my car won't start, the fridge is not cooling", 'car-repair', 'appliance-fridge'],
  ['مقطوعة الكهربا بس عنا بالبيت، كل البناية منوّرة إلا نحنا', 'electrical']
])

t.test('«حد» is somebody where it is wanted, and Sunday with its article', (t) => {
  const days: Array<[text: string, date: string]> = [
    ['عايز حد السبت', '2026-12-05'],
    ['محتاج حد الخميس', '2026-12-03'],
    ['ممكن حد الاتنين؟', '2026-12-07'],
    ['عايز حد شاطر الحد الجاي', '2026-12-06'],
    ['عايز سباك الحد', '2026-12-06'],
    ['بدي حدا الحد', '2026-12-06']
  ]

  for (const [text, date] of days) t.equal(read(text).when.date, date, text)
  t.end()
})
