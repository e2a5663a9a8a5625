import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { cancelPolicies } from '../../drizzle/schema/index.js'
import { createBooking, setBookingStatus } from '../../src/bookings/index.js'
import { formatLocalTime } from '../../src/shared/format.js'
import { HOUR, hourAhead } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'

const database = await testDatabase(t)
const server = await startMailServer(t)
const { app, db, market } = await testApp(t, { SMTP_URL: server.url }, database)
await db.update(cancelPolicies).set({ isAllowed: true }).where(eq(cancelPolicies.slug, 'moderate'))

const said = {
  en: (free: string, tier: string) =>
    `Cancelling: free until ${free}; after that 25% of what was paid is kept until ${tier}, then 50%`,
  ar: (free: string, tier: string) =>
    `الإلغاء: مجاني حتى ${free}، وبعد ذلك يُحسم 25% من المبلغ المدفوع حتى ${tier}، ثم 50%`
}

for (const language of ['en', 'ar'] as const) {
  t.test(
    `mails in ${language} tell the client each step of the booking's terms, and nobody else`,
    async (t) => {
      const provider = await makeProvider(db, { cancelPolicy: 'moderate' })
      const service = await makeService(db, provider.id)
      const client = await makeUser(db, { language })
      const start = hourAhead(10 * 24)
      const { id } = await createBooking(market, actorOf(client), {
        serviceId: service.id,
        scheduledAt: start.toISOString()
      })
      await setBookingStatus(market, actorOf(provider), { id, status: 'accepted' })
      await app.jobs.drain()

      const hoursBefore = (hours: number) =>
        formatLocalTime(new Date(start.getTime() - hours * HOUR), 'Asia/Beirut', language)
      const words = said[language](hoursBefore(48), hoursBefore(12))
      const mailsTo = (address: string) =>
        server.received.filter(({ envelope }) => envelope.to[0] === address).map(({ text = '' }) => text)

      t.ok(mailsTo(client.email).length > 0)
      for (const text of mailsTo(client.email)) {
        t.ok(text.replace(/[\u2068\u2069]/g, '').includes(words), text)
      }
      for (const text of mailsTo(provider.email)) t.notMatch(text, '25%')
    }
  )
}
