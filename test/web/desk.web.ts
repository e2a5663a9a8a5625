import t from '../support/tap.js'
import { checkPage, directionOfPage, languages, onPage, signInAs, webServer } from './browser.js'
import { apiAs, requestJob } from './demo.js'

const server = await webServer(t)
const words = {
  en: {
    accept: 'Accept',
    decline: 'Decline',
    reason: 'Your reason',
    messages: 'Messages',
    write: 'Write a message',
    send: 'Send',
    close: 'Close',
    left: /\d+ (hours?|days?) left/,
    dir: 'ltr'
  },
  ar: {
    accept: 'قبول',
    decline: 'رفض',
    reason: 'السبب',
    messages: 'الرسائل',
    write: 'اكتب رسالة',
    send: 'إرسال',
    close: 'إغلاق',
    left: /(بقي|بقيت) /,
    dir: 'rtl'
  }
}

interface Job {
  status: string
  cancellationReason: string | null
}

for (const language of languages) {
  const say = words[language]

  t.test(
    `${language}: a request shows by itself, is written about, and is accepted by one tap`,
    async (t) => {
      await onPage(t, server, { language, size: 'phone' }, async ({ page }) => {
        await signInAs(page, language, 'provider')
        await page.goto(`${server.url}/${language}/desk`)
        await page.locator('.week').waitFor()
        t.same(await directionOfPage(page), { dir: say.dir, lang: language })
        await checkPage(t, page, 'desk')

        const notes = `The tap of the ${language} page drips`
        const id = await requestJob(server, notes)
        const card = page.locator('article.job', { hasText: notes })
        await card.waitFor()
        t.match(await card.innerText(), say.left, 'it says how long it can be answered')

        await card.getByRole('button', { name: say.messages }).click()
        await page.getByLabel(say.write).fill('I bring a new washer')
        await page.getByRole('dialog').getByRole('button', { name: say.send }).click()
        await page.locator('.messages li', { hasText: 'I bring a new washer' }).waitFor()
        await checkPage(t, page, 'messages')
        await page.getByRole('dialog').getByRole('button', { name: say.close }).click()

        await card.getByRole('button', { name: say.accept }).tap()
        await card.waitFor({ state: 'detached' })

        const client = await apiAs(server, 'client')
        t.equal((await client.get<Job>(`/api/bookings/${id}`)).status, 'accepted')
        const { items } = await client.get<{ items: Array<{ text: string }> }>(
          `/api/bookings/${id}/messages?limit=5`
        )
        t.match(items, [{ text: 'I bring a new washer' }])
      })
    }
  )
}

t.test('by keyboard alone a request is declined, with a reason that the client reads', async (t) => {
  const notes = 'Nobody touches a mouse here'
  const id = await requestJob(server, notes)

  await onPage(t, server, {}, async ({ page }) => {
    await signInAs(page, 'en', 'provider')
    await page.goto(`${server.url}/en/desk`)
    const decline = page
      .locator('article.job', { hasText: notes })
      .getByRole('button', { name: words.en.decline })
    await decline.waitFor()

    const isThere = async () =>
      await page.evaluate(
        `document.activeElement.textContent === ${JSON.stringify(words.en.decline)} &&
          document.activeElement.closest('article').textContent.includes(${JSON.stringify(notes)})`
      )
    for (let presses = 0; presses < 60 && !(await isThere()); presses++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByLabel(words.en.reason).waitFor()

    const isWriting = async () => await page.evaluate("document.activeElement?.tagName === 'TEXTAREA'")
    for (let presses = 0; presses < 5 && !(await isWriting()); presses++) await page.keyboard.press('Tab')
    await page.keyboard.type('I am away that day')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('article.job', { hasText: notes }).waitFor({ state: 'detached' })
  })

  const client = await apiAs(server, 'client')
  t.match(await client.get<Job>(`/api/bookings/${id}`), {
    status: 'cancelled',
    cancellationReason: 'I am away that day'
  })
})

t.test(
  'a visitor is asked to sign in and comes back to the desk; a client is told that it is not theirs',
  async (t) => {
    await onPage(t, server, { path: '/desk' }, async ({ page }) => {
      await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
      await page.fill('input[name=email]', 'client@demo.taskego')
      await page.fill('input[name=password]', 'taskego-demo')
      await page.click('form button[type=submit]')

      await page.waitForURL(`${server.url}/en/desk`)
      await page.getByText('This page is for other accounts').waitFor()
      await checkPage(t, page, 'not theirs')
    })
  }
)

for (const language of languages) {
  t.test(
    `${language}: opening hours and time off are what the provider says, in the provider's zone`,
    async (t) => {
      const provider = await apiAs(server, 'provider')

      await onPage(t, server, { language, size: 'phone' }, async ({ page }) => {
        await signInAs(page, language, 'provider')
        await page.goto(`${server.url}/${language}/desk/hours`)
        const monday = page.locator('fieldset.day').first()
        await monday.locator('input[type=time]').first().waitFor()
        await checkPage(t, page, 'hours')

        await monday
          .locator('input[type=time]')
          .first()
          .fill(language === 'en' ? '07:00' : '07:30')
        await page.locator('form:has(fieldset) button[type=submit]').click()
        await page.locator('form:has(fieldset) .note').first().waitFor()

        await page.fill('input[name=from]', '2030-07-01T09:00')
        await page.fill('input[name=to]', '2030-07-02T09:00')
        await page.locator('form:has(input[name=from]) button[type=submit]').click()
        await page.locator('#away ~ .rows .card').waitFor()

        const { items } = await provider.get<{ items: Array<{ from: string }> }>('/api/providers/time-off')
        t.match(items, [{ from: '2030-07-01T06:00:00.000Z' }], 'nine in Beirut in summer')
        await page.locator('#away ~ .rows .card button').click()
        await page.locator('#away ~ .rows .card').waitFor({ state: 'detached' })
      })

      const { week } = await provider.get<{ week: { mon: string[][] } }>('/api/providers/schedule')
      t.equal(week.mon[0]?.[0], language === 'en' ? '07:00' : '07:30')
    }
  )

  t.test(`${language}: earnings of six months are drawn, with their figures`, async (t) => {
    await onPage(t, server, { language, size: 'phone' }, async ({ page }) => {
      await signInAs(page, language, 'provider')
      await page.goto(`${server.url}/${language}/desk/earnings`)
      await page.locator('.plot canvas').waitFor()
      await page.locator('summary').click()

      t.equal(await page.locator('tbody tr').count(), 6)
      await checkPage(t, page, 'earnings')
    })
  })
}
