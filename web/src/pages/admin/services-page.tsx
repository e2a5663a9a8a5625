import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Service } from '../../../../docs/client/schema'
import { businessNameOf, titleOf } from '../../api/catalog'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Field } from '../../parts/field'
import { textIn } from '../../parts/form'
import { Pages, usePages } from '../../parts/pages'
import { Price } from '../../parts/values'
import { adminTexts } from '../../texts/admin'
import { listingTexts as say } from '../../texts/admin-listings'
import { AdminFrame } from './frame'
import { OneOrAll } from './one-or-all'
import { Visibility } from './visibility'

const PAGE = 20
type Which = 'shown' | 'hidden'
const which: Which[] = ['shown', 'hidden']

/** All services, hidden ones too, which an admin hides and shows again. */
export function AdminServicesPage() {
  return (
    <AdminFrame title={say.services}>
      <Services />
    </AdminFrame>
  )
}

function Services() {
  const [q, setQ] = useState('')
  const [only, setOnly] = useState<Which | null>(null)
  const pages = usePages<Service>(['admin', 'services', q, only], async (from) =>
    read(
      api.GET('/api/admin/services', {
        params: {
          query: {
            limit: PAGE,
            ...(q === '' ? {} : { q }),
            ...(only === null ? {} : { visible: only === 'shown' }),
            ...from
          }
        }
      })
    )
  )

  return (
    <section aria-labelledby="services">
      <h2 id="services">{say.services}</h2>
      <form
        role="search"
        className="choices"
        onSubmit={(event) => {
          event.preventDefault()
          setQ(textIn(new FormData(event.currentTarget), 'q').trim())
        }}
      >
        <Field label={say.search} name="q" type="search" dir="auto" maxLength={200} />
        <OneOrAll label={say.whichShown} values={which} words={say} chosen={only} choose={setOnly} />
        <Button type="submit">{say.find}</Button>
      </form>
      <Pages pages={pages} more={adminTexts.more} empty={adminTexts.nothing}>
        {(service) => <Listed service={service} />}
      </Pages>
    </section>
  )
}

function Listed({ service }: { service: Service }) {
  const queries = useQueryClient()
  const { id, price, currency, isVisible, provider } = service

  return (
    <article className="card">
      <h3>
        <Link href={`/services/${id}`}>
          <bdi>{titleOf(service)}</bdi>
        </Link>{' '}
        {!isVisible && <span className="badge">{say.hidden}</span>}
      </h3>
      <p className="hint">
        <bdi>{businessNameOf(provider)}</bdi> · <Price amount={price} currency={currency} />
      </p>
      <Visibility
        name={titleOf(service)}
        isHidden={!isVisible}
        hint={say.serviceReason}
        change={async (reason) =>
          await read(
            api.PUT('/api/admin/services/{id}', {
              params: { path: { id } },
              body: { isVisible: !isVisible, reason }
            })
          )
        }
        changed={() => queries.invalidateQueries({ queryKey: ['admin', 'services'] })}
      />
    </article>
  )
}
