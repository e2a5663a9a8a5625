import { picture } from '../support/pictures.js'
import t from '../support/tap.js'
import {
  checkPage,
  directionOfPage,
  expectRefusal,
  languages,
  onPage,
  signInAs,
  webServer
} from './browser.js'
import { apiAs, requestJob } from './demo.js'

const server = await webServer(t)
const words = {
  en: {
    dir: 'ltr',
    inProgress: 'In progress',
    completed: 'Completed',
    title: 'Something was wrong with the job',
    words: 'What went wrong?',
    photos: 'Photos of it',
    open: 'Send it to the team',
    waits: 'Our team looks at it.',
    decided: 'It is decided.',
    refunded: 'Partly refunded'
  },
  ar: {
    dir: 'rtl',
    inProgress: 'قيد التنفيذ',
    completed: 'مكتمل',
    title: 'هل حدث خطأ في العمل؟',
    words: 'ماذا حدث؟',
    photos: 'صور تُظهر ما حدث',
    open: 'أرسل الاعتراض إلى الفريق',
    waits: 'ينظر فريقنا في اعتراضك',
    decided: 'صدر القرار.',
    refunded: 'أُعيد جزء من المبلغ'
  }
}

interface Job {
  scheduledAt: string
  startCode: string
}

for (const language of languages) {
  const say = words[language]

  t.test(
    `${language}: a client sees a job start and end, disputes it, and sees the answer and the decision`,
    async (t) => {
      const [client, provider, admin] = [
        await apiAs(server, 'client'),
        await apiAs(server, 'provider'),
        await apiAs(server, 'admin')
      ]
      const id = await requestJob(server, 'Mend the tap')
      await provider.send('PUT', `/api/bookings/${id}/status`, { status: 'accepted' })
      await payByCard(id)

      await onPage(t, server, { language, size: 'phone' }, async ({ page, complaints }) => {
        await signInAs(page, language, 'client')
        await page.goto(`${server.url}/${language}/bookings/${id}`)
        await page.locator('.status.accepted').waitFor()

        await reach(await client.get<Job>(`/api/bookings/${id}`))
        const { startCode } = await client.get<Job>(`/api/bookings/${id}`)
        await provider.send('PUT', `/api/bookings/${id}/status`, { status: 'in_progress', startCode })
        await page.locator('.status', { hasText: say.inProgress }).waitFor()
        await provider.send('PUT', `/api/bookings/${id}/status`, { status: 'completed' })
        await page.locator('.status', { hasText: say.completed }).waitFor()

        await page.getByText(say.title, { exact: true }).click()
        const form = page.locator('form', { has: page.getByLabel(say.words) })
        await form.getByLabel(say.words).fill('Too short')
        expectRefusal(complaints, 404)
        await form.getByRole('button', { name: say.open }).click()
        await form.getByRole('alert').waitFor()
        expectRefusal(complaints, 400)

        await form.getByLabel(say.words).fill('The tap leaks as it did before')
        const file = { name: 'tap.png', mimeType: 'image/png', buffer: await picture({}) }
        await form.getByLabel(say.photos).setInputFiles(file)
        await form.getByRole('button', { name: say.open }).click()
        await page.locator('strong', { hasText: say.waits }).waitFor()
        t.match(await client.get(`/api/bookings/${id}/dispute`), {
          state: 'open',
          ground: 'work',
          photos: [{}]
        })
        t.same(await directionOfPage(page), { dir: say.dir, lang: language })
        await checkPage(t, page, 'an open dispute')

        await provider.send('POST', `/api/bookings/${id}/dispute/answer`, { words: 'I come again tomorrow' })
        await page.getByText('I come again tomorrow').waitFor()

        await admin.send('POST', '/api/auth/proof', { password: 'taskego-demo' })
        const { version } = await admin.get<{ version: number }>(`/api/bookings/${id}/dispute`)
        await admin.send('POST', `/api/bookings/${id}/dispute/decide`, {
          share: 5000,
          reason: 'Half of the work is missing',
          version
        })
        await page.locator('strong', { hasText: say.decided }).waitFor()
        await page.getByText('Half of the work is missing').waitFor()
        await page.locator('details .price').waitFor()
        await page.locator('dd', { hasText: say.refunded }).waitFor()
        await checkPage(t, page, 'a decided dispute')
      })

      async function payByCard(bookingId: string): Promise<void> {
        const { url } = await client.send<{ url: string }>('POST', '/api/payments/create-stripe-session', {
          bookingId,
          method: 'stripe'
        })
        const paid = await fetch(url, { method: 'POST', body: new URLSearchParams({ outcome: 'pay' }) })
        t.equal(paid.status, 200)
      }

      /** Moves the marketplace's clock to the start of a job. */
      async function reach({ scheduledAt }: Job): Promise<void> {
        const { now } = await admin.get<{ now: string }>('/api/admin/clock')
        const advanceMinutes = Math.ceil((Date.parse(scheduledAt) - Date.parse(now)) / 60_000)
        await admin.send('POST', '/api/admin/clock', { advanceMinutes })
      }
    }
  )
}
