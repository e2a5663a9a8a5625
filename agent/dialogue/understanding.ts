import {
  findCategoryMentions,
  findJobs,
  findNotOffered,
  findPlaceAbroad,
  findPlaceMentions,
  isCertain,
  isTellingJob,
  type CategoryMention,
  type NotOffered,
  type Place,
  type PlaceAbroad,
  type PlaceMention
} from '../../src/vocabulary/index.js'
import type { Locale } from '../../src/shared/actor.js'
import { anyOf } from '../../src/shared/alternation.js'
import type { AddedWords } from '../../src/shared/market.js'
import { fractionDigits } from '../../src/shared/minor-units.js'
import { LARGEST_AMOUNT } from '../../src/shared/schemas.js'
import {
  isArabizi,
  normalizeText,
  replyLanguage,
  tokenizeWithOffsets,
  withoutInvisible
} from '../../src/shared/text.js'
import { readActs, type Acts } from '../language/acts.js'
import { isInPassing } from '../language/asides.js'
import { clausesOfOthers, isCraftsman, isCraftsmanAskedFor } from '../language/craftsmen.js'
import { afterContrast } from '../language/contrast.js'
import {
  asDayOfMonth,
  keepsHour,
  resolveDateTime,
  type DateTimeMention,
  type Span
} from '../language/dates/index.js'
import { repeatsHour } from '../language/dates/repeated-hour.js'
import { dropsIn, townsMeant } from '../language/dropping.js'
import {
  readDetailsWithin,
  readPlaceWithin,
  refusesToTell,
  savedPlaceIn,
  spansOfDetails,
  spansOfPlaces,
  type JobPlace
} from '../language/job-place.js'
import { spansOfFeelings } from '../language/feelings.js'
import { isCalledTo } from '../language/machines.js'
import { withObjects, withoutReaching } from '../language/objects.js'
import { tradesByWording } from '../language/likely-trade.js'
import { isBackground, triggerIn } from '../language/situations.js'
import { startOfNote } from '../language/passing-on.js'
import { Phrases, readText, type Reading } from '../language/reading.js'
import type { VisitQuestion } from '../language/visit-questions.js'
import {
  readNotedWishes,
  speaksOfRecurring,
  withoutEach,
  type NotedWish
} from '../language/personal-wishes.js'
import { unreadWords } from '../language/unread.js'
import { endsInWish, endsInWishForIt, holdsWish, wishesForIt } from '../language/wishing.js'
import { arabizi, english, wordsOf } from '../language/words/index.js'
import {
  listedWorks,
  partsOf,
  timedByList,
  withDetails,
  withoutSettings,
  worksIn,
  type Part
} from './requests.js'
import { isoDay, mergeWhen, saysWhen, wallClock, type When } from './when.js'
import type { Wish } from './wish.js'
import { withoutNames } from './without-names.js'
import { isOfName } from './provider-names.js'

/** A user's message, read by our own code and never by a model. */
export interface Understanding {
  text: string
  at: Date
  language: Locale
  acts: Acts
  category: { slug: string; subcategory?: string } | null
  /** Its words only hint at the trade, as "leaking" does at plumbing. */
  isHint: boolean
  /** The text without its places and times: what it tells of the work. */
  wording: string
  /** The trade stands in what somebody has, or in what the provider is to be told: nobody asks for it. */
  isInPassing: boolean
  /** So many words are read by no reader of trades, places and times. */
  otherWords: number
  /** What it says of the job within a trade, by the names of `findJobs`. */
  job: string[]
  /** What else is asked for in the same breath ("a plumber tomorrow and a cleaner on Friday"), in order. */
  others: Wish[]
  /** What is told to the provider as a note. */
  noted: NotedWish[]
  /** What the provider is to be told in the user's own words ("tell him the gate is open"). */
  told: string | null
  /** Where the job is, said with a request. */
  jobPlace: JobPlace | null
  /** What else it tells that the provider reads: a dog, the floor. */
  details: string[]
  /** What it tells of the fault, for the provider. */
  faults: string[]
  /** It says that the address is not told. */
  refusesPlace: boolean
  /** What it asks of the visit that was just booked. */
  visit: VisitQuestion | null
  /** The message is this note and nothing else. */
  isOnlyTold: boolean
  /** Two of its words mean its trade, as a socket and its sparks do. */
  isToldTwice: boolean
  /** Its trade is only mentioned: the reason of a wish, a place, or what was done already. */
  isBackground: boolean
  /** Asks for visits that come back; the time is that of the first one. */
  recurs: boolean
  /** Categories that are turned down ("forget the cleaning"). */
  dropped: string[]
  /** Wishes for the kind of work that it names ("need a plumber"), and so asks or complains of nothing. */
  wishes: boolean
  /** Asks for its trade itself ("need a good plumber"), whatever is to be done with what. */
  asksByName: boolean
  /** "Only the plumber". */
  isOnly: boolean
  place: Place | null
  /** A place outside the country, where the job is wanted. */
  abroad: PlaceAbroad | null
  /** What it asks for that nobody here does. */
  notOffered: NotOffered | null
  when: DateTimeMention
  /** In minor units of the marketplace's currency. */
  budget: number | null
  cheap: boolean
  minRating: number | null
  /** Normalised, to look for providers' names in. */
  words: string
  /**
   * The words of an order to book now that no reader accounts for; while there are any, nothing is booked by
   * it.
   */
  unread: string[]
  /** Words of the shown providers' names that it holds. */
  named: string[]
}

