import type { Replies } from '../../types.js'
import { actions } from './actions.js'
import { answers } from './answers.js'
import { booking } from './booking.js'
import { finding } from './finding.js'
import { ownBookings } from './own-bookings.js'
import { prices } from './prices.js'
import { providers } from './providers.js'
import { requests } from './requests.js'
import { talk } from './talk.js'
import { times } from './times.js'

/**
 * Everything the concierge says in plain modern standard Arabic, by subject. No sentence is for
 * men alone: “ما الخدمة المطلوبة؟” instead of a verb of the second person (test/texts/addressing.test.ts).
 */
export const standard: Replies = {
  ...times,
  ...finding,
  ...booking,
  ...ownBookings,
  ...requests,
  ...prices,
  ...providers,
  ...talk,
  ...answers,
  ...actions
}
