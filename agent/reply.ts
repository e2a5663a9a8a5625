import type { Booking } from '../src/bookings/index.js'
import type { ChatAction, ChatReply } from '../src/conversations/index.js'
import { sayLocalTime } from '../src/shared/format.js'
import type { Answer } from './answer/index.js'
import { intentOfPlan } from './dialogue/plan.js'
import type { Turn } from './dialogue/turn.js'
import type { ListedTimes } from './facts/choices.js'
import { repliesIn } from './replies/index.js'

/**
 * The answer of a turn on the wire: its words, and beside them the state of the database. `bookings` are
 * those that the words name, in their order.
 */
export function replyOf(turn: Turn, { text, choices }: Answer, bookings: Booking[]): ChatReply {
  const { conversationId, language, outcome } = turn
  const isAboutOne = outcome.proposal !== null || (outcome.change !== null && turn.frame.waiting.length === 0)
  const services = isAboutOne ? [] : outcome.services

  return {
    conversationId,
    reply: text,
    language,
    intent: intentOfPlan(turn.plan),
    answeredBy: outcome.person === 'called' ? 'human' : 'assistant',
    services,
    proposal: outcome.proposal,
    booking: outcome.booking,
    bookings,
    actions: actionsOf(turn, choices, { services, bookings }),
    facets: isAboutOne ? null : outcome.facets
  }
}

type Shown = Pick<ChatReply, 'services' | 'bookings'>

/** Every choice that the words leave, as a button: its message, sent as the next one, is that choice. */
function actionsOf(turn: Turn, choices: Answer['choices'], { services, bookings }: Shown): ChatAction[] {
  const { offers = [], times } = choices
  const isWhich = choices.bookings?.asks === 'which'

  return [
    ...agreeing(turn, choices.bookings?.asks === 'all'),
    ...undoing(turn),
    ...(times === undefined ? [] : timesIn(turn, times)),
    ...(isWhich ? bookings.map((booking, index) => bookingIn(turn, booking, index)) : []),
    ...(services.length > 0 ? services : offers).map(({ id }, index) => serviceIn(turn, id, index))
  ]
}

/** The yes to what was offered. */
function agreeing({ voice, outcome: { proposal } }: Turn, isOfAll: boolean): ChatAction[] {
  const { actionLabels: labels } = repliesIn(voice)
  if (proposal === null) return []
  if (isOfAll) return [{ type: 'confirm', label: labels.cancelAll, message: labels.yes }]

  const label = {
    book: labels.book,
    cancel: labels.cancel,
    reschedule: labels.move,
    agree_time: labels.takeTime
  }[proposal.kind]
  return [{ type: 'confirm', label, message: labels.yes, proposalId: proposal.id }]
}

function undoing({ voice, outcome: { proposal, booking, change } }: Turn): ChatAction[] {
  if (proposal !== null || booking === null || change === 'cancelled') return []

  const { undo } = repliesIn(voice).actionLabels
  return [{ type: 'cancel', label: undo, message: undo, bookingId: booking.id }]
}

/** Day and hour in full: they mean the same whatever is said in between. */
function timesIn({ voice }: Turn, { serviceId, bookingId, timezone, starts }: ListedTimes): ChatAction[] {
  return starts.map((start) => {
    const at = sayLocalTime(start, timezone, voice)
    return {
      type: 'select',
      label: at,
      message: at,
      serviceId,
      ...(bookingId === null ? {} : { bookingId }),
      scheduledAt: start.toISOString()
    }
  })
}

/** The time of a booking tells it to whoever reads; its number in the list tells it to the concierge. */
function bookingIn({ voice }: Turn, { id, scheduledAt, timezone }: Booking, index: number): ChatAction {
  const at = sayLocalTime(new Date(scheduledAt), timezone, voice)
  return {
    type: 'select',
    label: `${index + 1}. ${at}`,
    message: repliesIn(voice).actionLabels.choose(index),
    bookingId: id
  }
}

function serviceIn({ voice }: Turn, serviceId: string, index: number): ChatAction {
  const label = repliesIn(voice).actionLabels.choose(index)
  return { type: 'select', label, message: label, serviceId }
}
