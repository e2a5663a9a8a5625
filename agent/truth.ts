import { inertText } from './language/inert.js'

const MAX_REPLY = 4000
const CLAIMS = /\b(?:booked|reserved|confirmed|scheduled|rescheduled|cancell?ed|moved it|all set|you'?re set|done!)|حجزت|انحجز|تم الحجز|تمّ? (?:ال)?(?:حجز|تأكيد|إلغاء|الغاء|نقل)|محجوز|ثبّ?ت(?:ت|نا|لك)|أكّ?دت|لغيت|التغ[ىت]|نقلت|hjazt|7jazt|n7ajaz/iu

/**
 * A model's words, if they can be let through: not empty, not endless, inert, and without claiming a deed. In a turn in which nothing
 * was booked, moved or cancelled, talk of it is not repeated; null = our own words are said instead.
 */
export function presentable (text: string): string | null {
  const inert = inertText(text).trim()
  if (inert === '' || inert.length > MAX_REPLY || CLAIMS.test(inert)) return null
  return inert
}
