import type { WeekPlan } from '../schema/index.js'
import { hours } from './hours.js'
import { listings, type Category } from './listings/index.js'
import { families, men, women } from './names.js'
import { demoClients } from './people.js'
import { places, type DemoPlace } from './places.js'
import { abouts, aboutsOfWomen, promises } from './promises.js'
import { chance, elementAt, type Chance } from './random.js'
import { trades, type Trade, type TradeName } from './trades.js'
import type { Listing, Text } from './types.js'

export interface CityNames {
  slug: string
  name_en: string
  name_ar: string
  lat: number
  lng: number
}

export interface DemoService {
  key: string
  category: Category
  subcategory: string | null
  title: Text
  description: Text
  tags: string[]
  /** Whole currency units. */
  price: number
  minutes: number
}

export interface DemoBusiness {
  key: string
  owner: Text
  ownerLanguage: 'en' | 'ar'
  ownedByWoman: boolean
  /** Of its account; null: one is made from the key. */
  email: string | null
  name: Text
  about: Text
  place: DemoPlace
  lat: number
  lng: number
  week: WeekPlan
  /** From 0 (careless) to 1 (excellent): decides what reviewers say. */
  quality: number
  /** How many past bookings it has. */
  bookings: number
  services: DemoService[]
}

type Draw = (category: Category) => Listing
interface Spot {
  place: DemoPlace
  city: CityNames
  trade: Trade
  tradeName: TradeName
  index: number
  isNewcomer: boolean
}
interface Owner {
  first: Text
  family: Text
}

/** A business that has just opened is not known yet. */
const NEWCOMERS_DEMAND = 0.6
/** The prices of a business, relative to its trade: neighbours always differ. */
const priceTiers = [0.95, 1.1, 0.85, 1.2, 1, 0.9, 1.15, 1.05]

/**
 * All businesses of the demo, in the cities given. @throws RangeError when a city of the demo is not among
 * them.
 */
export function demoBusinesses(cities: readonly CityNames[]): DemoBusiness[] {
  const taken = new Set(demoClients().map(({ name }) => name[0]))
  const towns = places.map((place) => {
    const city = cities.find(({ slug }) => slug === place.slug)
    if (city === undefined) throw new RangeError(`the demo needs the city ${place.slug}`)

    return { place, city, draw: listingDeck(place.slug) }
  })

  const settled = towns.flatMap(({ place, city, draw }) =>
    spotsOf(place, city).map((spot) =>
      isDemoProvider(spot) ? demoProvider(spot, draw) : business(spot, draw, taken)
    )
  )
  const newcomers = towns.flatMap(({ place, city, draw }) =>
    newSpotsOf(place, city).map((spot) => business(spot, draw, taken))
  )

  return [...settled, ...newcomers]
}

function spotsOf(place: DemoPlace, city: CityNames): Spot[] {
  return tradeNames.flatMap((tradeName) =>
    spotsFrom(0, place.businesses[tradeName] ?? 0, { place, city, tradeName, isNewcomer: false })
  )
}

/** Numbered after the businesses of the same trade that are there already. */
function newSpotsOf(place: DemoPlace, city: CityNames): Spot[] {
  const { businesses, newcomers = {} } = place
  return tradeNames.flatMap((tradeName) =>
    spotsFrom(businesses[tradeName] ?? 0, newcomers[tradeName] ?? 0, {
      place,
      city,
      tradeName,
      isNewcomer: true
    })
  )
}

function spotsFrom(first: number, count: number, there: Omit<Spot, 'trade' | 'index'>): Spot[] {
  return Array.from({ length: count }, (_, number) => ({
    ...there,
    trade: trades[there.tradeName],
    index: first + number
  }))
}

const tradeNames = Object.keys(trades).filter(isTradeName)

function isTradeName(name: string): name is TradeName {
  return name in trades
}

function business(spot: Spot, draw: Draw, taken: Set<string>): DemoBusiness {
  const { place, city, trade, index, isNewcomer } = spot
  const demand = isNewcomer ? NEWCOMERS_DEMAND : place.demand
  const luck = chance(keyOf(spot))
  const owner = ownerOf(spot, luck, taken)
  const fill = filler(spot, owner, luck)
  const [latitude, longitude] = [luck.number() - 0.5, luck.number() - 0.5]

  const quality = 0.35 + 0.65 * luck.number()
  const services = servicesOf(spot, draw, fill, elementAt(priceTiers, index + place.slug.length))

  return {
    key: keyOf(spot),
    owner: [`${owner.first[0]} ${owner.family[0]}`, `${owner.first[1]} ${owner.family[1]}`],
    ownerLanguage: luck.happens(0.7) ? 'ar' : 'en',
    ownedByWoman: trade.ownedByWomen === true,
    email: null,
    name: fill(elementAt(trade.names, index)),
    about: fill(luck.pick(trade.ownedByWomen === true ? aboutsOfWomen : abouts)),
    place,
    lat: city.lat + latitude * 0.024,
    lng: city.lng + longitude * 0.02,
    week: elementAt(trade.weeks, index),
    quality,
    bookings: Math.round(services.length * demand * (1.4 + 3.6 * luck.number() * quality)),
    services
  }
}

