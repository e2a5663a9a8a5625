import { asc, eq, inArray } from 'drizzle-orm'
import t from '../support/tap.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { auditLog, services } from '../../drizzle/schema/index.js'
import {
  enqueueMissingDrafts,
  type CreateService,
  type Service,
  type UpdateService
} from '../../src/catalog/index.js'
import { testApp, type TestApp } from '../support/app.js'
import { fridgeRepair } from '../support/catalog.js'
import { KEY, modelStandIn, type Asked, type Reaction } from '../support/model-stand-in.js'
import { USAGE, wholeAnswer } from '../support/model-wire.js'
import { makeProvider } from '../support/people.js'

const { price, durationMinutes, category } = fridgeRepair
const terms = { price, durationMinutes, category }
const arabic = { title_ar: 'تصليح برادات بالبيت', description_ar: 'منكشف العطل خلال 30 دقيقة.' }
const english = { title_en: 'Fridge repair at home', description_en: 'We find the fault within 30 minutes.' }
const draft = { title: 'Fridge repair at your place', description: 'We find the fault within 30 minutes.' }
const redraft = { title: 'تصليح برادات عندك', description: 'منلاقي العطل بـ 30 دقيقة.' }

const written = { origin: 'written', isOutdated: false }
const older = { origin: 'written', isOutdated: true }
const drafted = { origin: 'drafted', isOutdated: false }
const untranslated = { origin: 'untranslated', isOutdated: false }

const standIn = await modelStandIn(t)
const plain = await testApp(t)
const withModel = await testApp(
  t,
  { AI_PROVIDER: 'openai', OPENAI_API_KEY: KEY, OPENAI_BASE_URL: standIn.openai },
  undefined,
  { jobRetrySeconds: 0, jobRetries: 1, draftsPerDay: 5 }
)

/** A provider at a server, who offers and edits over the wire. */
async function sellerAt({ app, db, as }: TestApp) {
  const provider = await makeProvider(db, { city: 'tyre', lat: 33.27, lng: 35.2 })
  const headers = as(provider)

  return {
    id: provider.id,
    offer: async (payload: Partial<CreateService>) =>
      await app.inject({
        method: 'POST',
        url: '/api/services/create',
        headers,
        payload: { ...terms, ...payload }
      }),
    edit: async (id: string, payload: UpdateService) =>
      await app.inject({ method: 'PUT', url: `/api/services/${id}`, headers, payload }),
    seen: async (id: string): Promise<Service> => (await app.inject({ url: `/api/services/${id}` })).json()
  }
}

/** How many drafts wait in the queue. */
async function draftJobs({ db }: TestApp): Promise<number> {
  const jobs = await db
    .select({ data: jobQueue.data })
    .from(jobQueue)
    .where(inArray(jobQueue.state, ['created', 'retry']))
  return jobs.filter(({ data }) => JSON.stringify(data).includes('texts:draft')).length
}

/** Answers in the form that is asked for, and lets something happen before. */
function says(text: object | string, before: () => Promise<unknown> = async () => {}): Reaction {
  const answer = typeof text === 'string' ? text : JSON.stringify(text)

  return {
    pieces: [JSON.stringify(wholeAnswer('chat', { text: answer }))],
    isStream: false,
    onPiece: async () => {
      await before()
    }
  }
}

t.test('one language is enough: the other is shown as written, marked, and never empty', async (t) => {
  const seller = await sellerAt(plain)

  for (const [texts, en, ar] of [
    [arabic, untranslated, written],
    [english, written, untranslated],
    [{ ...arabic, title_en: null, description_en: null }, untranslated, written],
    [{ ...arabic, ...english }, written, written]
  ] as const) {
    const created = await seller.offer(texts)
    t.equal(created.statusCode, 201)

    const service: Service = created.json()
    const titles = { title_en: arabic.title_ar, title_ar: english.title_en }
    t.match(service, { ...titles, ...givenIn(texts), texts: { en, ar }, isVisible: true })
    t.strictSame(await seller.seen(service.id), service, 'everybody sees the same')
  }

  t.equal(await draftJobs(plain), 0, 'without a model nothing is promised')
})

