import { Link, useParams } from 'wouter'
import type { Service } from '../../../../docs/client/schema'
import { businessNameOf, named, titleOf, useCategories, useCities, useService } from '../../api/catalog'
import { isProblem } from '../../api/problem'
import { formatNumber } from '../../parts/format'
import { Failed, Loading } from '../../parts/page-states'
import { usePageTitle } from '../../parts/page-title'
import { Price, Rating } from '../../parts/values'
import { locale } from '../../texts/locale'
import { servicesTexts as say } from '../../texts/services'
import { CancelPolicy } from './cancel-terms'
import { FreeTimes } from './free-times'
import { Reviews } from './reviews'
import './services.css'

/** One service: what it is, when it is free, what cancelling costs, and what others say. */
export function ServicePage() {
  const { id = '' } = useParams()
  const service = useService(id)
  usePageTitle(service.data === undefined ? undefined : titleOf(service.data))

  if (service.isPending) return <Loading />
  if (service.isError) {
    const retry = isProblem(service.error) ? undefined : () => service.refetch()
    return (
      <main className="page narrow">
        <h1>{say.search}</h1>
        <Failed error={service.error} {...(retry === undefined ? {} : { retry })} />
        <Link href="/services">{say.search}</Link>
      </main>
    )
  }

  return (
    <main className="page service-page">
      <Pictures service={service.data} />
      <Head service={service.data} />
      <div className="two-columns">
        <div>
          <section>
            <h2>{say.about}</h2>
            <p dir="auto" className="as-written">
              {locale === 'ar' ? service.data.description_ar : service.data.description_en}
            </p>
          </section>
          {service.data.cancelPolicy !== undefined && <CancelPolicy policy={service.data.cancelPolicy} />}
        </div>
        <FreeTimes serviceId={id} />
      </div>
      <Reviews of="service" id={id} />
    </main>
  )
}

function Head({ service }: { service: Service }) {
  const category = useCategories().find(({ slug }) => slug === service.category)
  const city = useCities().find(({ slug }) => slug === service.city)

  return (
    <header>
      <h1 dir="auto">{titleOf(service)}</h1>
      <p>
        <Link href={`/providers/${service.provider.id}`}>
          <bdi>{businessNameOf(service.provider)}</bdi>
        </Link>
        {category !== undefined && <> · {named(category)}</>}
        {city !== undefined && <> · {named(city)}</>}
      </p>
      <p className="facts">
        <Price amount={service.price} currency={service.currency} />
        <span>{say.duration(formatNumber(service.durationMinutes))}</span>
        <Rating value={service.ratings} count={service.ratingCount} />
      </p>
      {service.isInstant !== undefined && (
        <p className="hint">{service.isInstant ? say.instant : say.asked}</p>
      )}
    </header>
  )
}

function Pictures({ service }: { service: Service }) {
  if (service.images.length === 0) return null

  return (
    <ul className="pictures">
      {service.images.map((url, index) => (
        <li key={url}>
          <img
            src={url}
            alt={say.picture(formatNumber(index + 1))}
            width="640"
            height="480"
            loading={index === 0 ? 'eager' : 'lazy'}
          />
        </li>
      ))}
    </ul>
  )
}
