import { useState } from 'react'
import type { Agenda, AgendaCounts, Booking } from '../../../../docs/client/schema'
import { dayIn, daysLater } from '../../parts/days'
import { formatNumber } from '../../parts/format'
import { inLocale } from '../../parts/localized'
import { Empty, Failed, Skeleton } from '../../parts/page-states'
import { useNow } from '../../parts/use-now'
import { Time } from '../../parts/values'
import { deskTexts as say } from '../../texts/desk'
import { useAgenda, useLiveDesk, useRequests, useUnread } from './data'
import { DeskFrame } from './frame'
import { JobCard } from './job-card'
import { JobDialog } from './job-dialog'

const HALF_MINUTE = 30_000
const DAYS_A_WEEK = 7

/** The provider's desk: the requests that wait, the jobs of today, and the week. */
export function DeskPage() {
  return (
    <DeskFrame title={say.title}>
      <Desk />
    </DeskFrame>
  )
}

function Desk() {
  useLiveDesk()
  const agenda = useAgenda()

  if (agenda.isError) return <Failed error={agenda.error} retry={() => agenda.refetch()} />
  return (
    <>
      <Requests />
      <section aria-labelledby="today">
        <h2 id="today">{say.today}</h2>
        {agenda.data === undefined ? <Skeleton lines={5} /> : <Today agenda={agenda.data} />}
      </section>
      <section aria-labelledby="week">
        <h2 id="week">{say.week}</h2>
        {agenda.data === undefined ? <Skeleton lines={7} /> : <Week agenda={agenda.data} />}
      </section>
    </>
  )
}

function Requests() {
  const requests = useRequests()
  const unread = useUnread()
  const now = useNow(HALF_MINUTE)

  // What nobody answered in time is over, also before the server has written so.
  const waiting = requests.data?.items.filter(
    ({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > now
  )

  return (
    <section aria-labelledby="requests" aria-busy={requests.isPending}>
      <h2 id="requests">
        {say.requests}{' '}
        {waiting !== undefined && waiting.length > 0 && (
          <span className="count">{formatNumber(waiting.length)}</span>
        )}
      </h2>
      {requests.isPending && <Skeleton lines={4} />}
      {requests.isError && <Failed error={requests.error} retry={() => requests.refetch()} />}
      {waiting?.length === 0 && <Empty>{say.noRequests}</Empty>}
      <ul className="jobs">
        {waiting?.map((booking) => (
          <li key={booking.id}>
            <JobCard booking={booking} unread={unread.get(booking.id) ?? 0} now={now} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Today({ agenda: { today } }: { agenda: Agenda }) {
  const unread = useUnread()
  const agreed = today.bookings.filter(({ status }) => status !== 'pending')

  return (
    <>
      <Counts counts={today.counts} />
      {agreed.length === 0 && <Empty>{say.nothingToday}</Empty>}
      <ul className="jobs">
        {agreed.map((booking) => (
          <li key={booking.id}>
            <JobCard booking={booking} unread={unread.get(booking.id) ?? 0} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Counts({ counts }: { counts: AgendaCounts }) {
  const shown = [
    [say.waiting, counts.waiting],
    [say.accepted, counts.accepted],
    [say.done, counts.done],
    [say.hours, counts.hoursBooked]
  ] as const

  return (
    <dl className="figures">
      {shown.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formatNumber(count, 1)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Week({ agenda: { week, timezone } }: { agenda: Agenda }) {
  const [openId, setOpenId] = useState<string | null>(null)
  const open = week.bookings.find(({ id }) => id === openId)

  return (
    <>
      <Counts counts={week.counts} />
      <ol className="week">
        {weekFrom(week.from).map((day) => (
          <li key={day}>
            <h3>
              {/* Noon of a date without a zone: the same day everywhere. */}
              <Time at={`${day}T12:00:00Z`} zone="UTC" style="day" />
            </h3>
            <DayJobs
              jobs={week.bookings.filter((booking) => dayIn(booking.scheduledAt, timezone) === day)}
              open={setOpenId}
            />
          </li>
        ))}
      </ol>
      {open !== undefined && <JobDialog booking={open} close={() => setOpenId(null)} />}
    </>
  )
}

function DayJobs({ jobs, open }: { jobs: Booking[]; open: (id: string) => void }) {
  if (jobs.length === 0) return <p className="hint">{say.free}</p>

  return (
    <ul>
      {jobs.map(({ id, status, scheduledAt, timezone, service, client }) => (
        <li key={id}>
          <button type="button" className={`slot ${status}`} onClick={() => open(id)}>
            <Time at={scheduledAt} zone={timezone} style="time" />
            <span className="what">{inLocale(service.title_en, service.title_ar)}</span>
            <span className="who">
              <bdi>{client.name}</bdi> · {say.statuses[status]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function weekFrom(first: string): string[] {
  return Array.from({ length: DAYS_A_WEEK }, (_, days) => daysLater(first, days))
}
