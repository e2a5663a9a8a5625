import { Type, type Static } from '@sinclair/typebox'
import { jobState } from '../../drizzle/job-queue.js'
import { Enum, Id, Instant, Nullable, Page, pageProperties, Strict } from '../shared/schemas.js'

export const JobView = Strict({
  id: Id,
  kind: Type.String({ examples: ['mail:notice'] }),
  data: Type.Record(Type.String(), Type.Unknown(), { description: 'Ids alone' }),
  state: Enum(jobState),
  attempts: Type.Integer(),
  /** When it is tried next, or was first to be tried. */
  startAfter: Instant,
  createdAt: Instant,
  failedAt: Nullable(Instant),
  error: Nullable(Type.String({ description: 'The last failure, without addresses' }))
}, { $id: 'Job' })
export type JobView = Static<typeof JobView>

export const JobQuery = Strict({ ...pageProperties, state: Type.Optional(Enum(jobState)) })
export type JobQuery = Static<typeof JobQuery>

export const JobPage = Page(JobView)
