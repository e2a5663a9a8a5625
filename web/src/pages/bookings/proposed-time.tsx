import { useMutation } from '@tanstack/react-query'
import type { Booking } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { ProblemNote } from '../../parts/page-states'
import { Time } from '../../parts/values'
import { bookingTexts as say } from '../../texts/booking'

/** Another time that the provider proposes, with yes and no. */
export function ProposedTime({ booking, keep }: { booking: Booking; keep: (changed: Booking) => void }) {
  const { id, proposedTime, timezone } = booking
  const answering = useMutation({
    mutationFn: async ({ scheduledAt, isYes }: { scheduledAt: string; isYes: boolean }) => {
      const asked = { params: { path: { id } }, body: { scheduledAt } }
      return isYes
        ? await read(api.POST('/api/bookings/{id}/proposed-time/accept', asked))
        : await read(api.POST('/api/bookings/{id}/proposed-time/decline', asked))
    },
    onSuccess: keep
  })

  if (proposedTime === null) return null
  const { scheduledAt } = proposedTime

  return (
    <section className="note spaced">
      <p>
        {say.proposed} <Time at={scheduledAt} zone={timezone} style="full" />
      </p>
      <ProblemNote error={answering.error} />
      <p className="acts">
        <Button
          look="primary"
          busy={answering.isPending}
          onClick={() => answering.mutate({ scheduledAt, isYes: true })}
        >
          {say.takeIt}
        </Button>
        <Button
          disabled={answering.isPending}
          onClick={() => answering.mutate({ scheduledAt, isYes: false })}
        >
          {say.declineIt}
        </Button>
      </p>
    </section>
  )
}
