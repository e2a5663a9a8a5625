import assert from 'node:assert/strict'
import { DateTime } from 'luxon'
import { io, type Socket } from 'socket.io-client'
import { startSession, type Session } from './session.js'
import { holdPage, say } from './transcript.js'

/**
 * The seven steps of docs/seven-steps.md, over HTTP, from a fresh start. Exits non-zero on any deviation,
 * also of the page; with RECORD_STEPS the page is written anew (`npm run docs:steps`).
 */

interface User {
  id: string
  name: string
  email: string
  role: string
  language: 'en' | 'ar'
}
interface Signed {
  user: User
  accessToken: string
}
interface Service {
  id: string
  title_en: string
  price: number
  ratings: number | null
  category: string
  city: string
  distanceKm: number | null
  nextSlot: string | null
  reasons: string[]
  provider: { id: string; businessName: string }
}
interface Proposal {
  id: string
  kind: string
  scheduledAt: string
  localTime: string
  price: number
  currency: string
  cancelTerms: string
  provider: { id: string; businessName: string }
  service: { id: string }
}
interface Booking {
  id: string
  status: string
  version: number
  providerId: string
  serviceId: string
  scheduledAt: string
}
interface Turn {
  conversationId: string
  reply: string
  language: string
  services: Service[]
  proposal: Proposal | null
  booking: Booking | null
}
interface Notice {
  type: string
  message: string
}

const ARABIC = /[\u0600-\u06ff]/
const ZONE = 'Asia/Beirut'
const beirut = () => DateTime.now().setZone(ZONE)
const local = (instant: string) => DateTime.fromISO(instant, { zone: ZONE })

const session = await startSession()
try {
  await run(session)
  say('\nAll seven steps hold.')
  holdPage(process.env.RECORD_STEPS)
} finally {
  await session.stop()
}
process.exit(0)

