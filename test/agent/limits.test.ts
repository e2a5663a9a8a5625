import { eq } from 'drizzle-orm'
import { DateTime } from 'luxon'
import t from '../support/tap.js'
import { aiLogs } from '../../drizzle/schema/index.js'
import { limitsOf } from '../../agent/answer/model/limits.js'
import { costOf, pricesOf } from '../../agent/answer/model/prices.js'
import { systemSentence } from '../../agent/answer/model/instructions.js'
import { spentToday } from '../../src/conversations/index.js'
import { parseEnv } from '../../src/env.js'
import { actorOf, makeBooking, makeService, makeUser } from '../support/people.js'
import { modelStandIn, type Asked } from '../support/model-stand-in.js'
import { chunkedAnswer, USAGE, wholeAnswer, type Wire } from '../support/model-wire.js'
import { sampleMarket, newcomer, startIn, ZONE } from './market.js'
import { conciergeWith, lastLog, sourceOf, turn } from './providers.js'

const { db, market, services: catalogue } = await sampleMarket(t)
const standIn = await modelStandIn(t)
const WORDS = 'Two plumbers near you look good to me. Which one would you like?'
/** Of one call of the default OpenAI model, in millionths of a dollar: 1000 × 0.40 + 50 × 1.60. */
const ONE_CALL = 480

t.test(
  "tokens are counted and paid for at the model's price, over all calls of a turn, and kept in the log " +
    'and the counters',
  async (t) => {
    const client = await newcomer(db, { city: 'tyre' })
    standIn.answerWith((_asked, index) => ({
      say: index === 0 ? { uses: [{ name: 'listMyBookings', input: {} }] } : { text: WORDS }
    }))

    const concierge = conciergeWith(market, sourceOf('chat', standIn))
    for (const isStreamed of [false, true]) {
      await turn(concierge, client, 'I need a plumber in Tyre', { isStreamed })

      const log = await lastLog(db, client)
      const calls = isStreamed ? 1 : 2

      t.match(log, {
        provider: 'openai',
        model: 'openai:gpt-4.1-mini',
        outcome: 'said',
        fallbackReason: null
      })

      t.same(
        [log?.inputTokens, log?.outputTokens, log?.costMicros],
        [calls * USAGE.input, calls * USAGE.output, calls * ONE_CALL]
      )
      t.ok((log?.milliseconds ?? 0) > 0)
    }

    t.match(concierge.usage(), {
      provider: 'openai',
      model: 'gpt-4.1-mini',
      turns: 2,
      calls: 3,
      retries: 0,
      inputTokens: 3000,
      outputTokens: 150,
      costMicros: 3 * ONE_CALL,
      fallbacks: {},
      breaker: 'closed'
    })
  }
)

t.test('what a failed call may have cost is counted too', async (t) => {
  const client = await newcomer(db, { city: 'tyre' })
  standIn.answerWith(() => ({ pieces: ['x'], isStream: false, milliseconds: 500 }))
  await turn(
    conciergeWith(market, sourceOf('chat', standIn), { callMilliseconds: 100 }),
    client,
    'I need a plumber in Tyre'
  )

  const log = await lastLog(db, client)
  t.equal(log?.fallbackReason, 'timeout')
  t.ok((log?.inputTokens ?? 0) > 200 && (log?.costMicros ?? 0) > 100, 'by the length of what was sent')
})

t.test(
  'the daily cap: beyond it the offline model answers, over restarts, until midnight in the ' +
    "marketplace's zone; others are not touched",
  async (t) => {
    const client = await newcomer(db, { city: 'tyre' })
    const other = await newcomer(db, { city: 'tyre' })

    standIn.answerWith(() => ({ say: { text: WORDS } }))

    const limits = { dailyMicros: 2 * ONE_CALL }
    const reasons: Array<string | null | undefined> = []

    for (let process = 0; process < 4; process++) {
      const answer = await turn(
        conciergeWith(market, sourceOf('chat', standIn), limits),
        client,
        'I need a plumber in Tyre'
      )

      reasons.push((await lastLog(db, client))?.fallbackReason)
      t.equal(answer.services.length > 0, process >= 2, 'the user is served all the same')
    }

    t.same(reasons, [null, null, 'daily_cap', 'daily_cap'])
    t.equal(standIn.asked.length, 2, 'nothing is asked of the provider')
    t.equal(await spentToday(market, client), 2 * ONE_CALL)
    await turn(conciergeWith(market, sourceOf('chat', standIn), limits), other, 'I need a plumber in Tyre')
    t.equal((await lastLog(db, other))?.fallbackReason, null)

    const midnight = DateTime.fromJSDate(new Date(), { zone: ZONE }).startOf('day')
    await db
      .update(aiLogs)
      .set({ timestamp: midnight.minus({ seconds: 1 }).toJSDate() })
      .where(eq(aiLogs.userId, client.id))
    t.equal(await spentToday(market, client), 0, 'yesterday is over')
    await db.update(aiLogs).set({ timestamp: midnight.toJSDate() }).where(eq(aiLogs.userId, client.id))
    t.equal(await spentToday(market, client), 2 * ONE_CALL, 'and today has begun')
  }
)

