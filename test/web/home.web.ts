import t from '../support/tap.js'
import type { Page } from 'playwright-core'
import { checkPage, directionOfPage, languages, onPage, webServer, type Language } from './browser.js'

const A_MINUTE = 60_000
const A_DAY = 86_400_000
const ZONE = 'Asia/Beirut'
const server = await webServer(t)
const words = {
  en: { dir: 'ltr', waits: 'Waiting for the provider', price: /\$\d+/, undone: 'Cancelled', pay: 'Pay now' },
  ar: { dir: 'rtl', waits: 'بانتظار مقدّم الخدمة', price: /\d+\s\$/, undone: 'ملغى', pay: 'ادفع الآن' }
}

/** From the first page to an offer: an example, a free time, and the demo's client. */
async function askForBooking(page: Page): Promise<void> {
  await page.locator('.examples .chip').first().click()
  await page.locator('.service .chip').first().click()
  await page.locator('.account .button.primary').click()
  await page.locator('.note .chip').first().click()
  await page.locator('.proposal .button.primary').waitFor()
}

/** Six days from now, or seven, for nobody works on a Sunday. */
function workdayInAWeek(): Date {
  const later = (days: number) => new Date(Date.now() + days * A_DAY)
  const isSunday = later(6).toLocaleDateString('en-GB', { weekday: 'long', timeZone: ZONE }) === 'Sunday'

  return later(isSunday ? 7 : 6)
}

for (const language of languages) {
  const say = words[language]

  t.test(
    `${language}: from the first page to a booking by mouse, on a phone, in under a minute`,
    async (t) => {
      await onPage(t, server, { language, size: 'phone' }, async ({ page }) => {
        const began = Date.now()
        t.same(await directionOfPage(page), { dir: say.dir, lang: language })
        await page.locator('.examples').waitFor()
        await checkPage(t, page, 'the beginning')

        await askForBooking(page)
        t.match(await page.locator('.proposal dl').innerText(), say.price, 'the offer tells its price')
        await checkPage(t, page, 'the offer')

        await page.locator('.proposal .button.primary').click()
        await page.locator('.booking').waitFor()
        t.ok(Date.now() - began < A_MINUTE, `it took ${Date.now() - began} ms`)
        t.match(await page.locator('.booking .status').innerText(), say.waits)
        await checkPage(t, page, 'the booking')

        await page.reload()
        await page.locator('.booking').waitFor()
        t.equal(
          await page.locator('.message.user').count(),
          3,
          'what was said before signing in is still there'
        )
      })
    }
  )

  t.test(`${language}: a booking is paid on the page of the gateway, and taken back`, async (t) => {
    await onPage(t, server, { language }, async ({ page }) => {
      await askForBooking(page)
      await page.locator('.proposal .button.primary').click()

      await page.getByRole('button', { name: say.pay }).click()
      await page.waitForURL('**/api/payments/sandbox/**')
      t.match(await page.content(), 'outcome', "the sandbox gateway's own page")

      await page.goto(`${server.url}/${language}/`)
      await page.locator('.booking .buttons .button').last().click()
      await page.locator('.booking .status', { hasText: say.undone }).waitFor()
      t.equal(
        await page.getByRole('button', { name: say.pay }).count(),
        0,
        'there is nothing to pay any more'
      )
    })
  })
}

t.test(
  'the keyboard alone is enough, up to the offer, and what is answered is told to a reader',
  async (t) => {
    await onPage(t, server, {}, async ({ page }) => {
      await page.locator('.examples').waitFor()
      await tabTo(page, '.composer textarea')
      await page.keyboard.type('I need a cheap fridge repair in Tyre')
      await page.keyboard.press('Enter')
      await page.locator('.service .chip').first().waitFor()

      const told = page.locator('[role=status][aria-live=polite]').first()
      t.match(await told.textContent(), /fridge/, 'the whole answer is announced')

      await tabTo(page, '.service .chip', true)
      await page.keyboard.press('Enter')
      await page.locator('.account').waitFor()
      await tabTo(page, '.account .button.primary', true)
      await page.keyboard.press('Enter')
      await page.locator('.card input[name=email]').waitFor()

      await tabTo(page, '.card input[name=email]')
      await page.keyboard.type('client@demo.taskego')
      await page.keyboard.press('Tab')
      await page.keyboard.type('taskego-demo')
      await page.keyboard.press('Enter')
      await page.locator('.proposal').waitFor()

      await tabTo(page, '.proposal .button.primary', true)
      t.ok(await page.locator('.proposal .button.primary').isVisible())
    })
  }
)

t.test('the times beside a service are of the day that was asked for, not the next ones', async (t) => {
  const day = workdayInAWeek()
  const written = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: ZONE })

  await onPage(t, server, {}, async ({ page }) => {
    await page.locator('.composer textarea').fill(`I need a plumber in Tyre on ${written}`)
    await page.keyboard.press('Enter')

    const chip = page.locator('.service .chip').first()
    await chip.waitFor()
    t.match(await chip.innerText(), new RegExp(`\\b${written.split(' ')[0] ?? '?'}\\b`))
  })
})

t.test('what is said without a connection is told, kept, and sent when it is asked to', async (t) => {
  await onPage(t, server, {}, async ({ page, context, complaints }) => {
    await page.locator('.examples').waitFor()
    await context.setOffline(true)
    await page.locator('.connection p').waitFor()

    await page.locator('.examples .chip').first().click()
    const alert = page.locator('.note.problem')
    await alert.waitFor()
    t.match(await alert.innerText(), /cannot reach the server/)

    await context.setOffline(false)
    await page.locator('.connection p').waitFor({ state: 'detached' })
    await alert.getByRole('button').click()
    await page.locator('.service').first().waitFor()

    // The browser itself writes what it could not reach.
    t.ok(complaints.every((complaint) => complaint.includes('ERR_INTERNET_DISCONNECTED')))
    complaints.length = 0
  })
})

t.test(
  'who looks for one language at / is led to it, and programs are told that there is nothing',
  async (t) => {
    const at = async (accept: string, language: Language) =>
      await fetch(server.url, { headers: { accept, 'accept-language': language }, redirect: 'manual' })

    for (const language of languages) {
      const answer = await at('text/html', language)
      t.same([answer.status, answer.headers.get('location')], [302, `/${language}/`])
    }
    t.equal((await at('application/json', 'en')).status, 404)
  }
)

/** Presses Tab until this has the focus; `back`: Shift and Tab. */
async function tabTo(page: Page, selector: string, back = false): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    const isThere: boolean = await page.evaluate(
      `document.activeElement?.matches(${JSON.stringify(selector)}) === true`
    )
    if (isThere) return
  }
  throw new Error(`Tab never came to ${selector}`)
}
