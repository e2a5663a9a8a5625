import type { OwnBooking } from '../facts/own-booking.js'
import { Phrases, readText } from '../language/reading.js'
import { carriesGoods } from '../language/objects.js'
import { saysStaying, withoutStaying } from '../language/keeping.js'
import { readMove, type Move, type ToldTime } from '../language/moving.js'
import { keepsHour, type DateTimeMention } from '../language/dates/index.js'
import { tellsOfComing } from '../language/told-bookings.js'
import type { DialogueContext, Frame, Task } from './frame.js'
import { movedStart } from './moves.js'
import { aheadIn, aimOf, calledOff, changeIn, isAt, isBooked, meantIn, namedTrades } from './own-bookings.js'
import { byName } from './provider-names.js'
import { withoutLookalikes, type Understanding } from './understanding.js'
import { wordsOf } from '../language/words/index.js'
import {
  isOn,
  isPartOf,
  isSameWeekday,
  joinedTimes,
  mergeWhen,
  onlyNear,
  saysWhen,
  wallClock,
  whenOf,
  type When
} from './when.js'

const NOT_TO_COME = new Phrases(wordsOf('notToCome'))

/**
 * What a message does to the bookings that the user has: null when it is about something else. What is looked
 * for or offered in the dialogue comes first.
 */
export function ownTask(frame: Frame, understood: Understanding): Task | null {
  const { acts, text } = understood
  const isOpen = frame.chosen !== null || frame.previous.proposal?.kind === 'book' || frame.previous.offers
  if (keepsOther(frame, understood)) return frame.task
  if (isToComeLater(frame, understood)) return 'reschedule'
  if (acts.cancel) return 'cancel'
  if (acts.reschedule && !isOpen) return 'reschedule'
  if (aheadIn(frame).length === 0 || acts.sameAgain) return null

  const trades = namedTrades(frame, text)
  const isOfOpen = isOpen && trades.includes(frame.category ?? '')
  const meansOwn = acts.namesBooking || (isBooked(frame, trades) && !isOfOpen)

  if ((!isOpen || meansOwn) && isMovedTo(frame, understood)) return 'reschedule'
  if (acts.givesUp && givesUpOwn(frame, understood, { trades, meansOwn })) return 'cancel'
  if ((!isOpen || meansOwn) && asksToMoveOwn(frame, understood)) return 'reschedule'
  if (!isOpen && correctsBooking(frame, understood, trades)) return 'reschedule'
  if (!isOpen && wantsOtherTime(frame, understood)) return 'reschedule'
  if (!isOpen && speaksOfMove(frame, understood, trades)) return 'reschedule'

  const answersWhich =
    frame.task !== 'find' && frame.previous.bookings && isBooked(frame, trades) && !acts.book
  return answersWhich ? frame.task : null
}

/** "The plumber stays as he is", after an offer to move the electrician: the offer stays. */
function keepsOther({ task, previous }: Frame, { acts, when, text }: Understanding): boolean {
  const isOfOwn = task !== 'find' && previous.proposal !== null && previous.proposal.kind !== 'book'
  return isOfOwn && saysStaying(text) && !saysWhen(when) && !acts.refusesCancelling && !acts.plainDeny
}

/** "I don't need the plumber any more", while one is booked. */
function givesUpOwn(
  frame: Frame,
  { acts, words }: Understanding,
  { trades, meansOwn }: { trades: string[]; meansOwn: boolean }
): boolean {
  if (acts.book || frame.declined !== null || (trades.length > 0 && !isBooked(frame, trades))) return false
  return meansOwn || byName(aheadIn(frame), words) !== null
}

