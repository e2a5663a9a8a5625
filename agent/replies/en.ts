import { DateTime } from 'luxon'
import { resolvePlace } from '../../src/vocabulary/index.js'
import type { BookingFacts, Offer, ReasonFact } from '../facts/results.js'
import { HOUR } from '../../src/shared/time.js'
import {
  categoryName,
  clockTime,
  daysAhead,
  fullTime,
  kilometres,
  list,
  money,
  quoted,
  rating,
  written
} from './format.js'
import type { Clock, Found, Replies, Variants } from './types.js'

const SOON = HOUR
const amount = (value: number, currency: string) => money(value, currency, 'en')
const nameOf = ({ name }: { name: string }) => written(name, 'en')
const title = ({ title_en: text }: { title_en: string }) => written(text, 'en')

/** An admin's own category has no name here. */
const named = (category: string | null) =>
  (categoryName(category, 'en') ?? 'the other job').replace(/al$/, 'al work')

/** 45 minutes, 1 hour, 1.5 hours, 3 hours. */
function duration(minutes: number): string {
  if (minutes < 60 || minutes % 30 !== 0) return `${minutes} minutes`
  return minutes === 60 ? '1 hour' : `${minutes / 60} hours`
}

/** "today at 15:30", "tomorrow at 10:00", "Wednesday 25 November, 14:00". */
function time(instant: Date, timezone: string, now: Date): string {
  const days = daysAhead(instant, timezone, now)
  if (days === 0) return `today at ${clockTime(instant, timezone)}`
  return days === 1 ? `tomorrow at ${clockTime(instant, timezone)}` : fullTime(instant, timezone, 'en')
}

/** By the number of days ahead. */
const nearDays: Record<number, string> = {
  0: 'today',
  1: 'tomorrow'
}

/** The same with weekday and date always said. */
function surely(instant: Date, timezone: string, now: Date): string {
  const days = daysAhead(instant, timezone, now)
  const near = nearDays[days]

  return `${near === undefined ? '' : `${near}, `}${fullTime(instant, timezone, 'en')}`
}

function reason(fact: ReasonFact, { timezone, now }: Clock): string {
  switch (fact.code) {
    case 'free_today':
      return 'free today'
    case 'free_then':
      return 'free at that time'
    case 'next_free':
      return fact.at === undefined ? 'free soon' : `free ${time(new Date(fact.at), timezone, now)}`
    case 'cheapest':
      return 'the lowest price here'
    case 'below_usual_price':
      return `${fact.percent ?? 0}% below the usual price`
    case 'in_town':
      return `right in ${resolvePlace(fact.city ?? '')?.name_en ?? 'town'}`
    case 'near':
      return `only ${fact.km ?? 0} km away`
    case 'top_rated':
      return `top rated (${rating(fact.rating ?? 0)})`
    case 'well_rated':
      return `well rated (${rating(fact.rating ?? 0)})`
    case 'many_reviews':
      return `${fact.count ?? 0} reviews to go by`
    default:
      return 'does exactly this'
  }
}

function offerLine(offer: Offer, index: number, now: Date): string {
  const rated =
    offer.rating === null
      ? 'no rating yet'
      : `${rating(offer.rating)} of 5 (${offer.ratingCount} ` +
        `${offer.ratingCount === 1 ? 'review' : 'reviews'})`
  const distance = offer.distanceKm === null ? '' : `, ${kilometres(offer.distanceKm)} km away`
  const free =
    offer.nextSlot === null
      ? 'nothing free in the next two weeks'
      : `next free ${time(new Date(offer.nextSlot), offer.timezone, now)}`
  const why = offer.reasons
    .filter(({ code }) => !['next_free', 'free_today', 'free_then'].includes(code))
    .slice(0, 2)
    .map((fact) => reason(fact, { timezone: offer.timezone, now }))

  return (
    `${index + 1}. ${title(offer)}, ${nameOf(offer.provider)}: ${amount(offer.price, offer.currency)}, ` +
    `${rated}${distance}, ${free}.${why.length === 0 ? '' : ` Why: ${list(why, ' and ')}.`}`
  )
}

function availabilitySentence({ offers, asked, askedWords }: Found): string {
  const free = offers.filter(({ isFreeThen }) => isFreeThen).length
  const words = asked === 'today' ? 'today' : askedWords

  if (asked === null) return ''
  if (free === 0) {
    return asked === 'time'
      ? ` Nobody is free ${words}, so here is when each is free next.`
      : ` Nothing is free ${words}, so here is when each is free next.`
  }
  if (free === offers.length) {
    return offers.length === 1 ? ` It is free ${words}.` : ` All of them are free ${words}.`
  }

  return ` ${free === 1 ? 'One is' : `${free} are`} free ${words} and ${free === 1 ? 'comes' : 'come'} first.`
}

