import type { Service } from '../../src/catalog/index.js'
import type { Market } from '../../src/shared/market.js'
import { offer } from '../support/catalog.js'

// Apart from the tests' helpers, so that an exam can fill its marketplace without starting the test runner.

const tyre = { city: 'tyre', lat: 33.2704, lng: 35.2038 }
const beirut = { city: 'beirut', lat: 33.8938, lng: 35.5018 }

/** Fridge repairs and plumbers in Tyre, plumbers in Beirut, one electrician; all open around the clock. */
const listings: Array<{
  name: string
  category: string
  price: number
  title: [string, string]
  business: [string, string]
  place: typeof tyre
}> = [
  {
    name: 'fridge',
    category: 'appliance-fridge',
    price: 2500,
    title: ['Fridge repair at home', 'تصليح برادات بالبيت'],
    business: ['Cool Care', 'كول كير'],
    place: tyre
  },
  {
    name: 'fridge2',
    category: 'appliance-fridge',
    price: 3000,
    title: ['Fridge gas refill', 'تعباية غاز براد'],
    business: ['Polar Works', 'بولار'],
    place: tyre
  },
  {
    name: 'fridge3',
    category: 'appliance-fridge',
    price: 3500,
    title: ['Freezer and fridge repair', 'تصليح فريزر وبراد'],
    business: ['Ice Point', 'نقطة تلج'],
    place: tyre
  },
  {
    name: 'fridge4',
    category: 'appliance-fridge',
    price: 9900,
    title: ['Industrial fridge repair', 'تصليح برادات صناعية'],
    business: ['Big Chill', 'بيغ تشيل'],
    place: tyre
  },
  {
    name: 'plumber',
    category: 'plumbing',
    price: 2000,
    title: ['Leak repair', 'تصليح تسريب'],
    business: ['Abu Ali Plumbing', 'أبو علي للصحية'],
    place: tyre
  },
  {
    name: 'plumber2',
    category: 'plumbing',
    price: 2600,
    title: ['Tap and sink work', 'حنفيات ومجالي'],
    business: ['Hallal Sanitary', 'حلال للصحية'],
    place: tyre
  },
  {
    name: 'plumber3',
    category: 'plumbing',
    price: 3100,
    title: ['Drain cleaning', 'تسليك مجاري'],
    business: ['Blue Pipe', 'بلو بايب'],
    place: tyre
  },
  {
    name: 'beirut',
    category: 'plumbing',
    price: 4000,
    title: ['Beirut plumber', 'سباك ببيروت'],
    business: ['Hamra Plumbing', 'سباكة الحمرا'],
    place: beirut
  },
  {
    name: 'beirut2',
    category: 'plumbing',
    price: 4500,
    title: ['Pipes and taps', 'مواسير وحنفيات'],
    business: ['Corniche Pipes', 'كورنيش'],
    place: beirut
  },
  {
    name: 'beirut3',
    category: 'plumbing',
    price: 5200,
    title: ['Emergency plumber', 'سباك طوارئ'],
    business: ['Verdun Water', 'فردان'],
    place: beirut
  },
  {
    name: 'electrician',
    category: 'electrical',
    price: 3300,
    title: ['Sockets and switches', 'بريزات وكبسات'],
    business: ['Nour Electric', 'نور للكهربا'],
    place: tyre
  }
]

/** Fills a database with the small marketplace, by the names of its services. */
export async function fill(market: Market): Promise<Record<string, Service>> {
  const services: Record<string, Service> = {}
  for (const { name, category, price, title, business, place } of listings) {
    services[name] = await offer(
      market,
      { category, price, title_en: title[0], title_ar: title[1], durationMinutes: 60 },
      { ...place, businessName: business[0], businessName_ar: business[1] }
    )
  }

  return services
}
