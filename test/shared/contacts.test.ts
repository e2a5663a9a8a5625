import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { bookings, notifications, providers, reviews, services } from '../../drizzle/schema/index.js'
import { maskContacts } from '../../src/shared/contacts.js'
import { testApp } from '../support/app.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

t.test('numbers, addresses and links are hidden however people write them', async (t) => {
  const hidden = [
    'Call me on 03 123 456',
    'call 03/123456',
    '+961 70 123 456 please',
    '00961-3-123456',
    '(03) 12.34.56',
    '7 0 1 2 3 4 5 6',
    'رقمي ٠٣١٢٣٤٥٦',
    'رقمي ٧٠ ١٢٣ ٤٥٦',
    'شماره ۰۳ ۱۲۳ ۴۵۶',
    '０３１２３４５６',
    'zero three one two three four five six',
    'Zero-Three, one two three, four five six',
    'oh three one two three double four six',
    'seventy one two three four five six',
    'صفر ثلاثة واحد اثنين ثلاثة أربعة خمسة ستة',
    'سبعين واحد تنين تلاتة أربعة خمسة ستة',
    'صفر وتلاتة وواحد وتنين وتلاتة وأربعة وخمسة وستة',
    '03 واحد ٢ three 4 خمسة 6',
    'maya@example.org',
    'maya @ example . org',
    'maya at gmail dot com',
    'maya (at) example [dot] org',
    'maya_AT_gmail_DOT_com',
    'maya at gmail.com',
    'my mail is maya at gmail',
    'مايا آت جيميل دوت كوم',
    'maya ات hotmail نقطة com',
    'مايا@مثال.كوم',
    '0\u200b3123456',
    // A date inside a number does not make it one.
    '71.12.11.20',
    '03-12-12-34',
    '03:12:34:56',
    'see https://example.org/maya',
    'www.example.org',
    'wa.me/96170123456',
    'instagram @example_maya',
    'ma\u200bya@exa\u00admple.org',
    '𝐦𝐚𝐲𝐚@𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐨𝐫𝐠'
  ]

  for (const text of hidden) {
    const masked = maskContacts(text)
    t.match(masked, /•••/, text)
    t.notMatch(masked.normalize('NFKC'), /\p{Nd}{3}|example|gmail|hotmail|جيميل/u, `${text} → ${masked}`)
  }
})

t.test(
  'no sign between the digits shows a number, seen or unseen, and no script of the digits',
  async (t) => {
    const invisible =
      '\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u2060\u2062\u3164\ufe0f\ufeff\uffa0'
    const seen = '\u00a0\u2007\u2010\u2011\u2013\u2028\u2800\u30fb·•:;=→…،٫/|_'

    for (const joint of [...invisible, ...seen]) {
      t.equal(maskContacts(`03${joint}123${joint}456!`), '•••!', `U+${joint.codePointAt(0)?.toString(16)}`)
    }

    for (let zero = 0; zero < 0x1fbf1; zero++) {
      if (!/^\p{Nd}$/u.test(String.fromCodePoint(zero)) || /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) {
        continue
      }

      t.equal(
        maskContacts([...'03123456'].map((digit) => String.fromCodePoint(zero + Number(digit))).join('')),
        '•••',
        `from U+${zero.toString(16)}`
      )
    }
  }
)

t.test('prices, dates, times, addresses and plain sentences stay as they were', async (t) => {
  const kept = [
    'The leak is under the sink, can you come at 10:30?',
    'Come on 23/11/2026 at 10:00',
    '2026-11-23 10:00 works',
    'It costs 45.50 USD',
    'I paid 1,500,000',
    'Floor 3, building 12, street 45',
    'Two or three hours, four rooms',
    'I will be at home',
    'Meet me at the office. Come early',
    'السعر 45 دولار',
    'تعا الساعة ١٠:٣٠ نهار ٢٣/١١/٢٠٢٦',
    'بدي تلات ساعات، وعندي أربع غرف',
    'الطابق 3 بناية 12',
    '2,237,500 LBP',
    'LBP 2,237,500',
    '2.237.500 ليرة لبنانية',
    '1.500.000 ل.ل',
    '٢٬٢٣٧٬٥٠٠ ليرة',
    '1 500 000 LBP',
    '1500000 ل.ل',
    '$12,500.00',
    '1,234,567 USD',
    '10:00-12:30',
    '10.30-11.30',
    '10:00 11:00 12:00 13:00',
    '2026-11-23T10:00:00',
    '23-25/11/2026',
    '23/11/2026 - 25/11/2026',
    '3 rooms @ 45 USD',
    '10%, 20%, 30%, 40%'
  ]

  for (const text of kept) t.equal(maskContacts(text), text)
})

