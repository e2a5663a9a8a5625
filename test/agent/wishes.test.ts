import t from '../support/tap.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, startIn, talk } from './market.js'

const { db, market } = await sampleMarket(t)
const concierge = conciergeOf(market)

t.test('a wish that no search can find is said back and reaches the provider as a note', async (t) => {
  const french = /speaks French|بيحكي فرنسي|يتكلم الفرنسية/
  const things = /bring the materials|جيبوا المواد|إحضار المواد/

  for (const [said, heard] of [
    ['I need a plumber in Tyre who speaks French', french],
    ['need plumber in Tyre, please he bring his own tools', things],
    ['a plumber in Tyre please, a woman if possible', /a woman/],
    ['plumber in Tyre, call before you come', /call before/],
    ['بدي سباك بصور بيحكي فرنسي', french],
    ['محتاج سباك في صور ومعاه العدة', things],
    ['أريد سباك في صور يتحدث الفرنسية', french],
    ['bade sabbak b sour ye7ke french', french],
    ['bade plombier b sour qui parle francais', french]
  ] as const) {
    const client = await newcomer(db)
    const [found] = await talk(concierge, client, [said])
    t.match(found?.reply, heard, `${said}: said back`)

    const [offered] = await talk(
      concierge,
      client,
      ['the first one tomorrow at 10am', 'yes'],
      found?.conversationId
    )
    t.match(offered?.reply, heard, `${said}: said with the offer`)

    const [row] = await bookingRows(db)
    t.match(row?.notes, heard, said)
    t.equal(row?.scheduledAt.toISOString(), startIn(1, '10:00'), said)
  }
})

t.test('who insists on a price that nobody near takes is told so, and shown who is near', async (t) => {
  for (const [said, missed] of [
    ['a plumber in Tyre for at most 10 dollars', /^Nobody near Tyre takes \$10 or less\. /],
    ['بدي سباك بصور ما بدفع أكتر من ١٠ دولار', /^ما في حدا قريب من صور سعره .*10.* أو أقل\. /],
    ['badde sabbak b sour ma bedfa3 aktar men 10$', /^ما في حدا قريب من صور سعره .*10.* أو أقل\. /]
  ] as const) {
    const client = await newcomer(db)
    const [found] = await talk(concierge, client, [said])

    t.match(found?.reply, missed, said)
    t.ok((found?.services.length ?? 0) > 0, said)
    for (const { city } of found?.services ?? []) t.equal(city, 'tyre', said)
  }
})

t.test('several wishes of several messages are kept together', async (t) => {
  const client = await newcomer(db)
  await talk(concierge, client, [
    'I need a plumber in Tyre who speaks French',
    'and please call before you come',
    'the first one tomorrow at 10am',
    'yes'
  ])

  const [row] = await bookingRows(db)
  t.match(row?.notes, /French.*call before/)
})

t.test('of a booking that comes back the first one is offered, and that is said', async (t) => {
  for (const said of [
    'I want a plumber in Tyre every Tuesday at 10am',
    'plumber in Tyre once a week, starting tuesday 10am',
    'بدي سباك بصور كل ثلاثاء الساعة 10 الصبح',
    'bade sabbak b sour kel talata 10 am'
  ]) {
    const client = await newcomer(db)
    const [found] = await talk(concierge, client, [said])

    t.match(found?.reply, /repeat|Repeating|بتتكرر|المتكررة/, said)
    t.ok(found?.services.length, said)
    t.same(await bookingRows(db), [], said)
  }
})

t.test('a booking without a wish carries no note', async (t) => {
  const client = await newcomer(db)
  await talk(concierge, client, ['I need a plumber in Tyre', 'the first one tomorrow at 10am', 'yes'])

  const [row] = await bookingRows(db)
  t.equal(row?.notes, null)
})
