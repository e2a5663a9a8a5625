import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { reviews, supportTickets } from '../../drizzle/schema/index.js'
import { newId } from '../../src/shared/ids.js'
import { answerDispute, openDispute, openTicket } from '../../src/support/index.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { liveServer } from './server.js'

const server = await liveServer(t)
const { db, market } = server
const rita = await server.signedIn(await makeUser(db, { role: 'admin', name: 'Rita Khalil' }))
const karim = await server.signedIn(await makeUser(db, { role: 'admin', name: 'Karim Aoun' }))
const maya = await makeUser(db, { name: 'Maya Khoury' })

t.test('tickets are listed, shown, taken, answered, closed and opened again', async (t) => {
  const { id } = await openTicket(market, actorOf(maya), { subject: 'A wrong price', text: 'I paid twice.' })

  t.match(await rita(['tickets', 'list', '--free']), { code: 0, output: /Maya Khoury.*A wrong price/ })
  t.match(await rita(['tickets', 'take', id]), { code: 0, output: /You look after it now/ })
  t.match(await rita(['tickets', 'list', '--mine', '--state', 'open']), { output: new RegExp(id) })
  t.match(await karim(['tickets', 'list', '--mine']), { output: 'No tickets.\n' })

  t.match(await karim(['tickets', 'answer', id, '--text', 'Mine']), { code: 2, errors: /--yes/ })
  t.match(await karim(['tickets', 'take', id, '--yes']), { code: 0, output: /Owner +Karim Aoun/ })

  t.match(await karim(['tickets', 'answer', id, '--text', 'We look into it.']), { code: 0 })
  t.match(await rita(['tickets', 'show', id]), {
    output: /asker: I paid twice\.[\s\S]*team: We look into it\./
  })

  t.match(await karim(['tickets', 'close', id, '--outcome', 'One of the two goes back']), { code: 0 })
  t.match(await karim(['tickets', 'take', id]), { code: 5, errors: /closed/ })
  t.match(await karim(['tickets', 'reopen', id]), { code: 0 })
  t.match(await db.select().from(supportTickets).where(eq(supportTickets.id, id)), [{ state: 'open' }])

  const read = JSON.parse((await rita(['tickets', 'show', id, '--json'])).output)
  t.match(read, { id, owner: { name: 'Karim Aoun' }, messages: [{ from: 'asker' }, { from: 'team' }] })
  t.match(await rita(['tickets', 'show', newId()]), { code: 4 })
})

t.test('disputes are listed, shown, looked ahead at and decided, with a preview first', async (t) => {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const { id } = await makeBooking(db, service, maya.id, { status: 'completed' })
  t.match(await rita(['disputes', 'show', id]), { code: 4, errors: /Nobody disputes/ })

  await openDispute(market, actorOf(maya), { id, words: 'The tap still leaks' })
  await answerDispute(market, actorOf(provider), { id, words: 'The tap is old' })
  t.match(await rita(['disputes', 'list', '--state', 'open']), { code: 0, output: /Maya Khoury/ })
  t.match(await rita(['disputes', 'show', id]), {
    output: /The client: The tap still leaks[\s\S]*The provider: The tap is old/
  })
  t.match(await rita(['disputes', 'preview', id, '--share', '5000']), { output: /no money moves/ })
  t.match(await rita(['disputes', 'preview', id, '--share', 'half']), { code: 2 })

  const ruling = ['disputes', 'decide', id, '--share', '5000', '--reason', 'The photos show it']
  t.match(await rita([...ruling, '--dry-run']), { code: 0, output: /Would decide/ })
  t.match(await rita(ruling), { code: 2, errors: /--yes/ })
  t.match(await rita([...ruling, '--yes']), { code: 0, output: /It is decided/ })
  t.match(await rita([...ruling, '--yes']), { code: 5, errors: /over/ })

  const shown = JSON.parse((await rita(['disputes', 'show', id, '--json'])).output)
  t.match(shown, { state: 'decided', decision: { share: 5000, refund: null } })
})

t.test('a review is hidden and restored, with a reason', async (t) => {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const booking = await makeBooking(db, service, maya.id, { status: 'completed' })
  const id = newId()
  await db.insert(reviews).values({
    id,
    bookingId: booking.id,
    serviceId: service.id,
    providerId: provider.id,
    userId: maya.id,
    rating: 1,
    createdAt: new Date()
  })

  t.match(await rita(['reviews', 'hide', id]), { code: 2 }, 'without a reason')
  t.match(await rita(['reviews', 'hide', id, '--reason', 'Spam']), { code: 0, output: /Nobody sees it/ })
  t.match(await rita(['reviews', 'list', '--hidden']), { output: new RegExp(id) })
  t.match(await rita(['reviews', 'restore', id, '--reason', 'A mistake']), { code: 0 })
  t.match(await rita(['reviews', 'list', '--hidden']), { output: 'No reviews.\n' })
})
