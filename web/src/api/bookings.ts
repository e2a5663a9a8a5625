import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Booking, JobAddress, SavedAddress } from '../../../docs/client/schema'
import { useUser } from '../session/use-session'
import { api, read } from './client'
import { usePush } from './socket'

/**
 * One booking of whoever is signed in, as it is now: each change comes by the socket, and after a lost
 * connection it is read again.
 */
export function useBooking(id: string) {
  const queries = useQueryClient()
  const user = useUser()
  const key = ['booking', id]

  const booking = useQuery({
    queryKey: key,
    queryFn: async () => await read(api.GET('/api/bookings/{id}', { params: { path: { id } } })),
    enabled: user !== null
  })

  usePush<Booking>('booking:updated', (pushed) => keep(pushed), {
    isOn: user !== null,
    caughtUp: () => queries.invalidateQueries({ queryKey: key })
  })

  // A payment is told by a notice alone.
  usePush<{ data: { bookingId?: string } }>(
    'notification',
    ({ data }) => {
      if (data.bookingId === id) queries.invalidateQueries({ queryKey: key })
    },
    { isOn: user !== null }
  )

  /** Shows what an act answered, unless something newer is shown already. */
  function keep(changed: Booking): void {
    if (changed.id !== id) return

    queries.setQueryData<Booking>(key, (known) =>
      known !== undefined && known.version > changed.version ? known : changed
    )
    queries.invalidateQueries({ queryKey: ['bookings'] })
  }

  return { booking, keep }
}

/** What cancelling a booking as it is now would do to the money. */
export function useCancelPreview({ id, version, status }: Booking) {
  return useQuery({
    queryKey: ['cancel-preview', id, version],
    queryFn: async () =>
      await read(api.POST('/api/bookings/{id}/cancel/preview', { params: { path: { id } } })),
    gcTime: 0,
    // Once it is cancelled, before the dialog closes, there is nothing more to ask.
    enabled: status !== 'cancelled'
  })
}

/** The addresses that a client has saved, the default first. */
export function useAddresses() {
  const user = useUser()

  return useQuery({
    queryKey: ['addresses'],
    queryFn: async (): Promise<SavedAddress[]> => (await read(api.GET('/api/users/addresses'))).items,
    enabled: user !== null
  })
}

/** An address on one line. */
export function addressInWords({ line, unit, city }: JobAddress): string {
  return [line, unit, city].filter((part) => part !== undefined && part !== '').join(', ')
}

/** Adds one photo to a booking. @throws ApiProblem, Unreachable */
export async function addPhoto(bookingId: string, photo: File): Promise<Booking> {
  const form = new FormData()
  form.append('file', photo)

  return await read(
    api.POST('/api/bookings/{id}/photos', {
      params: { path: { id: bookingId } },
      // Only its type counts here: what is sent is the form.
      body: { file: photo.name },
      bodySerializer: () => form
    })
  )
}
