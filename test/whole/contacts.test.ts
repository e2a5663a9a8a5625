import { bookings } from '../../drizzle/schema/index.js'
import { cancelBooking, rescheduleBooking, setBookingStatus } from '../../src/bookings/index.js'
import { DAY } from '../../src/shared/time.js'
import { hourAhead } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import {
  actorOf,
  makeBooking,
  makeLimitedAdmins,
  makeProposal,
  makeProvider,
  makeService,
  makeUser
} from '../support/people.js'
import { contactStates } from '../support/contact-states.js'
import { requests, type Caller, type Cell } from '../support/requests.js'
import { sample } from '../support/sample.js'
import { startMailServer } from '../support/smtp.js'
import t from '../support/tap.js'

// Who is told whose telephone and e-mail address, by any door and in any state of a booking.

const mail = await startMailServer(t)
const { app, db, market, events, as } = await testApp(
  t,
  { SMTP_URL: mail.url },
  await testDatabase(t),
  // Here each notice is a mail of its own: those that are joined have a file of their own.
  { noticeJoinMinutes: 0 }
)

const phones = { client: '+9613711001', provider: '+9613722002' }
const people: Cell['people'] = {
  client: await makeUser(db, { name: 'Maya Khoury', phone: phones.client }),
  'other client': await makeUser(db),
  provider: await makeProvider(
    db,
    { businessName: 'Sour Plumbing' },
    { name: 'Rami Haddad', phone: phones.provider }
  ),
  'other provider': await makeProvider(db),
  admin: await makeUser(db, { role: 'admin' }),
  ...(await makeLimitedAdmins(db)),
  banned: await makeUser(db)
}
const service = await makeService(db, people.provider.id)
const { conversationId, proposalId } = await makeProposal(db, people.client.id, service)

const strangers = ['anonymous', 'other client', 'other provider'] as const
const sides = ['client', 'provider'] as const
type Side = (typeof sides)[number]

const otherOf = { client: 'provider', provider: 'client' } as const

/** The routes that tell a booking, and so its contact. */
const tellsBooking = new Set([
  'get /api/bookings/{id}',
  'get /api/bookings/client/{id}',
  'get /api/bookings/provider/{id}',
  'get /api/providers/bookings',
  // The concierge's answer shows the bookings that it names.
  'get /api/ai/conversations/{id}'
])
/** What a route tells of callers to themselves. */
const tellsOneself = new Set(['get /api/auth/me', 'get /api/users/profile', 'get /api/providers/me'])

let started = 0

/** A booking of the two that has become this, apart from all others by days. */
async function bookingThatIs(values: Partial<typeof bookings.$inferSelect>) {
  const scheduledAt = new Date(Date.UTC(2031, 0, 1, 8) + DAY * started++)
  return await makeBooking(db, service, people.client.id, { scheduledAt, ...values })
}

/** Whose telephone and whose e-mail address a text tells. */
function toldIn(text: string) {
  return sides.flatMap((side) => [
    ...(text.includes(phones[side].slice(-7)) ? [`${side}'s telephone`] : []),
    ...(text.includes(people[side].email) ? [`${side}'s e-mail`] : [])
  ])
}

/** What every reading route answers this caller. */
async function readAll(caller: Caller, booking: Cell['booking']) {
  const cell: Cell = { caller, booking, service, people, conversationId, proposalId }
  const answers = new Map<string, string>()

  for (const [index, [route, { url }]] of Object.entries(requests).entries()) {
    const [method, path = ''] = route.split(' ')
    if (method !== 'get' || path.startsWith('/api/admin')) continue

    const answer = await app.inject({
      url: url === undefined ? path : url(cell),
      remoteAddress: `127.0.2.${index}`,
      ...(caller === 'anonymous' ? {} : { headers: as(people[caller]) })
    })
    answers.set(route, answer.body)
  }

  return answers
}

