import { isEndOfDate } from './days.js'
import { hasRole, hasUnit, skip, skipBack, type Lexeme } from './lexemes.js'
import { isCounted, readCardinal, readOrdinal, readSimpleCardinal, type Reading } from './numbers.js'
import { halfOf } from './hours.js'
import { isBesideDay, isDottedTime } from './numeric-dates.js'
import type { Clock, Content } from './pieces.js'
import { lengths } from './words/around.js'

/** A clock reading; a weak one is a bare number and counts only where the context makes it a time. */
interface ClockReading {
  clock: Clock
  weak: boolean
  ordinal: boolean
}

/**
 * Every way to say a time of day: "3pm", "15h30", "quarter to 7", "ten thirty", "العشرة ونص", "الساعة ٨ إلا
 * ربع", "midnight".
 */
export function matchClock(lexemes: readonly Lexeme[], index: number): Reading<Content> | undefined {
  const range = matchRange(lexemes, index)
  if (range !== undefined) return range

  const called = matchCalledHour(lexemes, index)
  if (called !== undefined) return called

  const start = skip(lexemes, index, 'clock')
  const reading = readClock(lexemes, start, hasTimeCue(lexemes, index) || start > index)
  if (reading === undefined) return undefined

  const { clock, weak, ordinal } = reading.value
  if (weak && isCounted(lexemes, reading.next)) return undefined
  if (clock.hour > 24 && !weak) return undefined
  if ((!weak || start > index) && clock.hour <= 24) {
    return { value: { kind: 'clock', clock }, next: reading.next }
  }

  return { value: { kind: 'hour', hour: clock.hour, minute: clock.minute, ordinal }, next: reading.next }
}

/** "Tomorrow 11 hour", as people say it whose first language is another: eleven o'clock. */
function matchCalledHour(lexemes: readonly Lexeme[], index: number): Reading<Content> | undefined {
  const before = lexemes[index - 1]
  const isCued = before?.dayOffset !== undefined || before?.weekday !== undefined || hasRole(before, 'at')
  const hour = Number(lexemes[index]?.digits ?? 0)

  if (!isCued || lexemes[index + 1]?.word !== 'hour' || hour < 2 || hour > 24) return undefined
  if (lexemes[index + 2] !== undefined && lexemes[index + 2]?.roles === undefined) return undefined

  return { value: { kind: 'clock', clock: { hour, minute: 0, exact: hour > 12 } }, next: index + 2 }
}

/** Whether a word for "at" or "o'clock" stands before an index, as in "at about 3" or "عند الساعة 3". */
export function hasTimeCue(lexemes: readonly Lexeme[], index: number): boolean {
  return hasRole(lexemes[skipBack(lexemes, index - 1, 'the', 'about')], 'at', 'clock')
}

/** "between 2 and 4", "from 9 to 11", "من ٢ لـ ٤", "2-4pm". */
function matchRange(lexemes: readonly Lexeme[], index: number): Reading<Content> | undefined {
  const leads = hasRole(lexemes[index], 'from', 'between') || isFrenchFrom(lexemes, index)
  const start = readClock(lexemes, leads ? skip(lexemes, index + 1, 'the', 'clock') : index, true, false)
  if (start === undefined) return undefined

  const from = readPart(lexemes, start)

  const isJoined =
    hasRole(lexemes[from.next], 'until', 'and', 'wa') ||
    (leads && /^[لa]$/.test(lexemes[from.next]?.word ?? '')) ||
    /^[-–]$/.test(lexemes[from.next]?.word ?? '')
  const end = isJoined
    ? readClock(lexemes, skip(lexemes, from.next + 1, 'the', 'clock'), true, false)
    : undefined
  const to = end === undefined || from === start ? end : readPart(lexemes, end)

  if (to === undefined || isCounted(lexemes, to.next)) return undefined

  const isSaid =
    leads ||
    (!hasRole(lexemes[from.next], 'and', 'wa') &&
      (to.value.clock.meridiem !== undefined ||
        !from.value.weak ||
        !to.value.weak ||
        isBesideDay(lexemes, index, to.next) ||
        isTimeOfDay(lexemes, to.next)))

  if (isDayRange(lexemes, to.next)) return undefined
  if (!isSaid || from.value.clock.hour > 24 || to.value.clock.hour > 24) return undefined

  return { value: { kind: 'clockRange', from: from.value.clock, to: to.value.clock }, next: to.next }
}

