import type { LanguageModelV3, LanguageModelV3CallOptions, LanguageModelV3Content } from '@ai-sdk/provider'
import { sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import type { Test } from 'tap'
import type { Db } from '../../drizzle/client.js'
import { bookings } from '../../drizzle/schema/index.js'
import { createConcierge, type Concierge, type ModelLimits, type ModelSource } from '../../agent/concierge.js'
import type { Service } from '../../src/catalog/index.js'
import type { ChatReply } from '../../src/conversations/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import type { Market } from '../../src/shared/market.js'
import { testDatabase, type TestDatabase } from '../support/database.js'
import { actorOf, makeUser } from '../support/people.js'
import { fill } from './listings.js'

export { fill } from './listings.js'

export const ZONE = 'Asia/Beirut'

/** A database of the test's own with the small marketplace. */
export async function sampleMarket(t: Test): Promise<TestDatabase & { services: Record<string, Service> }> {
  const database = await testDatabase(t)
  return { ...database, services: await fill(database.market) }
}

/** A new client in a marketplace in which nothing is booked. */
export async function newcomer(db: Db, user: Parameters<typeof makeUser>[1] = {}): Promise<UserActor> {
  await forgetBookings(db)
  return actorOf(await makeUser(db, { name: 'Maya Khoury', city: 'beirut', ...user }))
}

/**
 * One statement, so that what points at a booking may go with it. To truncate these tables takes the embedded
 * database 75 ms, however few rows they have.
 */
async function forgetBookings(db: Db): Promise<void> {
  await db.execute(sql`with
    forgotten_reviews as (delete from reviews),
    forgotten_messages as (delete from booking_messages),
    forgotten_reminders as (delete from booking_reminders),
    forgotten_refunds as (delete from refunds),
    forgotten_disputes as (delete from disputes),
    forgotten_booking_disputes as (delete from booking_disputes),
    forgotten_payments as (delete from payments),
    forgotten_proposals as (delete from proposals),
    forgotten_conversations as (delete from conversations)
    delete from bookings`)
}

const silent = { error: () => {}, warn: () => {} }

export function conciergeOf(
  market: Market,
  model: LanguageModelV3 | null = null,
  limits: Partial<ModelLimits> = {}
): Concierge {
  const source: ModelSource | null = model === null ? null : { name: 'test:model', load: async () => model }
  return createConcierge({ market, source, log: silent, limits })
}

/** Says one thing after the other in one conversation and collects the answers. */
export async function talk(
  concierge: Concierge,
  actor: UserActor,
  messages: string[],
  conversationId?: string
): Promise<ChatReply[]> {
  const replies: ChatReply[] = []
  for (const message of messages) {
    const known = replies.at(-1)?.conversationId ?? conversationId
    replies.push(
      await concierge.chat(actor, { message, ...(known === undefined ? {} : { conversationId: known }) })
    )
  }

  return replies
}

export async function bookingRows(db: Db) {
  return await db.select().from(bookings)
}

/** A start in so many days at a local time. */
export function startIn(days: number, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return DateTime.fromJSDate(new Date(), { zone: ZONE })
    .startOf('day')
    .plus({ days })
    .set({ hour, minute })
    .toJSDate()
    .toISOString()
}

/** A model that answers each call by a function of what it was asked. */
export function scriptedModel(
  respond: (
    options: LanguageModelV3CallOptions,
    call: number
  ) => LanguageModelV3Content | Promise<LanguageModelV3Content>
): LanguageModelV3 {
  let calls = 0
  return {
    specificationVersion: 'v3',
    provider: 'test',
    modelId: 'scripted',
    supportedUrls: {},
    doGenerate: async (options) => {
      const content = await respond(options, calls++)
      const unified = content.type === 'tool-call' ? ('tool-calls' as const) : ('stop' as const)

      return {
        content: [content],
        finishReason: { unified, raw: unified },
        usage: {
          inputTokens: { total: 7, noCache: 7, cacheRead: 0, cacheWrite: 0 },
          outputTokens: { total: 3, text: 3, reasoning: 0 }
        },
        warnings: []
      }
    },
    doStream: async () => {
      throw new Error('not streamed')
    }
  }
}

let toolCalls = 0
export function use(toolName: string, input: object): LanguageModelV3Content {
  return { type: 'tool-call', toolCallId: `hostile_${++toolCalls}`, toolName, input: JSON.stringify(input) }
}
export function say(text: string): LanguageModelV3Content {
  return { type: 'text', text }
}
