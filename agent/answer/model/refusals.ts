import type { Turn } from '../../dialogue/turn.js'
import { intentOfPlan } from '../../dialogue/plan.js'
import { readRefusal } from '../../facts/results.js'
import { offerInWords } from '../../permission/unsure-yes.js'

const AFTER: Record<string, string> = {
  not_asked_for: 'Make no other offer in this turn: the last one is shown to the user.',
  not_found: 'Take ids only from results of tools, from the matches and from the bookings of the user.',
  invalid_input: 'Correct that field, and call the tool again.',
  proposal_not_open: 'Offer the same again: it needs a new yes.',
  proposal_changed: 'Offer the same again: it needs a new yes.'
}

/** What a model is told beside a refusal: how the user's words were understood, and what is missing. */
export function adviceOn(output: unknown, turn: Turn): { advice: string; understood: object } | undefined {
  const refusal = readRefusal(output)
  if (refusal === undefined) return undefined

  const advice = adviceFor(refusal.code, turn)
  return advice === undefined ? undefined : { advice, understood: understoodIn(turn) }
}

function adviceFor(code: string, turn: Turn): string | undefined {
  if (code.startsWith('slot_')) return 'Offer one of the alternatives, or ask which of them the user wants.'
  if (code !== 'not_confirmed') return AFTER[code]

  const { proposal } = turn.frame.previous
  return proposal === null
    ? 'No offer was shown directly before this message, so it can be a yes to none. Make an offer, and wait.'
    : `This message is no plain yes to the offer that was shown: ${offerInWords(proposal)} ` +
        'If the user wants something else, offer that; if they asked something, answer it; else ask for a ' +
        'yes or a no.'
}

function understoodIn({ plan, frame, understood }: Turn): object {
  const { date, time, part } = frame.when
  return {
    intent: intentOfPlan(plan),
    trade: frame.category ?? undefined,
    town: frame.place?.slug,
    day: date,
    time: time ?? part?.name,
    unread: understood.unread.length === 0 ? undefined : understood.unread
  }
}
