import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { Application, ApprovalStatus, DecideApplication } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { Choice, fieldProblem, TextField } from '../../parts/field'
import { textIn } from '../../parts/form'
import { formatNumber } from '../../parts/format'
import { inLocale } from '../../parts/localized'
import { ProblemNote } from '../../parts/page-states'
import { Pages, usePages } from '../../parts/pages'
import { Time } from '../../parts/values'
import { adminTexts as say } from '../../texts/admin'
import { commonTexts } from '../../texts/common'
import { AdminFrame } from './frame'
import { useProven } from '../../parts/proof'

/** An application without its opening hours, which are set after it. */
type Applied = Omit<Application, 'week'>

const PAGE = 20
const statuses: ApprovalStatus[] = ['pending', 'approved', 'rejected']

/** The queue of those who want to sell here, and everybody who does. */
export function ProvidersPage() {
  return (
    <AdminFrame title={say.providers}>
      <Queue />
    </AdminFrame>
  )
}

function Queue() {
  const [status, setStatus] = useState<ApprovalStatus>('pending')
  const pages = usePages<Applied>(['admin', 'providers', status], async (from) =>
    read(
      api.GET('/api/admin/providers', {
        params: { query: { approvalStatus: status, limit: PAGE, ...from } }
      })
    )
  )

  return (
    <section aria-labelledby="providers">
      <h2 id="providers">{say.providers}</h2>
      <div className="choices">
        <Choice
          label={say.state}
          value={status}
          onChange={({ target }) => setStatus(statuses.find((one) => one === target.value) ?? 'pending')}
        >
          {statuses.map((one) => (
            <option key={one} value={one}>
              {say.approvals[one]}
            </option>
          ))}
        </Choice>
      </div>
      <Pages pages={pages} more={say.more} empty={say.nothing}>
        {(application) => <Applicant application={application} />}
      </Pages>
    </section>
  )
}

function Applicant({ application }: { application: Applied }) {
  const { businessName, businessName_ar: arabicName, about_en: english, about_ar: arabic } = application

  return (
    <article className="card">
      <h3>
        <bdi>{inLocale(businessName, arabicName)}</bdi>{' '}
        <span className="badge">{say.approvals[application.approvalStatus]}</span>
        {application.isBanned && <span className="badge">{say.banned}</span>}
      </h3>
      <dl className="facts">
        <Fact name={say.owner}>
          <bdi>{application.name}</bdi> · <bdi>{application.email}</bdi>
        </Fact>
        {application.phone !== null && (
          <Fact name={say.phone}>
            <bdi dir="ltr">{application.phone}</bdi>
          </Fact>
        )}
        {application.city !== null && <Fact name={say.city}>{application.city}</Fact>}
        <Fact name={say.applied}>
          <Time at={application.createdAt} style="full" />
        </Fact>
        {[english, arabic].map(
          (text, index) =>
            text !== null && (
              <Fact key={index} name={say.about}>
                <span dir="auto">{text}</span>
              </Fact>
            )
        )}
        {application.rejectionReason !== null && (
          <Fact name={say.rejectedFor}>
            <span dir="auto">{application.rejectionReason}</span>
          </Fact>
        )}
      </dl>
      <Documents application={application} />
      {application.approvalStatus === 'pending' && <Decision application={application} />}
    </article>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Private papers: each look at them is kept in the log, so they open when they are asked for. */
function Documents({ application: { userId, documents } }: { application: Applied }) {
  const [links, setLinks] = useState<Applied['documents'] | null>(null)
  const opening = useProven(
    async (id: string) =>
      await read(api.GET('/api/admin/providers/{id}/documents', { params: { path: { id } } })),
    ({ items }) => setLinks(items)
  )

  if (documents.length === 0) return <p className="hint">{say.noDocuments}</p>
  if (links === null) {
    return (
      <>
        <ProblemNote error={opening.error} />
        <Button look="quiet" busy={opening.isPending} onClick={() => opening.act(userId)}>
          {say.documents(formatNumber(documents.length))}
        </Button>
        {opening.proof}
      </>
    )
  }

  return (
    <>
      <ul>
        {links.map(({ id, url, contentType }, index) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              {say.document(formatNumber(index + 1), contentType === 'application/pdf' ? 'PDF' : 'WebP')}
            </a>
          </li>
        ))}
      </ul>
      {links[0] !== undefined && (
        <p className="hint">
          {say.opensUntil} <Time at={links[0].expiresAt} style="time" />
        </p>
      )}
    </>
  )
}

function Decision({
  application: { userId, businessName, businessName_ar: arabicName }
}: {
  application: Applied
}) {
  const [isRejecting, setIsRejecting] = useState(false)
  const queries = useQueryClient()
  const deciding = useMutation({
    mutationFn: async (body: DecideApplication) =>
      await read(api.POST('/api/admin/approve-provider', { body })),
    onSuccess: async () => await queries.invalidateQueries({ queryKey: ['admin'] })
  })

  return (
    <>
      {!isRejecting && <ProblemNote error={deciding.error} />}
      <div className="acts">
        <Button
          look="primary"
          busy={deciding.isPending && deciding.variables.decision === 'approved'}
          onClick={() => deciding.mutate({ userId, decision: 'approved' })}
        >
          {say.approve}
        </Button>
        <Button onClick={() => setIsRejecting(true)}>{say.reject}</Button>
      </div>
      {isRejecting && (
        <Dialog
          title={say.rejectTitle(inLocale(businessName, arabicName))}
          close={() => setIsRejecting(false)}
        >
          <form
            onSubmit={(event) => {
              event.preventDefault()
              const reason = textIn(new FormData(event.currentTarget), 'reason')
              deciding.mutate({ userId, decision: 'rejected', reason })
            }}
          >
            <TextField
              label={say.reason}
              hint={say.rejectMore}
              name="reason"
              rows={3}
              required
              problem={fieldProblem(deciding.error, 'reason')}
            />
            <ProblemNote error={deciding.error} fields={['reason']} />
            <div className="acts">
              <Button look="danger" type="submit" busy={deciding.isPending}>
                {say.reject}
              </Button>
              <Button onClick={() => setIsRejecting(false)}>{commonTexts.cancel}</Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