/** "de 10h à 13h": "de" begins a range before an hour with its mark. */
function isFrenchFrom(lexemes: readonly Lexeme[], index: number): boolean {
  return lexemes[index]?.word === 'de' && hasRole(lexemes[index + 2], 'hourMark')
}

/** "from 9 in the morning (to 5 in the evening)": the part of the day belongs to this end alone. */
function readPart(lexemes: readonly Lexeme[], reading: Reading<ClockReading>): Reading<ClockReading> {
  const { clock, weak, ordinal } = reading.value
  const at = skip(lexemes, reading.next, 'in', 'on', 'the')
  const part = lexemes[at]?.part
  const half = part === undefined || clock.hour > 12 ? undefined : halfOf(part, clock.hour)
  if (half === undefined) return reading

  return { value: { clock: { ...clock, meridiem: half }, weak, ordinal }, next: at + 1 }
}

/** "from 5 to 23 January", "17 - 19 of July". */
function isDayRange(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    hasRole(lexemes[index], 'ordinalMark') ||
    lexemes[skip(lexemes, index, 'of')]?.month !== undefined ||
    hasUnit(lexemes[index], 'month')
  )
}

function readClock(
  lexemes: readonly Lexeme[],
  index: number,
  cued: boolean,
  withFractions = true
): Reading<ClockReading> | undefined {
  const reading =
    (withFractions ? readFractionFirst(lexemes, index) : undefined) ??
    readNamed(lexemes, index) ??
    readWithMinutes(lexemes, index, cued) ??
    readHourOnly(lexemes, index, withFractions, cued)

  return reading === undefined ? undefined : readSuffixes(lexemes, reading)
}

function said(hour: number, minute: number, exact: boolean, next: number): Reading<ClockReading> {
  return { value: { clock: { hour, minute, exact }, weak: false, ordinal: false }, next }
}

/** noon, midnight, mid-morning. */
function readNamed(lexemes: readonly Lexeme[], index: number): Reading<ClockReading> | undefined {
  const hour = lexemes[index]?.hourOfDay
  return hour === undefined ? undefined : said(hour, 0, true, index + 1)
}

/** "quarter past 3", "20 to five", "three mins to five thirty", "half three". */
function readFractionFirst(lexemes: readonly Lexeme[], index: number): Reading<ClockReading> | undefined {
  const arabic = readArabicMinutesFirst(lexemes, index)
  if (arabic !== undefined) return arabic

  const start = skip(lexemes, index, 'one')
  const minutes = readLeadingMinutes(lexemes, start)
  if (minutes === undefined) return undefined

  const isPast = hasRole(lexemes[minutes.next], 'past')
  if (!isPast && !hasRole(lexemes[minutes.next], 'to')) return readHalfHour(lexemes, start)

  const hour = readClock(lexemes, minutes.next + 1, true, false)
  if (hour === undefined || (minutes.value.bare && !isSafelyMinutes(lexemes, index, minutes.value.count))) {
    return undefined
  }

  return shiftMinutes(hour, isPast ? minutes.value.count : -minutes.value.count)
}

/** "خمس دقائق بعد الثامنة", "ربع قبل السابعة". */
function readArabicMinutesFirst(
  lexemes: readonly Lexeme[],
  index: number
): Reading<ClockReading> | undefined {
  if (lexemes[index]?.arabic !== true && lexemes[index]?.digits === undefined) return undefined

  const share = readShare(lexemes, index, false)
  const join = share === undefined ? undefined : lexemes[share.next]
  if (share === undefined || join?.arabic !== true || !hasRole(join, 'before', 'after')) return undefined

  const hour = readClock(lexemes, skip(lexemes, share.next + 1, 'clock'), true, false)
  return hour === undefined
    ? undefined
    : shiftMinutes(hour, hasRole(join, 'before') ? -share.value : share.value)
}

