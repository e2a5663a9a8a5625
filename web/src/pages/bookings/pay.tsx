import { useMutation, useQuery } from '@tanstack/react-query'
import type { Booking, PaymentMethod } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { ProblemNote } from '../../parts/page-states'
import { bookingTexts as say } from '../../texts/booking'

/** Leads to the gateway's page. What is paid there comes back by the socket. */
export function Pay({ booking }: { booking: Booking }) {
  const isOpen = booking.status !== 'completed' && booking.status !== 'cancelled'
  const isUnpaid = ['unpaid', 'pending', 'failed', 'expired'].includes(booking.paymentStatus)
  if (!isOpen || !isUnpaid || booking.price === 0) return null

  return <Methods bookingId={booking.id} />
}

function Methods({ bookingId }: { bookingId: string }) {
  const methods = useQuery({
    queryKey: ['payment-methods'],
    queryFn: async () => await read(api.GET('/api/payments/methods'))
  })
  const opening = useMutation({
    mutationFn: async (method: PaymentMethod) =>
      await read(api.POST('/api/payments/create-stripe-session', { body: { bookingId, method } }))
  })

  if (opening.data !== undefined) {
    return (
      <div className="note spaced">
        <p>{say.payOpen}</p>
        <a className="button primary" href={opening.data.url} target="_blank" rel="noreferrer">
          {say.toCheckout}
        </a>
      </div>
    )
  }

  return (
    <>
      <ProblemNote error={opening.error ?? methods.error} />
      <p className="acts">
        {methods.data?.methods
          .filter(({ isAvailable }) => isAvailable)
          .map(({ method }, index) => (
            <Button
              key={method}
              look={index === 0 ? 'primary' : 'plain'}
              busy={opening.isPending && opening.variables === method}
              onClick={() => opening.mutate(method)}
            >
              {say.pay} {say.methods[method]}
            </Button>
          ))}
      </p>
    </>
  )
}
