import { testRules } from '../support/market.js'
import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { runInNewContext } from 'node:vm'
import t from '../support/tap.js'
import { testApp, testEnv } from '../support/app.js'
import { makeUser } from '../support/people.js'
import { testDatabase } from '../support/database.js'
import { hashPassword } from '../../src/accounts/index.js'
import { welcomePage } from '../../routes/welcome/page.js'

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const database = await testDatabase(t)

t.test('a browser finds a page at /, programs the problem document that they know', async (t) => {
  const { app } = await testApp(t, { NODE_ENV: 'development' }, database)
  const page = await app.inject({ url: '/', headers: browser })

  t.match(page, { statusCode: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
  t.match(page.body, '<html lang="en" dir="ltr">')
  t.match(page.body, 'href="/docs"')
  t.match(page.body, 'href="/openapi.json"')

  for (const accept of ['*/*', 'application/json', undefined]) {
    const answer = await app.inject({ url: '/', headers: accept === undefined ? {} : { accept } })
    t.match(answer.json(), { status: 404, code: 'route_not_found' }, accept ?? 'no Accept')
  }
})

t.test('the page speaks Arabic to whom their browser or the link says so, right to left', async (t) => {
  const { app } = await testApp(t, {}, database)
  const asked = await app.inject({ url: '/', headers: { ...browser, 'accept-language': 'ar-LB,ar' } })
  const chosen = await app.inject({ url: '/?language=ar&from=abroad', headers: browser })

  for (const { body } of [asked, chosen]) {
    t.match(body, '<html lang="ar" dir="rtl">')
    t.match(body, 'محادثة مع المساعد')
    t.match(body, 'href="/?language=en"')
  }
})

t.test('the page runs no script but the file of its own', async (t) => {
  const { app } = await testApp(t, {}, database)
  const page = await app.inject({ url: '/', headers: browser })
  const script = await app.inject({ url: '/welcome.js' })

  t.match(page.headers['content-security-policy'], /script-src 'self'(;|$)/)
  t.same(page.body.match(/<script[^>]*>/g), ['<script src="/welcome.js" defer>'])
  t.notMatch(page.body, / on[a-z]+=/, 'no handler inside of a tag')
  t.match(script, { statusCode: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' } })
})

t.test('the log-ins of the demo are on the page only where there is a demo', async (t) => {
  const demo = welcomePage('en', testEnv({ NODE_ENV: 'development', DEMO_DATA: 'true' }), testRules).body
  const production = welcomePage(
    'en',
    testEnv({ NODE_ENV: 'production', DATABASE_URL: 'postgres://127.0.0.1:1/none' }),
    testRules
  ).body

  t.match(demo, /provider@demo\.taskego.*taskego-demo/s)
  t.notMatch(production, /taskego-demo|\/docs/)
})

t.test('the script of the page signs in and talks to the concierge, turn after turn', async (t) => {
  const { app, db, market } = await testApp(t, {}, database)
  const passwordHash = await hashPassword('a good password', market.rules)
  const { email } = await makeUser(db, { passwordHash })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const page = openPage(url, (await app.inject({ url: '/welcome.js' })).body)

  await page.submit('#sign-in', { email, password: 'not it' })
  t.ok(page.at('#problem').textContent, 'a refusal is shown')
  t.equal(page.at('#talk').hidden, true)

  await page.submit('#sign-in', { email, password: 'a good password' })
  t.equal(page.at('#problem').textContent, '')
  t.equal(page.at('#talk').hidden, false)

  await page.submit('#talk', { message: 'hello' })
  await page.submit('#talk', { message: 'بدي سباك بصور بكرا' })
  t.same(
    page.shown.map(({ className, dir }) => [className, dir]),
    ['user', 'concierge', 'user', 'concierge'].map((who) => [who, 'auto'])
  )
  t.equal(new Set(page.sent.map(({ conversationId }) => conversationId)).size, 2, 'one conversation')
})

/** As much of an element as the script uses. */
class Element extends EventEmitter {
  hidden = true
  disabled = false
  textContent = ''
  className = ''
  dir = ''
  dataset = { unreachable: 'no answer' }
  elements = { message: { value: '', focus: () => {} } }
  fields: Record<string, string> = {}
  addEventListener = this.on.bind(this)
  button: { disabled: boolean } = { disabled: false }
  querySelector = () => this.button
  scrollIntoView = () => {}
}

/** Runs the page's script where a browser would. */
function openPage(url: string, script: string) {
  const elements = new Map<string, Element>()
  const shown: Element[] = []
  const sent: Array<{ conversationId?: string }> = []
  const at = (name: string): Element => {
    const element = elements.get(name) ?? new Element()
    elements.set(name, element)
    return element
  }

  runInNewContext(script, {
    TypeError,
    FormData: class {
      constructor(form: Element) {
        return Object.entries(form.fields)
      }
    },
    document: {
      documentElement: { lang: 'en' },
      querySelector: (name: string) =>
        Object.assign(at(name), { append: (line: Element) => shown.push(line) }),
      createElement: () => new Element()
    },
    fetch: async (path: string, request: { body: string }) => {
      if (path === '/api/ai/chat') sent.push(JSON.parse(request.body))
      return await fetch(url + path, request)
    }
  })

  const submit = async (name: string, fields: Record<string, string>): Promise<void> => {
    const form = at(name)
    form.fields = fields
    form.emit('submit', { preventDefault: () => {} })
    while (form.button.disabled) await pause(5)
  }

  return { at, submit, shown, sent }
}
