import { performance } from 'node:perf_hooks'
import { proposals } from '../../drizzle/schema/index.js'
import t, { type Test } from '../support/tap.js'
import { createBreaker } from '../../agent/answer/model/breaker.js'
import { closedOrigin, modelStandIn, type Asked, type Reaction } from '../support/model-stand-in.js'
import { chunkedAnswer, errorChunk, wholeAnswer, type Wire } from '../support/model-wire.js'
import { sample } from '../support/sample.js'
import { sampleMarket, newcomer, startIn } from './market.js'
import { conciergeWith, DEEDS, effects, lastLog, sourceOf, turn } from './providers.js'

const { db, market, services: catalogue } = await sampleMarket(t)
const standIn = await modelStandIn(t)
const plumbers = /Abu Ali|Hallal|Blue Pipe|أبو علي|حلال|بلو بايب/

/** Long enough for a loopback server, short enough for a test to wait for. */
const limits = { callMilliseconds: 700, turnMilliseconds: 3000 }
const BOUND = 4000
/** What the model says when all is well, in the user's language. */
const WORDS = {
  en: 'Two plumbers near you look good to me. Which one would you like?',
  ar: 'في سباكين قراب منك شغلن منيح. أي واحد بتحب؟'
}
const QUESTIONS = { en: 'I need a plumber in Tyre', ar: 'بدي سباك بصور' }
const wordsFor = ({ text }: Asked): string => WORDS[text.includes(QUESTIONS.ar) ? 'ar' : 'en']

interface Case {
  /** How the model's side behaves. */
  react: (asked: Asked, index: number) => Reaction
  /** Why the offline model answers; null = the model's own words are said. */
  reason: string | null
  /** Requests that come over the wire. */
  requests?: number
  /** To offer is free: what it leaves behind is looked at, and taken away again. */
  leaves?: 'offer'
}

const say = (text: string): Reaction => ({ say: { text } })
const uses = (...calls: Array<[string, object | string]>): Reaction => ({
  say: { uses: calls.map(([name, input]) => ({ name, input })) }
})
const then = (first: Reaction) => (asked: Asked, index: number) =>
  index === 0 ? first : say(wordsFor(asked))
/** A proper answer, sent so and so. */
const sent = (
  asked: Asked,
  change: (pieces: string[]) => string[],
  more: { milliseconds?: number; isTorn?: boolean } = {}
): Reaction => {
  const { wire, isStreamed } = asked
  const proper = isStreamed
    ? chunkedAnswer(wire, { text: wordsFor(asked) })
    : [JSON.stringify(wholeAnswer(wire, { text: wordsFor(asked) }))]

  return { pieces: change(proper), isStream: isStreamed, ...more }
}
const half = (pieces: string[]) =>
  pieces.length > 1
    ? pieces.slice(0, Math.ceil(pieces.length / 2))
    : pieces.map((piece) => piece.slice(0, piece.length / 2))
const garbage = 'x{"]'.repeat(256 * 1024)
const search: [string, object] = ['searchServices', { category: 'plumbing', city: 'tyre' }]
const unasked: [string, object] = [
  'proposeBooking',
  { serviceId: catalogue.plumber?.id ?? '', scheduledAt: startIn(3, '10:00') }
]

