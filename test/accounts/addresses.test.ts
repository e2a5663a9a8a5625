import { and, asc, eq } from 'drizzle-orm'
import { auditLog, savedAddresses } from '../../drizzle/schema/index.js'
import { hourAhead } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import t from '../support/tap.js'

const { app, db, as } = await testApp(t)
const service = await makeService(db, (await makeProvider(db)).id)

let hours = 48

/** A new user, and what their requests are answered. */
async function somebody() {
  const user = await makeUser(db, { city: 'tyre' })
  const send = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) =>
    await app.inject({ method, url: `/api${path}`, headers: as(user), ...(payload && { payload }) })

  const save = async (line: string, more: object = {}) =>
    await send('POST', '/users/addresses', { address: { line, city: 'Tyre' }, ...more })

  const lines = async () => {
    const { items } = (await send('GET', '/users/addresses')).json<{
      items: Array<{ isDefault: boolean; address: { line: string } }>
    }>()
    return items.map(({ address, isDefault }) => (isDefault ? `*${address.line}` : address.line))
  }

  const book = async (more: object = {}) =>
    (
      await send('POST', '/bookings/create', {
        serviceId: service.id,
        scheduledAt: hourAhead((hours += 3)).toISOString(),
        ...more
      })
    ).json()

  return { user, send, save, lines, book }
}

t.test('the first address is the default, another can be made it, and after it the oldest is', async (t) => {
  const { send, save, lines } = await somebody()

  const first = (await save('Rue 1')).json()
  t.match(first, { isDefault: true, kind: 'other', label: null, address: { line: 'Rue 1', city: 'Tyre' } })

  await save('Rue 2')
  const third = (await save(' Rue\n3 ', { isDefault: true, kind: 'work', label: ' Office ' })).json()
  t.match(third, { isDefault: true, kind: 'work', label: 'Office' })
  t.same(await lines(), ['*Rue 3', 'Rue 1', 'Rue 2'])

  t.equal((await send('PUT', `/users/addresses/${first.id}`, { isDefault: true })).statusCode, 200)
  t.same(await lines(), ['*Rue 1', 'Rue 2', 'Rue 3'])

  t.match((await send('PUT', `/users/addresses/${first.id}`, { isDefault: false })).json(), {
    isDefault: true
  })
  t.equal((await send('DELETE', `/users/addresses/${first.id}`)).statusCode, 204)
  t.same(await lines(), ['*Rue 2', 'Rue 3'])
})

t.test('what is not given stays, and null takes the label away', async (t) => {
  const { send, save } = await somebody()
  const { id } = (await save('Rue 1', { kind: 'home', label: 'Mine' })).json()

  const address = { line: 'Rue 5', unit: 'Ground floor', city: 'Saida', directions: 'Behind the bakery' }
  t.match((await send('PUT', `/users/addresses/${id}`, { address })).json(), {
    kind: 'home',
    label: 'Mine',
    address
  })
  t.match((await send('PUT', `/users/addresses/${id}`, { label: null })).json(), { label: null, address })
})

t.test('ten addresses are the most, and one without a street is refused', async (t) => {
  const { save, lines } = await somebody()
  t.match((await save(' \u200b ')).json(), { status: 400, code: 'invalid_input' })

  for (let number = 1; number <= 10; number++) await save(`Rue ${number}`)
  t.match((await save('Rue 11')).json(), { status: 409, code: 'too_many_addresses', limit: 10 })
  t.equal((await lines()).length, 10)
})

t.test("somebody else's address does not exist", async (t) => {
  const [owner, other] = [await somebody(), await somebody()]
  const { id } = (await owner.save('Rue 1')).json()

  t.equal((await other.send('PUT', `/users/addresses/${id}`, { kind: 'work' })).statusCode, 404)
  t.equal((await other.send('DELETE', `/users/addresses/${id}`)).statusCode, 404)
  t.same(await other.lines(), [])
  t.same(await owner.lines(), ['*Rue 1'])
})

t.test('a booking takes the default unless it says another place, or none', async (t) => {
  const { save, book } = await somebody()
  t.match(await book(), { address: null, hasAddress: false }, 'nothing is invented')

  await save('Rue 1')
  await save('Rue 2', { isDefault: true })
  t.match(await book(), { address: { line: 'Rue 2', city: 'Tyre' }, hasAddress: true })
  t.match(await book({ address: { line: ' ', city: 'Saida' } }), { address: { line: 'Rue 2' } })
  t.match(await book({ address: { line: 'Sea Road', city: 'Saida' } }), { address: { line: 'Sea Road' } })
  t.match(await book({ address: null }), { address: null, hasAddress: false })
})

t.test('each change is in the log, without the words', async (t) => {
  const { user, send, save } = await somebody()
  const { id } = (await save('Rue of the Cedars')).json()
  await send('PUT', `/users/addresses/${id}`, { label: 'Where Maya lives' })
  await send('DELETE', `/users/addresses/${id}`)

  const rows = await db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.type, 'auth'), eq(auditLog.targetId, user.id)))
    .orderBy(asc(auditLog.id))
  t.same(
    rows.map(({ action, actorId, after }) => [action, actorId, after]),
    ['address.saved', 'address.changed', 'address.removed'].map((action) => [
      action,
      user.id,
      { addressId: id }
    ])
  )
  t.notMatch(JSON.stringify(rows), /Cedars|Maya/)
  t.same(await db.select().from(savedAddresses).where(eq(savedAddresses.userId, user.id)), [])
})
