import t from '../support/tap.js'
import { emptyFrame, nothingBefore, type Frame } from '../../agent/dialogue/frame.js'
import { withChangedTime } from '../../agent/dialogue/changed-time.js'
import { withAskedTrade } from '../../agent/dialogue/asked-trade.js'
import { understand } from '../../agent/dialogue/understanding.js'
import { bookingRows, conciergeOf, newcomer, sampleMarket, talk } from './market.js'

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
    ["hold on, he's at chess club saturdays. monday 4pm instead", '2026-12-07', '16:00'],
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

t.test('what nobody here does is only the reason where another time is said', async (t) => {
  for (const text of [
    'argh wait, friday I have the dentist. monday, same time',
    'لا الجمعة عندي دكتور أسنان، خليها الاثنين نفس الوقت',
    'la2 l sabet 3enna massage, 5alliya tenen nafs l wa2et'
  ]) {
    const { category, notOffered, when } = read(text)
    t.same([category, notOffered, when.date], [null, null, '2026-12-07'], text)
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
    ["it is not for our shop in Jbeil, it is my uncle's place in Batroun", 'batroun'],
    ['مش لبيتنا بصيدا، لبيت خالتي بصور', 'tyre'],
    ['mesh la beitna b saida, la beit khalte b sour', 'tyre'],
    ['لا مش صيدا، صور', 'tyre'],
    ['مب جبيل، طرابلس', 'tripoli'],
    ['la2 mish saida, sour', 'tyre'],
    ['pas à jbeil, batroun', 'batroun']
  ]

  for (const [text, slug] of texts) t.equal(read(text).place?.slug, slug, text)
})

t.test('a town that is taken back gives its place to the other, and no trade is turned down', async (t) => {
  const texts: Array<[text: string, slug: string]> = [
    ["sorry, not in jbeil, in tyre at my uncle's", 'tyre'],
    ["the house isn't in Tripoli, it's in Tyre", 'tyre'],
    ['my mistake, i wrote zahle but we are in batroun', 'batroun'],
    ['the wedding is in jbeil, not tyre', 'jbeil'],
    ['لا لا، العرس في جبيل مو صور', 'jbeil'],
    ['المناسبة بطرابلس مش صور', 'tripoli'],
    ['صور مش طرابلس', 'tyre'],
    ['ما بزحلة، بجبيل عند خالتي', 'jbeil'],
    ['بالغلط كتبت زحلة، نحنا بجبيل', 'jbeil'],
    ['pardon ma b jbeil, b sour 3end khalto', 'tyre'],
    ['ma bi zahle, bi trablos', 'tripoli'],
    ['l 3eres b jbeil mish sour', 'jbeil']
  ]

  for (const [text, slug] of texts) {
    const { place, dropped } = read(text)
    t.equal(place?.slug, slug, text)
    t.same(dropped, [], text)
  }

  t.equal(read('ma fi 7ada bi zahle?').place?.slug, 'zahle', 'nothing is taken back without another town')
})

t.test('a list is searched again in the town that replaces the first', async (t) => {
  const { db, market } = await sampleMarket(t)
  const concierge = conciergeOf(market)

  for (const [request, correction] of [
    ['a plumber in Beirut tomorrow at 10 am', "sorry, not in Beirut, in Tyre at my uncle's"],
    ['بدي سباك ببيروت بكرا الساعة ١٠ الصبح', 'لا عفواً ما ببيروت، بصور عند خالتي'],
    ['badde sankari b beirut bokra 3al 10', 'ghlotet, ma bi beirut, bi sour']
  ] as const) {
    const client = await newcomer(db, { city: 'beirut' })
    const [first, again, offered] = await talk(concierge, client, [request, correction, 'Abu Ali Plumbing'])

    t.same([...new Set(first?.services.map(({ city }) => city))], ['beirut'], request)
    t.same([...new Set(again?.services.map(({ city }) => city))], ['tyre'], correction)
    t.equal(offered?.proposal?.provider.businessName, 'Abu Ali Plumbing', correction)
    t.same(await bookingRows(db), [], correction)
  }
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