async function run({ call, url }: Session): Promise<void> {
  const client = await signIn('client@demo.taskego')
  const admin = await signIn('admin@demo.taskego')
  const providers = await listProviders()

  title('1. "I need a cheap fridge repair in Tyre today"')

  const found = await chat('I need a cheap fridge repair in Tyre today')
  assert.equal(found.language, 'en')
  assert.doesNotMatch(withoutNames(found), ARABIC)
  assert.equal(found.services.length, 3)

  for (const service of found.services) {
    assert.match(service.title_en, /fridge|refrigerat|freezer/i)

    assert.ok(
      service.reasons.length > 0 &&
        service.price > 0 &&
        service.ratings !== null &&
        service.distanceKm !== null &&
        service.nextSlot !== null
    )
  }

  assertTodayComesFirst(found)

  title('2. "the first one, tomorrow at 10 in the morning": a proposal, nothing booked')

  const before = await bookingsOf(client)
  const offered = await chat('the first one, tomorrow at 10 in the morning', found.conversationId)
  const proposal = offered.proposal

  assert.ok(proposal !== null, 'there is a proposal')
  assert.equal(proposal.service.id, found.services[0]?.id)

  const start = local(proposal.scheduledAt)
  assert.deepEqual(
    [start.toISODate(), start.toFormat('HH:mm')],
    [beirut().plus({ days: 1 }).toISODate(), '10:00']
  )

  for (const part of [
    proposal.provider.businessName,
    start.toFormat('cccc'),
    String(start.day),
    String(proposal.price / 100),
    'cancel'
  ]) {
    assert.ok(offered.reply.toLowerCase().includes(part.toLowerCase()), `the proposal says back ${part}`)
  }

  assert.equal((await bookingsOf(client)).length, before.length, 'nothing is booked yet')

  title('3. "yes": the booking exists, and the provider hears of it')

  const provider = await signInProvider(proposal.provider.id)
  const socket = await openSocket(provider)
  const arrivals = Promise.all([heard(socket, 'notification'), heard(socket, 'booking:updated')])
  const booked = await chat('yes', found.conversationId)
  const answered = performance.now()

  await arrivals
  assert.ok(performance.now() - answered < 200, 'the pushes arrive within 200 ms')
  assert.ok(booked.booking !== null)

  const booking = booked.booking
  assert.ok((await bookingsOf(client)).some((row) => row.id === booking.id && row.status === 'pending'))

  title('4. The same in Arabic, and in Arabizi')

  const arabic = await chat('بدي سباك بصور بكرا الساعة ١٠ الصبح')
  assertArabic(arabic)
  assert.equal(arabic.services.length, 3)

  const second = await chat('التاني', arabic.conversationId)
  assertArabic(second)
  assert.equal(second.proposal?.service.id, arabic.services[1]?.id)
  assert.equal(local(second.proposal?.scheduledAt ?? '').toFormat('HH:mm'), '10:00')

  const agreed = await chat('اي تمام', arabic.conversationId)
  assertArabic(agreed)
  assert.equal(agreed.booking?.status, 'pending')

  const arabizi = await chat('bade sabbak bi sour bokra 3al 10')
  assertArabic(arabizi)
  assert.ok(
    arabizi.services.length === 3 && arabizi.services.every((service) => service.category === 'plumbing')
  )

  const chosen = await chat('el tene', arabizi.conversationId)
  assertArabic(chosen)
  assert.equal(chosen.proposal?.service.id, arabizi.services[1]?.id)
  assert.equal((await chat('eh tamem', arabizi.conversationId)).booking?.status, 'pending')

  title('5. Book now, undo, and what is not explicit enough')

  const now = await chat('I want to book a plumber in Beirut tomorrow at 11 now')
  assert.equal(now.booking?.status, 'pending')
  assert.equal(local(now.booking?.scheduledAt ?? '').toFormat('HH:mm'), '11:00')

  const undone = await chat('cancel it', now.conversationId)
  assert.ok(
    (await bookingsOf(client)).some((row) => row.id === now.booking?.id && row.status === 'cancelled'),
    undone.reply
  )

  const again = await chat('I need a cheap fridge repair in Tyre today')
  const bare = await chat('I want to book now', again.conversationId)

  assert.equal(bare.booking?.serviceId, again.services[0]?.id)
  assert.equal(
    new Date(bare.booking?.scheduledAt ?? 0).getTime(),
    new Date(again.services[0]?.nextSlot ?? 1).getTime()
  )
  assert.ok((await chat('cancel it', again.conversationId)).reply.length > 0)

  const shown = await chat('بدي تصليح براد بصور اليوم ورخيص')
  const bareArabic = await chat('احجزلي هلق', shown.conversationId)

  assertArabic(bareArabic)
  assert.equal(bareArabic.booking?.serviceId, shown.services[0]?.id)

  const vague = await chat('I need a plumber in Beirut')
  const count = (await bookingsOf(client)).length
  const onlyProposed = await chat('ok book the second one for Wednesday 2pm', vague.conversationId)

  assert.ok(onlyProposed.booking === null && onlyProposed.proposal !== null, 'only proposed')

  assert.deepEqual(
    [
      local(onlyProposed.proposal.scheduledAt).weekday,
      local(onlyProposed.proposal.scheduledAt).toFormat('HH:mm')
    ],
    [3, '14:00']
  )

  assert.equal((await bookingsOf(client)).length, count)

  title('6. Accept, move the clock, start, complete, review')

  let current = await setStatus(provider, booking.id, 'accepted')
  await assertNotified(client, 'booking_accepted')

  const clock = (await call('GET', '/api/admin/clock', { token: admin.accessToken })) as { now: string }
  const minutes = Math.ceil((Date.parse(current.scheduledAt) - Date.parse(clock.now)) / 60_000)

  await call('POST', '/api/admin/clock', {
    token: admin.accessToken,
    body: { advanceMinutes: Math.max(0, minutes) }
  })
  current = await setStatus(provider, booking.id, 'in_progress')
  await assertNotified(client, 'booking_started')
  current = await setStatus(provider, booking.id, 'completed')
  assert.equal(current.status, 'completed')
  await assertNotified(client, 'booking_completed')
  await call('POST', '/api/reviews', {
    token: client.accessToken,
    expect: 201,
    body: { bookingId: booking.id, rating: 5, comment: 'On time, friendly, and the fridge is cold again.' }
  })
  await assertNotified(provider, 'review_received')

  title('7. A newcomer is approved, opens, and is found in chat')

  const newcomer = (await call('POST', '/api/auth/signup', {
    expect: 201,
    body: {
      name: 'Ziad Haddad',
      email: `ziad-${Date.now()}@example.org`,
      password: 'a blue gate in winter',
      role: 'provider',
      city: 'Hasbaya',
      language: 'ar'
    }
  })) as Signed

  await call('POST', '/api/providers/apply', {
    token: newcomer.accessToken,
    expect: 201,
    body: { businessName: 'Ziad Locks' }
  })
  await call('POST', '/api/admin/approve-provider', {
    token: admin.accessToken,
    body: { userId: newcomer.user.id, decision: 'approved' }
  })
  await assertNotified(newcomer, 'provider_approved')

  const allDay = [['07:00', '21:00']]
  await call('PUT', '/api/providers/schedule', {
    token: newcomer.accessToken,
    body: {
      timezone: ZONE,
      week: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay },
      exceptions: []
    }
  })

  const created = (await call('POST', '/api/services/create', {
    token: newcomer.accessToken,
    expect: 201,
    body: {
      title_en: 'Door opening and new locks',
      title_ar: 'فتح بواب وتركيب غالات',
      description_en: 'Locked out, or a key broke in the lock? I come with the right tools.',
      description_ar: 'نسيت المفتاح جوّا أو انكسر بالغال؟ بجي ومعي العدّة اللازمة.',
      price: 3000,
      durationMinutes: 60,
      category: 'locksmith'
    }
  })) as Service

  const discovered = await chat('I need a locksmith in Hasbaya tomorrow')
  assert.ok(
    discovered.services.some((service) => service.id === created.id),
    'the newcomer is among the three'
  )

  async function signIn(email: string): Promise<Signed> {
    return (await call('POST', '/api/auth/login', { body: { email, password: 'taskego-demo' } })) as Signed
  }

  async function listProviders(): Promise<Map<string, string>> {
    const { items } = (await call('GET', '/api/admin/users?role=provider&limit=100', {
      token: admin.accessToken,
      quiet: true
    })) as { items: User[] }

    return new Map(items.map((user) => [user.id, user.email]))
  }

  async function signInProvider(id: string): Promise<Signed> {
    const email = providers.get(id)
    assert.ok(email !== undefined, 'the provider has an account')
    return await signIn(email)
  }

  async function chat(message: string, conversationId?: string): Promise<Turn> {
    return (await call('POST', '/api/ai/chat', {
      token: client.accessToken,
      body: { message, ...(conversationId === undefined ? {} : { conversationId }) }
    })) as Turn
  }

  async function bookingsOf({ user, accessToken }: Signed): Promise<Booking[]> {
    const { items } = (await call('GET', `/api/bookings/client/${user.id}?limit=100`, {
      token: accessToken,
      quiet: true
    })) as { items: Booking[] }

    return items
  }

  async function setStatus({ accessToken }: Signed, id: string, status: string): Promise<Booking> {
    return (await call('PUT', `/api/bookings/${id}/status`, {
      token: accessToken,
      body: { status }
    })) as Booking
  }

  /** The other side has been told, in their own language. */
  async function assertNotified({ user, accessToken }: Signed, type: string): Promise<void> {
    const { items } = (await call('GET', '/api/notifications?limit=20', {
      token: accessToken,
      quiet: true
    })) as { items: Notice[] }
    const notice = items.find((item) => item.type === type)

    assert.ok(notice !== undefined, `${user.email} is told ${type}`)
    say(`  ${user.email} is told: ${notice.message}`)

    const words = notice.message.replace(/\u2068[^\u2069]*\u2069|[«"“][^»"”]*[»"”]/g, '')
    assert.equal(ARABIC.test(words), user.language === 'ar')
  }

  async function openSocket({ accessToken }: Signed): Promise<Socket> {
    const socket = io(url, { auth: { token: accessToken }, transports: ['websocket'] })
    await heard(socket, 'connect')
    return socket
  }
}

function heard(socket: Socket, event: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${event} in time`)), 3000)
    socket.once(event, (payload: unknown) => {
      clearTimeout(timer)
      if (event !== 'connect') say(`  socket of the provider: ${event}`)
      resolve(payload)
    })
  })
}

function assertArabic({ reply, language }: Turn): void {
  assert.equal(language, 'ar')
  assert.match(reply, ARABIC)
}

function withoutNames({ reply }: Turn): string {
  return reply.replace(/\u2068[^\u2069]*\u2069/g, '')
}

/** What is free today comes first; when nothing is, the reply says so. */
function assertTodayComesFirst({ services, reply }: Turn): void {
  const today = beirut().toISODate()
  const isToday = services.map((service) => local(service.nextSlot ?? '').toISODate() === today)

  assert.deepEqual(
    isToday,
    [...isToday].sort((a, b) => Number(b) - Number(a))
  )

  if (!isToday.includes(true)) assert.match(reply, /today/i)
}

function title(text: string): void {
  say(`\n── ${text}`)
}
