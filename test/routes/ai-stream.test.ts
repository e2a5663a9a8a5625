import { DefaultChatTransport, readUIMessageStream, type UIMessage, type UIMessageChunk } from 'ai'
import { and, eq } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import t from '../support/tap.js'
import { aiLogs, bookings, conversationMessages } from '../../drizzle/schema/index.js'
import type { ChatReply } from '../../src/conversations/index.js'
import { testApp } from '../support/app.js'
import { KEY, modelStandIn } from '../support/model-stand-in.js'
import { chunkedAnswer, errorChunk } from '../support/model-wire.js'
import { makeUser } from '../support/people.js'
import { fill } from '../agent/market.js'

// A front end's own code, a streaming provider, and the running server between them.
const standIn = await modelStandIn(t)
const { app, db, market, as } = await testApp(t, {
  OPENAI_API_KEY: KEY,
  OPENAI_BASE_URL: standIn.openai,
  AI_CALL_SECONDS: '3'
})
await fill(market)
const origin = await app.listen({ port: 0, host: '127.0.0.1' })
const WORDS = 'Two plumbers near you look good to me. Which one would you like?'

type Person = Awaited<ReturnType<typeof makeUser>>

/** The transport of useChat, told our request's shape; sends one message and reads what comes. */
async function send(
  person: Person,
  text: string,
  { conversationId, abortSignal }: { conversationId?: string | undefined; abortSignal?: AbortSignal } = {}
): Promise<ReadableStream<UIMessageChunk>> {
  const transport = new DefaultChatTransport<UIMessage>({
    api: `${origin}/api/ai/chat`,
    headers: { ...as(person), accept: 'text/event-stream' },
    prepareSendMessagesRequest: ({ messages, headers }) => {
      const newest = messages
        .at(-1)
        ?.parts.map((part) => (part.type === 'text' ? part.text : ''))
        .join('')

      return {
        body: { message: newest, ...(conversationId === undefined ? {} : { conversationId }) },
        ...(headers === undefined ? {} : { headers })
      }
    }
  })

  const messages: UIMessage[] = [{ id: 'm1', role: 'user', parts: [{ type: 'text', text }] }]
  return await transport.sendMessages({
    trigger: 'submit-message',
    chatId: 'chat',
    messageId: undefined,
    messages,
    abortSignal
  })
}

interface Read {
  text: string
  turn: ChatReply
  updates: number
}

async function read(stream: ReadableStream<UIMessageChunk>): Promise<Read> {
  let [last, updates]: [UIMessage | undefined, number] = [undefined, 0]
  for await (const message of readUIMessageStream({ stream, terminateOnError: true })) {
    ;[last, updates] = [message, updates + 1]
  }

  const part = last?.parts.find(({ type }) => type === 'data-turn')
  if (part === undefined || !('data' in part)) throw new Error('no turn in the message')

  return {
    text: last?.parts.map((piece) => (piece.type === 'text' ? piece.text : '')).join('') ?? '',
    turn: part.data as ChatReply,
    updates
  }
}

async function drain(reader: ReadableStreamDefaultReader<UIMessageChunk>): Promise<void> {
  while (!(await reader.read()).done);
}

async function logsOf(person: Person) {
  return await db
    .select()
    .from(aiLogs)
    .where(eq(aiLogs.userId, person.id))
    .orderBy(aiLogs.timestamp, aiLogs.id)
}

/** Waits, as long as a turn may take, for the log row that closes it. */
async function closed(person: Person, rows: number) {
  for (let waited = 0; waited < 100 && (await logsOf(person)).length < rows; waited++) await pause(50)
  return (await logsOf(person)).at(-1)
}

t.test(
  "a streamed answer of OpenAI reaches the AI SDK's own client, word by word, with the whole answer " +
    'beside it',
  async (t) => {
    const maya = await makeUser(db, { city: 'tyre' })

    standIn.answerWith((_asked, index) => ({
      say:
        index === 0
          ? { uses: [{ name: 'searchServices', input: { category: 'plumbing', city: 'tyre' } }] }
          : { text: WORDS }
    }))

    const { text, turn, updates } = await read(await send(maya, 'I need a plumber in Tyre'))
    t.equal(text, WORDS)
    t.equal(turn.reply, WORDS)
    t.equal(turn.services.length, 3, 'what the model looked up')
    t.ok(updates > 5, `${updates} updates`)
    t.ok(
      standIn.asked.every(({ isStreamed }) => isStreamed),
      'the provider streams too'
    )
    t.match(await closed(maya, 1), { provider: 'openai', outcome: 'shown', fallbackReason: null })
  }
)

