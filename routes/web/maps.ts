import { PAGES_OF_MAP, type PageKind, type PublicPage } from '../../src/catalog/index.js'
import { escapeHtml } from '../../src/shared/html.js'
import { locales } from '../../src/texts/index.js'
import { addressOf } from './head.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const LINKS = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'

/** What search engines may read, and where the map is. Answers of programs are no pages. */
export function robotsText(publicUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /account/',
    'Disallow: /calendar/',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    ''
  ].join('\n')
}

/** The map of maps: one for each part of each kind, and one for the front's own pages. */
export function mapOfMaps(publicUrl: string, counts: Record<PageKind, number>): string {
  const kinds: PageKind[] = ['services', 'providers']
  const parts = kinds.flatMap((kind) =>
    Array.from({ length: Math.ceil(counts[kind] / PAGES_OF_MAP) }, (_, part) => `of=${kind}&part=${part}`)
  )
  const maps = ['of=pages', ...parts].map((query) => {
    const address = escapeHtml(`${publicUrl}/sitemap.xml?${query}`)
    return `<sitemap><loc>${address}</loc></sitemap>\n`
  })

  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${maps.join('')}</sitemapindex>\n`
}

/** The front's own pages that are for everybody. */
export function mapOfFront(publicUrl: string): string {
  return map(['', '/services'].map((below) => entries(publicUrl, below)))
}

/** The pages of services, or of providers. */
export function mapOf(publicUrl: string, kind: PageKind, pages: PublicPage[]): string {
  return map(pages.map(({ id, changedAt }) => entries(publicUrl, `/${kind}/${id}`, changedAt)))
}

function map(pages: string[]): string {
  return `${HEAD}<urlset ${NAMESPACE} ${LINKS}>\n${pages.join('')}</urlset>\n`
}

/** A page in each language; each of them names all. */
function entries(publicUrl: string, below: string, changedAt?: Date): string {
  const address = (locale: string) => escapeHtml(addressOf(publicUrl, locale, below))
  const links = locales.map(
    (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address(locale)}"/>`
  )
  const changed = changedAt === undefined ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`

  return locales
    .map((locale) => `<url><loc>${address(locale)}</loc>${changed}${links.join('')}</url>\n`)
    .join('')
}
