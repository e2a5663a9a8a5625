import t from '../support/tap.js'
import { banUser } from '../../src/moderation/index.js'
import { actorOf, makeUser } from '../support/people.js'
import { liveServer } from './server.js'

const server = await liveServer(t)
const { db, market } = server
const admin = await makeUser(db, { role: 'admin', name: 'Rita Khalil' })
const terminal = await server.signedIn(admin)

t.test('the log tells who did what, when, by which door and why, filtered and by page', async (t) => {
  const user = await makeUser(db)
  await banUser(market, { ...actorOf(admin), door: 'cli' }, { userId: user.id, banned: true, reason: 'Spam' })

  const { output } = await terminal(['logs', '--type', 'admin'])
  t.match(output, /user\.banned +Rita Khalil \(admin, cli\) +user [0-9a-f-]{36} +Spam/)
  t.notMatch(output, /login/, 'signing in is no act of an admin')
  t.match(JSON.parse((await terminal(['logs', '--type', 'auth', '--limit', '1', '--json'])).output), {
    items: [{ action: 'login', door: 'cli' }]
  })
  t.match(await terminal(['logs', '--from', '2020-01-01', '--to', '2020-01-02']), { output: 'Nothing.\n' })
  t.match(await terminal(['logs', '--from', 'yesterday']), { code: 2 })
})

t.test('following shows what was and then what happens, each once, until Ctrl-C', async (t) => {
  const stopped = new AbortController()
  const user = await makeUser(db)
  let heard = ''

  const following = terminal(['logs', '--follow', '--type', 'admin', '--json'], {
    signal: stopped.signal,
    onOutput: (text) => {
      heard += text
      if (heard.includes('"user.unbanned"')) stopped.abort()
    }
  })

  await waitUntil(() => heard.includes('user.banned'))
  await waitUntil(() => server.app.io.sockets.sockets.size === 1)
  await banUser(market, actorOf(admin), { userId: user.id, banned: true, reason: 'Again' })
  await banUser(market, actorOf(admin), { userId: user.id, banned: false })
  t.match(await following, { code: 0 })

  const entries = heard
    .trim()
    .split('\n')
    .map((line): { action: string; targetId: string } => JSON.parse(line))

  t.same(
    entries.filter(({ targetId }) => targetId === user.id).map(({ action }) => action),
    ['user.banned', 'user.unbanned']
  )
})

t.test('who follows reads who did it by name, in the order in which it happened', async (t) => {
  const stopped = new AbortController()
  const another = await makeUser(db, { role: 'admin', name: 'Nour Saliba' })
  const user = await makeUser(db)
  let heard = ''

  const following = terminal(['logs', '--follow', '--type', 'admin'], {
    signal: stopped.signal,
    onOutput: (text) => {
      heard += text
      if (/user\.unbanned {2}Nour Saliba/.test(heard)) stopped.abort()
    }
  })

  await waitUntil(() => server.app.io.sockets.sockets.size === 1)
  await banUser(market, actorOf(another), { userId: user.id, banned: true, reason: 'Again' })
  await banUser(market, actorOf(another), { userId: user.id, banned: false })
  t.match(await following, { code: 0 })

  t.match(
    heard.split('\n').filter((line) => line.includes(user.id)),
    [/user\.banned {2}Nour Saliba \(admin/, /user\.unbanned {2}Nour Saliba \(admin/]
  )
})

t.test('whoever is no admin hears nothing of the log', async (t) => {
  const client = await server.signedIn(await makeUser(db))
  t.match(await client(['logs', '--follow']), { code: 3, output: '' })
})

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !isSo(); round++) await new Promise((resolve) => setTimeout(resolve, 25))
}
