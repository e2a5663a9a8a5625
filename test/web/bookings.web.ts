import type { Page } from 'playwright-core'
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
import { apiAs } from './demo.js'

const server = await webServer(t)

const words = {
  en: {
    dir: 'ltr',
    signIn: 'Sign in',
    other: 'At another address',
    line: 'Street or landmark',
    notes: 'What should the provider know?',
    photos: 'Photos of the job',
    confirm: 'Book now',
    accepted: 'Accepted',
    cancelled: 'Cancelled',
    cancel: 'Cancel the booking',
    yesCancel: 'Yes, cancel it',
    move: 'Move',
    moveTo: /^Move it to /,
    confirmMove: 'Move it',
    pay: 'Pay by card',
    toCheckout: 'Open the page of the payment',
    paid: '· Paid',
    message: 'Your message',
    send: 'Send',
    mine: 'My bookings',
    details: 'Change address, notes or photos',
    saveDetails: 'Save the changes'
  },
  ar: {
    dir: 'rtl',
    signIn: 'تسجيل الدخول',
    other: 'في عنوان آخر',
    line: 'الشارع أو معلم قريب',
    notes: 'ماذا تودّ أن يعرف مقدّم الخدمة؟',
    photos: 'صور للعمل المطلوب',
    confirm: 'احجز الآن',
    accepted: 'مقبول',
    cancelled: 'ملغى',
    cancel: 'إلغاء الحجز',
    yesCancel: 'نعم، ألغِ الحجز',
    move: 'تغيير الموعد',
    moveTo: /^انقل الحجز إلى /,
    confirmMove: 'غيّر الموعد',
    pay: 'ادفع بالبطاقة',
    toCheckout: 'افتح صفحة الدفع',
    paid: '· مدفوع',
    message: 'رسالتك',
    send: 'إرسال',
    mine: 'حجوزاتي',
    details: 'تعديل العنوان أو الملاحظات أو الصور',
    saveDetails: 'احفظ التعديلات'
  }
}

const providerToken = await tokenOf('provider@demo.taskego')
const providerHeaders = { authorization: `Bearer ${providerToken}`, 'content-type': 'application/json' }
const service = await serviceOfProvider()

