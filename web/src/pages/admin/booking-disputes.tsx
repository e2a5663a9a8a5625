import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { api, read } from '../../api/client'
import { Failed } from '../../parts/page-states'
import { Time } from '../../parts/values'
import { adminBookingTexts } from '../../texts/admin-bookings'
import { disputeTexts as say } from '../../texts/admin-disputes'

/** Links to what the client of a booking disputed; nothing where there is none. */
export function BookingDisputes({ bookingId }: { bookingId: string }) {
  const disputes = useQuery({
    queryKey: ['admin', 'disputes', 'of', bookingId],
    queryFn: async () =>
      await read(api.GET('/api/admin/disputes', { params: { query: { bookingId, limit: 20 } } }))
  })

  if (disputes.isError) return <Failed error={disputes.error} retry={() => disputes.refetch()} />
  if (disputes.isPending || disputes.data.items.length === 0) return null

  return (
    <section aria-labelledby="disputes">
      <h2 id="disputes">{adminBookingTexts.disputes}</h2>
      <ul className="rows">
        {disputes.data.items.map(({ id, ground, state, createdAt }) => (
          <li key={id}>
            <Link href={`/admin/disputes/${id}`}>{say.grounds[ground]}</Link> · {say.states[state]} ·{' '}
            <Time at={createdAt} />
          </li>
        ))}
      </ul>
    </section>
  )
}
