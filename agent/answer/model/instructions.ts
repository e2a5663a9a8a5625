import type { SystemModelMessage } from 'ai'
import { DateTime } from 'luxon'
import type { Voice } from '../../../src/shared/actor.js'
import { features, hasFeature, type Feature } from '../../../src/shared/features.js'
import type { Vocabulary } from '../../../src/shared/market.js'
import { lexiconCategories } from '../../../src/vocabulary/index.js'
import { LISTING_NOTE, type Offer } from '../../facts/results.js'
import type { Turn } from '../../dialogue/turn.js'
import { keptBefore } from '../../replies/en/kept.js'
import { bookingsTold } from './bookings-told.js'
import { EXAMPLES } from './examples.js'
import { viewOf } from './view.js'

/** What the concierge is for. */
export const PURPOSE = 'You help people find, filter, and book local services.'

/** The sentence that says what the concierge is. */
export function systemSentence(marketplace: string): string {
  return `You are ${marketplace}'s AI Concierge. ${PURPOSE}`
}

const RULES = [
  "Answer in the user's language, warm and short: English, or Arabic in Arabic script (also when they " +
    'write it in Latin letters). French words are welcome in questions; answer those in English.',
  'Use only what the tools and these instructions say: never invent providers, prices, ratings or ' +
    'times. Show at most three services, each with price, rating, distance and next free time.',
  'Times are local, as you read them here; say them as "3:30 pm". Give tools local times: ' +
    'YYYY-MM-DDTHH:mm. You know the day of today, so read "tomorrow" or "Friday" yourself; resolveDateTime ' +
    'helps where words are unclear. Never choose a day or an hour that the user left out or ruled out: ask.',
  'As soon as service, day and hour are known, call proposeBooking: to offer is free and books ' +
    'nothing. To move or cancel, call rescheduleBooking or proposeCancel with the id of the booking. Of a ' +
    'booking with `proposedTime` tell that another time is proposed to the user: call offerProposedTime. ' +
    'Of their no say nothing: we tell it. The offer is shown to the user in words of ours, so say nothing ' +
    'after it. One offer at a time, one call of a tool at a time.',
  "Only the user's own yes to the offer that was shown last lets confirmBooking or confirmCancel " +
    'work, or their order to book now. When they say yes, in whatever words, call it at once. A new wish ' +
    'instead of a yes is a new offer.',
  'What the user wishes beside the time (a woman, materials, a note for the door) goes into `notes`.',
  'Never ask for an address: an offer says back what was said or saved, and after the booking we ask, ' +
    'once. When they then tell or correct it, or want the provider told something, call tellJobPlace.',
  'Asked for two services at once, say so and deal with the first; come to the second once the first ' +
    'is booked.',
  'If something is missing, ask one short question. If we have no such trade or town, say so.'
].join('\n')

/** What a model is told of the user's language, and of the Arabic to answer in. */
const voices: Record<Voice, string> = {
  en: 'The user writes English.',
  lebanese: 'The user writes Arabic. Answer in natural Lebanese Arabic.',
  standard:
    'The user writes Arabic. Answer in plain modern standard Arabic, in forms that address women and men ' +
    'alike.'
}

const COMPLAINTS =
  'Complaints, a provider who did not come, money: say sorry, name the booking, change nothing by ' +
  'yourself. Offer what fits: a message to the provider in the booking, a new time (rescheduleBooking), ' +
  'cancelling (proposeCancel), or a person of the team (handOff), which decides about refunds. Call ' +
  'handOff at once when they ask for a person, and for a refund, damage or danger.'

const COMPLAINTS_WITHOUT_PERSON =
  'Complaints, a provider who did not come, money: say sorry, name the booking, change nothing by ' +
  'yourself. Offer what fits: a message to the provider in the booking, a new time (rescheduleBooking), ' +
  'or cancelling (proposeCancel). What went wrong can be reported at the booking in the app. Nobody of ' +
  'the team can be called into this chat: promise none.'

/** What is said of a part that the marketplace does without. */
const withoutParts: Partial<Record<Feature, string>> = {
  reviews: 'There are no reviews, ratings or stars: speak of none.',
  jobPhotos: 'Photos of a job cannot be sent, neither here nor in the app.',
  savedAddresses: 'No addresses are saved.',
  proposedTimes: 'Providers propose no other times.'
}

/** What a turn is told beside the dialogue. */
export interface Briefing {
  vocabulary: Vocabulary
  matches: Offer[]
}

/**
 * The instructions of a turn: the sentence, the rules, the marketplace's facts, four short examples, the
 * user, their bookings, and exactly the top five matches as typed data. They hold no secret.
 */
export function systemMessage(turn: Turn, { vocabulary, matches }: Briefing): SystemModelMessage {
  const { user, timezone, at, voice } = turn
  const local = DateTime.fromJSDate(at, { zone: timezone }).setLocale('en')
  const { coming, earlier } = bookingsTold(turn.frame.own)
  const speaker = { name: user.name, city: user.city, language: user.language, timezone }

  return {
    role: 'system',
    content: [
      systemSentence(turn.rules.name),
      RULES,
      turn.rules.hasSupport ? COMPLAINTS : COMPLAINTS_WITHOUT_PERSON,
      facts(vocabulary, turn),
      EXAMPLES,
      `Now: ${local.toFormat('cccc d LLLL yyyy, HH:mm')}, ${local.toFormat("yyyy-MM-dd'T'HH:mmZZ")} ` +
        `(${timezone}). ${voices[voice]}`,
      `User: ${JSON.stringify(speaker)}`,
      `${LISTING_NOTE} Do not write links, images or HTML.`,
      `Coming bookings of the user: ${JSON.stringify(viewOf(coming, turn))}`,
      `Earlier bookings of the user, the last first: ${JSON.stringify(viewOf(earlier, turn))}`,
      `Matches: ${JSON.stringify(viewOf(matches, turn))}`
    ].join('\n\n')
  }
}

function facts(
  { categories, cities }: Vocabulary,
  { rules, cancelPolicy }: Pick<Turn, 'rules' | 'cancelPolicy'>
): string {
  const jobsOf = new Map(lexiconCategories.map(({ slug, subcategories }) => [slug, subcategories]))
  const trades = categories.map(({ slug }) => {
    const jobs = (jobsOf.get(slug) ?? []).map((job) => job.slug)
    return jobs.length === 0 ? slug : `${slug} (${jobs.join(', ')})`
  })

  const { freeHoursBefore, graceMinutes } = cancelPolicy
  return [
    `Trades, with their jobs (category, subcategory): ${trades.join('; ')}.`,
    `Towns: ${cities.map(({ slug }) => slug).join(', ')}.`,
    `Prices are in minor units of ${rules.currency}, with their text beside them. Booking costs ` +
      'nothing. It is paid online by card, or to the provider in cash. ' +
      `The provider accepts within ${rules.pendingExpiryHours} hours, or the booking lapses; ` +
      'with `isInstant` the yes confirms it.',
    `Cancelling is free until ${freeHoursBefore} hours before the start, while the provider has not ` +
      `accepted, and in the first ${graceMinutes} minutes; after that ${keptBefore(cancelPolicy)}, ` +
      'unless an offer tells other terms. Moving costs nothing.',
    `Starts are every ${rules.gridMinutes} minutes, at most ${rules.horizonDays} days ahead. ` +
      'Providers are approved by our team before they are listed. Addresses are told after the provider ' +
      'accepts.',
    ...features.flatMap((part) => (hasFeature(rules, part) ? [] : (withoutParts[part] ?? [])))
  ].join('\n')
}
