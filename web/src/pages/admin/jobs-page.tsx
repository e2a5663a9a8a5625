import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Job } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { ProblemNote } from '../../parts/page-states'
import { Pages, usePages } from '../../parts/pages'
import { Time } from '../../parts/values'
import { adminTexts } from '../../texts/admin'
import { peopleTexts as say } from '../../texts/admin-people'
import { AdminFrame } from './frame'

const PAGE = 20
/** As many as the server tries in one go. */
const MOST_RETRIED = 1000

/** Mails, SMS and other work that failed, to be tried once more. */
export function JobsPage() {
  return (
    <AdminFrame title={say.jobs}>
      <Jobs />
    </AdminFrame>
  )
}

function Jobs() {
  const queries = useQueryClient()
  const again = async () => await queries.invalidateQueries({ queryKey: ['admin', 'jobs'] })

  const pages = usePages<Job>(['admin', 'jobs'], async (from) =>
    read(api.GET('/api/admin/jobs', { params: { query: { state: 'failed', limit: PAGE, ...from } } }))
  )
  const retrying = useMutation({
    mutationFn: async (id: string) =>
      await read(api.POST('/api/admin/jobs/{id}/retry', { params: { path: { id } } })),
    onSettled: again
  })
  const retryingAll = useMutation({
    mutationFn: async () => await read(api.POST('/api/admin/jobs/retry', { body: { limit: MOST_RETRIED } })),
    onSettled: again
  })

  return (
    <section aria-labelledby="jobs">
      <h2 id="jobs">{say.jobs}</h2>
      {pages.data?.pages[0]?.items.length !== 0 && (
        <Button busy={retryingAll.isPending} onClick={() => retryingAll.mutate()}>
          {say.retryAll}
        </Button>
      )}
      <p role="status">{retryingAll.isSuccess && say.retried(retryingAll.data.retried)}</p>
      <ProblemNote error={retryingAll.error ?? retrying.error} />
      <Pages pages={pages} more={adminTexts.more} empty={say.noJobs}>
        {({ id, kind, attempts, failedAt, error }) => (
          <article className="card">
            <h3>
              <code dir="ltr">{kind}</code>
            </h3>
            <p className="hint">
              {say.attempts(attempts)}
              {failedAt !== null && (
                <>
                  {' · '}
                  <Time at={failedAt} />
                </>
              )}
            </p>
            {error !== null && <p dir="auto">{error}</p>}
            <Button
              busy={retrying.isPending && retrying.variables === id}
              onClick={() => retrying.mutate(id)}
            >
              {say.retry}
            </Button>
          </article>
        )}
      </Pages>
    </section>
  )
}
