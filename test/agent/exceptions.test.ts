import { sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import t from '../support/tap.js'
import { providers } from '../../drizzle/schema/index.js'
import { readDialogue } from '../../agent/dialogue/read-dialogue.js'
import { wishOf } from '../../agent/dialogue/search-terms.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, talk, ZONE } from './market.js'

/** A Monday morning in Beirut. */
const at = new Date('2026-03-09T08:00:00+02:00')

t.test('a day that was left out, in whatever words, is kept out of the search', async (t) => {
  for (const text of [
    'a plumber in Tyre, any day but friday',
    'a plumber in Tyre on any day except friday',
    'a plumber in Tyre next week but not on friday',
    'a plumber in Tyre. friday does not work for me',
    'a plumber in Tyre, every day apart from friday is fine',
    'a plumber in Tyre, friday i cannot',
    'a plumber in Tyre, any day next week but friday no',
    'سباك بصور أي نهار بس الجمعة لأ',
    'عايز سباك في صور اي يوم الاسبوع ده بس الجمعة لا',
    'sabbak bi sour ayya yom bas l jom3a la2',
    'plombier à Tyre la semaine prochaine, vendredi non',
    'سباك بصور أي يوم إلا الجمعة',
    'سباك بصور ما عدا الجمعة',
    'سباك بصور، الجمعة ما بيناسبني',
    'أحتاج سباكاً في صور باستثناء يوم الجمعة',
    'عايز سباك في صور بس الجمعه مش هينفع',
    'sabbak bi sour aya nhar illa l jom3a',
    'sabbak bi sour bala l jom3a',
    'sabbak bi sour, l jom3a ma byemshe',
    'plombier à Tyre, sauf vendredi'
  ]) {
    const { frame } = readDialogue([], { text, at }, { language: 'en', timezone: ZONE, currency: 'USD' })
    const { notOn = [] } = wishOf(frame, { timezone: ZONE, at })

    t.same(notOn.slice(0, 2), ['2026-03-13', '2026-03-20'], text)
  }
})

t.test('a day that is named after all is no exception any more', async (t) => {
  const said = { text: 'a plumber in Tyre, any day but friday', at, calls: [], reply: 'When?' }
  const { frame } = readDialogue(
    [said],
    { text: 'ok, friday at 10', at },
    { language: 'en', timezone: ZONE, currency: 'USD' }
  )

  t.equal(frame.when.date, '2026-03-13')
  t.same(wishOf(frame, { timezone: ZONE, at }).notOn, undefined)
})

t.test('in a marketplace that is open around the clock', async (t) => {
  const { db, market } = await sampleMarket(t)
  const concierge = conciergeOf(market)

  await t.test(
    'an offer on a day that turns out not to work is not made again, and no yes books it',
    async (t) => {
      const local = DateTime.fromJSDate(new Date(), { zone: ZONE })
      const weekday = local.plus({ days: 2 }).setLocale('en').toFormat('cccc')

      for (const refusal of [`${weekday} does not work for me`, `not on ${weekday}`]) {
        const client = await newcomer(db)
        const replies = await talk(concierge, client, [
          `book a plumber in Tyre on ${weekday} at 10`,
          'the first one',
          refusal
        ])

        const last = replies.at(-1)
        t.notMatch(last?.reply, weekday, refusal)
        t.ok(
          (last?.services ?? []).every(
            ({ nextSlot }) =>
              nextSlot === undefined ||
              nextSlot === null ||
              DateTime.fromISO(nextSlot, { zone: ZONE }).toFormat('cccc') !== weekday
          ),
          refusal
        )
        t.same(await bookingRows(db), [], refusal)
      }
    }
  )

  await t.test('the next free starts of a search lie on no day that was left out', async (t) => {
    const local = DateTime.fromJSDate(new Date(), { zone: ZONE })
    const names = [0, 1].map((days) => local.plus({ days }).setLocale('en').toFormat('cccc'))
    const left = [0, 1].map((days) => local.plus({ days }).toFormat('yyyy-MM-dd'))

    const client = await newcomer(db)
    const text = `a plumber in Tyre, any day but ${names.join(' and ')}`
    const [found, times] = await talk(concierge, client, [text, 'the first one'])
    const starts = (found?.services ?? []).map(({ nextSlot }) => nextSlot ?? '')

    t.ok(starts.length > 0)
    for (const start of starts) {
      t.notOk(left.includes(DateTime.fromISO(start, { zone: ZONE }).toFormat('yyyy-MM-dd')), start)
    }

    t.notMatch(times?.reply, /today|tomorrow/)
  })
  await t.test('where nobody works on the first day, the other time that was said is searched', async (t) => {
    const day = DateTime.fromJSDate(new Date(), { zone: ZONE }).plus({ days: 3 }).setLocale('en')
    const [first, other] = [day, day.plus({ days: 1 })]
    const [day1, day2] = [first.toFormat('cccc'), other.toFormat('cccc')]
    const text = `a plumber in Tyre on ${day1}, if nobody works then, ${day2} at 11`

    const [open] = await talk(concierge, await newcomer(db), [text])
    const openStart = DateTime.fromISO(open?.services?.[0]?.nextSlot ?? '', { zone: ZONE })
    t.equal(openStart.toISODate(), first.toISODate(), 'somebody works then')

    const closed = first.toFormat('ccc').toLowerCase()
    await db.update(providers).set({ week: sql`${providers.week} - ${closed}::text` })

    const [found] = await talk(concierge, await newcomer(db), [text])
    const start = DateTime.fromISO(found?.services?.[0]?.nextSlot ?? '', { zone: ZONE })
    t.equal(start.toFormat('yyyy-MM-dd HH:mm'), `${other.toISODate()} 11:00`)
  })
})
