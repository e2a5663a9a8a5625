import type * as Sdk from 'ai'
import type { Db } from '../../drizzle/client.js'
import { rankServices } from '../../src/search/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { now } from '../../src/shared/clock.js'
import { setStage } from './offline/scene.js'
import { sayOutcome } from './offline/steps.js'
import { createOfflineModel, OFFLINE_MODEL } from './offline/index.js'
import type { Exchange } from '../dialogue/transcript.js'
import { toModelMessages } from './model/messages.js'
import { placeOf, wishOf } from '../dialogue/search-terms.js'
import type { Breaker } from './model/breaker.js'
import { ModelFailure, reasonOf, type FallbackReason } from './model/failure.js'
import { guardModel, type Spent } from './model/guard.js'
import type { ModelSource } from './model/chosen-model.js'
import { defaultLimits, type ModelLimits } from './model/limits.js'
import { systemMessage } from './model/instructions.js'
import { runAgent } from './model/run.js'
import { createTools } from '../tools/index.js'
import { offerOf } from '../tools/offers.js'
import { createToolQueue } from './model/tool-queue.js'
import type { Offer } from '../facts/results.js'
import { toldIn } from './model/told.js'
import { presentable } from './model/reply-check.js'
import type { ToolContext, Turn } from '../dialogue/turn.js'

/** Failures that the user does not see are logged here whole. */
export interface Log {
  error: (facts: object, message: string) => void
  warn: (facts: object, message: string) => void
}

export interface Answering {
  db: Db
  limits: ModelLimits
  log: Log
  breaker: Breaker
}

/** The work of one turn. */
export interface Work {
  actor: UserActor
  turn: Turn
  isStreamed: boolean
  onStep: (toolNames: string[]) => void
}

/** One turn's words, whose they are, and what it took. */
export interface Answer {
  text: string
  model: string
  outcome: string
  spent: Spent
  fallbackReason: FallbackReason | null
}

const nothingSpent = (): Spent => ({ calls: 0, retries: 0, inputTokens: 0, outputTokens: 0 })

/** The offline model's answer. It goes on from what was done in this turn already: nothing is done twice. */
export async function answerOffline(
  answering: Answering,
  work: Work,
  { fallbackReason, spent }: { fallbackReason: FallbackReason | null; spent: Spent } = {
    fallbackReason: null,
    spent: nothingSpent()
  }
): Promise<Answer> {
  const { turn } = work

  const text = await converse(answering, work, {
    model: createOfflineModel(now),
    instructions: systemMessage(turn, []),
    messages: messagesOf(turn),
    limits: defaultLimits,
    isStreamed: false
  })

  const outcome = fallbackReason === null ? outcomeOf(turn) : `${outcomeOf(turn)}, fallback`
  return { text, model: OFFLINE_MODEL, outcome, spent, fallbackReason }
}

/**
 * A language model's answer; the offline model's when that one fails, takes too long, or says what cannot be
 * let through.
 */
export async function answerByModel(answering: Answering, work: Work, source: ModelSource): Promise<Answer> {
  const { turn } = work
  const spent = nothingSpent()

  try {
    const said = await modelsWords(answering, work, { source, spent })
    // An offer and a deed are said in our own words: weekday, date, time, price and terms come from the
    // database.
    const text = outcomeText(turn) ?? presentable(said, turn.language, toldIn(turn))
    if (text === null) throw new ModelFailure('not_presentable')

    return { text, model: source.name, outcome: outcomeOf(turn), spent, fallbackReason: null }
  } catch (error) {
    const fallbackReason = reasonOf(error)
    reportFailure(answering.log, error, { model: source.name, reason: fallbackReason })

    const text = outcomeText(turn)
    if (text !== null) {
      return { text, model: OFFLINE_MODEL, outcome: `${outcomeOf(turn)}, fallback`, spent, fallbackReason }
    }

    keepDeeds(turn)
    return await answerOffline(answering, work, { fallbackReason, spent })
  }
}

/**
 * A provider's error carries the whole prompt: what the user said does not belong in the log of the server.
 */
