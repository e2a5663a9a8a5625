import { withoutAside } from './asides.js'
import { answeringOpenQuestion } from './bare-answer.js'
import type { Exchange } from './transcript.js'
import { understand, type Understanding } from './understanding.js'
import { correctionOfWaiting, withoutDeclined } from './waiting.js'
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
  let frame = emptyFrame(context.language, context.own)
  for (const exchange of history) {
    const understood = read(frame, exchange, context)
    frame = applyResults(applyMessage(frame, understood, context), exchange)
  }

  const understood = read(frame, message, context)
  return { frame: applyMessage(frame, understood, context), understood }
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
  const said = understand(text, { at, timezone, currency, previous: frame.language, names })
  const understood = answeringOpenQuestion(frame, withoutAside(frame, said), context)

  return correctionOfWaiting(frame, understood) ?? withoutDeclined(frame, understood)
}
