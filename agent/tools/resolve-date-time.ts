import { Type } from '@sinclair/typebox'
import { marketplace } from '../../src/shared/config.js'
import { Strict } from '../../src/shared/schemas.js'
import { startOf, wallClock } from '../dialogue/when.js'
import { resolveDateTime as resolve } from '../language/dates/index.js'
import { defineTool } from './definition.js'

export const resolveDateTime = defineTool({
  name: 'resolveDateTime',
  description:
    'What a date or time in words means ("tomorrow at 10", "بكرا الضهر"). `start` is the exact instant ' +
    'in UTC when day and time are both known.',
  input: Strict({ text: Type.String({ minLength: 1, maxLength: 200 }) }),
  execute: async ({ turn }, { text }) => {
    const mention = resolve(text, { now: wallClock(turn.at, turn.timezone) })
    const start = startOf(
      { date: mention.date ?? mention.impliedDate, time: mention.time },
      marketplace.timezone
    )

    return { ok: true, ...mention, timezone: turn.timezone, start: start?.toISOString() ?? null }
  }
})
