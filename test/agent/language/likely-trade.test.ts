import { emptyFrame } from '../../../agent/dialogue/frame.js'
import { understand } from '../../../agent/dialogue/understanding.js'
import { withWordedTrade } from '../../../agent/dialogue/worded-trade.js'
import { learnInSteps, learnTrades, tradesByWording } from '../../../agent/language/likely-trade.js'
import { lexiconCategories } from '../../../src/vocabulary/index.js'
import t from '../../support/tap.js'
import { unseen } from './unseen-trades.js'

/** Shares of hundred. */
const RIGHT = 0.9
const WRONG = 0.06
const GUESSED_FOR_NOTHING = 0.25

const spoken = {
  at: new Date('2026-12-02T07:40:00Z'),
  timezone: 'Asia/Beirut',
  currency: 'USD',
  previous: 'en'
} as const

function tradeOf(text: string): string | undefined {
  return withWordedTrade(emptyFrame('en'), understand(text, spoken)).category?.slug
}

t.test('it learns while others work, and once in a process', async (t) => {
  const turnsOf = async (learn: () => Promise<unknown>) => {
    let turns = 0
    const counting = setInterval(() => turns++, 0)
    await learn()
    clearInterval(counting)

    return turns
  }

  const turns = await turnsOf(learnInSteps)
  t.ok(turns > 100, `${turns} turns of the loop`)

  await learnTrades()
  t.equal(await turnsOf(learnTrades), 0, 'a second server learns nothing')
  t.equal(tradesByWording('my tap has been dripping all night').trades[0]?.label, 'plumbing')
})

t.test(
  'strangers who tell a problem in words that were never seen are sent to the right trade',
  async (t) => {
    const { none = [], ...told } = unseen
    const asked = Object.entries(told).flatMap(([slug, texts]) => texts.map((text) => ({ slug, text })))
    const wrong = asked.filter(({ slug, text }) => ![slug, undefined].includes(tradeOf(text)))
    const right = asked.filter(({ slug, text }) => tradeOf(text) === slug)
    const guessed = none.filter((text) => tradeOf(text) !== undefined)

    t.same(Object.keys(told).sort(), lexiconCategories.map(({ slug }) => slug).sort())
    t.ok(right.length >= RIGHT * asked.length, `${right.length} of ${asked.length} right`)
    t.ok(wrong.length <= WRONG * asked.length, wrong.map(({ slug, text }) => `${slug}: ${text}`).join('; '))
    t.ok(guessed.length <= GUESSED_FOR_NOTHING * none.length, guessed.join('; '))
  }
)

t.test('what is asked for by its name is that, whatever is told beside it', async (t) => {
  const table: Array<[string, string]> = [
    ['a plumber in Tyre, any day but Sunday and Monday', 'plumbing'],
    ['a plumber in Tyre, any day but Tuesday and Wednesday', 'plumbing'],
    ['a plumber in Tyre, any day but Friday and Saturday', 'plumbing'],
    ['I need a painter, the electrician has finished and the walls are full of holes', 'painting'],
    ['بدي كهربجي، السباك خلص مبارح وكل شي تمام', 'electrical'],
    ['badde najjar, l sabbak kasar l khzene', 'carpentry'],
    ['I need a plumber, the washing machine hose is leaking behind the machine', 'plumbing'],
    ['I need a painter, the water leak has ruined the ceiling and it is all dark', 'painting']
  ]

  for (const [text, slug] of table) t.equal(tradeOf(text), slug, text)
})

t.test('a word beside the job does not outweigh a wording that is sure', async (t) => {
  const table: Array<[string, string]> = [
    ['الغسالة ما عم تعصر، بيطلعو التياب عم ينقطو مي، جربت برنامج تاني', 'appliance-washer'],
    [
      'the freezer drawer is full of ice and the vegetables are warm, I need a person who knows',
      'appliance-fridge'
    ],
    ['بدي ضيّق فستان السهرة من الخصر قبل العرس', 'sewing-laundry']
  ]

  for (const [text, slug] of table) t.equal(tradeOf(text), slug, text)
})

t.test('a word that hints at a trade asks for nothing where the wording asks for nothing', async (t) => {
  t.equal(tradeOf('عايز ابيع موبايلي القديم، بتشتروا مستعمل؟'), undefined)
})

t.test('what stands before a "but" is not what is wanted', async (t) => {
  const table: Array<[string, string]> = [
    ['the plumber says that the pipes are fine, but the washing machine does not drain', 'appliance-washer'],
    ['الكهربجي قال الخط سليم، بس المكيف ما عم يبرد', 'ac-hvac'],
    ['l kahrabji 2al l sherit mni7, bas l ghassele ma 3am tfadde', 'appliance-washer']
  ]

  for (const [text, slug] of table) t.equal(tradeOf(text), slug, text)
})
