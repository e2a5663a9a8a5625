import t from '../support/tap.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { makeProvider, makeUser } from '../support/people.js'

const { app, db, as } = await testApp(t)
const aBooking = { serviceId: newId(), scheduledAt: '2026-12-01T10:00:00Z' }
const home = { line: 'Hamra Street 1', city: 'beirut' }
const JSON_TYPE = { 'content-type': 'application/json' }

t.test('a refusal names every field that is wrong, each once', async (t) => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/auth/signup',
    payload: { email: 'x', password: '1', name: '', nobody: true }
  })

  const { errors } = answer.json<{ errors: Array<{ field: string }> }>()
  t.equal(answer.statusCode, 400)
  t.same(errors.map(({ field }) => field).sort(), ['email', 'name', 'nobody', 'password'])
})

t.test('a refusal says in words what a field must be, in both languages', async (t) => {
  const wordsIn = async (language: string) => {
    const answer = await app.inject({
      method: 'GET',
      url: '/api/services?limit=many&lat=north&availableFrom=2026-12-01T10:00:00%2B02',
      headers: { 'accept-language': language }
    })
    const { errors } = answer.json<{ errors: Array<{ field: string; message: string }> }>()

    return Object.fromEntries(errors.map(({ field, message }) => [field, message]))
  }

  t.match(await wordsIn('en'), {
    limit: 'must be a whole number',
    lat: 'must be a number',
    availableFrom: 'must be a time with its offset, such as 2026-12-01T10:00:00+02:00'
  })
  t.match(await wordsIn('ar'), {
    limit: 'يجب أن يكون عدداً صحيحاً',
    lat: 'يجب أن يكون رقماً',
    availableFrom: 'يجب أن يكون وقتاً مع فرق التوقيت مثل 2026-12-01T10:00:00+02:00'
  })
})

t.test('a body that is wrong as a whole is named, and what it may be either confuses nobody', async (t) => {
  const provider = await makeProvider(db)
  const client = await makeUser(db)
  const told = async (who: typeof client, method: 'POST' | 'PUT', url: string, payload: object) =>
    (await app.inject({ method, url, headers: as(who), payload })).json().errors

  t.strictSame(await told(provider, 'PUT', '/api/providers/profile', {}), [
    { field: 'body', message: 'must name at least one field' }
  ])
  t.strictSame(
    await told(client, 'POST', '/api/bookings/create', { ...aBooking, address: { ...home, lat: 91 } }),
    [{ field: 'address.lat', message: 'must be at most 90' }]
  )
  t.strictSame(await told(client, 'POST', '/api/bookings/create', { ...aBooking, address: 5 }), [
    { field: 'address', message: 'must be an object' }
  ])
  t.strictSame(await told(provider, 'PUT', '/api/providers/booking-rules', { jobsPerDay: 'many' }), [
    { field: 'jobsPerDay', message: 'must be a whole number' }
  ])
  t.strictSame(await told(provider, 'PUT', '/api/providers/schedule', { week: { mon: [['9', '17:00']] } }), [
    { field: 'week.mon.0.0', message: 'must have the form of 09:00' }
  ])
})

t.test('a refusal of a large body costs one error', async (t) => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/auth/login',
    payload: { email: Array.from({ length: 5000 }, () => 0), password: 5 }
  })

  t.equal(answer.statusCode, 400)
  t.equal(answer.json<{ errors: object[] }>().errors.length, 1)
})

t.test('a body that is no JSON is refused with its line and column, in both languages', async (t) => {
  const send = async (payload: string | Buffer, language: string) =>
    await app.inject({
      method: 'POST',
      url: '/api/auth/login',
      headers: { ...JSON_TYPE, 'accept-language': language },
      payload
    })

  t.match((await send('{\n  "email": "a",\n}', 'en')).json(), {
    status: 400,
    code: 'invalid_json',
    line: 3,
    column: 1,
    detail: 'The body is not valid JSON: line 3, column 1.'
  })
  t.match((await send('{"email": ', 'ar')).json(), {
    code: 'invalid_json',
    line: 1,
    column: 11,
    detail: /السطر 1/
  })
  t.match((await send('{"__proto__": {}}', 'en')).json(), { status: 400, code: 'invalid_input' })
  t.match((await send(Buffer.from('{"email":"\xff"}', 'latin1'), 'en')).json(), {
    status: 400,
    code: 'not_utf8'
  })
})

t.test('an empty JSON body is no body', async (t) => {
  const send = async (url: string) =>
    await app.inject({ method: 'POST', url, headers: JSON_TYPE, payload: '' })

  t.match((await send('/api/auth/logout')).json(), { code: 'not_signed_in' }, 'where none is needed')
  t.match((await send('/api/auth/login')).json(), { code: 'invalid_input' }, 'where one is')
})

t.test('a time that nobody can read is refused, and does not find nothing', async (t) => {
  const search = async (from: string, to: string) =>
    await app.inject({ url: '/api/services', query: { availableFrom: from, availableTo: to } })

  for (const time of [
    '2026-12-03T10:00:00+02',
    '2026-12-03T10:00',
    '2026-12-03',
    '2026-02-30T10:00:00Z',
    '2016-12-31T23:59:60Z',
    '2026-12-03T10:00:00+02:00 or so'
  ]) {
    const refused = await search(time, '2026-12-03T12:00:00Z')
    t.match(refused.json(), { code: 'invalid_input', errors: [{ field: 'availableFrom' }] }, time)
  }

  for (const time of [
    '2026-12-03T10:00:00+02:00',
    '2026-12-03T10:00:00+0200',
    '2026-12-03T08:00:00.5Z',
    '2026-12-03t08:00:00z'
  ]) {
    t.equal((await search(time, '2026-12-03T12:00:00Z')).statusCode, 200, time)
  }
})

t.test('a method that an address does not have is 405 with those that it has', async (t) => {
  const list = await app.inject({ method: 'PATCH', url: '/api/services?city=tyre' })
  t.match(list.json(), {
    status: 405,
    code: 'method_not_allowed',
    detail: 'This address answers GET, HEAD only.'
  })
  t.equal(list.headers.allow, 'GET, HEAD')

  const one = await app.inject({ method: 'PATCH', url: '/api/bookings/01a224bb-fa69-76c0-8222-c29abf852f97' })
  t.equal(one.statusCode, 405)
  t.equal(one.headers.allow, 'GET, HEAD')

  t.equal((await app.inject({ method: 'PATCH', url: '/api/nowhere' })).statusCode, 404)
  t.equal((await app.inject({ method: 'PATCH', url: '/api/bookings/' })).statusCode, 404)
})

t.test('the language is the one that is wanted most, and never one that is not wanted', async (t) => {
  const languageFor = async (accepted: string) =>
    (await app.inject({ url: '/api/nowhere', headers: { 'accept-language': accepted } })).headers[
      'content-language'
    ]

  t.equal(await languageFor('en;q=0, ar'), 'ar')
  t.equal(await languageFor('en;q=0.3, ar;q=0.8'), 'ar')
  t.equal(await languageFor('ar-LB, en;q=0.9'), 'ar')
  t.equal(await languageFor('fr, en;q=0.7, ar;q=0.5'), 'en')
  t.equal(await languageFor('ar;q=0'), 'en')
  t.equal(await languageFor('fr'), 'en')
})
