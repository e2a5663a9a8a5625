import { Type, type Static } from '@sinclair/typebox'
import { jobState } from '../../drizzle/job-queue.js'
import { jobKinds, type JobKind } from '../shared/jobs.js'
import { Count, Enum, Id, Instant, Nullable, Page, Strict, Text, pageProperties } from '../shared/schemas.js'

export const JobView = Strict(
  {
    id: Id,
    kind: Text(60, { examples: ['mail:notice'] }),
    data: Type.Record(Type.String(), Type.Unknown(), {
      description: 'Ids and hashes alone',
      examples: [{ notificationId: '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' }]
    }),
    state: Enum(jobState, { title: 'JobState' }),
    attempts: Count,
    /** When it is tried next, or was first to be tried. */
    startAfter: Instant,
    createdAt: Instant,
    failedAt: Nullable(Instant),
    error: Nullable(Text(10_000, { description: 'The last failure, without addresses' }))
  },
  { title: 'Job' }
)
export type JobView = Static<typeof JobView>

export const JobQuery = Strict({ ...pageProperties, state: Type.Optional(JobView.properties.state) })
export type JobQuery = Static<typeof JobQuery>

export const JobPage = Page(JobView)

export const RetryJobs = Strict({
  kind: Type.Optional(
    Enum(Object.keys(jobKinds) as JobKind[], {
      title: 'JobKind',
      description: 'Only these; all, if left out'
    })
  ),
  limit: Type.Integer({ minimum: 1, maximum: 1000, default: 1000 })
})
export type RetryJobs = Static<typeof RetryJobs>

export const RetriedJobs = Strict(
  {
    retried: Count,
    /** Failed jobs of this kind that are left: ask again. */
    left: Count
  },
  { title: 'RetriedJobs' }
)
export type RetriedJobs = Static<typeof RetriedJobs>
