import { Type, type Static } from '@sinclair/typebox'
import { jobState } from '../../drizzle/job-queue.js'
import { Count, Enum, Id, Instant, Nullable, Page, Strict, Text, pageProperties } from '../shared/schemas.js'

export const JobView = Strict({
  id: Id,
  kind: Text(60, { examples: ['mail:notice'] }),
  data: Type.Record(Type.String(), Type.Unknown(), { description: 'Ids alone', examples: [{ notificationId: '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' }] }),
  state: Enum(jobState, { title: 'JobState' }),
  attempts: Count,
  /** When it is tried next, or was first to be tried. */
  startAfter: Instant,
  createdAt: Instant,
  failedAt: Nullable(Instant),
  error: Nullable(Text(10_000, { description: 'The last failure, without addresses' }))
}, { title: 'Job' })
export type JobView = Static<typeof JobView>

export const JobQuery = Strict({ ...pageProperties, state: Type.Optional(JobView.properties.state) })
export type JobQuery = Static<typeof JobQuery>

export const JobPage = Page(JobView)
