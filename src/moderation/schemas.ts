import { Type, type Static } from '@sinclair/typebox'
import { Instant, Strict } from '../shared/schemas.js'

export const Clock = Strict({
  now: Instant,
  offsetMinutes: Type.Integer({ description: 'How far ahead of the real time', examples: [1440] })
})
export const AdvanceClock = Strict({ advanceMinutes: Type.Integer({ minimum: 0, maximum: 527_040, examples: [1440] }) })
export type AdvanceClock = Static<typeof AdvanceClock>
