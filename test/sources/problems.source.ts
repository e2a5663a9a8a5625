import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { errorCodes } from '../../src/shared/errors.js'
import {
  nameOf,
  readThrownCodes,
  throwsOf,
  valueOf,
  type Exceptions,
  type Route,
  type Thrown
} from '../support/thrown-codes.js'
import t from 'tap'

const movesAreNoBookings = 'requireDaily is one for both; each caller names what it counts'
const isPresent = 'whoever is signed in has an account'
const isWithinWhatIsLeft = 'it never asks for more than is left of the payment'

/** What a function cannot throw, although something that it calls can. One that keeps nothing back fails. */
const exceptions: Exceptions = {
  tools: { codes: 'all', why: 'agent/tools/definition.ts makes a result of whatever a tool refuses' },
  recommend: {
    codes: ['not_found'],
    why: 'of the concierge it calls `recommend` alone, which opens no turn'
  },
  visit: {
    codes: ['not_allowed', 'not_signed_in'],
    why: 'of the concierge it calls `visit` alone, and the server has a key to seal with'
  },

  loadUser: { codes: ['not_found'], why: isPresent },
  lockUser: { codes: ['not_found'], why: isPresent },
  updateProfile: { codes: ['not_found'], why: isPresent },

  applyDueChange: {
    codes: ['transition_not_allowed', 'too_early_to_start', 'reason_required', 'not_found'],
    why: 'it moves rows that are due and locked, as the marketplace itself, which gives no reasons'
  },
  cancelFutureBookingsOf: { codes: ['not_found'], why: 'it cancels what it has just found' },
  cancelBooking: {
    codes: ['version_changed', 'too_early_to_start'],
    why: 'its route takes no version, and only a start can be too early'
  },
  requireAllowed: { codes: ['too_early_to_start'], why: 'only a start can be too early' },
  requireMovable: { codes: ['too_early_to_start'], why: 'only a start can be too early' },
  performCancel: { codes: ['reason_required'], why: 'a client needs no reason' },
  spendBooking: { codes: ['too_many_moves', 'too_many_moves_here'], why: movesAreNoBookings },
  spendMove: { codes: ['too_many_bookings', 'too_many_bookings_here'], why: movesAreNoBookings },
  requireBookingLeft: { codes: ['too_many_moves', 'too_many_moves_here'], why: movesAreNoBookings },
  requireMoveLeft: { codes: ['too_many_bookings', 'too_many_bookings_here'], why: movesAreNoBookings },
  listAllBookings: { codes: ['not_found'], why: 'an admin is a stranger to no booking' },
  bookingsOutsideHours: { codes: ['not_found'], why: 'a provider is a stranger to none of their bookings' },
  listMyProviderBookings: {
    codes: ['not_found'],
    why: 'the list is the one of whoever asks'
  },

  settleCancellation: { codes: ['refund_exceeds_paid'], why: isWithinWhatIsLeft },
  settleDispute: { codes: ['refund_exceeds_paid'], why: isWithinWhatIsLeft },
  capture: { codes: ['refund_exceeds_paid'], why: isWithinWhatIsLeft },
  restoreCutRefunds: { codes: ['refund_exceeds_paid'], why: isWithinWhatIsLeft },

  databaseMeter: { codes: ['clock_range'], why: 'it asks the clock, and moves it nowhere' },

  createCategory: { codes: ['still_in_use', 'not_found'], why: 'it removes nothing and shows what it made' },
  updateCategory: { codes: ['still_in_use'], why: 'it removes nothing' },
  deleteCategory: { codes: ['slug_taken'], why: 'it names nothing' },
  createCity: { codes: ['still_in_use', 'not_found'], why: 'it removes nothing and shows what it made' },
  updateCity: { codes: ['still_in_use'], why: 'it removes nothing' },
  deleteCity: { codes: ['slug_taken'], why: 'it names nothing' },
  createService: { codes: ['not_found'], why: 'it shows what it has just made' },
  removeService: { codes: ['hidden_by_admin'], why: 'it hides, and shows nothing again' },
  setVisibility: {
    codes: [
      'unknown_category',
      'unknown_city',
      'price_not_chargeable',
      'contact_not_allowed',
      'text_incomplete'
    ],
    why: 'it changes neither words nor place nor price'
  },
  editServiceAsAdmin: {
    codes: ['hidden_by_admin'],
    why: 'an admin may show what an admin hid'
  }
}