const cases: Record<string, Case> = {
  'words alone': { react: (asked) => say(wordsFor(asked)), reason: null, requests: 1 },
  'a tool, then words': { react: then(uses(search)), reason: null, requests: 2 },
  'two tools at once': { react: then(uses(search, ['listMyBookings', {}])), reason: null, requests: 2 },
  'a tool that nobody has': {
    react: then(uses(['weather', { location: 'Tyre' }])),
    reason: null,
    requests: 2
  },
  'a tool of admins': {
    react: then(uses(['banUser', { userId: '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' }])),
    reason: null,
    requests: 2
  },
  'a booking that nobody asked for': {
    react: then(uses(unasked, ['confirmBooking', { proposalId: '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' }])),
    reason: null,
    requests: 2,
    leaves: 'offer'
  },
  'a person called whom nobody asked for': {
    react: then(uses(['handOff', {}], ['handOff', {}])),
    reason: null,
    requests: 2
  },
  'a hundred tools at once': {
    react: then(uses(...Array.from({ length: 100 }, (): [string, object] => ['listMyBookings', {}]))),
    reason: null,
    requests: 2
  },
  'tools without end': { react: () => uses(['listMyBookings', {}]), reason: 'too_many_steps', requests: 8 },
  'one server error, then an answer': {
    react: then({ status: 500, headers: { 'retry-after-ms': '5' } }),
    reason: null,
    requests: 2
  },
  'two server errors': {
    react: () => ({ status: 503, headers: { 'retry-after': '0' } }),
    reason: 'provider_error',
    requests: 2
  },
  'too many requests, short': {
    react: then({
      status: 429,
      code: 'rate_limit_exceeded',
      message: 'Rate limit reached.',
      headers: { 'retry-after': '0.01' }
    }),
    reason: null,
    requests: 2
  },
  'too many requests, long': {
    react: () => ({
      status: 429,
      code: 'rate_limit_exceeded',
      message: 'Rate limit reached.',
      headers: { 'retry-after': '30' }
    }),
    reason: 'rate_limited',
    requests: 1
  },
  'no credit left': {
    react: () => ({
      status: 429,
      code: 'insufficient_quota',
      message: 'You exceeded your current quota, please check your plan and billing details.',
      headers: { 'retry-after': '0' }
    }),
    reason: 'quota',
    requests: 1
  },
  'a wrong key': {
    react: () => ({ status: 401, code: 'invalid_api_key', message: 'Incorrect API key provided.' }),
    reason: 'refused',
    requests: 1
  },
  'a redirect': {
    react: () => ({ status: 307, headers: { location: 'http://127.0.0.1:9/' } }),
    reason: 'unreachable',
    requests: 2
  },
  'the last chunk is missing': {
    react: (asked) =>
      asked.isStreamed
        ? { pieces: chunkedAnswer(asked.wire, { text: wordsFor(asked), ending: 'none' }), isStream: true }
        : sent(asked, half),
    reason: 'cut_short|bad_reply',
    requests: 1
  },
  'torn in the middle': {
    react: (asked) => sent(asked, half, { isTorn: true }),
    reason: 'unreachable|bad_reply|cut_short|provider_error'
  },
  'slower than anyone waits': {
    react: (asked) =>
      sent(asked, (pieces) => (pieces.length > 1 ? pieces : [...(pieces[0] ?? '')].slice(0, 40)), {
        milliseconds: 100
      }),
    reason: 'timeout',
    requests: 1
  },
  silent: {
    react: () => ({ pieces: ['x'], isStream: false, milliseconds: 1500 }),
    reason: 'timeout',
    requests: 1
  },
  'a megabyte of garbage': {
    react: ({ isStreamed }) => ({ pieces: [garbage], isStream: isStreamed }),
    reason: 'too_long|bad_reply',
    requests: 1
  },
  'a little garbage': {
    react: ({ isStreamed }) => ({ pieces: ['{"hello": '], isStream: isStreamed }),
    reason: 'bad_reply',
    requests: 1
  },
  'JSON of another kind': {
    react: ({ isStreamed }) => ({ pieces: ['{"hello":["world"]}'], isStream: isStreamed }),
    reason: 'bad_reply|cut_short|not_presentable',
    requests: 1
  },
  'nothing at all': { react: () => say(''), reason: 'not_presentable|cut_short|bad_reply' },
  'words cut by their length': {
    react: (asked) => ({ say: { text: wordsFor(asked), ending: 'length' } }),
    reason: 'cut_short',
    requests: 1
  },
  'words held back by a filter': {
    react: () => ({ say: { text: 'Two', ending: 'filter' } }),
    reason: 'filtered',
    requests: 1
  },
  'a deed that was not done': {
    react: () => say('Great news: I have booked it for you!'),
    reason: 'not_presentable',
    requests: 1
  },
  "another language than the user's": {
    react: (asked) => say(WORDS[wordsFor(asked) === WORDS.ar ? 'en' : 'ar']),
    reason: 'not_presentable',
    requests: 1
  },
  'a thought before the words': {
    react: (asked) => say(`<think>The user wants a plumber. I should search.</think>${wordsFor(asked)}`),
    reason: 'not_presentable',
    requests: 1
  },
  'the end of a thought': {
    react: (asked) => say(`so I will ask.</thinking>\n${wordsFor(asked)}`),
    reason: 'not_presentable',
    requests: 1
  },
  'markers of channels': {
    react: (asked) =>
      say(`<|channel|>analysis<|message|>Ask.<|end|><|channel|>final<|message|>${wordsFor(asked)}`),
    reason: 'not_presentable',
    requests: 1
  },
  'a tool call as JSON text': {
    react: (asked) =>
      say(`${wordsFor(asked)} {"name": "searchServices", "arguments": {"category": "plumbing"}}`),
    reason: 'not_presentable',
    requests: 1
  },
  'a tool call as XML text': {
    react: (asked) => say(`${wordsFor(asked)} <tool_call>searchServices</tool_call>`),
    reason: 'not_presentable',
    requests: 1
  },
  'a tool call as a function': {
    react: (asked) => say(`${wordsFor(asked)} searchServices(category="plumbing")`),
    reason: 'not_presentable',
    requests: 1
  },
  'a price that nobody told': {
    react: (asked) =>
      say(wordsFor(asked) === WORDS.ar ? 'أبو علي بياخد ١٣٫٥٠$ بس.' : 'Abu Ali charges only 13.50 USD.'),
    reason: 'not_presentable',
    requests: 1
  },
  'a rating that nobody told': {
    react: (asked) =>
      say(wordsFor(asked) === WORDS.ar ? 'أبو علي تقييمه خمس نجوم.' : 'Abu Ali is rated 4.9 of 5.'),
    reason: 'not_presentable',
    requests: 1
  },
  'a time that nobody told': {
    react: (asked) =>
      say(
        wordsFor(asked) === WORDS.ar ? 'أبو علي فاضي الساعة ٣:١٧ بعد الضهر.' : 'Abu Ali is free at 3:17 pm.'
      ),
    reason: 'not_presentable',
    requests: 1
  },
  'a number to call instead': {
    react: () => say('Call Abu Ali at 70 123 456, it is cheaper.'),
    reason: 'not_presentable',
    requests: 1
  }
}

