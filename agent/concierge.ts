import type { LanguageModelV3 } from '@ai-sdk/provider'
import type * as Sdk from 'ai'
import { performance } from 'node:perf_hooks'
import type { Db } from '../drizzle/client.js'
import { loadVocabulary, rankServices } from '../src/catalog/index.js'
import { closeTurn, dropProposals, openTurn, type ChatReply, type ChatRequest, type Recommendations, type RecommendRequest, type TurnLog } from '../src/conversations/index.js'
import { requireUser, type Actor, type UserActor } from '../src/shared/actor.js'
import { now } from '../src/shared/clock.js'
import { marketplace } from '../src/shared/config.js'
import { readFrame } from './dialogue/frame.js'
import { planOf, type Plan } from './dialogue/plan.js'
import { readExchanges, storedParts, toModelMessages } from './dialogue/transcript.js'
import { placeOf, wishOf } from './dialogue/wish.js'
import type { ModelSource } from './models/index.js'
import { createOfflineModel, OFFLINE_MODEL } from './models/offline/index.js'
import { setStage } from './models/offline/scene.js'
import { sayOutcome } from './models/offline/steps.js'
import { systemMessage } from './prompts/system.js'
import { recommend } from './recommend.js'
import { replyOf } from './reply.js'
import { caps, runAgent, type RunResult } from './run.js'
import { uiMessageStream } from './stream.js'
import { createTools, type ConciergeTools } from './tools/index.js'
import { offerOf } from './tools/offers.js'
import type { Offer } from './tools/results.js'
import { presentable } from './truth.js'
import type { ToolContext, Turn } from './turn.js'

export { chosenEmbedder, REMOTE_DIMENSIONS } from './retrieval/index.js'
export { chosenModel, type ModelSettings, type ModelSource } from './models/index.js'

export interface ConciergeSettings {
  db: Db
  /** The language model; null = the offline model alone. */
  source: ModelSource | null
  /** Failures that the user does not see are logged here whole. */
  log: { error: (facts: object, message: string) => void, warn: (facts: object, message: string) => void }
  /** How long a language model may take for a turn. */
  milliseconds?: number
}

export type StepListener = (toolNames: string[]) => void

/** A turn that has begun: the message is stored, the answer is not yet made. */
export interface BegunTurn {
  conversationId: string
  finish: (onStep?: StepListener) => Promise<ChatReply>
}

export interface Concierge {
  /** Which model answers. */
  model: string
  /** Stores the message. @throws not_signed_in, not_found, invalid_input */
  begin: (actor: Actor, request: ChatRequest) => Promise<BegunTurn>
  /** One whole turn. @throws as begin. */
  chat: (actor: Actor, request: ChatRequest) => Promise<ChatReply>
  /** The same turn as server-sent events in the AI SDK's UI message stream protocol; refusals come before the stream begins. */
  stream: (actor: Actor, request: ChatRequest) => Promise<ReadableStream<Uint8Array>>
  /** The best services for a wish, with reasons in the caller's language. @throws not_signed_in, invalid_input */
  recommend: (actor: Actor, request: RecommendRequest) => Promise<Recommendations>
}

/** One turn's words and what they cost. */
interface Answer extends RunResult { model: string, outcome: string }

/** The concierge of a server: model, tools and history come together here, for one turn at a time. */
export function createConcierge (settings: ConciergeSettings): Concierge {
  const begin = async (actor: Actor, request: ChatRequest): Promise<BegunTurn> => {
    const user = requireUser(actor)
    const { turn, plan } = await openedTurn(settings.db, user, request)
    return { conversationId: turn.conversationId, finish: async (onStep = () => {}) => await finish(settings, user, turn, plan, onStep) }
  }
  return {
    model: settings.source?.name ?? OFFLINE_MODEL,
    begin,
    chat: async (actor, request) => await (await begin(actor, request)).finish(),
    stream: async (actor, request) => uiMessageStream(await begin(actor, request), { locale: actor.locale, report: (error) => settings.log.error({ err: error }, 'a streamed turn failed') }),
    recommend: async (actor, request) => await recommend(settings.db, actor, request)
  }
}

async function openedTurn (db: Db, user: UserActor, request: ChatRequest): Promise<{ turn: Turn, plan: Plan }> {
  const { history: stored, ...opened } = await openTurn(db, user, request)
  // Categories and cities that admins added are understood like those that ship.
  await loadVocabulary(db)
  const history = readExchanges(stored)
  const { timezone } = marketplace
  const { frame, understood } = readFrame(history, { text: opened.message, at: opened.at }, { language: opened.user.language, timezone })
  const plan = planOf(frame, understood, { timezone, hasHome: opened.user.city !== null })
  const turn: Turn = { ...opened, language: frame.language, timezone, history, understood, frame, calls: [], outcome: { services: [], proposal: null, booking: null, change: null } }
  return { turn, plan }
}

