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
import { now } from '../../src/shared/clock.js'
import { offer } from '../support/catalog.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeUser } from '../support/people.js'

export const ZONE = 'Asia/Beirut'

const tyre = { city: 'tyre', lat: 33.2704, lng: 35.2038 }
const beirut = { city: 'beirut', lat: 33.8938, lng: 35.5018 }

/** Fridge repairs and plumbers in Tyre, plumbers in Beirut, one electrician; all open around the clock. */
const listings: Array<{
  name: string
  category: string
  price: number
  title: [string, string]
  business: [string, string]
  place: typeof tyre
}> = [
  {
    name: 'fridge',
    category: 'appliance-fridge',
    price: 2500,
    title: ['Fridge repair at home', 'تصليح برادات بالبيت'],
    business: ['Cool Care', 'كول كير'],
    place: tyre
  },
  {
    name: 'fridge2',
    category: 'appliance-fridge',
    price: 3000,
    title: ['Fridge gas refill', 'تعباية غاز براد'],
    business: ['Polar Works', 'بولار'],
    place: tyre
  },
  {
    name: 'fridge3',
    category: 'appliance-fridge',
    price: 3500,
    title: ['Freezer and fridge repair', 'تصليح فريزر وبراد'],
    business: ['Ice Point', 'نقطة تلج'],
    place: tyre
  },
  {
    name: 'fridge4',
    category: 'appliance-fridge',
    price: 9900,
    title: ['Industrial fridge repair', 'تصليح برادات صناعية'],
    business: ['Big Chill', 'بيغ تشيل'],
    place: tyre
  },
  {
    name: 'plumber',
    category: 'plumbing',
    price: 2000,
    title: ['Leak repair', 'تصليح تسريب'],
    business: ['Abu Ali Plumbing', 'أبو علي للصحية'],
    place: tyre
  },
  {
    name: 'plumber2',
    category: 'plumbing',
    price: 2600,
    title: ['Tap and sink work', 'حنفيات ومجالي'],
    business: ['Hallal Sanitary', 'حلال للصحية'],
    place: tyre
  },
  {
    name: 'plumber3',
    category: 'plumbing',
    price: 3100,
    title: ['Drain cleaning', 'تسليك مجاري'],
    business: ['Blue Pipe', 'بلو بايب'],
    place: tyre
  },
  {
    name: 'beirut',
    category: 'plumbing',
    price: 4000,
    title: ['Beirut plumber', 'سباك ببيروت'],
    business: ['Hamra Plumbing', 'سباكة الحمرا'],
    place: beirut
  },
  {
    name: 'beirut2',
    category: 'plumbing',
    price: 4500,
    title: ['Pipes and taps', 'مواسير وحنفيات'],
    business: ['Corniche Pipes', 'كورنيش'],
    place: beirut
  },
  {
    name: 'beirut3',
    category: 'plumbing',
    price: 5200,
    title: ['Emergency plumber', 'سباك طوارئ'],
    business: ['Verdun Water', 'فردان'],
    place: beirut
  },
  {
    name: 'electrician',
    category: 'electrical',
    price: 3300,
    title: ['Sockets and switches', 'بريزات وكبسات'],
    business: ['Nour Electric', 'نور للكهربا'],
    place: tyre
  }
]

/** A database of the test's own with the small marketplace. */
export async function market(t: Test): Promise<{ db: Db; services: Record<string, Service> }> {
  const { db } = await testDatabase(t)
  return { db, services: await fill(db) }
}

export async function fill(db: Db): Promise<Record<string, Service>> {
  const services: Record<string, Service> = {}
  for (const { name, category, price, title, business, place } of listings) {
    services[name] = await offer(
      db,
      { category, price, title_en: title[0], title_ar: title[1], durationMinutes: 60 },
      { ...place, businessName: business[0], businessName_ar: business[1] }
    )
  }

  return services
}

/** A new client in a marketplace in which nothing is booked. */
export async function newcomer(db: Db, user: Parameters<typeof makeUser>[1] = {}): Promise<UserActor> {
  await db.execute(sql`truncate bookings, conversations cascade`)
  return actorOf(await makeUser(db, { name: 'Maya Khoury', city: 'beirut', ...user }))
}

const silent = { error: () => {}, warn: () => {} }

export function conciergeOf(
  db: Db,
  model: LanguageModelV3 | null = null,
  limits: Partial<ModelLimits> = {}
): Concierge {
  const source: ModelSource | null = model === null ? null : { name: 'test:model', load: async () => model }
  return createConcierge({ db, source, log: silent, limits })
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
  return DateTime.fromJSDate(now(), { zone: ZONE })
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
