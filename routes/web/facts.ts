import { findCategory, findCity, getService, type Service } from '../../src/catalog/index.js'
import { getPublicProvider, type PublicProvider } from '../../src/providers/index.js'
import type { Actor } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import { isId } from '../../src/shared/ids.js'
import type { Market } from '../../src/shared/market.js'
import { marketplaceName } from '../../src/shared/marketplace-name.js'
import { fractionDigits } from '../../src/shared/minor-units.js'
import { textsIn, type Locale } from '../../src/texts/index.js'
import { addressOf, type PageFacts } from './head.js'

/** For whom facts are read, and where the page is. */
export interface Asked {
  market: Market
  actor: Actor
  locale: Locale
  publicUrl: string
}

const LISTING = /^\/(services|providers)\/([^/]+)$/

/**
 * What a page of the front is about, by its path behind the language.
 * @throws not_found for the page of a service or provider that is not there, or not for everybody
 */
export async function factsOf(asked: Asked, below: string): Promise<PageFacts> {
  const name = marketplaceName(asked.market.rules, asked.locale)
  const say = textsIn(asked.locale).web

  if (below === '' || below === '/') {
    const data = { '@context': 'https://schema.org', '@type': 'WebSite', name, url: asked.publicUrl }
    return { title: '', description: say.home(name), data, isPublic: true }
  }
  if (below === '/services') {
    return { title: say.search.title, description: say.search.what(name), data: null, isPublic: true }
  }

  const [, kind, id] = LISTING.exec(below) ?? []
  if (kind === undefined || id === undefined) {
    return { title: '', description: '', data: null, isPublic: false }
  }

  if (!isId(id)) throw new DomainError('not_found')
  return kind === 'services' ? await serviceFacts(asked, id) : await providerFacts(asked, id)
}

async function serviceFacts(asked: Asked, id: string): Promise<PageFacts> {
  const { market, locale } = asked
  const service = await getService(market, asked.actor, { id })
  const [category, city] = await Promise.all([
    findCategory(market, service.category),
    service.city === null ? null : findCity(market, service.city)
  ])

  const isArabic = locale === 'ar'
  const title = isArabic ? service.title_ar : service.title_en
  const description = isArabic ? service.description_ar : service.description_en
  const digits = fractionDigits(service.currency)

  const data = {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: title,
    description,
    url: addressOf(asked.publicUrl, locale, `/services/${id}`),
    image: service.images,
    ...(category === null ? {} : { serviceType: isArabic ? category.name_ar : category.name_en }),
    ...(city === null ? {} : { areaServed: isArabic ? city.name_ar : city.name_en }),
    provider: businessOf(asked, service.provider),
    offers: {
      '@type': 'Offer',
      price: (service.price / 10 ** digits).toFixed(digits),
      priceCurrency: service.currency
    },
    ...ratingOf(service)
  }

  return { title, description, image: service.images[0], data, isPublic: true }
}

async function providerFacts(asked: Asked, id: string): Promise<PageFacts> {
  const { market, locale } = asked
  const provider = await getPublicProvider(market, asked.actor, { id })
  const city = provider.city === null ? null : await findCity(market, provider.city)

  const isArabic = locale === 'ar'
  const name = nameOf(asked, provider)
  const about = isArabic ? provider.about_ar : provider.about_en
  const description = about ?? textsIn(locale).web.provider(name)

  const data = {
    '@context': 'https://schema.org',
    ...businessOf(asked, provider),
    description,
    ...(provider.avatarUrl === null ? {} : { image: provider.avatarUrl }),
    address: {
      '@type': 'PostalAddress',
      addressCountry: market.rules.country,
      ...(city === null ? {} : { addressLocality: isArabic ? city.name_ar : city.name_en })
    }
  }

  return { title: name, description, image: provider.avatarUrl ?? undefined, data, isPublic: true }
}

type Business = Service['provider'] | PublicProvider

function businessOf(asked: Asked, business: Business) {
  return {
    '@type': 'LocalBusiness',
    name: nameOf(asked, business),
    url: addressOf(asked.publicUrl, asked.locale, `/providers/${business.id}`),
    ...ratingOf(business)
  }
}

function nameOf({ locale }: Asked, { businessName, businessName_ar: arabic }: Business): string {
  return locale === 'ar' ? (arabic ?? businessName) : businessName
}

function ratingOf({ ratings, ratingCount }: { ratings: number | null; ratingCount: number }) {
  if (ratings === null || ratingCount === 0) return {}
  return {
    aggregateRating: { '@type': 'AggregateRating', ratingValue: ratings, reviewCount: ratingCount }
  }
}
