import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Facets } from '../../../../docs/client/schema'
import { named, useCategories, useCities, useServices, type ServiceQuery } from '../../api/catalog'
import { useMarketplace } from '../../api/marketplace'
import { Button } from '../../parts/button'
import { Choice, Field } from '../../parts/field'
import { formatNumber, formatPrice, formatTime } from '../../parts/format'
import { Empty, Failed, Skeleton } from '../../parts/page-states'
import { usePageTitle } from '../../parts/page-title'
import { servicesTexts as say } from '../../texts/services'
import { askedBy, sorts, withChanges } from './filters'
import { ServiceCard } from './service-card'
import './services.css'

type Change = (changes: Record<string, string | null>) => void

/** Services by words and filters, which say how many they would leave. */
export function SearchPage() {
  usePageTitle(say.search)
  const [, go] = useLocation()
  const search = new URLSearchParams(useSearch())
  const asked = askedBy(search)
  const services = useServices(asked, { withCounts: true })
  const zone = useMarketplace()?.timezone

  const change: Change = (changes) => go(withChanges(search, changes))
  const items = services.data?.pages.flatMap((page) => page.items)
  const facets = services.data?.pages[0]?.facets

  return (
    <main className="page search-page">
      <h1>{say.search}</h1>
      <form
        className="search-words"
        role="search"
        key={asked.q}
        onSubmit={(event) => {
          event.preventDefault()
          const words = new FormData(event.currentTarget).get('q')
          change({ q: typeof words === 'string' ? words : null })
        }}
      >
        <Field
          label={say.searchFor}
          type="search"
          name="q"
          dir="auto"
          maxLength={200}
          placeholder={say.searchExample}
          defaultValue={asked.q}
        />
        <Button look="primary" type="submit">
          {say.find}
        </Button>
      </form>

      <div className="search-body">
        <Filters asked={asked} facets={facets} change={change} clear={() => go('/services')} />
        <section aria-busy={services.isPending}>
          <p role="status" className="hint">
            {facets !== undefined && say.found(facets.counted, facets.isAll)}
          </p>
          {services.isPending && <Skeleton lines={6} />}
          {services.isError && <Failed error={services.error} retry={() => services.refetch()} />}
          {items?.length === 0 && <Empty>{say.nothing}</Empty>}
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
      </div>
    </main>
  )
}

interface FilterProps {
  asked: ServiceQuery
  facets: Facets | undefined
  change: Change
}

function Filters({ asked, facets, change, clear }: FilterProps & { clear: () => void }) {
  const categories = useCategories()
  const cities = useCities()
  const countOf = (slug: string) => facets?.cities.find(({ city }) => city === slug)?.count

  return (
    <aside className="filters card" aria-label={say.filters}>
      <Choice
        label={say.category}
        value={asked.category ?? ''}
        onChange={(event) => change({ category: event.target.value })}
      >
        <option value="">{say.anyCategory}</option>
        {categories.map((category) => (
          <option key={category.slug} value={category.slug}>
            {named(category)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say.city}
        value={asked.city ?? ''}
        onChange={(event) => change({ city: event.target.value })}
      >
        <option value="">{say.anyCity}</option>
        {cities.map((city) => (
          <option key={city.slug} value={city.slug}>
            {withCount(named(city), countOf(city.slug))}
          </option>
        ))}
      </Choice>
      <Ratings asked={asked} facets={facets} change={change} />
      <Prices asked={asked} facets={facets} change={change} />
      <Days asked={asked} facets={facets} change={change} />
      <Choice
        label={say.sort}
        value={asked.sort ?? 'relevance'}
        onChange={(event) => change({ sort: event.target.value })}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {say.sorts[sort]}
          </option>
        ))}
      </Choice>
      <Button look="quiet" onClick={clear}>
        {say.clear}
      </Button>
    </aside>
  )
}

function Ratings({ asked, facets, change }: FilterProps) {
  return (
    <FilterGroup name={say.rating}>
      {facets?.ratings.map(({ minRating, count }) => {
        const isChosen = asked.minRating === minRating
        return (
          <FilterChip
            key={minRating}
            isChosen={isChosen}
            count={count}
            press={() => change({ minRating: isChosen ? null : String(minRating) })}
          >
            {say.ratingFrom(formatNumber(minRating, 1))}
          </FilterChip>
        )
      })}
    </FilterGroup>
  )
}

function Prices({ asked, facets, change }: FilterProps) {
  const currency = useMarketplace()?.currency
  if (currency === undefined) return null
  const hasPrice = asked.minPrice !== undefined || asked.maxPrice !== undefined

  return (
    <FilterGroup name={say.price}>
      {/* Of what a price has left, the bands are narrower: the chosen one stands for itself. */}
      {hasPrice && (
        <FilterChip isChosen count={facets?.counted} press={() => change({ minPrice: null, maxPrice: null })}>
          {bandWords(asked.minPrice ?? null, asked.maxPrice ?? null, currency)}
        </FilterChip>
      )}
      {!hasPrice &&
        facets?.prices.map(({ minPrice, maxPrice, count }) => (
          <FilterChip
            key={`${minPrice}-${maxPrice}`}
            isChosen={false}
            count={count}
            press={() =>
              change({
                minPrice: minPrice === null ? null : String(minPrice),
                maxPrice: maxPrice === null ? null : String(maxPrice)
              })
            }
          >
            {bandWords(minPrice, maxPrice, currency)}
          </FilterChip>
        ))}
    </FilterGroup>
  )
}

function Days({ asked, facets, change }: FilterProps) {
  return (
    <FilterGroup name={say.day}>
      {facets?.days.map(({ date, count }) => {
        const isChosen = asked.availableOn === date
        return (
          <FilterChip
            key={date}
            isChosen={isChosen}
            count={count}
            press={() => change({ availableOn: isChosen ? null : date })}
          >
            {formatTime(`${date}T12:00:00Z`, 'UTC', 'day')}
          </FilterChip>
        )
      })}
    </FilterGroup>
  )
}

function FilterGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="filter-group">
      <legend>{name}</legend>
      <div className="chips">{children}</div>
    </fieldset>
  )
}

function FilterChip({
  isChosen,
  count,
  press,
  children
}: {
  isChosen: boolean
  count: number | undefined
  press: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isChosen}
      disabled={!isChosen && count === 0}
      onClick={press}
    >
      <bdi>{children}</bdi>
      {count !== undefined && <> ({formatNumber(count)})</>}
    </button>
  )
}

function bandWords(least: number | null, most: number | null, currency: string): string {
  if (least === null) return most === null ? '' : say.priceUpTo(formatPrice(most, currency))
  if (most === null) return say.priceFrom(formatPrice(least, currency))

  return say.priceBetween(formatPrice(least, currency), formatPrice(most, currency))
}

function withCount(name: string, count: number | undefined): string {
  return count === undefined ? name : `${name} (${formatNumber(count)})`
}
