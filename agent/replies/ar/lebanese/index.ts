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

/** Everything the concierge says in Lebanese Arabic, by subject. */
export const lebanese: Replies = {
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
