import { featureKeys } from '../../src/shared/features.js'
import { hourAhead } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'
import t from '../support/tap.js'

// A marketplace in Dubai, set up by the API alone. Nothing that it says tells of where this software is from.

t.setTimeout(120_000)
const post = await startMailServer(t)
const { app, db, as } = await testApp(t, { SMTP_URL: post.url })
// The one thing that the command line alone does.
const admin = as(await makeUser(db, { role: 'admin', name: 'Rita Khalil', email: 'rita@khidma.example' }))
const password = 'a long and private sentence'
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const week = Object.fromEntries(days.map((day) => [day, [['00:00', '24:00']]]))

type Headers = Record<string, string>
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
interface Slugged {
  slug: string
}

/** All that anybody was answered since the marketplace was set up, with where it was said. */
const said: Array<{ where: string; text: string }> = []

async function call(who: Headers, method: Method, path: string, payload?: object) {
  const answer = await app.inject({
    method,
    url: path,
    headers: who,
    ...(payload === undefined ? {} : { payload })
  })

  if (answer.statusCode >= 300) t.fail(`${method} ${path}: ${answer.statusCode} ${answer.body}`)
  said.push({ where: `${method} ${path}`, text: answer.body })
  return String(answer.headers['content-type']).includes('json') ? answer.json() : answer.body
}

async function signUp(name: string, language: 'en' | 'ar') {
  const email = `${name.split(' ')[0]?.toLowerCase()}@khidma.example`
  const body = { name, email, password, language }
  const { accessToken } = await call({}, 'POST', '/api/auth/signup', body)
  await app.jobs.drain()

  const mail = post.received.find(
    ({ envelope, text }) => envelope.to[0] === email && text?.includes('token=')
  )
  const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1]
  await call({}, 'POST', '/api/auth/verify-email', { token })

  return { authorization: `Bearer ${accessToken}`, 'accept-language': language }
}

async function setUp(): Promise<void> {
  const { version } = await call(admin, 'GET', '/api/admin/settings')
  await call(admin, 'PUT', '/api/admin/settings', {
    version,
    reason: 'We open in Dubai',
    values: {
      name: 'Khidma',
      nameAr: 'خدمة',
      currency: 'AED',
      timezone: 'Asia/Dubai',
      country: 'AE',
      arabic: 'standard',
      commissionBasisPoints: 1000,
      cancelFreeHoursBefore: 48,
      cancelKeptPercent: 100,
      pendingExpiryHours: 12,
      autoEndHours: 12,
      reminderHours: [36]
    }
  })
}

/** The shipped trades and towns go, others come. */
async function furnish(): Promise<void> {
  for (const kind of ['categories', 'cities']) {
    const shipped: { items: Slugged[] } = await call({}, 'GET', `/api/services/${kind}`)
    for (const { slug } of shipped.items) await call(admin, 'DELETE', `/api/admin/${kind}/${slug}`)
  }

  for (const [slug, english, arabic] of [
    ['villa-cleaning', 'Villa cleaning', 'تنظيف الفلل'],
    ['pool-care', 'Pool care', 'صيانة المسابح']
  ]) {
    await call(admin, 'POST', '/api/admin/categories', { slug, name_en: english, name_ar: arabic })
  }

  for (const [slug, english, arabic, lat, lng] of [
    ['dubai', 'Dubai', 'دبي', 25.2048, 55.2708],
    ['sharjah', 'Sharjah', 'الشارقة', 25.3463, 55.4209]
  ]) {
    await call(admin, 'POST', '/api/admin/cities', {
      slug,
      name_en: english,
      name_ar: arabic,
      lat,
      lng
    })
  }

  await call(admin, 'POST', '/api/admin/commissions', {
    category: 'villa-cleaning',
    basisPoints: 2000,
    reason: 'Cleaning'
  })
}

async function sell(seller: Headers): Promise<string> {
  const { userId } = await call(seller, 'POST', '/api/providers/apply', {
    businessName: 'Marina Cleaning',
    businessName_ar: 'مارينا للتنظيف',
    city: 'dubai'
  })
  await call(admin, 'POST', '/api/admin/approve-provider', { userId, decision: 'approved' })
  await call(seller, 'PUT', '/api/providers/schedule', { week })

  const { id } = await call(seller, 'POST', '/api/services/create', {
    title_en: 'Villa cleaning',
    title_ar: 'تنظيف الفلل',
    description_en: 'A whole villa, windows included.',
    description_ar: 'الفيلا كلها مع النوافذ.',
    category: 'villa-cleaning',
    price: 20_000,
    durationMinutes: 120
  })

  return id
}

