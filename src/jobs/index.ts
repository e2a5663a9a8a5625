export { lanes } from './lanes.js'
export { dropJob, listJobs, measureQueue, retryJob, retryJobs } from './queries.js'
export { JobPage, JobQuery, JobView, RetriedJobs, RetryJobs } from './schemas.js'
export { createWorker, Postponed, type Attempt, type JobHandlers, type JobWorker } from './worker.js'
