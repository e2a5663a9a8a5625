import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { services } from '../../drizzle/schema/index.js'
import { testApp } from '../support/app.js'
import { fridgeRepair, offer } from '../support/catalog.js'
import { alwaysOpen, makeProvider, makeUser } from '../support/people.js'

const { app, db, market, as } = await testApp(t)

async function get(url: string, headers: Record<string, string> = {}) {
  return await app.inject({ url, headers })
}

async function ids(query: string): Promise<string[]> {
  const response = await get(`/api/services?${query}`)
  t.equal(response.statusCode, 200, query)
  return response.json().items.map((item: { id: string }) => item.id)
}

t.test(
  'a provider creates, edits, hides and removes a service; the public sees each step at once',
  async (t) => {
    const provider = await makeProvider(db, { city: 'tyre', lat: 33.27, lng: 35.2 })
    const headers = as(provider)
    const created = await app.inject({
      method: 'POST',
      url: '/api/services/create',
      headers,
      payload: fridgeRepair
    })

    t.equal(created.statusCode, 201)

    const { id } = created.json()
    const detail = await get(`/api/services/${id}`)

    t.match(detail.headers['content-type'], 'application/json')
    t.strictSame(detail.json(), created.json())

    const { isInstant, cancelPolicy, ...listed } = created.json()
    t.equal(isInstant, false)
    t.match(cancelPolicy, { slug: 'standard', freeHoursBefore: 24, tiers: [], keptPercent: 50 })
    t.strictSame((await get('/api/services?sort=newest')).json().items[0], listed)

    const edited = await app.inject({
      method: 'PUT',
      url: `/api/services/${id}`,
      headers,
      payload: { price: 5000 }
    })

    t.equal(edited.statusCode, 200)
    t.equal((await get(`/api/services/${id}`)).json().price, 5000)

    const hidden = await app.inject({
      method: 'PUT',
      url: '/api/providers/service-status',
      headers,
      payload: { serviceId: id, isVisible: false }
    })

    t.match(hidden.json(), { id, isVisible: false })
    t.equal((await get(`/api/services/${id}`)).statusCode, 404)
    t.equal((await get(`/api/services/${id}`, headers)).statusCode, 200)

    t.strictSame(
      (await app.inject({ url: '/api/providers/my-services', headers }))
        .json()
        .items.map((item: { id: string }) => item.id),
      [id]
    )

    t.equal((await app.inject({ method: 'DELETE', url: `/api/services/${id}`, headers })).statusCode, 204)
    t.equal((await get(`/api/services/${id}`, headers)).statusCode, 404)
  }
)

t.test(
  'query strings are understood: numbers, dates, both languages; the cursor leads through all pages',
  async (t) => {
    await db.delete(services)

    const cheap = await offer(market, { price: 2000 }, { week: alwaysOpen })
    const dear = await offer(market, { price: 8000 }, { week: {} })

    t.strictSame(await ids(`q=${encodeURIComponent('تصليح براد بصور')}&sort=price`), [cheap.id, dear.id])
    t.strictSame(await ids('category=Fridge%20%26%20freezer%20repair&city=Sour&maxPrice=3000'), [cheap.id])
    t.strictSame(await ids('lat=33.27&lng=35.2&radiusKm=3.5&sort=-price'), [dear.id, cheap.id])

    const date = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    const free = (await get(`/api/services?availableOn=${date}`)).json()

    t.strictSame(
      free.items.map((item: { id: string }) => item.id),
      [cheap.id]
    )
    t.match(free.items[0].nextSlot, /^\d{4}-.*Z$/)
    t.strictSame(await ids('city=Atlantis'), [])

    const first = (await get('/api/services?limit=1&sort=price')).json()
    const second = (await get(`/api/services?limit=1&sort=price&cursor=${first.nextCursor}`)).json()

    t.strictSame(
      [...first.items, ...second.items].map((item: { id: string }) => item.id),
      [cheap.id, dear.id]
    )
    t.equal(second.nextCursor, null)
  }
)

t.test("malformed questions get a problem document in the caller's language, never a 5xx", async (t) => {
  const bad = [
    'limit=0',
    'limit=101',
    'limit=x',
    'minPrice=-1',
    'maxPrice=1e400',
    'minPrice=9999999999999',
    'minRating=6',
    'lat=91&lng=0',
    'lat=1',
    'radiusKm=0&lat=1&lng=1',
    'radiusKm=5',
    'sort=name',
    'sort=distance',
    'availableOn=2026-02-30',
    'availableOn=tomorrow',
    'availableFrom=noon',
    'availableFrom=2026-11-24T10:00:00Z&availableTo=2026-11-24T09:00:00Z',
    'cursor=%00',
    'cursor=abc',
    `cursor=${Buffer.from('["Infinity","0","0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11"]').toString('base64url')}`,
    'q=%00',
    `q=${'a'.repeat(201)}`,
    'unknown=1',
    'city=',
    'category='
  ]

  for (const query of bad) {
    const response = await get(`/api/services?${query}`, { 'accept-language': 'ar' })
    t.equal(response.statusCode, 400, query)
    t.match(response.headers['content-type'], 'problem+json', query)
    t.match(response.json().detail, /[\u0621-\u064A]/, query)
  }

  const odd = [
    'q=%25%5F%27%3B--',
    'q=%F0%9F%98%80',
    'q=%20',
    'availableOn=0001-01-01',
    'availableOn=9999-12-31',
    'availableFrom=9999-12-31T23:59:59Z',
    'minRating=0',
    'city=%27%3B',
    'q=in'
  ]

  for (const query of odd) t.equal((await get(`/api/services?${query}`)).statusCode, 200, query)
  t.equal((await get('/api/services/not-an-id')).statusCode, 400)
  t.equal((await get('/api/services/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11')).statusCode, 404)
})

