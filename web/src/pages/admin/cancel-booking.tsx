import { useState } from 'react'
import type { Booking } from '../../../../docs/client/schema'
import { useCancelPreview } from '../../api/bookings'
import { api, read } from '../../api/client'
import { newKey } from '../../api/new-key'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { fieldProblem, TextField } from '../../parts/field'
import { textIn } from '../../parts/form'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { useProven } from '../../parts/proof'
import { Price } from '../../parts/values'
import { adminBookingTexts as say } from '../../texts/admin-bookings'

/** Says what cancelling would do to the money, and cancels with a reason. */
export function CancelBooking({
  booking,
  keep,
  close
}: {
  booking: Booking
  keep: (changed: Booking) => void
  close: () => void
}) {
  const [key] = useState(newKey)
  const preview = useCancelPreview(booking)

  const cancelling = useProven(
    async (reason: string) => {
      const params = { path: { id: booking.id }, header: { 'Idempotency-Key': key } }
      return await read(api.POST('/api/bookings/{id}/cancel', { params, body: { reason } }))
    },
    (changed) => {
      keep(changed)
      close()
    }
  )

  return (
    <Dialog title={say.cancelTitle} close={close}>
      {preview.isPending && <Skeleton lines={2} />}
      {preview.isError && <Failed error={preview.error} retry={() => preview.refetch()} />}
      {preview.isSuccess && (
        <ul>
          <li>
            {say.fee} <Price amount={preview.data.fee} currency={preview.data.currency} />
          </li>
          <li>
            {say.clientGets} <Price amount={preview.data.refund} currency={preview.data.currency} />
          </li>
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          cancelling.act(textIn(new FormData(event.currentTarget), 'reason').trim())
        }}
      >
        <TextField
          label={say.reason}
          hint={say.cancelReason}
          name="reason"
          rows={2}
          maxLength={500}
          required
          problem={fieldProblem(cancelling.error, 'reason')}
        />
        <ProblemNote error={cancelling.error} fields={['reason']} />
        <Button look="danger" type="submit" busy={cancelling.isPending} disabled={!preview.isSuccess}>
          {say.cancelYes}
        </Button>
      </form>
      {cancelling.proof}
    </Dialog>
  )
}