t.test('a listing without a whole language is refused by the field that lacks, and not stored', async (t) => {
  const seller = await sellerAt(plain)

  for (const texts of [
    {},
    { title_ar: arabic.title_ar },
    { description_en: english.description_en },
    { ...arabic, title_en: english.title_en },
    { title_en: english.title_en, description_ar: arabic.description_ar }
  ]) {
    const refused = await seller.offer(texts)
    t.equal(refused.statusCode, 400)
    t.match(refused.json(), { code: 'text_incomplete', detail: /One language is enough/ })
  }

  const rows = await plain.db.select().from(services).where(eq(services.providerId, seller.id))
  t.same(rows, [])
})

t.test('an edit marks the other text as older, until that one is edited or confirmed', async (t) => {
  const seller = await sellerAt(plain)
  const { id } = (await seller.offer({ ...arabic, ...english })).json<Service>()
  const textsAfter = async (edit: UpdateService) => (await seller.edit(id, edit)).json<Service>().texts

  t.same(await textsAfter({ price: 9900 }), { en: written, ar: written }, 'a price is no text')
  t.same(
    await textsAfter({ ...english, title_ar: arabic.title_ar }),
    { en: written, ar: written },
    'nor is an echo'
  )
  t.same(await textsAfter({ title_en: 'Fridge and freezer repair' }), { en: written, ar: older })
  t.same(await textsAfter({ title_en: 'Freezer repair' }), { en: written, ar: older })
  t.same(await textsAfter({ title_ar: 'تصليح فريزر' }), { en: written, ar: written }, 'it has caught up')
  t.same(await textsAfter({ description_ar: 'منكشف العطل.' }), { en: older, ar: written })
  t.same(await textsAfter({ confirm: ['en'] }), { en: written, ar: written })
  t.same(await textsAfter({ title_en: 'Repair', title_ar: 'تصليح' }), { en: written, ar: written })
})

t.test(
  'a text that nobody wrote follows the other; half of it is refused, and it can be taken away',
  async (t) => {
    const seller = await sellerAt(plain)
    const { id } = (await seller.offer(arabic)).json<Service>()
    const edited = async (edit: UpdateService) => (await seller.edit(id, edit)).json()

    t.match(await edited({ title_ar: 'تصليح فريزر' }), {
      title_en: 'تصليح فريزر',
      texts: { en: untranslated, ar: written }
    })

    t.match(await edited({ title_en: english.title_en }), { code: 'text_incomplete' })
    t.match(await edited({ confirm: ['en'] }), { code: 'invalid_input' })
    t.match(await edited({ title_en: 'تصليح فريزر', description_en: arabic.description_ar, price: 5000 }), {
      price: 5000,
      texts: { en: untranslated, ar: written }
    })

    t.match(await edited(english), {
      ...english,
      title_ar: 'تصليح فريزر',
      texts: { en: written, ar: written }
    })
    t.match(await edited({ title_ar: null }), { code: 'text_incomplete' })
    t.match(await edited({ title_ar: null, description_ar: null }), {
      title_ar: english.title_en,
      description_ar: english.description_en,
      texts: { en: written, ar: untranslated }
    })
    t.match(await edited({ title_en: null, description_en: null }), { code: 'text_incomplete' })
    t.match(await seller.seen(id), { ...english, title_ar: english.title_en })
  }
)

