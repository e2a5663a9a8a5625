import AxeSource from 'axe-core'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import type { Test } from 'tap'
import { startServer, type ServerProcess } from '../support/server.js'

/** Debian's own; `CHROMIUM` names another. Nothing is downloaded. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

export const languages = ['en', 'ar'] as const
export type Language = (typeof languages)[number]

/** The width of a small phone, and of a desk. */
export const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } }
export type Size = keyof typeof sizes

export interface WebServer {
  url: string
  browser: Browser
}

/**
 * The built server with the demo's data and its web front, and a browser beside it. Both end with the test.
 * @param environment what the server is started with beside that
 */
export async function webServer(t: Test, environment: Record<string, string> = {}): Promise<WebServer> {
  if (!existsSync(CHROMIUM)) throw new Error(`There is no ${CHROMIUM}: apt-get install chromium`)

  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  t.teardown(async () => await browser.close())

  const { url } = await demoServer(t, { ...copyOfDemoData(t, environment), ...environment })
  return { url, browser }
}

/** The built server with the demo's data; it ends with the test. */
export async function demoServer(
  t: Pick<Test, 'teardown'>,
  environment: Record<string, string>
): Promise<ServerProcess> {
  return await startServer(t, {
    // Links to pictures and to the gateway name it.
    PORT: String(await freePort()),
    DEMO_DATA: 'true',
    NODE_ENV: 'development',
    RATE_LIMIT_FACTOR: '1000',
    ...environment
  })
}

/**
 * A copy of the data that test/web/run.ts made for all files. A server makes its own where a file runs by
 * itself, and where it is started in a way that could give it other data.
 */
function copyOfDemoData(t: Test, environment: Record<string, string>): { DATA_DIR?: string } {
  const made = process.env.TEST_DEMO_DATA
  if (made === undefined || Object.keys(environment).length > 0) return {}

  const copy = mkdtempSync(join(tmpdir(), 'taskego-web-'))
  t.teardown(() => rmSync(copy, { recursive: true }))
  cpSync(made, copy, { recursive: true })
  return { DATA_DIR: copy }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()

  return typeof address === 'object' && address !== null ? address.port : 0
}

export interface OpenPage {
  page: Page
  context: BrowserContext
  /** What the console complained of, and what was asked of other hosts; a test ends with none. */
  complaints: string[]
}

/**
 * Does something on a page of the front, in a language and a size, in a browser that nobody has used before.
 * It fails where the console then has an error, an error was thrown, or another host was asked for something.
 * @param path behind the language, such as /sign-in
 */
export async function onPage(
  t: Test,
  { url, browser }: WebServer,
  { language = 'en', size = 'desk', path = '/' }: { language?: Language; size?: Size; path?: string },
  act: (open: OpenPage) => Promise<void>
): Promise<void> {
  const context = await browser.newContext({
    viewport: sizes[size],
    locale: language === 'ar' ? 'ar-LB' : 'en-GB',
    timezoneId: 'Asia/Beirut',
    reducedMotion: 'reduce',
    isMobile: size === 'phone',
    hasTouch: size === 'phone'
  })
  const complaints: string[] = []
  context.on('page', (page) => watch(page, url, complaints))

  try {
    const page = await context.newPage()
    await page.goto(`${url}/${language}${path}`)
    await act({ page, context, complaints })

    t.same(complaints, [], 'no error in the console, and no request to another host')
  } finally {
    await context.close()
  }
}

function watch(page: Page, url: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  page.on('request', (request) => {
    const asked = request.url()
    if (/^(https?|wss?):/.test(asked) && new URL(asked).host !== new URL(url).host) {
      complaints.push(`asked another host: ${asked}`)
    }
  })
}

/** A refusal that a test provokes: the browser itself writes it to the console. */
export function expectRefusal(complaints: string[], status: number): void {
  const index = complaints.findIndex((complaint) => complaint.includes(`status of ${status}`))
  if (index >= 0) complaints.splice(index, 1)
}

interface Finding {
  id: string
  impact: string | null
  nodes: Array<{ html: string; failureSummary?: string }>
}

/** Signs in by the page for it, as one of the demo's people. */
export async function signInAs(
  page: Page,
  language: Language,
  role: 'client' | 'provider' | 'admin'
): Promise<void> {
  const { origin } = new URL(page.url())
  await page.goto(`${origin}/${language}/sign-in`)

  await page.fill('input[name=email]', `${role}@demo.taskego`)
  await page.fill('input[name=password]', 'taskego-demo')
  await page.click('form button[type=submit]')
  await page.waitForURL((address) => !address.pathname.endsWith('/sign-in'))
}

/**
 * The page as it stands has no finding of axe that is serious or critical, and is no wider than its window.
 */
export async function checkPage(t: Test, page: Page, name: string): Promise<void> {
  await page.evaluate(AxeSource.source)
  const findings: Finding[] = await page.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)"
  )
  const serious = findings.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  t.same(
    serious.map(({ id, nodes }) => [
      id,
      nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)
    ]),
    [],
    `${name}: axe finds nothing serious`
  )

  const spare: number = await page.evaluate(
    'document.documentElement.clientWidth - document.documentElement.scrollWidth'
  )
  t.ok(spare >= 0, `${name}: nothing is wider than the window`)
}

/** In which direction the page runs, and in which language it says to be. */
export async function directionOfPage(page: Page): Promise<{ dir: string | null; lang: string | null }> {
  const root = page.locator('html')
  return { dir: await root.getAttribute('dir'), lang: await root.getAttribute('lang') }
}
