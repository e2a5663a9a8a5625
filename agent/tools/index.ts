import { confirmBooking } from './confirm-booking.js'
import { confirmCancel } from './confirm-cancel.js'
import { getAvailability } from './get-availability.js'
import { handOff } from './hand-off.js'
import { listMyBookings } from './list-my-bookings.js'
import { offerProposedTime } from './offer-proposed-time.js'
import { proposeBooking } from './propose-booking.js'
import { proposeCancel } from './propose-cancel.js'
import { rescheduleBooking } from './reschedule-booking.js'
import { resolveDateTime } from './resolve-date-time.js'
import { searchServices } from './search-services.js'
import { suggestPrice } from './suggest-price.js'
import { summarizeProviders } from './summarize-providers.js'
import { tellJobPlace } from './tell-job-place.js'
import type { Tool } from './definition.js'

/** Everything the concierge can do. */
export const tools = {
  searchServices,
  getAvailability,
  resolveDateTime,
  proposeBooking,
  confirmBooking,
  tellJobPlace,
  proposeCancel,
  confirmCancel,
  rescheduleBooking,
  offerProposedTime,
  listMyBookings,
  suggestPrice,
  summarizeProviders,
  handOff
} satisfies Record<string, Tool>

export type ToolName = keyof typeof tools
