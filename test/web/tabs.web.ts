import t from '../support/tap.js'
import { onPage, signInAs, webServer } from './browser.js'

const server = await webServer(t)

t.test('two tabs that open at once renew the session once, and both are signed in', async (t) => {
  await onPage(t, server, {}, async ({ page, context }) => {
    await signInAs(page, 'en', 'client')
    await page.close()

    let renewals = 0
    context.on('request', (request) => {
      if (request.url().endsWith('/api/auth/refresh')) renewals++
    })
    // The answer takes its time, so that the other tab asks meanwhile.
    await context.route('**/api/auth/refresh', async (route) => {
      const answer = await route.fetch()
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.fulfill({ response: answer })
    })

    const tabs = await Promise.all([context.newPage(), context.newPage()])
    await Promise.all(tabs.map(async (tab) => await tab.goto(`${server.url}/en/`)))
    for (const tab of tabs) await tab.getByRole('button', { name: 'Sign out' }).waitFor()
    t.equal(renewals, 1)

    const [one, other] = tabs
    await one?.getByRole('button', { name: 'Sign out' }).click()
    await other?.getByRole('link', { name: 'Sign in' }).waitFor()
    t.pass('who signs out in one tab is signed out in the other')
  })
})