export interface SpokenAt {
  at: Date
  timezone: string
  /** The marketplace's. */
  currency: string
  previous: Locale
  /** Providers that were shown: the trade and the town in "Saida Pipes" are part of a name. */
  names?: string[]
  /** Trades and towns that admins added to those that ship. */
  added?: AddedWords | undefined
}

/** Reads one message. Pure: the present is when it was said. */
export function understand(written: string, spoken: SpokenAt): Understanding {
  const text = withoutInvisible(written)
  const said = whatIsSaid(text, withoutNames(text, spoken.names ?? []), spoken.added)
  const read = readSeveral(said, spoken) ?? readOne(said, spoken)
  const ofPlace = readJobPlace(said, spoken, read.told)
  return { ...read, ...ofPlace, noted: notedBeside(read.noted, ofPlace.details) }
}

const nothingOfPlace = { jobPlace: null, details: [], faults: [], refusesPlace: false, visit: null }

/** A dog, and a call at the door, that are passed on in the user's own words are not told twice. */
function notedBeside(noted: NotedWish[], details: string[]): NotedWish[] {
  const told = readNotedWishes(readText(details.join('\n')))
  return noted.filter((wish) => !told.includes(wish) || (wish !== 'hasPets' && wish !== 'callFirst'))
}

/** What a whole message says of where the job is, and of it, whatever else it asks for. */
function readJobPlace(
  { text, places, note }: Said,
  spoken: SpokenAt,
  told: string | null
): Pick<Understanding, 'jobPlace' | 'details' | 'faults' | 'refusesPlace'> {
  const asked = told === null ? text : text.slice(0, note)
  const saved = savedPlaceIn(asked)
  const { details, faults } = readDetailsWithin(asked, [])
  const mayTell = readPlaceWithin(asked, []) !== null || details.length + faults.length > 0
  if (!mayTell) {
    const refusesPlace = refusesToTell(asked)
    return saved === null || refusesPlace
      ? { ...nothingOfPlace, refusesPlace }
      : { ...nothingOfPlace, jobPlace: { saved } }
  }

  const times = whenIn(asked, spoken.at, spoken.timezone).spans
  const jobPlace = readPlaceWithin(asked, times)
  return {
    jobPlace: jobPlace ?? (saved === null ? null : { saved }),
    ...readDetailsWithin(asked, times, places),
    refusesPlace: refusesToTell(asked)
  }
}

/** What a text does, the text without the names in it, and the trades and places that it mentions. */
interface Said {
  text: string
  reading: Reading
  /** Where it begins to say what the provider is to be told; its length when it does not. */
  note: number
  /** Where somebody comes or did something who is not asked for: a time there is theirs. */
  others: Span[]
  acts: Acts
  described: string
  places: PlaceMention[]
  mentions: CategoryMention[]
  /** All of them, also what is not asked for. */
  named: CategoryMention[]
}

