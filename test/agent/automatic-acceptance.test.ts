import t from '../support/tap.js'
import { providers } from '../../drizzle/schema/index.js'
import type { ArabicRegister, Locale } from '../../src/shared/actor.js'
import { bookingRows, conciergeOf, newcomer, sampleMarket, scriptedModel, startIn, talk } from './market.js'

const { db, market, services } = await sampleMarket(t)
const concierge = conciergeOf(market)
const plumber = services['plumber']?.id ?? ''

interface Voice {
  language: Locale
  arabic: ArabicRegister | null
  order: string
  yes: string
  atOnce: string
  move: string
  place: string
  confirmed: RegExp
  waits: RegExp
}

const voices: Record<string, Voice> = {
  English: {
    language: 'en',
    arabic: null,
    order: 'I need a plumber in Tyre tomorrow at 10 am, the first one',
    yes: 'yes',
    atOnce: 'book a plumber in Tyre tomorrow at 10 am now',
    move: 'move it to 12:00',
    place: 'Sea Road 3',
    confirmed: /confirmed/i,
    waits: /accept|will confirm|hear from me/i
  },
  Lebanese: {
    language: 'ar',
    arabic: 'lebanese',
    order: 'بدي سباك بصور بكرا الساعة 10 الصبح، أول واحد',
    yes: 'إي',
    atOnce: 'احجزلي سباك بصور بكرا الساعة 10 الصبح هلق',
    move: 'غيرلي الموعد للساعة 12',
    place: 'شارع البحر',
    confirmed: /أك[ّ]?د/,
    waits: /يوافق|رح يأكّد/
  },
  standard: {
    language: 'ar',
    arabic: 'standard',
    order: 'أحتاج إلى سباك في صور غداً الساعة 10 صباحاً، الأول',
    yes: 'نعم',
    atOnce: 'احجز لي سباكاً في صور غداً الساعة 10 صباحاً الآن',
    move: 'غيّر الموعد إلى الساعة 12',
    place: 'شارع البحر',
    confirmed: /ؤكّد|أكّد|تأكيده/,
    waits: /الموافقة|موافقة|التأكيد يصل/
  }
}

t.beforeEach(async () => {
  await db.update(providers).set({ automaticAcceptance: 'all' })
})

for (const [name, voice] of Object.entries(voices)) {
  t.test(`an offer and what follows say that it is confirmed at once, in ${name}`, async (t) => {
    const { language, arabic, order, yes, move, place, confirmed, waits } = voice
    const client = await newcomer(db, { language, arabic, city: 'tyre' })

    const told = await talk(concierge, client, [order, '1'])
    const offer = told.find(({ proposal }) => proposal !== null)
    t.match(offer?.proposal, { kind: 'book', isInstant: true }, told.map(({ reply }) => reply).join('\n'))
    t.match(offer?.reply, confirmed)
    t.notMatch(offer?.reply, waits)

    const [booked] = await talk(concierge, client, [yes], offer?.conversationId)
    t.match(booked?.booking, { status: 'accepted' }, booked?.reply ?? '')
    t.match(booked?.reply, confirmed)
    t.notMatch(booked?.reply, waits)

    const [placed] = await talk(concierge, client, [place], offer?.conversationId)
    t.notMatch(placed?.reply, waits)
    t.match(await bookingRows(db), [{ address: { line: place } }], placed?.reply ?? '')

    const [asked] = await talk(concierge, client, [move], offer?.conversationId)
    t.match(asked?.proposal, { kind: 'reschedule', isInstant: true }, asked?.reply ?? '')
    t.notMatch(asked?.reply, waits)

    const [moved] = await talk(concierge, client, [yes], offer?.conversationId)
    t.match(moved?.booking, { status: 'accepted' }, moved?.reply ?? '')
    t.match(moved?.reply, confirmed)
    t.notMatch(moved?.reply, waits)
    t.match(await bookingRows(db), [{ status: 'accepted' }])
  })

  t.test(`“book now” says so too, and the old words where it waits, in ${name}`, async (t) => {
    const { language, arabic, atOnce, confirmed, waits } = voice
    const client = await newcomer(db, { language, arabic, city: 'tyre' })
    const [booked] = await talk(concierge, client, [atOnce])
    t.match(booked?.booking, { status: 'accepted' }, booked?.reply ?? '')
    t.match(booked?.reply, confirmed)
    t.notMatch(booked?.reply, waits)

    await db.update(providers).set({ automaticAcceptance: 'off' })
    const other = await newcomer(db, { language, arabic, city: 'tyre' })
    const [waiting] = await talk(concierge, other, [atOnce])
    t.match(waiting?.booking, { status: 'pending' }, waiting?.reply ?? '')
    t.match(waiting?.reply, waits)
  })
}

t.test(
  'a model reads in the results of its tools that the offer and the booking are confirmed',
  async (t) => {
    const client = await newcomer(db, { city: 'tyre' })
    const heard: string[] = []
    const model = scriptedModel(({ prompt }, call) => {
      heard.push(JSON.stringify(prompt))
      if (call > 0) return { type: 'text', text: 'Here it is.' }

      const input = JSON.stringify({ serviceId: plumber, scheduledAt: startIn(1, '10:00').slice(0, 16) })
      return { type: 'tool-call', toolCallId: 'offer', toolName: 'proposeBooking', input }
    })

    const modelled = conciergeOf(market, model)
    const [offered] = await talk(modelled, client, ['I need the plumber in Tyre tomorrow at 12:00 please'])
    t.match(offered?.proposal, { isInstant: true })
    t.match(offered?.reply, /confirmed at once/)
    t.ok(
      heard.some((prompt) => prompt.includes('with `isInstant` the yes confirms it')),
      'the rules tell what it means'
    )
  }
)
