import { withVisitQuestion } from './about-visit.js'
import { answeringOpenQuestion } from './bare-answer.js'
import { withoutNotesAsWishes } from './beside-offer.js'
import { withoutNamesInAddress } from './names-in-address.js'
import { readDone } from '../facts/results.js'
import type { Exchange } from './transcript.js'
import { understand, type Understanding } from './understanding.js'
import { correctionOfWaiting, withoutDeclined } from './waiting.js'
import { withChangedTime } from './changed-time.js'
import { withCountedTime } from './counted-time.js'
import { withWordedTrade } from './worded-trade.js'
import { withAskedTrade } from './asked-trade.js'
import { applyMessage } from './apply-message.js'
import { applyResults } from './apply-results.js'
import { type Frame, type DialogueContext, emptyFrame } from './frame.js'

export interface DialogueState {
  frame: Frame
  understood: Understanding
}

/** The frame after a message, with everything that was said and done before it. */
export function readDialogue(
  history: Exchange[],
  message: { text: string; at: Date },
  context: DialogueContext
): DialogueState {
  const { language, own = [], added } = context
  let frame = emptyFrame(language, own, added)

  for (const [index, exchange] of history.entries()) {
    // What is booked by now was not booked when this was said.
    const later = new Set(history.slice(index).flatMap(bookedIn))
    frame = { ...frame, own: own.filter(({ id }) => !later.has(id)) }

    const understood = read(frame, exchange, context)
    frame = applyResults(applyMessage(frame, understood, context), exchange)
  }

  frame = { ...frame, own }
  const understood = read(frame, message, context)
  return { frame: applyMessage(frame, understood, context), understood }
}

/** The bookings that an exchange made, by their ids. */
function bookedIn({ calls }: Exchange): string[] {
  return calls
    .filter(({ name }) => name === 'confirmBooking')
    .flatMap(({ output }) => readDone(output) ?? [])
    .filter(({ change }) => change === 'booked')
    .map(({ booking }) => booking.id)
}

function read(
  frame: Frame,
  { text, at }: { text: string; at: Date },
  context: DialogueContext
): Understanding {
  const { timezone, currency } = context
  const names = [...frame.offers, ...frame.bookings].flatMap(({ provider }) => [
    provider.name,
    provider.name_ar ?? ''
  ])
  const spoken = { at, timezone, currency, previous: frame.language, names, added: frame.added }
  const said = withVisitQuestion(frame, withoutNamesInAddress(frame, understand(text, spoken)))
  const worded = withWordedTrade(frame, said)
  const asked = withCountedTime(frame, withAskedTrade(frame, worded), context)
  const answered = answeringOpenQuestion(frame, withChangedTime(frame, asked, context), context)
  const understood = withoutNotesAsWishes(frame, answered)

  return correctionOfWaiting(frame, understood) ?? withoutDeclined(frame, understood)
}
