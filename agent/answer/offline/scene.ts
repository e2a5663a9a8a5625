import { type Place, resolvePlace } from '../../../src/vocabulary/index.js'
import type { Frame } from '../../dialogue/frame.js'
import { planOf, type Plan } from '../../dialogue/plan.js'
import type { Call } from '../../dialogue/transcript.js'
import type { Understanding } from '../../dialogue/understanding.js'
import { choose, repliesIn, type Replies, type Variants } from '../../replies/index.js'
import { readRefusal, type Refusal } from '../../facts/results.js'
import type { Scene } from './prompt.js'
import { readFrame } from '../../dialogue/read-dialogue.js'

/** What the model does next: use one tool, or say one text and be done. */
export type Step = { call: string; input: object } | { say: string }

/** A scene understood: the frame, the plan, what was done in this turn, and a voice. */
export interface Stage {
  frame: Frame
  understood: Understanding
  plan: Plan
  calls: Call[]
  now: Date
  timezone: string
  name: string
  home: Place | null
  replies: Replies
  speak: (variants: Variants) => string
}

export function setStage({ speaker, history, current }: Scene, now: Date): Stage {
  const { timezone, city, language, name } = speaker
  const { frame, understood } = readFrame(history, current, { language, timezone })

  return {
    frame,
    understood,
    plan: planOf(frame, understood, { timezone, hasHome: city !== null }),
    calls: current.calls,
    now,
    timezone,
    name: name.split(' ')[0] ?? '',
    home: city === null ? null : (resolvePlace(city) ?? null),
    replies: repliesIn(frame.language),
    speak: (variants) => choose(variants, frame.said)
  }
}

/**
 * The newest result of one of these tools in this turn, read; undefined when none was used or it was refused.
 */
export function resultOf<T>(
  { calls }: Stage,
  names: string[],
  read: (value: unknown) => T | undefined
): T | undefined {
  for (const { name, output } of calls.toReversed()) {
    const result = names.includes(name) ? read(output) : undefined
    if (result !== undefined) return result
  }

  return undefined
}

/** Why the newest use of one of these tools in this turn was refused. */
export function refusalOf(stage: Stage, names: string[]): Refusal | undefined {
  const last = stage.calls.findLast(({ name }) => names.includes(name))
  return last === undefined ? undefined : readRefusal(last.output)
}