t.test('an error after the first words: the client reads one whole answer, not half of each', async (t) => {
  const maya = await makeUser(db, { city: 'tyre' })

  standIn.answerWith(({ wire }) => ({
    pieces: [...chunkedAnswer(wire, { text: WORDS }).slice(0, 5), errorChunk(wire)],
    isStream: true
  }))

  const { text, turn } = await read(await send(maya, 'I need a plumber in Tyre'))
  t.notMatch(text, /look good to me|Two plumbers near/)
  t.equal(text, turn.reply)
  t.equal(turn.services.length, 3)
  t.match(await closed(maya, 1), { provider: 'openai', model: 'offline', fallbackReason: String })
})

t.test(
  'a client that goes away in the middle: the turn is finished, stored and logged, and nothing is half made',
  async (t) => {
    const maya = await makeUser(db, { city: 'tyre' })
    const {
      turn: { conversationId }
    } = await offered(maya)
    const slow = { pieces: chunkedAnswer('chat', { text: WORDS }), isStream: true, milliseconds: 40 }

    standIn.answerWith((_asked, index) =>
      index === 0 ? { say: { uses: [{ name: 'listMyBookings', input: {} }] } } : slow
    )

    const abort = new AbortController()
    const reader = (
      await send(maya, 'what does it cost?', { conversationId, abortSignal: abort.signal })
    ).getReader()

    await reader.read()
    abort.abort()
    await t.rejects(drain(reader), 'nothing more is read')
    t.match(await closed(maya, 3), { outcome: String })
    t.same(await db.select().from(bookings).where(eq(bookings.clientId, maya.id)), [])

    const stored = await db
      .select()
      .from(conversationMessages)
      .where(
        and(
          eq(conversationMessages.conversationId, conversationId),
          eq(conversationMessages.role, 'assistant')
        )
      )

    t.equal(stored.length, 3, 'the answer waits in the conversation')
  }
)

t.test('a client that goes away while its yes is carried out has booked once, whole', async (t) => {
  const maya = await makeUser(db, { city: 'tyre' })
  const {
    turn: { conversationId, proposal }
  } = await offered(maya)

  standIn.answerWith((_asked, index) =>
    index === 0
      ? { say: { uses: [{ name: 'confirmBooking', input: { proposalId: proposal?.id } }] } }
      : { pieces: chunkedAnswer('chat', { text: 'Done.' }), isStream: true, milliseconds: 60 }
  )

  const abort = new AbortController()
  const reader = (await send(maya, 'yes', { conversationId, abortSignal: abort.signal })).getReader()

  await reader.read()
  abort.abort()
  t.match(await closed(maya, 3), { outcome: 'booked' })

  const made = await db.select().from(bookings).where(eq(bookings.clientId, maya.id))
  t.same(
    made.map(({ status, scheduledAt }) => [status, scheduledAt.toISOString()]),
    [['pending', proposal?.scheduledAt]]
  )
})

/** A conversation in which a booking was offered, by the offline model (the provider is out of order). */
async function offered(person: Person): Promise<Read> {
  standIn.answerWith(() => ({ status: 401 }))

  const {
    turn: { conversationId }
  } = await read(await send(person, 'I need a plumber in Tyre'))
  const answer = await read(await send(person, 'the second one, tomorrow at 12', { conversationId }))
  if (answer.turn.proposal === null) throw new Error('nothing was offered')

  return answer
}

t.test('the counters tell what was asked', async (t) => {
  const usage = app.concierge.usage()
  t.match(usage, { provider: 'openai', model: 'gpt-4.1-mini', breaker: 'closed' })
  t.ok(usage.turns >= 8 && usage.calls >= 8 && usage.costMicros > 0)
})
