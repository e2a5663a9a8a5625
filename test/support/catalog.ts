import { createService, type CreateService, type Service } from '../../src/catalog/index.js'
import type { SearchServices } from '../../src/search/index.js'
import type { Market } from '../../src/shared/market.js'
import { actorOf, makeProvider } from './people.js'

/** What a seller would send for a fridge repair in their provider's city. */
export const fridgeRepair: CreateService = {
  title_en: 'Fridge repair at your home',
  title_ar: 'تصليح برادات بالبيت',
  description_en: 'We find the fault and repair it.',
  description_ar: 'منكشف العطل ومنصلّحه.',
  price: 4500,
  durationMinutes: 60,
  category: 'appliance-fridge'
}

/** A service offered through the domain by an approved provider of its own, in Tyre unless told otherwise. */
export async function offer(
  market: Market,
  input: Partial<CreateService> = {},
  provider: Parameters<typeof makeProvider>[1] = {}
): Promise<Service> {
  const seller = await makeProvider(market.db, { city: 'tyre', lat: 33.2704, lng: 35.2038, ...provider })
  return await createService(market, actorOf(seller), { ...fridgeRepair, ...input })
}

export function search(query: Partial<SearchServices> = {}): SearchServices {
  return { limit: 20, ...query }
}
