import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { AdminReview } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { formatNumber } from '../../parts/format'
import { Pages, usePages } from '../../parts/pages'
import { Time } from '../../parts/values'
import { adminTexts } from '../../texts/admin'
import { listingTexts as say } from '../../texts/admin-listings'
import { AdminFrame } from './frame'
import { OneOrAll } from './one-or-all'
import { Visibility } from './visibility'

const PAGE = 20
type Which = 'shown' | 'hidden'
const which: Which[] = ['shown', 'hidden']

/** All reviews, hidden ones too, which an admin hides and shows again. */
export function AdminReviewsPage() {
  return (
    <AdminFrame title={say.reviews}>
      <Reviews />
    </AdminFrame>
  )
}

function Reviews() {
  const [only, setOnly] = useState<Which | null>(null)
  const pages = usePages<AdminReview>(['admin', 'reviews', only], async (from) =>
    read(
      api.GET('/api/admin/reviews', {
        params: {
          query: { limit: PAGE, ...(only === null ? {} : { hidden: only === 'hidden' }), ...from }
        }
      })
    )
  )

  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{say.reviews}</h2>
      <div className="choices">
        <OneOrAll label={say.whichShown} values={which} words={say} chosen={only} choose={setOnly} />
      </div>
      <Pages pages={pages} more={adminTexts.more} empty={adminTexts.nothing}>
        {(review) => <Written review={review} />}
      </Pages>
    </section>
  )
}

function Written({ review }: { review: AdminReview }) {
  const queries = useQueryClient()
  const { id, reviewerName, rating, comment, reply, createdAt, bookingId, hiddenAt, moderationReason } =
    review
  const isHidden = hiddenAt !== null

  return (
    <article className="card">
      <h3>
        <bdi>{reviewerName}</bdi> {isHidden && <span className="badge">{say.hidden}</span>}
      </h3>
      <p className="hint">
        {say.stars(formatNumber(rating))} · <Time at={createdAt} /> ·{' '}
        <Link href={`/admin/bookings/${bookingId}`}>{say.booking}</Link>
      </p>
      {comment === null ? (
        <p className="hint">{say.noWords}</p>
      ) : (
        <p dir="auto" className="as-written">
          {comment}
        </p>
      )}
      {reply !== null && (
        <p>
          {say.reply}: <span dir="auto">{reply.text}</span>
        </p>
      )}
      {isHidden && moderationReason !== null && (
        <p>
          {say.hiddenFor}: <span dir="auto">{moderationReason}</span>
        </p>
      )}
      <Visibility
        name={say.by(reviewerName)}
        isHidden={isHidden}
        hint={say.reviewReason}
        change={async (reason) => {
          const asked = { params: { path: { id } }, body: { reason } }
          return isHidden
            ? await read(api.POST('/api/admin/reviews/{id}/restore', asked))
            : await read(api.POST('/api/admin/reviews/{id}/hide', asked))
        }}
        changed={() => queries.invalidateQueries({ queryKey: ['admin', 'reviews'] })}
      />
    </article>
  )
}