interface LeadingMinutes {
  count: number
  bare: boolean
}

function readLeadingMinutes(lexemes: readonly Lexeme[], index: number): Reading<LeadingMinutes> | undefined {
  if (lexemes[index]?.arabic === true) return undefined
  if (hasRole(lexemes[index], 'half')) return { value: { count: 30, bare: false }, next: index + 1 }
  if (hasRole(lexemes[index], 'quarter')) return { value: { count: 15, bare: false }, next: index + 1 }

  const number = readCardinal(lexemes, index)
  if (number === undefined || number.value < 1 || number.value > 59) return undefined

  const isNamed = hasUnit(lexemes[number.next], 'minute')
  return { value: { count: number.value, bare: !isNamed }, next: isNamed ? number.next + 1 : number.next }
}

/** "10 to 12" may be opening hours; "25 to 7" and "ten past three" may not. */
function isSafelyMinutes(lexemes: readonly Lexeme[], index: number, count: number): boolean {
  const join = lexemes[index + 1]

  if (hasRole(lexemes[index - 1], 'from', 'between')) return false

  return (
    count > 12 ||
    join?.word === 'past' ||
    hasTimeCue(lexemes, index) ||
    (lexemes[index]?.digits === undefined && count % 5 === 0)
  )
}

function readHalfHour(lexemes: readonly Lexeme[], index: number): Reading<ClockReading> | undefined {
  const hour = hasRole(lexemes[index], 'half') ? lexemes[index + 1] : undefined
  if (hour?.number === undefined || hour.number < 1 || hour.number > 12 || isCounted(lexemes, index + 2)) {
    return undefined
  }

  return said(hour.number, 30, false, index + 2)
}

function shiftMinutes(reading: Reading<ClockReading>, minutes: number): Reading<ClockReading> {
  return {
    value: { clock: { ...reading.value.clock, shift: minutes }, weak: false, ordinal: false },
    next: reading.next
  }
}

/** "7:56:30", "5 : 30", "15h30", "8.30 pm", "1030", "ten thirty", "twelve oh three". */
function readWithMinutes(
  lexemes: readonly Lexeme[],
  index: number,
  cued: boolean
): Reading<ClockReading> | undefined {
  return (
    readColon(lexemes, index) ??
    readHourMark(lexemes, index) ??
    readDotted(lexemes, index, cued) ??
    readCompact(lexemes, index, cued) ??
    readWords(lexemes, index, cued)
  )
}

function readMinuteDigits(lexeme: Lexeme | undefined): number | undefined {
  const minute = Number(lexeme?.digits)
  return lexeme?.digits?.length === 2 && minute < 60 ? minute : undefined
}

function readColon(lexemes: readonly Lexeme[], index: number): Reading<ClockReading> | undefined {
  const hour = lexemes[index]
  const minute = readMinuteDigits(lexemes[index + 2])
  if (
    hour?.digits === undefined ||
    hour.digits.length > 2 ||
    lexemes[index + 1]?.word !== ':' ||
    minute === undefined ||
    Number(hour.digits) > 24
  ) {
    return undefined
  }

  const hasSeconds = lexemes[index + 3]?.word === ':' && readMinuteDigits(lexemes[index + 4]) !== undefined
  return said(Number(hour.digits), minute, isExact(hour.digits), hasSeconds ? index + 5 : index + 3)
}

/** 07:15, 0:15 and 15:00 leave no doubt about the half of the day. */
function isExact(digits: string): boolean {
  return digits.startsWith('0') || Number(digits) > 12
}

/** "Environ 3 heures", "pour 2h": no more hours than a job takes. */
const LONGEST_JOB = 6
const lengthWords: ReadonlySet<string> = new Set(lengths)

