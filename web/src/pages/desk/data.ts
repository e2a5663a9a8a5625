import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Booking } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { usePush } from '../../api/socket'

/** More requests than anybody answers one after the other; the rest shows as these are answered. */
const MOST_REQUESTS = 50

export function useAgenda() {
  return useQuery({
    queryKey: ['desk', 'agenda'],
    queryFn: async () => await read(api.GET('/api/providers/agenda'))
  })
}

/** The requests that wait for an answer, the soonest job first. */
export function useRequests() {
  return useQuery({
    queryKey: ['desk', 'requests'],
    queryFn: async () =>
      await read(
        api.GET('/api/providers/bookings', {
          params: { query: { status: 'pending', order: 'start', limit: MOST_REQUESTS } }
        })
      )
  })
}

/** By the id of a booking, how many of its messages I have not read. */
export function useUnread(): Map<string, number> {
  const { data } = useQuery({
    queryKey: ['desk', 'unread'],
    queryFn: async () => await read(api.GET('/api/bookings/messages/unread'))
  })
  return new Map(data?.bookings.map(({ bookingId, unread }) => [bookingId, unread]))
}

/** Reads the desk again. */
export function useRefresh(): () => void {
  const queries = useQueryClient()
  return () => {
    queries.invalidateQueries({ queryKey: ['desk'] })
  }
}

/** Reads the desk again whenever a job of it changes or a message comes. */
export function useLiveDesk(): void {
  const refresh = useRefresh()

  usePush<Booking>('booking:updated', refresh, { caughtUp: refresh })
  usePush('message', refresh)
}
