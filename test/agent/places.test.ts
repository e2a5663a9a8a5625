import { asc, eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { bookings, services } from '../../drizzle/schema/index.js'
import type { ChatReply } from '../../src/conversations/index.js'
import { testApp } from '../support/app.js'
import { makeUser } from '../support/people.js'
import { sample } from '../support/sample.js'
import { startIn } from './market.js'
import { afterwards } from './places/afterwards.js'
import { arabic } from './places/arabic.js'
import { arabizi } from './places/arabizi.js'
import { corrections } from './places/corrections.js'
import type { PlaceDialogue, WantedBooking } from './places/dialogue.js'
import { fillBothTowns } from './places/market.js'
import { english } from './places/english.js'
import { landmarks } from './places/landmarks.js'
import { mixed } from './places/mixed.js'
import { parts } from './places/parts.js'
import { units } from './places/units.js'
import { visits } from './places/visits.js'

type Person = Awaited<ReturnType<typeof makeUser>>

interface Stored {
  category: string
  city: string | null
  row: typeof bookings.$inferSelect
}

// All dialogues come from one address, within a minute.
const { app, as, db, market } = await testApp(t, { RATE_LIMIT_FACTOR: '1000' })
await fillBothTowns(market)

const dialogues = [
  ...english,
  ...arabic,
  ...arabizi,
  ...afterwards,
  ...parts,
  ...units,
  ...landmarks,
  ...visits,
  ...corrections,
  ...mixed
]

for (const dialogue of sample(dialogues)) {
  t.test(`${dialogue.id}: the booking is as the client said`, async (t) => {
    await forgetBookings()

    const person = await makeUser(db, { name: 'Maya Khoury', city: 'beirut', phone: '+96170123456' })
    await save(person, dialogue.saved ?? [])

    const replies = await play(person, dialogue.says)
    const faults = faultsOf(dialogue, await storedFor(person), replies.at(-1) ?? '')

    t.same(faults, [], transcriptOf(dialogue, replies))
  })
}

/** Whoever is booked by one dialogue is free in the next. */
async function forgetBookings(): Promise<void> {
  await db.update(bookings).set({ status: 'cancelled' })
}

async function save(person: Person, places: NonNullable<PlaceDialogue['saved']>): Promise<void> {
  for (const { kind, line, unit } of places) {
    const address = { line, city: 'Tyre', ...(unit === undefined ? {} : { unit }) }
    const { statusCode } = await app.inject({
      method: 'POST',
      url: '/api/users/addresses',
      headers: as(person),
      payload: { kind, address }
    })
    if (statusCode !== 201) throw new Error(`the address was not saved: ${statusCode}`)
  }
}

async function play(person: Person, says: string[]): Promise<string[]> {
  const replies: string[] = []
  let conversationId: string | undefined

  for (const message of says) {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/ai/chat',
      headers: as(person),
      payload: { message, ...(conversationId === undefined ? {} : { conversationId }) }
    })
    if (answer.statusCode !== 200) throw new Error(`"${message}": ${answer.statusCode} ${answer.body}`)

    const reply = answer.json<ChatReply>()
    conversationId = reply.conversationId
    replies.push(reply.reply)
  }

  return replies
}

async function storedFor({ id }: Person): Promise<Stored[]> {
  return await db
    .select({ category: services.categoryId, city: services.city, row: bookings })
    .from(bookings)
    .innerJoin(services, eq(services.id, bookings.serviceId))
    .where(eq(bookings.clientId, id))
    .orderBy(asc(bookings.id))
}

function faultsOf(dialogue: PlaceDialogue, stored: Stored[], lastReply: string): string[] {
  const wanted = dialogue.bookings
  if (stored.length !== wanted.length) return [`${stored.length} bookings instead of ${wanted.length}`]

  const faults = stored.flatMap((booking, index) => {
    const wish = wanted[index]
    return wish === undefined ? [] : bookingFaults(booking, wish)
  })

  const isTold = dialogue.lastReply === undefined || dialogue.lastReply.test(lastReply)
  return isTold ? faults : [...faults, `the last answer does not tell ${String(dialogue.lastReply)}`]
}

function bookingFaults({ category, city, row }: Stored, wish: WantedBooking): string[] {
  const { address, notes } = row
  const all = [address?.line, address?.unit, address?.directions, notes].join(' ; ')
  const at = wish.at === undefined ? undefined : startIn(...wish.at)
  const status = wish.status ?? 'pending'

  const checks: Array<[holds: boolean, fault: string]> = [
    [category === wish.category && city === wish.city, `${category} in ${String(city)}`],
    [at === undefined || row.scheduledAt.toISOString() === at, `at ${row.scheduledAt.toISOString()}`],
    [row.status === status, `status ${row.status}`],
    [wish.line !== null || address === null, `an address: ${JSON.stringify(address)}`],
    [wish.notes !== null || notes === null, `notes: ${String(notes)}`],
    ...has(wish.line, address?.line, 'line'),
    ...has(wish.unit, address?.unit, 'unit'),
    ...has(wish.notes, notes, 'notes'),
    ...has(wish.told, all, 'told'),
    ...(wish.untold ?? []).map((words): [boolean, string] => [!holds(all, words), `"${words}" in ${all}`])
  ]

  return checks.filter(([isRight]) => !isRight).map(([, fault]) => fault)
}

function has(
  wanted: string[] | null | undefined,
  text: string | null | undefined,
  name: string
): Array<[boolean, string]> {
  return (wanted ?? []).map((words) => [
    holds(text ?? '', words),
    `${name}: "${words}" is not in "${text ?? ''}"`
  ])
}

function holds(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase())
}

function transcriptOf({ says }: PlaceDialogue, replies: string[]): string {
  return says.map((words, index) => `\n> ${words}\n< ${replies[index] ?? ''}`).join('')
}