t.test('a body that is not exactly as described creates nothing', async (t) => {
  const provider = await makeProvider(db)
  const before = (await db.select().from(services)).length
  const { title_ar: omitted, ...withoutArabic } = fridgeRepair

  const bad: object[] = [
    withoutArabic,
    { ...fridgeRepair, price: 0 },
    { ...fridgeRepair, price: -1 },
    { ...fridgeRepair, price: 10.5 },
    { ...fridgeRepair, price: '4500' },
    { ...fridgeRepair, price: 2 ** 31 },
    { ...fridgeRepair, price: null },
    { ...fridgeRepair, durationMinutes: 0 },
    { ...fridgeRepair, durationMinutes: 10_000 },
    { ...fridgeRepair, title_en: '  ' },
    { ...fridgeRepair, title_en: 'a\u0000b' },
    { ...fridgeRepair, title_en: 'a'.repeat(121) },
    { ...fridgeRepair, providerId: provider.id },
    { ...fridgeRepair, ratings: 5 },
    { ...fridgeRepair, tags: 'one' },
    { ...fridgeRepair, category: 'dragon taming' },
    { ...fridgeRepair, lat: 33 },
    {}
  ]

  for (const payload of bad) {
    const response = await app.inject({
      method: 'POST',
      url: '/api/services/create',
      headers: as(provider),
      payload
    })

    t.equal(response.statusCode, 400, JSON.stringify(payload))
  }

  t.equal((await db.select().from(services)).length, before)
})

t.test('each role meets its own refusal, and nothing changes', async (t) => {
  const service = await offer(market)
  const [client, stranger, pending, admin] = [
    await makeUser(db),
    await makeProvider(db),
    await makeProvider(db, { approvalStatus: 'pending' }),
    await makeUser(db, { role: 'admin' })
  ]

  const edit = async (headers: Record<string, string>) =>
    (
      await app.inject({
        method: 'PUT',
        url: `/api/services/${service.id}`,
        headers,
        payload: { price: 100 }
      })
    ).statusCode

  t.equal(await edit({}), 401)
  t.equal(await edit(as(client)), 403)
  t.equal(await edit(as(stranger)), 404)

  const create = async (headers: Record<string, string>) =>
    (await app.inject({ method: 'POST', url: '/api/services/create', headers, payload: fridgeRepair }))
      .statusCode
  t.equal(await create({}), 401)
  t.equal(await create(as(client)), 403)
  t.equal(await create(as(pending)), 403)
  t.equal(
    (await app.inject({ method: 'DELETE', url: `/api/services/${service.id}`, headers: as(stranger) }))
      .statusCode,
    404
  )
  t.equal((await db.select().from(services).where(eq(services.id, service.id)))[0]?.price, service.price)
  t.equal(await edit(as(admin)), 200)
})

t.test('the same Idempotency-Key creates one service', async (t) => {
  const provider = await makeProvider(db)

  const create = async () =>
    await app.inject({
      method: 'POST',
      url: '/api/services/create',
      headers: { ...as(provider), 'idempotency-key': 'once' },
      payload: fridgeRepair
    })

  const [first, second] = [await create(), await create()]
  t.strictSame(second.json(), first.json())
  t.equal((await db.select().from(services).where(eq(services.providerId, provider.id))).length, 1)
})

t.test('categories, cities and free times are public', async (t) => {
  t.equal((await get('/api/services/categories')).json().items.length, 30)
  t.match(
    (await get('/api/services/cities')).json().items.find((city: { slug: string }) => city.slug === 'tyre'),
    { name_en: 'Tyre', name_ar: 'صور' }
  )

  const service = await offer(market, {}, { week: alwaysOpen })
  const availability = (await get(`/api/services/${service.id}/availability?days=2`)).json()

  t.equal(availability.timezone, 'Asia/Beirut')
  t.ok(availability.slots.length > 0)
  t.equal((await get(`/api/services/${service.id}/availability?days=32`)).statusCode, 400)
})

t.test('a service and a list are the same bytes for all, and HEAD tells their length', async (t) => {
  const titles = { title_en: 'Leaks "at once" \\', title_ar: 'تصليح تسرّب المياه 🔧' }
  const { id, provider } = await offer(market, { ...titles, tags: ['نفس اليوم'] }, { businessName: 'Qana ✓' })

  for (const url of [`/api/services/${id}`, `/api/services?providerId=${provider.id}`]) {
    const { rawPayload: bytes, headers } = await get(url)

    const body = JSON.parse(bytes.toString())
    t.match('items' in body ? body.items[0] : body, { id, ...titles, provider: { businessName: 'Qana ✓' } })
    t.equal(headers['content-type'], 'application/json; charset=utf-8')
    t.equal(headers['content-length'], String(bytes.length))

    t.strictSame((await get(url, as(await makeUser(db)))).rawPayload, bytes, 'for a client')

    const head = await app.inject({ method: 'HEAD', url })
    t.equal(head.statusCode, 200)
    t.equal(head.rawPayload.length, 0)
    t.equal(head.headers['content-type'], headers['content-type'])
    t.equal(head.headers['content-length'], headers['content-length'])
  }
})
