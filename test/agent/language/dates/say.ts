import t from '../../../support/tap.js'
import { resolveDateTime, type DateTimeMention } from '../../../../agent/language/dates/index.js'

/** A Wednesday morning. */
export const wednesday = '2026-03-11T10:00:00'

export type Phrases = ReadonlyArray<readonly [text: string, meaning: string]>

/**
 * A mention in one line: day or range, time, (implied day), part, after, before, now, past, ? for uncertain.
 */
export function say(mention: DateTimeMention): string {
  const { date, endDate, time, impliedDate, partOfDay, after, before } = mention

  const words = [
    date === undefined || endDate === undefined ? (date ?? '') : `${date}..${endDate}`,
    time ?? '',
    impliedDate === undefined ? '' : `(${impliedDate})`,
    partOfDay?.name ?? '',
    after === undefined ? '' : `after ${after}`,
    before === undefined ? '' : `before ${before}`,
    mention.now === true ? 'now' : '',
    mention.past === true ? 'past' : '',
    mention.uncertain === true ? '?' : ''
  ]

  return words.filter((word) => word !== '').join(' ')
}

/** Asserts what each phrase means when it is said on that Wednesday morning. */
export function means(title: string, phrases: Phrases, now = wednesday): void {
  t.test(title, async (t) => {
    for (const [text, meaning] of phrases) t.equal(say(resolveDateTime(text, { now })), meaning, text)
  })
}
