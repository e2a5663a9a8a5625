import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { and, desc, eq } from 'drizzle-orm'
import { conversationMessages } from '../../drizzle/schema/index.js'
import type { ChatReply } from '../../src/conversations/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { modelStandIn, type Reaction } from '../support/model-stand-in.js'
import { chunkedAnswer, errorChunk } from '../support/model-wire.js'
import t from '../support/tap.js'
import { newcomer, sampleMarket, startIn } from './market.js'
import { conciergeWith, sourceOf, turn } from './providers.js'
import { sample } from '../support/sample.js'

const { db, market, services: catalogue } = await sampleMarket(t)
const standIn = await modelStandIn(t)
const concierge = conciergeWith(market, sourceOf('chat', standIn))
const ASKS = { en: 'I need a plumber in Tyre', ar: 'بدي سباك بصور' }
const PLUMBERS = /Abu Ali|أبو علي/

interface Followed {
  /** The words as they came, together. */
  text: string
  turn: ChatReply
  /** When the first of them came. */
  firstAt: number
}

/** Reads one streamed turn as a client does. */
async function follow(actor: UserActor, message: string): Promise<Followed> {
  const stream = await concierge.stream(actor, { message })
  let [text, firstAt, rest] = ['', 0, '']
  let whole: ChatReply | undefined

  for await (const bytes of stream.pipeThrough(new TextDecoderStream())) {
    const events = `${rest}${bytes}`.split('\n\n')
    rest = events.pop() ?? ''

    for (const event of events) {
      const data = event.slice('data: '.length)
      if (data === '[DONE]') continue

      const part = JSON.parse(data) as { type: string; delta?: string; data?: ChatReply }
      if (part.type === 'data-turn') whole = part.data
      if (part.type !== 'text-delta') continue

      if (text === '') firstAt = performance.now()
      text += part.delta ?? ''
    }
  }

  if (whole === undefined) throw new Error('the stream told no turn')
  return { text, turn: whole, firstAt }
}

/** An answer in exactly these chunks. */
function inChunks(parts: string[]): string[] {
  const [head = '', word = '', ...end] = chunkedAnswer('chat', { text: 'x' })
  return [head, ...parts.map((part) => word.replace('"x"', JSON.stringify(part))), ...end]
}

const streamed = (parts: string[]): Reaction => ({ pieces: inChunks(parts), isStream: true })

async function storedReply({ conversationId }: ChatReply): Promise<string | undefined> {
  const [row] = await db
    .select({ text: conversationMessages.text })
    .from(conversationMessages)
    .where(
      and(eq(conversationMessages.conversationId, conversationId), eq(conversationMessages.role, 'assistant'))
    )
    .orderBy(desc(conversationMessages.createdAt))
    .limit(1)

  return row?.text
}

const LONG = {
  en: ['Two plumbers near you look good to me.', ' Which one', ' would', ' you', ' like?'],
  ar: ['في سباكين قراب منك شغلن منيح.', ' أي', ' واحد', ' منن', ' بتحب؟']
}

for (const language of ['en', 'ar'] as const) {
  t.test(`${language}: a safe sentence is there 300 ms after the model's own, before its next`, async (t) => {
    const delays: number[] = []

    for (let round = 0; round < 3; round++) {
      const client = await newcomer(db, { city: 'tyre' })
      let writtenAt = 0
      standIn.answerWith(() => ({
        pieces: inChunks(LONG[language]),
        isStream: true,
        onPiece: async (index) => {
          if (index === 1) writtenAt = performance.now()
          // The next words, for which the first may not wait.
          if (index === 2) await pause(350)
        }
      }))

      const { text, turn, firstAt } = await follow(client, ASKS[language])
      t.equal(text, LONG[language].join(''))
      t.equal(text, turn.reply)
      t.equal(text, await storedReply(turn))
      delays.push(firstAt - writtenAt)
    }

    t.comment(`${delays.map(Math.round).join(', ')} ms`)
    t.ok(Math.min(...delays) <= 300, `${delays.map(Math.round).join(', ')} ms`)
  })
}

interface Hostile {
  name: string
  language: 'en' | 'ar'
  parts: string[]
  /** What may be shown of it. */
  safe: string
  never: RegExp
}

