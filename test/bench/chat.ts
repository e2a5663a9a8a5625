import { readFile } from 'node:fs/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Connection } from '../../drizzle/client.js'
import { app } from '../../src/app.js'
import { parseEnv } from '../../src/env.js'
import { serverOptions } from '../../src/server-options.js'
import { makeUser } from '../support/people.js'
import { percentile } from './measure.js'

/**
 * What one turn took: by the clock, and of the processor in all threads of this process, the embedded
 * database's too.
 */
interface Cost {
  milliseconds: number
  processor: number
  /** It ended in an offer: free times were looked up once more, and the offer was written. */
  isOffer: boolean
}

interface Summary {
  'p50 ms': number
  'p95 ms': number
  'processor p50 ms': number
  'processor p95 ms': number
}
export interface ChatMeasure {
  turns: number
  all: Summary
  withoutOffer: Summary
  withOffer: Summary
  byLanguage: Record<string, Summary>
}

const LANGUAGES = ['en', 'ar', 'arabizi'] as const
/** The first turns compile and fill caches, as they do once in a server's life. */
const WARM_UP = 60

/**
 * Turns of our own dialogues through `POST /api/ai/chat`, each dialogue by a user of its own; `share` = every
 * how many of them.
 */
export async function measureChat(connection: Connection, share: number): Promise<ChatMeasure> {
  const env = parseEnv({
    NODE_ENV: 'test',
    JWT_SECRET: 'a-secret-for-benches-that-is-long-enough',
    DEMO_DATA: 'false',
    LOG_LEVEL: 'silent',
    PORT: '0'
  })

  const server = Fastify({ ...serverOptions(env), pluginTimeout: 60_000 })
  await server.register(app, { env, connection })
  await server.ready()

  try {
    const byLanguage: Record<string, Summary> = {}
    const all: Cost[] = []

    await play(server, connection, (await dialogues('en')).slice(0, WARM_UP / 3))

    for (const language of LANGUAGES) {
      const costs = await play(
        server,
        connection,
        (await dialogues(language)).filter((_, index) => index % share === 0)
      )

      byLanguage[language] = summary(costs)
      all.push(...costs)
    }

    return {
      turns: all.length,
      all: summary(all),
      withoutOffer: summary(all.filter(({ isOffer }) => !isOffer)),
      withOffer: summary(all.filter(({ isOffer }) => isOffer)),
      byLanguage
    }
  } finally {
    await server.close()
  }
}

async function dialogues(language: string): Promise<string[][]> {
  const file = new URL(`../../../test/exam/data/scenarios_${language}.jsonl`, import.meta.url)
  const lines = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line): { turns: Array<string | { say?: string }> } => JSON.parse(line))

  return lines.map(({ turns }) =>
    turns.flatMap((turn) => (typeof turn === 'string' ? turn : (turn.say ?? [])))
  )
}

async function play(server: FastifyInstance, { db }: Connection, played: string[][]): Promise<Cost[]> {
  const costs: Cost[] = []
  for (const turns of played) {
    const user = await makeUser(db, { name: 'Rana Khoury', city: 'tyre' })
    const headers = { authorization: `Bearer ${server.jwt.sign({ sub: user.id, sid: user.sessionId })}` }
    let conversationId: string | undefined

    for (const message of turns) {
      const began = performance.now()
      const before = process.cpuUsage()
      const answer = await server.inject({
        method: 'POST',
        url: '/api/ai/chat',
        headers,
        payload: { message, ...(conversationId === undefined ? {} : { conversationId }) }
      })

      const { user: own, system } = process.cpuUsage(before)
      const milliseconds = performance.now() - began

      if (answer.statusCode !== 200) throw new Error(`${message}: ${answer.statusCode} ${answer.body}`)

      const body = answer.json<{ conversationId: string; proposal: object | null }>()
      costs.push({ milliseconds, processor: (own + system) / 1000, isOffer: body.proposal !== null })
      conversationId = body.conversationId
    }
  }

  return costs
}

function summary(costs: Cost[]): Summary {
  const of = (key: 'milliseconds' | 'processor', share: number) =>
    Math.round(
      percentile(
        costs.map((cost) => cost[key]).sort((a, b) => a - b),
        share
      ) * 10
    ) / 10

  return {
    'p50 ms': of('milliseconds', 0.5),
    'p95 ms': of('milliseconds', 0.95),
    'processor p50 ms': of('processor', 0.5),
    'processor p95 ms': of('processor', 0.95)
  }
}
