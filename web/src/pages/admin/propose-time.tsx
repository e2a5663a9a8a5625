import { useMutation } from '@tanstack/react-query'
import type { Booking } from '../../../../docs/client/schema'
import { useFreeTimes } from '../../api/catalog'
import { api, read } from '../../api/client'
import { Dialog } from '../../parts/dialog'
import { formatTime } from '../../parts/format'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { adminBookingTexts as say } from '../../texts/admin-bookings'
import { servicesTexts } from '../../texts/services'
import { DaysAndTimes } from '../services/free-times'
import '../services/services.css'

/** Proposes one of the free times to the client, who says yes or no. */
export function ProposeTime({
  booking: { id, serviceId, timezone, version },
  keep,
  close
}: {
  booking: Booking
  keep: (changed: Booking) => void
  close: () => void
}) {
  const times = useFreeTimes(serviceId, true)
  const proposing = useMutation({
    mutationFn: async (scheduledAt: string) =>
      await read(
        api.POST('/api/bookings/{id}/propose-time', {
          params: { path: { id } },
          body: { scheduledAt, version }
        })
      ),
    onSuccess: (changed) => {
      keep(changed)
      close()
    }
  })

  return (
    <Dialog title={say.propose} close={close}>
      <p>{say.proposeMore}</p>
      {times.isPending && <Skeleton lines={4} />}
      {times.isError && <Failed error={times.error} retry={() => times.refetch()} />}
      {times.data?.slots.length === 0 && <p>{servicesTexts.noTimes}</p>}
      <ProblemNote error={proposing.error} />
      {times.data !== undefined && (
        <DaysAndTimes
          starts={times.data.slots.map((slot) => slot.start)}
          zone={timezone}
          draw={(free, { children }) => (
            <button
              type="button"
              className="chip"
              aria-label={say.proposeAt(formatTime(free, timezone, 'short'))}
              disabled={proposing.isPending}
              onClick={() => proposing.mutate(free)}
            >
              {children}
            </button>
          )}
        />
      )}
    </Dialog>
  )
}
