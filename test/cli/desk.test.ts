import { eq, sql } from 'drizzle-orm'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t from '../support/tap.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { categories, payouts, services, sessions, users } from '../../drizzle/schema/index.js'
import { enqueue } from '../../src/shared/jobs.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { liveServer } from './server.js'
import { configFolder } from './terminal.js'

const server = await liveServer(t)
const { db, market, app, as } = server
const admin = await makeUser(db, { role: 'admin', name: 'Rita Khalil' })
const terminal = await server.signedIn(admin)
const provider = await makeProvider(db, { businessName: 'Cedar Cooling' }, { name: 'Ziad' })
const service = await makeService(db, provider.id)

t.test('admins are listed and given scopes; an unknown scope is wrong usage', async (t) => {
  const other = await makeUser(db, { role: 'admin', name: 'Samer' })

  t.match(await terminal(['admins', 'scopes', other.id, 'money', 'all']), {
    code: 2,
    errors: /no scope “all”/
  })
  t.match(await terminal(['admins', 'scopes', other.id, 'money', '--dry-run']), { output: /Would let Samer/ })
  t.match(await db.select().from(users).where(eq(users.id, other.id)), [{ adminScopes: ['everything'] }])

  t.match(await terminal(['admins', 'scopes', other.id, 'money', 'support']), { code: 0 })
  t.match(await db.select().from(users).where(eq(users.id, other.id)), [
    { adminScopes: ['support', 'money'] }
  ])
  t.match(JSON.parse((await terminal(['admins', 'list', '--json'])).output), {
    items: [{ id: admin.id }, { id: other.id, scopes: ['support', 'money'] }]
  })
  t.match(await terminal(['admins', 'scopes', admin.id, 'money']), { code: 5, errors: /last admin/ })
})

t.test('documents are listed with links, and saved for their reader alone', async (t) => {
  const form = new FormData()
  form.append('file', new Blob(['%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n']), 'licence.pdf')
  const added = await app.inject({
    method: 'POST',
    url: '/api/providers/documents',
    headers: as(provider),
    payload: form
  })
  t.equal(added.statusCode, 200, added.body)

  const { id } = added.json<{ id: string }>()
  const listed = JSON.parse((await terminal(['providers', 'documents', provider.id, '--json'])).output)
  t.match(listed, { items: [{ id, url: /signature=/ }] })

  const folder = configFolder(t)
  const saved = await terminal(['providers', 'documents', provider.id, '--save', folder])
  t.match(saved, { code: 0, errors: /Saved/ })
  const file = join(folder, `${id}.pdf`)
  t.match(readFileSync(file, 'utf8'), /^%PDF/)
  t.equal(statSync(file).mode & 0o777, 0o600)

  await db.update(sessions).set({ provenAt: null }).where(eq(sessions.userId, admin.id))
  t.match(await terminal(['providers', 'documents', provider.id]), { code: 3, errors: /taskego prove/ })
  await db.update(sessions).set({ provenAt: new Date() }).where(eq(sessions.userId, admin.id))
})

t.test('a service is edited; its provider is told why', async (t) => {
  t.match(await terminal(['services', 'edit', service.id]), { code: 2, errors: /Say what to change/ })
  t.match(await terminal(['services', 'edit', service.id, '--price', 'much']), { code: 2 })
  t.match(await terminal(['services', 'edit', service.id, '--price', '3900', '--reason', 'A typo']), {
    code: 0
  })
  t.match(await db.select().from(services).where(eq(services.id, service.id)), [{ price: 3900 }])
})

t.test('categories are added, changed and removed', async (t) => {
  const add = [
    'categories',
    'add',
    'glazing',
    '--en',
    'Glazing',
    '--ar',
    'زجاج',
    '--aliases',
    'glass, windows'
  ]
  t.match(await terminal(add), { code: 0 })
  t.match(await db.select().from(categories).where(eq(categories.slug, 'glazing')), [
    { name_en: 'Glazing', aliases: ['glass', 'windows'] }
  ])
  t.match(await terminal(add), { code: 5, errors: /already taken/ })
  t.match(await terminal(['categories', 'edit', 'glazing', '--en', 'Glass']), { output: /Glass/ })
  t.match(await terminal(['categories', 'delete', 'glazing', '--dry-run']), { output: /Would remove/ })
  t.match(await terminal(['categories', 'delete', 'glazing']), { code: 2, errors: /--yes/ })
  t.match(await terminal(['categories', 'delete', 'glazing', '--yes']), { code: 0 })
  t.same(await db.select().from(categories).where(eq(categories.slug, 'glazing')), [])
  t.match(await terminal(['cities', 'add', 'jezzine', '--lat', 'north']), { code: 2 })
  t.match(await terminal(['cities', 'list']), { output: /tyre/ })
})

t.test('failed jobs are listed, tried again and dropped', async (t) => {
  for (let index = 0; index < 2; index++) await enqueue(market, 'mail:verify', { userId: provider.id })
  const failed = await db
    .update(jobQueue)
    .set({ state: 'failed' })
    .where(sql`${jobQueue.data} ->> 'kind' = 'mail:verify'`)
    .returning({ id: jobQueue.id })
  const [first, second] = failed.map(({ id }) => id)

  t.match(await terminal(['jobs', 'list']), { code: 0, output: /mail:verify/ })
  t.match(await terminal(['jobs', 'retry']), { code: 2 })
  t.match(await terminal(['jobs', 'retry', first ?? '']), { code: 0, output: /tried again/ })
  t.match(await terminal(['jobs', 'drop', second ?? '', '--dry-run']), { output: /Would drop mail:verify/ })
  t.match(await terminal(['jobs', 'drop', second ?? '', '--yes']), { code: 0, output: /dropped/ })
  t.same(
    await db
      .select({ id: jobQueue.id })
      .from(jobQueue)
      .where(eq(jobQueue.id, second ?? '')),
    []
  )
  t.match(await terminal(['jobs', 'drop', second ?? '', '--yes']), { code: 4 })
})

t.test(
  'a payout of an empty wallet records nothing, and a booking without a payment has no refund',
  async (t) => {
    t.match(await terminal(['payments', 'payout', provider.id, '--dry-run']), { output: /Would pay out/ })
    t.match(await terminal(['payments', 'payout', provider.id, '--yes']), { code: 5 })
    t.match(await terminal(['payments', 'payout', provider.id, '--amount', '100', '--yes']), { code: 5 })
    t.same(await db.select().from(payouts), [])
  }
)

t.test('looking on as a user gives a token that reads', async (t) => {
  const view = JSON.parse((await terminal(['users', 'view', provider.id, '--json'])).output)
  const me = await app.inject({
    url: '/api/auth/me',
    headers: { authorization: `Bearer ${String(view.accessToken)}` }
  })
  t.match(me.json(), { id: provider.id })
})
