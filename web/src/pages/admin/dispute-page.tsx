import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from 'wouter'
import type { AdminDispute, JobPhoto } from '../../../../docs/client/schema'
import { titleOf } from '../../api/catalog'
import { api, read } from '../../api/client'
import { formatNumber, formatShare } from '../../parts/format'
import { Empty, Failed, Skeleton } from '../../parts/page-states'
import { Time } from '../../parts/values'
import { adminTexts } from '../../texts/admin'
import { disputeTexts as say } from '../../texts/admin-disputes'
import { DecideDispute } from './decide-dispute'
import { AdminFrame } from './frame'

/** The whole of a share, in basis points. */
const ALL = 10_000

/** One dispute: what both sides say and show, and the decision. */
export function DisputePage() {
  const { id = '' } = useParams<{ id: string }>()

  return (
    <AdminFrame title={say.disputes}>
      <p>
        <Link href="/admin/disputes">{say.back}</Link>
      </p>
      <Dispute id={id} />
    </AdminFrame>
  )
}

function Dispute({ id }: { id: string }) {
  const queries = useQueryClient()
  const found = useQuery({
    queryKey: ['admin', 'dispute', id],
    queryFn: async () => await read(api.GET('/api/admin/disputes', { params: { query: { id, limit: 1 } } }))
  })
  const readAgain = () => queries.invalidateQueries({ queryKey: ['admin'] })

  if (found.isPending) return <Skeleton lines={8} />
  if (found.isError) return <Failed error={found.error} retry={() => found.refetch()} />

  const [dispute] = found.data.items
  if (dispute === undefined) return <Empty>{adminTexts.nothing}</Empty>

  return (
    <section aria-labelledby="dispute">
      <h2 id="dispute" dir="auto">
        {titleOf(dispute.service)}
      </h2>
      <p>
        <span className="badge">{say.states[dispute.state]}</span> {say.grounds[dispute.ground]}
      </p>
      <p className="hint">
        {say.opened} <Time at={dispute.createdAt} /> ·{' '}
        <Link href={`/admin/bookings/${dispute.bookingId}`}>{say.booking}</Link>
      </p>
      <Words who={say.client} name={dispute.client.name} text={dispute.words} photos={dispute.photos} />
      <Words
        who={say.provider}
        name={dispute.provider.name}
        text={dispute.answer}
        photos={dispute.answerPhotos}
      />
      <Decision dispute={dispute} />
      {dispute.state === 'open' && <DecideDispute dispute={dispute} changed={readAgain} />}
    </section>
  )
}

/** What one side says, null where it has not, and the photos that it shows. */
function Words({
  who,
  name,
  text,
  photos
}: {
  who: string
  name: string
  text: string | null
  photos: JobPhoto[]
}) {
  return (
    <article className="card">
      <h3>
        {who}: <bdi>{name}</bdi>
      </h3>
      {text === null ? (
        <p className="hint">{say.noAnswer}</p>
      ) : (
        <p dir="auto" className="as-written">
          {text}
        </p>
      )}
      {photos.length > 0 && (
        <p className="acts">
          {photos.map(({ id, url }, index) => (
            <a key={id} href={url} target="_blank" rel="noreferrer">
              <img
                src={url}
                alt={say.photo(formatNumber(index + 1), who)}
                className="shown-photo"
                width="96"
                height="96"
              />
            </a>
          ))}
        </p>
      )}
    </article>
  )
}

function Decision({ dispute: { decision } }: { dispute: AdminDispute }) {
  if (decision === null) return null

  return (
    <article className="card">
      <h3>{say.decide}</h3>
      <p>{say.decidedAs(formatShare(decision.share / ALL))}</p>
      <p dir="auto" className="as-written">
        {decision.reason}
      </p>
    </article>
  )
}
