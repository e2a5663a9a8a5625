import { Type } from '@sinclair/typebox'
import { Strict } from '../../src/shared/schemas.js'
import { startOf, wallClock } from '../dialogue/when.js'
import { resolveDateTime as resolve, type Span } from '../language/dates/index.js'
import { defineTool } from './definition.js'

export const resolveDateTime = defineTool({
  name: 'resolveDateTime',
  description:
    'What a date or time in words means. `start` is the exact start when day and time are both known; ' +
    '`unread` are the words that were not understood: look at them yourself, or ask.',
  input: Strict({ text: Type.String({ minLength: 1, maxLength: 200 }) }),
  execute: async ({ turn }, { text }) => {
    const { spans, ...mention } = resolve(text, { now: wallClock(turn.at, turn.timezone) })
    const start = startOf({ date: mention.date ?? mention.impliedDate, time: mention.time }, turn.timezone)

    const unread = outside(text, spans)
    return { ok: true, ...mention, timezone: turn.timezone, start: start?.toISOString() ?? null, unread }
  }
})

/** The stretches of a text that no reading accounts for. */
function outside(text: string, spans: readonly Span[]): string[] {
  const ends = [0, ...spans.map(({ end }) => end)]
  const starts = [...spans.map(({ start }) => start), text.length]

  return ends
    .map((end, index) => text.slice(end, starts[index]).trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
}