for (const [index, { name, values, isTold }] of contactStates.entries()) {
  t.test(
    `of a booking that ${name}, ${isTold ? 'only its two sides are' : 'nobody is'} told a telephone`,
    async (t) => {
      await db.delete(bookings)
      const booking = await bookingThatIs(values)

      for (const caller of [...sides, ...sample(strangers, index)]) {
        const answers = await readAll(caller, booking)
        const side = sides.find((one) => one === caller)

        const surprises = [...answers].flatMap(([route, body]) =>
          toldIn(body)
            .filter((told) => !(tellsOneself.has(route) && told.startsWith(caller)))
            .filter(
              (told) =>
                !(
                  isTold &&
                  side !== undefined &&
                  tellsBooking.has(route) &&
                  told === `${otherOf[side]}'s telephone`
                )
            )
            .map((told) => `${route}: ${told}`)
        )
        t.same(surprises, [], `as ${caller}`)
      }

      for (const side of sides) {
        const { contact } = (
          await app.inject({ url: `/api/bookings/${booking.id}`, headers: as(people[side]) })
        ).json()
        const other = otherOf[side]
        t.same(contact, isTold ? { name: people[other].name, phone: phones[other] } : null, `to the ${side}`)
      }
    }
  )
}

t.test('pushes and mails tell a telephone from the acceptance to the end, and an e-mail never', async (t) => {
  await db.delete(bookings)

  const pushed: string[] = []
  const stop = events.subscribe(({ payload }) => {
    pushed.push(...toldIn(JSON.stringify(payload)))
  })
  t.teardown(stop)

  const taken = async () => {
    mail.received.length = 0
    await app.jobs.drain()

    return {
      pushes: [...new Set(pushed.splice(0))].sort(),
      mails: [
        ...new Set(
          mail.received.flatMap(({ html, text, envelope }) => {
            const reader: Side = envelope.to[0] === people.client.email ? 'client' : 'provider'
            return toldIn(`${html}${text}`).map((told) => `to the ${reader}: ${told}`)
          })
        )
      ].sort()
    }
  }

  const nothing = { pushes: [], mails: [] }
  const everything = {
    pushes: ["client's telephone", "provider's telephone"],
    mails: ["to the client: provider's telephone", "to the provider: client's telephone"]
  }

  const created = await app.inject({
    method: 'POST',
    url: '/api/bookings/create',
    headers: as(people.client),
    payload: { serviceId: service.id, scheduledAt: hourAhead(72).toISOString() }
  })
  const { id } = created.json()
  t.same(await taken(), nothing, 'asked for')

  const [client, provider] = [actorOf(people.client), actorOf(people.provider)]
  await setBookingStatus(market, provider, { id, status: 'accepted' })
  t.same(await taken(), everything, 'accepted')

  await rescheduleBooking(market, client, { id, scheduledAt: hourAhead(96).toISOString() })
  t.same(await taken(), nothing, 'moved, which waits for a new answer')

  await setBookingStatus(market, provider, { id, status: 'accepted' })
  t.same(await taken(), everything, 'accepted again')

  await cancelBooking(market, client, { id })
  t.same(await taken(), nothing, 'cancelled')

  const declined = await bookingThatIs({})
  await setBookingStatus(market, provider, { id: declined.id, status: 'cancelled', reason: 'Fully booked' })
  t.same(await taken(), nothing, 'declined')
})

t.test(
  'the concierge tells the telephone of a booking to who asks for it, as the booking does',
  async (t) => {
    const ask = async (caller: typeof people.client, message: string) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/ai/chat',
        headers: as(caller),
        payload: { message }
      })
      return toldIn(answer.json().reply)
    }

    for (const { name, values, isTold } of contactStates) {
      await db.delete(bookings)
      await bookingThatIs({ ...values, scheduledAt: hourAhead(48) })
      t.same(await ask(people.client, 'What are my bookings?'), [], `${name}: unasked`)

      for (const message of ['What is the number of the plumber?', 'شو رقم السباك؟', '3tine ra2mo']) {
        t.same(
          await ask(people.client, message),
          isTold ? ["provider's telephone"] : [],
          `${name}: ${message}`
        )
        t.same(await ask(people['other client'], message), [], `${name}: another client`)
        t.same(await ask(people.provider, message), [], `${name}: the provider`)
      }
    }
  }
)
