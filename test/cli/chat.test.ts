import t from '../support/tap.js'
import { sayLocalTime } from '../../src/shared/format.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { liveServer } from './server.js'

const server = await liveServer(t)
const { db } = server
const provider = await makeProvider(db, { businessName: 'Cedar Cooling', timezone: 'Asia/Tokyo' })
await makeService(db, provider.id, { title_en: 'Leak repair', city: 'tyre' })

t.test('an offer tells its time in the zone of the service, by the names of day and zone', async (t) => {
  const terminal = await server.signedIn(await makeUser(db))
  const said = JSON.parse((await terminal(['chat', 'I need a plumber in Tyre', '--json'])).output)
  const { nextSlot, timezone } = said.services[0]

  t.equal(timezone, 'Asia/Tokyo')

  const { output } = await terminal(['chat', 'I need a plumber in Tyre'])
  const time = sayLocalTime(new Date(nextSlot), 'Asia/Tokyo', 'en')
  t.match(time, /^\w+day \d+ \w+, \d{1,2}(?::\d\d)? (?:am|pm|noon)$/)
  t.ok(output.includes(`free ${time} (Asia/Tokyo)`), output)
})

t.test('a conversation goes on by the beginning of its id', async (t) => {
  const terminal = await server.signedIn(await makeUser(db))
  const { conversationId } = JSON.parse((await terminal(['chat', 'hello', '--json'])).output)
  const words = ['chat', 'hello again', '--conversation', conversationId.slice(0, 13), '--json']

  t.match(JSON.parse((await terminal(words)).output), { conversationId })
  t.match(await terminal(['chat', 'hello', '--conversation', '0190cccc']), { code: 4 })
})
