import { createOpenAI } from '@ai-sdk/openai'
import { desc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../../drizzle/client.js'
import { aiLogs } from '../../drizzle/schema/index.js'
import {
  chosenModel,
  createConcierge,
  type Concierge,
  type ModelLimits,
  type ModelSource
} from '../../agent/concierge.js'
import { boundedFetch } from '../../agent/answer/model/bounded-fetch.js'
import type { ChatReply } from '../../src/conversations/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import type { Market } from '../../src/shared/market.js'
import { KEY } from '../support/model-stand-in.js'
import type { Wire } from '../support/model-wire.js'

type Db = Connection['db']

export const MODELS = { openai: 'gpt-4.1-mini', google: 'gemini-2.5-flash' }
const settings = {
  OPENAI_API_KEY: KEY,
  GOOGLE_GENERATIVE_AI_API_KEY: KEY,
  OPENAI_MODEL: MODELS.openai,
  GOOGLE_MODEL: MODELS.google
}

/**
 * The product's own provider, pointed at a stand-in. OpenAI's own responses API has a fixed address in the
 * product: here it is the same provider with another one.
 */
export function sourceOf(wire: Wire, { openai, google }: { openai: string; google: string }): ModelSource {
  if (wire === 'responses') {
    return {
      name: `openai:${MODELS.openai}`,
      load: async () =>
        createOpenAI({ apiKey: KEY, baseURL: openai, fetch: boundedFetch }).responses(MODELS.openai)
    }
  }

  const source =
    wire === 'chat'
      ? chosenModel({ ...settings, AI_PROVIDER: 'openai', OPENAI_BASE_URL: openai })
      : chosenModel({ ...settings, AI_PROVIDER: 'google', GOOGLE_BASE_URL: google })
  if (source === null) throw new Error('no provider')

  return source
}

const silent = { error: () => {}, warn: () => {} }

export function conciergeWith(
  market: Market,
  source: ModelSource,
  limits: Partial<ModelLimits> = {},
  clock?: () => number
): Concierge {
  return createConcierge({ market, source, log: silent, limits, ...(clock === undefined ? {} : { clock }) })
}

/** One turn, over the streaming door or the plain one: both must come to the same. */
export async function turn(
  concierge: Concierge,
  actor: UserActor,
  message: string,
  { isStreamed = false, conversationId }: { isStreamed?: boolean; conversationId?: string } = {}
): Promise<ChatReply> {
  const request = { message, ...(conversationId === undefined ? {} : { conversationId }) }

  if (!isStreamed) return await concierge.chat(actor, request)

  const events = await new Response(await concierge.stream(actor, request)).text()
  const whole = events
    .split('\n\n')
    .map((event) => event.slice('data: '.length))
    .find((event) => event.startsWith('{"type":"data-turn"'))

  if (whole === undefined) throw new Error(`the stream told no turn: ${events.slice(0, 500)}`)

  const { data } = JSON.parse(whole) as { data: ChatReply }
  return data
}

/** The newest row of the log of one user. */
export async function lastLog(db: Db, { id }: UserActor) {
  const [row] = await db
    .select()
    .from(aiLogs)
    .where(eq(aiLogs.userId, id))
    .orderBy(desc(aiLogs.timestamp), desc(aiLogs.id))
    .limit(1)

  return row
}

/** What talking leaves behind by its nature; every other row that changes is an effect. */
const TALK = new Set(['conversations', 'conversation_messages', 'ai_logs'])

/** What a conversation can bring about, for a quick look. */
export const DEEDS = [
  'bookings',
  'proposals',
  'notifications',
  'audit_log',
  'services',
  'support_tickets',
  'users'
]

/** A fingerprint of every table but those that keep what was said, or of these alone. */
export async function effects(db: Db, only?: string[]): Promise<Record<string, string>> {
  const names = only ?? (await tableNames(db))
  const parts = names.map(
    (name) =>
      sql`select ${name}::text
        as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as mark
        from ${sql.identifier(name)} t`
  )
  const rows = await db.execute<{ name: string; mark: string }>(sql.join(parts, sql` union all `))

  return Object.fromEntries([...rows].map(({ name, mark }) => [name, mark]))
}

async function tableNames(db: Db): Promise<string[]> {
  const tables = await db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public'
      and table_type = 'BASE TABLE' order by 1`
  )

  return [...tables].map(({ name }) => name).filter((name) => !TALK.has(name))
}
