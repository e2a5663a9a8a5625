import t from '../support/tap.js'
import { nextCode } from '../support/second-factor.js'
import { checkPage, expectRefusal, languages, onPage, webServer } from './browser.js'

const server = await webServer(t)
const PASSWORD = 'a sentence nobody guesses'
const words = {
  en: {
    setUp: 'Set it up',
    password: 'Your password',
    proceed: 'Continue',
    code: 'Code that the app shows',
    turnOn: 'Turn it on',
    kept: 'I have kept them',
    turnOff: 'Turn it off',
    turnOffYes: 'Yes, turn it off'
  },
  ar: {
    setUp: 'تفعيلها',
    password: 'كلمة السر',
    proceed: 'متابعة',
    code: 'الرمز الذي يعرضه التطبيق',
    turnOn: 'فعّلها',
    kept: 'احتفظت بها',
    turnOff: 'إيقافها',
    turnOffYes: 'نعم، أوقفها'
  }
}

for (const language of languages) {
  const say = words[language]

  t.test(
    `${language}: an app becomes the second step at sign-in after a proof, and is turned off again`,
    async (t) => {
      const email = `${language}@security.example`
      await post('/api/auth/signup', { name: 'Rima', email, password: PASSWORD })

      await onPage(t, server, { language, size: 'phone', path: '/sign-in?to=/account' }, async (open) => {
        const { page, complaints } = open
        await page.fill('input[name=email]', email)
        await page.fill('input[name=password]', PASSWORD)
        await page.locator('form button[type=submit]').first().click()

        await page.getByRole('button', { name: say.setUp }).click()
        await page.getByLabel(say.password, { exact: true }).fill(PASSWORD)
        expectRefusal(complaints, 403)
        await page.getByRole('button', { name: say.proceed }).click()

        const secret = ((await page.locator('code.secret').textContent()) ?? '').replaceAll(' ', '')
        await checkPage(t, page, 'setting up')
        await page.getByLabel(say.code).fill('000000')
        await page.getByRole('button', { name: say.turnOn }).click()
        await page.locator('dialog').getByRole('alert').waitFor()
        expectRefusal(complaints, 401)
        await page.getByLabel(say.code).fill(nextCode(secret))
        await page.getByRole('button', { name: say.turnOn }).click()

        await page.locator('.recovery-codes li').nth(9).waitFor()
        await checkPage(t, page, 'recovery codes')
        t.match(await logIn(email), { code: 'second_factor_needed' }, 'a password alone signs nobody in')

        await page.getByRole('button', { name: say.kept }).click()
        await page.getByRole('button', { name: say.turnOff }).click()
        await page.getByRole('button', { name: say.turnOffYes }).click()
        await page.getByRole('button', { name: say.setUp }).waitFor()
        t.match(await logIn(email), { user: { email } })
      })
    }
  )
}

async function logIn(email: string): Promise<unknown> {
  const response = await post('/api/auth/login', { email, password: PASSWORD })
  return JSON.parse(await response.text())
}

async function post(path: string, body: object): Promise<Response> {
  return await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  })
}
