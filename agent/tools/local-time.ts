import { Type } from '@sinclair/typebox'
import { DateTime } from 'luxon'
import { DomainError } from '../../src/shared/errors.js'

/**
 * A time as tools take it: on the local wall clock, as people and models say it, or with an offset, as our
 * own code does.
 */
export const LocalTime = Type.String({
  maxLength: 35,
  pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$`,
  description: 'Local time, YYYY-MM-DDTHH:mm'
})

/**
 * The instant of such a time.
 * @param timezone the zone of the wall clock, where the text has no offset
 * @throws invalid_input for a time that no calendar or clock of that zone has
 */
export function instantOf(text: string, timezone: string, field: string): Date {
  const local = DateTime.fromISO(text, { zone: timezone })
  // The hour that is left out in spring would be read as the next one.
  const isShown =
    /(?:Z|[+-]\d{2}:\d{2})$/.test(text) || local.toFormat("yyyy-MM-dd'T'HH:mm") === text.slice(0, 16)
  if (!local.isValid || !isShown) throw new DomainError('invalid_input', { field })

  return local.toJSDate()
}
