/** Requests of the demo scripts to a running server with its sandbox gateway. */
const { TASKEGO_SERVER: server, PORT: port } = process.env
const origin = server || `http://127.0.0.1:${port || 3000}`

/**
 * @typedef {object} Json what the scripts of the demo read of the answers; each has some of it
 * @property {[{ id: string, provider: { id: string } }]} items
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

/**
 * Signs in one of the demo's own people.
 * @param {string} who
 * @returns {Promise<string>}
 */
export async function tokenOf(who) {
  const body = { email: `${who}@demo.taskego`, password: 'taskego-demo' }
  return (await ask('POST', '/api/auth/login', { body })).json.accessToken
}

/**
 * Sends one request.
 * @param {string} method
 * @param {string} path
 * @param {Options} options
 * @returns {Promise<Answer>}
 * @throws {Error} with the server's own sentence when it refuses, or when there is no server
 */
export async function ask(method, path, { token, body, form }) {
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
 * Pays for a booking on its checkout page.
 * @param {string} bookingId
 * @param {string} token
 */
export async function payFor(bookingId, token) {
  const session = await ask('POST', '/api/payments/create-stripe-session', { token, body: { bookingId } })

  // The page's address has the name that the server gives itself; a script may reach it by another.
  const { pathname, search } = new URL(session.json.url)
  const page = await ask('POST', pathname + search, { form: 'outcome=pay' })

  return { url: session.json.url, status: /data-status="([a-z]+)"/.exec(page.text)?.[1] ?? 'unknown' }
}

/**
 * Runs a script to its end, or says in a sentence why it could not.
 * @param {() => Promise<void>} script
 */
export async function run(script) {
  try {
    await script()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

/**
 * Says what was done, and what came of it.
 * @param {string} what
 * @param {string} outcome
 */
export function tell(what, outcome) {
  process.stdout.write(`${what}\n    ${outcome}\n`)
}