function whatIsSaid(text: string, described: string, added: AddedWords | undefined): Said {
  const note = startOfNote(described)
  const asked = described.slice(0, note)
  const placesAsked = findPlaceMentions(asked, added?.extraCities)
  const ofRequest =
    worksMentioned(asked, placesAsked, added) ?? withObjects(asked, mentionsIn(asked, placesAsked, added))
  // "Ask them to send a plumber" is a request of its own.
  const isOnlyNote = ofRequest.length === 0 && !asksIn(described, note, added)
  const read = ofRequest.length > 0 || isOnlyNote ? asked : described
  const places = read === asked ? placesAsked : findPlaceMentions(read, added?.extraCities)
  const mentions = read === asked ? ofRequest : withObjects(described, mentionsIn(described, places, added))

  const reading = readText(text)
  const others = clausesOfOthers(described, mentions)
  const wantedOnes = mentions.filter(({ start }) => !others.some((other) => isWithin(start, other)))
  return {
    text,
    reading,
    note,
    others,
    acts: readActs(reading),
    described,
    places,
    named: mentions,
    mentions: wanted(described, withoutSettings(described, beside(wantedOnes, spansOfDetails(described))))
  }
}

/**
 * The trades of several works that are each asked for in so many words, each read by itself: beside the
 * cockroaches in the kitchen, the garden is the gardener's. Null unless each names a trade of its own.
 */
function worksMentioned(
  text: string,
  places: Span[],
  added: AddedWords | undefined
): CategoryMention[] | null {
  const works = worksIn(text)
  if (works.length < 2) return null

  const read = works.map(({ start, end }) => {
    const part = text.slice(start, end)
    const towns = places
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ start: place.start - start, end: place.end - start }))

    return withObjects(part, mentionsIn(part, towns, added)).map((mention) => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start
    }))
  })

  const slugs = read.map((mentions) => categoriesOf(mentions)[0]?.slug)
  const kept = withObjects(text, read.flat())
  const isEachOwn = new Set(slugs).size === slugs.length && !slugs.includes(undefined)

  return isEachOwn && slugs.every((slug) => kept.some((one) => one.slug === slug)) ? kept : null
}

/**
 * "We have a party and need a plumber": what somebody has is not wanted where a wish comes after it. Neither
 * is what only hints at a trade: "my sister's wedding is on Friday, I want somebody for my hair".
 */
function wanted(described: string, mentions: CategoryMention[]): CategoryMention[] {
  const meant = afterContrast(described, mentions)
  const last = meant.at(-1)
  if (last === undefined) return meant

  const named = new Set(meant.filter(isCertain).map(({ slug }) => slug))
  const isBeside = ({ start, slug }: CategoryMention) =>
    slug !== last.slug && (isInPassing(described, start) || (named.has(last.slug) && !named.has(slug)))

  return meant.filter((mention) => !isBeside(mention) || !holdsWish(described.slice(mention.end, last.start)))
}

/** What stands in an address or in a note names no work, where work is named beside it. */
function beside(mentions: CategoryMention[], spans: Span[]): CategoryMention[] {
  const asked = mentions.filter(
    ({ start, end }) => !spans.some((span) => start < span.end && end > span.start)
  )
  return asked.length > 0 ? asked : mentions
}

function isWithin(place: number, { start, end }: Span): boolean {
  return place >= start && place < end
}

/** Is work asked for after a place of a text? */
function asksIn(text: string, from: number, added: AddedWords | undefined): boolean {
  if (from >= text.length) return false

  return findCategoryMentions(text, added?.extraCategories).some(
    (mention) => mention.start >= from && isCertain(mention) && endsInWish(text.slice(from, mention.start))
  )
}

