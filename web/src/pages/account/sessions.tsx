import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Session } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { Time } from '../../parts/values'
import { accountTexts as say } from '../../texts/account'

const MOST_SHOWN = 100

/** Every device that is signed in; this one leaves by the menu. */
export function Sessions() {
  const queries = useQueryClient()
  const readAgain = () => queries.invalidateQueries({ queryKey: ['sessions'] })
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: async () =>
      await read(api.GET('/api/users/sessions', { params: { query: { limit: MOST_SHOWN } } }))
  })
  const ending = useMutation({
    mutationFn: async () =>
      await read(api.DELETE('/api/users/sessions', { params: { query: { keepCurrent: true } } })),
    onSuccess: readAgain
  })
  const items = sessions.data?.items ?? []

  return (
    <section>
      <h2>{say.sessions}</h2>
      {sessions.isPending && <Skeleton />}
      {sessions.isError && <Failed error={sessions.error} retry={() => sessions.refetch()} />}
      <ul className="account-list">
        {items.map((session) => (
          <li key={session.id} className="card">
            <Device session={session} ended={readAgain} />
          </li>
        ))}
      </ul>
      <ProblemNote error={ending.error} />
      {items.length > 1 && (
        <Button busy={ending.isPending} onClick={() => ending.mutate()}>
          {say.endOthers}
        </Button>
      )}
    </section>
  )
}

function Device({ session, ended }: { session: Session; ended: () => void }) {
  const name = session.userAgent ?? say.unknownDevice
  const ending = useMutation({
    mutationFn: async () =>
      await read(api.DELETE('/api/users/sessions/{id}', { params: { path: { id: session.id } } })),
    onSuccess: ended
  })

  return (
    <>
      <p>
        <bdi>{name}</bdi>
      </p>
      <p className="hint">
        {say.lastUsed} <Time at={session.lastUsedAt} />
      </p>
      <ProblemNote error={ending.error} />
      {session.isCurrent ? (
        <strong>{say.thisDevice}</strong>
      ) : (
        <Button aria-label={say.endThis(name)} busy={ending.isPending} onClick={() => ending.mutate()}>
          {say.end}
        </Button>
      )}
    </>
  )
}