/** "Tell him not to come at nine, he is to come at eleven": of a booking and its new time. */
function isToComeLater(frame: Frame, { acts, text, at }: Understanding): boolean {
  const ahead = aheadIn(frame)
  const [first] = ahead
  if (first === undefined || !(acts.cancel || acts.givesUp) || !NOT_TO_COME.in(readText(text).words)) {
    return false
  }

  const trades = namedTrades(frame, text)
  const among = ahead.filter(({ category }) => trades.length === 0 || trades.includes(category))
  const move = readMove(withoutLookalikes(text), readText(text).words, wallClock(at, first.timezone))
  const { old, target } = timesOf(frame, move, among)

  return old.length > 0 && target?.time !== undefined && !among.some((booking) => isAt(booking, target))
}

/** "Move the sitter from Friday to Saturday, on Friday I don't need her": a booking with its new time. */
function isMovedTo(frame: Frame, understood: Understanding): boolean {
  const { acts, text, at } = understood
  const [first] = aheadIn(frame)
  const isMoved = acts.moves || acts.changed.some((thing) => isBooked(frame, namedTrades(frame, thing)))
  if (first === undefined || !isMoved) return false

  const { told } = readMove(withoutLookalikes(text), readText(text).words, wallClock(at, first.timezone))
  return told.some(({ role }) => role === 'to')
}

/** "Move the plumber to Friday", "Friday does not work for me, can the plumber come on Saturday". */
function asksToMoveOwn(frame: Frame, { acts, when, text }: Understanding): boolean {
  if (carriesGoods(text) && !acts.namesBooking && !isBooked(frame, namedTrades(frame, text))) return false

  return (
    acts.reschedule ||
    acts.moves ||
    acts.changed.some((thing) => isBooked(frame, namedTrades(frame, thing))) ||
    (acts.cannotMake && saysWhen(when))
  )
}

/**
 * "Oh no, I meant Friday" after a booking moves it and books nothing more; so does "make it Saturday" of
 * somebody who has one.
 */
function correctsBooking(
  frame: Frame,
  { acts, when, place, category, unread }: Understanding,
  trades: string[]
): boolean {
  const { done, hasResumed } = frame.previous
  const isOfBooked = trades.length === 0 || isBooked(frame, trades)
  const asksMore = acts.book || acts.bookNow || acts.inAddition || acts.availability || acts.more
  const isOfOther = category !== null && !isBooked(frame, [category.slug])
  if (!saysWhen(when) || asksMore || place !== null || isOfOther) return false
  if (acts.correction && isOfBooked) return true

  // What was not read may be another trade.
  const isJustDone = done !== null && done.change !== 'cancelled' && !hasResumed && unread.length === 0
  return isJustDone && trades.length === 0 && !isAt(done.booking, when) && !acts.recommend && !acts.price
}

/** "I have a booking on Friday at 9, can it be the next day": the time of a booking and another one. */
export function wantsOtherTime(frame: Frame, { acts, text, words, at, wishes }: Understanding): boolean {
  const ahead = aheadIn(frame)
  const [first] = ahead
  // "عندي حجز" holds the word for booking, and orders none.
  const orders = acts.bookNow || (acts.book && !acts.myBookings)
  if (first === undefined || wishes || orders || acts.inAddition) return false

  const { from, either, to, shift } = readMove(
    withoutLookalikes(text),
    words.split(' '),
    wallClock(at, first.timezone)
  )
  const old = from ?? either
  const booked = ahead.filter((booking) => old !== null && saysWhen(old) && isAt(booking, old))
  const isSaid = acts.namesBooking || (old?.date !== undefined && old.time !== undefined)
  const isOther = to === null ? shift !== null : !booked.some((booking) => isAt(booking, to))

  return isSaid && booked.length > 0 && isOther
}

/**
 * "The AC man on Saturday, 12 instead of 9": the trade of a booking, the time that it has or a word for it,
 * and another time. Nothing new is asked for.
 */
