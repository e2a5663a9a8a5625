import type * as Sdk from 'ai'
import { rankServices } from '../../../src/search/index.js'
import { loadVocabulary } from '../../../src/vocabulary/index.js'
import type { UserActor } from '../../../src/shared/actor.js'
import { jobOf, placeOf, wishOf } from '../../dialogue/search-terms.js'
import type { Exchange } from '../../dialogue/transcript.js'
import type { Turn } from '../../dialogue/turn.js'
import type { Offer } from '../../facts/results.js'
import { offerOf } from '../../tools/offers.js'
import { toolContextOf, type Answering, type UserWork } from '../work.js'
import type { Market } from '../../../src/shared/market.js'
import type { ModelSource } from './chosen-model.js'
import { ModelFailure } from './failure.js'
import { guardMiddleware, type Spent } from './guard.js'
import { yesHearer } from './hear-yes.js'
import { systemMessage } from './instructions.js'
import { toModelMessages } from './messages.js'
import { runAgent } from './run.js'
import type { Speech } from './speech.js'
import { createToolQueue } from './tool-queue.js'
import { createTools } from './tools.js'

/** Lets a language model answer a turn, with the tools at hand; the speech hears it. @throws as runAgent */
export async function askModel(
  answering: Answering,
  work: UserWork,
  { source, spent, speech }: { source: ModelSource; spent: Spent; speech: Speech }
): Promise<void> {
  const { market, limits, breaker } = answering
  const { turn, actor, isStreamed, onStep } = work

  // Without a provider nothing needs to be looked up for one.
  if (breaker.state() === 'open') throw new ModelFailure('circuit_open')

  const [model, matches, vocabulary] = await Promise.all([
    source.load(),
    topMatches(market, actor, turn),
    loadVocabulary(market)
  ])

  const sdk = await import('ai')
  // The SDK would write its warnings to the console, past our log.
  globalThis.AI_SDK_LOG_WARNINGS = false

  const guarded = sdk.wrapLanguageModel({
    model,
    middleware: guardMiddleware({ breaker, limits, spent, userId: actor.id })
  })
  const abortSignal = AbortSignal.timeout(limits.turnMilliseconds)
  const hearYes = yesHearer(sdk, guarded, abortSignal)
  const queue = createToolQueue()
  try {
    await runAgent(sdk, {
      model: guarded,
      abortSignal,
      instructions: systemMessage(turn, { vocabulary, matches }),
      messages: recentMessages(turn),
      tools: createTools(sdk, toolContextOf(answering, work, hearYes), queue),
      limits,
      isStreamed,
      onStep,
      speech
    })
  } finally {
    await queue.close()
  }
}

/**
 * A language model gets the tool results of this many exchanges. Of older exchanges it gets the words only.
 */
const REMEMBERED_RESULTS = 2

function recentMessages(turn: Turn): Sdk.ModelMessage[] {
  const { history, message: text, at, calls } = turn
  const old = history.slice(0, -REMEMBERED_RESULTS).map((exchange) => ({ ...exchange, calls: [] }))
  const newest: Exchange = { text, at, calls, reply: '' }

  return toModelMessages([...old, ...history.slice(-REMEMBERED_RESULTS), newest], turn)
}

const TOP_MATCHES = 5

/**
 * The five best matches for the user's words, as data for the prompt; none when the user looks for nothing.
 */
async function topMatches(market: Market, actor: UserActor, turn: Turn): Promise<Offer[]> {
  const { lat, lng, city, from, to, ...wish } = wishOf(turn.frame, turn)
  const window =
    from === undefined || to === undefined ? {} : { window: { from: new Date(from), to: new Date(to) } }
  const query = wish.category === undefined ? { query: turn.message.slice(0, 200) } : {}

  const ranked = await rankServices(market, actor, {
    ...wish,
    ...jobOf(turn.frame, wish.category),
    ...query,
    ...placeOf({ lat, lng, city }, turn.user.city),
    ...window,
    limit: TOP_MATCHES
  })

  const matches = ranked.map(offerOf)
  turn.known.push(...matches)

  return matches
}