/** The plumber of Tyre behind provider@demo.taskego: cheap, well liked, and Arabic-speaking. */
function demoProvider(spot: Spot, draw: Draw): DemoBusiness {
  const { place, city } = spot
  const owner: Owner = { first: ['Abbas', 'عباس'], family: ['Hallal', 'حلال'] }
  const fill = filler(spot, owner, chance('demo-provider'))

  return {
    key: keyOf(spot),
    owner: ['Abbas Hallal', 'عباس حلال'],
    ownerLanguage: 'ar',
    ownedByWoman: false,
    email: 'provider@demo.taskego',
    name: ['Hallal Plumbing', 'مؤسسة حلال للأدوات الصحيّة'],
    about: fill([
      'Abbas Hallal has been the plumber of {area} since 2004. Small prices for small jobs, and a ' +
        'clear word before the big ones.',
      'عباس حلال سنكري {area} من سنة 2004. أسعار زغيرة للشغل الزغير، وكلمة واضحة قبل الشغل الكبير.'
    ]),
    place,
    lat: city.lat + 0.002,
    lng: city.lng + 0.001,
    week: hours.workday,
    quality: 1.05,
    bookings: 48,
    services: servicesOf(spot, draw, fill, 0.72)
  }
}

function isDemoProvider({ place, tradeName, index }: Spot): boolean {
  return place.slug === 'tyre' && tradeName === 'plumber' && index === 0
}

function keyOf({ place, tradeName, index }: Spot): string {
  return `${place.slug}-${tradeName}-${index + 1}`
}

/** An owner whose name nobody else in the demo has. */
function ownerOf({ place, trade }: Spot, luck: Chance, taken: Set<string>): Owner {
  for (;;) {
    const owner = {
      first: luck.pick(trade.ownedByWomen === true ? women : men),
      family: luck.pick(families[place.region])
    }
    const name = `${owner.first[0]} ${owner.family[0]}`

    if (taken.has(name)) continue

    taken.add(name)
    return owner
  }
}

/** Puts the business's own facts into a text. */
function filler({ place, city, index }: Spot, owner: Owner, luck: Chance): (text: Text) => Text {
  const area = elementAt(place.areas, index)
  const year = String(luck.between(1996, 2019))
  const team = String(luck.between(3, 8))

  const facts = {
    city: [city.name_en, city.name_ar],
    area,
    first: owner.first,
    family: owner.family,
    year: [year, year],
    team: [team, team]
  } satisfies Record<string, readonly string[]>

  return ([english, arabic]) => [fillOne(english, 0), fillOne(arabic, 1)]

  function fillOne(text: string, language: 0 | 1): string {
    return text.replace(
      /\{(city|area|first|family|year|team)\}/g,
      (_, fact: keyof typeof facts) => facts[fact][language]
    )
  }
}

function servicesOf(spot: Spot, draw: Draw, fill: (text: Text) => Text, tier: number): DemoService[] {
  const promised = chance(`promises-${spot.place.slug}-${spot.tradeName}`).shuffled(promises)
  const wanted = Object.entries(elementAt(spot.trade.offers, spot.index))
    .flatMap(([category, count]) => Array.from({ length: count }, () => category))
    .filter(isCategory)

  return wanted.map((category, number) => {
    const listing = draw(category)
    const [english, arabic] = fill(listing.description)
    const [promiseEnglish, promiseArabic] = fill(elementAt(promised, spot.index * 3 + number))

    return {
      key: `${keyOf(spot)}-${number + 1}`,
      category,
      subcategory: listing.subcategory ?? null,
      title: fill(elementAt(listing.titles, spot.place.slug.length + spot.index)),
      description: [`${english} ${promiseEnglish}`, `${arabic} ${promiseArabic}`],
      tags: [...listing.tags],
      price: rounded(listing.price * spot.place.priceLevel * tier),
      minutes: listing.minutes
    }
  })
}

function isCategory(name: string): name is Category {
  return name in listings
}

/** Rounds a price to whole units, and to steps of five from a hundred. */
function rounded(price: number): number {
  const step = price < 100 ? 1 : 5
  return Math.max(5, Math.round(price / step) * step)
}

/**
 * Distributes each category's listings in a city so that none comes twice before all came once; the everyday
 * ones come first.
 */
function listingDeck(city: string): Draw {
  const decks = new Map<Category, Listing[]>()
  return (category) => {
    const deck = decks.get(category) ?? []
    if (deck.length === 0) deck.push(...everydayFirst(listings[category], chance(`${city}-${category}`)))
    decks.set(category, deck)

    const listing = deck.shift()
    if (listing === undefined) throw new RangeError(`no listing in ${category}`)

    return listing
  }
}

function everydayFirst(all: readonly Listing[], luck: Chance): Listing[] {
  const everyday = 4
  return [...luck.shuffled(all.slice(0, everyday)), ...luck.shuffled(all.slice(everyday))]
}
