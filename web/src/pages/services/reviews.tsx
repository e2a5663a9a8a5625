import { useReviews } from '../../api/catalog'
import { Button } from '../../parts/button'
import { formatNumber } from '../../parts/format'
import { Failed, Skeleton } from '../../parts/page-states'
import { Time } from '../../parts/values'
import { servicesTexts as say } from '../../texts/services'
import { commonTexts } from '../../texts/common'

/** What people wrote of a service, or of all that a provider offers; the newest first. */
export function Reviews({ of, id }: { of: 'service' | 'provider'; id: string }) {
  const reviews = useReviews(of, id)
  const items = reviews.data?.pages.flatMap((page) => page.items)

  return (
    <section>
      <h2>{say.reviews}</h2>
      {reviews.isPending && <Skeleton />}
      {reviews.isError && <Failed error={reviews.error} retry={() => reviews.refetch()} />}
      {items?.length === 0 && <p className="hint">{say.noReviewsYet}</p>}
      <ul className="plain-list">
        {items?.map((review) => (
          <li key={review.id} className="card review">
            <p className="facts">
              <strong>
                <bdi>{review.reviewerName}</bdi>
              </strong>
              <Stars count={review.rating} />
              <span className="hint">
                <Time at={review.createdAt} style="day" />
              </span>
            </p>
            {review.comment !== null && <p dir="auto">{review.comment}</p>}
            {review.reply !== null && (
              <div className="note">
                <p className="hint">{say.reply}</p>
                <p dir="auto">{review.reply.text}</p>
              </div>
            )}
          </li>
        ))}
      </ul>
      {reviews.hasNextPage && (
        <Button busy={reviews.isFetchingNextPage} onClick={() => reviews.fetchNextPage()}>
          {say.more}
        </Button>
      )}
    </section>
  )
}

function Stars({ count }: { count: number }) {
  return (
    <span className="rating" role="img" aria-label={commonTexts.stars(formatNumber(count))}>
      <span className="star" aria-hidden="true">
        {'★'.repeat(count)}
      </span>
    </span>
  )
}
