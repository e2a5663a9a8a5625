import { ask, payFor, run, tell } from './sandbox.js'

/**
 * `npm run demo:day`: what a moderator's day begins with (docs/moderator-day.md). On a running server
 * somebody signs up, books three plumbers of Tyre, and pays each on the sandbox gateway.
 */
const SPAMMER = {
  name: 'Fadi Spam',
  email: 'fadi.spam@example.org',
  password: 'a long and private sentence',
  city: 'tyre'
}
const BOOKINGS = 3

await run(bookAndPay)

async function bookAndPay() {
  const { json: account } = await ask('POST', '/api/auth/signup', { body: SPAMMER })
  const token = account.accessToken
  tell('somebody signs up', SPAMMER.email)

  for (const serviceId of await servicesOfPlumbers()) {
    const { json: times } = await ask('GET', `/api/services/${serviceId}/availability?days=14`, {})
    const { start: scheduledAt } = times.slots[Math.floor(times.slots.length / 2)] ?? times.slots[0]

    const { json: booking } = await ask('POST', '/api/bookings/create', {
      token,
      body: { serviceId, scheduledAt }
    })
    const { status } = await payFor(booking.id, token)
    tell('they book a plumber, and pay', `${booking.id}, ${status}`)
  }
}

/** A service of each, because a provider is booked once. */
async function servicesOfPlumbers() {
  const { json } = await ask('GET', '/api/services?city=tyre&category=plumbing&limit=20', {})
  const services = new Map(json.items.map(({ id, provider }) => [provider.id, id]))

  return [...services.values()].slice(0, BOOKINGS)
}
