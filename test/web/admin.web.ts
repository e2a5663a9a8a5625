import { readFile } from 'node:fs/promises'
import t from '../support/tap.js'
import {
  checkPage,
  directionOfPage,
  expectRefusal,
  languages,
  onPage,
  signInAs,
  webServer,
  type Language,
  type OpenPage
} from './browser.js'
import { apiAs } from './demo.js'

const server = await webServer(t)
const words = {
  en: {
    table: 'Show as a table',
    csv: 'Save as CSV',
    header: 'Day,Bookings',
    approve: 'Approve',
    documents: 'Documents (1)',
    document: 'Document 1 (PDF)',
    change: 'Change',
    value: 'Value',
    reason: 'Reason',
    save: 'Save',
    password: 'Your password',
    proceed: 'Continue',
    answer: 'Your answer',
    send: 'Send',
    close: 'Close it',
    outcome: 'What was done',
    closed: 'Closed',
    ban: /^Ban/,
    unban: /^Lift the ban/,
    noJobs: 'Nothing has failed.'
  },
  ar: {
    table: 'عرض كجدول',
    csv: 'حفظ بصيغة CSV',
    header: 'اليوم,الحجوزات',
    approve: 'قبول',
    documents: 'المستندات (1)',
    document: 'المستند 1 (PDF)',
    change: 'تغيير',
    value: 'القيمة',
    reason: 'السبب',
    save: 'حفظ',
    password: 'كلمة السر',
    proceed: 'متابعة',
    answer: 'جوابك',
    send: 'إرسال',
    close: 'إغلاق',
    outcome: 'ما الذي تم',
    closed: 'مغلق',
    ban: /^حظر/,
    unban: /^رفع الحظر/,
    noJobs: 'لم يفشل شيء.'
  }
}

const admin = await apiAs(server, 'admin')

/** The smallest file that is one. */
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

/** The server wants a fresh proof, which the page asks for. */
async function prove({ page, complaints }: OpenPage, language: Language): Promise<void> {
  const say = words[language]

  await page.getByLabel(say.password).fill('taskego-demo')
  expectRefusal(complaints, 403)
  await page.getByRole('button', { name: say.proceed }).click()
}

