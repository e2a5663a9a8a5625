import { readFile } from 'node:fs/promises'
import t from '../support/tap.js'
import { checkPage, directionOfPage, expectRefusal, languages, onPage, webServer } from './browser.js'

const server = await webServer(t)
const words = {
  en: {
    dir: 'ltr',
    phone: 'Telephone',
    save: 'Save',
    saved: 'Saved.',
    addAddress: 'Save an address',
    line: 'Street or landmark',
    town: 'Town',
    makeLink: 'Make a link',
    endOthers: 'Sign out everywhere else',
    password: 'Your password, once more',
    export: 'Make the file',
    byMail: 'By e-mail',
    keepChoice: 'Save the choice',
    current: 'Current password',
    next: 'New password',
    change: 'Change the password',
    changed: 'The password is changed.',
    erase: 'Erase my account',
    eraseYes: 'Yes, erase everything',
    signIn: 'Sign in'
  },
  ar: {
    dir: 'rtl',
    phone: 'الهاتف',
    save: 'حفظ',
    saved: 'تم الحفظ.',
    addAddress: 'احفظ عنوانًا',
    line: 'الشارع أو معلم قريب',
    town: 'المدينة أو البلدة',
    makeLink: 'أنشئ رابطًا',
    endOthers: 'تسجيل الخروج من كل الأجهزة الأخرى',
    password: 'كلمة السر مرة أخرى',
    export: 'أنشئ الملف',
    byMail: 'بالبريد الإلكتروني',
    keepChoice: 'احفظ الاختيار',
    current: 'كلمة السر الحالية',
    next: 'كلمة السر الجديدة',
    change: 'غيّر كلمة السر',
    changed: 'تم تغيير كلمة السر.',
    erase: 'امحُ حسابي',
    eraseYes: 'نعم، امحُ كل شيء',
    signIn: 'تسجيل الدخول'
  }
}

for (const language of languages) {
  const say = words[language]

  t.test(`${language}: what is sent is chosen, and the password is changed with the old one`, async (t) => {
    const email = `${language}@choices.example`
    const [password, other] = ['a sentence nobody guesses', 'another sentence for the day']
    const token = await newClient(email, password)

    await onPage(t, server, { language, size: 'phone', path: '/sign-in?to=/account' }, async (open) => {
      const { page, complaints } = open
      await page.fill('input[name=email]', email)
      await page.fill('input[name=password]', password)
      await page.locator('form button[type=submit]').first().click()

      const choice = page.locator('form', { has: page.getByRole('button', { name: say.keepChoice }) })
      await choice.waitFor()
      const height: number = await page.evaluate("document.querySelector('.menu').offsetHeight")
      t.ok(height < 64, 'the menu is one line')

      await choice.getByLabel(say.byMail).nth(2).uncheck()
      await choice.getByRole('button', { name: say.keepChoice }).click()
      await choice.getByText(say.saved).waitFor()
      t.match(await preferences(token), { bookings: { email: true }, messages: { email: false } })

      const form = page.locator('form', { has: page.getByLabel(say.next) })
      await form.getByLabel(say.current).fill('not the password')
      await form.getByLabel(say.next).fill(other)
      await form.getByRole('button', { name: say.change }).click()
      await form.getByRole('alert').waitFor()
      expectRefusal(complaints, 401)
      await checkPage(t, page, 'a wrong password')

      await form.getByLabel(say.current).fill(password)
      await form.getByLabel(say.next).fill(other)
      await form.getByRole('button', { name: say.change }).click()
      await form.getByText(say.changed).waitFor()
      t.same([(await signIn(email, password)).status, (await signIn(email, other)).status], [401, 200])
    })
  })

  t.test(
    `${language}: one's profile, addresses, calendar, sessions and data are in one's own hands`,
    async (t) => {
      const email = `${language}@account.example`
      const password = 'a sentence nobody guesses'
      const token = await newClient(email, password)

      await onPage(t, server, { language, size: 'phone', path: '/sign-in?to=/account' }, async (open) => {
        const { page, complaints } = open
        await page.fill('input[name=email]', email)
        await page.fill('input[name=password]', password)
        await page.locator('form button[type=submit]').first().click()

        await page.getByLabel(say.phone).fill('not a number')
        const profile = page.locator('form', { has: page.locator('input[name=phone]') })
        await profile.getByRole('button', { name: say.save }).click()
        await profile.getByRole('alert').waitFor()
        expectRefusal(complaints, 400)
        await page.getByLabel(say.phone).fill('+96170123456')
        await profile.getByRole('button', { name: say.save }).click()
        await profile.getByText(say.saved).waitFor()
        t.match(await account(token), { phone: '+96170123456' })
        t.same(await directionOfPage(page), { dir: say.dir, lang: language })

        await page.getByText(say.addAddress, { exact: true }).click()
        await page.getByLabel(say.line).fill('Rue 12')
        const adding = page.locator('form', { has: page.locator('input[name=line]') })
        await adding.locator('input[name=city]').fill('Tyre')
        await adding.getByRole('button', { name: say.save }).click()
        await page.locator('.account-list li', { hasText: 'Rue 12' }).waitFor()

        await page.getByRole('button', { name: say.makeLink }).click()
        const link = (await page.locator('code').textContent()) ?? ''
        t.equal((await fetch(link)).status, 200, 'the link is a calendar')
        await checkPage(t, page, 'account')

        await page.getByRole('button', { name: say.endOthers }).click()
        await page.getByRole('button', { name: say.endOthers }).waitFor({ state: 'detached' })
        t.equal(await account(token), null, 'the other session has ended')

        const downloading = page.waitForEvent('download')
        await page.getByLabel(say.password).fill(password)
        await page.getByRole('button', { name: say.export }).click()
        const file = await (await downloading).path()
        t.match(JSON.parse(await readFile(file, 'utf8')), { account: { email }, addresses: [{}] })

        await page.getByRole('button', { name: say.erase }).click()
        const dialog = page.getByRole('dialog')
        await checkPage(t, page, 'erasing')
        await dialog.getByLabel(say.password).fill(password)
        await dialog.getByRole('button', { name: say.eraseYes }).click()
        await page.getByRole('navigation').getByRole('link', { name: say.signIn }).waitFor()
        t.equal((await signIn(email, password)).status, 401, 'there is no such account')
      })
    }
  )
}

/** A client with a session beside that of the browser; returns its token. */
async function newClient(email: string, password: string): Promise<string> {
  const response = await post('/api/auth/signup', { name: 'Rima', email, password })
  const { accessToken }: { accessToken: string } = JSON.parse(await response.text())
  return accessToken
}

async function signIn(email: string, password: string): Promise<Response> {
  return await post('/api/auth/login', { email, password })
}

async function post(path: string, body: object): Promise<Response> {
  return await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  })
}

/** What the server says of an account; null once the session of the token has ended. */
async function account(token: string): Promise<unknown> {
  const response = await fetch(`${server.url}/api/auth/me`, {
    headers: { authorization: `Bearer ${token}` }
  })
  return response.status === 401 ? null : JSON.parse(await response.text())
}

async function preferences(token: string): Promise<unknown> {
  const response = await fetch(`${server.url}/api/users/preferences`, {
    headers: { authorization: `Bearer ${token}` }
  })
  return JSON.parse(await response.text())
}
