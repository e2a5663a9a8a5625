import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Job } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
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
  const [leaving, setLeaving] = useState<Job | null>(null)
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
        {(job) => (
          <article className="card">
            <h3>
              <code dir="ltr">{job.kind}</code>
            </h3>
            <p className="hint">
              {say.attempts(job.attempts)}
              {job.failedAt !== null && (
                <>
                  {' · '}
                  <Time at={job.failedAt} />
                </>
              )}
            </p>
            {job.error !== null && <p dir="auto">{job.error}</p>}
            <Button
              busy={retrying.isPending && retrying.variables === job.id}
              onClick={() => retrying.mutate(job.id)}
            >
              {say.retry}
            </Button>{' '}
            <Button onClick={() => setLeaving(job)}>{say.drop}</Button>
          </article>
        )}
      </Pages>
      {leaving !== null && <Drop job={leaving} dropped={again} close={() => setLeaving(null)} />}
    </section>
  )
}

/** Removes failed work for good: what it was to do is not done. */
function Drop({
  job: { id, kind },
  dropped,
  close
}: {
  job: Job
  dropped: () => Promise<void>
  close: () => void
}) {
  const dropping = useMutation({
    mutationFn: async () => await read(api.DELETE('/api/admin/jobs/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await dropped()
      close()
    }
  })

  return (
    <Dialog title={say.dropTitle} close={close}>
      <p>
        <code dir="ltr">{kind}</code>
      </p>
      <p>{say.dropMore}</p>
      <ProblemNote error={dropping.error} />
      <Button look="danger" busy={dropping.isPending} onClick={() => dropping.mutate()}>
        {say.dropYes}
      </Button>
    </Dialog>
  )
}