export function speaksOfMove(
  frame: Frame,
  understood: Understanding,
  trades: string[] = namedTrades(frame, understood.text)
): boolean {
  const { acts, wishes, at } = understood
  const text = withoutStaying(changeIn(frame, understood.text)).rest
  const among = aheadIn(frame).filter(({ category }) => trades.includes(category))
  const [first] = among
  const isComing = tellsOfComing(readText(understood.text))
  const orders = acts.bookNow || (acts.book && !acts.namesBooking)
  if (
    first === undefined ||
    ((wishes || orders) && !isComing) ||
    acts.inAddition ||
    acts.price ||
    acts.complaint !== undefined
  ) {
    return false
  }

  const move = readMove(withoutLookalikes(text), readText(text).words, wallClock(at, first.timezone))
  const { old, target } = timesOf(frame, move, among)
  const isSaid =
    isComing ||
    acts.namesBooking ||
    acts.moves ||
    keepsHour(text) ||
    old.length > 0 ||
    move.told.some(({ role }) => role === 'from')
  const isOther = target === null ? move.shift !== null : !among.some((booking) => isAt(booking, target))

  return isSaid && isOther
}

/** Finds the booking that a message cancels or moves, and the new time. */
export function applyToOwn(before: Frame, understood: Understanding, context: DialogueContext): Frame {
  if (keepsOther(before, understood)) return before

  return before.task === 'cancel'
    ? applyCancel(before, understood, context)
    : applyMove(before, understood, context)
}

function applyCancel(frame: Frame, understood: Understanding, { timezone }: DialogueContext): Frame {
  const meant = calledOff(frame, understood, timezone)
  const trades = namedTrades(frame, understood.text)
  const isSeveral = understood.acts.allOfThem || isOneOfEach(meant ?? [], trades)
  const certain = isSeveral || meant?.length === 1 ? meant : []
  const targets = meant === null ? offeredOrSpokenOf(frame) : (certain ?? [])
  const [booking = null, ...alsoCancelled] = targets

  return {
    ...frame,
    booking,
    alsoCancelled,
    isUnknownBooking: meant?.length === 0 && aheadIn(frame).length > 0
  }
}

/** "The cleaning and the plumber": one booking of each trade that was named. */
function isOneOfEach(meant: OwnBooking[], trades: string[]): boolean {
  return trades.length > 1 && new Set(meant.map(({ category }) => category)).size === meant.length
}

/** "Cancel them" behind an offer to cancel several means all of these, never one of them. */
function offeredOrSpokenOf(frame: Frame): OwnBooking[] {
  const { cancels } = frame.previous
  const offered = aheadIn(frame).filter(({ id }) => cancels.some(({ bookingId }) => bookingId === id))

  return offered.length > 1 ? offered : spokenOf(frame)
}

/** The booking that was just made or spoken of; else the only one. */
function spokenOf(frame: Frame): OwnBooking[] {
  const ahead = aheadIn(frame)
  const spoken = frame.previous.done?.booking ?? frame.booking ?? frame.lastBooking
  const found = ahead.filter(({ id }) => id === spoken?.id)

  return found.length > 0 || ahead.length > 1 ? found : ahead
}

