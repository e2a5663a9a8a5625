import type { Locale } from '../../../src/shared/actor.js'
import { ID_PATTERN } from '../../../src/shared/ids.js'
import { maskContacts } from '../../../src/messages/index.js'
import { anyOf } from '../../../src/shared/alternation.js'
import { inertText } from '../../language/inert.js'
import { PURPOSE } from './instructions.js'
import { brackets, headings, tags } from './reply-words.js'
import { claimsState, namesContact } from './claims.js'
import { saysOnlyTold, type Told } from './told.js'
import { LISTING_NOTE } from '../../facts/results.js'

/** No reply of a model is longer. */
export const MAX_REPLY = 4000

const ID = new RegExp(ID_PATTERN, 'i')
const OURS = [PURPOSE, LISTING_NOTE]

/**
 * What belongs between a model and its server, never to a user: thoughts, markers of channels and roles, a
 * tool call written as text. Some servers pass it on as words, whole or without its beginning.
 */
const MACHINERY = [
  new RegExp(String.raw`<\s*/?\s*${anyOf(tags)}[\w:.-]*(?:\s[^>]*)?(?:>|=|$)`, 'iu'),
  /<\s*\/?\s*[\w:.-]*(?:tool|function)[_-]?(?:calls?|use|uses|results?|response|outputs?|code)\b/iu,
  /<\s*[|｜]|[|｜]\s*>|◁|▷|<<\/?sys>>/iu,
  new RegExp(String.raw`\[/?\s*${anyOf(brackets)}\s*\]`, 'iu'),
  /```|~~~|[{[]\s*["'“][\w$ -]{1,60}["'”]\s*[:,]/u,
  new RegExp(String.raw`(?:^|\n)\s*${anyOf(headings)}\s*:`, 'iu'),
  /(?:^|\n)\s*(?:analysis|commentary)\s*(?=[A-Z{])|assistant\s?(?:final|commentary|analysis)|\bto=\s?\w/u,
  /\bfunctions?\.\w+|\b[a-z]+(?:[A-Z][a-z]+)+\s*[({]|\b\w+_\w+\s*\(|\b\w+\(\s*(?:\w+\s*[=:]|[{["'])/u
]
const TOOL_NAME = new RegExp(
  String.raw`\b(?:search|filter|recommend|get|resolve|propose|confirm|reschedule|list|suggest|summarize` +
    String.raw`|hand|tell|offer)[A-Z]\w+`
)

/**
 * A model's words, if they may be shown; null = our own words are said instead. These are not shown:
 * - an empty or an endless text, or one in another language than the user's;
 * - a claim that something was booked, moved or cancelled, in a turn in which nothing was;
 * - ids, our instructions, the model's thoughts, and tool calls that come as text;
 * - a number or an address to turn to: no tool tells one, so only a listing can have put it there;
 * - a price, a rating or a time that nobody told.
 */
export function presentable(text: string, language: Locale, told: Told): string | null {
  if (MACHINERY.some((pattern) => pattern.test(text)) || TOOL_NAME.test(text)) return null

  const inert = inertText(text).trim()
  if (inert === '' || inert.length > MAX_REPLY || ID.test(inert)) return null
  if (
    OURS.some((sentence) => inert.includes(sentence)) ||
    maskContacts(inert) !== inert ||
    namesContact(inert) ||
    claimsState(inert) ||
    !isIn(language, inert) ||
    !saysOnlyTold(inert, told)
  ) {
    return null
  }

  return inert
}

/** By the letters: names in the other script are no other language. */
function isIn(language: Locale, text: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return language === 'ar' ? arabic * 2 >= latin : latin * 2 >= arabic
}
