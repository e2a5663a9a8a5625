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
export function nameOf({ name_en, name_ar }: Marketplace): string {
  return locale === 'ar' ? name_ar : name_en
}