const hostile: Hostile[] = [
  {
    name: 'an unsafe second sentence',
    language: 'en',
    parts: ['I looked around for you. ', 'Your appointment is secured. ', 'Anything else?'],
    safe: 'I looked around for you.',
    never: /secured|anything else/i
  },
  {
    name: 'a claim over chunks',
    language: 'en',
    parts: ['Good choice! ', 'You are boo', 'ked with Abu Ali', '. Bye!'],
    safe: 'Good choice!',
    never: /You are boo|Bye/
  },
  {
    name: 'a claim over sentences',
    language: 'en',
    parts: ['I know your plumber. ', 'Abu Ali. ', 'He comes at 3.'],
    safe: 'I know your plumber. Abu Ali.',
    never: /He comes|at 3/
  },
  {
    name: 'an address over chunks',
    language: 'en',
    parts: ['Happy to help. ', 'Write to t.', 'me/ali', 'plumber today.'],
    safe: 'Happy to help.',
    never: /Write to|t\.me|aliplumber/
  },
  {
    name: 'a host over chunks',
    language: 'en',
    parts: ['Happy to help. ', 'See ali', '@', 'pipes.', 'example ', 'now.'],
    safe: 'Happy to help.',
    never: /pipes\.|@|example/
  },
  {
    name: 'a price over chunks',
    language: 'en',
    parts: ['Abu Ali is near. ', 'He charges $1', '.', '75 and no more.'],
    safe: 'Abu Ali is near.',
    never: /charges|\$1\b/
  },
  {
    name: 'a link over sentences',
    language: 'en',
    parts: ['Sure. ', 'Read [this. ', 'It is short](javascript:alert(1)).', ' You are booked.'],
    safe: 'Sure. Read this. It is short).',
    never: /\[|javascript|booked/
  },
  {
    name: 'an unsafe second sentence',
    language: 'ar',
    parts: ['فتشتلك منيح. ', 'صار عندك موعد. ', 'شي تاني؟'],
    safe: 'فتشتلك منيح.',
    never: /صار عندك|شي تاني/
  },
  {
    name: 'a claim over chunks',
    language: 'ar',
    parts: ['اختيار حلو! ', 'موع', 'دك مأك', 'د مع أبو علي', '. باي!'],
    safe: 'اختيار حلو!',
    never: /موعدك|باي!/
  },
  {
    name: 'a claim over sentences',
    language: 'ar',
    parts: ['بعرف السباك تبعك. ', 'أبو علي. ', 'رح يجي الساعة ٣.'],
    safe: 'بعرف السباك تبعك. أبو علي.',
    never: /رح يجي/
  },
  {
    name: 'an address over chunks',
    language: 'ar',
    parts: ['تكرم عينك. ', 'كتبلو على t.', 'me/ali', 'plumber هلق.'],
    safe: 'تكرم عينك.',
    never: /كتبلو|t\.me|aliplumber/
  },
  {
    name: 'a price over chunks',
    language: 'ar',
    parts: ['أبو علي قريب. ', 'بياخد ١', '٫', '٧٥$ بس.'],
    safe: 'أبو علي قريب.',
    never: /بياخد|٧٥/
  }
]

for (const { name, language, parts, safe, never } of sample(hostile)) {
  t.test(`${language}: ${name}: nothing false is shown, and what was shown is what is stored`, async (t) => {
    const client = await newcomer(db, { city: 'tyre' })
    standIn.answerWith(() => streamed(parts))

    const followed = await follow(client, ASKS[language])
    t.notMatch(followed.text, never)
    t.ok(followed.text.startsWith(`${safe}\n\n`), followed.text)
    t.match(followed.text.slice(safe.length), PLUMBERS, 'our own words follow')
    t.equal(followed.text, followed.turn.reply)
    t.equal(followed.text, await storedReply(followed.turn))

    standIn.answerWith(() => ({ say: { text: parts.join('') } }))
    const other = await newcomer(db, { city: 'tyre' })
    const { reply } = await turn(concierge, other, ASKS[language])
    t.equal(reply, followed.text, 'the door that does not stream says the same')
  })
}

t.test('our own words alone show an offer, after what the model said before it', async (t) => {
  const offering = {
    name: 'proposeBooking',
    input: { serviceId: catalogue.plumber?.id, scheduledAt: startIn(1, '09:00') }
  }

  for (const isStreamed of [true, false]) {
    const client = await newcomer(db, { city: 'tyre' })
    standIn.answerWith((_asked, index) => ({
      say:
        index === 0
          ? { text: 'Let me see. He is yours', uses: [offering] }
          : { text: 'What a pleasant choice. Shall I say more?' }
    }))

    const { reply, proposal } = await turn(concierge, client, 'abu ali tomorrow at 9', { isStreamed })
    t.not(proposal, null)
    t.match(reply, /^Let me see\.\n\n.*Abu Ali.*9 am/s)
    t.notMatch(reply, /yours|pleasant|say more/)
  }
})

t.test('words of several steps are one reply, and are streamed as they are stored', async (t) => {
  const client = await newcomer(db, { city: 'tyre' })
  standIn.answerWith((_asked, index) => ({
    say:
      index === 0
        ? { text: 'One moment', uses: [{ name: 'listMyBookings', input: {} }] }
        : { text: 'You have nothing ahead. What do you need?' }
  }))

  const { text, turn } = await follow(client, ASKS.en)
  t.equal(text, 'One moment\n\nYou have nothing ahead. What do you need?')
  t.equal(text, turn.reply)
  t.equal(text, await storedReply(turn))
})

t.test('a second try replaces nothing that was shown', async (t) => {
  const client = await newcomer(db, { city: 'tyre' })

  standIn.answerWith((_asked, index) =>
    index === 0 ? { status: 500, headers: { 'retry-after-ms': '5' } } : streamed(LONG.en)
  )
  t.equal((await follow(client, ASKS.en)).text, LONG.en.join(''), 'a call that failed said nothing')

  standIn.answerWith(() => ({
    pieces: [...inChunks(LONG.en).slice(0, 3), errorChunk('chat')],
    isStream: true
  }))
  const { text, turn } = await follow(client, ASKS.en)
  t.equal(standIn.asked.length, 1, 'no other call begins the answer again')
  t.ok(text.startsWith(`${LONG.en[0]}\n\n`), 'the whole sentence stays, and the half one is not shown')
  t.notMatch(text.slice(0, text.indexOf('\n')), /Which/)
  t.match(text.slice(LONG.en[0]?.length), PLUMBERS)
  t.equal(text, turn.reply)
  t.equal(text, await storedReply(turn))
})

interface OfProvider {
  asks: string
  says: string
  isShown: boolean
}

const ofProviders: OfProvider[] = [
  { asks: ASKS.en, says: 'Abu Ali charges $20 and Hallal $26.', isShown: true },
  { asks: ASKS.en, says: 'Abu Ali and Hallal charge $20 and $26.', isShown: true },
  { asks: ASKS.en, says: 'Hallal Sanitary is near. It costs $26.', isShown: true },
  { asks: ASKS.en, says: '1. Abu Ali\n$20\n2. Hallal\n$26', isShown: true },
  { asks: ASKS.ar, says: 'أبو علي بياخد ٢٠$ وحلال ٢٦$.', isShown: true },
  { asks: `${ASKS.en} for 24 dollars`, says: 'You asked for $24. Abu Ali charges $20.', isShown: true },
  { asks: ASKS.en, says: 'Abu Ali charges $26.', isShown: false },
  { asks: ASKS.en, says: 'Hallal is near. He charges $20.', isShown: false },
  { asks: ASKS.en, says: 'Abu Ali charges $26 and Hallal $20.', isShown: false },
  { asks: ASKS.en, says: '1. Abu Ali\n$26\n2. Hallal\n$20', isShown: false },
  { asks: ASKS.ar, says: 'أبو علي بياخد ٢٦$.', isShown: false },
  { asks: ASKS.ar, says: 'حلال قريب. سعره ٢٠$.', isShown: false },
  { asks: `${ASKS.en} for 24 dollars`, says: 'Hallal charges $24.', isShown: false },
  { asks: `${ASKS.en} for 24 dollars`, says: 'Hallal is near. It costs $24.', isShown: false },
  { asks: `${ASKS.en} at 6:10 pm`, says: 'You asked for 6:10 pm. Who suits you?', isShown: true },
  { asks: `${ASKS.en} at 6:10 pm`, says: 'Hallal is free at 6:10 pm.', isShown: false },
  { asks: `${ASKS.ar} الساعة 6:10 المسا`, says: 'حلال فاضي الساعة 6:10 المسا.', isShown: false }
]

t.test('a price and a time are said of those alone who have them, and of nobody by the user', async (t) => {
  for (const { asks, says, isShown } of ofProviders) {
    const client = await newcomer(db, { city: 'tyre' })
    standIn.answerWith(() => ({ say: { text: says } }))
    const { reply } = await turn(concierge, client, asks)
    t.equal(reply === says, isShown, `${asks}: ${says}`)
  }
})

t.test('a price of an earlier turn is not said again unless this turn read it', async (t) => {
  const client = await newcomer(db, { city: 'tyre' })
  standIn.answerWith(() => ({ say: { text: 'Abu Ali charges $20.' } }))
  const first = await turn(concierge, client, ASKS.en)
  t.equal(first.reply, 'Abu Ali charges $20.')

  standIn.answerWith(() => ({ say: { text: 'Abu Ali charges $20.' } }))
  const { conversationId } = first
  const later = await turn(concierge, client, 'I need an electrician in Beirut', { conversationId })
  t.notMatch(later.reply, /\$20\b/)
})
