import { commonTexts as say } from '../texts/common'
import { formatNumber, formatPrice, formatTime, type TimeStyle } from './format'

/** An amount in minor units of a currency (ISO 4217). */
export function Price({ amount, currency }: { amount: number; currency: string }) {
  return (
    <span className="price">
      <bdi>{formatPrice(amount, currency)}</bdi>
    </span>
  )
}

/** An instant on the wall clock of a zone. */
export function Time({
  at,
  zone,
  style = 'short'
}: {
  at: string
  zone?: string | undefined
  style?: TimeStyle
}) {
  return <time dateTime={at}>{formatTime(at, zone, style)}</time>
}

/** A rating of 0 to 5; null where nobody has reviewed yet. */
export function Rating({ value, count }: { value: number | null; count: number }) {
  if (value === null) return <span className="rating new">{say.noReviews}</span>

  const [rating, reviews] = [formatNumber(value, 1), formatNumber(count)]
  return (
    <span className="rating" role="img" aria-label={say.ratingOf(rating, reviews)}>
      <span aria-hidden="true">
        <span className="star">★</span> <bdi>{rating}</bdi>{' '}
        <bdi className="count">{say.reviews(reviews)}</bdi>
      </span>
    </span>
  )
}
