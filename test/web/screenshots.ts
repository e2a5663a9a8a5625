import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import sharp from 'sharp'
import { startServer } from '../support/server.js'
import { CHROMIUM, languages, signInAs, sizes, type Language, type Size } from './browser.js'
import { requestJob } from './demo.js'

/**
 * `npm run docs:screenshots`: pictures of the web front's main pages in both languages, with the demo's
 * people, into docs/screenshots as WebP. docs/web.md and the README show them.
 */
const FOLDER = 'docs/screenshots'
const QUALITY = 80
/** Pixels. */
const BELOW_THE_NUMBERS = 420
/** Milliseconds for the browser to scroll and draw. */
const A_MOMENT = 300

interface Shot {
  name: string
  size: Size
  /** Nobody is signed in without it. */
  as?: 'client' | 'provider' | 'admin'
  /** Leads the page to what the picture shows. */
  show: (page: Page, home: string) => Promise<void>
}

const shots: Shot[] = [
  { name: 'concierge', size: 'desk', show: askForService },
  { name: 'concierge-phone', size: 'phone', show: askForOffer },
  {
    name: 'search',
    size: 'desk',
    show: async (page, home) => await open(page, `${home}/services`, '.service-card')
  },
  { name: 'service', size: 'desk', show: openFirstService },
  { name: 'bookings', size: 'desk', as: 'client', show: openBookings },
  {
    name: 'desk',
    size: 'desk',
    as: 'provider',
    show: async (page, home) => await open(page, `${home}/desk`, '.week')
  },
  {
    name: 'desk-phone',
    size: 'phone',
    as: 'provider',
    show: async (page, home) => await open(page, `${home}/desk`, '.week')
  },
  {
    name: 'analytics',
    size: 'desk',
    as: 'admin',
    show: openPlots
  }
]

const undo: Array<() => unknown> = []
const stage = {
  teardown: (work: () => unknown) => {
    undo.push(work)
  }
}

try {
  await mkdir(FOLDER, { recursive: true })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  stage.teardown(async () => await browser.close())
  const { url } = await startServer(stage, {
    DEMO_DATA: 'true',
    NODE_ENV: 'development',
    RATE_LIMIT_FACTOR: '1000'
  })

  // A desk without a request shows little.
  await requestJob({ url, browser }, 'The kitchen tap drips')

  for (const language of languages) {
    for (const shot of shots) await take(browser, url, language, shot)
  }
} finally {
  for (const work of undo.reverse()) await work()
}

async function take(browser: Browser, url: string, language: Language, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: sizes[shot.size],
    locale: language === 'ar' ? 'ar-LB' : 'en-GB',
    timezoneId: 'Asia/Beirut',
    reducedMotion: 'reduce',
    isMobile: shot.size === 'phone',
    hasTouch: shot.size === 'phone'
  })

  try {
    const page = await context.newPage()
    const home = `${url}/${language}`
    await page.goto(`${home}/`)
    if (shot.as !== undefined) await signInAs(page, language, shot.as)

    await shot.show(page, home)
    await page.waitForLoadState('networkidle')

    const file = join(FOLDER, `${shot.name}-${language}.webp`)
    await writeFile(
      file,
      await sharp(await page.screenshot())
        .webp({ quality: QUALITY })
        .toBuffer()
    )
    process.stdout.write(`${file}\n`)
  } finally {
    await context.close()
  }
}

async function open(page: Page, address: string, selector: string): Promise<void> {
  await page.goto(address)
  await page.locator(selector).first().waitFor()
}

async function askForService(page: Page): Promise<void> {
  await page.locator('.examples .chip').first().click()
  await page.locator('.service .chip').first().waitFor()
}

/** As far as a visitor comes: a service is chosen at a time, and whoever wants it signs in. */
async function askForOffer(page: Page): Promise<void> {
  await askForService(page)
  await page.locator('.service .chip').first().click()
  await page.locator('.account .button.primary').click()
  await page.locator('.note .chip').first().click()
  await page.locator('.proposal .button.primary').waitFor()
}

async function openFirstService(page: Page, home: string): Promise<void> {
  await open(page, `${home}/services`, '.service-card a')
  await page.locator('.service-card a').first().click()
  await page.locator('h1').waitFor()
}

/** The plots stand below the numbers. */
async function openPlots(page: Page, home: string): Promise<void> {
  await open(page, `${home}/admin`, 'canvas')
  await page.mouse.wheel(0, BELOW_THE_NUMBERS)
  await page.waitForTimeout(A_MOMENT)
}

async function openBookings(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/bookings`)
  await page.locator('main h1').waitFor()
}
