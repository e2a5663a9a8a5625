import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation, useSearch } from 'wouter'
import type { Booking } from '../../../../docs/client/schema'
import { businessNameOf, titleOf } from '../../api/catalog'
import { api, read } from '../../api/client'
import { usePush } from '../../api/socket'
import { Button } from '../../parts/button'
import { Empty, Failed, Skeleton } from '../../parts/page-states'
import { usePageTitle } from '../../parts/page-title'
import { Price, Time } from '../../parts/values'
import { useSession } from '../../session/use-session'
import { bookingTexts as say } from '../../texts/booking'
import { commonTexts } from '../../texts/common'
import { Status } from './status'
import './bookings.css'

const statuses = ['pending', 'accepted', 'in_progress', 'completed', 'cancelled'] as const
type Chosen = (typeof statuses)[number] | undefined

/** A client's bookings, all or of one state; each change of one draws the list anew. */
export function BookingsPage() {
  usePageTitle(say.mine)
  const session = useSession()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('status')
  const chosen = statuses.find((status) => status === asked)

  return (
    <main className="page narrow">
      <h1>{say.mine}</h1>
      {session.is === 'unknown' && <Skeleton lines={4} />}
      {session.is === 'visitor' && (
        <div className="note">
          <p>{say.signInFirst}</p>
          <Link className="button primary" href="/sign-in?to=/bookings">
            {commonTexts.signIn}
          </Link>
        </div>
      )}
      {session.is === 'signed-in' && (
        <>
          <div className="chips spaced" role="group" aria-label={say.mine}>
            {[undefined, ...statuses].map((status) => (
              <button
                key={status ?? 'all'}
                type="button"
                className="chip"
                aria-pressed={status === chosen}
                onClick={() => go(status === undefined ? '/bookings' : `/bookings?status=${status}`)}
              >
                {status === undefined ? say.all : say.statuses[status]}
              </button>
            ))}
          </div>
          <List clientId={session.user.id} status={chosen} />
        </>
      )}
    </main>
  )
}

function List({ clientId, status }: { clientId: string; status: Chosen }) {
  const queries = useQueryClient()
  const begin: string | null = null
  const bookings = useInfiniteQuery({
    queryKey: ['bookings', clientId, status],
    queryFn: async ({ pageParam }: { pageParam: string | null }) => {
      const query = {
        limit: 20,
        ...(status === undefined ? {} : { status }),
        ...(pageParam === null ? {} : { cursor: pageParam })
      }
      return await read(api.GET('/api/bookings/client/{id}', { params: { path: { id: clientId }, query } }))
    },
    initialPageParam: begin,
    getNextPageParam: ({ nextCursor }) => nextCursor
  })

  const readAgain = () => queries.invalidateQueries({ queryKey: ['bookings', clientId] })
  usePush<Booking>('booking:updated', readAgain, { caughtUp: readAgain })

  const items = bookings.data?.pages.flatMap((page) => page.items)
  if (bookings.isPending) return <Skeleton lines={6} />
  if (bookings.isError) return <Failed error={bookings.error} retry={() => bookings.refetch()} />

  return (
    <>
      {items?.length === 0 && (
        <Empty>
          <p>{say.none}</p>
          <Link href="/services">{say.findOne}</Link>
        </Empty>
      )}
      <ul className="booking-list">
        {items?.map((booking) => (
          <li key={booking.id} className="card">
            <h2>
              <Link href={`/bookings/${booking.id}`} dir="auto">
                {titleOf(booking.service)}
              </Link>
            </h2>
            <p>
              <bdi>{businessNameOf(booking.provider)}</bdi> ·{' '}
              <Time at={booking.scheduledAt} zone={booking.timezone} />
            </p>
            <p className="acts">
              <Status of={booking.status} />
              <Price amount={booking.price} currency={booking.currency} />
            </p>
          </li>
        ))}
      </ul>
      {bookings.hasNextPage && (
        <Button busy={bookings.isFetchingNextPage} onClick={() => bookings.fetchNextPage()}>
          {say.more}
        </Button>
      )}
    </>
  )
}
