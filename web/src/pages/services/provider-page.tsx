import { Link, useParams } from 'wouter'
import { businessNameOf, named, useCities, useProvider, useServices } from '../../api/catalog'
import { isProblem } from '../../api/problem'
import { Button } from '../../parts/button'
import { Failed, Loading, Skeleton } from '../../parts/page-states'
import { usePageTitle } from '../../parts/page-title'
import { Rating } from '../../parts/values'
import { locale } from '../../texts/locale'
import { servicesTexts as say } from '../../texts/services'
import { Reviews } from './reviews'
import { ServiceCard } from './service-card'
import './services.css'

/** Who offers services: what they say of themselves, what they offer, and what others say. */
export function ProviderPage() {
  const { id = '' } = useParams()
  const provider = useProvider(id)
  const city = useCities().find(({ slug }) => slug === provider.data?.city)
  usePageTitle(provider.data === undefined ? undefined : businessNameOf(provider.data))

  if (provider.isPending) return <Loading />
  if (provider.isError) {
    const retry = isProblem(provider.error) ? undefined : () => provider.refetch()
    return (
      <main className="page narrow">
        <h1>{say.search}</h1>
        <Failed error={provider.error} {...(retry === undefined ? {} : { retry })} />
        <Link href="/services">{say.search}</Link>
      </main>
    )
  }

  const about = locale === 'ar' ? provider.data.about_ar : provider.data.about_en

  return (
    <main className="page">
      <header className="provider-head">
        {provider.data.avatarThumbnailUrl !== null && (
          <img src={provider.data.avatarThumbnailUrl} alt="" width="80" height="80" />
        )}
        <div>
          <h1 dir="auto">{businessNameOf(provider.data)}</h1>
          <p className="facts">
            {city !== undefined && <span>{named(city)}</span>}
            <Rating value={provider.data.ratings} count={provider.data.ratingCount} />
          </p>
        </div>
      </header>
      {about !== null && (
        <section>
          <h2>{say.aboutProvider}</h2>
          <p dir="auto" className="as-written">
            {about}
          </p>
        </section>
      )}
      <Offered providerId={id} zone={provider.data.timezone} />
      <Reviews of="provider" id={id} />
    </main>
  )
}

function Offered({ providerId, zone }: { providerId: string; zone: string }) {
  const services = useServices({ providerId })
  const items = services.data?.pages.flatMap((page) => page.items)

  return (
    <section>
      <h2>{say.services}</h2>
      {services.isPending && <Skeleton lines={4} />}
      {services.isError && <Failed error={services.error} retry={() => services.refetch()} />}
      {items?.length === 0 && <p>{say.noServices}</p>}
      <ul className="service-list">
        {items?.map((service) => (
          <li key={service.id}>
            <ServiceCard service={service} zone={zone} />
          </li>
        ))}
      </ul>
      {services.hasNextPage && (
        <Button busy={services.isFetchingNextPage} onClick={() => services.fetchNextPage()}>
          {say.more}
        </Button>
      )}
    </section>
  )
}
