import type { ToolSet } from 'ai'
import { adaptTool, type ToolKit } from '../tool.js'
import type { ToolContext } from '../turn.js'
import { confirmBooking } from './confirm-booking.js'
import { confirmCancel } from './confirm-cancel.js'
import { filterServices } from './filter-services.js'
import { getAvailability } from './get-availability.js'
import { handOff } from './hand-off.js'
import { listMyBookings } from './list-my-bookings.js'
import { proposeBooking } from './propose-booking.js'
import { proposeCancel } from './propose-cancel.js'
import { recommendServices } from './recommend-services.js'
import { rescheduleBooking } from './reschedule-booking.js'
import { resolveDateTime } from './resolve-date-time.js'
import { searchServices } from './search-services.js'
import { suggestPrice } from './suggest-price.js'
import { summarizeProviders } from './summarize-providers.js'

/** Everything the concierge can do, as the actor of one turn: identity is closed over and never an argument. */
export function createTools (kit: ToolKit, context: ToolContext) {
  return {
    searchServices: adaptTool(kit, searchServices, context),
    filterServices: adaptTool(kit, filterServices, context),
    recommendServices: adaptTool(kit, recommendServices, context),
    getAvailability: adaptTool(kit, getAvailability, context),
    resolveDateTime: adaptTool(kit, resolveDateTime, context),
    proposeBooking: adaptTool(kit, proposeBooking, context),
    confirmBooking: adaptTool(kit, confirmBooking, context),
    proposeCancel: adaptTool(kit, proposeCancel, context),
    confirmCancel: adaptTool(kit, confirmCancel, context),
    rescheduleBooking: adaptTool(kit, rescheduleBooking, context),
    listMyBookings: adaptTool(kit, listMyBookings, context),
    suggestPrice: adaptTool(kit, suggestPrice, context),
    summarizeProviders: adaptTool(kit, summarizeProviders, context),
    handOff: adaptTool(kit, handOff, context)
  } satisfies ToolSet
}

export type ConciergeTools = ReturnType<typeof createTools>
