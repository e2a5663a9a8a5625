import { keepsHour, type DateTimeMention } from '../language/dates/index.js'
import { toldTimes, type ToldTime } from '../language/moving.js'
import type { DialogueContext, Frame } from './frame.js'
import { withoutLookalikes, type Understanding } from './understanding.js'
import { isPartOf, joinedTimes, saysWhen, wallClock, type When } from './when.js'

/**
 * A message that changes when the work is wanted, with the new time alone: "11 not 9, at 9 I have a doctor"
 * says eleven. Unchanged when it tells no time that holds no more.
 */
export function withChangedTime(
  frame: Frame,
  understood: Understanding,
  { timezone }: DialogueContext
): Understanding {
  const { task, category, when: known, chosen } = frame
  const { acts, when, text, at } = understood
  if (task !== 'find' || category === null || !(known.date !== undefined || known.time !== undefined)) {
    return understood
  }

  // "Tomorrow 1pm to 6pm" is when somebody is at home, and no change from one to six.
  const isRange = when.after !== undefined && when.before !== undefined && !acts.reschedule
  if (isRange) return { ...understood, when: withoutKnown(when, known, understood) }

  const mayChange = saysWhen(when) || acts.correction || acts.deny || acts.cannotMake
  if (!mayChange) return understood

  const told = toldTimes(withoutLookalikes(text), wallClock(at, chosen?.timezone ?? timezone))
  // "Tomorrow I have an exam, the day after": which day is out is only sure of the known one.
  const isElse = told.some(
    (time) => time.role === 'reason' && time.when.date !== undefined && time.when.date !== known.date
  )
  if (isElse) return { ...understood, when: withoutKnown(when, known, understood) }

  const isOld = (time: ToldTime) =>
    time.role === 'from' || time.role === 'reason' || isPartOf(time.when, known)
  const wanted = told.filter((time) => !isOld(time))
  const turnedDown = told.filter(({ role }) => role === 'from' || role === 'reason')
  const isNew = wanted.length > 0 && (turnedDown.length > 0 || (acts.correction && !saysWhen(when)))

  // "Saturday we have a wedding": no other day is said yet, and it is not Saturday.
  const isOut = wanted.length === 0 && turnedDown.some((time) => time.when.date === known.date)
  const left = known.date !== undefined && isOut ? withoutDay(known.date) : when
  const changed = isNew ? { ...joinedTimes(wanted.map((time) => time.when)), ...kept(when) } : left

  return { ...understood, when: withoutKnown(changed, known, understood) }
}

function withoutDay(date: string): DateTimeMention {
  return { spans: [], except: { weekdays: [], dates: [date] } }
}

/** "Same time" keeps the hour, and "this week", beside a town that is corrected, the day. */
function withoutKnown(when: DateTimeMention, known: When, { text, place }: Understanding): DateTimeMention {
  const { date, endDate, ...ofDay } = when
  const isAround =
    place !== null && date !== undefined && endDate !== undefined && isBetween(known, date, endDate)
  const isHourKept = known.time !== undefined && keepsHour(text)
  if (!isHourKept) return isAround ? ofDay : when

  const { time: _time, partOfDay: _part, after: _after, before: _before, impliedDate: _day, ...days } = when
  return days
}

function isBetween({ date, endDate }: When, first: string, last: string): boolean {
  return date !== undefined && endDate === undefined && date >= first && date <= last
}

/** What a mention says beside one time: where it was said, and which days are left out. */
function kept({ spans, except }: DateTimeMention): DateTimeMention {
  return except === undefined ? { spans } : { spans, except }
}