t.test(
  'with a model the other text is drafted in the background, from the words of the listing alone',
  async (t) => {
    const seller = await sellerAt(withModel)
    standIn.answerWith(() => says(draft))

    const { id, texts } = (await seller.offer(arabic)).json<Service>()
    t.same(texts, { en: untranslated, ar: written }, 'it is published before')

    await withModel.app.jobs.drain()
    t.match(await seller.seen(id), {
      title_en: draft.title,
      description_en: draft.description,
      ...arabic,
      texts: { en: drafted, ar: written }
    })
    t.equal(standIn.asked.length, 1)
    const used = { calls: 1, inputTokens: USAGE.input, outputTokens: USAGE.output, costMicros: 480 }
    t.same(withModel.market.drafter?.usage(), used, 'it is counted, and paid for')
    const measured = await withModel.app.metrics.read()
    t.match(measured, /taskego_ai_calls_total\{[^}]*\} 1\n/)
    t.match(measured, /taskego_ai_cost_micros_total\{[^}]*\} 480\n/)
    t.match(JSON.stringify(promptOf(standIn.asked[0])), arabic.title_ar)
    t.notMatch(standIn.asked[0]?.text, 'tyre')
    t.same(standIn.faults, [])

    const found = await withModel.app.inject({ url: '/api/services?q=your%20place' })
    t.equal(found.json().items[0]?.id, id, 'it is found by the draft')

    const log = await withModel.db
      .select({ action: auditLog.action, role: auditLog.actorRole, after: auditLog.after })
      .from(auditLog)
      .where(eq(auditLog.targetId, id))
      .orderBy(asc(auditLog.id))
    t.match(log[1], { action: 'service.drafted', role: 'system', after: { title_en: draft.title } })

    t.equal((await seller.edit(id, { price: 9900 })).json<Service>().title_en, draft.title)
    await withModel.app.jobs.drain()
    t.equal(standIn.asked.length, 1, 'nothing is drafted anew for a price')
  }
)

t.test('the same text in both languages is the text of one, whatever a client sends', async (t) => {
  const seller = await sellerAt(plain)
  const twice = (text: { title: string; description: string }) => ({
    title_en: text.title,
    title_ar: text.title,
    description_en: text.description,
    description_ar: text.description
  })
  const arabicTwice = twice({ title: ` ${arabic.title_ar}`, description: arabic.description_ar })
  const englishTwice = twice({ title: english.title_en, description: english.description_en })

  const inArabic = (await seller.offer(arabicTwice)).json<Service>()
  t.same(inArabic.texts, { en: untranslated, ar: written })
  const inEnglish = (await seller.offer(englishTwice)).json<Service>()
  t.same(inEnglish.texts, { en: written, ar: untranslated })

  const found = await plain.app.inject({ url: '/api/services?q=fridge&limit=50' })
  const ids = found.json<{ items: Service[] }>().items.map(({ id }) => id)
  t.ok(ids.includes(inArabic.id), "it is found by the other language's words")

  const edited = async ({ id }: Service, edit: UpdateService) => (await seller.edit(id, edit)).json()
  const freezer = twice({ title: 'تصليح فريزر', description: 'منصلحه.' })

  t.match(await edited(inArabic, freezer), {
    title_en: 'تصليح فريزر',
    texts: { en: untranslated, ar: written }
  })
  t.match(await edited(inArabic, englishTwice), {
    ...englishTwice,
    texts: { en: written, ar: untranslated }
  })

  const inBoth = (await seller.offer({ ...arabic, ...english })).json<Service>()
  t.match(await edited(inBoth, { title_en: arabic.title_ar, description_en: arabic.description_ar }), {
    ...arabic,
    texts: { en: untranslated, ar: written }
  })

  const alike = { ...arabic, ...english, title_en: arabic.title_ar }
  t.match((await seller.offer(alike)).json(), { texts: { en: written, ar: written } }, 'a title is no text')
})