function readOne(
  { text, reading, note, others, acts, described, places, mentions }: Said,
  { at, timezone, currency, previous, names = [] }: SpokenAt
): Understanding {
  const drops = dropsIn(described, mentions)
  const dropped = acts.question
    ? []
    : [...new Set(drops.filter(({ drop }) => drop === 'dropped').map(({ slug }) => slug))]
  const categories = categoriesOf(mentions)
  const wantedLast = askedAfterStory(described, mentions)
  const trigger = triggerIn(described, mentions)
  const asked =
    mentions.find((mention) => isCraftsmanAskedFor(described, mention)) ??
    mentions.find((mention) => isCertain(mention) && endsInWishForIt(described.slice(0, mention.start)))
  const category =
    categories.find(({ slug }) => slug === wantedLast && !dropped.includes(slug)) ??
    categories.find(({ slug }) => slug === asked?.slug && !dropped.includes(slug)) ??
    categories.find(({ slug }) => !dropped.includes(slug)) ??
    categories[0] ??
    null

  const ofTrade = mentions.filter(({ slug }) => slug === category?.slug)
  const [first] = ofTrade
  const { when, recurs } = firstOf(blanked(text, others), { at, timezone, towns: places })
  const unread = acts.bookNow
    ? unreadWords(text, readSpans({ text, described, places, mentions, category, when }), acts.select)
    : []
  const named = unread.filter((word) => isOfName(word, names))
  // "Book now, Tuesday 8": eight o'clock, or the eighth.
  const hasOtherReading =
    acts.bookNow &&
    asDayOfMonth(withoutLookalikes(blanked(text, others)), when, { now: wallClock(at, timezone) }) !== null
  const said: DateTimeMention = hasOtherReading ? { ...when, uncertain: true } : when

  return {
    text,
    at,
    language: replyLanguage(text, previous),
    acts,
    category,
    isHint: !ofTrade.some(isCertain),
    isToldTwice: isToldTwice(ofTrade),
    wording: blanked(described.slice(0, note), [
      ...places,
      ...spansOfPlaces(described.slice(0, note)),
      ...when.spans,
      ...spansOfFeelings(described.slice(0, note)),
      ...(trigger === null ? [] : [trigger])
    ]),
    isInPassing: first !== undefined && isInPassing(described, first.start),
    otherWords: wordsOutside(described, [...mentions, ...places, ...when.spans, ...spansOfPlaces(described)]),
    job: jobIn(described, places, category !== null),
    others: [],
    noted: readNotedWishes(places.length === 0 ? reading : readText(blanked(text, places))),
    told:
      note < text.length && whenIn(text.slice(note), at, timezone).time === undefined
        ? text.slice(note)
        : null,
    ...nothingOfPlace,
    isOnlyTold: !/[\p{L}\p{N}]/u.test(text.slice(0, note)) && category === null,
    isBackground: mentions.every((mention) => isUnwanted(described, mention)),
    recurs: recurs || speaksOfRecurring(reading),
    dropped,
    wishes: mentions.some(({ start }) => endsInWish(described.slice(0, start))),
    asksByName: asked !== undefined && asked.slug === category?.slug,
    isOnly: drops.some(({ drop }) => drop === 'only'),
    place: wantedPlace(described, places),
    notOffered: findNotOffered(described.slice(0, note), mentions),
    abroad: places.length === 0 ? findPlaceAbroad(described) : null,
    when: unread.length === 0 ? ofOccasion(said, category) : withoutImpliedDay(said),
    budget: budgetOf(acts, currency),
    cheap: acts.budget?.cheap ?? false,
    minRating: acts.rating?.minRating ?? null,
    words: normalizeText(text),
    unread: unread.filter((word) => !named.includes(word)),
    named
  }
}

/**
 * "The water from the taps is yellow, my son opened the tank and there is mud in it. I want somebody to wash
 * it": the last thing that the story names is what the wish behind it is about. Undefined where a wish goes
 * before a trade.
 */
function askedAfterStory(described: string, mentions: CategoryMention[]): string | undefined {
  const certain = mentions.filter(isCertain)
  const named = certain.length > 0 ? certain : mentions
  const [first, last] = [named[0], named.at(-1)]
  if (first === undefined || last === undefined || first.slug === last.slug) return undefined

  const isWishBehind = !holdsWish(described.slice(0, last.end)) && wishesForIt(described.slice(last.end))
  return isWishBehind && SENTENCE_END.test(described.slice(last.start)) ? last.slug : undefined
}

const SENTENCE_END = /[.!?؟،,;؛\n]/u

/** "Not Jbeil, Batroun": the first place that is not turned down; a name before what is only like one. */
function wantedPlace(described: string, places: PlaceMention[]): Place | null {
  const named = places.filter(({ score }) => score === 1)
  return townsMeant(described, named.length > 0 ? named : places)[0]?.place ?? null
}

/** The text without the names of its towns: in Bint Jbeil nobody asks for a girl. */
function blanked(text: string, places: Span[]): string {
  return places.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text
  )
}

function wordsOutside(text: string, spans: Span[]): number {
  return tokenizeWithOffsets(text).filter(
    (token) => !spans.some(({ start, end }) => token.start < end && token.end > start)
  ).length
}

