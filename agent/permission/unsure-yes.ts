import type { Proposal } from '../../src/conversations/index.js'
import { formatMoney, sayLocalTime } from '../../src/shared/format.js'
import type { Turn } from '../dialogue/turn.js'
import { Phrases, readText } from '../language/reading.js'
import { wordsOf } from '../language/words/index.js'

const LONGEST_YES = 14
/** Words that turn a yes around, hold it back, or make it a joke or somebody else's. */
const DOUBT = new Phrases(
  wordsOf('negators', 'rejectors', 'notAnOrder', 'correction', 'reporting', 'conditions', 'irony', 'wait')
)
const DOUBTING_SIGNS = /[👎❌🚫⛔✖🙅🤔😕😂🤣😅😆🙃🙄😒😏🤨🤷]|\.{2,}|…|[?؟]/u

/**
 * May this message be a yes, although our reader is not sure? Only then is a language model asked. A
 * negation, a condition, a question, irony, a hesitation, somebody else's words, or any value beside the
 * offer's own make it none, whatever a model says.
 */
export function mayBeYes({ understood }: Turn): boolean {
  const { acts, category, place, when } = understood
  const { words, raw, hasQuotation } = readText(understood.text)

  const isShort = words.length > 0 && words.length <= LONGEST_YES
  const isInDoubt = hasQuotation || DOUBTING_SIGNS.test(raw) || DOUBT.in(words)
  if (!isShort || isInDoubt || when.noDay !== undefined || when.past === true) return false

  const isOtherWish =
    category !== null || place !== null || understood.others.length > 0 || understood.dropped.length > 0

  const isOtherAct =
    acts.question ||
    acts.deny ||
    acts.cancel ||
    acts.cancelTerms ||
    acts.refusesBooking ||
    acts.refusesCancelling ||
    acts.correction ||
    acts.reschedule ||
    acts.human ||
    acts.more ||
    acts.wait ||
    acts.hesitates ||
    acts.withdraws ||
    acts.postpones ||
    acts.outOfScope ||
    acts.myBookings ||
    acts.price ||
    acts.availability ||
    acts.providerInfo

  const isOtherValue =
    acts.select !== undefined ||
    acts.reject !== undefined ||
    acts.budget !== undefined ||
    acts.rating !== undefined ||
    acts.count !== undefined

  return !isOtherWish && !isOtherAct && !isOtherValue
}

/** An offer without the names in it: strangers wrote those, and they may hold instructions. */
export function offerInWords({ kind, scheduledAt, timezone, price, currency }: Proposal): string {
  const start = sayLocalTime(new Date(scheduledAt), timezone, 'en')
  const money = formatMoney(price, currency, 'en')

  switch (kind) {
    case 'book':
      return `Book an appointment on ${start}, for ${money}.`
    case 'cancel':
      return `Cancel the appointment on ${start}; it costs ${money}.`
    case 'reschedule':
      return `Move the appointment to ${start}, for the same ${money}.`
    case 'agree_time':
      return `Take the time that the provider proposes, ${start}, for the same ${money}.`
  }
}