const files = ['routes', 'plugins'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => resolve(folder, name))
)
const reader = readThrownCodes(files, exceptions)
// Pages for people answer in HTML, and read what is refused themselves.
const pages = ['routes/account/index.ts', 'routes/web/index.ts']
const routes = reader.routes.filter(({ file }) => !pages.includes(file))

t.test('the codes of a refusal are found wherever it is made', async (t) => {
  const codesOf = (name: string) => {
    const route = routes.find((one) => one.name === name)
    if (route === undefined) throw new Error(`there is no ${name}`)
    return [...reader.thrownBy(route.handler, name).keys()]
  }

  const booking = codesOf('createBooking')
  t.ok(booking.includes('slot_off_grid'), 'behind a type')
  t.ok(booking.includes('too_many_bookings_here'), 'in a template')
  t.ok(booking.includes('idempotency_key_reused'), 'in a plugin')
  t.ok(codesOf('signInWithToken').includes('id_token_not_valid'), 'behind a port')
  t.ok(codesOf('writeMessage').includes('too_many_messages'), 'handed to a function that throws it')
})

for (const route of routes) {
  t.test(`${route.name} lists what it can be refused with, and nothing else`, async (t) => {
    const implied = impliedBy(route)
    const thrown = reader.thrownBy(route.handler, route.name)
    const own = [...thrown.keys()].filter((code) => !implied.includes(code))

    t.same(listedBy(route).toSorted(), own.toSorted(), waysTo(thrown))
  })
}

t.test('what an operation is documented to throw is what it can throw', async (t) => {
  const operations = new Set(routes.flatMap(({ handler }) => reader.operationsIn(handler)))
  for (const operation of operations) {
    const thrown = reader.thrownBy(operation)
    const said = saidBy(throwsOf(operation))
    const told = [...thrown.keys()].filter((code) => !general.has(code))

    t.same(
      [...said].filter((code) => !thrown.has(code)),
      [],
      `${nameOf(operation)} promises no more`
    )
    t.same(
      told.filter((code) => !said.has(code)),
      [],
      `${nameOf(operation)} tells of all: ${waysTo(thrown)}`
    )
  }
})

t.test('each exception is needed', async (t) => {
  t.same(reader.idle(), [])
})

/** Any operation may throw these; its comment says so where that tells something. */
const general = new Set([
  'not_signed_in',
  'session_ended',
  'not_allowed',
  'not_found',
  'feature_off',
  'invalid_input',
  'too_many_requests',
  'unavailable'
])

/** What follows from the shape of a route (`impliedProblems` of plugins/app/problems). */
function impliedBy({ options, schema }: Route): string[] {
  const has = (name: string) => [options, schema].some((node) => valueOf(node, name) !== undefined)
  return [
    'invalid_input',
    'too_many_requests',
    'unavailable',
    ...(valueOf(options, 'access')?.getText() === "'public'"
      ? []
      : ['not_signed_in', 'session_ended', 'not_allowed']),
    ...(has('params') ? ['not_found'] : []),
    ...(has('body') || has('upload') ? ['invalid_json', 'not_utf8', 'too_large', 'unsupported_media'] : []),
    ...(has('feature') ? ['feature_off'] : []),
    ...(has('idempotent') ? ['idempotency_key_reused'] : [])
  ]
}

function listedBy({ options }: Route): string[] {
  const list = valueOf(options, 'problems')
  return list === undefined ? [] : reader.literalsOf(list)
}

/**
 * The codes that a comment names; `slot_…` is all that begin so, and the name of a function all of its own.
 */
function saidBy(comment: string): Set<string> {
  return new Set([
    ...errorCodes.filter((code) => new RegExp(`\\b${code}\\b`).test(comment)),
    ...[...comment.matchAll(/\b(\w+_)…/g)].flatMap(([, start = '']) =>
      errorCodes.filter((code) => code.startsWith(start))
    ),
    ...[...comment.matchAll(/\b[a-z]+[A-Z]\w*/g)].flatMap(([name]) => [...reader.thrownByName(name).keys()])
  ])
}

function waysTo(thrown: Thrown): string {
  return [...thrown].map(([code, way]) => `${code} by ${way.join(' > ')}`).join(', ')
}
