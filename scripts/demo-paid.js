/**
 * `npm run demo:paid`: a paid booking on the sandbox gateway of a running server, from a free time to the
 * provider's wallet, as the demo's own people. It says what each request gave (docs/paid-booking.md).
 */
import { ask, payFor, run, tell, tokenOf } from './sandbox.js'

await run(bookPayAndComplete)

async function bookPayAndComplete() {
  const [client, provider, admin] = [
    await tokenOf('client'),
    await tokenOf('provider'),
    await tokenOf('admin')
  ]

  const services = await ask('GET', '/api/providers/my-services', { token: provider })
  const serviceId = services.json.items[0].id
  const times = await ask('GET', `/api/services/${serviceId}/availability`, {})
  const scheduledAt = times.json.slots[0].start

  const booking = await ask('POST', '/api/bookings/create', {
    token: client,
    body: { serviceId, scheduledAt }
  })
  const bookingId = booking.json.id
  tell('the client books the next free time', `${scheduledAt}, ${booking.json.status}`)

  const payment = await payFor(bookingId, client)
  tell('a checkout page, for a browser too', payment.url)
  tell('the client pays there', payment.status)

  const status = `/api/bookings/${bookingId}/status`
  const accepted = await ask('PUT', status, { token: provider, body: { status: 'accepted' } })
  tell('the provider accepts', `${accepted.json.status}, payment ${accepted.json.paymentStatus}`)

  const { json: clock } = await ask('GET', '/api/admin/clock', { token: admin })
  const minutes = Math.max(0, Math.ceil((Date.parse(scheduledAt) - Date.parse(clock.now)) / 60_000))
  const moved = await ask('POST', '/api/admin/clock', { token: admin, body: { advanceMinutes: minutes } })
  tell('the sandbox clock moves to the appointment', moved.json.now)

  for (const next of ['in_progress', 'completed']) {
    const changed = await ask('PUT', status, { token: provider, body: { status: next } })
    tell(`the provider says ${next}`, changed.json.status)
  }

  const wallet = await ask('GET', '/api/payments/wallet', { token: provider })
  tell("the provider's wallet: the price less 15 %", JSON.stringify(wallet.json))
}
