import { DateTime } from 'luxon'
import t from '../support/tap.js'
import { tools } from '../../agent/tools/index.js'
import { createBreaker } from '../../agent/answer/model/breaker.js'
import { modelStandIn, type Asked, type Reaction } from '../support/model-stand-in.js'
import { chunkedAnswer, wholeAnswer } from '../support/model-wire.js'
import { makeBooking, makeService } from '../support/people.js'
import { sampleMarket, newcomer, startIn, ZONE } from './market.js'
import { conciergeWith, lastLog, sourceOf, turn } from './providers.js'

// What a language model is told with a turn, and how it is asked.
const { db, market, services: catalogue } = await sampleMarket(t)
const standIn = await modelStandIn(t)
const plumber = catalogue.plumber?.id ?? ''
const WORDS = 'Which one would you like?'

/** The system message of a request over chat completions. */
function systemOf({ body }: Asked): string {
  const { messages } = body as { messages: Array<{ content: string }> }
  return messages[0]?.content ?? ''
}

/** The results of tools in a request over chat completions. */
function resultsOf({ body }: Asked): Array<Record<string, unknown>> {
  const { messages } = body as { messages: Array<{ role: string; content: string }> }
  return messages
    .filter(({ role }) => role === 'tool')
    .map(({ content }) => JSON.parse(content) as Record<string, unknown>)
}

/** Uses tools in one turn of somebody new, one call after the other, and returns what the model was told. */
async function used(...uses: Array<[name: string, input: object]>): Promise<Array<Record<string, unknown>>> {
  const client = await newcomer(db, { city: 'tyre' })
  standIn.answerWith((_asked, index) => {
    const [name = '', input = {}] = uses[index] ?? []
    return { say: index < uses.length ? { uses: [{ name, input }] } : { text: WORDS } }
  })
  await turn(conciergeWith(market, sourceOf('chat', standIn)), client, 'hello')

  const last = standIn.asked.at(-1)
  return last === undefined ? [] : resultsOf(last)
}

t.test('the present is told as a day with its year and as an instant with its offset', async (t) => {
  const client = await newcomer(db, { city: 'tyre' })
  standIn.answerWith(() => ({ say: { text: WORDS } }))
  await turn(conciergeWith(market, sourceOf('chat', standIn)), client, 'hello')

  const local = DateTime.fromJSDate(new Date(), { zone: ZONE })
  const [asked] = standIn.asked
  t.match(asked && systemOf(asked), `Now: ${local.toFormat('cccc d LLLL yyyy')}`)
  t.match(asked && systemOf(asked), /\d{4}-\d\d-\d\dT\d\d:\d\d\+0[23]:00 \(Asia\/Beirut\)/)
})

t.test("the slugs of trades, jobs and towns, the terms, and the user's own bookings are told", async (t) => {
  const client = await newcomer(db, { city: 'tyre' })
  const service = await makeService(db, catalogue.plumber?.provider.id ?? '', { price: 4500 })
  const coming = await makeBooking(db, service, client.id, {
    status: 'accepted',
    scheduledAt: new Date(startIn(3, '16:30'))
  })
  const past = await makeBooking(db, service, client.id, {
    status: 'completed',
    scheduledAt: new Date(startIn(-7, '10:00'))
  })
  standIn.answerWith(() => ({ say: { text: WORDS } }))
  await turn(conciergeWith(market, sourceOf('chat', standIn)), client, 'hello')

  const [asked] = standIn.asked
  const system = asked === undefined ? '' : systemOf(asked)
  for (const told of [
    'plumbing (leak-repair, taps-toilets, drains)',
    'tyre',
    'Cancelling is free until 24 hours before the start',
    'after that 50% of the price is kept',
    coming.id,
    past.id,
    '16:30',
    '$45'
  ]) {
    t.match(system, told)
  }
})

t.test('every time that a tool tells has its local form, every price its text', async (t) => {
  const start = startIn(2, '10:00')
  const local = DateTime.fromISO(start, { zone: ZONE })
  const [found, free, offered] = await used(
    ['searchServices', { category: 'plumbing', city: 'tyre' }],
    ['getAvailability', { serviceId: plumber, from: local.toISODate() }],
    ['proposeBooking', { serviceId: plumber, scheduledAt: local.toFormat("yyyy-MM-dd'T'HH:mm") }]
  )

  t.match(found, {
    services: [{ nextSlot: /\+0[23]:00$/, nextSlotLocal: /^\w+day \d+ \w+ \d{4}, \d\d:\d\d$/ }]
  })
  t.match(found, { services: [{ priceText: /^\$\d+$/ }] })
  t.match(free, { slots: [{ day: local.toFormat('cccc yyyy-MM-dd'), times: [/^\d\d:\d\d$/] }] })
  t.match(offered, {
    ok: true,
    proposal: { scheduledAtLocal: local.toFormat('cccc d LLLL yyyy, HH:mm'), priceText: '$20' }
  })
})

