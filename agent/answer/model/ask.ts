import type * as Sdk from 'ai'
import type { Db } from '../../../drizzle/client.js'
import { rankServices } from '../../../src/search/index.js'
import { loadVocabulary } from '../../../src/vocabulary/index.js'
import type { UserActor } from '../../../src/shared/actor.js'
import { placeOf, wishOf } from '../../dialogue/search-terms.js'
import type { Exchange } from '../../dialogue/transcript.js'
import type { Turn } from '../../dialogue/turn.js'
import type { Offer } from '../../facts/results.js'
import { ownBookings } from '../../tools/list-my-bookings.js'
import { offerOf } from '../../tools/offers.js'
import { toolContextOf, type Answering, type Work } from '../work.js'
import type { ModelSource } from './chosen-model.js'
import { ModelFailure } from './failure.js'
import { guardMiddleware, type Spent } from './guard.js'
import { yesHearer } from './hear-yes.js'
import { systemMessage, type Briefing } from './instructions.js'
import { toModelMessages } from './messages.js'
import { runAgent } from './run.js'
import { createToolQueue } from './tool-queue.js'
import { createTools } from './tools.js'

/** What a language model says to a turn, with the tools at hand. @throws as runAgent */
export async function askModel(
  answering: Answering,
  work: Work,
  { source, spent }: { source: ModelSource; spent: Spent }
): Promise<string> {
  const { db, limits, breaker } = answering
  const { turn, actor, isStreamed, onStep } = work

  // Without a provider nothing needs to be looked up for one.
  if (breaker.state() === 'open') throw new ModelFailure('circuit_open')

  const [model, matches, { coming, earlier }, vocabulary] = await Promise.all([
    source.load(),
    topMatches(db, actor, turn),
    ownBookings(db, actor),
    loadVocabulary(db)
  ])
  const briefing: Briefing = {
    vocabulary,
    matches,
    coming: coming.slice(0, COMING),
    earlier: earlier.slice(0, EARLIER)
  }
  turn.bookings = [...briefing.coming, ...briefing.earlier]

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
    return await runAgent(sdk, {
      model: guarded,
      abortSignal,
      instructions: systemMessage(turn, briefing),
      messages: recentMessages(turn),
      tools: createTools(sdk, toolContextOf(answering, work, hearYes), queue),
      limits,
      isStreamed,
      onStep
    })
  } finally {
    await queue.close()
  }
}

/**
 * A language model gets the tool results of this many exchanges. Of older exchanges it gets the words only.
 */
const REMEMBERED_RESULTS = 2

function recentMessages({ history, message: text, at, calls, language }: Turn): Sdk.ModelMessage[] {
  const old = history.slice(0, -REMEMBERED_RESULTS).map((exchange) => ({ ...exchange, calls: [] }))
  const newest: Exchange = { text, at, calls, reply: '' }

  return toModelMessages([...old, ...history.slice(-REMEMBERED_RESULTS), newest], language)
}

const TOP_MATCHES = 5
/** So many of the user's bookings are told with each turn; listMyBookings has the others. */
const COMING = 5
const EARLIER = 3

/**
 * The five best matches for the user's words, as data for the prompt; none when the user looks for nothing.
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
