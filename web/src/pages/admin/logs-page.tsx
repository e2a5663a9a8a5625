import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { LogEntry } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { usePush } from '../../api/socket'
import { Pages, usePages } from '../../parts/pages'
import { Time } from '../../parts/values'
import { adminTexts } from '../../texts/admin'
import { peopleTexts as say } from '../../texts/admin-people'
import { AdminFrame } from './frame'
import { OneOrAll } from './one-or-all'

const PAGE = 30
const kinds: Array<LogEntry['type']> = [
  'booking',
  'cancel',
  'refund',
  'admin',
  'auth',
  'ai',
  'catalog',
  'support'
]

/** Who did what, as it happens. */
export function LogsPage() {
  return (
    <AdminFrame title={say.log}>
      <Log />
    </AdminFrame>
  )
}

function Log() {
  const [type, setType] = useState<LogEntry['type'] | null>(null)
  const queries = useQueryClient()
  const pages = usePages<LogEntry>(['admin', 'logs', type], async (from) =>
    read(
      api.GET('/api/admin/logs', {
        params: { query: { limit: PAGE, ...(type === null ? {} : { type }), ...from } }
      })
    )
  )

  const again = () => {
    queries.invalidateQueries({ queryKey: ['admin', 'logs'] })
  }
  usePush('log', again, { caughtUp: again })

  return (
    <section aria-labelledby="log">
      <h2 id="log">{say.log}</h2>
      <div className="choices">
        <OneOrAll label={say.kind} values={kinds} words={say.kinds} chosen={type} choose={setType} />
      </div>
      <Pages pages={pages} more={adminTexts.more} empty={adminTexts.nothing}>
        {(entry) => (
          <div className="entry">
            <Time at={entry.createdAt} /> <span className="badge">{say.kinds[entry.type]}</span>{' '}
            <code dir="ltr">{entry.action}</code> <bdi>{entry.actor.name ?? say.system}</bdi>
            {entry.reason !== null && (
              <p className="hint" dir="auto">
                {entry.reason}
              </p>
            )}
          </div>
        )}
      </Pages>
    </section>
  )
}
