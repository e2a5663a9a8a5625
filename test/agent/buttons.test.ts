import { eq, inArray } from 'drizzle-orm'
import t from '../support/tap.js'
import { bookings, proposals } from '../../drizzle/schema/index.js'
import type { ChatAction, ChatReply } from '../../src/conversations/index.js'
import type { Locale, UserActor, Voice } from '../../src/shared/actor.js'
import { localeOf } from '../../src/texts/index.js'
import { sayLocalTime } from '../../src/shared/format.js'
import { sample } from '../support/sample.js'
import { bookingRows, conciergeOf, newcomer, sampleMarket, talk, ZONE } from './market.js'

const { db, market } = await sampleMarket(t)
const concierge = conciergeOf(market)

type Words = Record<Locale, string[]>

/** What is said until the buttons are there, and which buttons those are. */
interface Scene {
  title: string
  before?: Words[]
  said: Words
  kinds: string[]
}

const plumber = { en: 'I need a plumber in Beirut', ar: 'بدي سباك ببيروت' }
const twoBookings: Words[] = [
  {
    en: ['I need a plumber in Beirut tomorrow at 11', 'number 1', 'yes'],
    ar: ['بدي سباك ببيروت بكرا الساعة 11 الصبح', 'رقم 1', 'نعم']
  },
  {
    en: ['I need an electrician in Beirut tomorrow at 4pm', 'number 1', 'yes'],
    ar: ['بدي كهربجي ببيروت بكرا الساعة 4 العصر', 'رقم 1', 'نعم']
  }
]

const scenes: Scene[] = [
  {
    title: 'services that were found',
    said: { en: [plumber.en], ar: [plumber.ar] },
    kinds: ['service', 'service', 'service']
  },
  {
    title: 'services that were found earlier, asked about again',
    said: { en: [plumber.en, 'somebody who speaks French please'], ar: [plumber.ar, 'بدي حدا يحكي فرنسي'] },
    kinds: ['service', 'service', 'service']
  },
  {
    title: 'free times of a service',
    said: { en: [plumber.en, 'number 2'], ar: [plumber.ar, 'رقم 2'] },
    kinds: ['time', 'time', 'time']
  },
  {
    title: 'an offer, with the other free times of its day',
    said: { en: [`${plumber.en} tomorrow`, 'number 2'], ar: [`${plumber.ar} بكرا`, 'رقم 2'] },
    kinds: ['confirm', 'time', 'time']
  },
  {
    title: 'the free times nearest to one that cannot be had',
    said: {
      en: [plumber.en, 'number 2, tomorrow at 11:10'],
      ar: [plumber.ar, 'رقم 2 بكرا الساعة 11:10']
    },
    kinds: ['time', 'time', 'time']
  },
  {
    title: 'what was booked',
    said: {
      en: [`${plumber.en} tomorrow at 11`, 'number 1', 'yes'],
      ar: [`${plumber.ar} بكرا الساعة 11 الصبح`, 'رقم 1', 'نعم']
    },
    kinds: ['undo']
  },
  {
    title: 'which booking is to be cancelled',
    before: twoBookings,
    said: { en: ['I want to cancel a booking'], ar: ['بدي الغي حجز'] },
    kinds: ['booking to cancel', 'booking to cancel']
  },
  {
    title: 'which booking is to be moved',
    before: twoBookings,
    said: { en: ['I want to move a booking'], ar: ['بدي انقل حجز'] },
    kinds: ['booking to move', 'booking to move']
  },
  {
    title: 'free times for a booking that is moved',
    before: twoBookings,
    said: {
      en: ['I want to move a booking', 'number 2', 'the day after tomorrow in the morning'],
      ar: ['بدي انقل حجز', 'رقم 2', 'بعد بكرا الصبح']
    },
    kinds: ['time', 'time', 'time']
  },
  {
    title: 'the free times nearest to one to which a booking cannot be moved',
    before: twoBookings,
    said: {
      en: ['I want to move a booking', 'number 2', 'tomorrow at 15:10'],
      ar: ['بدي انقل حجز', 'رقم 2', 'بكرا الساعة 15:10']
    },
    kinds: ['time', 'time', 'time']
  },
  {
    title: 'a move that is offered',
    before: twoBookings,
    said: {
      en: ['I want to move a booking', 'number 2', 'the day after tomorrow at 10:00'],
      ar: ['بدي انقل حجز', 'رقم 2', 'بعد بكرا الساعة 10:00']
    },
    kinds: ['confirm']
  },
  {
    title: 'a cancellation that is offered',
    before: twoBookings,
    said: { en: ['I want to cancel a booking', 'number 2'], ar: ['بدي الغي حجز', 'رقم 2'] },
    kinds: ['confirm']
  },
  {
    title: 'several cancellations that are offered together',
    before: twoBookings,
    said: { en: ['cancel all my bookings'], ar: ['الغي كل حجوزاتي'] },
    kinds: ['confirm all']
  }
]

function kindOf({ type, proposalId, serviceId, bookingId, scheduledAt }: ChatAction, intent: string): string {
  if (type === 'cancel') return 'undo'
  if (type === 'confirm') return proposalId === undefined ? 'confirm all' : 'confirm'
  if (scheduledAt !== undefined) return 'time'
  if (serviceId !== undefined) return 'service'

  return bookingId !== undefined && intent === 'cancel' ? 'booking to cancel' : 'booking to move'
}

