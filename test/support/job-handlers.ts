import type { Attempt, JobHandlers } from '../../src/jobs/index.js'
import type { JobKind } from '../../src/shared/jobs.js'

/** One handler for every kind of job; a kind that is missing here does not compile. */
export function forEveryKind(
  handle: (kind: JobKind, data: object, attempt: Attempt) => Promise<void>
): JobHandlers {
  const of = (kind: JobKind) => async (data: object, attempt: Attempt) => await handle(kind, data, attempt)
  return {
    'mail:notice': of('mail:notice'),
    'sms:notice': of('sms:notice'),
    'sms:code': of('sms:code'),
    'mail:receipt': of('mail:receipt'),
    'mail:paid': of('mail:paid'),
    'mail:reset': of('mail:reset'),
    'mail:verify': of('mail:verify'),
    'mail:change': of('mail:change'),
    'mail:security': of('mail:security'),
    'mail:moved-away': of('mail:moved-away'),
    'mail:conversation': of('mail:conversation'),
    'calendar:import': of('calendar:import'),
    'outbox:forget': of('outbox:forget'),
    'files:remove': of('files:remove'),
    'services:embed': of('services:embed'),
    'texts:draft': of('texts:draft'),
    'services:index': of('services:index'),
    'services:reindex': of('services:reindex')
  }
}
