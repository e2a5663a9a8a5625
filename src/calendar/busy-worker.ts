import { parentPort, workerData } from 'node:worker_threads'
import { DomainError, type ErrorCode } from '../shared/errors.js'
import { busyTimes, type BusyQuestion, type Range } from './busy.js'

export interface BusyWorkerData {
  text: string
  question: BusyQuestion
}
export type BusyWorkerReply =
  | { type: 'begun' }
  | { type: 'read'; busy: Range[] }
  | { type: 'refused'; code: ErrorCode }

const { text, question }: BusyWorkerData = workerData
if (parentPort === null) throw new Error('calendars of others are read in a worker thread')
const port = parentPort

function reply(message: BusyWorkerReply): void {
  port.postMessage(message)
}

reply({ type: 'begun' })
try {
  reply({ type: 'read', busy: busyTimes(text, question) })
} catch (error) {
  if (!(error instanceof DomainError)) throw error
  reply({ type: 'refused', code: error.code })
}
