import { useLocation, useSearch } from 'wouter'

/**
 * The way back from signing in: to the page that asked for it (`?to=/bookings`), or to the first one. It
 * leads to pages of this front alone.
 */
export function useReturn(): { goBack: () => void; search: string } {
  const [, go] = useLocation()
  const search = useSearch()

  const to = new URLSearchParams(search).get('to') ?? '/'
  const own = /^\/(?!\/)[^\\]*$/.test(to) ? to : '/'

  return { goBack: () => go(own), search: search === '' ? '' : `?${search}` }
}
