import { readBareAnswer, type BareAnswer } from '../language/bare-answers.js'
import { readPreference, type Preference } from '../language/choosing.js'
import { resolveDateTime, withoutSpans, type DateTimeMention } from '../language/dates/index.js'
import { numbersBesideChoice } from '../language/beside-choice.js'
import { Phrases, consistsOf, readText } from '../language/reading.js'
import { wordsOf } from '../language/words/index.js'
import { numberInWords, type Selection } from '../language/selection.js'
import { fractionDigits } from '../../src/shared/minor-units.js'
import { normalizeText } from '../../src/shared/text.js'
import { namesOffer } from './choice.js'
import type { DialogueContext, Frame } from './frame.js'
import type { Understanding } from './understanding.js'
import { fitsHours, saysWhen, wallClock } from './when.js'

/**
 * A short message with what the open question makes of it: a number is one of the times or services that were
 * listed, or else an hour; "you choose" is the first of them, "as soon as possible" the soonest.
 */
export function answeringOpenQuestion(
  frame: Frame,
  said: Understanding,
  context: DialogueContext
): Understanding {
  return withHourBeside(frame, answeringItself(frame, said, context), context)
}

function answeringItself(frame: Frame, said: Understanding, context: DialogueContext): Understanding {
  const understood = insteadOfKnown(frame, said, context)
  const { times, proposal } = frame.previous
  if (proposal?.kind === 'book') return sayingHour(frame, understood, context)
  if (proposal !== null || !(times.length > 0 || frame.isChoosing)) return understood
  // A yes to several takes none of them: it is asked which. To the only one it is a choice.
  if (understood.acts.plainAffirm) {
    const isOnlyOne = times.length === 1 || (times.length === 0 && frame.offers.length === 1)
    return isOnlyOne && !(frame.chosen !== null && times.length === 0)
      ? selecting(understood, { kind: 'index', index: 0 })
      : understood
  }

  const reading = readText(understood.text)
  if (frame.offers.length === 1 && times.length === 0 && consistsOf(reading.words, ONLY_ONE, BESIDE)) {
    return selecting(understood, { kind: 'index', index: 0 })
  }

  const counted = times.length === 0 ? countedOffer(frame, reading.words) : undefined
  if (counted !== undefined) return selecting(understood, counted)

  const answer = readBareAnswer(reading)
  if (times.length > 0) {
    return answer === null ? understood : answeringWhen(frame, understood, answer, context)
  }

  const answered = answer === null ? understood : answeringWhich(frame, understood, answer)
  if (answered !== understood) return answered

  const preferred = preferring(frame, understood, readPreference(reading))
  return preferred === understood ? numbering(frame, understood, reading.words) : preferred
}

/**
 * "The best one, 11 is good", «التاني بس ٥»: of a message that chooses a service, the number that chooses
 * none is the hour. Where it may be something else, the time is asked.
 */
function withHourBeside(frame: Frame, understood: Understanding, context: DialogueContext): Understanding {
  const { acts, when, text, details, jobPlace } = understood
  const { select } = acts
  const isOpen = frame.offers.length > 0 && frame.previous.times.length === 0
  const chooses = (select !== undefined && select.kind !== 'demonstrative') || namesOffer(frame, understood)
  const hasHours = [when.time, when.after, when.before, when.partOfDay].some((said) => said !== undefined)
  if (!isOpen || !chooses || hasHours || acts.bookNow || isAboutElse(frame, understood)) return understood

  const place = select?.kind === 'index' ? select.index + 1 : undefined
  const ofPlace = normalizeText(details.join(' ')).split(' ')
  const hours = numbersBesideChoice(readText(text)).flatMap(({ word, isAlone }) => {
    const isElse =
      (numberInWords(word) ?? Number(word)) === place ||
      ofPlace.includes(word) ||
      (jobPlace !== null && !isAlone)
    const hour = isElse ? null : hourIn(word, understood, context)
    return hour === null || isOneOfThem(word, hour) ? [] : [{ isAlone, hour }]
  })

  const [only] = hours
  if (only === undefined) return understood

  const isHour = hours.length === 1 && only.isAlone
  // An hour that was said before holds beside what may be a floor.
  if (!isHour && frame.when.time !== undefined) return understood

  return isHour
    ? { ...understood, when: { ...when, ...hourAlone(only.hour) } }
    : { ...understood, when: { ...when, unsure: 'unread' } }
}

/** "Awal wa7de", «أول وحدة»: one of those shown. One o'clock is written as a figure beside a choice. */
function isOneOfThem(word: string, { time }: DateTimeMention): boolean {
  return !/^\d/.test(word) && (time === '01:00' || time === '13:00')
}

