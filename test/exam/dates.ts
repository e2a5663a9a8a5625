import { resolveDateTime, type DateTimeMention } from '../../agent/language/dates/index.js'

interface Row {
  ref: string
  text: string
  expect: { date?: string; time?: string }
}
interface Answer {
  date?: string
  time?: string
}

/**
 * Scores the date and time resolver on rows {ref, text, expect: {date?, time?}}.
 *
 * The answer for a row: a single stated day (a range such as "this week" names no day), the stated time, and
 * for "now" the reference itself. Where a row expects a day although its text states only a time, the
 * resolver's implied day is compared; where it expects none, the implied day is no claim, because the text
 * did not state it.
 * - exact: date and time equal the expectation, each of them both absent or equal;
 * - wrong: a date or a time is given that the expectation contradicts or does not have;
 * - neither: something expected is missing and nothing given is wrong.
 *
 * @returns counts of rows
 * @throws TypeError for a row of another shape
 */
export async function examDates(lines: unknown[]): Promise<{ n: number; exact: number; wrong: number }> {
  const verdicts = lines.map((line) => judge(readRow(line)))
  return { n: lines.length, exact: count(verdicts, 'exact'), wrong: count(verdicts, 'wrong') }
}

type Verdict = 'exact' | 'wrong' | 'missed'

function judge({ ref, text, expect }: Row): Verdict {
  const answer = answerOf(resolveDateTime(text, { now: ref }), expect, ref)
  if (answer.date === expect.date && answer.time === expect.time) return 'exact'

  const isWrong =
    (answer.date !== undefined && answer.date !== expect.date) ||
    (answer.time !== undefined && answer.time !== expect.time)

  return isWrong ? 'wrong' : 'missed'
}

function answerOf(mention: DateTimeMention, expect: Answer, ref: string): Answer {
  const stated = mention.endDate === undefined ? mention.date : undefined
  if (mention.now === true && stated === undefined && mention.time === undefined) {
    return { date: ref.slice(0, 10), time: ref.slice(11, 16) }
  }

  const date = stated ?? (expect.date === undefined ? undefined : mention.impliedDate)
  return {
    ...(date === undefined ? {} : { date }),
    ...(mention.time === undefined ? {} : { time: mention.time })
  }
}

function count(verdicts: readonly Verdict[], verdict: Verdict): number {
  return verdicts.filter((each) => each === verdict).length
}

function readRow(line: unknown): Row {
  if (
    !isRecord(line) ||
    typeof line.ref !== 'string' ||
    typeof line.text !== 'string' ||
    !isRecord(line.expect)
  ) {
    throw new TypeError('a row must be {ref, text, expect: {date?, time?}}')
  }

  const { date, time } = line.expect
  return {
    ref: line.ref,
    text: line.text,
    expect: { ...(typeof date === 'string' ? { date } : {}), ...(typeof time === 'string' ? { time } : {}) }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