const english = ['hello', 'who are you?', 'is it free?', 'where do you work?', 'do you give a warranty?']
const arabic = ['مرحبا', 'من أنت؟', 'هل الخدمة مجانية؟', 'أين تعملون؟', 'هل توجد كفالة على العمل؟']
const others = {
  en: ['what can I book here?', 'what if I cancel late?', 'I need villa cleaning in Dubai'],
  ar: ['ما الخدمات عندكم؟', 'كم يكلف الإلغاء المتأخر؟', 'أحتاج تنظيف الفلل في دبي']
}

async function chat(client: Headers, messages: string[]): Promise<string> {
  const replies: string[] = []
  let conversationId: string | undefined

  for (const message of messages) {
    const turn = await call(client, 'POST', '/api/ai/chat', {
      message,
      ...(conversationId === undefined ? {} : { conversationId })
    })
    conversationId = turn.conversationId
    replies.push(turn.reply)
  }

  await call(client, 'POST', `/api/ai/conversations/${conversationId}/email`, {})
  return replies.join('\n')
}

function textOf(content: string | ArrayBuffer | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

t.test(
  'a marketplace in Dubai by the API alone says nothing of Beirut, of dollars or of our terms',
  async (t) => {
    await setUp()
    await furnish()
    // What the admin read of the first values and of what was shipped is no answer of this marketplace.
    said.length = 0

    const seller = await signUp('Salem Nasser', 'ar')
    const client = await signUp('Noor Haddad', 'en')
    const arab = await signUp('Amal Saleh', 'ar')
    const serviceId = await sell(seller)

    const booked = await call(client, 'POST', '/api/bookings/create', {
      serviceId,
      scheduledAt: hourAhead(100).toISOString()
    })
    t.match(booked, { price: 20_000, currency: 'AED', timezone: 'Asia/Dubai' })

    const preview = await call(client, 'POST', '/api/bookings/preview', {
      serviceId,
      scheduledAt: hourAhead(120).toISOString()
    })
    t.match(preview, { online: { platformKeeps: 4000, providerGets: 16_000 } }, 'cleaning costs 20 %')

    await call(seller, 'PUT', `/api/bookings/${booked.id}/status`, { status: 'accepted' })
    const cancel = await call(client, 'POST', `/api/bookings/${booked.id}/cancel/preview`)
    t.equal(Date.parse(booked.scheduledAt) - Date.parse(cancel.freeUntil), 48 * 3_600_000)
    await call(admin, 'POST', `/api/admin/clock`, { advanceMinutes: 70 * 60 })

    const spoken = {
      en: await chat(client, [...english, ...others.en]),
      ar: await chat(arab, [...arabic, ...others.ar])
    }
    t.match(spoken.en, /Khidma/)
    t.match(spoken.en, /United Arab Emirates/)
    t.match(spoken.en, /Dubai/)
    t.match(spoken.ar, /خدمة/)
    t.match(spoken.ar, /دبي/)

    for (const person of [client, arab, seller]) {
      await call(person, 'GET', '/api/notifications')
      await call(person, 'GET', '/api/ai/conversations')
    }
    for (const language of ['en', 'ar']) {
      const reader = { 'accept-language': language, accept: 'text/html' }
      await call(reader, 'GET', '/')
      await call(reader, 'GET', '/api/payments/return')
      await call(reader, 'GET', '/api/services?q=cleaning')
      await call(reader, 'GET', `/api/services/${serviceId}`)
    }

    const feed = await call(client, 'POST', '/api/users/calendar')
    await call({}, 'GET', new URL(feed.url).pathname + new URL(feed.url).search)

    await app.jobs.drain()
    const mails = post.received.map(({ subject, text, html, from, attachments }) => ({
      where: `the mail “${subject}”`,
      text: [subject, text, html, from?.name, ...attachments.map(({ content }) => textOf(content))].join('\n')
    }))
    t.ok(mails.length > 5, `${mails.length} mails`)
    t.ok(post.received.every(({ from }) => from?.name === 'Khidma' || from?.name === 'خدمة'))

    for (const { where, text } of [...said, ...mails]) {
      // The types of problems and the addresses of links are for programs.
      t.notMatch(text, /beirut|بيروت|lebanon|لبنان/i, where)
      t.notMatch(text, /\$|USD|dollar|دولار/, where)
      t.notMatch(text, /taskego/i, where)
      t.notMatch(text, /\b15 ?%/, where)
      // A link that proves an address works for a day.
      if (!/verify-email|token=/.test(text)) t.notMatch(text, /\b24 (?:hours|ساعة)/, where)
    }
  }
)

async function put(values: object): Promise<void> {
  const { version } = await call(admin, 'GET', '/api/admin/settings')
  await call(admin, 'PUT', '/api/admin/settings', { version, reason: 'Simple', values })
}

const wishes = {
  en: [
    'can I send you a photo of the broken window?',
    'where can I rate the work?',
    'what do the reviews say about Marina Cleaning?',
    'is it safe to let them in?',
    'are you a robot?',
    'I need villa cleaning in Dubai with 4 stars or more',
    'that was terrible, the work is bad',
    'I want to talk to a person'
  ],
  ar: [
    'هل يمكن إرسال صورة عن العطل؟',
    'أين أكتب التقييم؟',
    'أحتاج تنظيف الفلل في دبي',
    'هل أنت إنسان؟',
    'العمل كان سيئاً جداً',
    'أريد التحدث مع موظف'
  ]
}
const offered = {
  en: RegExp(
    String.raw`\breviews?\b|\brating|\bstars or|\badd up to\b|photos are added|talk to someone` +
      String.raw`|reads this conversation|\b\d\.\d of 5`,
    'i'
  ),
  ar: /تقييم|تُضاف الصور|التحدّث مع موظف|يقرأ شخص|نجمة إلى خمس/
}

t.test('with every part off, no chat, notice, mail or answer tells of one', async (t) => {
  const seller = await signUp('Huda Karim', 'en')
  const client = await signUp('Sami Aziz', 'en')
  const arab = await signUp('Rana Fares', 'ar')
  const serviceId = await sell(seller)

  const scheduledAt = hourAhead(171)
  const booked = await call(client, 'POST', '/api/bookings/create', {
    serviceId,
    scheduledAt: scheduledAt.toISOString()
  })
  await call(seller, 'PUT', `/api/bookings/${booked.id}/status`, { status: 'accepted' })

  // The concierge stays for the talk, and goes then.
  const off = Object.fromEntries(Object.values(featureKeys).map((key) => [key, false]))
  await put({ ...off, automaticAcceptance: 'off', hasConcierge: true })
  const mailsBefore = post.received.length

  const spoken = { en: await chat(client, wishes.en), ar: await chat(arab, wishes.ar) }
  t.notMatch(spoken.en, offered.en)
  t.notMatch(spoken.ar, offered.ar)
  t.match(spoken.en, /Nobody of our team answers in this chat/)
  t.match(spoken.en, /Marina Cleaning/, 'those without stars are shown')

  await call(admin, 'POST', '/api/admin/clock', { advanceMinutes: 102 * 60 })
  for (const status of ['in_progress', 'completed']) {
    await call(seller, 'PUT', `/api/bookings/${booked.id}/status`, { status })
  }
  t.match(await call(client, 'GET', `/api/bookings/${booked.id}`), {
    status: 'completed',
    startCode: null,
    photos: [],
    proposedTime: null
  })
  t.match(await call({}, 'GET', `/api/services/${serviceId}`), {
    ratings: null,
    ratingCount: 0,
    provider: { ratings: null, ratingCount: 0 }
  })

  await put({ hasConcierge: false })
  await app.jobs.drain()
  const { items } = await call(client, 'GET', '/api/notifications')
  const told = [
    ...items.map(({ message }: { message: string }) => message),
    ...post.received.slice(mailsBefore).map(({ subject, text, html }) => [subject, text, html].join('\n'))
  ]
  t.ok(told.length > 4, `${told.length} notices and mails`)
  for (const text of told) {
    t.notMatch(text, offered.en)
    t.notMatch(text, offered.ar)
  }

  for (const language of ['en', 'ar']) {
    const page = await call({ 'accept-language': language, accept: 'text/html' }, 'GET', '/')
    t.notMatch(page, /concierge|مساعد|id="talk"/)
  }
})

t.test('in a marketplace with Arabic only, whoever asks in English is answered in Arabic', async (t) => {
  await put({ languages: 'ar', hasConcierge: true })
  const client = await signUp('Lina Odeh', 'en')

  const problem = await app.inject({ url: '/api/bookings/none', headers: { 'accept-language': 'en' } })
  t.match(problem.json<{ detail: string }>().detail, /\p{Script=Arabic}/u)
  const own = await app.inject({ url: `/api/bookings/${'0'.repeat(8)}`, headers: client })
  t.match(own.json<{ detail: string }>().detail, /\p{Script=Arabic}/u)

  const spoken = await chat(client, [
    'hello',
    'I need villa cleaning in Dubai',
    'which languages do you speak?'
  ])
  for (const reply of spoken.split('\n').filter((line) => line.trim() !== '')) {
    t.match(reply, /\p{Script=Arabic}/u)
  }

  await app.jobs.drain()
  const mail = post.received.findLast(({ envelope }) => envelope.to[0] === 'lina@khidma.example')
  t.match(mail?.subject, /\p{Script=Arabic}/u)
  t.match(await call({}, 'GET', '/api/marketplace'), { name_ar: 'خدمة', languages: ['ar'], language: 'ar' })
})
