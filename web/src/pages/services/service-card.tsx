import { Link } from 'wouter'
import type { Service } from '../../../../docs/client/schema'
import { businessNameOf, named, titleOf, useCities } from '../../api/catalog'
import { formatNumber } from '../../parts/format'
import { Price, Rating, Time } from '../../parts/values'
import { commonTexts } from '../../texts/common'
import { servicesTexts as say } from '../../texts/services'

/** A service in a list: what it is, whose, what it costs, and how it is rated. */
export function ServiceCard({ service, zone }: { service: Service; zone: string | undefined }) {
  const city = useCities().find(({ slug }) => slug === service.city)

  return (
    <article className="card service-card">
      <Picture src={service.thumbnails[0]} title={titleOf(service)} />
      <div className="words">
        <h3>
          <Link href={`/services/${service.id}`} dir="auto">
            {titleOf(service)}
          </Link>
        </h3>
        <p className="hint">
          <bdi>{businessNameOf(service.provider)}</bdi>
          {city !== undefined && <> · {named(city)}</>}
          {typeof service.distanceKm === 'number' && (
            <> · {commonTexts.kilometres(formatNumber(service.distanceKm, 1))}</>
          )}
        </p>
        <p className="facts">
          <Price amount={service.price} currency={service.currency} />
          <Rating value={service.ratings} count={service.ratingCount} />
        </p>
        {typeof service.nextSlot === 'string' && (
          <p className="hint">
            {say.nextFree} <Time at={service.nextSlot} zone={zone} />
          </p>
        )}
      </div>
    </article>
  )
}

/** The title beside it says what it shows; where there is none, its first letter keeps the place. */
function Picture({ src, title }: { src: string | undefined; title: string }) {
  if (src !== undefined) {
    return (
      <img className="picture" src={src} alt="" width="320" height="240" loading="lazy" decoding="async" />
    )
  }

  return (
    <div className="picture none" aria-hidden="true">
      {title.slice(0, 1)}
    </div>
  )
}
