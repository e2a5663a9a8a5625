import t from '../support/tap.js'
import { checkPage, expectRefusal, languages, onPage, signInAs, webServer, type OpenPage } from './browser.js'
import { apiAs, requestJob } from './demo.js'

const server = await webServer(t)
const words = {
  en: {
    propose: 'Propose another time',
    proposeAt: /^Propose .+/,
    proposed: 'Proposed to the client:',
    refund: 'Refund',
    amount: /^Amount/,
    reason: 'Reason',
    preview: 'Show what it does',
    refundYes: 'Yes, send it back',
    cancel: 'Cancel the booking',
    cancelYes: 'Yes, cancel it',
    cancelled: 'Cancelled',
    password: 'Your password',
    proceed: 'Continue',
    share: 'What the client gets back',
    decide: 'Decide it so',
    decided: 'Decided'
  },
  ar: {
    propose: 'اقتراح موعد آخر',
    proposeAt: /^اقترح .+/,
    proposed: 'موعد مقترح على العميل:',
    refund: 'ردّ المبلغ',
    amount: /^المبلغ/,
    reason: 'السبب',
    preview: 'اعرض النتيجة',
    refundYes: 'نعم، أعد المبلغ',
    cancel: 'إلغاء الحجز',
    cancelYes: 'نعم، ألغِ الحجز',
    cancelled: 'ملغى',
    password: 'كلمة السر',
    proceed: 'متابعة',
    share: 'ما يعود إلى العميل',
    decide: 'اعتمد هذا القرار',
    decided: 'تم البتّ فيه'
  }
}

const admin = await apiAs(server, 'admin')
const client = await apiAs(server, 'client')
const provider = await apiAs(server, 'provider')

for (const language of languages) {
  const say = words[language]

  const prove = async ({ page, complaints }: OpenPage) => {
    await page.getByLabel(say.password).fill('taskego-demo')
    expectRefusal(complaints, 403)
    await page.getByRole('button', { name: say.proceed }).click()
  }

  t.test(
    `${language}: an admin finds a booking, proposes a time, refunds a part and cancels with a reason`,
    async (t) => {
      const id = await paidJob(`The boiler drips (${language})`)

      await onPage(t, server, { language, size: 'phone' }, async (open) => {
        const { page } = open
        await signInAs(page, language, 'admin')
        await page.goto(`${server.url}/${language}/admin/bookings`)
        await page.fill('input[name=id]', id)
        await page.keyboard.press('Enter')
        await page.locator('article').nth(1).waitFor({ state: 'detached' })
        await checkPage(t, page, 'bookings')
        await page.locator('article a').click()

        await page.getByRole('button', { name: say.propose }).click()
        await page.getByRole('button', { name: say.proposeAt }).first().waitFor()
        await checkPage(t, page, 'proposing')
        await page.locator('dialog').getByRole('button', { name: say.proposeAt }).first().click()
        await page.getByText(say.proposed).waitFor()

        await page.getByRole('button', { name: say.refund }).click()
        await page.getByLabel(say.amount).fill('1.50')
        await page.getByLabel(say.reason).fill('It took less time')
        await page.getByRole('button', { name: say.preview }).click()
        await page.getByRole('button', { name: say.refundYes }).click()
        await prove(open)
        await page.getByRole('button', { name: say.refundYes }).waitFor({ state: 'detached' })
        await checkPage(t, page, 'booking')

        await page.getByRole('button', { name: say.cancel }).click()
        await page.getByLabel(say.reason).fill('Both asked for it')
        await page.getByRole('button', { name: say.cancelYes }).click()
        await page.getByText(say.cancelled, { exact: true }).waitFor()
      })

      t.match(await admin.get(`/api/bookings/${id}`), {
        status: 'cancelled',
        cancellationReason: 'Both asked for it'
      })
      const { items } = await admin.get<{ items: Array<{ amount: number; refundedAmount: number }> }>(
        `/api/payments/history?bookingId=${id}`
      )
      t.equal(items[0]?.refundedAmount, items[0]?.amount, 'all of the money is back')
    }
  )

  t.test(`${language}: a dispute is decided after a preview, and only as the admin saw it`, async (t) => {
    const bookingId = await paidJob(`Nobody came (${language})`)
    const { scheduledAt } = await admin.get<{ scheduledAt: string }>(`/api/bookings/${bookingId}`)
    const { now } = await admin.get<{ now: string }>('/api/admin/clock')
    const minutes = Math.ceil((Date.parse(scheduledAt) - Date.parse(now)) / 60_000) + 20
    await admin.send('POST', '/api/admin/clock', { advanceMinutes: minutes })
    await client.send('POST', `/api/bookings/${bookingId}/dispute`, { words: 'I waited, and nobody came' })

    await onPage(t, server, { language }, async (open) => {
      const { page, complaints } = open
      await signInAs(page, language, 'admin')
      await page.goto(`${server.url}/${language}/admin/disputes`)
      await page.locator('article a').first().waitFor()
      await checkPage(t, page, 'disputes')
      await page.locator('article a').first().click()
      await page.getByText('I waited, and nobody came').waitFor()
      await page.locator('.shares li').nth(2).waitFor()
      await checkPage(t, page, 'dispute')

      await provider.send('POST', `/api/bookings/${bookingId}/dispute/answer`, { words: 'The road was shut' })
      await page.getByLabel(say.share).fill('50')
      await page.getByLabel(say.reason).fill('Both are right in part')
      await page.getByRole('button', { name: say.decide }).click()
      await prove(open)
      await page.locator('form').getByRole('alert').waitFor()
      expectRefusal(complaints, 409)
      await page.getByText('The road was shut').waitFor()
      t.match(await admin.get(`/api/bookings/${bookingId}/dispute`), { state: 'open' })

      await page.getByRole('button', { name: say.decide }).click()
      await page.getByText(say.decided, { exact: true }).waitFor()
    })

    t.match(await admin.get(`/api/bookings/${bookingId}/dispute`), {
      state: 'decided',
      decision: { share: 5000, reason: 'Both are right in part' }
    })
  })
}

/** A job of the demo's client that the provider accepted and that is paid. */
async function paidJob(notes: string): Promise<string> {
  const id = await requestJob(server, notes)
  await provider.send('PUT', `/api/bookings/${id}/status`, { status: 'accepted' })
  const { sessionId } = await client.send<{ sessionId: string }>(
    'POST',
    '/api/payments/create-stripe-session',
    { bookingId: id }
  )

  const paid = await fetch(`${server.url}/api/payments/sandbox/${sessionId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'outcome=pay'
  })
  if (!paid.ok) throw new Error(`The sandbox answers ${paid.status}: ${await paid.text()}`)
  await client.send('POST', '/api/payments/verify-payment', { sessionId })

  return id
}