for (const language of languages) {
  const say = words[language]
  const at = { language, size: 'phone', path: `/services/${service}` } as const

  t.test(
    `${language}: a visitor chooses a time, signs in, and books it with address and photo`,
    async (t) => {
      await onPage(t, server, at, async ({ page, complaints }) => {
        t.same(await directionOfPage(page), { dir: say.dir, lang: language })
        await page.locator('a[href*="/book?at="]').nth(2).click()
        const start = new URL(page.url()).searchParams.get('at')
        await page.locator('main a[href*="/sign-in?to="]').click()

        await page.fill('input[name=email]', 'client@demo.taskego')
        await page.fill('input[name=password]', 'taskego-demo')
        await page.locator('form button[type=submit]').first().click()
        await page.getByLabel(say.other).check()
        t.equal(new URL(page.url()).searchParams.get('at'), start, 'the time is kept')

        await page.getByLabel(say.line).fill('Rue 12')
        await page.getByLabel(say.notes).fill('The fridge is warm')
        const file = { name: 'fridge.png', mimeType: 'image/png', buffer: await picture({}) }
        await page.getByLabel(say.photos).setInputFiles(file)
        await page.locator('main .terms .price').first().waitFor()
        await checkPage(t, page, 'form of a booking')

        await page.getByRole('button', { name: say.confirm }).click()
        await page.waitForURL((address) => /\/bookings\/[0-9a-f-]{36}$/.test(address.pathname))
        await page.locator('img.job-photo').waitFor()
        await checkPage(t, page, 'booking')

        const booking = await bookingOf(page)
        t.match(booking, { scheduledAt: start, notes: 'The fridge is warm', address: { line: 'Rue 12' } })
        t.equal(booking.photos.length, 1)

        await page.getByRole('button', { name: say.details }).click()
        const dialog = page.getByRole('dialog')
        await dialog.getByLabel(say.notes).fill('The fridge is warm, and there is a dog')
        await setNotesElsewhere(idOf(page), 'Written on another device')
        await dialog.getByRole('button', { name: say.saveDetails }).click()
        await dialog.getByRole('alert').waitFor()
        expectRefusal(complaints, 409)
        await checkPage(t, page, 'details that changed meanwhile')

        await dialog.getByLabel(say.line).fill('Rue 14')
        await dialog.getByLabel(say.photos).setInputFiles({ ...file, buffer: await picture({ width: 60 }) })
        await dialog.getByRole('button', { name: say.saveDetails }).click()
        await dialog.waitFor({ state: 'detached' })
        const edited = await bookingOf(page)
        t.match(edited, { notes: 'The fridge is warm, and there is a dog', address: { line: 'Rue 14' } })
        t.equal(edited.photos.length, 2)
      })
    }
  )

  t.test(
    `${language}: a booking shows at once what its provider does, and is paid, moved and cancelled`,
    async (t) => {
      await onPage(t, server, at, async ({ page, context }) => {
        await signInAs(page, language, 'client')
        await page.goto(`${server.url}/${language}/bookings?status=pending`)
        await page.locator('.booking-list h2 a').first().click()
        await page.getByLabel(say.message).waitFor()

        await answerAsProvider('PUT', `${idOf(page)}/status`, { status: 'accepted' })
        await page.locator('.status.accepted', { hasText: say.accepted }).waitFor()

        await answerAsProvider('POST', `${idOf(page)}/messages`, { text: 'We are on our way' })
        await page.locator('.messages li', { hasText: 'We are on our way' }).waitFor()
        await page.getByLabel(say.message).fill('Thank you')
        await page.getByRole('button', { name: say.send }).click()
        await page.locator('.messages .own', { hasText: 'Thank you' }).waitFor()

        await page.getByRole('button', { name: say.pay }).click()
        const opening = context.waitForEvent('page')
        await page.getByRole('link', { name: say.toCheckout }).click()
        const checkout = await opening
        await checkout.locator('button[value=pay]').click()
        await checkout.locator('[data-status=paid]').waitFor()
        await checkout.close()
        await page.locator('dd', { hasText: say.paid }).waitFor()

        const before = await bookingOf(page)
        await page.getByRole('button', { name: say.move, exact: true }).click()
        await page.getByRole('button', { name: say.moveTo }).nth(3).click()
        await page.getByRole('dialog').locator('.terms').waitFor()
        await checkPage(t, page, 'moving')
        await page.getByRole('button', { name: say.confirmMove }).click()
        await page.getByRole('dialog').waitFor({ state: 'detached' })
        t.not((await bookingOf(page)).scheduledAt, before.scheduledAt)

        await page.getByRole('button', { name: say.cancel }).click()
        await checkPage(t, page, 'cancelling')
        await page.getByRole('button', { name: say.yesCancel }).click()
        await page.locator('.status.cancelled', { hasText: say.cancelled }).waitFor()
        t.equal((await bookingOf(page)).status, 'cancelled')

        await page.getByRole('link', { name: say.mine }).click()
        await page.locator('.booking-list li').first().waitFor()
        await checkPage(t, page, 'my bookings')
      })
    }
  )
}

interface BookingSeen {
  id: string
  status: string
  scheduledAt: string
  notes: string | null
  address: { line: string } | null
  photos: unknown[]
}

function idOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** The booking whose page is open, as the server has it. */
async function bookingOf(page: Page): Promise<BookingSeen> {
  const headers = { authorization: `Bearer ${await tokenOf('client@demo.taskego')}` }
  const response = await fetch(`${server.url}/api/bookings/${idOf(page)}`, { headers })
  const booking: BookingSeen = JSON.parse(await response.text())
  return booking
}

/** Another device of the client writes first. */
async function setNotesElsewhere(id: string, notes: string): Promise<void> {
  const client = await apiAs(server, 'client')
  await client.send('PUT', `/api/bookings/${id}/details`, { notes })
}

async function answerAsProvider(method: string, below: string, body: object): Promise<void> {
  const response = await fetch(`${server.url}/api/bookings/${below}`, {
    method,
    headers: providerHeaders,
    body: JSON.stringify(body)
  })
  if (!response.ok) throw new Error(await response.text())
}

async function tokenOf(email: string): Promise<string> {
  const response = await fetch(`${server.url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'taskego-demo' })
  })
  const { accessToken }: { accessToken: string } = JSON.parse(await response.text())
  return accessToken
}

async function serviceOfProvider(): Promise<string> {
  const response = await fetch(`${server.url}/api/providers/my-services`, { headers: providerHeaders })
  const { items }: { items: Array<{ id: string }> } = JSON.parse(await response.text())
  return items[0]?.id ?? ''
}