t.test('many turns at once cannot pass the daily cap together: each sets its worst case aside', async (t) => {
  const client = await newcomer(db, { city: 'tyre' })
  let open = 0
  let mostOpen = 0

  standIn.answerWith(({ wire, isStreamed }) => {
    const said = { text: WORDS }
    const pieces = isStreamed ? chunkedAnswer(wire, said) : [JSON.stringify(wholeAnswer(wire, said))]
    open += 1
    mostOpen = Math.max(mostOpen, open)

    return {
      pieces,
      isStream: isStreamed,
      milliseconds: 100,
      onPiece: (index) => {
        if (index === pieces.length - 1) open -= 1
      }
    }
  })

  // The worst turn: 60,000 tokens in, 8 × 1,200 out.
  const worst = 60_000 * 0.4 + 9600 * 1.6
  const concierge = conciergeWith(market, sourceOf('chat', standIn), { dailyMicros: 3 * worst })

  await Promise.all(
    Array.from({ length: 12 }, async () => await turn(concierge, client, 'I need a plumber in Tyre'))
  )
  // A turn that has ended gives back what it did not spend, so that more than three of the twelve may ask.
  t.ok(mostOpen >= 1 && mostOpen <= 3, `${mostOpen} asked the provider at the same time`)
  await turn(concierge, client, 'I need a plumber in Tyre')
  t.equal((await lastLog(db, client))?.fallbackReason, null, 'what was set aside comes back')
})

t.test('tokens and steps of a turn are capped', async (t) => {
  const client = await newcomer(db, { city: 'tyre' })
  standIn.answerWith(() => ({ say: { uses: [{ name: 'listMyBookings', input: {} }] } }))
  await turn(
    conciergeWith(market, sourceOf('gemini', standIn), { turnTokens: 3500 }),
    client,
    'I need a plumber in Tyre'
  )
  t.equal((await lastLog(db, client))?.fallbackReason, 'too_many_tokens')
  t.ok(standIn.asked.length <= 3)
  standIn.answerWith(() => ({ say: { uses: [{ name: 'listMyBookings', input: {} }] } }))
  await turn(
    conciergeWith(market, sourceOf('gemini', standIn), { steps: 2 }),
    client,
    'I need a plumber in Tyre'
  )
  t.same([(await lastLog(db, client))?.fallbackReason, standIn.asked.length], ['too_many_steps', 2])
})

t.test(
  'limits and prices come from the environment; a price that nobody told counts as a dear one',
  async (t) => {
    const env = parseEnv({
      NODE_ENV: 'test',
      JWT_SECRET: 'a-secret-for-tests-that-is-long-enough-0123',
      AI_CALL_SECONDS: '2.5',
      AI_TURN_STEPS: '3',
      AI_DAILY_USD: '0.02',
      AI_PRICES: 'gpt-4.1=2/8,llama-3:8b=0/0'
    })

    const { prices, ...limits } = limitsOf(env)
    t.match(limits, {
      callMilliseconds: 2500,
      turnMilliseconds: 20_000,
      steps: 3,
      turnTokens: 60_000,
      dailyMicros: 20_000
    })

    const tokens = { inputTokens: 1000, outputTokens: 100 }
    t.same(
      ['gpt-4.1', 'llama-3:8b', 'gemini-2.5-flash', 'another'].map((model) => costOf(prices, model, tokens)),
      [2800, 0, 550, 4500]
    )
    t.equal(
      pricesOf('gpt-4.1-mini=1/1').get('gpt-4.1-mini')?.input,
      1,
      'what is told wins over what is known'
    )
  }
)

