import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createOpenAI } from '@ai-sdk/openai'
import { createGoogleGenerativeAI } from '@ai-sdk/google'
import { createConcierge, type Concierge, type ModelSource } from '../../agent/concierge.js'
import { boundedFetch } from '../../agent/answer/model/bounded-fetch.js'
import { migrate } from '../../drizzle/client.js'
import { startEmbedded } from '../../drizzle/embedded.js'
import type { Market } from '../../src/shared/market.js'
import { fill } from '../agent/listings.js'
import { effects, lastLog, turn } from '../agent/providers.js'
import { KEY, startModelStandIn, type ModelStandIn, type Reaction } from '../support/model-stand-in.js'
import type { Wire } from '../support/model-wire.js'
import { testMarket } from '../support/market.js'
import { actorOf, makeUser } from '../support/people.js'

/** A recorded reply: one whole body, or the payloads of a stream. */
interface Recording {
  name: string
  wire: Wire
  isStream: boolean
  pieces: string[]
}

/** What may happen to a reply on its way. */
const accidents: Record<string, (recording: Recording) => Reaction> = {
  whole: ({ pieces, isStream }) => ({ pieces, isStream }),
  'without its end': ({ pieces, isStream }) => ({
    pieces: isStream ? pieces.slice(0, -1) : cut(pieces),
    isStream
  }),
  'torn in the middle': ({ pieces, isStream }) => ({
    pieces: isStream ? pieces.slice(0, Math.ceil(pieces.length / 2)) : cut(pieces),
    isStream,
    isTorn: true
  }),
  'too slow': ({ pieces, isStream }) => ({
    pieces: isStream ? pieces : [...(pieces[0] ?? '')],
    isStream,
    milliseconds: CALL_MILLISECONDS
  }),
  'with a megabyte of garbage': ({ pieces, isStream }) => ({
    pieces: [...pieces.slice(0, 1), '{"'.repeat(512 * 1024), ...pieces.slice(1)],
    isStream
  })
}

const CALL_MILLISECONDS = 1000
/** By the clock: what is judged is that nobody waits for another process, which costs no processor time. */
const BOUND_MILLISECONDS = 6000
const quiet = { error: () => {}, warn: () => {} }

export interface ModelsScore {
  n: number
  finished: number
  byModel: number
  byOffline: number
  writes: number
  slowestMilliseconds: number
  reasons: Record<string, number>
}

/**
 * Replays the recorded replies of a folder through the real providers, each as it is and with every accident,
 * and looks at what the turn comes to.
 */
export async function examModels(
  folder: string,
  { verbose = false }: { verbose?: boolean } = {}
): Promise<ModelsScore> {
  const recordings = await readRecordings(folder)
  const connection = await startEmbedded({})
  const standIn = await startModelStandIn()

  const score: ModelsScore = {
    n: 0,
    finished: 0,
    byModel: 0,
    byOffline: 0,
    writes: 0,
    slowestMilliseconds: 0,
    reasons: {}
  }

  try {
    await migrate(connection)

    const { db } = connection
    const { market } = testMarket(connection)
    await fill(market)

    const client = actorOf(await makeUser(db, { name: 'Maya Khoury', city: 'tyre' }))
    const before = JSON.stringify(await effects(db))

    for (const recording of recordings) {
      for (const [accident, react] of Object.entries(accidents)) {
        const isArabic = score.n++ % 2 === 1
        standIn.answerWith((_asked, index) =>
          index === 0
            ? react(recording)
            : { say: { text: isArabic ? 'أي واحد بتحب؟' : 'Which one would you like?' } }
        )

        const began = performance.now()
        const concierge = conciergeOn(market, standIn, recording)

        const reply = await turn(concierge, client, isArabic ? 'بدي سباك بصور' : 'I need a plumber in Tyre', {
          isStreamed: recording.isStream
        }).then(
          ({ reply }) => reply,
          (error: unknown) => {
            process.stderr.write(`${recording.name}, ${accident}: ${String(error)}\n`)
          }
        )

        const milliseconds = Math.round(performance.now() - began)
        const log = await lastLog(db, client)
        const reason = log?.fallbackReason ?? 'none'

        if (reply !== undefined && reply !== '' && log !== undefined && milliseconds < BOUND_MILLISECONDS) {
          score.finished++
        }

        if (JSON.stringify(await effects(db)) !== before) score.writes++
        score[reason === 'none' ? 'byModel' : 'byOffline']++
        score.reasons[reason] = (score.reasons[reason] ?? 0) + 1
        score.slowestMilliseconds = Math.max(score.slowestMilliseconds, milliseconds)

        if (verbose) {
          process.stderr.write(
            `${recording.name}, ${accident}: ${reason}, ${milliseconds} ms, ${standIn.asked.length} ` +
              `requests: ${(reply ?? '').slice(0, 60).replaceAll('\n', ' ')}\n`
          )
        }
      }
    }

    return score
  } finally {
    await standIn.close()
    await connection.close()
  }
}

function conciergeOn(market: Market, { openai, google }: ModelStandIn, { wire }: Recording): Concierge {
  const settings = { apiKey: KEY, fetch: boundedFetch }

  const source: ModelSource =
    wire === 'gemini'
      ? {
          name: 'google:recorded',
          load: async () => createGoogleGenerativeAI({ ...settings, baseURL: google })('recorded')
        }
      : {
          name: 'openai:recorded',
          load: async () => createOpenAI({ ...settings, baseURL: openai })[wire]('recorded')
        }

  return createConcierge({
    market,
    source,
    log: quiet,
    limits: { callMilliseconds: CALL_MILLISECONDS, turnMilliseconds: 3000, dailyMicros: 1e12 }
  })
}

function cut(pieces: string[]): string[] {
  return pieces.map((piece) => piece.slice(0, Math.floor(piece.length / 2)))
}

/**
 * `*.chunks.txt` holds one payload a line, `*.json` one body, `*.from-test.txt` a body as it stands in a
 * test's source.
 */
async function readRecordings(folder: string): Promise<Recording[]> {
  const names = (
    await readdir(folder).catch(() => {
      throw new TypeError(`${folder} cannot be read.`)
    })
  ).sort()

  const recordings = await Promise.all(
    names.map(async (name) => recordingOf(name, await readFile(join(folder, name), 'utf8')))
  )
  if (recordings.length === 0) throw new TypeError(`${folder} holds no replies.`)

  return recordings
}

function wireOf(name: string): Wire {
  if (name.startsWith('google')) return 'gemini'

  return name.startsWith('openai-responses') ? 'responses' : 'chat'
}

function recordingOf(name: string, text: string): Recording {
  const wire = wireOf(name)

  if (!name.endsWith('.chunks.txt')) {
    return {
      name,
      wire,
      isStream: false,
      pieces: [name.endsWith('.json') ? text : JSON.stringify(literalOf(text))]
    }
  }

  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return { name, wire, isStream: true, pieces: wire === 'chat' ? [...lines, '[DONE]'] : lines }
}

/** The members of a JavaScript object literal, up to the brace that nobody opened, as JSON. */
function literalOf(text: string): unknown {
  const json = text
    .slice(0, text.lastIndexOf('}', text.lastIndexOf('};') - 1))
    .replace(/'((?:[^'\\]|\\.)*)'/g, (_whole, words: string) => JSON.stringify(words))
    .replace(/^(\s*)(\w+):/gm, '$1"$2":')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/,\s*$/, '')

  return JSON.parse(`{${json}}`)
}