async function finish (settings: ConciergeSettings, user: UserActor, turn: Turn, plan: Plan, onStep: StepListener): Promise<ChatReply> {
  const began = performance.now()
  const actor: UserActor = { ...user, locale: turn.language, door: 'concierge' }
  if (plan.kind === 'refuse' && turn.history.length > 0) await dropProposals(settings.db, actor, turn)
  const answer = await answerTurn(settings, { actor, turn, onStep })
  const reply = replyOf(turn, plan, answer.text)
  await closeTurn(settings.db, actor, turn.conversationId, {
    language: turn.language,
    messages: [
      ...(turn.calls.length === 0 ? [] : [{ role: 'tool' as const, text: '', parts: storedParts(turn.calls) }]),
      { role: 'assistant' as const, text: answer.text, parts: [] }
    ],
    log: logOf(turn, reply, answer, Math.round(performance.now() - began))
  })
  return reply
}

function logOf ({ message, outcome: { booking, proposal, services } }: Turn, { reply, intent }: ChatReply, { model, inputTokens, outputTokens, outcome }: Answer, milliseconds: number): TurnLog {
  return {
    query: message,
    response: reply,
    intent,
    model,
    inputTokens,
    outputTokens,
    milliseconds,
    outcome,
    serviceMatchedId: booking?.serviceId ?? proposal?.service.id ?? services[0]?.id ?? null,
    providerMatchedId: booking?.providerId ?? proposal?.provider.id ?? services[0]?.provider.id ?? null
  }
}

interface Work { actor: UserActor, turn: Turn, onStep: StepListener }
interface Loaded { sdk: typeof Sdk, tools: ConciergeTools }

async function answerTurn (settings: ConciergeSettings, work: Work): Promise<Answer> {
  const { turn, actor } = work
  const sdk = await import('ai')
  const context: ToolContext = { db: settings.db, actor, turn, report: (error, tool) => settings.log.error({ err: error, tool }, 'a tool of the concierge failed') }
  const loaded = { sdk, tools: createTools(sdk, context) }
  if (settings.source === null) return await answerOffline(loaded, work, 'answered')
  return await answerByModel(settings, settings.source, loaded, work) ?? await answerOffline(loaded, work, 'fallback')
}

/** What a language model makes of the turn; null when it fails, takes too long, or says what cannot be let through. */
async function answerByModel (settings: ConciergeSettings, source: ModelSource, { sdk, tools }: Loaded, { actor, turn, onStep }: Work): Promise<Answer | null> {
  try {
    const [model, matches] = await Promise.all([source.load(), topMatches(settings.db, actor, turn)])
    const result = await runAgent(sdk, { model, instructions: systemMessage(turn, matches), messages: messagesOf(turn), tools, milliseconds: settings.milliseconds ?? caps.milliseconds, onStep })
    // An offer and a deed are said in our own words: weekday, date, time, price and terms come from the database.
    const text = outcomeText(turn) ?? presentable(result.text)
    return text === null ? null : { ...result, text, model: source.name, outcome: outcomeOf(turn) }
  } catch (error) {
    settings.log.warn({ err: error, model: source.name }, 'the language model failed; the offline model finishes the turn')
    const text = outcomeText(turn)
    return text === null ? null : { text, inputTokens: 0, outputTokens: 0, model: source.name, outcome: outcomeOf(turn) }
  }
}

/** The offline model goes on from what was done in this turn already: nothing is done twice. */
async function answerOffline ({ sdk, tools }: Loaded, { turn, onStep }: Work, how: 'answered' | 'fallback'): Promise<Answer> {
  const model: LanguageModelV3 = createOfflineModel(now)
  const result = await runAgent(sdk, { model, instructions: systemMessage(turn, []), messages: messagesOf(turn), tools, milliseconds: caps.milliseconds, onStep })
  return { ...result, model: OFFLINE_MODEL, outcome: how === 'fallback' ? `${outcomeOf(turn)}, fallback` : outcomeOf(turn) }
}

function messagesOf (turn: Turn): Sdk.ModelMessage[] {
  return toModelMessages([...turn.history, { text: turn.message, at: turn.at, calls: turn.calls, reply: '' }])
}

function outcomeText ({ user, timezone, history, message: text, at, calls, outcome }: Turn): string | null {
  if (outcome.change === null && outcome.proposal === null) return null
  return sayOutcome(setStage({ speaker: { ...user, timezone }, history, current: { text, at, calls, reply: '' } }, now()))
}

function outcomeOf ({ outcome: { change, proposal, services } }: Turn): string {
  return change ?? (proposal !== null ? 'proposed' : services.length > 0 ? 'shown' : 'said')
}

const TOP_MATCHES = 5

/** Exactly the five best matches for what was said, as data for the prompt; none while nothing is looked for. */
async function topMatches (db: Db, actor: UserActor, turn: Turn): Promise<Offer[]> {
  const { lat, lng, city, from, to, ...wish } = wishOf(turn.frame, turn)
  const window = from === undefined || to === undefined ? {} : { window: { from: new Date(from), to: new Date(to) } }
  const query = wish.category === undefined ? { query: turn.message.slice(0, 200) } : {}
  const ranked = await rankServices(db, actor, { ...wish, ...query, ...placeOf({ lat, lng, city }, turn.user.city), ...window, limit: TOP_MATCHES })
  return ranked.map(offerOf)
}
