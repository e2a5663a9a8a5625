import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Booking } from '../../../../docs/client/schema'
import { useCancelPreview } from '../../api/bookings'
import { api, read } from '../../api/client'
import { newKey } from '../../api/new-key'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { Field, fieldProblem } from '../../parts/field'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { Price } from '../../parts/values'
import { bookingTexts as say } from '../../texts/booking'
import { textIn } from '../../parts/form'

/** Says what cancelling costs now, and cancels on these terms. */
export function CancelDialog({
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

  const cancelling = useMutation({
    mutationFn: async (reason: string) => {
      const params = { path: { id: booking.id }, header: { 'Idempotency-Key': key } }
      return await read(
        api.POST('/api/bookings/{id}/cancel', { params, body: reason === '' ? {} : { reason } })
      )
    },
    onSuccess: (changed) => {
      keep(changed)
      close()
    }
  })

  return (
    <Dialog title={say.cancelTitle} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          cancelling.mutate(textIn(new FormData(event.currentTarget), 'reason').trim())
        }}
      >
        {preview.isPending && <Skeleton lines={2} />}
        {preview.isError && <Failed error={preview.error} retry={() => preview.refetch()} />}
        {preview.data !== undefined && <Cost {...preview.data} />}
        <Field
          label={say.cancelReason}
          name="reason"
          dir="auto"
          maxLength={500}
          problem={fieldProblem(cancelling.error, 'reason')}
        />
        <ProblemNote error={cancelling.error} fields={['reason']} />
        <p className="acts">
          <Button
            look="danger"
            type="submit"
            busy={cancelling.isPending}
            disabled={preview.data === undefined}
          >
            {say.confirmCancel}
          </Button>
          <Button onClick={close}>{say.keep}</Button>
        </p>
      </form>
    </Dialog>
  )
}

function Cost({ fee, refund, currency }: { fee: number; refund: number; currency: string }) {
  return (
    <>
      {fee === 0 ? (
        <p>{say.cancelFree}</p>
      ) : (
        <p>
          {say.cancelFee} <Price amount={fee} currency={currency} />
        </p>
      )}
      {refund > 0 && (
        <p>
          {say.cancelRefund} <Price amount={refund} currency={currency} />
        </p>
      )}
    </>
  )
}
