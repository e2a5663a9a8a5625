import { performance } from 'node:perf_hooks'
import { loadVocabulary } from '../src/vocabulary/index.js'
import {
  closeTurn,
  closeVisit,
  dropProposals,
  openTurn,
  openVisit,
  shownParts,
  type ChatReply,
  type OpenTurn,
  type TurnRequest,
  type VisitReply,
  type VisitRequest,
  type VisitSealer,
  type Recommendations,
  type RecommendRequest,
  type TurnLog
} from '../src/conversations/index.js'
import {
  requireUser,
  type Actor,
  type AnonymousActor,
  type ArabicRegister,
  type UserActor
} from '../src/shared/actor.js'
import { maskContacts } from '../src/shared/contacts.js'
import { defaultCancelTerms } from '../src/shared/cancel-policies.js'
import { DomainError } from '../src/shared/errors.js'
import { errorMessage } from '../src/shared/error-message.js'
import { languageFor } from '../src/shared/languages.js'
import type { Market } from '../src/shared/market.js'
import { findOwnBookings } from '../src/bookings/index.js'
import { answerByModel, answerInstead, answerOffline, type Answer } from './answer/index.js'
import type { Answering, Listener, Log, UserWork, Work } from './answer/work.js'
import type { OwnBooking } from './facts/own-booking.js'
import { readDialogue } from './dialogue/read-dialogue.js'
import { planOf } from './dialogue/plan.js'
import { readExchanges, storedParts, type Exchange } from './dialogue/transcript.js'
import { writtenRegister } from './language/register.js'
import { createAllowance, type Allowance } from './answer/model/allowance.js'
import { createBreaker } from './answer/model/breaker.js'
import type { ModelSource } from './answer/model/chosen-model.js'
import { defaultLimits, type ModelLimits } from './answer/model/limits.js'
import { OFFLINE_MODEL } from './answer/offline/index.js'
import { costOf } from './answer/model/prices.js'
import { createUsageCounter, type ModelUsage, type UsageCounter } from './answer/model/usage.js'
import { loadOwnBookings } from './own-bookings.js'
import { recommend } from './recommend.js'
import { replyOf } from './reply.js'
import { streamTurn, type BegunTurn } from './stream.js'
import { answerForPerson } from './with-person.js'
import type { Turn } from './dialogue/turn.js'

export { chosenDrafter } from './drafter.js'
export { chosenEmbedder, REMOTE_DIMENSIONS } from './embedder.js'
export { chosenModel, type ModelSource } from './answer/model/chosen-model.js'
export { limitsOf, type ModelLimits } from './answer/model/limits.js'
export { learnTrades } from './language/likely-trade.js'
export type { BegunTurn } from './stream.js'
export type { ModelUsage } from './answer/model/usage.js'

export interface ConciergeSettings {
  market: Market
  /** Seals what visitors said; absent: nobody talks without an account. */
  sealer?: VisitSealer
  /** The language model; null = the offline model alone. */
  source: ModelSource | null
  log: Log
  limits?: Partial<ModelLimits>
  /** A monotonic clock in milliseconds. */
  clock?: () => number
}

export interface Concierge {
  /** Which model answers. */
  model: string
  /** Stores the message. @throws not_signed_in, not_found, invalid_input */
  begin: (actor: Actor, request: TurnRequest) => Promise<BegunTurn>
  /** One whole turn. @throws as begin. */
  chat: (actor: Actor, request: TurnRequest) => Promise<ChatReply>
  /**
   * The same turn as server-sent events in the AI SDK's UI message stream protocol. It refuses before the
   * stream begins.
   */
  stream: (actor: Actor, request: TurnRequest) => Promise<ReadableStream<Uint8Array>>
  /** A turn of somebody without an account, of which nothing is stored. @throws not_found, invalid_input */
  visit: (actor: AnonymousActor, request: VisitRequest) => Promise<VisitReply>
  /** The same turn as server-sent events. */
  streamVisit: (actor: AnonymousActor, request: VisitRequest) => Promise<ReadableStream<Uint8Array>>
  /**
   * The best services for a wish, with reasons in the caller's language. @throws not_signed_in, invalid_input
   */
  recommend: (actor: Actor, request: RecommendRequest) => Promise<Recommendations>
  /** Counts what the language model was asked since this process started. */
  usage: () => ModelUsage
}

/** What all turns of a server share. */
interface Shared extends Answering {
  source: ModelSource | null
  /** `openai`, `google` or `offline`. */
  provider: string
  modelId: string
  allowance: Allowance
  counter: UsageCounter
}

/** Whoever waits for the whole answer. */
const noListener: Listener = { onStep: () => {}, onWords: () => {} }

