import { useQuery } from '@tanstack/react-query'
import type { Booking, BookingDispute } from '../../../docs/client/schema'
import { api, read } from './client'
import { isProblem } from './problem'

/** A provider who has not come by then, in milliseconds after the start, may be said not to come. */
const PATIENCE_MS = 15 * 60_000

/**
 * The newest dispute of a booking, null where there is none. What becomes of it is told by a notice, which
 * reads everything of its booking again (`useBooking`).
 */
export function useDispute(bookingId: string, isOn: boolean) {
  return useQuery({
    queryKey: ['booking', bookingId, 'dispute'],
    queryFn: async () => await findDispute(bookingId),
    enabled: isOn
  })
}

async function findDispute(id: string): Promise<BookingDispute | null> {
  try {
    return await read(api.GET('/api/bookings/{id}/dispute', { params: { path: { id } } }))
  } catch (error) {
    if (isProblem(error, 'not_found')) return null
    throw error
  }
}

/** Can there be a dispute of this booking? Whether one is still admitted, the server says. */
export function canHaveDispute({ status, noShow, scheduledAt }: Booking, now: number): boolean {
  if (status === 'accepted') return now >= Date.parse(scheduledAt) + PATIENCE_MS
  return status === 'in_progress' || status === 'completed' || noShow !== null
}

/** Shows a photo in an open dispute. @throws ApiProblem, Unreachable */
export async function addDisputePhoto(id: string, photo: File): Promise<BookingDispute> {
  const form = new FormData()
  form.append('file', photo)

  return await read(
    api.POST('/api/bookings/{id}/dispute/photos', {
      params: { path: { id } },
      // Only its type counts here: what is sent is the form.
      body: { file: photo.name },
      bodySerializer: () => form
    })
  )
}
