import type { Market } from '../../../src/shared/market.js'
import { offer } from '../../support/catalog.js'
import { fill } from '../listings.js'

const beirut = { city: 'beirut', lat: 33.8938, lng: 35.5018 }

/** What the small marketplace has in Tyre alone. */
const inBeirut: Array<{
  category: string
  price: number
  title: [string, string]
  business: [string, string]
}> = [
  {
    category: 'electrical',
    price: 3300,
    title: ['House electrician', 'كهربجي بيوت'],
    business: ['Nour Beirut', 'نور بيروت']
  },
  {
    category: 'electrical',
    price: 3800,
    title: ['Lamps and sockets', 'لمبات وبريزات'],
    business: ['Volt', 'فولت']
  },
  {
    category: 'appliance-fridge',
    price: 2700,
    title: ['Fridge repair', 'تصليح برادات'],
    business: ['Frost Beirut', 'فروست بيروت']
  },
  {
    category: 'appliance-fridge',
    price: 3200,
    title: ['Fridge and freezer care', 'صيانة برادات'],
    business: ['Cold Line', 'كولد لاين']
  }
]

/** Plumbers, electricians and those who mend fridges, in Beirut and in Tyre. */
export async function fillBothTowns(market: Market): Promise<void> {
  await fill(market)

  for (const { category, price, title, business } of inBeirut) {
    await offer(
      market,
      { category, price, title_en: title[0], title_ar: title[1], durationMinutes: 60 },
      { ...beirut, businessName: business[0], businessName_ar: business[1] }
    )
  }
}
