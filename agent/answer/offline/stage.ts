import { nameIn } from '../../../src/shared/localized.js'
import { resolvePlace, type Place } from '../../../src/vocabulary/index.js'
import type { Frame } from '../../dialogue/frame.js'
import type { Plan } from '../../dialogue/plan.js'
import type { Call } from '../../dialogue/transcript.js'
import type { Turn } from '../../dialogue/turn.js'
import type { Understanding } from '../../dialogue/understanding.js'
import type { Choices } from '../../facts/choices.js'
import { readRefusal, type Offer, type Proposed, type Refusal } from '../../facts/results.js'
import { choose, repliesIn, type Replies, type Variants } from '../../replies/index.js'
import type { ToolName } from '../../tools/index.js'

/** What comes next: use one tool, or say one text and be done. */
export type Step = { call: ToolName; input: object } | Said

/** A text, with what it lets the user choose from. */
export interface Said extends Choices {
  say: string
}

/** A turn as its steps see it: the frame, the plan, what was done already, and a voice. */
export interface Stage {
  frame: Frame
  understood: Understanding
  plan: Plan
  calls: Call[]
  outcome: Turn['outcome']
  now: Date
  timezone: string
  rules: Turn['rules']
  vocabulary: Turn['vocabulary']
  cancelPolicy: Turn['cancelPolicy']
  name: string
  home: Place | null
  replies: Replies
  speak: (variants: Variants) => string
}

export function stageOf(turn: Turn, now: Date): Stage {
  const { frame, understood, plan, calls, outcome, timezone, rules, cancelPolicy, vocabulary, user } = turn

  return {
    frame,
    understood,
    plan,
    calls,
    outcome,
    now,
    timezone,
    rules,
    vocabulary,
    cancelPolicy,
    name: user.name.split(' ')[0] ?? '',
    home: user.city === null ? null : (resolvePlace(user.city, frame.added.extraCities) ?? null),
    replies: repliesIn(turn.voice),
    speak: (variants) => choose(variants, frame.said)
  }
}

/** What is offered, and which saved address is not taken for it. The question stands last. */
export function sayOffer(
  { frame, replies, speak, now }: Stage,
  { proposal, leftOut }: Pick<Proposed, 'proposal' | 'leftOut'>
): string {
  const offer = speak(replies.proposal(proposal, now))
  return leftOut === undefined ? offer : `${sayLeftOut({ frame, replies, speak }, leftOut)} ${offer}`
}

/** That the default address lies in this town, and is not taken: by the name that the user's language has. */
export function sayLeftOut(
  { frame: { added, language }, replies, speak }: Pick<Stage, 'frame' | 'replies' | 'speak'>,
  town: string
): string {
  const place = resolvePlace(town, added.extraCities)
  return speak(replies.savedElsewhere(place === undefined ? town : nameIn(place, language)))
}

/** Is a day known, or will any do? Then no time is asked for: the first free one of it is offered. */
export function isTimed({ frame: { when } }: Stage): boolean {
  return when.date !== undefined || when.soonest === true
}

/** Asks which of the services that were shown it shall be. */
export function askingWhich(stage: Stage, offers: Offer[]): Said {
  return { say: stage.speak(stage.replies.whichOne(offers, isTimed(stage))), offers }
}

/** Asks again which it shall be, when the one that was chosen is not in the list. */
export function askingKnown(stage: Stage, offers: Offer[]): Said {
  const asked = askingWhich(stage, offers)
  return { ...asked, say: stage.speak(stage.replies.notListed(offers, isTimed(stage))) }
}

/**
 * The newest result of one of these tools in this turn, parsed; undefined when none was used or it was
 * refused.
 */
export function resultOf<T>(
  { calls }: Stage,
  names: ToolName[],
  read: (value: unknown) => T | undefined
): T | undefined {
  for (const { name, output } of calls.toReversed()) {
    const result = isOneOf(names, name) ? read(output) : undefined
    if (result !== undefined) return result
  }

  return undefined
}

/** Why the newest use of one of these tools in this turn was refused. */
export function refusalOf(stage: Stage, names: ToolName[]): Refusal | undefined {
  const last = stage.calls.findLast(({ name }) => isOneOf(names, name))
  return last === undefined ? undefined : readRefusal(last.output)
}

function isOneOf(names: ToolName[], name: string): boolean {
  return names.some((one) => one === name)
}

/** A field of what a tool was called with. */
export function fieldOf(input: unknown, name: string): unknown {
  if (typeof input !== 'object' || input === null) return undefined
  return Object.entries(input).find(([key]) => key === name)?.[1]
}
