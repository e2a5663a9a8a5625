import t from '../support/tap.js'
import { checkPage, languages, onPage, signInAs, webServer, type Language } from './browser.js'
import { apiAs } from './demo.js'

const server = await webServer(t)
const words = {
  en: { hide: /^Hide/, restore: /^Show again/, reason: 'Reason', hidden: 'Hidden' },
  ar: { hide: /^إخفاء/, restore: /^إظهار من جديد/, reason: 'السبب', hidden: 'مخفي' }
}

const admin = await apiAs(server, 'admin')

interface Listed {
  id: string
  isVisible: boolean
}

for (const language of languages) {
  const say = words[language]

  t.test(`${language}: a service is hidden with a reason, and shown again`, async (t) => {
    const service = await shownService(language)
    const isVisible = async () => {
      const { items } = await admin.get<{ items: Listed[] }>(`/api/admin/services?id=${service.id}`)
      return items[0]?.isVisible
    }

    await onPage(t, server, { language, size: 'phone' }, async ({ page }) => {
      await signInAs(page, language, 'admin')
      await page.goto(`${server.url}/${language}/admin/services`)
      const card = page.locator('article', { has: page.locator(`a[href$="/services/${service.id}"]`) })
      await card.waitFor()
      await checkPage(t, page, 'services')

      await card.getByRole('button', { name: say.hide }).click()
      await page.getByLabel(say.reason).fill('It is sold twice')
      await page.locator('dialog button[type=submit]').click()
      await card.getByText(say.hidden, { exact: true }).waitFor()
      t.equal(await isVisible(), false)

      await card.getByRole('button', { name: say.restore }).click()
      await page.getByLabel(say.reason).fill('It is another one')
      await checkPage(t, page, 'asking')
      await page.locator('dialog button[type=submit]').click()
      await card.getByRole('button', { name: say.hide }).waitFor()
    })

    t.equal(await isVisible(), true)
  })

  t.test(`${language}: a review is hidden with a reason, and shown again`, async (t) => {
    const { items } = await admin.get<{ items: Array<{ id: string }> }>('/api/admin/reviews?limit=1')
    const review = `/api/admin/reviews?id=${items[0]?.id ?? ''}`

    await onPage(t, server, { language }, async ({ page }) => {
      await signInAs(page, language, 'admin')
      await page.goto(`${server.url}/${language}/admin/reviews`)
      const card = page.locator('article').first()
      await card.waitFor()
      await checkPage(t, page, 'reviews')

      await card.getByRole('button', { name: say.hide }).click()
      await page.getByLabel(say.reason).fill('It insults somebody')
      await page.locator('dialog button[type=submit]').click()
      await card.getByText(say.hidden, { exact: true }).waitFor()
      t.match(await admin.get(review), { items: [{ moderationReason: 'It insults somebody' }] })

      await card.getByRole('button', { name: say.restore }).click()
      await page.getByLabel(say.reason).fill('It does not')
      await page.locator('dialog button[type=submit]').click()
      await card.getByRole('button', { name: say.hide }).waitFor()
    })

    t.match(await admin.get(review), { items: [{ hiddenAt: null }] })
  })
}

/** A service on the first page of the list, another one in each language. */
async function shownService(language: Language): Promise<Listed> {
  const { items } = await admin.get<{ items: Listed[] }>('/api/admin/services?visible=true&limit=20')
  const service = items[languages.indexOf(language)]
  if (service === undefined) throw new Error('The demo has no services')

  return service
}