function reportFailure(log: Log, error: unknown, facts: { model: string; reason: FallbackReason }): void {
  const message = 'the language model failed; the offline model finishes the turn'
  if (error instanceof ModelFailure) {
    log.warn(
      { ...facts, detail: error.cause instanceof Error ? error.cause.message.slice(0, 200) : undefined },
      message
    )
  } else log.error({ ...facts, err: error }, message)
}

async function modelsWords(
  answering: Answering,
  work: Work,
  { source, spent }: { source: ModelSource; spent: Spent }
): Promise<string> {
  const { db, limits, breaker } = answering
  const { turn, actor, isStreamed } = work

  // Without a provider to ask there is no need to look anything up for it.
  if (breaker.state() === 'open') throw new ModelFailure('circuit_open')

  const [model, matches] = await Promise.all([source.load(), topMatches(db, actor, turn)])
  return await converse(answering, work, {
    model: guardModel(model, { breaker, limits, spent }),
    instructions: systemMessage(turn, matches),
    messages: recentMessages(turn),
    limits,
    isStreamed
  })
}

/** One model with the tools of this turn, which end with it. */
async function converse(
  { db, log }: Answering,
  { actor, turn, onStep }: Work,
  run: Omit<Parameters<typeof runAgent>[1], 'tools' | 'onStep'>
): Promise<string> {
  const sdk = await import('ai')
  // Its warnings would go to the console, past our log.
  globalThis.AI_SDK_LOG_WARNINGS = false

  const queue = createToolQueue()
  const context: ToolContext = {
    db,
    actor,
    turn,
    report: (error, tool) => log.error({ err: error, tool }, 'a tool of the concierge failed')
  }

  try {
    return await runAgent(sdk, { ...run, tools: createTools(sdk, context, queue), onStep })
  } finally {
    await queue.close()
  }
}

function messagesOf(turn: Turn): Sdk.ModelMessage[] {
  return toModelMessages([...turn.history, newest(turn)])
}

function newest({ message: text, at, calls }: Turn): Exchange {
  return { text, at, calls, reply: '' }
}

/**
 * So many exchanges back, what tools said is still of use to a language model; of older ones the words
 * remain.
 */
const REMEMBERED_RESULTS = 6

function recentMessages(turn: Turn): Sdk.ModelMessage[] {
  const old = turn.history.slice(0, -REMEMBERED_RESULTS).map((exchange) => ({ ...exchange, calls: [] }))
  return toModelMessages([...old, ...turn.history.slice(-REMEMBERED_RESULTS), newest(turn)])
}

function outcomeText({ user, timezone, history, message: text, at, calls, outcome }: Turn): string | null {
  if (outcome.change === null && outcome.proposal === null) return null
  return sayOutcome(
    setStage({ speaker: { ...user, timezone }, history, current: { text, at, calls, reply: '' } }, now())
  )
}

function outcomeOf({ outcome: { change, proposal, services } }: Turn): string {
  if (change !== null) return change
  if (proposal !== null) return 'proposed'

  return services.length > 0 ? 'shown' : 'said'
}

const deeds = new Set([
  'proposeBooking',
  'proposeCancel',
  'rescheduleBooking',
  'confirmBooking',
  'confirmCancel',
  'handOff'
])

/**
 * What a model looked up before it failed may have been nonsense and is looked up again; what it brought
 * about stays.
 */
function keepDeeds(turn: Turn): void {
  turn.calls = turn.calls.filter(
    ({ name, output }) =>
      deeds.has(name) && typeof output === 'object' && output !== null && 'ok' in output && output.ok === true
  )
  turn.outcome.services = []
}

const TOP_MATCHES = 5

/**
 * Exactly the five best matches for what was said, as data for the prompt; none while nothing is looked for.
 */
async function topMatches(db: Db, actor: UserActor, turn: Turn): Promise<Offer[]> {
  const { lat, lng, city, from, to, ...wish } = wishOf(turn.frame, turn)
  const window =
    from === undefined || to === undefined ? {} : { window: { from: new Date(from), to: new Date(to) } }
  const query = wish.category === undefined ? { query: turn.message.slice(0, 200) } : {}

  const ranked = await rankServices(db, actor, {
    ...wish,
    ...query,
    ...placeOf({ lat, lng, city }, turn.user.city),
    ...window,
    limit: TOP_MATCHES
  })

  const matches = ranked.map(offerOf)
  turn.known.push(...matches)

  return matches
}
