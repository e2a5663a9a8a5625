import type { Voice } from '../../src/shared/actor.js'
import { lebanese } from './ar/lebanese/index.js'
import { standard } from './ar/standard/index.js'
import { en } from './en/index.js'
import type { Replies, Variants } from './types.js'

export type { Replies, Terms, Variants } from './types.js'

const replies: Record<Voice, Replies> = { en, lebanese, standard }

export function repliesIn(voice: Voice): Replies {
  return replies[voice]
}

/**
 * Chooses the first phrasing that repeats no sentence said before; if each repeats one, the phrasing that
 * repeats least. Numbered lines are data and may repeat. Deterministic: the same dialogue gets the same
 * words.
 */
export function choose(variants: Variants, said: string[]): string {
  const before = new Set(said.flatMap(sentences))
  const counts = variants.map(
    (variant) => sentences(variant).filter((sentence) => before.has(sentence)).length
  )

  return variants[counts.indexOf(Math.min(...counts))] ?? ''
}

/** The sentences of a reply, without numbered lines. */
export function sentences(reply: string): string[] {
  return reply
    .split('\n')
    .filter((line) => !/^\d+\. /.test(line))
    .flatMap((line) => line.split(/(?<=[.!?؟:])\s+/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
