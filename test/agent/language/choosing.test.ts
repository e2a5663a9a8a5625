import t from '../../support/tap.js'
import { readPreference } from '../../../agent/language/choosing.js'
import { readText } from '../../../agent/language/reading.js'

type Meant = 'price' | 'rating' | 'distance' | 'soonest' | 'anybody' | null

/** What people ask of services that stand open. None of these stands in a word list as a whole. */
const asked: Array<[string, Meant]> = [
  ['the cheaper fellow will do me grand', 'price'],
  ['we want not expensive, salary is small', 'price'],
  ['give me less price please', 'price'],
  ["I'd sooner save money, so the cheap lad", 'price'],
  ['يلي سعره حلو لو سمحت', 'price'],
  ['ابي اللي مب غالي', 'price'],
  ['هات الأوفر يا معلم', 'price'],
  ['أفضّل الأقل تكلفة', 'price'],
  ['badde li mish ghale', 'price'],
  ['khod l awfar', 'price'],
  ['je prefere le moins couteux', 'price'],
  ['give me whoever has the most stars', 'rating'],
  ['which have good review, that one', 'rating'],
  ['I go for who people rate best', 'rating'],
  ['خذ لي صاحب أعلى النجوم', 'rating'],
  ['اللي سمعته احسن', 'rating'],
  ['yalle 3ando ta2yim 3ali', 'rating'],
  ['celui qui a les meilleurs avis', 'rating'],
  ['the fella nearest to us', 'distance'],
  ['who is close to my house', 'distance'],
  ['خلي القريب علي', 'distance'],
  ['يلي يمي احسن', 'distance'],
  ['yalle a2rab 3layye', 'distance'],
  ['le plus proche svp', 'distance'],
  ['just whoever reaches fastest', 'soonest'],
  ['who can come quicker?', 'soonest'],
  ['بدي يلي يوصل أسرع', 'soonest'],
  ['اسرع حد عندكم', 'soonest'],
  ['أول من يصل', 'soonest'],
  ['meen byeje asra3', 'soonest'],
  ['celui qui vient plus vite', 'soonest'],
  ['meen ma byousal abel', 'soonest'],
  ['who is more fast', 'soonest'],
  ['اعلى واحد تقييم', 'rating'],
  ['اكتر واحد عليه نجوم', 'rating'],
  ['ah sure pick one for us', 'anybody'],
  ['I trust you, select for me sir', 'anybody'],
  ['no preference from my side', 'anybody'],
  ['any person is okay to come', 'anybody'],
  ['I leave it to you', 'anybody'],
  ['خليها على ذوقك', 'anybody'],
  ['ما يفرق عندي منو', 'anybody'],
  ['رشحلي واحد منهم', 'anybody'],
  ['أي فني يفي بالغرض', 'anybody'],
  ['قرر انت بدالي', 'anybody'],
  ['min ma ken, ma bte2ro2', 'anybody'],
  ['na2ile wa7ad', 'anybody'],
  ['shoufle wa7ad menon', 'anybody'],
  ['décidez pour moi', 'anybody'],
  ['peu importe lequel', 'anybody'],
  ["I don't want the cheapest", null],
  ['not the nearest please', null],
  ['ما بدي الأرخص', null],
  ['مش الأقرب', null],
  ['which one do you recommend?', null],
  ['is he a good man?', null],
  ['tomorrow at ten', null],
  ['the pipe burst in the kitchen', null],
  ['شكرا كتير', null],
  ['shu hal khabriye', null]
]

t.test('a choice among open services is read by its classes of words', async (t) => {
  for (const [text, meant] of asked) t.equal(meantIn(text), meant, text)
})

t.test('a choice that asks for the price says so', async (t) => {
  for (const text of [
    'how much does the cheap one take',
    'قديش سعر الأرخص',
    'addesh l arkhas',
    'combien le moins cher'
  ]) {
    t.equal(readPreference(readText(text))?.asksPrice, true, text)
  }

  t.equal(readPreference(readText('low price one please'))?.asksPrice, false)
})

function meantIn(text: string): Meant {
  const selection = readPreference(readText(text))?.selection
  if (selection === undefined) return null
  return selection.kind === 'superlative' ? selection.by : 'anybody'
}
