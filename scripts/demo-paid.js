/**
 * `npm run demo:paid`: a paid booking on the sandbox gateway of a running server, from a free time to the
 * provider's wallet, as the demo's own people. It says what each request gave (docs/paid-booking.md).
 */
const { TASKEGO_SERVER: server, PORT: port } = process.env
const origin = server || `http://127.0.0.1:${port || 3000}`

/**
 * @typedef {object} Json what this script reads of the answers; each has some of it
 * @property {[{ id: string }]} items
 * @property {[{ start: string }]} slots
 * @property {string} accessToken
 * @property {string} id
 * @property {string} now
 * @property {string} paymentStatus
 * @property {string} status
 * @property {string} url
 */

/**
 * @typedef {{ status: number, json: Json, text: string }} Answer
 * @typedef {{ token?: string, body?: object, form?: string }} Options
 */

try {
  await bookPayAndComplete()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

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

  const session = await ask('POST', '/api/payments/create-stripe-session', {
    token: client,
    body: { bookingId }
  })
  tell('a checkout page, for a browser too', session.json.url)

  // The page's address has the name that the server gives itself; this script may reach it by another.
  const { pathname, search } = new URL(session.json.url)
  const paid = await ask('POST', pathname + search, { form: 'outcome=pay' })
  tell('the client pays there', /data-status="([a-z]+)"/.exec(paid.text)?.[1] ?? 'unknown')

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

/**
 * @param {string} who
 * @returns {Promise<string>}
 */
async function tokenOf(who) {
  const body = { email: `${who}@demo.taskego`, password: 'taskego-demo' }
  return (await ask('POST', '/api/auth/login', { body })).json.accessToken
}

/**
 * @param {string} method
 * @param {string} path
 * @param {Options} options
 * @returns {Promise<Answer>}
 * @throws {Error} with the server's own sentence when it refuses, or when there is no server
 */
async function ask(method, path, { token, body, form }) {
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded'
  const content = form ?? (body === undefined ? undefined : JSON.stringify(body))
  const request = {
    method,
    headers: {
      ...(content === undefined ? {} : { 'content-type': type }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
    },
    ...(content === undefined ? {} : { body: content })
  }

  const response = await fetch(origin + path, request).catch(() => {
    throw new Error(`No server answers at ${origin}. Start one with npm start, or name it in TASKEGO_SERVER.`)
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)

  return { status: response.status, text, json: text.startsWith('{') ? JSON.parse(text) : {} }
}

/**
 * @param {string} what
 * @param {string} outcome
 */
function tell(what, outcome) {
  process.stdout.write(`${what}\n    ${outcome}\n`)
}