/** Do two words of a text, at different places, mean a trade? */
function isToldTwice(ofTrade: CategoryMention[]): boolean {
  const certain = ofTrade.filter(isCertain)
  return certain.some(({ start }) => certain.some((other) => other.start > start))
}

/** An hour beside something that was not read never means today. */
function withoutImpliedDay({ impliedDate: _, ...when }: DateTimeMention): DateTimeMention {
  return when
}

/** Works for a feast: its day is theirs. */
const OF_OCCASIONS: ReadonlySet<string> = new Set(['beauty-hair', 'photography-events'])

/** "My sister's wedding is on Saturday, I need a make-up artist": the day that is told is the day wanted. */
function ofOccasion(when: DateTimeMention, category: Understanding['category']): DateTimeMention {
  if (when.unsure !== 'told' || !OF_OCCASIONS.has(category?.slug ?? '')) return when

  const { unsure: _, ...sure } = when
  return sure
}

/** "Before my sister's wedding", "we closed the gas and opened the windows". */
function isUnwanted(text: string, mention: CategoryMention): boolean {
  return (mention.slug === 'photography-events' && !isCertain(mention)) || isBackground(text, mention)
}

/** Without a trade, "change" and "check" are rather said of a booking: only things and faults count. */
function jobIn(text: string, places: Span[], namesTrade: boolean): string[] {
  return findJobs(text, places)
    .filter((job) => namesTrade || isTellingJob(job))
    .map(({ name }) => name)
}

type ReadParts = Omit<Said, 'acts' | 'note' | 'reading' | 'others' | 'named'> &
  Pick<Understanding, 'category' | 'when'>

/**
 * Where a text was read: its one trade, its one place (by its name, not by what is like it), its day and
 * hours, and whole names.
 */
function readSpans({ text, described, mentions, places, category, when }: ReadParts): Span[] {
  const [first] = places
  const ofTrade = mentions.filter(({ slug }) => slug === category?.slug)

  return [
    ...when.spans,
    // A word that several trades know names none by itself.
    ...(ofTrade.some(isCertain) ? ofTrade : []),
    ...places.filter(({ place, score }) => score === 1 && place.slug === first?.place.slug),
    ...blankedSpans(text, described)
  ]
}

/** What withoutNames left out. */
function blankedSpans(text: string, described: string): Span[] {
  const spans: Span[] = []
  for (let start = 0; start < text.length; start++) {
    if (text[start] !== described[start]) spans.push({ start, end: start + 1 })
  }

  return spans
}

/**
 * A message that asks for several kinds of work: the first is what it is about, the others wait. What is said
 * once, a time or a place, holds for all; a time between two of them for the later one. Null when it asks for
 * one, or is about bookings, prices or people.
 */
