import type { Example } from './classifier.js'
import { arabic } from './utterances/arabic.js'
import { arabizi } from './utterances/arabizi.js'
import { english } from './utterances/english.js'

/** The acts that the shipped classifier tells apart. */
export const utteranceActs = [
  'search',
  'recommend',
  'select',
  'availability',
  'book',
  'confirm',
  'deny',
  'cancel',
  'reschedule',
  'my-bookings',
  'price',
  'provider-info',
  'greeting',
  'thanks',
  'bye',
  'help',
  'human',
  'smalltalk',
  'out-of-scope'
] as const

export type UtteranceAct = (typeof utteranceActs)[number]

type Utterances = Record<UtteranceAct, readonly string[]>

const LANGUAGES: Record<'en' | 'ar' | 'arabizi', Utterances> = { en: english, ar: arabic, arabizi }

/** All our own utterances, each labelled with its act. */
export function ownExamples(): Array<Example & { label: UtteranceAct }> {
  return Object.values(LANGUAGES).flatMap((utterances) =>
    utteranceActs.flatMap((label) => utterances[label].map((text) => ({ text, label })))
  )
}

/** How many utterances each act has in each language. */
export function utteranceCounts(): Array<{ language: string; act: UtteranceAct; count: number }> {
  return Object.entries(LANGUAGES).flatMap(([language, utterances]) =>
    utteranceActs.map((act) => ({ language, act, count: utterances[act].length }))
  )
}
