import t from '../support/tap.js'
import { emptyFrame, nothingBefore, type Frame } from '../../agent/dialogue/frame.js'
import { withChangedTime } from '../../agent/dialogue/changed-time.js'
import { withAskedTrade } from '../../agent/dialogue/asked-trade.js'
import { understand } from '../../agent/dialogue/understanding.js'

/** Wednesday 2 December 2026, 9:40 in Beirut. */
const AT = new Date('2026-12-02T07:40:00Z')
const context = { language: 'en', timezone: 'Asia/Beirut', currency: 'USD' } as const

/** Painters were listed for Saturday at nine. */
const painters: Frame = {
  ...emptyFrame('en'),
  category: 'painting',
  when: { date: '2026-12-05', time: '09:00' },
  previous: { ...nothingBefore, offers: true }
}

const read = (text: string) => {
  const said = understand(text, { at: AT, timezone: context.timezone, currency: 'USD', previous: 'en' })
  return withChangedTime(painters, withAskedTrade(painters, said), context)
}

t.test('a reason names no trade, and its time is not the new one', async (t) => {
  const corrections: Array<[text: string, date: string | undefined, time: string | undefined]> = [
    ['sorry i mean 11 not 9, at 9 the kids have a dentist', undefined, '11:00'],
    ['saturday we have a wedding in the family, monday same time', '2026-12-07', undefined],
    ['لا السبت عندنا عرس، خله الاثنين نفس الوقت', '2026-12-07', undefined],
    ['قصدي ١٢ مش ٩، عندي حكيم الصبح', undefined, '12:00'],
    ['la2 l sabet 3enna 3eres, 5alliya tenen nafs l wa2et', '2026-12-07', undefined],
    ['pardon 14h pas 9h, on a un mariage le matin', undefined, '14:00']
  ]

  for (const [text, date, time] of corrections) {
    const { category, when } = read(text)
    t.equal(category, null, `${text}: no trade`)
    t.same([when.date, when.time], [date, time], `${text}: the time`)
  }
})

t.test('a range of hours is no old and new hour', async (t) => {
  const { when } = read('sorry not saturday, monday 1pm to 6pm')
  t.match(when, { date: '2026-12-07', after: '13:00', before: '18:00' })
  t.equal(when.time, undefined)
})

t.test('another trade is heard when it is asked for', async (t) => {
  const requests: Array<[text: string, slug: string]> = [
    ['no, a plumber', 'plumbing'],
    ['electrician', 'electrical'],
    ['i need a carpenter on monday', 'carpentry'],
    ['not a painter, a plumber', 'plumbing'],
    ['لا مش دهان، بدي كهربجي', 'electrical'],
    ['badde sabbak', 'plumbing']
  ]

  for (const [text, slug] of requests) t.equal(read(text).category?.slug, slug, text)
})

t.test('of two towns the one that is turned down is not meant', async (t) => {
  const texts: Array<[text: string, slug: string]> = [
    ['sorry not jbeil, we moved to batroun', 'batroun'],
    ['لا مش صيدا، صور', 'tyre'],
    ['مب جبيل، طرابلس', 'tripoli'],
    ['la2 mish saida, sour', 'tyre'],
    ['pas à jbeil, batroun', 'batroun']
  ]

  for (const [text, slug] of texts) t.equal(read(text).place?.slug, slug, text)
})

t.test('a trade that is named again to be turned away gives its place to the other one', async (t) => {
  const replaced = (text: string) => {
    const said = understand(text, { at: AT, timezone: context.timezone, currency: 'USD', previous: 'en' })
    return withAskedTrade(painters, said)
  }

  for (const text of [
    'scrap that, my brother does the painting, what i need is a carpenter',
    'no wait, forget the painter, i need someone to fix my fridge'
  ]) {
    const { category, others } = replaced(text)
    t.not(category?.slug, 'painting', text)
    t.same(others, [], text)
  }

  const both = replaced('i need a painter and also a carpenter')
  t.same([both.category?.slug, ...both.others.map(({ category }) => category)].sort(), [
    'carpentry',
    'painting'
  ])
})