function readSeveral(
  { text, acts, described, mentions, named, places }: Said,
  spoken: SpokenAt
): Understanding | null {
  const isTimed = ({ start, end }: Span) =>
    saysWhen(whenIn(described.slice(start, end), spoken.at, spoken.timezone))
  const works = withDetails(described, {
    parts: partsOf(described, mentions, isTimed),
    mentions,
    isTimed
  })
  const hasHour = ({ start, end }: Span) =>
    whenIn(described.slice(start, end), spoken.at, spoken.timezone).time !== undefined
  const listed = listedWorks(described, named, hasHour)
  const isListed = listed.length > 1 && works.every(({ detail }) => detail === undefined)
  const parts = isListed && listed.length >= works.length ? listed : timedByList(works, listed, mentions)
  if (parts.length < 2 || isAboutElse(acts)) return null

  const ofEach = parts.map(({ start, end, slug }) => {
    const one = readOne(whatIsSaid(text.slice(start, end), described.slice(start, end), spoken.added), spoken)
    return slug === undefined || one.category?.slug === slug
      ? one
      : { ...one, category: { slug }, isHint: false }
  })
  const read = withHourOfAll(ofEach)
  const details = parts.map(({ detail }) =>
    detail === undefined
      ? null
      : whenIn(described.slice(detail.start, detail.end), spoken.at, spoken.timezone)
  )
  const slugs = new Set(read.map(({ category }) => category?.slug))
  const [first, ...rest] = read
  // "The lights go off when … . Need an electrician": a story, and what is asked for at its end.
  const isTold = first !== undefined && !first.wishes && !saysWhen(first.when) && !details.some(Boolean)
  const isStory = isTold && rest.some(({ asksByName }) => asksByName)

  if (
    first === undefined ||
    (isStory && wordsOutside(described, mentions) > STORY) ||
    (isTold && !acts.inAddition && isFaultAndWho(described, mentions, { parts, read })) ||
    slugs.size < read.length ||
    slugs.has(undefined) ||
    read.some(({ dropped }) => dropped.length > 0) ||
    !(isEachTimed(read, details) || isSeveral(described, mentions, read))
  ) {
    return null
  }

  const shared = saysWhen(first.when) ? null : sharedWhen(described, parts, read, spoken)
  const when = detailed(shared ?? onDayBefore(described, parts, first.when, spoken), details[0])
  // "…, I am in Tyre" may stand behind what is said of each.
  const place = read.find((one) => one.place !== null)?.place ?? wantedPlace(described, places)

  return {
    ...first,
    text,
    language: replyLanguage(text, spoken.previous),
    // An order to book at once needs its own exact start in its own words.
    acts:
      shared === null
        ? first.acts
        : { ...first.acts, bookNow: false, book: first.acts.book || first.acts.bookNow },
    isOnly: false,
    noted: [...new Set(read.flatMap(({ noted }) => noted))],
    recurs: read.some(({ recurs }) => recurs),
    others: wishesAfter(
      { ...first, when },
      rest.map((one, index) => ({
        ...one,
        text: textOfTime(described, parts[index + 1], one),
        when: detailed(one.when, details[index + 1])
      })),
      spoken.timezone
    ),
    place: first.place ?? place,
    when,
    words: normalizeText(text),
    unread: read.flatMap(({ unread }) => unread),
    named: read.flatMap(({ named }) => named)
  }
}

/**
 * "The lock does not turn, I need a carpenter": a fault, and behind it who is to mend it, by a sign alone or
 * as somebody who is called to such a thing ("and I need a plumber", of a water heater).
 */
function isFaultAndWho(
  described: string,
  mentions: CategoryMention[],
  { parts, read }: { parts: Part[]; read: Understanding[] }
): boolean {
  const [fault, asked] = parts
  if (fault === undefined || asked === undefined || parts.length > 2) return false

  const isPerson = mentions.some((mention) => mention.start < fault.end && isCraftsman(described, mention))
  const isAsked = mentions.some(
    (mention) => mention.start >= asked.start && isCraftsmanAskedFor(described, mention)
  )
  const isBySign = /^[,،.;؛\n]$/u.test(described.slice(fault.end, asked.start))
  return !isPerson && isAsked && (isBySign || isCalledTo(read[1]?.category?.slug, read[0]?.category?.slug))
}

const ALL_OF_THEM = new Phrases(wordsOf('allOfThem'))

/** "A painter on Tuesday and a cleaner on Monday, both at 9": the hour at the end is that of each. */
function withHourOfAll(read: Understanding[]): Understanding[] {
  const last = read.at(-1)
  if (last === undefined || last.when.time === undefined || !speaksOfAll(last)) return read

  const { time } = last.when
  return read.map((one) =>
    one.when.date === undefined || saysHours(one.when) ? one : { ...one, when: { ...one.when, time } }
  )
}

/** «التنين» is both of them, and Monday where it was read as a day. */
function speaksOfAll({ text, when }: Understanding): boolean {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word)
  return tokens.some(
    ({ start, end }, index) =>
      ALL_OF_THEM.lengthAt(words, index) > 0 &&
      !when.spans.some((span) => start < span.end && end > span.start)
  )
}

function saysHours({ time, partOfDay, after, before }: DateTimeMention): boolean {
  return [time, partOfDay, after, before].some((said) => said !== undefined)
}

/** Where the time of a work is said: in its own words, or where it is named again. */
function textOfTime(described: string, part: Part | undefined, { text }: Understanding): string {
  return part?.detail === undefined ? text : described.slice(part.detail.start, part.detail.end)
}

/** "Both on Friday, the oven at 10": hours that are said for one of several works, on the day of all. */
function detailed(when: DateTimeMention, detail: DateTimeMention | null | undefined): DateTimeMention {
  if (detail === null || detail === undefined || !saysWhen(detail)) return when

  const { date, endDate } = detail.date === undefined ? when : detail
  const { impliedDate, ...hours } = detail

  return {
    ...hours,
    ...(date === undefined ? {} : { date }),
    ...(date === undefined && impliedDate !== undefined ? { impliedDate } : {}),
    ...(endDate === undefined ? {} : { endDate }),
    spans: when.spans
  }
}

