import { useMutation } from '@tanstack/react-query'
import type { Booking, ChatAction } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { ProblemNote } from '../../parts/page-states'
import { Price, Time } from '../../parts/values'
import { homeTexts as say } from '../../texts/home'
import { locale } from '../../texts/locale'
import { conversation } from './conversation'

/** A booking as it stands now, with the way to pay for it and to take it back. */
export function BookingCard({ booking, undo }: { booking: Booking; undo: ChatAction | undefined }) {
  const { service, provider, status, paymentStatus, scheduledAt, timezone, price, currency } = booking
  const business =
    locale === 'ar' ? (provider.businessName_ar ?? provider.businessName) : provider.businessName
  const canBePaid = ['unpaid', 'failed', 'expired'].includes(paymentStatus)
  const isAhead = status === 'pending' || status === 'accepted'

  return (
    <section className={`card booking ${status}`} aria-label={say.status[status]}>
      <p className="status">
        <strong>{say.status[status]}</strong> <span>{say.payment[paymentStatus]}</span>
      </p>
      <p className="title">
        <bdi>{locale === 'ar' ? service.title_ar : service.title_en}</bdi>
        <br />
        <bdi>{business}</bdi>
      </p>
      <p className="facts">
        <Time at={scheduledAt} zone={timezone} style="full" />
        <Price amount={price} currency={currency} />
      </p>
      {isAhead && (
        <p className="buttons">
          {canBePaid && price > 0 && <Pay bookingId={booking.id} />}
          {undo !== undefined && <Button onClick={() => conversation.say(undo.message)}>{undo.label}</Button>}
        </p>
      )}
    </section>
  )
}

/** Opens the page of the payment gateway. */
function Pay({ bookingId }: { bookingId: string }) {
  const opening = useMutation({
    mutationFn: async () =>
      await read(api.POST('/api/payments/create-stripe-session', { body: { bookingId } })),
    onSuccess: ({ url }) => window.location.assign(url)
  })

  return (
    <>
      <Button look="primary" busy={opening.isPending || opening.isSuccess} onClick={() => opening.mutate()}>
        {say.pay}
      </Button>
      <ProblemNote error={opening.error} />
    </>
  )
}