t.test(
  'tools take local times, refuse times that no clock shows, and say which field is wrong',
  async (t) => {
    const start = startIn(2, '10:00')
    const local = DateTime.fromISO(start, { zone: ZONE }).toFormat("yyyy-MM-dd'T'HH:mm")
    const [booked, utc, none, words] = await used(
      ['proposeBooking', { serviceId: plumber, scheduledAt: local }],
      ['proposeBooking', { serviceId: plumber, scheduledAt: start }],
      ['proposeBooking', { serviceId: plumber, scheduledAt: '2027-02-30T10:00' }],
      ['searchServices', { category: 'plumbing', from: 'tomorrow' }]
    )

    t.match(booked, { ok: true, proposal: { scheduledAtLocal: /10:00/ } })
    t.match(utc, { ok: true, proposal: { scheduledAtLocal: /10:00/ } })
    t.match(none, { ok: false, code: 'invalid_input', field: 'scheduledAt', advice: String })
    t.match(words, { ok: false, field: 'from' })
  }
)

t.test('mustMeet finds only what meets it; a wish finds what is nearest to it', async (t) => {
  const cheap = { category: 'plumbing', city: 'tyre', budget: 2500 }
  const [wished, held, free, town] = await used(
    ['searchServices', { category: 'plumbing', city: 'tyre' }],
    ['searchServices', { ...cheap, mustMeet: ['price', 'town'] }],
    [
      'searchServices',
      {
        category: 'plumbing',
        city: 'tyre',
        from: '2031-01-01T10:00',
        to: '2031-01-01T10:30',
        mustMeet: ['time']
      }
    ],
    ['searchServices', { category: 'electrical', city: 'beirut', mustMeet: ['town'] }]
  )

  const ids = (result: unknown) =>
    (result as { services: Array<{ id: string }> }).services.map(({ id }) => id)
  t.ok(ids(wished).length >= 3)
  t.same(ids(held), [plumber])
  t.same(ids(free), [], 'nobody is free then')
  t.same(ids(town), [], 'the only electrician is in another town')
})

t.test('resolveDateTime says which words it could not read', async (t) => {
  const [read, unread] = await used(
    ['resolveDateTime', { text: 'tomorrow at 10' }],
    ['resolveDateTime', { text: 'zorblax tomorrow at 10' }]
  )

  t.match(read, { unread: [], startLocal: /10:00/ })
  t.match(unread, { unread: ['zorblax'], startLocal: /10:00/ })
})

t.test('a refusal says what was understood of the user and what is missing', async (t) => {
  const [refused] = await used(['confirmBooking', { proposalId: '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' }])
  t.match(refused, {
    ok: false,
    code: 'not_found',
    advice: /ids only from results/,
    understood: { intent: String }
  })

  const client = await newcomer(db, { city: 'tyre' })
  let proposalId = ''
  standIn.answerWith((_asked, index): Reaction => {
    if (index === 0) {
      return {
        say: {
          uses: [{ name: 'proposeBooking', input: { serviceId: plumber, scheduledAt: startIn(2, '10:00') } }]
        }
      }
    }
    return { say: { text: WORDS } }
  })
  const concierge = conciergeWith(market, sourceOf('chat', standIn))
  const { conversationId, proposal } = await turn(concierge, client, 'a plumber please')
  proposalId = proposal?.id ?? ''

  standIn.answerWith((_asked, index) => ({
    say: index === 0 ? { uses: [{ name: 'confirmBooking', input: { proposalId } }] } : { text: WORDS }
  }))
  await turn(concierge, client, 'is he any good?', { conversationId })

  const asked = standIn.asked.at(-1)
  t.match(asked && resultsOf(asked).at(-1), {
    code: 'not_confirmed',
    advice: /no plain yes to the offer that was shown: Book an appointment on .*10 am/
  })
})