/** Makes the concierge of a server from a model, the tools and the history. It answers one turn at a time. */
export function createConcierge(settings: ConciergeSettings): Concierge {
  const shared = sharedState(settings)

  const begin = async (actor: Actor, request: TurnRequest, isStreamed = false): Promise<BegunTurn> => {
    const user = requireUser(actor)
    const turn = await openTurnOf(shared.market, user, request)

    return {
      conversationId: turn.conversationId,
      finish: async (listener = noListener) => await finish(shared, user, { turn, isStreamed, ...listener })
    }
  }

  const beginVisit = async (
    actor: AnonymousActor,
    request: VisitRequest,
    isStreamed = false
  ): Promise<BegunTurn<VisitReply>> => {
    const { sealer } = settings
    if (sealer === undefined) throw new DomainError('not_signed_in')

    const visit = openVisit(shared.market, sealer, actor, request)
    const turn = await turnOf(shared.market, visit, [])

    return {
      conversationId: visit.conversationId,
      finish: async (listener = noListener) =>
        await finishVisit(shared, sealer, { ...listener, actor, turn, visit, isStreamed })
    }
  }
  const report = (error: unknown) => settings.log.error({ err: error }, 'a streamed turn failed')

  return {
    model: settings.source?.name ?? OFFLINE_MODEL,
    begin,
    chat: async (actor, request) => await (await begin(actor, request)).finish(),
    stream: async (actor, request) =>
      await streamTurn(await begin(actor, request, true), { locale: actor.locale, report }),
    visit: async (actor, request) => await (await beginVisit(actor, request)).finish(),
    streamVisit: async (actor, request) =>
      await streamTurn(await beginVisit(actor, request, true), { locale: actor.locale, report }),
    recommend: async (actor, request) => await recommend(settings.market, actor, request),
    usage: () => ({
      provider: shared.provider,
      model: shared.modelId,
      ...shared.counter.read(),
      breaker: shared.breaker.state()
    })
  }
}

function sharedState({
  market,
  source,
  log,
  clock = () => performance.now(),
  ...settings
}: ConciergeSettings): Shared {
  const limits = { ...defaultLimits, ...settings.limits }
  const [provider = OFFLINE_MODEL, ...id] = (source?.name ?? OFFLINE_MODEL).split(':')
  const modelId = id.length === 0 ? provider : id.join(':')
  const worstTurnMicros = costOf(limits.prices, modelId, {
    inputTokens: limits.turnTokens,
    outputTokens: limits.steps * limits.outputTokens
  })

  return {
    market,
    source,
    log,
    limits,
    provider,
    modelId,
    breaker: createBreaker(clock),
    allowance: createAllowance({ dailyMicros: limits.dailyMicros, worstTurnMicros }),
    counter: createUsageCounter()
  }
}

async function openTurnOf(market: Market, user: UserActor, request: TurnRequest): Promise<Turn> {
  // Neither needs the other, and one connection takes both at once.
  const [opened, own] = await Promise.all([openTurn(market, user, request), loadOwnBookings(market, user)])
  return await turnOf(market, opened, own)
}

/** What was said, understood by what was said before. */
async function turnOf(
  market: Market,
  { history: stored, ...opened }: OpenTurn,
  own: OwnBooking[]
): Promise<Turn> {
  const cancelPolicy = await defaultCancelTerms(market)

  // The concierge understands the categories and cities that admins added as well as those that ship.
  const vocabulary = await loadVocabulary(market)
  const { extraCategories, extraCities } = vocabulary
  const added = { extraCategories, extraCities }

  const history = readExchanges(stored)
  const { timezone, currency } = market.rules
  const { frame: heard, understood } = readDialogue(
    history,
    { text: opened.message, at: opened.at },
    { language: opened.user.language, timezone, currency, own, added }
  )
  // Whatever is written to it, a marketplace with one language answers in that.
  const frame = { ...heard, language: languageFor(market.rules, heard.language) }

  const plan = planOf(frame, understood, { timezone, hasHome: opened.user.city !== null })
  const known = frame.chosen === null ? frame.offers : [...frame.offers, frame.chosen]

  return {
    ...opened,
    language: frame.language,
    voice: frame.language === 'en' ? 'en' : registerOf(opened, history, market),
    timezone,
    rules: market.rules,
    vocabulary,
    cancelPolicy,
    history,
    understood,
    frame,
    plan,
    known: [...known],
    calls: [],
    outcome: {
      services: [],
      facets: null,
      proposal: null,
      booking: null,
      change: null,
      isPlaced: false,
      isTimeDeclined: false,
      person: 'none'
    }
  }
}

/** Chosen by the user, else as they write in this conversation, else as the marketplace speaks. */
function registerOf(
  { user, message }: Pick<Turn, 'user' | 'message'>,
  history: Exchange[],
  { rules }: Market
): ArabicRegister {
  return user.arabic ?? writtenRegister([...history.map(({ text }) => text), message]) ?? rules.arabic
}

function spokenAs({ language, voice }: Turn): Pick<UserActor, 'locale' | 'arabic'> {
  return { locale: language, arabic: voice === 'en' ? null : voice }
}

