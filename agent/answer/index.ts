import { refusesProposedTime, type Turn } from '../dialogue/turn.js'
import type { Choices } from '../facts/choices.js'
import { askModel } from './model/ask.js'
import { choicesTold } from './model/choices-told.js'
import type { ModelSource } from './model/chosen-model.js'
import { ModelFailure, reasonOf, type FallbackReason } from './model/failure.js'
import type { Spent } from './model/guard.js'
import { presentable } from './model/reply-check.js'
import { knownIn, saysOfEachTheirOwn } from './model/said-of.js'
import { createSpeech, paragraphs, type ReplyCheck } from './model/speech.js'
import { toldIn } from './model/told.js'
import { answerByPlan, OFFLINE_MODEL } from './offline/index.js'
import type { Said } from './offline/stage.js'
import { sayOutcome } from './offline/steps.js'
import { toolContextOf, type Answering, type Log, type UserWork, type Work } from './work.js'

/** The words of one turn, the model that said them, and what they took. */
export interface Answer {
  text: string
  choices: Choices
  model: string
  outcome: string
  spent: Spent
  fallbackReason: FallbackReason | null
}

/** What a turn has taken before anybody was asked. */
export const nothingSpent = (): Spent => ({ calls: 0, retries: 0, inputTokens: 0, outputTokens: 0 })

/** The offline answer, where no language model is configured. */
export async function answerOffline(answering: Answering, work: Work): Promise<Answer> {
  const { say: text, ...choices } = await answerByPlan(toolContextOf(answering, work), work.onStep)
  return {
    text,
    choices,
    model: OFFLINE_MODEL,
    outcome: outcomeOf(work.turn),
    spent: nothingSpent(),
    fallbackReason: null
  }
}

/** The offline answer, where a language model was to answer and may not or cannot. */
export async function answerInstead(
  answering: Answering,
  work: Work,
  { fallbackReason, spent = nothingSpent() }: { fallbackReason: FallbackReason; spent?: Spent }
): Promise<Answer> {
  const answer = await answerOffline(answering, work)
  return { ...answer, outcome: `${answer.outcome}, fallback`, spent, fallbackReason }
}

/**
 * A language model's answer. What it says is told sentence by sentence, as far as it can be let through. Our
 * own words follow when it made an offer or did something, fails, takes too long, or says what cannot be let
 * through.
 */
export async function answerByModel(
  answering: Answering,
  work: UserWork,
  source: ModelSource
): Promise<Answer> {
  const { turn } = work
  const spent = nothingSpent()
  const speech = createSpeech({ checkNow: () => checkOf(turn), onWords: work.onWords })
  const withOurs = (ours: string) => paragraphs(speech.shown(), ours)

  try {
    await askModel(answering, work, { source, spent, speech })
    // Our own words state an offer and an act: weekday, date, time, price and terms come from the database.
    const ours = oursIn(turn, answering.market.now())
    if (ours === null && !speech.finish()) throw new ModelFailure('not_presentable')

    const text = ours === null ? speech.shown() : withOurs(ours.say)
    const choices = ours ?? choicesTold(turn, text)
    return { text, choices, model: source.name, outcome: outcomeOf(turn), spent, fallbackReason: null }
  } catch (error) {
    const fallbackReason = reasonOf(error)
    reportFailure(answering.log, error, { model: source.name, reason: fallbackReason })

    const ours = oursIn(turn, answering.market.now())
    if (ours !== null) {
      const outcome = `${outcomeOf(turn)}, fallback`
      return { text: withOurs(ours.say), choices: ours, model: OFFLINE_MODEL, outcome, spent, fallbackReason }
    }

    keepCompletedActions(turn)
    const answer = await answerInstead(answering, work, { fallbackReason, spent })
    return { ...answer, text: withOurs(answer.text) }
  }
}

/** The check of what a model says from here on; null when our own words tell an offer or what was done. */
function checkOf(turn: Turn): ReplyCheck | null {
  if (isOurs(turn)) return null

  const told = toldIn(turn)
  const known = knownIn(turn)
  return (text) => {
    const reply = presentable(text, turn.language, told)
    return reply !== null && saysOfEachTheirOwn(reply, known) ? reply : null
  }
}

function isOurs(turn: Turn): boolean {
  const { change, proposal, isPlaced, person } = turn.outcome
  const isDone = change !== null || proposal !== null || isPlaced || person !== 'none'
  return isDone || refusesProposedTime(turn)
}

/** A provider's error carries the whole prompt. What the user said does not belong in the server's log. */
function reportFailure(log: Log, error: unknown, facts: { model: string; reason: FallbackReason }): void {
  const message = 'the language model failed; the offline model finishes the turn'
  if (error instanceof ModelFailure) {
    log.warn(
      { ...facts, detail: error.cause instanceof Error ? error.cause.message.slice(0, 200) : undefined },
      message
    )
  } else log.error({ ...facts, err: error }, message)
}

function oursIn(turn: Turn, now: Date): Said | null {
  return isOurs(turn) ? sayOutcome(turn, now) : null
}

function outcomeOf({ outcome: { change, proposal, services, isPlaced, person } }: Turn): string {
  if (person === 'called') return 'handed_off'
  if (change !== null) return change
  if (proposal !== null) return 'proposed'
  if (isPlaced) return 'placed'

  return services.length > 0 ? 'shown' : 'said'
}

const actions = new Set([
  'proposeBooking',
  'proposeCancel',
  'rescheduleBooking',
  'offerProposedTime',
  'confirmBooking',
  'confirmCancel',
  'tellJobPlace',
  'handOff'
])

/**
 * What a model looked up before it failed is looked up again, because it may be wrong. Offers and bookings
 * that it made stay.
 */
function keepCompletedActions(turn: Turn): void {
  turn.calls = turn.calls.filter(
    ({ name, output }) =>
      actions.has(name) &&
      typeof output === 'object' &&
      output !== null &&
      'ok' in output &&
      output.ok === true
  )
  Object.assign(turn.outcome, { services: [], facets: null })
}
