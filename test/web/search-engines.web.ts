import t from '../support/tap.js'
import { onPage, webServer } from './browser.js'

const server = await webServer(t)
const { url } = server
const service = await firstService()

for (const language of ['en', 'ar'] as const) {
  t.test(
    `${language}: the page of a service says to search engines what it is, before any script`,
    async (t) => {
      const path = `/services/${service.id}`
      const title = language === 'ar' ? service.title_ar : service.title_en

      await onPage(t, server, { language, path }, async ({ page }) => {
        // What the server sent, with its entities read: the policy of content lets data stand in a page.
        const html = await (await fetch(page.url())).text()
        const sent = await page.context().newPage()
        await sent.route('**/plain', async (route) => await route.fulfill({ body: withoutScripts(html) }))
        await sent.goto(`${url}/plain`)

        t.match(await sent.title(), title)
        const head = (selector: string, attribute: string) => sent.locator(selector).getAttribute(attribute)
        t.ok(await head('meta[name=description]', 'content'))
        t.equal(await head('link[rel=canonical]', 'href'), `${url}/${language}${path}`)
        t.equal(await head('link[hreflang=ar]', 'href'), `${url}/ar${path}`)
        t.equal(await head('link[hreflang=en]', 'href'), `${url}/en${path}`)

        const data: unknown = JSON.parse(
          (await page.locator('script[type="application/ld+json"]').textContent()) ?? ''
        )
        t.match(data, {
          '@type': 'Service',
          name: title,
          offers: { price: (service.price / 100).toFixed(2), priceCurrency: service.currency },
          provider: { '@type': 'LocalBusiness', url: `${url}/${language}/providers/${service.provider.id}` },
          aggregateRating: { ratingValue: service.ratings, reviewCount: service.ratingCount }
        })
      })
    }
  )
}

t.test('the page of a provider is that of a business, in its place and with its rating', async (t) => {
  const html = await textAt(`/en/providers/${service.provider.id}`)
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
  const data: unknown = JSON.parse(json)

  t.match(data, {
    '@type': 'LocalBusiness',
    name: service.provider.businessName,
    address: { addressCountry: 'LB' },
    aggregateRating: { ratingValue: service.provider.ratings, reviewCount: service.provider.ratingCount }
  })
})

t.test('words of strangers end neither a tag nor the data', async (t) => {
  const words = '</script><script>alert(1)</script>"\'& Pipes'
  const token = await providerToken()
  const response = await fetch(`${url}/api/services/${service.id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title_en: words, description_en: words })
  })
  t.equal(response.status, 200)

  const html = await textAt(`/en/services/${service.id}`)
  t.notMatch(html, '<script>alert')
  t.equal(html.match(/<\/script>/g)?.length, 2, 'the data, and the script of the front')

  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
  const data: unknown = JSON.parse(json)
  t.match(data, { name: words })
})

t.test('what is not there is a 404, and what is for one person is not shown by search engines', async (t) => {
  for (const path of ['/en/services/nothing', '/ar/providers/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11']) {
    const response = await fetch(url + path)
    t.equal(response.status, 404)
    t.match(await response.text(), '<meta name="robots" content="noindex" />')
  }

  for (const path of ['/en/bookings', '/ar/sign-in']) {
    const response = await fetch(url + path)
    t.equal(response.status, 200)
    t.match(await response.text(), '<meta name="robots" content="noindex" />')
  }
})

t.test('robots.txt leads to the map, and the map to every service in both languages', async (t) => {
  t.match(await textAt('/robots.txt'), `Sitemap: ${url}/sitemap.xml`)

  const maps = addressesIn(await textAt('/sitemap.xml'))
  t.equal(maps.length, 3)
  const addresses = (
    await Promise.all(maps.map(async (map) => addressesIn(await (await fetch(map)).text())))
  ).flat()

  for (const language of ['en', 'ar']) {
    t.ok(addresses.includes(`${url}/${language}/`))
    t.ok(addresses.includes(`${url}/${language}/services/${service.id}`))
    t.ok(addresses.includes(`${url}/${language}/providers/${service.provider.id}`))
  }
  t.equal(new Set(addresses).size, addresses.length, 'each once')
})

interface ServiceSeen {
  id: string
  title_en: string
  title_ar: string
  price: number
  currency: string
  ratings: number
  ratingCount: number
  provider: { id: string; businessName: string; ratings: number; ratingCount: number }
}

/** The best rated service of the demo's provider. */
async function firstService(): Promise<ServiceSeen> {
  const headers = { authorization: `Bearer ${await providerToken()}` }
  const response = await fetch(`${url}/api/providers/my-services`, { headers })
  const { items }: { items: ServiceSeen[] } = JSON.parse(await response.text())

  const rated = items.find(({ ratingCount }) => ratingCount > 0)
  if (rated === undefined) throw new Error('no service of the demo is rated')
  return rated
}

async function providerToken(): Promise<string> {
  const response = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'provider@demo.taskego', password: 'taskego-demo' })
  })
  const { accessToken }: { accessToken: string } = JSON.parse(await response.text())
  return accessToken
}

async function textAt(path: string): Promise<string> {
  return await (await fetch(url + path)).text()
}

function addressesIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))
}

function withoutScripts(html: string): string {
  return html.replace(/<script type="module".*?<\/script>/g, '')
}
