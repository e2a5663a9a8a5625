export { listJobs, measureQueue, retryJob, type QueueMeasure } from './queries.js'
export { JobPage, JobQuery, JobView } from './schemas.js'
export { createWorker, type Attempt, type JobHandlers, type JobWorker, type WorkerOptions } from './worker.js'
