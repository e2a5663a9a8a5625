import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { fractionDigits } from '../../../../src/shared/minor-units'
import type { Booking, CreateRefund } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { newKey } from '../../api/new-key'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { Field, fieldProblem, TextField } from '../../parts/field'
import { textIn } from '../../parts/form'
import { ProblemNote } from '../../parts/page-states'
import { useProven } from '../../parts/proof'
import { Price } from '../../parts/values'
import { adminBookingTexts as say } from '../../texts/admin-bookings'

/** Sends money of a booking back, once it was shown what that does to each side. */
export function Refund({ booking, done, close }: { booking: Booking; done: () => void; close: () => void }) {
  const [previewed, setPreviewed] = useState<CreateRefund | null>(null)
  const [isAmountRead, setIsAmountRead] = useState(true)
  const [key, setKey] = useState(newKey)

  const previewing = useMutation({
    mutationFn: async (refund: CreateRefund) =>
      await read(api.POST('/api/payments/refund/preview', { body: refund })),
    onSuccess: (_, refund) => setPreviewed(refund)
  })
  const refunding = useProven(
    async (refund: CreateRefund) =>
      await read(
        api.POST('/api/payments/refund', {
          params: { header: { 'Idempotency-Key': key } },
          body: refund
        })
      ),
    () => {
      done()
      close()
    }
  )
  const error = refunding.error ?? previewing.error

  const preview = (form: FormData) => {
    const amount = amountIn(textIn(form, 'amount'), booking.currency)
    setIsAmountRead(amount !== null)
    if (amount === null) return

    setKey(newKey())
    previewing.mutate({ bookingId: booking.id, reason: textIn(form, 'reason').trim(), ...amount })
  }

  return (
    <Dialog title={say.refundTitle} close={close}>
      <form
        onChange={() => setPreviewed(null)}
        onSubmit={(event) => {
          event.preventDefault()
          preview(new FormData(event.currentTarget))
        }}
      >
        <Field
          label={`${say.amount} (${booking.currency})`}
          hint={say.amountHint}
          name="amount"
          dir="ltr"
          inputMode="decimal"
          problem={isAmountRead ? fieldProblem(error, 'amount') : say.amountNotRead}
        />
        <TextField
          label={say.reason}
          name="reason"
          rows={2}
          maxLength={500}
          required
          problem={fieldProblem(error, 'reason')}
        />
        <ProblemNote error={error} fields={['amount', 'reason']} />
        <Button type="submit" busy={previewing.isPending}>
          {say.preview}
        </Button>
      </form>
      {previewed !== null && previewing.isSuccess && (
        <>
          <ul aria-live="polite">
            <li>
              {say.clientGets} <Price amount={previewing.data.clientGets} currency={booking.currency} />
            </li>
            <li>
              {say.providerGets} <Price amount={previewing.data.providerGets} currency={booking.currency} />
            </li>
            <li>
              {say.platformKeeps} <Price amount={previewing.data.platformKeeps} currency={booking.currency} />
            </li>
          </ul>
          <Button look="danger" busy={refunding.isPending} onClick={() => refunding.act(previewed)}>
            {say.refundYes}
          </Button>
        </>
      )}
      {refunding.proof}
    </Dialog>
  )
}

/**
 * An amount as an admin types it, in minor units of a currency: nothing where the field is empty, null for
 * what is no amount of this currency.
 */
function amountIn(typed: string, currency: string): { amount?: number } | null {
  const text = typed.trim()
  if (text === '') return {}

  const digits = fractionDigits(currency)
  const [, whole = '', fraction = ''] = /^(\d{1,12})(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === '' || fraction.length > digits) return null

  return { amount: Number(whole + fraction.padEnd(digits, '0')) }
}