/** "14h", "14h30", "dix heures et demie", "10 heures moins le quart". */
function readHourMark(lexemes: readonly Lexeme[], index: number): Reading<ClockReading> | undefined {
  const hour = lexemes[index]
  if (hour?.number === undefined || hour.number > 24 || !hasRole(lexemes[index + 1], 'hourMark')) {
    return undefined
  }

  const isLength = hour.number <= LONGEST_JOB && lengthWords.has(lexemes[index - 1]?.word ?? '')
  if (isLength) return undefined

  const exact = hour.digits === undefined ? hour.number > 12 : isExact(hour.digits)
  const fraction = readArabicFraction(lexemes, index + 2, true)
  if (fraction !== undefined) return shiftMinutes(said(hour.number, 0, exact, fraction.next), fraction.value)

  const minute = readMinuteWords(lexemes, index + 2, hour.digits !== undefined)
  return said(hour.number, minute?.value ?? 0, exact, minute?.next ?? index + 2)
}

function readDotted(
  lexemes: readonly Lexeme[],
  index: number,
  cued: boolean
): Reading<ClockReading> | undefined {
  const hour = lexemes[index]
  const minute = readMinuteDigits(lexemes[index + 2])
  if (
    hour?.digits === undefined ||
    hour.digits.length > 2 ||
    !isMinuteSign(lexemes, index + 1) ||
    minute === undefined ||
    Number(hour.digits) > 24
  ) {
    return undefined
  }

  const hasSuffix = hasRole(lexemes[index + 3], 'am', 'pm', 'clock') || lexemes[index + 3]?.part !== undefined
  return hasSuffix || isDottedTime(lexemes, index) || (cued && !isCounted(lexemes, index + 3))
    ? said(Number(hour.digits), minute, isExact(hour.digits), index + 3)
    : undefined
}

/** A dot, or the comma that Arabic phones write in its place. */
function isMinuteSign(lexemes: readonly Lexeme[], index: number): boolean {
  const [before, sign, after] = lexemes.slice(index - 1, index + 2)
  return (
    sign?.word === '.' ||
    (/^[,،٫]$/.test(sign?.word ?? '') && before?.end === sign?.start && sign?.end === after?.start)
  )
}

function readCompact(
  lexemes: readonly Lexeme[],
  index: number,
  cued: boolean
): Reading<ClockReading> | undefined {
  const digits = lexemes[index]?.digits
  if (digits === undefined || digits.length < 3 || digits.length > 4) return undefined

  const [hour, minute] = [Number(digits.slice(0, -2)), Number(digits.slice(-2))]
  const hasSuffix = hasRole(lexemes[index + 1], 'am', 'pm') || lexemes[index + 1]?.part !== undefined
  const hasCue =
    (cued || lexemes[index - 1]?.part !== undefined || hasRole(lexemes[index - 1], 'about')) &&
    isEndOfDate(lexemes, index + 1)

  if (hour > 23 || minute > 59 || !(hasSuffix || hasCue) || isCounted(lexemes, index + 1)) return undefined

  return said(hour, minute, isExact(digits.slice(0, -2)), index + 1)
}

/**
 * Two number words or numbers that cannot be one number: "ten thirty", "seven thirty five", and after "at"
 * also "3 15".
 */
function readWords(
  lexemes: readonly Lexeme[],
  index: number,
  cued: boolean
): Reading<ClockReading> | undefined {
  const hour = lexemes[index]
  if (
    hour?.number === undefined ||
    hour.arabic ||
    hour.shy === true ||
    hour.number < 1 ||
    hour.number > 23 ||
    hour.number === 20
  ) {
    return undefined
  }
  if (hour.digits !== undefined && (hour.digits.length > 2 || (!cued && !isTimeOfDay(lexemes, index + 2)))) {
    return undefined
  }

  const minute = readMinuteWords(lexemes, index + 1, hour.digits !== undefined)
  if (
    minute === undefined ||
    isCounted(lexemes, minute.next) ||
    (lexemes[minute.next]?.word === '.' && lexemes[minute.next + 1]?.digits !== undefined)
  ) {
    return undefined
  }

  return said(hour.number, minute.value, hour.number > 12, minute.next)
}

/** am, pm or a part of the day: "8 10 pm", "6 55 in the morning". */
function isTimeOfDay(lexemes: readonly Lexeme[], index: number): boolean {
  return hasRole(lexemes[index], 'am', 'pm') || lexemes[skip(lexemes, index, 'in', 'the')]?.part !== undefined
}

