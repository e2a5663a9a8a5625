import { Type } from '@sinclair/typebox'
import { getAvailability as readAvailability } from '../../src/bookings/index.js'
import { Id, LocalDate, Strict } from '../../src/shared/schemas.js'
import { whenOf } from '../dialogue/when.js'
import { defineTool } from './definition.js'

const SHOWN = 24

export const getAvailability = defineTool({
  name: 'getAvailability',
  description: 'The next free starts of a service, by day; from a day on, for so many days.',
  input: Strict({
    serviceId: Id,
    from: Type.Optional(LocalDate),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 31 })),
    after: Type.Optional(
      Type.String({
        pattern: String.raw`^([01]\d|2[0-3]):[0-5]\d$`,
        description: 'Only starts from this hour of the day on, local time, HH:mm'
      })
    )
  }),
  execute: async ({ market, actor }, { after, ...input }) => {
    const { timezone, slots } = await readAvailability(market, actor, input)
    const starts = slots.map(({ start }) => start)

    return {
      ok: true,
      serviceId: input.serviceId,
      timezone,
      slots: after === undefined ? starts.slice(0, SHOWN) : firstFrom(after, starts, timezone)
    }
  }
})

/** The first starts from an hour of the day on. No more are looked at: a fortnight has hundreds. */
function firstFrom(hour: string, starts: string[], timezone: string): string[] {
  const found: string[] = []

  for (const start of starts) {
    if (whenOf(new Date(start), timezone).time >= hour) found.push(start)
    if (found.length === SHOWN) break
  }

  return found
}
