import { eq } from 'drizzle-orm'
import { bookings, users } from '../../drizzle/schema/index.js'
import { notify } from '../../src/notifications/index.js'
import { DAY } from '../../src/shared/time.js'
import { textsIn } from '../../src/texts/index.js'
import { testApp } from '../support/app.js'
import { contactStates } from '../support/contact-states.js'
import { minutesLater } from '../support/notice-windows.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'
import t from '../support/tap.js'

// A mail that tells several notices at once tells as much of each booking as a mail of its own does.

const mail = await startMailServer(t)
const { app, db, market } = await testApp(t, { SMTP_URL: mail.url })

const people = {
  client: await makeUser(db, { name: 'Maya Khoury', phone: '+9613711001' }),
  provider: await makeProvider(db, {}, { name: 'Rami Haddad', phone: '+9613722002' })
}
const service = await makeService(db, people.provider.id)
const address = { line: 'Hiram Street 7', city: 'tyre' }
const notes = 'The blue gate'

const sides = ['client', 'provider'] as const
const otherOf = { client: 'provider', provider: 'client' } as const

type Side = (typeof sides)[number]
type Values = Partial<typeof bookings.$inferSelect>

for (const language of ['en', 'ar'] as const) {
  for (const { name, values, isTold } of contactStates) {
    for (const side of sides) {
      const told = isTold ? 'telephone, name and address' : 'no telephone'

      t.test(`of two bookings, each of which ${name}: ${told}, to the ${side}, in ${language}`, async (t) => {
        await db.update(users).set({ language }).where(eq(users.id, people[side].id))
        const bodies = await joinedMail(side, values)

        const own = people[side]
        const other = people[otherOf[side]]
        const label = textsIn(language).letters.facts.phone
        const times = isTold ? 2 : 0

        for (const body of bodies) {
          t.equal(countOf(body, other.phone ?? '-'), times, 'the telephone of the other side')
          t.equal(countOf(body, `(${other.name})`), times, 'whose it is')
          t.equal(countOf(body, label), times, 'in the language of the reader')
          t.equal(countOf(body, own.phone ?? '-'), 0, 'never the own one')
          t.equal(countOf(body, notes), 2, 'the notes')
          if (isTold) t.equal(countOf(body, address.line), 2, 'the address')
        }
      })
    }
  }
}

/** The HTML and the text of the one mail that reminds this side of two bookings that have become so. */
async function joinedMail(side: Side, values: Values): Promise<string[]> {
  await db.delete(bookings)
  await minutesLater(db)
  await app.jobs.drain()
  mail.received.length = 0

  const one = await bookingThatIs(values)
  const other = await bookingThatIs(values)

  // The first is told at once, and opens a window; the others wait for its end.
  await remind(side, one)
  await app.jobs.drain()
  await remind(side, one)
  await remind(side, other)
  await app.jobs.drain()
  await minutesLater(db)
  await app.jobs.drain()

  const [, joined, ...more] = mail.received
  if (joined === undefined || more.length > 0) throw new Error(`${mail.received.length} mails`)
  return [String(joined.html), String(joined.text)]
}

let made = 0

async function bookingThatIs(values: Values) {
  const scheduledAt = new Date(Date.UTC(2031, 0, 1, 8) + DAY * made++)
  return await makeBooking(db, service, people.client.id, { scheduledAt, notes, address, ...values })
}

async function remind(side: Side, { id, scheduledAt, timezone }: typeof bookings.$inferSelect) {
  await notify(market, [
    {
      type: 'booking_reminder',
      userId: people[side].id,
      bookingId: id,
      service,
      scheduledAt,
      timezone,
      otherName: people[otherOf[side]].name
    }
  ])
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1
}