function hourAlone({ time, impliedDate }: DateTimeMention): Partial<DateTimeMention> {
  return {
    ...(time === undefined ? {} : { time }),
    ...(impliedDate === undefined ? {} : { impliedDate })
  }
}

/** «واحد», "tnen", of those that were shown. Without an hour that was said, two and more may be one. */
function countedOffer({ offers, when }: Frame, words: string[]): Selection | undefined {
  const said = words.filter((word) => !BESIDE.has(word))
  const number = said.length === 1 ? numberInWords(said[0] ?? '') : undefined
  if (number === undefined || number > offers.length) return undefined

  return number === 1 || when.time !== undefined ? { kind: 'index', index: number - 1 } : undefined
}

/** "Him", "هو", "ok this": there is no other one. */
const ONLY_ONE = new Phrases(wordsOf('onlyOne'))
const BESIDE = new Phrases(wordsOf('courtesy', 'yes', 'yesFirst'))

/** More words than these around a number tell something else than which one is meant. */
const LONGEST_NUMBERING = 5

/** "2 for us", "رقمه 1", "2 at 11": one small number that no other reader took. */
function numbering(frame: Frame, understood: Understanding, words: string[]): Understanding {
  const { acts, when, budget, place } = understood
  if (acts.select !== undefined) return understood
  if (saysWhen(when)) return numberingAtTime(frame, understood)

  const numbers = words.filter((word) => /^\d+$/.test(word))
  const number = Number(numbers[0])
  const isOfList = numbers.length === 1 && number >= 1 && number <= frame.offers.length
  const isElse = budget !== null || place !== null || acts.count !== undefined || acts.question

  return !isOfList || isElse || words.length > LONGEST_NUMBERING || isAboutElse(frame, understood)
    ? understood
    : selecting(understood, { kind: 'index', index: number - 1 })
}

/** "2, at 11", «٢ عال ٥»: beside a time, nothing but the number of a service. */
function numberingAtTime(frame: Frame, understood: Understanding): Understanding {
  const { text, when } = understood
  const place = Number(readBareAnswer(readText(withoutSpans(text, when.spans)))?.number ?? Number.NaN)
  const isOfList = Number.isInteger(place) && place >= 1 && place <= frame.offers.length

  return !isOfList || isAboutElse(frame, understood)
    ? understood
    : { ...selecting(understood, { kind: 'index', index: place - 1 }), when }
}

/** "At 10 I have a meeting, make it 3": of the hours in a correction, the one that is not known already. */
function insteadOfKnown(frame: Frame, understood: Understanding, context: DialogueContext): Understanding {
  const { acts, when, text } = understood
  const { time: known } = frame.when
  const corrects = acts.correction || acts.deny || acts.reschedule || acts.cannotMake
  if (known === undefined || when.time !== known || !corrects || acts.bookNow) return understood

  const hours = when.spans.map(({ start, end }) => hourIn(text.slice(start, end), understood, context))
  const other = hours.find((hour) => hour?.time !== undefined && hour.time !== known)
  return other === undefined || other === null ? understood : { ...understood, when: other }
}

/** A bare number after an offer whose hour we chose ("3", "تسعة"): another hour of that day. */
function sayingHour(frame: Frame, understood: Understanding, context: DialogueContext): Understanding {
  const answer = frame.when.said === undefined ? null : readBareAnswer(readText(understood.text))
  if (answer === null || saysWhen(understood.when) || understood.acts.plainAffirm) return understood

  const place = Number(answer.number ?? Number.NaN)
  const isOfList = Number.isInteger(place) && place >= 1 && place <= frame.offers.length
  return isOfList ? understood : inHours(understood, answer, context)
}

/** A message that says which kind of service it wants ("whoever comes first"), perhaps with a day. */
function preferring(frame: Frame, understood: Understanding, preference: Preference | null): Understanding {
  const { acts, place, when } = understood
  if (preference === null || place !== null || isAboutElse(frame, understood)) return understood
  if (acts.select?.kind === 'index' || acts.select?.kind === 'last') return understood

  const { asksPrice, selection } = preference
  const chosen = selecting(understood, selection)
  return { ...chosen, acts: { ...chosen.acts, price: asksPrice }, when }
}

/** Another trade, or an act that no choice among the services goes with. */
function isAboutElse(frame: Frame, { acts, category, others, dropped }: Understanding): boolean {
  const isOther = category !== null && category.slug !== frame.category
  const isOwn = acts.cancel || acts.reschedule || acts.myBookings || acts.namesBooking || acts.sameAgain
  const isEnd =
    acts.more || acts.human || acts.withdraws || acts.postpones || acts.refusesBooking || acts.plainDeny

  return isOther || others.length > 0 || dropped.length > 0 || isOwn || isEnd || acts.complaint !== undefined
}

