import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { notifications } from '../../drizzle/schema/index.js'
import { setBookingStatus } from '../../src/bookings/index.js'
import type { Booking } from '../../src/bookings/index.js'
import { createService } from '../../src/catalog/index.js'
import { conciergeOf, talk } from '../agent/market.js'
import { testApp } from '../support/app.js'
import { fridgeRepair } from '../support/catalog.js'
import { actorOf, alwaysOpen, makeProvider, makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'

const { price, durationMinutes } = fridgeRepair
const FENCED = /\u2068[^\u2069]*\u2069/g

/** Whoever reads one language, and the listing in the other one that they book. */
const readers = [
  {
    language: 'en',
    texts: { title_ar: 'تركيب سخانات المي', description_ar: 'منركّب السخان ومنجرّبه قدّامك.' },
    title: 'تركيب سخانات المي',
    order: 'book a water heater repair in Tyre tomorrow at 10 am now',
    foreign: /\p{Script=Arabic}/u
  },
  {
    language: 'ar',
    texts: { title_en: 'Water heater installation', description_en: 'We fit the tank and try it.' },
    title: 'Water heater installation',
    order: 'احجزلي تركيب سخان بصور بكرا الساعة 10 الصبح هلق',
    foreign: /Water heater/u
  }
] as const

for (const { language, texts, title, order, foreign } of readers) {
  t.test(
    `who reads ${language} is told of a listing in the other language as it is written, fenced in`,
    async (t) => {
      const server = await startMailServer(t)
      const { app, db, market, as } = await testApp(t, { SMTP_URL: server.url }, undefined, {
        noticeJoinMinutes: 0
      })
      const provider = await makeProvider(db, {
        city: 'tyre',
        lat: 33.2704,
        lng: 35.2038,
        week: alwaysOpen,
        businessName: 'Cedar',
        businessName_ar: 'أرز'
      })
      await createService(market, actorOf(provider), {
        ...texts,
        price,
        durationMinutes,
        category: 'water-heater'
      })
      const client = await makeUser(db, { language, city: 'tyre' })

      const [reply] = await talk(conciergeOf(market), { ...actorOf(client), locale: language }, [order])
      const booking = reply?.booking
      t.match(booking?.service, { title_en: title, title_ar: title })
      t.match(reply?.reply, `\u2068${title}\u2069`)
      t.notMatch(reply?.reply.replace(FENCED, ''), foreign)

      const seen = await app.inject({ url: `/api/bookings/${booking?.id}`, headers: as(client) })
      t.equal(seen.json<Booking>().service[`title_${language}`], title)

      await setBookingStatus(market, actorOf(provider), {
        id: booking?.id ?? '',
        status: 'accepted',
        version: 1
      })
      await app.jobs.drain()
      const [notice] = await db.select().from(notifications).where(eq(notifications.userId, client.id))
      t.match(notice?.message, `\u2068${title}\u2069`)

      const mails = server.received.filter((mail) => mail.envelope.to[0] === client.email)
      t.ok(mails.length > 0)
      for (const { text = '', html = '' } of mails) {
        t.ok(text.includes(title) && html.includes(title), text)
        t.notMatch(text, /“”|«»/)
      }
    }
  )
}
