import { Window } from 'happy-dom'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { asc, eq } from 'drizzle-orm'
import { act, createElement, type FunctionComponent } from 'react'
import t from '../support/tap.js'
import { bookings, conversationMessages, conversations } from '../../drizzle/schema/index.js'
import { fill } from '../agent/market.js'
import { testApp } from '../support/app.js'
import { makeUser } from '../support/people.js'

const COMPONENT = 'docs/client/chat.tsx'
const PATIENCE_MS = 30_000

// What a browser has and Node does not. `fetch` is Node's own, over a real socket.
const window = new Window({ url: 'http://localhost:5173' })
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true })
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
const { createRoot } = await import('react-dom/client')

const { app, db, market, as } = await testApp(t)
await fill(market)
const server = await app.listen({ port: 0, host: '127.0.0.1' })

type Chat = FunctionComponent<{ server: string; accessToken: string }>

async function loadChat(): Promise<Chat> {
  const loaded: unknown = await import(pathToFileURL(`dist/${COMPONENT.replace(/tsx$/, 'js')}`).href)
  if (!hasChat(loaded)) throw new Error(`${COMPONENT} has no Chat`)
  return loaded.Chat
}

function hasChat(loaded: unknown): loaded is { Chat: Chat } {
  return (
    typeof loaded === 'object' && loaded !== null && 'Chat' in loaded && typeof loaded.Chat === 'function'
  )
}

/** The page with the component on it, and the hands of whoever sits before it. */
async function open(accessToken: string) {
  const place = window.document.createElement('main')
  window.document.body.append(place)
  const root = createRoot(place)
  const Chat = await loadChat()
  await act(async () => root.render(createElement(Chat, { server, accessToken })))

  const said = (role: string) =>
    [...place.querySelectorAll(`p.${role}`)].map(({ textContent }) => textContent)
  const button = (label: string) =>
    [...place.querySelectorAll('button')].find((one) => one.textContent === label)

  return {
    said,
    button,
    problem: () => place.querySelector('[role=alert]')?.textContent ?? null,
    /** Types like a person: the browser changes the value, and the field tells of it. */
    type: async (text: string) => {
      const field = place.querySelector('input')
      await act(async () => {
        const { prototype } = window.HTMLInputElement
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text)
        field?.dispatchEvent(new window.Event('input', { bubbles: true }))
      })
    },
    click: async (label: string) => {
      await act(async () => button(label)?.click())
    },
    /** Waits until `is` holds; what comes meanwhile is drawn. */
    until: async (is: () => boolean) => {
      for (let waited = 0; waited < PATIENCE_MS && !is(); waited += 20) await act(async () => await pause(20))
      if (!is()) throw new Error(place.innerHTML)
    },
    close: async () => await act(async () => root.unmount())
  }
}

t.test('the first hour shows the component as it is', async (t) => {
  const page = readFileSync('docs/first-hour.md', 'utf8')
  t.ok(page.includes(`\`\`\`tsx\n${readFileSync(COMPONENT, 'utf8').trimEnd()}\n\`\`\``))
})

t.test(
  'the component of the first hour talks to the running server: what is typed is answered, a second ' +
    'turn goes on with it, and a button books',
  async (t) => {
    const maya = await makeUser(db, { city: 'beirut' })
    const page = await open(as(maya).authorization.replace('Bearer ', ''))

    await page.type('I need a plumber in Beirut tomorrow at 11')
    await page.click('Send')
    await page.until(() => page.button('Number 2') !== undefined)
    t.match(page.said('assistant')[0], /Hamra Plumbing/)

    await page.type('number 2')
    await page.click('Send')
    await page.until(() => page.button('Book it') !== undefined)
    t.match(page.said('assistant')[1], /Corniche Pipes/)

    await page.click('Book it')
    await page.until(() => page.button('Cancel it') !== undefined)
    t.equal(page.problem(), null)
    t.same(page.said('user'), ['I need a plumber in Beirut tomorrow at 11', 'number 2', 'Yes'])

    t.equal((await db.select().from(bookings).where(eq(bookings.clientId, maya.id))).length, 1)
    const own = await db.select().from(conversations).where(eq(conversations.userId, maya.id))
    t.equal(own.length, 1, 'one conversation')

    const stored = await db
      .select()
      .from(conversationMessages)
      .where(eq(conversationMessages.conversationId, own[0]?.id ?? ''))
      .orderBy(asc(conversationMessages.createdAt), asc(conversationMessages.id))
    t.same(
      stored.filter(({ role }) => role === 'assistant').map(({ text }) => text),
      page.said('assistant'),
      'the page shows what is stored'
    )
    await page.close()
  }
)

t.test('a refusal is shown, and the page can be used again', async (t) => {
  const page = await open('no token')
  await page.type('hello')
  await page.click('Send')
  await page.until(() => page.problem() !== null)
  t.match(page.problem(), /not_signed_in|token/)
  t.equal(page.button('Send')?.disabled, false)
  await page.close()
})
