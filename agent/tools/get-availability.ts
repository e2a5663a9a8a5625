import { Type } from '@sinclair/typebox'
import { getAvailability as readAvailability } from '../../src/bookings/index.js'
import { Id, LocalDate, Strict } from '../../src/shared/schemas.js'
import { defineTool } from './definition.js'

const SHOWN = 24

export const getAvailability = defineTool({
  name: 'getAvailability',
  description: 'The next free starts of a service, by day; from a day on, for so many days.',
  input: Strict({
    serviceId: Id,
    from: Type.Optional(LocalDate),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 31 }))
  }),
  execute: async ({ market, actor }, input) => {
    const { timezone, slots } = await readAvailability(market, actor, input)
    return {
      ok: true,
      serviceId: input.serviceId,
      timezone,
      slots: slots.slice(0, SHOWN).map(({ start }) => start)
    }
  }
})
