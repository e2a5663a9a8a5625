import type { ToolSet } from 'ai'
import { adaptTool, type ToolKit } from './definition.js'
import type { ToolContext } from '../dialogue/turn.js'
import { confirmBooking } from './confirm-booking.js'
import { confirmCancel } from './confirm-cancel.js'
import { filterServices } from './filter-services.js'
import { getAvailability } from './get-availability.js'
import { handOff } from './hand-off.js'
import { listMyBookings } from './list-my-bookings.js'
import { proposeBooking } from './propose-booking.js'
import { proposeCancel } from './propose-cancel.js'
import type { ToolQueue } from '../answer/model/tool-queue.js'
import { recommendServices } from './recommend-services.js'
import { rescheduleBooking } from './reschedule-booking.js'
import { resolveDateTime } from './resolve-date-time.js'
import { searchServices } from './search-services.js'
import { suggestPrice } from './suggest-price.js'
import { summarizeProviders } from './summarize-providers.js'

/**
 * Everything the concierge can do, as the actor of one turn: identity is closed over and never an argument.
 */
export function createTools(kit: ToolKit, context: ToolContext, queue: ToolQueue) {
  return {
    searchServices: adaptTool(kit, searchServices, context, queue),
    filterServices: adaptTool(kit, filterServices, context, queue),
    recommendServices: adaptTool(kit, recommendServices, context, queue),
    getAvailability: adaptTool(kit, getAvailability, context, queue),
    resolveDateTime: adaptTool(kit, resolveDateTime, context, queue),
    proposeBooking: adaptTool(kit, proposeBooking, context, queue),
    confirmBooking: adaptTool(kit, confirmBooking, context, queue),
    proposeCancel: adaptTool(kit, proposeCancel, context, queue),
    confirmCancel: adaptTool(kit, confirmCancel, context, queue),
    rescheduleBooking: adaptTool(kit, rescheduleBooking, context, queue),
    listMyBookings: adaptTool(kit, listMyBookings, context, queue),
    suggestPrice: adaptTool(kit, suggestPrice, context, queue),
    summarizeProviders: adaptTool(kit, summarizeProviders, context, queue),
    handOff: adaptTool(kit, handOff, context, queue)
  } satisfies ToolSet
}

export type ConciergeTools = ReturnType<typeof createTools>
