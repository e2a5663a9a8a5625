import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Category, City, Service } from '../../../docs/client/schema'
import { locale } from '../texts/locale'
import { api, read } from './client'

/** What is asked of the search, beside the cursor. */
export interface ServiceQuery {
  q?: string
  category?: string
  city?: string
  providerId?: string
  minPrice?: number
  maxPrice?: number
  minRating?: number
  availableOn?: string
  sort?: 'relevance' | 'rating' | 'price' | '-price' | 'newest'
}

const PAGE = 12

/** Services, page by page; the first page also counts what further filters would leave. */
export function useServices(asked: ServiceQuery, { withCounts = false } = {}) {
  return useInfiniteQuery({
    queryKey: ['services', asked, withCounts],
    queryFn: async ({ pageParam, signal }) => {
      const isFirst = pageParam === null
      const query = {
        ...asked,
        limit: PAGE,
        ...(isFirst ? {} : { cursor: pageParam }),
        ...(isFirst && withCounts ? { facets: true } : {})
      }
      return await read(api.GET('/api/services', { params: { query }, signal }))
    },
    initialPageParam: first(),
    getNextPageParam: ({ nextCursor }) => nextCursor
  })
}

export function useService(id: string) {
  return useQuery({
    queryKey: ['service', id],
    queryFn: async () => await read(api.GET('/api/services/{id}', { params: { path: { id } } }))
  })
}

/**
 * The free starts of two weeks, or those that may be proposed to a client. Others book meanwhile, so they
 * are not kept for long.
 */
export function useFreeTimes(id: string, forProposal = false) {
  return useQuery({
    queryKey: ['free-times', id, forProposal],
    queryFn: async () =>
      await read(
        api.GET('/api/services/{id}/availability', {
          params: { path: { id }, query: { days: 14, ...(forProposal ? { forProposal } : {}) } }
        })
      ),
    staleTime: 5000
  })
}

/** The reviews of a service, or of all that a provider offers. */
export function useReviews(of: 'service' | 'provider', id: string) {
  return useInfiniteQuery({
    queryKey: ['reviews', of, id],
    queryFn: async ({ pageParam }) => {
      const query = { limit: 5, ...(pageParam === null ? {} : { cursor: pageParam }) }
      const params = { path: { id }, query }

      return of === 'service'
        ? await read(api.GET('/api/reviews/service/{id}', { params }))
        : await read(api.GET('/api/reviews/provider/{id}', { params }))
    },
    initialPageParam: first(),
    getNextPageParam: ({ nextCursor }) => nextCursor
  })
}

export function useProvider(id: string) {
  return useQuery({
    queryKey: ['provider', id],
    queryFn: async () => await read(api.GET('/api/providers/{id}', { params: { path: { id } } }))
  })
}

export function useCategories(): Category[] {
  const { data } = useQuery({
    queryKey: ['categories'],
    queryFn: async () => await read(api.GET('/api/services/categories')),
    staleTime: Infinity
  })
  return data?.items ?? []
}

export function useCities(): City[] {
  const { data } = useQuery({
    queryKey: ['cities'],
    queryFn: async () => await read(api.GET('/api/services/cities')),
    staleTime: Infinity
  })
  return data?.items ?? []
}

/** A name that is written in both languages, in that of the page. */
export function named({ name_en: english, name_ar: arabic }: { name_en: string; name_ar: string }): string {
  return locale === 'ar' ? arabic : english
}

export function titleOf({ title_en: english, title_ar: arabic }: Pick<Service, 'title_en' | 'title_ar'>) {
  return locale === 'ar' ? arabic : english
}

export function businessNameOf({
  businessName,
  businessName_ar: arabic
}: {
  businessName: string
  businessName_ar: string | null
}): string {
  return locale === 'ar' ? (arabic ?? businessName) : businessName
}

function first(): string | null {
  return null
}
