import { DateTime } from 'luxon'
import { ZONE } from '../world.js'
import type { Writing } from './lines.js'

/**
 * What the simulated client says beyond a dialogue's own turns, in its way of writing, and what it takes for
 * a question of ours.
 */

/** A turn of these words answers an offer, and is said only when there is one. */
export const yesTurns = new Set([
  'yes',
  'yep',
  'ya',
  'yes please',
  'yes pls',
  'yes sir',
  'yes i agree',
  'yes go ahead',
  'yeah book it',
  'ok',
  'okay',
  'ok book',
  'ok fine go ahead',
  '👍',
  'oui',
  'oui merci',
  'eh',
  'eh yalla',
  'eh tamem',
  'yes اكيد',
  'اي',
  'اي تمام',
  'اي اوكي',
  'اي نعم',
  'اي هيدا',
  'اي احجزيها',
  'اي خلص احجز',
  'تمام',
  'ماشي',
  'اوكي',
  'تم',
  'ايه',
  'ايوه',
  'ايوه احجز',
  'اه',
  'نعم',
  'نعم، أؤكد'
])

interface Phrases {
  yes: string
  firstOne: string
  soonest: string
  days: DayNames
}
type DayNames = readonly string[]

const english: DayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const arabic: DayNames = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']
const arabizi: DayNames = ['tanen', 'talata', 'orb3a', 'khamis', 'jom3a', 'sabet', 'ahad']

const phrases: Record<Writing, Phrases> = {
  en: { yes: 'yes please', firstOne: 'the first one', soonest: 'as soon as possible', days: english },
  en2: { yes: 'yes', firstOne: 'first', soonest: 'fast please', days: english },
  mix: { yes: 'ok yes', firstOne: 'the first one', soonest: 'asap', days: english },
  lb: { yes: 'اي تمام', firstOne: 'الأول', soonest: 'بأسرع وقت', days: arabic },
  gulf: { yes: 'ايه تم', firstOne: 'الأول', soonest: 'بأسرع وقت', days: arabic },
  egy: { yes: 'ايوه تمام', firstOne: 'الأولاني', soonest: 'في أسرع وقت', days: arabic },
  msa: { yes: 'نعم', firstOne: 'الخيار الأول', soonest: 'في أقرب وقت ممكن', days: arabic },
  azi: { yes: 'eh tamem', firstOne: 'l awwal', soonest: 'bi asra3 wa2et', days: arabizi }
}

const hourWords = new Map<DayNames, string>([
  [english, 'at'],
  [arabic, 'الساعة'],
  [arabizi, '3al']
])

/** The own bookings that the dialogues have, by category. */
const ownBookings = new Map<DayNames, Record<string, string>>([
  [english, { cleaning: 'the cleaning', plumbing: 'the plumber' }],
  [arabic, { cleaning: 'التنضيف', plumbing: 'السباك' }],
  [arabizi, { cleaning: 'l tandif', plumbing: 'l sabbak' }]
])

const DAYS_A_NAME_REACHES = 6

export function saysYes(writing: Writing): string {
  return phrases[writing].yes
}

export function picksFirst(writing: Writing): string {
  return phrases[writing].firstOne
}

/** A day and an hour, "friday at 15:00"; a day more than six days after `today` has its date beside it. */
export function saysWhen(writing: Writing, at: string | null | undefined, today: string): string {
  const { soonest, days } = phrases[writing]
  if (at === null || at === undefined) return soonest

  const moment = DateTime.fromISO(at, { zone: ZONE })
  const daysAhead = moment.startOf('day').diff(DateTime.fromISO(today, { zone: ZONE }).startOf('day'), 'days')
  const date = Math.round(daysAhead.days) > DAYS_A_NAME_REACHES ? ` ${moment.day}/${moment.month}` : ''

  return `${days[moment.weekday - 1]}${date} ${hourWords.get(days)} ${moment.toFormat('HH:mm')}`
}

export function namesOwnBooking(writing: Writing, category: string): string | undefined {
  return ownBookings.get(phrases[writing].days)?.[category]
}

export function writesArabic(writing: Writing): boolean {
  return phrases[writing].days === arabic
}

const when = [
  '\\bwhen\\b',
  'what time|which time|what day|which day',
  'أيمتى|امتى|إمتى|متى',
  'أي ساعة|أيّ ساعة|بأي ساعة|أي وقت|أيّ وقت|شو الوقت|أي يوم|أيّ يوم'
]
const where = [
  '\\bwhere\\b',
  '(?:which|what) (?:town|city|area)',
  'وين|فين',
  '(?:أي|أيّ) (?:مدينة|منطقة|بلدة)'
]
const which = ['\\bwhich\\b', 'أيّ|أيهم', 'أي واحد|مين منهن']
const oneOfThese = ['one of these', 'بيناسبك واحد', 'هيدول بيمشو']

const anyOf = (parts: string[]): RegExp => new RegExp(parts.join('|'), 'iu')

/** Does a reply of ours ask for this? */
export const asks = {
  when: anyOf(when),
  where: anyOf(where),
  which: anyOf(which),
  oneOfThese: anyOf(oneOfThese)
}
