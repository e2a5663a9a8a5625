import { Worker } from 'node:worker_threads'
import { DomainError } from '../shared/errors.js'
import type { BusyWorkerData, BusyWorkerReply } from './busy-worker.js'
import type { BusyQuestion, Range } from './busy.js'

/** How long one calendar may be worked at, without the start of its thread. */
const READ_SECONDS = 2
const READ_MEGABYTES = 128

/**
 * The same as `busyTimes`, in a thread of its own that is ended when it takes too long or too much memory:
 * a few lines can repeat for ever. The lane of the queue bounds how many run at once.
 * @throws calendar_not_readable, calendar_too_large
 */
export async function readBusy(text: string, question: BusyQuestion): Promise<Range[]> {
  const workerData: BusyWorkerData = { text, question }
  const worker = new Worker(new URL('./busy-worker.js', import.meta.url), {
    workerData,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: READ_MEGABYTES }
  })
  let timer: NodeJS.Timeout | undefined

  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (reply: BusyWorkerReply) => {
        if (reply.type === 'read') resolve(reply.busy)
        else if (reply.type === 'refused') reject(new DomainError(reply.code))
        else timer = setTimeout(() => reject(tooLarge()), READ_SECONDS * 1000)
      })
      worker.once('error', (error: NodeJS.ErrnoException) => {
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(error) : error)
      })
      worker.once('exit', (code) => reject(new Error(`the reader of calendars ended with ${code}`)))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function tooLarge(cause?: unknown): DomainError {
  return new DomainError('calendar_too_large', {}, cause)
}