function whereFound(place: NonNullable<Found['place']>, isElsewhere: boolean): string {
  return isElsewhere ? ` nearest to ${place.name_en}` : ` in and around ${place.name_en}`
}

function found(facts: Found, now: Date): Variants {
  const { offers, category, place, isElsewhere, cheap } = facts
  const what = `${cheap ? 'good-value ' : ''}${categoryName(category, 'en') ?? 'service'}`
  const where = place === null ? '' : whereFound(place, isElsewhere)
  const lines = offers.map((offer, index) => offerLine(offer, index, now)).join('\n')
  const times = availabilitySentence(facts)

  const number = ['', 'one', 'two', 'three', 'four', 'five'][offers.length] ?? String(offers.length)
  const options = offers.length === 1 ? 'option' : 'options'

  return [
    `Here ${offers.length === 1 ? 'is' : 'are'} ${number} ${what} ` +
      `${options}${where}.${times}\n${lines}\nWhich one suits you, and when?`,
    `I found ${number} ${what} ${options} for you${where}.${times}\n${lines}\nTell me which one and ` +
      'what time you would like.',
    `These look best for ${what}${where}.${times}\n${lines}\nShall I book one? Just say which and when.`,
    `${number[0]?.toUpperCase() ?? ''}${number.slice(1)} good ${options} for ` +
      `${what}${where}.${times}\n${lines}\nSay the number and a time, and I will set it up.`
  ]
}

function refusalReason(code: string, who: string): string {
  switch (code) {
    case 'slot_closed':
      return `${who} is closed at that time`
    case 'slot_taken':
      return `${who} is already booked then`
    case 'slot_too_soon':
      return `That is too soon for ${who}`
    case 'slot_too_far':
      return 'That is too far ahead to book'
    case 'slot_off_grid':
      return `${who} starts jobs at fixed times`
    default:
      return `${who} cannot do that time`
  }
}

/** What the provider has said so far. */
const answers: Record<string, string> = {
  pending: ', waiting for their answer',
  accepted: ', accepted'
}

function bookingLine(
  { service, provider, scheduledAt, timezone, price, currency, status }: BookingFacts,
  now: Date
): string {
  const waiting = answers[status] ?? ''

  return (
    `${title(service)} with ${nameOf(provider)}, ${surely(new Date(scheduledAt), timezone, now)}, ` +
    `${amount(price, currency)}${waiting}`
  )
}

const numbered = (bookings: BookingFacts[], now: Date) =>
  bookings.map((booking, index) => `${index + 1}. ${bookingLine(booking, now)}.`).join('\n')

const aspectNames: Record<string, string> = {
  punctuality: 'punctuality',
  quality: 'the quality of the work',
  price: 'the price',
  manners: 'manners',
  speed: 'speed',
  cleanliness: 'cleanliness'
}