/** A message that is so much more about one trade than about another asks for the one alone. */
const ONE_ALONE = 3
/** So many words beside the trades tell a story. */
const STORY = 6

/** "Plumber on Friday at 10, electrician Saturday at 11": each has a time of its own. */
function isEachTimed(read: Understanding[], details: Array<DateTimeMention | null>): boolean {
  return read.slice(1).every(({ when }, index) => {
    const detail = details[index + 1] ?? null
    return saysWhen(when) || (detail !== null && saysWhen(detail))
  })
}

/**
 * Are several works asked for, or does one of them only stand beside the other ("the heater leaks, I closed
 * the electricity")? Of a story the wording of the whole decides, unless each work is asked for in so many
 * words or at its own time.
 */
function isSeveral(described: string, mentions: CategoryMention[], read: Understanding[]): boolean {
  if (worksIn(described).length > 1 || wordsOutside(described, mentions) <= STORY) return true

  const { trades } = tradesByWording(described)
  const likelihoods = new Map(trades.map(({ label, probability }) => [label, Math.log(probability)]))
  const [highest = 0] = likelihoods.values()

  return read.every(({ category }) => {
    const likelihood = likelihoods.get(category?.slug ?? '')
    return likelihood === undefined || highest - likelihood < ONE_ALONE
  })
}

/** Is a message about something else than new work? "I have two appointments … move the one" is. */
function isAboutElse(acts: Acts): boolean {
  const changes = acts.moves || acts.givesUp || acts.changed.length > 0
  return isAboutBookings(acts) || (acts.tellsOfBookings && changes)
}

function isAboutBookings({
  cancel,
  cancelTerms,
  reschedule,
  myBookings,
  price,
  providerInfo,
  human,
  refusesBooking
}: Acts): boolean {
  return cancel || cancelTerms || reschedule || myBookings || price || providerInfo || human || refusesBooking
}

/** "On Wednesday, the cleaning at 9 and the tiler at 2": hours of the day that stands before a list. */
function onDayBefore(
  described: string,
  [first]: Part[],
  when: DateTimeMention,
  { at, timezone }: SpokenAt
): DateTimeMention {
  if (first?.slug === undefined || when.date !== undefined) return when

  const { date } = whenIn(described.slice(0, first.start), at, timezone)
  return date === undefined ? when : { ...when, date }
}

/** "A plumber and a cleaner on Friday": the time comes after everything that it holds for. */
function sharedWhen(
  described: string,
  parts: Part[],
  read: Understanding[],
  { at, timezone }: SpokenAt
): DateTimeMention | null {
  const index = read.findIndex(({ when }) => saysWhen(when))
  const part = parts[index]
  const when = read[index]?.when
  if (part === undefined || when === undefined) return null

  return saysWhen(whenIn(described.slice(part.start, part.named), at, timezone)) ? null : when
}

function wishesAfter(first: Understanding, rest: Understanding[], timezone: string): Wish[] {
  let when = wantedAt({}, first, timezone)
  let { place } = first

  return rest.flatMap((one) => {
    if (one.category === null) return []

    when = wantedAt(when, one, timezone)
    place = one.place ?? place

    const {
      category: { slug, subcategory = null },
      job,
      budget,
      cheap,
      minRating
    } = one

    return [{ category: slug, subcategory, job, place, when, budget, cheap, minRating }]
  })
}

/**
 * What says nothing takes the time before it, what says a time alone the day before it; a day of its own
 * brings its own hours, unless it repeats those before ("Tuesday, also 9").
 */
function wantedAt(before: When, { when, at, text }: Understanding, timezone: string): When {
  if (saysWhen(when)) return mergeWhen(when.date === undefined ? before : hoursRepeated(before, text), when)
  return when.now === true ? { date: isoDay(at, timezone) } : before
}

function hoursRepeated({ time, part, after, before }: When, text: string): When {
  if (time !== undefined) return repeatsHour(text, time) ? { time } : {}
  return keepsHour(text) ? { part, after, before } : {}
}