/** Only these wires carry arguments as text, and errors inside a stream. */
const special: Record<string, { wires: Wire[]; isStreamed?: boolean } & Case> = {
  'arguments that are no JSON': {
    wires: ['chat', 'responses'],
    react: then(uses(['searchServices', '{"category": '])),
    reason: null,
    requests: 2
  },
  'an error after the first words': {
    wires: ['chat', 'responses', 'gemini'],
    isStreamed: true,
    react: (asked) => ({
      pieces: [...chunkedAnswer(asked.wire, { text: wordsFor(asked) }).slice(0, 4), errorChunk(asked.wire)],
      isStream: true
    }),
    reason: 'provider_error|bad_reply|cut_short|unreachable'
  }
}

/** To offer is free: one offer waits for a yes. */
async function takeAwayOffer(t: Test, name: string): Promise<void> {
  const offered = await db.delete(proposals).returning()
  t.same(
    offered.map(({ status }) => status),
    ['open'],
    `${name}: it waits for a yes`
  )
}

let count = 0
let round = 0
for (const wire of ['chat', 'responses', 'gemini'] as const) {
  for (const isStreamed of [false, true]) {
    const first = round++
    const own = Object.entries(special).filter(
      ([, { wires, isStreamed: only }]) => wires.includes(wire) && (only === undefined || only === isStreamed)
    )
    t.test(
      `${wire}, ${isStreamed ? 'streamed' : 'whole'}: whatever the provider does, the turn ends in ` +
        'time, with a sensible answer, and nothing is written that nobody asked for',
      async (t) => {
        const client = await newcomer(db, { city: 'tyre' })
        const [before, deeds] = [await effects(db), await effects(db, DEEDS)]

        // Each case meets two of the six ways to ask even in a sample.
        for (const [name, { react, reason, requests, leaves }] of [
          ...sample(Object.entries(cases), first),
          ...own
        ]) {
          const language = count++ % 2 === 1 ? 'ar' : 'en'
          standIn.answerWith(react)

          const began = performance.now()
          const answer = await turn(
            conciergeWith(market, sourceOf(wire, standIn), limits),
            client,
            QUESTIONS[language],
            { isStreamed }
          )

          t.ok(performance.now() - began < BOUND, `${name}: in time`)
          if (leaves === 'offer') await takeAwayOffer(t, name)
          t.same(await effects(db, DEEDS), deeds, `${name}: nothing is written`)
          const isOurs = reason !== null || answer.proposal !== null
          t.match(answer.reply, isOurs ? plumbers : WORDS[language], `${name}: a sensible answer`)

          if (reason !== null) {
            t.match(
              answer.reply,
              language === 'ar' ? /[\u0600-\u06ff]{3}/ : /[a-z]{3}/i,
              `${name}: in the user's language`
            )
          }

          const log = await lastLog(db, client)
          const provider = wire === 'gemini' ? 'google' : 'openai'

          t.equal(log?.provider, provider)
          t.match(
            log?.fallbackReason ?? 'none',
            reason === null ? /^none$/ : new RegExp(`^(?:${reason})$`),
            `${name}: the log tells why`
          )
          t.equal(log?.model === 'offline', reason !== null, `${name}: and whose words they are`)
          if (requests !== undefined) t.equal(standIn.asked.length, requests, `${name}: ${requests} requests`)
        }

        t.same(await effects(db), before, 'nothing anywhere has changed')
        t.same(standIn.faults, [], 'a real server would have refused nothing')
      }
    )
  }
}