function applyMove(frame: Frame, understood: Understanding, { timezone }: DialogueContext): Frame {
  const text = withoutStaying(changeIn(frame, understood.text)).rest
  const words = readText(text).words
  const plain = withoutLookalikes(text)
  const move = readMove(plain, words, wallClock(understood.at, timezone))
  const aim = { ...aimOf(frame, text, understood, timezone), when: null }
  const ofText = meantIn(frame, aheadIn(frame), aim)
  const isKnown = frame.booking !== null && !ofText.isNamed

  const known = aheadIn(frame).filter(({ id }) => id === frame.booking?.id)
  const among = isKnown ? known : ofText.bookings
  const { old, target, isElsewhere, either } = timesOf(frame, move, among)
  const candidates = old.reduce(
    (left, time) => (left.some((one) => isAt(one, time)) ? left.filter((one) => isAt(one, time)) : left),
    among
  )

  const isUnknown = isElsewhere && !isKnown
  const isNamed = ofText.isNamed || old.length > 0
  const spoken = spokenOf(frame)
  const [only] = candidates
  const meant = candidates.length === 1 ? only : candidates.find(({ id }) => id === spoken[0]?.id)
  const picked = pickedTime(frame, understood)
  const told = isNamed ? meant : spoken[0]
  const counted = countedInText(target, understood)
  const wanted =
    told === undefined || !move.isPutOff
      ? counted
      : behindOwnDay(counted, told, (now) => readMove(plain, words, now))

  const isUnsure = either !== undefined && told !== undefined && !isOneStart(either, told)
  // «اليوم اللي بعده الساعة ١٠»: the day is counted from that of the booking, and the hour is told.
  const isDayCounted = target !== null && target.date === undefined && (move.shift?.days ?? 0) !== 0

  return {
    ...frame,
    booking: (isUnknown ? null : told) ?? null,
    isUnknownBooking: (isUnknown || (isNamed && candidates.length === 0)) && aheadIn(frame).length > 0,
    when: picked ?? mergeWhen(frame.when, isUnsure ? dayOfBoth(either) : (wanted ?? { spans: [] })),
    isWhenUnsure: isUnsure || (frame.isWhenUnsure && !settlesHour(understood, picked, wanted)),
    shift: picked === null && (target === null || isDayCounted) ? (move.shift ?? frame.shift) : null
  }
}

/** "Friday 18th I travel, the Monday after": a date in the message goes before the day of the booking. */
function countedInText(
  target: DateTimeMention | null,
  { when: { date, endDate, besideWeekday } }: Understanding
): DateTimeMention | null {
  const weekday = target?.besideWeekday
  const isCounted = besideWeekday === undefined && endDate === undefined && date !== undefined
  if (target === null || weekday === undefined || !isCounted || !isOn(date, weekday)) return target

  const { besideWeekday: _, ...wanted } = target
  return { ...wanted, date }
}

/**
 * "Put Wednesday's job off to Thursday": the Thursday after it, though one is nearer. A date that stays the
 * same wherever one stands, or is of another weekday ("tomorrow"), is what was said.
 */
function behindOwnDay(
  target: DateTimeMention | null,
  { scheduledAt, timezone }: OwnBooking,
  readOn: (now: string) => Move
): DateTimeMention | null {
  const own = wallClock(new Date(scheduledAt), timezone)
  const ownDay = own.slice(0, 'YYYY-MM-DD'.length)
  const said = target?.endDate === undefined ? target?.date : undefined
  if (target === null || said === undefined || said > ownDay) return target

  const { to, either } = readOn(own)
  const date = (to ?? either)?.date
  return date !== undefined && date > ownDay && isSameWeekday(date, said) ? { ...target, date } : target
}

/** "Tuesday 8" is the same day whether eight is its hour or its date; "Friday 11" may be two Fridays. */
function dayOfBoth({ when, asDay }: ToldTime): DateTimeMention {
  return when.date === undefined || when.date !== asDay?.date
    ? { spans: [] }
    : { spans: when.spans, date: when.date }
}

/** "Tuesday 8" of what is at eight anyhow: the hour stays, in both readings. */
function isOneStart({ when, asDay }: ToldTime, { scheduledAt, timezone }: OwnBooking): boolean {
  return when.date === asDay?.date && when.time === whenOf(new Date(scheduledAt), timezone).time
}

/** After the question which hour was meant: an hour, a day that can be only one, or the hour that it had. */
function settlesHour({ text }: Understanding, picked: When | null, wanted: DateTimeMention | null): boolean {
  return picked !== null || (wanted !== null && saysWhen(wanted)) || keepsHour(text)
}

interface MoveTimes {
  /** What holds so far, and so tells which booking is meant. */
  old: DateTimeMention[]
  target: DateTimeMention | null
  /** The time that is said to hold so far is that of no booking. */
  isElsewhere: boolean
  /** The new time, where its number may be an hour or the day of the month. */
  either: ToldTime | undefined
}