t.test('no schema of a tool holds an example that a model could copy', async (t) => {
  const client = await newcomer(db, { city: 'tyre' })
  standIn.answerWith(() => ({ say: { text: WORDS } }))
  await turn(conciergeWith(market, sourceOf('chat', standIn)), client, 'hello')

  const schemas = JSON.stringify(standIn.asked[0]?.body.tools)
  t.match(schemas, 'mustMeet', 'the schemas are really sent')
  t.notMatch(schemas, /"examples"|0193f6f0|2026-11/)
  t.same(
    Object.keys(tools).filter((name) => /Services$/.test(name)),
    ['searchServices'],
    'one tool searches'
  )
})

t.test(
  'one call of a tool at a time, at a low temperature, is what each provider is asked for',
  async (t) => {
    for (const wire of ['chat', 'responses', 'gemini'] as const) {
      const client = await newcomer(db, { city: 'tyre' })
      standIn.answerWith(() => ({ say: { text: WORDS } }))
      await turn(conciergeWith(market, sourceOf(wire, standIn)), client, 'hello')

      const body: Record<string, unknown> = standIn.asked[0]?.body ?? {}
      const { temperature } = (wire === 'gemini' ? body.generationConfig : body) as { temperature: number }
      t.ok(temperature <= 0.3, wire)
      if (wire !== 'gemini') t.equal(body.parallel_tool_calls, false, wire)
    }

    t.same(standIn.faults, [])
  }
)

/** A rough count: four ASCII characters, or one and a half others, are a token. */
function tokensIn(text: string): number {
  const others = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  return (text.length - others) / 4 + others / 1.5
}

t.test(
  'what is sent for a turn stays small, in long conversations too: p95 at most 6,000 tokens',
  async (t) => {
    const sizes: number[] = []
    for (const first of ['I need a plumber in Tyre tomorrow', 'بدي سباك بصور بكرا', 'badde sabbak bi sour']) {
      await talkLong(first, sizes)
    }

    sizes.sort((one, other) => one - other)
    const p95 = sizes[Math.ceil(sizes.length * 0.95) - 1] ?? Infinity
    t.ok(sizes.length >= 45)
    t.ok(p95 <= 6000, `p95 is ${Math.round(p95)} tokens`)
  }
)

async function talkLong(first: string, sizes: number[]): Promise<void> {
  const client = await newcomer(db, { city: 'tyre' })
  const concierge = conciergeWith(market, sourceOf('chat', standIn))
  let conversationId: string | undefined

  for (let index = 0; index < 8; index++) {
    standIn.answerWith((_asked, call) => ({
      say:
        call === 0 ? { uses: [{ name: 'searchServices', input: { category: 'plumbing' } }] } : { text: WORDS }
    }))
    const told = conversationId === undefined ? {} : { conversationId }
    conversationId = (await turn(concierge, client, index === 0 ? first : 'ok, and others?', told))
      .conversationId
    sizes.push(...standIn.asked.map(({ text }) => tokensIn(text)))
  }
}

t.test('odd numbers of tokens fail no turn, and are counted as nearly as can be', async (t) => {
  for (const [input, output] of [
    [-5, -1],
    [1e30, 1e30],
    [12.7, 0.4],
    [null, null]
  ] as const) {
    for (const isStreamed of [false, true]) {
      const client = await newcomer(db, { city: 'tyre' })
      standIn.answerWith(({ wire }) => {
        const pieces = isStreamed
          ? chunkedAnswer(wire, { text: WORDS })
          : [JSON.stringify(wholeAnswer(wire, { text: WORDS }))]
        return { pieces: pieces.map((piece) => withUsage(piece, input, output)), isStream: isStreamed }
      })

      const answer = await turn(conciergeWith(market, sourceOf('chat', standIn)), client, 'hello', {
        isStreamed
      })
      const log = await lastLog(db, client)
      t.equal(answer.reply, WORDS, `${input} ${isStreamed ? 'streamed' : 'whole'}`)
      t.equal(log?.fallbackReason, null)
      t.ok((log?.inputTokens ?? -1) >= 0 && (log?.inputTokens ?? Infinity) < 10_000_000)
    }
  }
})

function withUsage(piece: string, input: number | null, output: number | null): string {
  return piece
    .replace(/"prompt_tokens":\d+/, `"prompt_tokens":${input}`)
    .replace(/"completion_tokens":\d+/, `"completion_tokens":${output}`)
}

t.test('five bad turns of one user close the door to nobody; five of five users do', async (t) => {
  const breaker = createBreaker(() => 0)
  for (let failures = 0; failures < 20; failures++) breaker.failed('one')
  t.equal(breaker.state(), 'closed')

  for (const user of ['two', 'three', 'four', 'five']) breaker.failed(user)
  t.equal(breaker.state(), 'open')
})
