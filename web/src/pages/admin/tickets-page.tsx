import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { AdminTicket, TicketState } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { usePush } from '../../api/socket'
import { Choice } from '../../parts/field'
import { Pages, usePages } from '../../parts/pages'
import { Time } from '../../parts/values'
import { adminTexts as say } from '../../texts/admin'
import { AdminFrame } from './frame'

const PAGE = 20
const states: TicketState[] = ['open', 'waiting', 'closed']

/** What people ask the team, the newest happening first. */
export function TicketsPage() {
  return (
    <AdminFrame title={say.tickets}>
      <Tickets />
    </AdminFrame>
  )
}

function Tickets() {
  const [state, setState] = useState<TicketState>('open')
  const queries = useQueryClient()
  const pages = usePages<AdminTicket>(['admin', 'tickets', state], async (from) =>
    read(api.GET('/api/admin/tickets', { params: { query: { state, limit: PAGE, ...from } } }))
  )

  const again = () => {
    queries.invalidateQueries({ queryKey: ['admin', 'tickets'] })
  }
  usePush('ticket:updated', again, { caughtUp: again })

  return (
    <section aria-labelledby="tickets">
      <h2 id="tickets">{say.tickets}</h2>
      <div className="choices">
        <Choice
          label={say.state}
          value={state}
          onChange={({ target }) => setState(states.find((one) => one === target.value) ?? 'open')}
        >
          {states.map((one) => (
            <option key={one} value={one}>
              {say.ticketStates[one]}
            </option>
          ))}
        </Choice>
      </div>
      <Pages pages={pages} more={say.more} empty={say.nothing}>
        {({ id, subject, openedBy, owner, updatedAt }) => (
          <article className="card">
            <h3>
              <Link href={`/admin/tickets/${id}`} dir="auto">
                {subject}
              </Link>
            </h3>
            <p className="hint">
              {say.from} <bdi>{openedBy.name}</bdi> · {say.lookedAfterBy}{' '}
              <bdi>{owner?.name ?? say.nobody}</bdi> · <Time at={updatedAt} />
            </p>
          </article>
        )}
      </Pages>
    </section>
  )
}
