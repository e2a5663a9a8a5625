import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { cancelPolicies } from '../../drizzle/schema/index.js'
import { makeUser } from '../support/people.js'
import { liveServer } from './server.js'

const server = await liveServer(t)
const { db } = server
const terminal = await server.signedIn(await makeUser(db, { role: 'admin', name: 'Rita Khalil' }))
const because = ['--reason', 'Asked for']

async function stored(slug: string) {
  const [row] = await db.select().from(cancelPolicies).where(eq(cancelPolicies.slug, slug))
  return row
}

t.test('`cancel-policies` lists what ships, allows it, makes it the default and forbids it', async (t) => {
  const list = await terminal(['cancel-policies', 'list'])
  t.match(list.output, /standard +free until 24 h, then 50 %, no-show 50 % +by default/)
  t.match(list.output, /moderate +free until 48 h, 25 % until 12 h, then 50 %, no-show 100 % +by nobody/)

  t.match(await terminal(['cancel-policies', 'allow', 'strict', ...because]), { output: /by who wants it/ })
  t.match(await terminal(['cancel-policies', 'default', 'moderate', ...because]), { output: /by default/ })
  t.match(await stored('moderate'), { isAllowed: true, isDefault: true })
  t.match(await terminal(['cancel-policies', 'forbid', 'moderate', ...because]), { code: 2 })
  t.match(await stored('moderate'), { isAllowed: true }, 'the default stays allowed')

  t.match(await terminal(['cancel-policies', 'forbid', 'strict', ...because]), { output: /by nobody/ })
  t.match(await terminal(['cancel-policies', 'allow', 'none', ...because]), { code: 4 })

  const stale = await terminal(['cancel-policies', 'allow', 'strict', '--if-version', '1', ...because])
  t.match(stale, { code: 5 }, 'it was edited since')
  t.match(await stored('strict'), { isAllowed: false })
})

t.test('`cancel-policies add` takes tiers, and what is no policy adds none', async (t) => {
  const named = ['cancel-policies', 'add', 'weekend', '--name-en', 'Weekend', '--name-ar', 'نهاية الأسبوع']
  const numbers = ['--free-hours', '72', '--kept', '80']

  t.match(await terminal([...named, ...numbers, '--tier', '48', ...because]), { code: 2 })
  t.match(await terminal([...named, ...numbers, '--tier', '12:25', '48:50', ...because]), { code: 2 })
  t.equal(await stored('weekend'), undefined)

  const added = await terminal([...named, ...numbers, '--tier', '48:25', '12:50', ...because])
  t.match(added, {
    code: 0,
    output: /free until 72 h, 25 % until 48 h, 50 % until 12 h, then 80 %, no-show 80 %/
  })
  t.match(await stored('weekend'), { isAllowed: false, terms: { keptPercent: 80 } })
})