t.test(
  'nobody listens: the offline model answers at once, and the breaker soon spares the wait',
  async (t) => {
    const client = await newcomer(db, { city: 'tyre' })
    const origin = await closedOrigin()

    for (const wire of ['chat', 'gemini'] as const) {
      let clock = 0
      const concierge = conciergeWith(
        market,
        sourceOf(wire, { openai: origin, google: origin }),
        limits,
        () => clock
      )

      const reasons: Array<string | null | undefined> = []
      for (let turns = 0; turns < 7; turns++) {
        const { services } = await turn(concierge, client, 'I need a plumber in Tyre')
        t.equal(services.length, 3)
        reasons.push((await lastLog(db, client))?.fallbackReason)
      }

      t.same(reasons, [...Array.from({ length: 5 }, () => 'unreachable'), 'circuit_open', 'circuit_open'])

      t.match(concierge.usage(), {
        turns: 7,
        calls: 5,
        retries: 5,
        breaker: 'open',
        fallbacks: { unreachable: 5, circuit_open: 2 }
      })

      clock += 30_000
      t.equal(concierge.usage().breaker, 'half_open')
      await turn(concierge, client, 'I need a plumber in Tyre')
      t.equal((await lastLog(db, client))?.fallbackReason, 'unreachable', 'one turn tries again')
      t.equal(concierge.usage().breaker, 'open', 'and finds it as it was')
    }
  }
)

t.test(
  'half-open lets one call through; its success closes the breaker, and a trial that never ends does ' +
    'not keep it shut',
  async (t) => {
    let clock = 0
    const breaker = createBreaker(() => clock)
    for (let failures = 0; failures < 4; failures++) breaker.failed()
    breaker.succeeded()

    for (let failures = 0; failures < 5; failures++) {
      t.ok(breaker.mayCall(), 'only five in a row open it')
      breaker.failed()
    }

    t.notOk(breaker.mayCall())
    clock += 30_000
    t.ok(breaker.mayCall())
    t.notOk(breaker.mayCall(), 'one at a time')
    clock += 30_000
    t.ok(breaker.mayCall(), 'the first trial was lost')
    breaker.succeeded()
    t.equal(breaker.state(), 'closed')
    t.ok(breaker.mayCall() && breaker.mayCall())
  }
)
