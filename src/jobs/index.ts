export { lanes, type Neighbour } from './lanes.js'
export { listJobs, measureQueue, retryJob, retryJobs, type QueueMeasure } from './queries.js'
export { JobPage, JobQuery, JobView, RetriedJobs, RetryJobs } from './schemas.js'
export {
  createWorker,
  Postponed,
  type Attempt,
  type JobHandlers,
  type JobWorker,
  type WorkerOptions
} from './worker.js'