function readMinuteWords(
  lexemes: readonly Lexeme[],
  index: number,
  inDigits: boolean
): Reading<number> | undefined {
  const first = lexemes[index]
  if (inDigits) {
    const minute = readMinuteDigits(first)
    return minute === undefined || /^[-/.:]$/.test(lexemes[index + 1]?.word ?? '')
      ? undefined
      : { value: minute, next: index + 1 }
  }

  if (hasRole(first, 'zero')) return readUnitAfterZero(lexemes, index + 1)

  const minute =
    first?.arabic === true || first?.digits !== undefined ? undefined : readCardinal(lexemes, index)
  return minute !== undefined && minute.value >= 10 && minute.value < 60 ? minute : undefined
}

function readUnitAfterZero(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  const unit = lexemes[index]?.number
  return unit !== undefined && unit >= 1 && unit <= 9 && lexemes[index]?.digits === undefined
    ? { value: unit, next: index + 1 }
    : undefined
}

function readHourOnly(
  lexemes: readonly Lexeme[],
  index: number,
  withFractions: boolean,
  cued: boolean
): Reading<ClockReading> | undefined {
  const hour = readHour(lexemes, index)
  if (hour === undefined) return undefined

  const fraction =
    withFractions && hour.value <= 24
      ? readArabicFraction(lexemes, hour.next, cued || hour.value >= 10 || isClockForm(lexemes[index]))
      : undefined
  if (fraction !== undefined) {
    return shiftMinutes(said(hour.value, 0, hour.value > 12, fraction.next), fraction.value)
  }

  const ordinal = lexemes[index]?.ordinal !== undefined && lexemes[index]?.number === undefined
  const digits = lexemes[index]?.digits

  return {
    value: {
      clock: { hour: hour.value, minute: 0, exact: digits === undefined ? hour.value > 12 : isExact(digits) },
      weak: true,
      ordinal
    },
    next: hour.next
  }
}

/** الثامنة: a form that says hours, and is no count. */
function isClockForm(lexeme: Lexeme | undefined): boolean {
  return lexeme?.feminine === true && lexeme.definite && lexeme.ordinal !== undefined
}

/** ست is also a lady: "الساعة ست" and "على ست ونص" are hours. */
function isSaidAsHour(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    hasRole(lexemes[index - 1], 'clock') ||
    (hasTimeCue(lexemes, index) &&
      lexemes[index]?.definite !== true &&
      signOf(lexemes[index + 1]) !== undefined)
  )
}

/** A number up to 31, since a bare one may still prove to be a day; or a feminine ordinal (الثالثة). */
function readHour(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  const lexeme = lexemes[index]
  if (lexeme?.shy === true && lexeme.weekday === undefined && !isSaidAsHour(lexemes, index)) {
    return undefined
  }
  if (
    lexeme?.weekday !== undefined &&
    lexeme.definite &&
    lexeme.feminine !== true &&
    !hasTimeCue(lexemes, index) &&
    lexeme.shy !== true
  ) {
    return undefined
  }

  const number = lexeme?.arabic === true ? readSimpleCardinal(lexemes, index) : readCardinal(lexemes, index)
  if (number !== undefined) {
    return number.value <= 31 && (lexeme?.digits?.length ?? 0) <= 2 ? number : undefined
  }

  const ordinal =
    lexeme?.feminine === true &&
    (lexeme.definite || lexeme.word === 'وحده' || hasRole(lexemes[index - 1], 'clock'))
      ? readOrdinal(lexemes, index)
      : undefined

  return ordinal !== undefined && ordinal.value.rank <= 12
    ? { value: ordinal.value.rank, next: ordinal.next }
    : undefined
}

/** إلا takes from the hour, و adds to it. */
function signOf(lexeme: Lexeme | undefined): 1 | -1 | undefined {
  if (hasRole(lexeme, 'minus')) return -1

  return hasRole(lexeme, 'wa') ? 1 : undefined
}