const voices = ['en', 'lebanese', 'standard'] as const

async function play({ before = [], said }: Scene, voice: Voice) {
  const language = localeOf(voice)
  const client = await newcomer(db, { language, arabic: voice === 'en' ? null : voice })
  for (const words of before) await talk(concierge, client, words[language])

  const shown = (await talk(concierge, client, said[language])).at(-1)
  if (shown === undefined) throw new Error('nothing was said')
  return { client, shown }
}

async function statusOf(ids: string[]): Promise<string[]> {
  const rows = await db.select({ status: bookings.status }).from(bookings).where(inArray(bookings.id, ids))
  return rows.map(({ status }) => status)
}

/** What is wrong with the answer to a pressed button; null when it did what its words say. */
async function wrongAfter(
  client: UserActor,
  { action, kind, shown }: { action: ChatAction; kind: string; shown: ChatReply },
  answer: ChatReply
): Promise<string | null> {
  const { proposalId = '', serviceId, bookingId = '', scheduledAt } = action
  const { proposal } = answer
  const isOpen = proposal !== null && answer.booking === null

  switch (kind) {
    case 'confirm': {
      const [row] = await db.select().from(proposals).where(eq(proposals.id, proposalId))
      return row?.status === 'executed' && row.resultBookingId === answer.booking?.id ? null : 'not executed'
    }
    case 'confirm all': {
      const statuses = await statusOf(shown.bookings.map(({ id }) => id))
      return statuses.length === 2 && statuses.every((status) => status === 'cancelled')
        ? null
        : 'not cancelled'
    }
    case 'undo':
      return (await statusOf([bookingId]))[0] === 'cancelled' ? null : 'not cancelled'
    case 'time':
      return isOpen &&
        proposal.scheduledAt === scheduledAt &&
        proposal.service.id === serviceId &&
        (proposal.bookingId ?? '') === bookingId
        ? null
        : 'another offer'
    case 'service':
      return (proposal?.service.id ?? answer.actions[0]?.serviceId) === serviceId ? null : 'another service'
    case 'booking to cancel':
      return isOpen && proposal.kind === 'cancel' && proposal.bookingId === bookingId
        ? null
        : 'another booking'
    default: {
      const { conversationId } = answer
      const moved = await concierge.chat(client, {
        message: client.locale === 'ar' ? 'بعد بكرا الساعة 10:00' : 'the day after tomorrow at 10:00',
        conversationId
      })
      return moved.proposal?.kind === 'reschedule' && moved.proposal.bookingId === bookingId
        ? null
        : 'another booking'
    }
  }
}

for (const [number, scene] of scenes.entries()) {
  t.test(`each button, sent as its message, does what it says: ${scene.title}`, async (t) => {
    const presses = voices.flatMap((voice) => scene.kinds.map((kind, index) => ({ voice, kind, index })))

    // In a sample each scene begins with another of its buttons, and none goes without one.
    for (const { voice, kind, index } of sample(presses, number % presses.length)) {
      const { client, shown } = await play(scene, voice)
      t.same(
        shown.actions.map((action) => kindOf(action, shown.intent)),
        scene.kinds,
        shown.reply
      )

      const action = shown.actions[index]
      if (action === undefined) continue

      const before = (await bookingRows(db)).length
      const { conversationId } = shown
      const answer = await concierge.chat(client, { message: action.message, conversationId })

      t.equal(answer.language, localeOf(voice))
      t.equal(await wrongAfter(client, { action, kind, shown }, answer), null, answer.reply)
      const isBooked = kind === 'confirm' && shown.proposal?.kind === 'book'
      t.equal((await bookingRows(db)).length, before + (isBooked ? 1 : 0))
    }
  })
}

t.test('a time that a button offers stands in the words, in the order of the buttons', async (t) => {
  for (const voice of voices) {
    for (const scene of scenes.filter(({ kinds }) => kinds[0] === 'time')) {
      const { shown } = await play(scene, voice)
      const places = shown.actions.map(({ label }) => shown.reply.indexOf(label))

      t.ok(
        places.every((place) => place >= 0),
        shown.reply
      )
      t.same(
        places,
        places.toSorted((one, other) => one - other)
      )
    }
  }
})

t.test(
  '"my bookings" comes with the bookings that it names, in its order; one that is asked about alone',
  async (t) => {
    const client = await newcomer(db)
    for (const { en } of twoBookings) await talk(concierge, client, en)

    const [all, one] = await talk(concierge, client, ['my bookings', 'when does the electrician come?'])
    const times = (reply: ChatReply | undefined) =>
      (reply?.bookings ?? []).map(({ scheduledAt }) =>
        reply?.reply.indexOf(sayLocalTime(new Date(scheduledAt), ZONE, 'en'))
      )

    t.equal(all?.bookings.length, 2)
    t.same(
      times(all),
      times(all).toSorted((first, second) => Number(first) - Number(second))
    )
    t.ok(times(all).every((place) => Number(place) > 0))
    t.same(
      one?.bookings.map(({ service }) => service.title_en),
      ['Sockets and switches']
    )
    t.same((await talk(concierge, client, ['hello']))[0]?.bookings, [])
  }
)
