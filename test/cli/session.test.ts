import { and, eq, isNull } from 'drizzle-orm'
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from '../support/tap.js'
import { auditLog, sessions, users } from '../../drizzle/schema/index.js'
import { makeUser } from '../support/people.js'
import { factorOf } from '../support/second-factor.js'
import { liveServer, password } from './server.js'
import { configFolder, taskego } from './terminal.js'

const server = await liveServer(t)
const { db, url } = server
const admin = await makeUser(db, { role: 'admin', name: 'Rita Khalil' })

t.test(
  "signing in keeps tokens for their owner alone, never the password, and is audited as the command line's",
  async (t) => {
    const terminal = await server.signedIn(admin)
    const file = join(terminal.env.TASKEGO_CONFIG_DIR ?? '', 'credentials.json')

    t.equal(statSync(file).mode & 0o777, 0o600)
    t.notMatch(readFileSync(file, 'utf8'), password)
    t.match(await terminal(['whoami']), { code: 0, output: /Rita Khalil/ })
    t.match(JSON.parse((await terminal(['whoami', '--json'])).output), {
      server: url,
      user: { id: admin.id, role: 'admin' }
    })

    const [entry] = await db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.action, 'login'), eq(auditLog.actorId, admin.id)))

    t.equal(entry?.door, 'cli')
  }
)

t.test('at a terminal e-mail and password are asked for, and the password is not shown', async (t) => {
  await server.signedIn(admin)

  const env = { TASKEGO_CONFIG_DIR: configFolder(t) }
  const result = await taskego(['login', '--server', url, '--email', admin.email], {
    env,
    input: `${password}\n`,
    isTerminal: true
  })

  t.match(result, { code: 0, output: /Signed in to .* as Rita Khalil/, errors: /Password: / })
  t.notMatch(result.errors + result.output, password)
})

t.test('a wrong password is exit 3 in the language of the terminal, and signs nobody in', async (t) => {
  const env = { TASKEGO_CONFIG_DIR: configFolder(t), TASKEGO_SERVER: url }
  const words = ['login', '--email', admin.email, '--password-stdin']

  t.match(await taskego(words, { env, input: 'wrong' }), { code: 3, errors: /E-mail or password is wrong/ })
  t.match(await taskego(words, { env: { ...env, LANG: 'ar_LB.UTF-8' }, input: 'wrong' }), {
    code: 3,
    errors: /البريد الإلكتروني أو كلمة السر غير صحيحة/
  })
  t.match(await taskego(['whoami'], { env }), { code: 3 })
})

t.test('tokens are renewed on the way; of several processes one renews and the session lives', async (t) => {
  const terminal = await server.signedIn(admin)
  const file = join(terminal.env.TASKEGO_CONFIG_DIR ?? '', 'credentials.json')
  const stale = JSON.parse(readFileSync(file, 'utf8'))

  stale.servers[url].expiresAt = Date.now() - 1000
  writeFileSync(file, JSON.stringify(stale))

  const results = await Promise.all(Array.from({ length: 5 }, async () => await terminal(['whoami'])))
  t.same(
    results.map(({ code }) => code),
    [0, 0, 0, 0, 0]
  )
  t.not(JSON.parse(readFileSync(file, 'utf8')).servers[url].refreshToken, stale.servers[url].refreshToken)
  t.equal(statSync(file).mode & 0o777, 0o600)
  t.notOk(existsSync(`${file}.lock`))
})

t.test('a lock that a dead process left does not stop anybody', async (t) => {
  const terminal = await server.signedIn(admin)
  const lock = join(terminal.env.TASKEGO_CONFIG_DIR ?? '', 'credentials.json.lock')

  writeFileSync(lock, '1')
  utimesSync(lock, new Date(0), new Date(0))
  t.match(await terminal(['login', '--email', admin.email, '--password-stdin'], { input: password }), {
    code: 0
  })
})

t.test('signing out ends the session on the server and removes its tokens here', async (t) => {
  const user = await makeUser(db)
  await db.delete(sessions).where(eq(sessions.userId, user.id))

  const terminal = await server.signedIn(user)
  t.match(await terminal(['logout']), { code: 0 })

  t.same(
    await db
      .select()
      .from(sessions)
      .where(and(eq(sessions.userId, user.id), isNull(sessions.revokedAt))),
    []
  )

  t.match(await terminal(['whoami']), { code: 3, errors: /not signed in/ })
})

t.test("a banned user's command line is signed out at its next word", async (t) => {
  const user = await makeUser(db)
  const terminal = await server.signedIn(user)

  await db.update(users).set({ isBanned: true }).where(eq(users.id, user.id))
  t.match(await terminal(['whoami']), { code: 3, errors: /session .* has ended/ })
})

t.test('an account with a second factor signs in with a code, and proves itself with one', async (t) => {
  const person = await makeUser(db, { role: 'admin' })
  await server.signedIn(person)
  const factor = await factorOf(server.app, server.as, person)

  const env = { TASKEGO_CONFIG_DIR: configFolder(t), TASKEGO_SERVER: url }
  const words = ['login', '--email', person.email, '--password-stdin']

  t.match(await taskego(words, { env, input: password }), { code: 2, errors: /no terminal to ask for: Code/ })
  t.match(await taskego(words.concat('--code', '000000'), { env, input: password }), {
    code: 3,
    errors: /code is wrong or was used before/
  })

  const [first = '', second = '', third = ''] = factor.recoveryCodes
  t.match(await taskego(words.concat('--code', first), { env, input: password }), { code: 0 })

  t.match(await taskego(['second-factor', 'codes'], { env }), { code: 3, errors: /taskego prove/ })
  t.match(await taskego(['prove', '--password-stdin'], { env, input: password }), { code: 3 })
  t.match(await taskego(['prove', '--code', second], { env }), { code: 0, output: /Good until/ })
  t.match(await taskego(['second-factor', 'show', '--json'], { env }), { output: /"recoveryCodesLeft":8/ })

  await db.update(sessions).set({ provenAt: null }).where(eq(sessions.userId, person.id))
  const off = await taskego(['second-factor', 'off', '--yes'], { env, isTerminal: true, input: `${third}\n` })
  t.match(off, { code: 0, output: /is off/, errors: /Code: / }, 'at a terminal the proof is asked for')
})
