import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Booking, Payment } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Failed, Skeleton } from '../../parts/page-states'
import { Price, Time } from '../../parts/values'
import { adminBookingTexts as say } from '../../texts/admin-bookings'
import { Refund } from './refund'

const MOST_SHOWN = 50

/** What was paid online for a booking and what went back, and the way to send more back. */
export function Payments({ booking, changed }: { booking: Booking; changed: () => void }) {
  const queries = useQueryClient()
  const [isRefunding, setIsRefunding] = useState(false)
  const key = ['admin', 'payments', booking.id]
  const payments = useQuery({
    queryKey: [...key, booking.version, booking.paymentStatus],
    queryFn: async () => {
      const query = { bookingId: booking.id, limit: MOST_SHOWN }
      return await read(api.GET('/api/payments/history', { params: { query } }))
    }
  })
  const items = payments.data?.items ?? []

  return (
    <section aria-labelledby="payments">
      <h2 id="payments">{say.payments}</h2>
      {payments.isPending && <Skeleton />}
      {payments.isError && <Failed error={payments.error} retry={() => payments.refetch()} />}
      {payments.isSuccess && items.length === 0 && <p className="hint">{say.noPayments}</p>}
      <ul className="rows">
        {items.map((payment) => (
          <li key={payment.id} className="card">
            <Paid payment={payment} />
          </li>
        ))}
      </ul>
      {items.some(isRefundable) && <Button onClick={() => setIsRefunding(true)}>{say.refund}</Button>}
      {isRefunding && (
        <Refund
          booking={booking}
          done={() => {
            queries.invalidateQueries({ queryKey: key })
            changed()
          }}
          close={() => setIsRefunding(false)}
        />
      )}
    </section>
  )
}

/** Is there something left of it to send back? */
function isRefundable({ status }: Payment): boolean {
  return status === 'paid' || status === 'partially_refunded'
}

function Paid({ payment }: { payment: Payment }) {
  const { amount, currency, status, createdAt, refundedAmount, refundDueAmount } = payment

  return (
    <>
      <p>
        <Price amount={amount} currency={currency} />{' '}
        <span className="badge">{say.paymentStates[status]}</span>
      </p>
      <p className="hint">
        <Time at={createdAt} />
        {refundedAmount > 0 && (
          <>
            {' · '}
            {say.refunded} <Price amount={refundedAmount} currency={currency} />
          </>
        )}
        {refundDueAmount > 0 && (
          <>
            {' · '}
            {say.refundDue} <Price amount={refundDueAmount} currency={currency} />
          </>
        )}
      </p>
    </>
  )
}
