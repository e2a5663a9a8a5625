import { eq, sql } from 'drizzle-orm'
import t from '../support/tap.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { budgets, conversationMessages, payments } from '../../drizzle/schema/index.js'
import { replaceToken } from '../../src/accounts/index.js'
import { notify } from '../../src/notifications/index.js'
import { runsOf } from '../../src/shared/bidi.js'
import { newId } from '../../src/shared/ids.js'
import { enqueueAll, jobKinds, receiptEvents, securityEvents, type Job } from '../../src/shared/jobs.js'
import { textsIn, type Locale } from '../../src/texts/index.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { everyNotice } from '../support/notices.js'
import { makeBooking, makeProposal, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'

const database = await testDatabase(t)
const { db } = database
const server = await startMailServer(t)
const settings = {
  SMTP_URL: server.url,
  PUBLIC_URL: 'https://taskego.example.org',
  APP_URL: 'https://app.example.org'
}

const SAID = [
  { role: 'user' as const, text: 'بدي سباك بصور، رقمي +961 3 123 456' },
  { role: 'assistant' as const, text: 'لقيت خيارين:\n1. Cedar Works, from $45\n2. سباكة صور، 30 $' },
  { role: 'user' as const, text: 'Please take Cedar Works (سيدر), tomorrow at 10:00' }
]

/** Everything that one person can be mailed, in their language. */
async function mailsIn(language: Locale) {
  const { app, market } = await testApp(t, settings, database, { noticeJoinMinutes: 0 })
  const user = await makeUser(db, { language, name: language === 'ar' ? 'Maya' : 'مايا' })
  const newcomer = await makeUser(db, { language, isVerified: false })
  const provider = await makeProvider(db, {
    businessName: 'Cedar Works',
    ...(language === 'ar' ? { businessName_ar: 'أعمال الأرز' } : {})
  })
  const service = await makeService(db, provider.id)
  const booking = await makeBooking(db, service, user.id, { movedLate: true })

  const paymentIds = await Promise.all(
    [false, true].map(async (isSurplus) => {
      const [row] = await db
        .insert(payments)
        .values({
          id: newId(),
          bookingId: booking.id,
          clientId: user.id,
          providerId: provider.id,
          method: 'stripe',
          amount: 4550,
          currency: 'USD',
          commissionBasisPoints: 1500,
          status: 'paid',
          isSurplus,
          capturedAt: new Date(),
          gateway: 'stripe',
          createdAt: new Date(),
          updatedAt: new Date()
        })
        .returning()

      return row?.id ?? ''
    })
  )

  const { conversationId } = await makeProposal(db, user.id, service)
  await db.insert(conversationMessages).values(
    SAID.map(({ role, text }, index) => ({
      id: newId(),
      conversationId,
      role,
      text,
      createdAt: new Date(Date.now() + index)
    }))
  )

  const tokenId = await replaceToken(market, {
    userId: user.id,
    kind: 'change',
    email: `next-${user.email}`,
    previousEmail: user.email
  })

  const jobs: Job[] = [
    ...receiptEvents.map((event) => ({
      kind: 'mail:receipt' as const,
      data: { bookingId: booking.id, userId: user.id, event }
    })),
    ...securityEvents.map((event) => ({ kind: 'mail:security' as const, data: { userId: user.id, event } })),
    ...paymentIds.map((paymentId) => ({ kind: 'mail:paid' as const, data: { paymentId } })),
    { kind: 'mail:reset', data: { userId: user.id } },
    { kind: 'mail:verify', data: { userId: newcomer.id } },
    { kind: 'mail:change', data: { tokenId } },
    { kind: 'mail:moved-away', data: { tokenId } },
    { kind: 'mail:conversation', data: { conversationId, userId: user.id } }
  ]

  server.received.length = 0
  await enqueueAll(market, jobs)
  await app.jobs.drain()
  // In the app each would be a moment of its own: a mail tells all that is untold when it goes.
  for (const notice of everyNotice(user.id, booking.id)) {
    await notify(market, [notice])
    await app.jobs.drain()
  }
  await notify(market, everyNotice(newcomer.id, booking.id).slice(0, 1))
  await app.jobs.drain()

  const joined = (await testApp(t, settings, database)).app
  await notify(market, everyNotice(user.id, booking.id).slice(0, 1))
  await joined.jobs.drain()
  await notify(market, everyNotice(user.id, booking.id).slice(1, 4))
  await joined.jobs.drain()
  await db
    .update(budgets)
    .set({ windowEndsAt: new Date(Date.now() - 1000) })
    .where(sql`${budgets.key} like 'notices:%'`)
  await db
    .update(jobQueue)
    .set({ startAfter: new Date(Date.now() - 1000) })
    .where(sql`${jobQueue.state} < 'active'`)
  await joined.jobs.drain()

  const failed = await db.select().from(jobQueue).where(eq(jobQueue.state, 'failed'))
  t.same(failed, [])

  const kinds = [...new Set(jobs.map(({ kind }) => kind)), 'mail:notice']
  return { mails: [...server.received], kinds }
}

interface Block {
  tag: string
  direction: string | undefined
  /** What it says, without its elements. */
  words: string
}

/** The blocks that hold words, and whether every block says how it runs. */
function blocksOf(html: string): { blocks: Block[]; undirected: string[] } {
  const opened = [...html.matchAll(/<(html|body|div|table|ul|ol|li|p|td|th|h[1-6])\b([^>]*)>/g)]
  const blocks = [...html.matchAll(/<(p|td|th|li|h[1-6])\b([^>]*)>([^]*?)<\/\1>/g)]

  return {
    undirected: opened.filter(([, , attributes]) => !/ dir="(rtl|ltr)"/.test(attributes ?? '')).map(String),
    blocks: blocks.map(([, tag = '', attributes = '', inner = '']) => ({
      tag,
      direction: / dir="(\w+)"/.exec(attributes)?.[1],
      words: inner.replace(/<[^>]+>/g, '')
    }))
  }
}

/** The language of a paragraph, as a reader sees it; none of a bare name or number. */
function languageOf(words: string): Locale | null {
  const arabic = words.match(/[\u0600-\u06ff]/g)?.length ?? 0
  const latin = words.replace(/Taskego|\S*example\.org\S*/g, '').match(/[A-Za-z]/g)?.length ?? 0

  if (arabic === latin) return null
  return arabic > latin ? 'ar' : 'en'
}

for (const language of ['en', 'ar'] as const) {
  t.test(`every block of every kind of mail in ${language} runs as its language does`, async (t) => {
    const { mails, kinds } = await mailsIn(language)

    const all = Object.keys(jobKinds).filter((kind) => kind.startsWith('mail:'))
    t.same([...kinds].sort(), all.sort(), 'no kind is left out')

    const subjects = new Set(mails.map(({ subject }) => subject))
    const { payment_taken: told, ...others } = textsIn(language).subjects
    t.same(
      Object.values(others).filter((subject) => !subjects.has(subject)),
      [],
      'no notice is left out'
    )
    t.notOk(subjects.has(told), 'its mail is the receipt')

    const { movedLate, receipt } = textsIn(language).letters
    for (const [subject, costs] of [
      [receipt.moved.subject, movedLate.waiting(50)],
      [receipt.moved_at_once.subject, movedLate.confirmed([{ percent: 50, until: null }])]
    ] as const) {
      const telling = mails.filter(({ text = '' }) => text.includes(costs))
      t.same(
        telling.map((mail) => mail.subject),
        [subject],
        'each late move tells once what it costs'
      )
    }

    let count = 0
    for (const { html = '', subject = '' } of mails) {
      const { blocks, undirected } = blocksOf(html)
      t.same(undirected, [], subject)

      for (const { direction, words, tag } of blocks) {
        const written = languageOf(words)
        if (written === null) continue

        count++
        const isRight = direction === (written === 'ar' ? 'rtl' : 'ltr')
        if (!isRight) t.fail(`${subject}: ${tag} ${direction} ${words}`)
      }

      t.notMatch(html, /undefined|null|\[object|[\u2068\u2069]/, subject)
    }
    t.ok(count > 250, `${count} blocks`)
  })

  t.test(`a conversation in both languages can be read in a mail in ${language}`, async (t) => {
    const { subject, speakers } = textsIn(language).letters.conversation
    const { user: you, assistant: concierge } = speakers('Taskego')
    const mail = server.received.find((received) => received.subject === subject('Taskego'))
    const { blocks } = blocksOf(mail?.html ?? '')
    const own = language === 'ar' ? 'rtl' : 'ltr'

    const [first] = blocks.flatMap(({ words }, index) => (words === you ? [index] : []))
    t.same(
      blocks.slice(first, (first ?? 0) + 7).map(({ direction, words }) => [direction, words]),
      [
        [own, you],
        ['rtl', SAID[0]?.text],
        [own, concierge],
        ['rtl', 'لقيت خيارين:'],
        ['ltr', '1. Cedar Works, from $45'],
        ['rtl', '2. سباكة صور، 30 $'],
        [own, you]
      ],
      'who speaks and what they say stand apart'
    )
    t.match(mail?.html, '<bdi>+961 3 123 456</bdi>', 'a number in an Arabic sentence is not turned round')
    t.match(mail?.html, '(<bdi>سيدر</bdi>)')
    t.match(mail?.text, `${you}:\n${SAID[0]?.text}\n\n${concierge}:\n`)
  })
}

t.test(
  'names, numbers, prices and addresses inside a sentence of the other direction are fenced in',
  async (t) => {
    const fenced = (text: string, direction: 'ltr' | 'rtl') =>
      runsOf(text, direction).flatMap((run) => (run.isFenced ? [run.text] : []))

    t.same(fenced('وصلك طلب من Cedar Works، السعر 45.50 $، الساعة 10:00.', 'rtl'), [
      'Cedar Works',
      '45.50 $',
      '10:00'
    ])
    t.same(fenced('العنوان Sea Road 4 (Tyre)، والبريد maya@example.org.', 'rtl'), [
      'Sea Road 4',
      'Tyre',
      'maya@example.org'
    ])
    t.same(fenced('التفاصيل: https://app.example.org/bookings/1?a=b', 'rtl'), [
      'https://app.example.org/bookings/1?a=b'
    ])
    t.same(fenced('From \u2068سيدر 24\u2069 in صور القديمة, at 10:00.', 'ltr'), ['سيدر 24', 'صور القديمة'])
    t.same(
      runsOf('السعر 45 $.', 'rtl')
        .map(({ text }) => text)
        .join(''),
      'السعر 45 $.',
      'nothing is lost'
    )
  }
)
