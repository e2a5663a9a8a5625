import { useState } from 'react'
import { Link } from 'wouter'
import type { AdminDispute, BookingDisputeState } from '../../../../docs/client/schema'
import { titleOf } from '../../api/catalog'
import { api, read } from '../../api/client'
import { Pages, usePages } from '../../parts/pages'
import { Time } from '../../parts/values'
import { adminTexts } from '../../texts/admin'
import { disputeTexts as say } from '../../texts/admin-disputes'
import { AdminFrame } from './frame'
import { OneOrAll } from './one-or-all'

const PAGE = 20
const states: BookingDisputeState[] = ['open', 'decided', 'withdrawn']

/** What clients dispute, those that wait for a decision first. */
export function DisputesPage() {
  return (
    <AdminFrame title={say.disputes}>
      <Disputes />
    </AdminFrame>
  )
}

function Disputes() {
  const [state, setState] = useState<BookingDisputeState | null>('open')
  const pages = usePages<AdminDispute>(['admin', 'disputes', state], async (from) =>
    read(
      api.GET('/api/admin/disputes', {
        params: { query: { limit: PAGE, ...(state === null ? {} : { state }), ...from } }
      })
    )
  )

  return (
    <section aria-labelledby="disputes">
      <h2 id="disputes">{say.disputes}</h2>
      <div className="choices">
        <OneOrAll
          label={adminTexts.state}
          values={states}
          words={say.states}
          chosen={state}
          choose={setState}
        />
      </div>
      <Pages pages={pages} more={adminTexts.more} empty={adminTexts.nothing}>
        {(dispute) => (
          <article className="card">
            <h3>
              <Link href={`/admin/disputes/${dispute.id}`}>
                <bdi>{titleOf(dispute.service)}</bdi>
              </Link>{' '}
              <span className="badge">{say.states[dispute.state]}</span>
            </h3>
            <p className="hint">
              {say.grounds[dispute.ground]} · <Time at={dispute.createdAt} />
              <br />
              <bdi>{dispute.client.name}</bdi> – <bdi>{dispute.provider.name}</bdi>
            </p>
          </article>
        )}
      </Pages>
    </section>
  )
}
