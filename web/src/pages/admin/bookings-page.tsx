import { useState } from 'react'
import { Link } from 'wouter'
import type { Booking, BookingStatus } from '../../../../docs/client/schema'
import { businessNameOf, titleOf } from '../../api/catalog'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Field } from '../../parts/field'
import { textIn } from '../../parts/form'
import { Pages, usePages } from '../../parts/pages'
import { Price, Time } from '../../parts/values'
import { adminTexts } from '../../texts/admin'
import { adminBookingTexts as say } from '../../texts/admin-bookings'
import { bookingTexts } from '../../texts/booking'
import { AdminFrame } from './frame'
import { OneOrAll } from './one-or-all'

const PAGE = 20
const statuses: BookingStatus[] = ['pending', 'accepted', 'in_progress', 'completed', 'cancelled']

/** Everybody's bookings, by their state and by how their number begins. */
export function AdminBookingsPage() {
  return (
    <AdminFrame title={say.bookings}>
      <Bookings />
    </AdminFrame>
  )
}

function Bookings() {
  const [status, setStatus] = useState<BookingStatus | null>(null)
  const [id, setId] = useState('')
  const pages = usePages<Booking>(['admin', 'bookings', status, id], async (from) =>
    read(
      api.GET('/api/admin/bookings', {
        params: {
          query: {
            limit: PAGE,
            ...(status === null ? {} : { status }),
            ...(id === '' ? {} : { id }),
            ...from
          }
        }
      })
    )
  )

  return (
    <section aria-labelledby="bookings">
      <h2 id="bookings">{say.bookings}</h2>
      <form
        role="search"
        className="choices"
        onSubmit={(event) => {
          event.preventDefault()
          setId(textIn(new FormData(event.currentTarget), 'id').trim())
        }}
      >
        <Field label={say.number} name="id" type="search" dir="ltr" maxLength={36} />
        <OneOrAll
          label={adminTexts.state}
          values={statuses}
          words={bookingTexts.statuses}
          chosen={status}
          choose={setStatus}
        />
        <Button type="submit">{say.find}</Button>
      </form>
      <Pages pages={pages} more={adminTexts.more} empty={adminTexts.nothing}>
        {(booking) => (
          <article className="card">
            <h3>
              <Link href={`/admin/bookings/${booking.id}`}>
                <bdi>{titleOf(booking.service)}</bdi>
              </Link>{' '}
              <span className="badge">{bookingTexts.statuses[booking.status]}</span>
            </h3>
            <p className="hint">
              <Time at={booking.scheduledAt} zone={booking.timezone} /> ·{' '}
              <Price amount={booking.price} currency={booking.currency} /> ·{' '}
              {bookingTexts.paid[booking.paymentStatus]}
              <br />
              <bdi>{booking.client.name}</bdi> – <bdi>{businessNameOf(booking.provider)}</bdi>
            </p>
          </article>
        )}
      </Pages>
    </section>
  )
}