/** When a text wants something; of what comes back ("every Tuesday"), the first time. */
function firstOf(text: string, spoken: SaidAt): { when: DateTimeMention; recurs: boolean } {
  const when = whenSaid(text, spoken)
  if (saysWhen(when) || when.noDay !== undefined) return { when, recurs: false }

  const once = withoutEach(text)
  if (once === text) return { when, recurs: false }

  const first = whenSaid(once, spoken)
  return saysWhen(first) ? { when: first, recurs: true } : { when, recurs: false }
}

interface SaidAt {
  at: Date
  timezone: string
  /** Where the text names towns. */
  towns?: readonly Span[]
}

/** When a text wants something, as of an instant in a zone. */
export function whenIn(text: string, at: Date, timezone: string): DateTimeMention {
  return whenSaid(text, { at, timezone })
}

function whenSaid(text: string, { at, timezone, towns = [] }: SaidAt): DateTimeMention {
  return resolveDateTime(withoutLookalikes(text), { now: wallClock(at, timezone), towns })
}

/** French "mon rendez-vous" is nobody's Monday. */
const FRENCH_MY = new RegExp(String.raw`\bmon(?=\s+${anyOf(arabizi.ownedInFrench)})`, 'giu')

/** Who comes by tomorrow has no deadline; "by 5" is one. */
const COME_BY = new RegExp(
  String.raw`(?<=\b(?:come|comes|coming)\s+)by(?=\s+${anyOf(english.afterComingBy)}\b)`,
  'giu'
)

/** "90 Mar Elias street" is no day in March. "At 10 …" may be an hour. */
const HOUSE_NUMBER = new RegExp(
  String.raw`(?<!\bat\s+)\b\d{1,4}(?=(?:\s+(?!${anyOf(english.notOfStreets)}\b)[a-z'’-]+){1,3}` +
    String.raw`\s+${anyOf(english.streetsBehind)}\b)`,
  'giu'
)

/** The text without the words that only look like dates, of the same length. */
export function withoutLookalikes(text: string): string {
  const blank = (said: string): string => ' '.repeat(said.length)
  return withoutArabiziDigits(text)
    .replace(FRENCH_MY, 'ton')
    .replace(COME_BY, blank)
    .replace(HOUSE_NUMBER, blank)
}

/**
 * Arabizi letters that look like dates: "3am" (he is just …) is no hour, "mar7aba" (hello) no day in March.
 */
function withoutArabiziDigits(text: string): string {
  return isArabizi(text) ? text.replace(/\b3am(?=\s+[a-z])/gi, 'aam').replace(/\bmar7ab/gi, 'marhab') : text
}

/** The trades that a text names; of what only hints at a trade ("switch"), those among `likely`. */
export function tradesIn(text: string, likely: readonly string[], added: AddedWords): string[] {
  const mentions = mentionsIn(text, findPlaceMentions(text, added.extraCities), added)
  return [
    ...new Set(
      mentions
        .filter(({ slug, score }) => isCertain({ score }) || likely.includes(slug))
        .map(({ slug }) => slug)
    )
  ]
}

function mentionsIn(text: string, places: Span[], added: AddedWords | undefined): CategoryMention[] {
  const isPlace = new Uint8Array(text.length)
  for (const { start, end } of places) isPlace.fill(1, start, end)
  const mentions = findCategoryMentions(withoutReaching(text), added?.extraCategories)

  return mentions.filter(({ start, end }) => !isPlace.subarray(start, end).includes(1))
}

function categoriesOf(mentions: CategoryMention[]): Array<{ slug: string; subcategory?: string }> {
  const certain = mentions.filter(isCertain)
  const counted = certain.length > 0 ? certain : mentions
  const slugs = [...new Set(counted.map(({ slug }) => slug))]

  return slugs
    .map((slug) => counted.filter((mention) => mention.slug === slug))
    .flatMap((same) => same.find(({ subcategory }) => subcategory !== undefined) ?? same[0] ?? [])
    .map(({ slug, subcategory }) => (subcategory === undefined ? { slug } : { slug, subcategory }))
}

/** Money in another currency is a wish for something cheap: we do not guess rates. */
function budgetOf({ budget }: Acts, currency: string): number | null {
  if (budget?.maxPrice === undefined || (budget.currency !== undefined && budget.currency !== currency)) {
    return null
  }

  return Math.min(LARGEST_AMOUNT, Math.round(budget.maxPrice * 10 ** fractionDigits(currency)))
}