t.test('a form that is older than a draft sends what it shows, and leaves the draft a draft', async (t) => {
  const seller = await sellerAt(withModel)
  const later = { title: 'Freezer repair', description: 'We find the fault within 30 minutes.' }
  standIn.answerWith((_asked, index) => says([draft, later][index] ?? ''))

  const { id } = (await seller.offer(arabic)).json<Service>()
  const form = await seller.seen(id)
  const shownIn = (service: Service) => ({
    title_en: service.title_en,
    title_ar: service.title_ar,
    description_en: service.description_en,
    description_ar: service.description_ar
  })
  await withModel.app.jobs.drain()

  t.match((await seller.edit(id, { ...shownIn(form), price: 7700 })).json(), {
    price: 7700,
    title_en: draft.title,
    texts: { en: drafted, ar: written }
  })

  // The source is edited in a form with the first draft, which another one then replaces.
  const open = { ...shownIn(await seller.seen(id)), title_ar: 'تصليح فريزر' }
  t.match((await seller.edit(id, open)).json(), { texts: { en: { ...drafted, isOutdated: true } } })
  await withModel.app.jobs.drain()
  t.match(await seller.seen(id), { title_en: later.title, texts: { en: drafted, ar: written } })

  for (const stale of [open, { ...shownIn(form), title_ar: 'تصليح فريزر' }]) {
    t.match(
      (await seller.edit(id, { ...stale, price: 8800 })).json(),
      { price: 8800, title_en: later.title, title_ar: 'تصليح فريزر', texts: { en: drafted, ar: written } },
      'neither an older draft nor the older words of the other language'
    )
  }

  const own = { ...open, description_en: 'We find it.' }
  t.match((await seller.edit(id, own)).json(), { ...own, texts: { en: written, ar: older } })
})

t.test('a list stays a list in its draft, because its source has one', async (t) => {
  const seller = await sellerAt(withModel)
  standIn.answerWith(() => says({ title: 'Laundry', description: '- Washing\n- Ironing' }))

  const { id } = (await seller.offer({ title_ar: 'مصبغة', description_ar: '- غسيل\n- كوي' })).json<Service>()
  await withModel.app.jobs.drain()

  t.match(await seller.seen(id), { description_en: '- Washing\n- Ironing', texts: { en: drafted } })
})

t.test('a start asks again where the model failed, not where its drafts were of no use', async (t) => {
  const seller = await sellerAt(withModel)
  const start = async () => {
    await enqueueMissingDrafts(withModel.market)
    for (let tries = 0; tries < 2; tries++) await withModel.app.jobs.drain()
    return standIn.asked.length
  }

  standIn.answerWith(() => ({ status: 500 }))
  const { id } = (await seller.offer(arabic)).json<Service>()
  t.equal(await start(), 2, 'it is asked twice, and given up')

  standIn.answerWith(() => says({ ...draft, title: '**Fridge repair**' }))
  t.equal(await start(), 2, 'the failure may be over: it is asked twice again')
  t.equal(await start(), 2, 'it has answered: nothing is asked')
  t.match(await seller.seen(id), { texts: { en: untranslated } })

  standIn.answerWith(() => says(draft))
  await seller.edit(id, { price: 9900 })
  t.equal(await start(), 0, 'nor for a price')
  await seller.edit(id, { title_ar: 'تصليح فريزر' })
  t.equal(await start(), 1, 'but for other words')
  t.match(await seller.seen(id), { title_en: draft.title, texts: { en: drafted } })
})

t.test("a draft is made anew when its source changes, and a person's edit makes it theirs", async (t) => {
  const seller = await sellerAt(withModel)
  standIn.answerWith((_asked, index) => says([redraft, { ...redraft, title: 'تصليح فريزر' }][index] ?? ''))

  const { id } = (await seller.offer(english)).json<Service>()
  await withModel.app.jobs.drain()
  t.match(await seller.seen(id), { title_ar: redraft.title, texts: { en: written, ar: drafted } })

  const edited = (await seller.edit(id, { title_en: 'Freezer repair' })).json<Service>()
  t.same(edited.texts, { en: written, ar: { origin: 'drafted', isOutdated: true } })
  await withModel.app.jobs.drain()
  t.match(await seller.seen(id), { title_ar: 'تصليح فريزر', texts: { en: written, ar: drafted } })

  t.same((await seller.edit(id, { confirm: ['ar'] })).json<Service>().texts, { en: written, ar: written })
  t.same((await seller.edit(id, { title_en: 'Repair' })).json<Service>().texts, { en: written, ar: older })
  await withModel.app.jobs.drain()
  t.equal(standIn.asked.length, 2, 'what a person wrote is not drafted')
  t.equal((await seller.seen(id)).title_ar, 'تصليح فريزر')
})

