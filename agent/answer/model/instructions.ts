import type { SystemModelMessage } from 'ai'
import { formatLocalTime } from '../../../src/shared/format.js'
import { LISTING_NOTE, type Offer } from '../../facts/results.js'
import type { Turn } from '../../dialogue/turn.js'

/** The sentence that says what the concierge is. */
export const SYSTEM_SENTENCE =
  "You are Taskego's AI Concierge. You help people find, filter, and book local services."

const RULES = [
  "Answer in the user's language, warm and short: English, or natural Lebanese Arabic in Arabic " +
    'script (also when they write Arabic in Latin letters).',
  'Use only what the tools return: never invent providers, prices, ratings or times. Show at most ' +
    'three services, each with price, rating, distance and next free time.',
  "To book, call proposeBooking and wait: only the user's own yes to that proposal, or their " +
    'explicit order to book at once, lets confirmBooking work. The same holds for cancelling and ' +
    'moving.',
  'Say back weekday, date, local time, price and cancel terms before anything is booked. If ' +
    'something is missing or unclear, ask one short question.',
  'Asked for two services at once, say so and deal with the first; come to the second once the ' +
    'first is booked or let go. One proposal holds one booking.',
  `Prices are in minor units (4500 USD = $45). Do not write links, images or HTML. ${LISTING_NOTE}`
].join('\n')

/**
 * The instructions of a turn: the sentence, the rules, the user, and exactly the top five matches as typed
 * data. They hold no secret.
 */
export function systemMessage(turn: Turn, matches: Offer[]): SystemModelMessage {
  const { user, timezone, at, language } = turn
  const speaker = { name: user.name, city: user.city, language: user.language, timezone }

  return {
    role: 'system',
    content: [
      SYSTEM_SENTENCE,
      RULES,
      `Now: ${formatLocalTime(at, timezone, 'en')} (${timezone}). The user writes ` +
        `${language === 'ar' ? 'Arabic' : 'English'}.`,
      `User: ${JSON.stringify(speaker)}`,
      `Matches: ${JSON.stringify(matches)}`
    ].join('\n\n')
  }
}
