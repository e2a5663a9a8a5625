import t from '../support/tap.js'
import { checkPage, directionOfPage, expectRefusal, languages, onPage, webServer } from './browser.js'

const server = await webServer(t)
const words = {
  en: { signIn: 'Sign in', signOut: 'Sign out', dir: 'ltr' },
  ar: { signIn: 'تسجيل الدخول', signOut: 'تسجيل الخروج', dir: 'rtl' }
}

for (const language of languages) {
  const say = words[language]

  t.test(`${language}: who signs in stays signed in after a reload, and signs out`, async (t) => {
    await onPage(
      t,
      server,
      { language, size: 'phone', path: '/sign-in' },
      async ({ page, context, complaints }) => {
        t.same(await directionOfPage(page), { dir: say.dir, lang: language })
        await checkPage(t, page, 'sign-in')

        await page.fill('input[name=email]', 'client@demo.taskego')
        await page.fill('input[name=password]', 'not this one')
        await page.click('form button[type=submit]')
        await page.waitForSelector('[role=alert]')
        expectRefusal(complaints, 401)

        await page.fill('input[name=password]', 'taskego-demo')
        await page.click('form button[type=submit]')
        await page.waitForURL((address) => !address.pathname.endsWith('/sign-in'))

        await page.reload()
        const signOut = page.getByRole('button', { name: say.signOut })
        await signOut.waitFor()
        const [cookie] = await context.cookies(`${server.url}/api/auth/refresh`)
        t.match(cookie, { httpOnly: true, sameSite: 'Strict', path: '/api/auth' })
        const readable: string = await page.evaluate('document.cookie + JSON.stringify(localStorage)')
        t.notMatch(readable, cookie?.value ?? 'none', 'no script reads it')

        const ended = page.waitForResponse((answer) => answer.url().endsWith('/api/auth/logout'))
        await signOut.click()
        await ended
        await page.getByRole('link', { name: say.signIn }).waitFor()
        t.same(await context.cookies(`${server.url}/api/auth/refresh`), [])
      }
    )
  })
}