for (const language of languages) {
  const say = words[language]

  t.test(
    `${language}: analytics are drawn, stand in tables, and are saved as the API counts them`,
    async (t) => {
      await onPage(t, server, { language }, async ({ page }) => {
        await signInAs(page, language, 'admin')
        await page.goto(`${server.url}/${language}/admin`)
        await page.locator('.plot canvas').nth(1).waitFor()
        t.equal((await directionOfPage(page)).lang, language)

        const drawn: number = await page.evaluate(`(() => {
        const canvas = document.querySelector('.plot canvas')
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
        return data.filter((value, index) => index % 4 === 3 && value > 0).length
      })()`)
        t.ok(drawn > 1000, 'bars are drawn')

        const section = page.locator('section', { has: page.locator('#bookings') })
        await section.getByText(say.table).click()
        await checkPage(t, page, 'analytics')

        const saving = page.waitForEvent('download')
        await section.getByRole('button', { name: say.csv }).click()
        const lines = (await readFile(await (await saving).path(), 'utf8')).trimEnd().split('\r\n')
        t.equal(lines[0], `\uFEFF${say.header}`)

        const { bookings } = await admin.get<{ bookings: Array<{ date: string; count: number }> }>(
          '/api/admin/analytics'
        )
        t.same(
          lines.slice(1),
          bookings.map(({ date, count }) => `${date},${count}`)
        )
      })
    }
  )

  t.test(`${language}: a request to the team is answered and closed`, async (t) => {
    const client = await apiAs(server, 'client')
    const subject = `Where is my receipt (${language})?`
    const { id } = await client.send<{ id: string }>('POST', '/api/support/tickets', {
      subject,
      text: 'I cannot find it'
    })

    await onPage(t, server, { language }, async ({ page }) => {
      await signInAs(page, language, 'admin')
      await page.goto(`${server.url}/${language}/admin/tickets`)
      await page.getByRole('link', { name: subject }).click()

      await page.getByLabel(say.answer).fill('It is in your mail')
      await page.getByRole('button', { name: say.send }).click()
      await page.locator('.said .ours', { hasText: 'It is in your mail' }).waitFor()
      await checkPage(t, page, 'ticket')

      await page.getByRole('button', { name: say.close, exact: true }).click()
      await page.getByLabel(say.outcome).fill('Told where it is')
      await page.getByRole('dialog').locator('button[type=submit]').click()
      await page.getByText(say.closed, { exact: true }).waitFor()
    })

    t.match(await client.get(`/api/support/tickets/${id}`), { state: 'closed', outcome: 'Told where it is' })
  })

  t.test(`${language}: a setting is changed with a reason, after a fresh proof`, async (t) => {
    const reviewDays = language === 'en' ? 21 : 45

    await onPage(t, server, { language }, async (open) => {
      const { page } = open
      await signInAs(page, language, 'admin')
      await page.goto(`${server.url}/${language}/admin/settings`)
      await page.locator('#reviewDays').getByRole('button').click()
      await checkPage(t, page, 'settings')

      await page.getByLabel(say.value).fill(String(reviewDays))
      await page.getByLabel(say.reason).fill('Clients asked for it')
      await page.getByRole('button', { name: say.save, exact: true }).click()
      await page.getByLabel(say.password).waitFor()
      await checkPage(t, page, 'proof')
      await prove(open, language)

      await page.locator('#reviewDays .value', { hasText: String(reviewDays) }).waitFor()
    })

    t.match(await admin.get('/api/admin/settings'), { values: { reviewDays } })
  })

  t.test(`${language}: a provider's documents are opened, and the provider is approved`, async (t) => {
    const applicant = language === 'en' ? 'applicant-1' : 'applicant-2'
    await (await apiAs(server, applicant)).upload('/api/providers/documents', 'application/pdf', PDF)
    const { items } = await admin.get<{
      items: Array<{ email: string; userId: string; businessName: string }>
    }>('/api/admin/providers?approvalStatus=pending&limit=100')
    const applied = items.find(({ email }) => email === `${applicant}@demo.taskego`)
    if (applied === undefined) throw new Error(`The demo has no ${applicant}`)

    await onPage(t, server, { language, size: 'phone' }, async (open) => {
      const { page } = open
      await signInAs(page, language, 'admin')
      await page.goto(`${server.url}/${language}/admin/providers`)
      const card = page.locator('article', { hasText: `${applicant}@demo.taskego` })
      await card.getByRole('button', { name: say.documents }).click()
      await prove(open, language)

      const href = await card.getByRole('link', { name: say.document }).getAttribute('href')
      const file = await fetch(new URL(href ?? '', server.url))
      t.equal(file.headers.get('content-type'), 'application/pdf', 'its link opens it')
      await checkPage(t, page, 'providers')

      await card.getByRole('button', { name: say.approve }).click()
      await card.waitFor({ state: 'detached' })
    })

    t.match(await admin.get(`/api/admin/users/${applied.userId}`), {
      provider: { approvalStatus: 'approved' }
    })
  })

  t.test(`${language}: a user is found and banned with a reason, and the ban is lifted`, async (t) => {
    const { items } = await admin.get<{ items: Array<{ id: string }> }>(
      '/api/admin/users?q=applicant-3@demo.taskego&limit=1'
    )
    const id = items[0]?.id ?? ''
    const isBanned = async () => (await admin.get<{ isBanned: boolean }>(`/api/admin/users/${id}`)).isBanned

    await onPage(t, server, { language }, async (open) => {
      const { page } = open
      await signInAs(page, language, 'admin')
      await page.goto(`${server.url}/${language}/admin/users`)
      await page.fill('input[name=q]', 'applicant-3@demo.taskego')
      await page.keyboard.press('Enter')
      const card = page.locator('article', { hasText: 'applicant-3@demo.taskego' })
      await page.locator('article').nth(1).waitFor({ state: 'detached' })
      await checkPage(t, page, 'users')

      await card.getByRole('button', { name: say.ban }).click()
      await page.locator('dialog li').nth(2).waitFor()
      await page.getByLabel(say.reason).fill('Sells what is not theirs')
      await page.locator('dialog button[type=submit]').click()
      await prove(open, language)
      const lift = card.getByRole('button', { name: say.unban })
      await lift.waitFor()
      t.equal(await isBanned(), true)

      await page.goto(`${server.url}/${language}/admin/log`)
      await page.locator('.entry', { hasText: 'Sells what is not theirs' }).first().waitFor()
      await checkPage(t, page, 'log')
      await page.goto(`${server.url}/${language}/admin/jobs`)
      await page.getByText(say.noJobs).waitFor()
      await checkPage(t, page, 'jobs')

      await page.goto(`${server.url}/${language}/admin/users`)
      await page.fill('input[name=q]', 'applicant-3@demo.taskego')
      await page.keyboard.press('Enter')
      await lift.click()
      await page.locator('dialog button[type=submit]').click()
      await card.getByRole('button', { name: say.ban }).waitFor()
    })

    t.equal(await isBanned(), false)
  })
}
