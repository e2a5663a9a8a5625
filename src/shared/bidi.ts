import type { Locale } from '../texts/index.js'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

const otherDirection: Record<Locale, RegExp> = {
  en: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
  ar: /[\p{Script=Latin}\d]/u
}

/** How a page or a mail of this language runs. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr'
}

/**
 * A text inside a sentence of this language. One of the other direction is fenced in, so that it cannot
 * reorder the sentence around it: first-strong isolate … pop (UAX #9).
 */
export function isolate(text: string, locale: Locale): string {
  return otherDirection[locale].test(text) ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text
}

const FENCED = /\u2068([^\u2069]*)\u2069/g
const ADDRESS = /https?:\/\/\S+|\S+@\S+/g
const LETTERS = { rtl: /[\p{Script=Arabic}\p{Script=Hebrew}]/gu, ltr: /\p{Script=Latin}/gu }

/**
 * How one paragraph runs: as most of its letters do, those of names that are fenced in and of addresses left
 * out. Without letters it runs as the page does, which is in this language.
 */
export function directionOfText(text: string, locale: Locale): 'ltr' | 'rtl' {
  const said = text.replace(FENCED, '').replace(ADDRESS, '')
  const [rtl, ltr] = [LETTERS.rtl, LETTERS.ltr].map((letters) => said.match(letters)?.length ?? 0)

  if (rtl === ltr) return directionOf(locale)
  return Number(rtl) > Number(ltr) ? 'rtl' : 'ltr'
}

// From the first to the last letter, digit or sign of money of the other direction. Brackets, quotes and
// Arabic commas end a run: they belong to the sentence.
const foreignRuns = {
  rtl: /[\p{Script=Latin}\d+$€£](?:[^\p{Script=Arabic}\n،؛؟«»()\u2068\u2069]*[\p{Script=Latin}\d%$€£])?/gu,
  ltr: /\p{Script=Arabic}(?:[^\p{Script=Latin}\d\n“”"()\u2068\u2069]*\p{Script=Arabic})?/gu
}

/** A part of a paragraph; what is fenced in keeps its own direction and leaves the others theirs. */
export interface Run {
  text: string
  isFenced: boolean
}

/**
 * A paragraph cut into what runs as it does and what must be fenced in: what `isolate` marked, and each name,
 * number, price or address of the other direction.
 */
export function runsOf(text: string, direction: 'ltr' | 'rtl'): Run[] {
  return cut(text, FENCED, 1).flatMap((part) =>
    part.isFenced ? [part] : cut(part.text, foreignRuns[direction], 0)
  )
}

function cut(text: string, fenced: RegExp, group: 0 | 1): Run[] {
  const runs: Run[] = []
  let end = 0

  for (const match of text.matchAll(fenced)) {
    runs.push({ text: text.slice(end, match.index), isFenced: false })
    runs.push({ text: match[group] ?? '', isFenced: true })
    end = match.index + match[0].length
  }

  return [...runs, { text: text.slice(end), isFenced: false }].filter((run) => run.text !== '')
}