t.test('whatever a person writes during a draft stays', async (t) => {
  const seller = await sellerAt(withModel)
  let id = ''

  standIn.answerWith(() => says(draft, async () => await seller.edit(id, english)))
  ;({ id } = (await seller.offer(arabic)).json<Service>())
  await withModel.app.jobs.drain()
  t.match(await seller.seen(id), { ...english, ...arabic, texts: { en: written, ar: written } })

  const other = { title_en: 'Freezer repair', description_en: 'At home.' }
  standIn.answerWith((_asked, index) =>
    index === 0
      ? says(draft, async () => await seller.edit(id, { title_ar: 'تصليح فريزر' }))
      : says({ title: other.title_en, description: other.description_en })
  )
  ;({ id } = (await seller.offer(arabic)).json<Service>())
  await withModel.app.jobs.drain()
  t.match(await seller.seen(id), { ...other, title_ar: 'تصليح فريزر', texts: { en: drafted, ar: written } })
  t.equal(standIn.asked.length, 2, 'a draft of older words is not stored, but asked for again')
})

t.test(
  'a model that answers with rubbish, or with nothing, leaves the listing as it was written',
  async (t) => {
    const rubbish: Array<[string, Reaction]> = [
      ['no JSON', says('Sure! Here is your translation')],
      ['another form', says({ heading: 'Fridge repair' })],
      ['an empty title', says({ ...draft, title: ' \u200b ' })],
      ['a title that is too long', says({ ...draft, title: 'Fridge '.repeat(30) })],
      ['far more than was written', says({ ...draft, description: 'The best in town. '.repeat(40) })],
      ['the wrong language', says({ title: 'تصليح برادات', description: 'منكشف العطل.' })],
      ['a telephone number', says({ ...draft, description: 'Call 71 234 567 today.' })],
      ['a link', says({ ...draft, description: 'See www.example.org for more.' })],
      ['a price of its own', says({ ...draft, description: 'Only 20 dollars.' })],
      ['markup', says({ ...draft, title: '**Fridge repair**' })],
      ['an error', { status: 500 }],
      ['half an answer', { pieces: ['{"id":"c","choi'], isStream: false, isTorn: true }]
    ]

    for (const [what, reaction] of rubbish) {
      const seller = await sellerAt(withModel)
      standIn.answerWith(() => reaction)
      const { id } = (await seller.offer(arabic)).json<Service>()
      while ((await draftJobs(withModel)) > 0) await withModel.app.jobs.drain()

      t.equal(standIn.asked.length, 2, `${what}: it is asked again, and not for ever`)
      t.match(
        await seller.seen(id),
        { title_en: arabic.title_ar, texts: { en: untranslated, ar: written } },
        what
      )
      t.equal((await seller.edit(id, { price: 9900 })).statusCode, 200, 'and it can be edited')
    }
  }
)

t.test("one provider's edits cause no more drafts in a day than there are for them", async (t) => {
  const seller = await sellerAt(withModel)
  const offered = async (times: number, reaction: Reaction) => {
    standIn.answerWith(() => reaction)
    for (let count = 0; count < times; count++) await seller.offer(arabic)
    await withModel.app.jobs.drain()
    return standIn.asked.length
  }

  t.equal(await offered(1, says(draft)), 1)
  t.ok((await offered(1, { status: 500 })) >= 1, 'a call that fails is not counted')
  while ((await draftJobs(withModel)) > 0) await withModel.app.jobs.drain()
  t.equal(await offered(6, says(draft)), 4)
  t.equal(await draftJobs(withModel), 2, 'the others wait')
})

/** Without what is null. */
function givenIn(texts: Partial<CreateService>): object {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null))
}

/** What the model was asked about, beside our instructions. */
function promptOf(asked: Asked | undefined): unknown {
  const { messages } = asked?.body ?? {}
  return Array.isArray(messages) ? messages.at(-1) : undefined
}
