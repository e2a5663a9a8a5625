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

t.test('a car that is told by its key is the mechanic’s', (t) => {
  for (const text of [
    'i turn the key and it just clicks',
    "my car won't start, I turn the key and nothing but a click, Jounieh, tomorrow at 9",
    'turning the ignition only makes it click click',
    'سيارتي مو راضية تشتغل، أدور السويتش وبس تطق',
    'سيارتي مش عم تدور، ببرم المفتاح وبس بتطق',
    'عربيتي مش بتدور، بلف المفتاح وبتعمل تك تك بس',
    'أدوّر السويتش وبس تطق',
    'سيارتي لا تعمل، أدير المفتاح فلا أسمع إلا طقطقة',
    'bdawwer l switch w bas byt2ta2',
    'siyyarte ma btdour, bebrom l mefte7 w bas bto2to2',
    'ma voiture ne démarre pas, je tourne la clé et ça fait clic'
  ]) {
    t.same(tradesOf(text), ['car-repair'], text)
  }
  t.end()
})

t.test('the key of a door, the switch of a lamp and who is asked for are not the car’s', (t) => {
  const others: Array<[text: string, slug: string]> = [
    ['i turn the key and the door does not open, it just clicks', 'locksmith'],
    ['بلف المفتاح والباب مش بيفتح', 'locksmith'],
    ['the switch of the lamp clicks but there is no light', 'electrical'],
    ['I need an electrician, the lights switch clicks', 'electrical'],
    ['سيارتي برا، البراد ما عم يبرد', 'appliance-fridge']
  ]
  for (const [text, slug] of others) t.same(tradesOf(text), [slug], text)
  t.end()
})