/** "9 and half", as second-language writers say it; "2 and a half hours" is a length. */
function signOfAnd(lexemes: readonly Lexeme[], index: number): 1 | undefined {
  const share = skip(lexemes, index + 1, 'one')
  const isShare = hasRole(lexemes[index], 'and') && hasRole(lexemes[share], 'half', 'quarter')
  return isShare && !isCounted(lexemes, share + 1) ? 1 : undefined
}

/** ونص, وربع, وتلت, إلا خمسة, ونص وخمسة, و18 دقيقة. A bare number of minutes needs a clock around it. */
function readArabicFraction(
  lexemes: readonly Lexeme[],
  index: number,
  isClock: boolean
): Reading<number> | undefined {
  const sign = signOf(lexemes[index]) ?? signOfAnd(lexemes, index)
  const first =
    sign === undefined
      ? undefined
      : readShare(lexemes, skip(lexemes, index + 1, 'the', 'one'), isClock || sign < 0)
  if (sign === undefined || first === undefined) return undefined

  const again =
    sign * first.value === 30 && hasRole(lexemes[first.next], 'minus', 'wa')
      ? readShare(lexemes, first.next + 1, true)
      : undefined
  if (again === undefined || again.value !== 5) return { value: sign * first.value, next: first.next }

  return { value: 30 + (hasRole(lexemes[first.next], 'minus') ? -5 : 5), next: again.next }
}

function readShare(lexemes: readonly Lexeme[], index: number, isClock: boolean): Reading<number> | undefined {
  if (hasRole(lexemes[index], 'half')) return { value: 30, next: index + 1 }
  if (hasRole(lexemes[index], 'quarter')) return { value: 15, next: index + 1 }
  if (hasRole(lexemes[index], 'third')) return { value: 20, next: index + 1 }

  const number = readCardinal(lexemes, index)
  if (number === undefined || number.value < 1 || number.value > 59) return undefined
  if (hasUnit(lexemes[number.next], 'minute')) return { value: number.value, next: number.next + 1 }

  const isSaid =
    isClock || lexemes[number.next]?.part !== undefined || hasRole(lexemes[number.next], 'am', 'pm')
  return isSaid && !isCounted(lexemes, number.next) ? number : undefined
}

function meridiemOf(lexeme: Lexeme | undefined): 'am' | 'pm' | undefined {
  if (hasRole(lexeme, 'am')) return 'am'

  return hasRole(lexeme, 'pm') ? 'pm' : undefined
}

/** o'clock, -ish, am and pm behind a time. */
function readSuffixes(lexemes: readonly Lexeme[], reading: Reading<ClockReading>): Reading<ClockReading> {
  const next = isNextHour(lexemes, reading.next) ? reading.next : skip(lexemes, reading.next, 'clock', 'ish')
  const isClock =
    next > reading.next &&
    !hasRole(lexemes[reading.next], 'hourMark') &&
    // "Hour 10" is ten o'clock; "2 hour" is how long, where nothing calls it an hour.
    lexemes[reading.next]?.word !== 'hour' &&
    (lexemes[reading.next]?.arabic !== true || hasRole(lexemes[reading.next], 'ish'))
  const meridiem = meridiemOf(lexemes[next])
  const { clock, weak, ordinal } = reading.value
  const stop = isClock ? next : reading.next

  if (meridiem === undefined || clock.meridiem !== undefined || !isMeridiem(lexemes, next)) {
    return { value: { clock, weak: weak && !isClock, ordinal }, next: stop }
  }

  return { value: { clock: { ...clock, meridiem }, weak: false, ordinal }, next: next + 1 }
}

/** "khamis 10 el sa3a 9": the word belongs to the number behind it. */
function isNextHour(lexemes: readonly Lexeme[], index: number): boolean {
  const word = lexemes[index]
  return (
    hasRole(word, 'clock') && word?.word.startsWith('o') !== true && lexemes[index + 1]?.number !== undefined
  )
}

/** "am" alone is a verb and م a letter: they count only directly behind digits or a number. */
function isMeridiem(lexemes: readonly Lexeme[], index: number): boolean {
  const follower = lexemes[index + 1]
  return !(
    lexemes[index]?.arabic === true &&
    follower?.arabic === true &&
    follower.roles === undefined &&
    lexemes[index + 2]?.word === '.'
  )
}