async function finish(
  shared: Shared,
  user: UserActor,
  { turn, ...rest }: Omit<UserWork, 'actor'>
): Promise<ChatReply> {
  const began = performance.now()
  const actor: UserActor = { ...user, ...spokenAs(turn), door: 'concierge' }

  const passed = await answerForPerson(shared.market, actor, turn)
  if (passed !== null) {
    const handed: Turn = { ...turn, plan: { kind: 'hand_off' } }
    return await closeAndReply(shared, { actor, turn: handed, ...rest }, passed, began)
  }

  if (turn.plan.kind === 'refuse' && turn.history.length > 0) {
    const { conversationId, frame } = turn
    turn.outcome.isTimeDeclined = await dropProposals(shared.market, actor, {
      conversationId,
      refusedId: frame.previous.proposal?.id ?? null
    })
  }
  const work = { actor, turn, ...rest }

  // What only the two sides may know is told by our own words, and to no model.
  if (shared.source === null || turn.plan.kind === 'contact') {
    return await closeAndReply(shared, work, await answerOffline(shared, work), began)
  }

  const giveBack = await shared.allowance.take(shared.market, actor)
  try {
    const answer =
      giveBack === null
        ? await answerInstead(shared, work, { fallbackReason: 'daily_cap' })
        : await answerByModel(shared, work, shared.source)

    return await closeAndReply(shared, work, answer, began)
  } finally {
    giveBack?.()
  }
}

/** Nothing is stored of it, and our own words answer: what a language model costs is counted by users. */
async function finishVisit(
  shared: Shared,
  sealer: VisitSealer,
  { visit, ...work }: Work & { actor: AnonymousActor; visit: OpenTurn }
): Promise<VisitReply> {
  const { turn } = work
  const actor: AnonymousActor = { ...work.actor, ...spokenAs(turn), door: 'concierge' }
  const answer = await answerOffline(shared, { ...work, actor })
  const reply = replyOf(turn, answer, [])

  const needsAccount = turn.calls.some(({ output }) => isRefusedToVisitors(output))
  // It is as if that had not been said: with an account it is said again, and then it works.
  const messages = needsAccount ? null : saidIn(turn, answer, reply)
  const sealed = closeVisit(shared.market, sealer, visit, { language: turn.language, messages })

  return needsAccount
    ? {
        ...reply,
        reply: errorMessage('not_signed_in', turn.language),
        actions: [],
        visit: sealed,
        needsAccount
      }
    : { ...reply, visit: sealed, needsAccount }
}

function isRefusedToVisitors(output: unknown): boolean {
  return typeof output === 'object' && output !== null && 'code' in output && output.code === 'not_signed_in'
}

/** Stores the turn with its costs, and returns its reply. */
async function closeAndReply(
  shared: Shared,
  { actor, turn }: UserWork,
  answer: Answer,
  began: number
): Promise<ChatReply> {
  const bookings = await findOwnBookings(shared.market, actor, answer.choices.bookings?.ids ?? [])
  const reply = replyOf(turn, answer, bookings)
  const costMicros = costOf(shared.limits.prices, shared.modelId, answer.spent)

  shared.counter.count({ ...answer.spent, costMicros, fallbackReason: answer.fallbackReason })

  await closeTurn(shared.market, actor, turn.conversationId, {
    language: turn.language,
    messages: saidIn(turn, answer, reply),
    log: {
      ...logOf(turn, reply, answer),
      provider: shared.provider,
      costMicros,
      milliseconds: Math.round(performance.now() - began)
    }
  })

  return reply
}

/** What the concierge did and said, as it is kept. */
function saidIn(turn: Turn, { text }: Answer, reply: ChatReply) {
  const done = { role: 'tool' as const, text: '', parts: storedParts(turn.calls) }
  const said = { role: 'assistant' as const, text: keptText(turn, text), parts: shownParts(reply) }

  return [...(turn.calls.length === 0 ? [] : [done]), ...(text === '' ? [] : [said])]
}

/** A number is told for as long as its booking tells it, so neither the conversation nor the log keeps it. */
function keptText({ plan }: Turn, text: string): string {
  return plan.kind === 'contact' ? maskContacts(text) : text
}

function logOf(
  turn: Turn,
  { reply, intent }: ChatReply,
  { model, spent, outcome, fallbackReason }: Answer
): Omit<TurnLog, 'provider' | 'costMicros' | 'milliseconds'> {
  const { booking, proposal, services } = turn.outcome

  return {
    query: turn.message,
    response: keptText(turn, reply),
    intent,
    model,
    inputTokens: spent.inputTokens,
    outputTokens: spent.outputTokens,
    outcome,
    fallbackReason,
    serviceMatchedId: booking?.serviceId ?? proposal?.service.id ?? services[0]?.id ?? null,
    providerMatchedId: booking?.providerId ?? proposal?.provider.id ?? services[0]?.provider.id ?? null
  }
}
