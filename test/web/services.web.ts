import t from '../support/tap.js'
import { checkPage, directionOfPage, languages, onPage, webServer } from './browser.js'

const server = await webServer(t)
const words = {
  en: {
    dir: 'ltr',
    rating: 'Rating',
    more: /and more/,
    book: /^Book for /,
    days: 'Choose a day',
    reviews: 'Reviews'
  },
  ar: {
    dir: 'rtl',
    rating: 'التقييم',
    more: /وما فوق/,
    book: /^احجز يوم /,
    days: 'اختر يومًا',
    reviews: 'المراجعات'
  }
}

for (const language of languages) {
  const say = words[language]

  t.test(`${language}: a filter leaves as many services as it said, and stands in the address`, async (t) => {
    await onPage(t, server, { language, size: 'phone', path: '/services' }, async ({ page }) => {
      t.same(await directionOfPage(page), { dir: say.dir, lang: language })
      await page.locator('.service-card').first().waitFor()
      await checkPage(t, page, 'search')

      const ratings = page.getByRole('group', { name: say.rating })
      const chip = ratings.getByRole('button', { name: say.more }).first()
      const said = Number(/\((\d+)\)/.exec((await chip.textContent()) ?? '')?.[1])
      const answer = page.waitForResponse((response) => response.url().includes('minRating='))
      await chip.click()

      const body: { facets: { counted: number } } = await (await answer).json()
      t.equal(body.facets.counted, said)
      t.match(page.url(), /minRating=/)
      await ratings.locator('[aria-pressed=true]').waitFor()

      await page.reload()
      await ratings.locator('[aria-pressed=true]').waitFor()
    })
  })

  t.test(`${language}: from the search to a service with its free times and its provider`, async (t) => {
    await onPage(t, server, { language, size: 'phone', path: '/services' }, async ({ page }) => {
      await page.locator('.service-card a').first().click()
      await page.getByRole('link', { name: say.book }).first().waitFor()
      await page.getByRole('heading', { name: say.reviews }).waitFor()
      t.match(new URL(page.url()).pathname, new RegExp(`^/${language}/services/[0-9a-f-]{36}$`))
      await checkPage(t, page, 'service')

      const days = page.getByRole('group', { name: say.days }).getByRole('button')
      await days.nth(1).click()
      t.equal(await days.nth(1).getAttribute('aria-pressed'), 'true')
      t.equal(await days.nth(0).getAttribute('aria-pressed'), 'false')

      await page.locator('header a[href*="/providers/"]').click()
      await page.locator('.service-card').first().waitFor()
      await checkPage(t, page, 'provider')
    })
  })
}

t.test('all of the services come page by page, each once', async (t) => {
  await onPage(t, server, { path: '/services' }, async ({ page }) => {
    const links = page.locator('.service-card h3 a')
    await links.first().waitFor()
    const first = await links.count()

    await page.getByRole('button', { name: 'Show more' }).click()
    await links.nth(first).waitFor()

    const all = await links.all()
    const hrefs = await Promise.all(all.map(async (link) => await link.getAttribute('href')))
    t.ok(hrefs.length > first)
    t.equal(new Set(hrefs).size, hrefs.length)
  })
})

t.test('the search works by keyboard alone', async (t) => {
  await onPage(t, server, { path: '/services' }, async ({ page }) => {
    await page.locator('.service-card').first().waitFor()
    await page.locator('input[name=q]').focus()
    await page.keyboard.type('fridge')
    await page.keyboard.press('Enter')
    await page.waitForURL((address) => address.searchParams.get('q') === 'fridge')
    await page
      .locator('.service-card h3', { hasText: /fridge/i })
      .first()
      .waitFor()

    const focused = page.locator('.service-card h3 a:focus')
    for (let presses = 0; presses < 60 && (await focused.count()) === 0; presses++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL((address) => /\/services\/[0-9a-f-]{36}$/.test(address.pathname))
  })
})
