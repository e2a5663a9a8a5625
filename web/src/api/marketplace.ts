import { useQuery } from '@tanstack/react-query'
import type { Marketplace } from '../../../docs/client/schema'
import { locale } from '../texts/locale'
import { api, read } from './client'

/** What the marketplace says of itself: its name, currency, zone and country. */
export function useMarketplace(): Marketplace | undefined {
  return useQuery({
    queryKey: ['marketplace'],
    queryFn: async () => await read(api.GET('/api/marketplace')),
    staleTime: 5 * 60_000
  }).data
}

/** Its name in the language of the page. */
export function nameOf(marketplace: Marketplace): string {
  return locale === 'ar' ? marketplace.name_ar : marketplace.name_en
}