t.test('contacts in words of strangers', async (t) => {
  const { app, db, as } = await testApp(t)
  const [client, provider] = [await makeUser(db), await makeProvider(db)]
  const service = await makeService(db, provider.id)
  const send = async (
    user: { id: string; sessionId: string },
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object
  ) => await app.inject({ method, url, headers: as(user), ...(payload === undefined ? {} : { payload }) })

  const seenBy = async (user: { id: string; sessionId: string }, id: string) =>
    (await send(user, 'GET', `/api/bookings/${id}`)).json<{ notes: string; cancellationReason: string }>()

  await t.test('notes hide them from both sides until the booking is accepted', async (t) => {
    const scheduledAt = new Date(Date.now() + 48 * 3_600_000)
    scheduledAt.setUTCMinutes(0, 0, 0)

    const made = (
      await send(client, 'POST', '/api/bookings/create', {
        serviceId: service.id,
        scheduledAt: scheduledAt.toISOString(),
        notes: 'Ring 03·123·456'
      })
    ).json<{ id: string; notes: string }>()

    t.equal(made.notes, 'Ring •••')
    t.equal((await seenBy(provider, made.id)).notes, 'Ring •••')

    t.equal(
      (await send(provider, 'PUT', `/api/bookings/${made.id}/status`, { status: 'accepted' })).json<{
        notes: string
      }>().notes,
      'Ring 03·123·456'
    )

    t.equal((await seenBy(client, made.id)).notes, 'Ring 03·123·456')
    await db.update(bookings).set({ status: 'cancelled' }).where(eq(bookings.id, made.id))
  })

  await t.test(
    'a decline that gives a number gives none, neither on the booking nor in the notice',
    async (t) => {
      const booking = await makeBooking(db, service, client.id, {
        scheduledAt: new Date(Date.now() + 96 * 3_600_000)
      })
      t.equal(
        (
          await send(provider, 'PUT', `/api/bookings/${booking.id}/status`, {
            status: 'cancelled',
            reason: 'Call me: 70 123 456'
          })
        ).statusCode,
        200
      )

      t.equal((await seenBy(client, booking.id)).cancellationReason, 'Call me: •••')

      const told = await db.select().from(notifications).where(eq(notifications.userId, client.id))
      t.ok(told.some(({ type, message }) => type === 'booking_declined' && message.includes('•••')))
      t.notMatch(told.map(({ message }) => message).join(), /123 456/)
    }
  )

  await t.test('a review shows none', async (t) => {
    const booking = await makeBooking(db, service, client.id, {
      status: 'completed',
      answer: 'accepted',
      scheduledAt: new Date(Date.now() - 48 * 3_600_000)
    })

    t.equal(
      (
        await send(client, 'POST', '/api/reviews', {
          bookingId: booking.id,
          rating: 5,
          comment: 'Great, ask for him on 03 123 456'
        })
      ).statusCode,
      201
    )

    t.equal(
      (await app.inject({ url: `/api/reviews/service/${service.id}` })).json<{
        items: Array<{ comment: string }>
      }>().items[0]?.comment,
      'Great, ask for him on •••'
    )

    t.equal((await db.select().from(reviews)).length, 1)
  })

  await t.test("a listing or a business with any is refused, in the caller's language", async (t) => {
    const listing = {
      title_en: 'Leaks',
      title_ar: 'تسريب',
      description_en: 'We fix leaks.',
      description_ar: 'منصلّح.',
      price: 4500,
      durationMinutes: 60,
      category: 'plumbing'
    }

    for (const [field, value] of Object.entries({
      title_en: 'Leaks 03 123 456',
      title_ar: 'تسريب ٠٣١٢٣٤٥٦',
      description_en: 'Mail a@example.org',
      description_ar: 'www.example.org',
      tags: ['03123456']
    })) {
      const refused = await send(provider, 'POST', '/api/services/create', { ...listing, [field]: value })
      t.match(refused.json(), { status: 400, code: 'contact_not_allowed', field }, field)
      t.match(
        (await send(provider, 'PUT', `/api/services/${service.id}`, { [field]: value })).json(),
        { code: 'contact_not_allowed', field },
        field
      )
    }

    t.equal((await db.select().from(services)).length, 1)

    const applied = await send(client, 'POST', '/api/providers/apply', { businessName: 'Cedar 03/123456' })
    t.match(applied.json(), { code: 'contact_not_allowed', field: 'businessName' })
    t.equal((await db.select().from(providers)).length, 1)
  })
})