t.test(
  "the request as it leaves the house: the system sentence, exactly the top five matches, this user's " +
    "facts, nobody else's",
  async (t) => {
    // Somebody else, whose every word could be recognised.
    const neighbour = await makeUser(db, {
      name: 'Canary Neighbour',
      email: 'canary-neighbour@example.org',
      phone: '+96170999888',
      city: 'tyre'
    })

    const plumber = await makeService(db, catalogue.plumber?.provider.id ?? '', {
      title_en: 'Canary-free repair'
    })
    await makeBooking(db, plumber, neighbour.id, { notes: 'canary: the key is under the mat' })

    for (const wire of ['chat', 'responses', 'gemini'] as const) {
      const bystander = await turned(
        wire,
        { name: 'Canary Bystander', email: 'canary-bystander@example.org' },
        ['my canary word is xylophone']
      )

      t.ok(bystander.at(-1)?.text.includes('xylophone'), 'the stand-in sees what is sent')

      const [, second] = await turned(wire, { name: 'Maya Khoury', email: 'maya.private@example.org' }, [
        'I need a plumber in Tyre',
        'something cheaper'
      ])
      const system = second === undefined ? '' : systemOf(second)

      t.ok(system.startsWith(`${systemSentence('Taskego')}\n\n`), `${wire}: begins with the sentence`)

      const matches = JSON.parse(system.split('Matches: ')[1] ?? '[]') as Array<{
        category: string
        city: string
      }>

      t.equal(matches.length, 5, `${wire}: five`)
      t.ok(
        matches.every(({ category }) => category === 'plumbing'),
        `${wire}: of what was asked for`
      )
      t.match(
        system,
        /User: \{"name":"Maya Khoury","city":"tyre","language":"en","timezone":"Asia\/Beirut"\}/
      )

      for (const foreign of [
        /canary(?!-free)/i,
        /xylophone/,
        /@example\.org/,
        /96170999888/,
        /stand-in-key/
      ]) {
        t.notMatch(second?.text, foreign, `${wire}: not ${String(foreign)}`)
      }

      t.equal(second?.body.store, wire === 'responses' ? false : undefined, `${wire}: nothing is kept there`)
    }

    t.same(standIn.faults, [])
  }
)

/** What a provider is sent in a conversation of somebody new. */
async function turned(
  wire: Wire,
  person: { name: string; email: string },
  messages: string[]
): Promise<Asked[]> {
  const user = await makeUser(db, { ...person, email: `${wire}-${person.email}`, city: 'tyre' })
  const actor = actorOf(user)

  standIn.answerWith((_asked, index) => ({ say: index === 0 ? { text: WORDS } : { text: 'I see.' } }))

  let conversationId: string | undefined
  for (const message of messages) {
    conversationId = (
      await turn(
        conciergeWith(market, sourceOf(wire, standIn)),
        actor,
        message,
        conversationId === undefined ? {} : { conversationId }
      )
    ).conversationId
  }

  return [...standIn.asked]
}

/** The system message of a request, as each API has it. */
function systemOf({ body }: Asked): string {
  const {
    systemInstruction: gemini,
    messages,
    input
  } = body as {
    systemInstruction?: { parts: Array<{ text: string }> }
    messages?: Array<{ content: string }>
    input?: Array<{ content: string }>
  }

  return gemini?.parts.map(({ text }) => text).join('') ?? (messages ?? input)?.[0]?.content ?? ''
}

t.test('old results of tools are not sent again, old words are', async (t) => {
  const client = await newcomer(db, { city: 'tyre' })

  standIn.answerWith((_asked, index) => ({
    say:
      index % 2 === 0
        ? {
            uses: [
              {
                name: 'searchServices',
                input: { category: 'plumbing', from: startIn(1, '09:00'), to: startIn(1, '12:00') }
              }
            ]
          }
        : { text: `Look at these, number ${index}.` }
  }))

  const concierge = conciergeWith(market, sourceOf('chat', standIn))
  let conversationId: string | undefined

  for (let index = 0; index < 9; index++) {
    conversationId = (
      await turn(
        concierge,
        client,
        `I need a plumber in Tyre, ask ${index}`,
        conversationId === undefined ? {} : { conversationId }
      )
    ).conversationId
  }

  const { messages } = standIn.asked.at(-2)?.body as { messages: Array<{ role: string }> }
  t.equal(messages.filter(({ role }) => role === 'tool').length, 2)
  t.equal(messages.filter(({ role }) => role === 'user').length, 9)
})
