import { useState } from 'react'
import { Link, useParams } from 'wouter'
import type { Booking } from '../../../../docs/client/schema'
import { addressInWords, useBooking } from '../../api/bookings'
import { businessNameOf, titleOf } from '../../api/catalog'
import { Button } from '../../parts/button'
import { Failed, Skeleton } from '../../parts/page-states'
import { Price, Time } from '../../parts/values'
import { adminBookingTexts as say } from '../../texts/admin-bookings'
import { bookingTexts } from '../../texts/booking'
import { BookingDisputes } from './booking-disputes'
import { CancelBooking } from './cancel-booking'
import { AdminFrame } from './frame'
import { Payments } from './payments'
import { ProposeTime } from './propose-time'

/** One booking of anybody: how it stands, its money, and what an admin may do about it. */
export function AdminBookingPage() {
  const { id = '' } = useParams<{ id: string }>()

  return (
    <AdminFrame title={say.bookings}>
      <p>
        <Link href="/admin/bookings">{say.back}</Link>
      </p>
      <OneBooking id={id} />
    </AdminFrame>
  )
}

function OneBooking({ id }: { id: string }) {
  const { booking, keep } = useBooking(id)

  if (booking.isPending) return <Skeleton lines={8} />
  if (booking.isError) return <Failed error={booking.error} retry={() => booking.refetch()} />

  return (
    <>
      <section aria-labelledby="booking">
        <h2 id="booking" dir="auto">
          {titleOf(booking.data.service)}
        </h2>
        <p role="status">
          <span className="badge">{bookingTexts.statuses[booking.data.status]}</span>{' '}
          {booking.data.isNoShow && <span className="badge">{say.noShow}</span>}
        </p>
        <Facts booking={booking.data} />
        <Acts booking={booking.data} keep={keep} />
      </section>
      <Payments booking={booking.data} changed={() => booking.refetch()} />
      <BookingDisputes bookingId={id} />
    </>
  )
}

function Facts({ booking }: { booking: Booking }) {
  const { timezone: zone } = booking

  return (
    <dl className="facts card">
      <dt>{say.client}</dt>
      <dd>
        <bdi>{booking.client.name}</bdi>
      </dd>
      <dt>{say.provider}</dt>
      <dd>
        <Link href={`/providers/${booking.providerId}`}>
          <bdi>{businessNameOf(booking.provider)}</bdi>
        </Link>
      </dd>
      <dt>{say.when}</dt>
      <dd>
        <Time at={booking.scheduledAt} zone={zone} style="full" />
      </dd>
      <dt>{say.made}</dt>
      <dd>
        <Time at={booking.createdAt} zone={zone} />
      </dd>
      <dt>{say.terms}</dt>
      <dd>
        <Time at={booking.freeUntil} zone={zone} />
      </dd>
      <dt>{say.price}</dt>
      <dd>
        <Price amount={booking.price} currency={booking.currency} /> ·{' '}
        {bookingTexts.paid[booking.paymentStatus]}
      </dd>
      {booking.address !== null && (
        <>
          <dt>{say.where}</dt>
          <dd>
            <bdi>{addressInWords(booking.address)}</bdi>
          </dd>
        </>
      )}
      {booking.notes !== null && (
        <>
          <dt>{say.notes}</dt>
          <dd dir="auto" className="as-written">
            {booking.notes}
          </dd>
        </>
      )}
      {booking.proposedTime !== null && (
        <>
          <dt>{say.proposed}</dt>
          <dd>
            <Time at={booking.proposedTime.scheduledAt} zone={zone} style="full" />
          </dd>
        </>
      )}
      {booking.cancellationReason !== null && (
        <>
          <dt>{say.reason}</dt>
          <dd dir="auto">{booking.cancellationReason}</dd>
        </>
      )}
    </dl>
  )
}

function Acts({ booking, keep }: { booking: Booking; keep: (changed: Booking) => void }) {
  const [act, setAct] = useState<'cancel' | 'propose' | null>(null)
  const close = () => setAct(null)
  const isAhead = booking.status === 'pending' || booking.status === 'accepted'

  return (
    <div className="acts">
      {isAhead && <Button onClick={() => setAct('propose')}>{say.propose}</Button>}
      {booking.allowedTransitions.includes('cancelled') && (
        <Button look="danger" onClick={() => setAct('cancel')}>
          {say.cancel}
        </Button>
      )}
      {act === 'propose' && <ProposeTime booking={booking} keep={keep} close={close} />}
      {act === 'cancel' && <CancelBooking booking={booking} keep={keep} close={close} />}
    </div>
  )
}
