import type { Locale } from '../src/shared/actor.js'
import { maskContacts } from '../src/messages/index.js'
import { inertText } from './language/inert.js'
import { SYSTEM_SENTENCE } from './prompts/system.js'
import { LISTING_NOTE } from './tools/results.js'

const MAX_REPLY = 4000
const CLAIMS = /\b(?:booked|reserved|confirmed|scheduled|rescheduled|cancell?ed|moved it|all set|you'?re set|done!)|حجزت|انحجز|تم الحجز|تمّ? (?:ال)?(?:حجز|تأكيد|إلغاء|الغاء|نقل)|محجوز|ثبّ?ت(?:ت|نا|لك)|أكّ?دت|لغيت|التغ[ىت]|نقلت|hjazt|7jazt|n7ajaz/iu

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i
const OURS = [SYSTEM_SENTENCE, LISTING_NOTE]

/**
 * A model's words, if they can be let through: not empty, not endless, inert, and without claiming a deed. In a turn in which nothing
 * was booked, moved or cancelled, talk of it is not repeated; nor are ids, our instructions, or a number or an address to turn to, which
 * no tool tells and only a listing can have put there, nor another language than the user's. Null = our own words are said instead.
 */
export function presentable (text: string, language: Locale): string | null {
  const inert = inertText(text).trim()
  if (inert === '' || inert.length > MAX_REPLY || CLAIMS.test(inert) || ID.test(inert)) return null
  if (OURS.some((sentence) => inert.includes(sentence)) || maskContacts(inert) !== inert || !isIn(language, inert)) return null
  return inert
}

/** By the letters: names in the other script are no other language. */
function isIn (language: Locale, text: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return language === 'ar' ? arabic * 2 >= latin : latin * 2 >= arabic
}
