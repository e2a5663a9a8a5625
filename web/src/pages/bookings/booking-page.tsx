import { Link, useParams } from 'wouter'
import type { Booking } from '../../../../docs/client/schema'
import { addressInWords, useBooking } from '../../api/bookings'
import { businessNameOf, titleOf } from '../../api/catalog'
import { isProblem } from '../../api/problem'
import { formatNumber } from '../../parts/format'
import { Failed, Loading } from '../../parts/page-states'
import { usePageTitle } from '../../parts/page-title'
import { Price, Time } from '../../parts/values'
import { useSession } from '../../session/use-session'
import { bookingTexts as say } from '../../texts/booking'
import { commonTexts } from '../../texts/common'
import { Acts } from './acts'
import { Dispute } from './dispute'
import { Messages } from './messages'
import { ProposedTime } from './proposed-time'
import { Report } from './report'
import { ReviewForm } from './review-form'
import { Status } from './status'
import './bookings.css'

/** One booking of a client, as it is now, and what they can do about it. */
export function BookingPage() {
  const { id = '' } = useParams()
  const session = useSession()
  const { booking, keep } = useBooking(id)
  usePageTitle(booking.data === undefined ? say.booking : titleOf(booking.data.service))

  if (session.is === 'visitor') return <SignInFirst id={id} />
  if (booking.isError) {
    const retry = isProblem(booking.error) ? {} : { retry: () => booking.refetch() }
    return (
      <main className="page narrow">
        <h1>{say.booking}</h1>
        <Failed error={booking.error} {...retry} />
      </main>
    )
  }
  if (booking.isPending || session.is === 'unknown') return <Loading />

  const isClient = session.user.id === booking.data.clientId

  return (
    <main className="page narrow booking-page">
      <h1 dir="auto">{titleOf(booking.data.service)}</h1>
      <p role="status">
        <Status of={booking.data.status} />
      </p>
      <Facts booking={booking.data} />
      {isClient && <ProposedTime booking={booking.data} keep={keep} />}
      {isClient && <Acts booking={booking.data} keep={keep} />}
      {isClient && booking.data.status === 'completed' && <ReviewForm bookingId={id} />}
      {isClient && <Dispute booking={booking.data} />}
      <Messages booking={booking.data} userId={session.user.id} />
      <Report bookingId={id} />
    </main>
  )
}

function SignInFirst({ id }: { id: string }) {
  return (
    <main className="page narrow">
      <h1>{say.booking}</h1>
      <div className="note">
        <p>{say.signInFirst}</p>
        <Link className="button primary" href={`/sign-in?to=/bookings/${id}`}>
          {commonTexts.signIn}
        </Link>
      </div>
    </main>
  )
}

function Facts({ booking }: { booking: Booking }) {
  const { timezone: zone } = booking

  return (
    <dl className="terms card">
      <dt>{say.with}</dt>
      <dd>
        <Link href={`/providers/${booking.providerId}`}>
          <bdi>{businessNameOf(booking.provider)}</bdi>
        </Link>
      </dd>
      <dt>{say.when}</dt>
      <dd>
        <Time at={booking.scheduledAt} zone={zone} style="full" />
        <br />
        <span className="hint">{commonTexts.zone(zone)}</span>
      </dd>
      {booking.status === 'pending' && booking.expiresAt !== null && (
        <>
          <dt>{say.answerUntil}</dt>
          <dd>
            <Time at={booking.expiresAt} zone={zone} />
          </dd>
        </>
      )}
      <dt>{say.price}</dt>
      <dd>
        <Price amount={booking.price} currency={booking.currency} /> · {say.paid[booking.paymentStatus]}
      </dd>
      <dt>{say.where}</dt>
      <dd>{booking.address === null ? say.whereLater : <bdi>{addressInWords(booking.address)}</bdi>}</dd>
      {booking.notes !== null && (
        <>
          <dt>{say.notes}</dt>
          <dd dir="auto" className="as-written">
            {booking.notes}
          </dd>
        </>
      )}
      {booking.photos.length > 0 && (
        <>
          <dt>{say.photos}</dt>
          <dd className="acts">
            {booking.photos.map(({ id, url }, index) => (
              <a key={id} href={url} target="_blank" rel="noreferrer">
                <img
                  src={url}
                  alt={say.photo(formatNumber(index + 1))}
                  className="job-photo"
                  width="96"
                  height="96"
                />
              </a>
            ))}
          </dd>
        </>
      )}
      {booking.startCode !== null && (
        <>
          <dt>{say.startCode}</dt>
          <dd>
            <strong dir="ltr">{booking.startCode}</strong>
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
