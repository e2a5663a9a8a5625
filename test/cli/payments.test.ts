import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { payments, sandboxSessions } from '../../drizzle/schema/index.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { openCheckout, reserveCheckout } from '../../src/payments/index.js'
import { actorOf } from '../support/people.js'
import { liveServer } from './server.js'

const server = await liveServer(t)
const { db, app } = server
const terminal = await server.signedIn(await makeUser(db, { role: 'admin', name: 'Rita Khalil' }))
const provider = await makeProvider(db, { businessName: 'Cedar Cooling' }, { name: 'Ziad' })
const client = await makeUser(db)
const service = await makeService(db, provider.id)

t.test('`payments reconcile` reads a period at the gateway, says what the marketplace did not know, and how it ended', async (t) => {
  t.match(await terminal(['payments', 'reconcile']), { code: 0, output: /0 payments read at the gateway\.[\s\S]*Nothing that the marketplace/ })
  const booking = await makeBooking(db, service, client.id, { status: 'accepted' })
  const actor = actorOf(client)
  const checkout = await openCheckout(db, app.gateway, actor, await reserveCheckout(db, app.gateway, actor, { bookingId: booking.id }))
  // Paid, and no event ever comes.
  await app.sandbox?.decide(checkout.sessionId, 'pay')
  t.match(await terminal(['payments', 'reconcile', '--to', '2020-01-01']), { code: 0, output: /^0 payments read/ })
  const found = await terminal(['payments', 'reconcile', '--from', '2020-01-01'])
  t.match(found, { code: 0, output: new RegExp(`1 payment read[\\s\\S]*${checkout.paymentId}.*${booking.id}.*was paid`) })
  t.match(await db.select().from(payments), [{ status: 'paid' }])
  t.same(JSON.parse((await terminal(['payments', 'reconcile', '--json'])).output), { read: 1, findings: [], failures: [] })
  t.match(await terminal(['payments', 'reconcile', '--from', 'soon']), { code: 2 })

  await db.delete(sandboxSessions).where(eq(sandboxSessions.id, checkout.sessionId))
  await db.update(payments).set({ capturedAt: null, status: 'expired' })
  const failed = await terminal(['payments', 'reconcile'])
  t.match(failed, { code: 1, output: new RegExp(`Not read[\\s\\S]*${checkout.paymentId}`), errors: /1 payment could not be read; ask again later/ })
})