export const en: Replies = {
  reason,
  day: ({ date, time: clock, partName }, { timezone, now }) => {
    if (date === undefined) return ''

    const local = DateTime.fromISO(date, { zone: timezone })
    const days = daysAhead(local.toJSDate(), timezone, now)
    const day = nearDays[days] ?? `on ${local.setLocale('en-GB').toFormat('cccc d LLLL')}`
    const part =
      partName === undefined ? '' : ` (${partName === 'lateAfternoon' ? 'late afternoon' : partName})`
    return clock === undefined ? `${day}${part}` : `${day} at ${clock}`
  },
  thoseDays: 'on those days',
  greeting: (name) => [
    `Hello ${written(name, 'en')}! What can I get done for you today?`,
    'Hi again! Tell me what you need and where.',
    'Good to hear from you. Which service are you looking for?'
  ],
  askCategory: () => [
    'Happy to help. What needs doing: plumbing, electrical work, cleaning, or something else?',
    'Which kind of service do you need? For example a plumber, a fridge repair or a painter.',
    'Tell me what the job is, and I will find someone good.'
  ],
  askPlace: (category) => [
    `Sure. Where do you need ${categoryName(category, 'en') ?? 'it'}? A town or a neighbourhood is enough.`,
    'And where is the job? Just the town will do.',
    'Which town should they come to?'
  ],
  askDay: (isImpossible) => [
    isImpossible ? 'That day is not in the calendar. Which day do you mean?' : 'Which day do you mean?',
    'Which day should it be? A weekday or a date is enough.',
    'Please tell me the day once more.'
  ],
  notRead: (words) => [
    `I have not booked anything yet: I am not sure about ${quoted(words, 'en')}.`,
    `Nothing is booked yet, because I did not understand ${quoted(words, 'en')}.`,
    `I would rather ask before I book: what did you mean by ${quoted(words, 'en')}?`
  ],
  found,
  nothingFound: (category, place) => [
    `I could not find ${categoryName(category, 'en') ?? 'that'}${place === null ? '' : ` near ${place.name_en}`} right now. Shall I try another place, or something similar?`,
    'Nothing matches that at the moment. A wider area or another kind of service may work; which ' +
      'should I try?',
    'Still nothing there. Would another town or a higher price be all right?'
  ],
  noMore: () => [
    'Those were all that fit. Shall I look in another area or on another day?',
    'I have no others like that. We could change the place, the price or the day.'
  ],
  askTime: (offer, times, now) => {
    const free = times.map((slot, index) => `${index + 1}. ${surely(slot, offer.timezone, now)}`).join('\n')
    return [
      `Good choice: ${nameOf(offer.provider)}, ${amount(offer.price, offer.currency)}. When should ` +
        `they come? The next free times are:\n${free}`,
      `${nameOf(offer.provider)} it is. Which time suits you? They are free:\n${free}`,
      `These times are open with ${nameOf(offer.provider)}; pick one or name another:\n${free}`
    ]
  },
  noTimes: ({ provider }) => [
    `${nameOf(provider)} has nothing free in those days. Another day, or another provider?`,
    `No luck: ${nameOf(provider)} is fully booked then. Shall I look at other days or other people?`
  ],
  refused: ({ code, provider, start, alternatives }, { timezone, now }) => {
    const who = provider === null ? 'The provider' : nameOf(provider)
    const asked = start === null ? '' : ` (${surely(start, timezone, now)})`
    const near = alternatives.map((slot, index) => `${index + 1}. ${surely(slot, timezone, now)}`).join('\n')
    const offerOthers =
      alternatives.length === 0
        ? 'Shall I look for someone else?'
        : `The nearest free times are:\n${near}\nWould one of these do?`

    return [
      `${refusalReason(code, who)}${asked}. ${offerOthers}`,
      `Sorry, no: ${refusalReason(code, who).replace(/^That/, 'that')}${asked}. ` +
        `${alternatives.length === 0 ? 'Should I try another provider?' : `What about one of these?\n${near}`}`,
      `That time does not work${asked}, because ${refusalReason(code, who).replace(/^That/, 'it')}. ` +
        `${alternatives.length === 0 ? 'Another day, perhaps?' : `You could take:\n${near}`}`
    ]
  },
  proposal: (
    { kind, service, provider, scheduledAt, timezone, durationMinutes, price, currency, cancelTerms },
    now
  ) => {
    const at = surely(new Date(scheduledAt), timezone, now)
    const who = nameOf({ name: provider.businessName })

    if (kind === 'cancel') {
      return [
        `You want to cancel ${title(service)} with ${who}, ${at}. ${cancelTerms} Shall I cancel it?`,
        `That is ${title(service)} with ${who}, ${at}. ${cancelTerms} Say yes and it is cancelled.`
      ]
    }

    if (kind === 'reschedule') {
      return [
        `I would move ${title(service)} with ${who} to ${at}, for the same ${amount(price, currency)}. ` +
          `${cancelTerms} Is that right?`,
        `New time for ${title(service)} with ${who}: ${at}, still ${amount(price, currency)}. ` +
          `${cancelTerms} Shall I move it?`
      ]
    }

    return [
      `So that is ${title(service)} with ${who}, ${at}, about ${duration(durationMinutes)}, for ` +
        `${amount(price, currency)}. ${cancelTerms} Shall I book it?`,
      `Here is what I would book: ${title(service)}, ${who}, ${at}, ${amount(price, currency)} for ` +
        `${duration(durationMinutes)}. ${cancelTerms} Is that all right?`,
      `${who} can come ${at} for ${title(service)}: ${amount(price, currency)}, ` +
        `${duration(durationMinutes)}. ${cancelTerms} Do you want it?`,
      `Let me say it back: ${title(service)} by ${who}, ${at}, at ${amount(price, currency)}. ` +
        `${cancelTerms} Yes or no?`
    ]
  },
  stillStands: () => ['And this is still open:', 'Back to the appointment:', 'About the booking, then:'],
  ranOut: () => [
    'That offer had run out, so here it is afresh.',
    'It took a little too long and the offer closed; here it is again.'
  ],
  changed: () => [
    'Something about that offer has changed, so please look once more.',
    'It is not quite what it was a moment ago; here is how it stands now.'
  ],
  done: (change, { service, provider, scheduledAt, timezone, price, currency, freeUntil }, now) => {
    const at = surely(new Date(scheduledAt), timezone, now)
    const who = nameOf(provider)

    if (change === 'cancelled') {
      return [
        `Cancelled: ${title(service)} with ${who}, ${at}. Anything else?`,
        `All right, ${title(service)} with ${who} (${at}) is cancelled. Can I help with something else?`
      ]
    }

    if (change === 'rescheduled') {
      return [
        `Moved: ${title(service)} with ${who} is now ${at}. They still have to accept the new time.`,
        `Your appointment with ${who} is now ${at}; I will tell you when they accept.`
      ]
    }

    const free =
      Date.parse(freeUntil) > now.getTime() + SOON
        ? ` Cancelling is free until ${time(new Date(freeUntil), timezone, now)}.`
        : ' Cancelling is free until they accept.'

    return [
      `Booked: ${title(service)} with ${who}, ${at}, ${amount(price, currency)}. They will confirm ` +
        `shortly. If you change your mind, say “cancel it”.${free}`,
      `Done! ${who} is booked for ${title(service)}, ${at}, at ${amount(price, currency)}. You will ` +
        `hear from me when they accept; “cancel it” undoes it.${free}`,
      `It is booked with ${who}: ${title(service)}, ${at}, ${amount(price, currency)}. To undo it, ` +
        `just say “cancel it”.${free}`
    ]
  },
  letGo: () => [
    'No problem, nothing was booked. Another time, another provider, or leave it?',
    'All right, I let it go. Shall I look for a different time or someone else?',
    'Fine, nothing happens then. Tell me if you want something else.'
  ],
  oneAfterTheOther: (first, others) => [
    `Gladly, one after the other: first ${named(first)}, then ${list(others.map(named), ' and ')}.`,
    `I will start with ${named(first)} and come to ${list(others.map(named), ' and ')} right after.`,
    `We begin with ${named(first)}; ${list(others.map(named), ' and ')} comes next.`
  ],
  nowFor: (category) => [
    `Now for ${named(category)}.`,
    `On to ${named(category)}.`,
    `That leaves ${named(category)}.`
  ],
  lookForNext: (category) => [
    `Next is ${named(category)}: shall I look for someone?`,
    `And ${named(category)}, shall I see who is free?`
  ],
  sameTime: () => [
    'You asked for the very same hour; if one after the other is easier, just name another time.',
    'This one falls on the same hour too, so tell me if you want it earlier or later.'
  ],
  leftOut: () => ['Fine, we leave that one out.', 'All right, that one is off the list.'],
  dropped: (categories) => [
    `All right, no ${list(categories.map(named), ' and no ')} then.`,
    `Fine, I have taken ${list(categories.map(named), ' and ')} off the list.`
  ],
  nothingOpen: () => [
    'There is nothing waiting for a yes right now. What would you like me to find or book?',
    'I have no open offer to confirm. Which service do you need, and when?'
  ],
  whichOne: (offers) => [
    `Gladly. Which one: ${list(
      offers.map((offer, index) => `${index + 1} (${nameOf(offer.provider)})`),
      ' or '
    )}? And for when?`,
    `Which of them shall I take, ${list(
      offers.map(({ provider }) => nameOf(provider)),
      ' or '
    )}?`,
    'Just tell me the number and a time.'
  ],
  bookings: (bookings, now) => [
    `You have ${bookings.length === 1 ? 'one booking' : `${bookings.length} bookings`} ` +
      `ahead:\n${numbered(bookings, now)}`,
    `This is what is coming up:\n${numbered(bookings, now)}`,
    `Your appointments:\n${numbered(bookings, now)}`
  ],
  noBookings: () => [
    'You have no bookings ahead. Shall I find you someone?',
    'Nothing is booked at the moment. What do you need done?'
  ],
  whichBooking: (bookings, now, isCancelling) => [
    `Which one should I ${isCancelling ? 'cancel' : 'move'}?\n${numbered(bookings, now)}`,
    `You have more than one; which do you mean?\n${numbered(bookings, now)}`
  ],
  askNewTime: (booking, now) => [
    `Sure. When should it be instead of ${surely(new Date(booking.scheduledAt), booking.timezone, now)}?`,
    `To which day and time shall I move ${title(booking.service)} with ${nameOf(booking.provider)}?`
  ],
  cancelTerms: () => [
    'Cancelling is free until 24 hours before the start, while the provider has not accepted, and in ' +
      'the first 5 minutes; later half of the price is kept. Want me to cancel something?',
    'In short: free up to a day before, half the price after that. Should I cancel a booking for you?'
  ],
  price: (category, { suggested, currency, explanation }) =>
    suggested === null
      ? [
          explanation,
          `No comparison yet for ${categoryName(category, 'en') ?? 'that'}, sorry. Shall I show you ` +
            'who offers it?'
        ]
      : [
          `Around ${amount(suggested, currency)} is usual for ` +
            `${categoryName(category, 'en') ?? 'that'}. ${explanation} Shall I show you the best three?`,
          `Expect about ${amount(suggested, currency)}. ${explanation} Do you want me to find someone?`
        ],
  priceOf: (offers) => [
    `${list(
      offers.map(({ provider, price, currency }) => `${nameOf(provider)} takes ${amount(price, currency)}`),
      ', and '
    )}. That is the price you pay, with nothing on top.`,
    `${list(
      offers.map(({ provider, price, currency }) => `${amount(price, currency)} with ${nameOf(provider)}`),
      ', '
    )}.`
  ],
  providers: (providers) => {
    const lines = providers
      .map((provider) => {
        const head =
          `${nameOf({ name: provider.businessName })}: ` +
          `${provider.ratings === null ? 'no rating yet' : `${rating(provider.ratings)} of 5 from ${provider.ratingCount} reviews`}.`

        if (provider.tooFewReviews) return `${head} Too few written reviews to say more.`

        const good = provider.praise
          .slice(0, 2)
          .map(({ aspect, count }) => `${aspectNames[aspect] ?? aspect} (${count})`)
        const bad = provider.complaints
          .slice(0, 2)
          .map(({ aspect, count }) => `${aspectNames[aspect] ?? aspect} (${count})`)

        return `${head}${good.length === 0 ? '' : ` People praise ${list(good, ' and ')}.`}${bad.length === 0 ? ' No complaint stands out.' : ` Some complain about ${list(bad, ' and ')}.`}`
      })
      .join('\n')

    return [`From their reviews:\n${lines}`, `This is what people write:\n${lines}`]
  },
  offerPerson: () => [
    'That sounds like something for a person. Say “talk to someone” and I will call our team.',
    'Someone from our team should look at that; “talk to someone” is enough and I pass it on.'
  ],
  handedOff: (reference) => [
    `I have called someone from our team; they will read this conversation (reference ${reference}). ` +
      'Is there anything I can do meanwhile?',
    `A colleague has been told (reference ${reference}) and will get back to you.`
  ],
  thanks: () => ['You are welcome! Anything else?', 'My pleasure. I am here if you need me.', 'Any time!'],
  bye: () => ['Goodbye, and have a good day!', 'See you soon!', 'Take care!'],
  help: () => [
    'I find and book local services: tell me what, where and when, for example “a plumber in Tyre ' +
      'tomorrow at 10”. I can also show, move or cancel your bookings and tell you what things usually ' +
      'cost.',
    'Say what you need and where, and I show the three best; you choose one and a time, I say it all ' +
      'back, and only your yes books it.'
  ],
  smalltalk: () => [
    'I am Taskego’s concierge, a program, and doing fine. What can I get done for you?',
    'All well here! I am best at finding plumbers, electricians and the like; do you need one?',
    'Happy to chat, but I am happier finding you a good craftsman. What is to be done?'
  ],
  takeYourTime: () => ['Take your time, I am here.', 'No rush at all.', 'Sure, whenever you are ready.'],
  outOfScope: () => [
    'That is beyond me; I only do local services. Do you need something repaired, cleaned or built?',
    'I cannot help with that one. For work at home or around it, I am your concierge; what do you need?'
  ],
  unclear: () => [
    'I am not sure I understood. Would you like to find a service, see your bookings, or talk to a person?',
    'Could you put that differently? Tell me the service, the town and the time, or say “my bookings”.',
    'Sorry, I did not get it. Are you looking for someone, or is it about a booking you have?'
  ],
  trouble: (message) => [`That did not work: ${message}`, `${message} Shall we try something else?`],
  actionLabels: {
    book: 'Book it',
    cancel: 'Cancel the booking',
    move: 'Move it',
    undo: 'Cancel it',
    choose: (index) => `Number ${index + 1}`,
    human: 'Talk to a person'
  }
}