/** After "When should they come?" with some free times. */
function answeringWhen(
  frame: Frame,
  understood: Understanding,
  answer: BareAnswer,
  context: DialogueContext
): Understanding {
  const { times } = frame.previous
  const zone = frame.chosen?.timezone ?? context.timezone
  const isFirst = times[0] !== undefined && fitsHours(frame.when, new Date(times[0]), zone)
  if ((answer.isSoonest || answer.isIndifferent) && isFirst) {
    return selecting(understood, { kind: 'index', index: 0 })
  }

  if (answer.isMiddle) return selecting(understood, middleOf(times.length))
  if (isOrdinal(understood)) return selecting(understood, understood.acts.select)

  // "At 3" is an hour, although three times were listed.
  if (understood.when.time !== undefined) return understood

  const place = answer.number === null ? undefined : Number(answer.number)
  if (place !== undefined && Number.isInteger(place) && place >= 1 && place <= times.length) {
    return selecting(understood, { kind: 'index', index: place - 1 })
  }

  return saysWhen(understood.when) ? understood : inHours(understood, answer, context)
}

/** A short answer as an hour of the day, if it is one. */
function inHours(understood: Understanding, answer: BareAnswer, context: DialogueContext): Understanding {
  if (answer.words.length === 0 || answer.words.length > 2) return understood

  const when = hourIn(answer.number ?? answer.words.join(' '), understood, context)
  if (when === null) return understood

  const { select: _, ...acts } = understood.acts
  return { ...understood, acts, when }
}

/** After a list of services. */
function answeringWhich(frame: Frame, understood: Understanding, answer: BareAnswer): Understanding {
  const { offers } = frame
  if (answer.isIndifferent) return selecting(understood, { kind: 'index', index: 0 })
  if (answer.isSoonest) return selecting(understood, { kind: 'superlative', by: 'soonest' })
  if (answer.isMiddle) return selecting(understood, middleOf(offers.length))
  if (answer.isCheapOne) return selecting(understood, { kind: 'superlative', by: 'price' })
  if (answer.isBestOne) return selecting(understood, { kind: 'superlative', by: 'rating' })
  if (isOrdinal(understood)) return selecting(understood, understood.acts.select)
  if (answer.number === null) return understood

  const number = Number(answer.number.replace(',', '.'))
  const isPlace = Number.isInteger(number) && number >= 1 && number <= offers.length
  if (isPlace) return selecting(understood, { kind: 'index', index: number - 1 })

  const fitting = offers.filter(
    ({ rating, price, currency }) =>
      (rating !== null && Math.round(rating * 10) === Math.round(number * 10)) ||
      price === Math.round(number * 10 ** fractionDigits(currency))
  )
  const [only] = fitting

  return only !== undefined && fitting.length === 1
    ? selecting(understood, { kind: 'index', index: offers.indexOf(only) })
    : understood
}

/** The message is this choice and nothing else: "1st" is no day, "the cheap one" no search. */
function selecting(understood: Understanding, select: Selection | undefined): Understanding {
  if (select === undefined) return understood

  const { budget: _, rating: _rating, topic: _topic, upset: _upset, ...acts } = understood.acts
  return {
    ...understood,
    acts: { ...acts, ...nothingElse, select },
    category: null,
    when: { spans: [] },
    budget: null,
    minRating: null,
    cheap: false
  }
}

/** What a choice may look like besides. */
const nothingElse = {
  plainAffirm: false,
  affirm: false,
  deny: false,
  urgent: false,
  more: false,
  near: false,
  price: false,
  providerInfo: false,
  recommend: false,
  availability: false,
  hesitates: false,
  wait: false,
  thanks: false,
  goOn: false,
  smalltalk: false,
  outOfScope: false
} as const

/** An ordinal alone, which the calendar may have taken for a day ("1st"). */
function isOrdinal({ acts, text }: Understanding): boolean {
  return (
    acts.select?.kind === 'index' && /^[^\p{L}\p{N}]*(?:the )?\d(?:st|nd|rd|th)(?: one)?\W*$/iu.test(text)
  )
}

function middleOf(count: number): Selection {
  return { kind: 'index', index: Math.floor((count - 1) / 2) }
}

/** A number, in digits or words, as an hour of the day; null when it is none. */
function hourIn(
  number: string,
  { at }: Understanding,
  { timezone }: DialogueContext
): Understanding['when'] | null {
  const now = wallClock(at, timezone)

  for (const before of wordsOf('beforeHour')) {
    const when = resolveDateTime(`${before} ${number}`, { now })
    if (when.time !== undefined && when.date === undefined) return { ...when, spans: [] }
  }

  return null
}
