import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Booking } from '../../../../docs/client/schema'
import { useFreeTimes } from '../../api/catalog'
import { api, read } from '../../api/client'
import { newKey } from '../../api/new-key'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { formatTime } from '../../parts/format'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { bookingTexts as say } from '../../texts/booking'
import { servicesTexts } from '../../texts/services'
import { DaysAndTimes } from '../services/free-times'
import '../services/services.css'
import { MoneyTerms } from './money-terms'

interface Parts {
  booking: Booking
  keep: (changed: Booking) => void
  close: () => void
}

/** Another free time of the same service, its terms, and then the move. */
export function MoveDialog(parts: Parts) {
  const { booking, close } = parts
  const times = useFreeTimes(booking.serviceId)
  const [start, setStart] = useState<string | null>(null)

  return (
    <Dialog title={say.moveTitle} close={close}>
      {times.isPending && <Skeleton lines={4} />}
      {times.isError && <Failed error={times.error} retry={() => times.refetch()} />}
      {times.data?.slots.length === 0 && <p>{servicesTexts.noTimes}</p>}
      {times.data !== undefined && start === null && (
        <DaysAndTimes
          starts={times.data.slots.map((slot) => slot.start)}
          zone={booking.timezone}
          draw={(free, { children }) => (
            <button
              type="button"
              className="chip"
              aria-label={say.moveTo(formatTime(free, booking.timezone, 'short'))}
              onClick={() => setStart(free)}
            >
              {children}
            </button>
          )}
        />
      )}
      {start !== null && <Terms {...parts} start={start} back={() => setStart(null)} />}
    </Dialog>
  )
}

function Terms({ booking, keep, close, start, back }: Parts & { start: string; back: () => void }) {
  const { id, version, timezone } = booking
  const [key] = useState(newKey)
  const preview = useQuery({
    queryKey: ['move-preview', id, version, start],
    queryFn: async () => {
      const query = { act: 'reschedule' as const, startAt: start }
      return await read(api.GET('/api/bookings/{id}/preview', { params: { path: { id }, query } }))
    },
    // Once it is moved, before the dialog closes, there is nothing more to ask.
    enabled: booking.scheduledAt !== start
  })
  const moving = useMutation({
    mutationFn: async () =>
      await read(
        api.POST('/api/bookings/{id}/reschedule', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { scheduledAt: start, version }
        })
      ),
    onSuccess: (changed) => {
      keep(changed)
      close()
    }
  })

  return (
    <>
      <h3>{say.moveTo(formatTime(start, timezone, 'full'))}</h3>
      {preview.isPending && <Skeleton />}
      <ProblemNote error={preview.error} />
      {preview.data !== undefined && <MoneyTerms preview={preview.data} zone={timezone} />}
      <ProblemNote error={moving.error} />
      <p className="acts">
        <Button
          look="primary"
          busy={moving.isPending}
          disabled={preview.data === undefined}
          onClick={() => moving.mutate()}
        >
          {say.confirmMove}
        </Button>
        <Button onClick={back}>{say.otherTime}</Button>
      </p>
    </>
  )
}