/** Tells the times that a text names apart: which booking is meant, and when it is to be. */
function timesOf(frame: Frame, { told: read, shift }: Move, among: OwnBooking[]): MoveTimes {
  const told = asTheyAreSaid(read, among)
  const isHeld = ({ when }: ToldTime) =>
    among.some((booking) => isAt(booking, when) || (shift !== null && isOnItsWeekday(booking, when)))
  const isRefused = ({ when }: ToldTime) => isPartOf(when, frame.when)

  const said = told.filter((time) => time.role === 'from' || time.isOwn)
  // «من السبت حق الجمعة»: of two such times that of no booking is where it goes to.
  const holds = said.some(isHeld) ? said.filter((time) => time.isOwn || isHeld(time)) : said
  const reasons = told.filter((time) => time.role === 'reason' && !holds.includes(time))
  const others = told.filter((time) => !holds.includes(time) && !reasons.includes(time))
  const isSaid = shift !== null || others.some((time) => !isHeld(time))
  const old = [...holds, ...reasons, ...(isSaid ? others.filter(isHeld) : [])].filter(isHeld)
  const wanted = isSaid ? others.filter((time) => !isHeld(time)) : others

  return {
    old: old.map(({ when }) => when),
    target: withoutImpliedDay(joinedTimes(wanted.map(({ when }) => when))),
    either: wanted.find(({ asDay }) => asDay !== null),
    isElsewhere: holds.some((time) => time.when.endDate === undefined && !isHeld(time) && !isRefused(time))
  }
}

/**
 * "From Thursday 10 to Tuesday 8": the old time, which a booking has, tells whether such numbers are hours or
 * days of the month. A time alone that is the day of its booking says another hour.
 */
function asTheyAreSaid(told: ToldTime[], among: OwnBooking[]): ToldTime[] {
  const isHeldAt = (when: DateTimeMention) => among.some((booking) => isAt(booking, when))
  const either = told.flatMap(({ when, asDay }) => (asDay === null ? [] : [{ when, asDay }]))

  const areHours = either.some(({ when }) => isHeldAt(when))
  const areDays = !areHours && told.length > 1 && either.some(({ asDay }) => isHeldAt(asDay))
  if (areDays) return told.map((time) => ({ ...time, when: time.asDay ?? time.when, asDay: null }))

  const isOwnDay =
    told.length === 1 && either.some(({ when, asDay }) => when.date === asDay.date && isHeldAt(asDay))
  return areHours || isOwnDay ? told.map((time) => ({ ...time, asDay: null })) : told
}

/** «مش لازم يجي الخميس، أجلولي ياه يوم»: beside a shift, the weekday of a booking is its own day. */
function isOnItsWeekday(
  { scheduledAt, timezone }: OwnBooking,
  { date, endDate, time }: DateTimeMention
): boolean {
  const start = whenOf(new Date(scheduledAt), timezone)
  const isWeekday = date !== undefined && endDate === undefined && isSameWeekday(date, start.date)
  return isWeekday && (time === undefined || time === start.time)
}

/** An hour alone keeps the day of the booking. */
function withoutImpliedDay(time: DateTimeMention | null): DateTimeMention | null {
  if (time === null) return null

  const { impliedDate: _, ...when } = time
  return when
}

/** One of the free starts that were listed. */
function pickedTime(frame: Frame, { acts, when }: Understanding): When | null {
  const { previous, booking } = frame
  const { times, slots } = previous
  if (booking === null) return null

  const zone = booking.timezone

  const { select } = acts
  const index = select?.kind === 'index' ? select.index : -1
  const picked = select === undefined || select.kind === 'demonstrative' ? undefined : times.at(index)
  if (picked !== undefined && !saysWhen(when)) return whenOf(new Date(picked), zone)

  const near = acts.plainAffirm && !saysWhen(when) ? onlyNear(times, movedStart(frame, booking)) : undefined
  if (near !== undefined) return whenOf(near, zone)

  const matching = slots.map((slot) => whenOf(new Date(slot), zone)).filter(({ time }) => time === when.time)
  return when.date === undefined && matching.length > 0 ? (matching[0] ?? null) : null
}
