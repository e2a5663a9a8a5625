import t from '../support/tap.js'
import { checkPage, directionOfPage, languages, onPage, signInAs, webServer } from './browser.js'
import { apiAs } from './demo.js'

const server = await webServer(t)
const words = {
  en: {
    services: 'Services',
    hide: /^Hide/,
    show: /^Show/,
    remove: /^Delete/,
    sections: 'Parts of your desk'
  },
  ar: { services: 'الخدمات', hide: /^إخفاء/, show: /^إظهار/, remove: /^حذف/, sections: 'أقسام مكتبك' }
}

interface Mine {
  items: Array<{ id: string; isVisible: boolean }>
}

for (const language of languages) {
  const say = words[language]

  t.test(
    `${language}: a provider finds the services from the desk, hides one, shows it and deletes it`,
    async (t) => {
      const provider = await apiAs(server, 'provider')
      const mine = async () => (await provider.get<Mine>('/api/providers/my-services?limit=100')).items
      const id = (await mine()).find(({ isVisible }) => isVisible)?.id
      const isVisible = async () => (await mine()).find((service) => service.id === id)?.isVisible

      await onPage(t, server, { language, size: 'phone' }, async ({ page }) => {
        await signInAs(page, language, 'provider')
        await page.goto(`${server.url}/${language}/desk`)
        await page
          .getByRole('navigation', { name: say.sections })
          .getByRole('link', { name: say.services })
          .click()
        const row = page.locator(`[data-service="${id}"]`)
        await row.waitFor()
        t.equal((await directionOfPage(page)).lang, language)
        await checkPage(t, page, 'services')

        await row.getByRole('button', { name: say.hide }).click()
        await row.getByRole('button', { name: say.show }).waitFor()
        t.equal(await isVisible(), false, 'it is hidden')

        await row.getByRole('button', { name: say.show }).click()
        await row.getByRole('button', { name: say.hide }).waitFor()
        t.equal(await isVisible(), true, 'it is shown again')

        await row.getByRole('button', { name: say.remove }).click()
        await checkPage(t, page, 'deleting')
        await page.getByRole('dialog').getByRole('button', { name: say.remove }).click()
        await row.waitFor({ state: 'detached' })
      })

      t.equal(await isVisible(), undefined, 'it is deleted')
    }
  )
}
