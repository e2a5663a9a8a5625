import type { ChatReply } from '../../../src/conversations/index.js'
import { judge, live, misfits, rightSets, unfulfilled, type Facts, type Rest } from './judge.js'
import type { StrangerLine, Turn, Wanted } from './lines.js'
import { localOf, type BookingRow, type Marketplace } from './marketplace.js'
import { asks, namesOwnBooking, picksFirst, saysWhen, saysYes, writesArabic, yesTurns } from './words.js'
import type { Person } from '../world.js'

/** What the marketplace holds for a client before the dialogue begins. */
export interface Prepared {
  line: StrangerLine
  person: Person
  before: Map<string, BookingRow>
  /** Also the completed ones. */
  known: Set<string>
  past: Facts['past']
}

export type Verdict = 'right' | 'failed' | 'wrong offer' | 'WRONG booking'
export interface Transcript {
  id: string
  lang: string
  kind: string
  verdict: Verdict
  /** What went wrong, for a reader. */
  flags: string[]
  wrong: string[]
  turns: object[]
}

interface Client extends Prepared {
  marketplace: Marketplace
  today: string
  conversationId: string | undefined
  last: ChatReply | undefined
  /** The services shown last. */
  shown: string[]
  picked: string | undefined
  /** How many lines beyond the dialogue's own were said. */
  extra: number
  wrongOffer: boolean
  flags: string[]
  turns: object[]
}

const MOST_EXTRA_FOR_ONE = 4
const MOST_EXTRA_FOR_SEVERAL = 8
const MOST_EXTRA_FOR_A_LIST = 3

/**
 * Plays one dialogue. The client says the turns, answers our questions, and says yes only to the offer that
 * is wanted: another one ends the dialogue and is counted.
 */
export async function playStranger(
  marketplace: Marketplace,
  prepared: Prepared,
  today: string
): Promise<Transcript> {
  const { line, person, before } = prepared
  const client: Client = {
    ...prepared,
    marketplace,
    today,
    conversationId: undefined,
    last: undefined,
    shown: [],
    picked: undefined,
    extra: 0,
    wrongOffer: false,
    flags: [],
    turns: []
  }

  if (await sayTurns(client)) await goOn(client)

  const all = (await marketplace.bookingsOf(person)).filter(
    ({ id }) => !prepared.known.has(id) || [...before.values()].some((booking) => booking.id === id)
  )
  const { isRight, wrong } = judge(marketplace, line.expect, before, all, factsOf(client))
  const { id, lang, kind } = line

  return {
    id,
    lang,
    kind,
    verdict: verdictOf(client.wrongOffer, wrong.length > 0, isRight),
    flags: client.flags,
    wrong,
    turns: client.turns
  }
}

function verdictOf(isWrongOffer: boolean, isWrongBooking: boolean, isRight: boolean): Verdict {
  if (isWrongOffer) return 'wrong offer'
  if (isWrongBooking) return 'WRONG booking'
  return isRight ? 'right' : 'failed'
}

/** The dialogue's own turns. @returns false when it ended before the last of them */
async function sayTurns(client: Client): Promise<boolean> {
  for (const turn of client.line.turns) {
    const words = wordsOf(turn)

    if (typeof turn !== 'string' && turn.pick !== undefined) {
      await waitForList(client)
      client.picked = pickOf(client, turn.pick) ?? client.picked
      await say(client, words)
    } else if (isForced(turn) || !yesTurns.has(words)) {
      await say(client, words)
    } else if (!(await answerOffer(client, words))) {
      return false
    }
  }

  return true
}

/** After its turns the client says what is missing, as long as there is something to answer. */
async function goOn(client: Client): Promise<void> {
  const { expect, answers, lang } = client.line
  const isBooking = Array.isArray(expect.bookings) || expect.bookings_any_of !== undefined
  const isWanting = expect.moved !== undefined || expect.cancelled !== undefined
  if (answers.stop === true || (!isWanting && !(isBooking && wishes(client).length > 0))) return

  while (client.extra < budgetOf(client)) {
    if (isBooking && (await unmet(client)).length === 0) return
    client.extra++

    if (hasOffer(client)) {
      const isSaid = await sayYes(client, saysYes(lang))
      if (!isSaid || !isBooking) return
    } else if (!(await adapt(client))) {
      return
    }
  }
}

/** A yes is for an offer; until there is one, the client answers what it is asked. */
async function answerOffer(client: Client, words: string): Promise<boolean> {
  if (client.last?.booking && !hasOffer(client)) return true

  while (!hasOffer(client) && client.extra < budgetOf(client)) {
    client.extra++
    if (!(await adapt(client))) break
  }

  if (hasOffer(client)) return await sayYes(client, words)
  if (client.last?.booking) return true

  client.flags.push('no offer to say yes to')
  return false
}

async function sayYes(client: Client, words: string): Promise<boolean> {
  const faults = await offerFaults(client)
  if (faults.length > 0) {
    client.wrongOffer = true
    client.flags.push(`wrong offer: ${faults.join(', ')}`)
    return false
  }

  await say(client, words)
  return true
}

async function waitForList(client: Client): Promise<void> {
  while (client.shown.length === 0 && client.extra < MOST_EXTRA_FOR_A_LIST) {
    client.extra++
    if (!(await adapt(client))) return
  }
}

/** One line that answers what was asked. @returns false when there is nothing to say */
async function adapt(client: Client): Promise<boolean> {
  const words = await nextWords(client)
  if (words === undefined) return false

  await say(client, words)
  return true
}

async function nextWords(client: Client): Promise<string | undefined> {
  const { line, last, shown, today } = client
  const { answers, lang } = line
  const reply = last?.reply ?? ''
  const [wanted] = await unmet(client)
  if (wanted === undefined) return ownBookingWords(client, reply)

  const firstOne = answers.pick ?? picksFirst(lang)
  if (last !== undefined && last.services.length > 0) return choosingWords(client, wanted, firstOne)
  if (asks.oneOfThese.test(reply) && typeof wanted.at !== 'string') return picksFirst(lang)

  const { near } = wanted
  if (asks.where.test(reply) && !asks.when.test(reply) && typeof near === 'string') {
    return answers.where ?? cityName(client, near)
  }

  if (asks.when.test(reply)) return answers.when ?? saysWhen(lang, wanted.at, today)
  return asks.which.test(reply) && shown.length > 0 ? firstOne : undefined
}

/** Of several services shown the first is taken; when they are shown again, the moment is said. */
function choosingWords(client: Client, wanted: Wanted, firstOne: string): string {
  const { line, shown, picked, today } = client
  const { answers, lang } = line

  if (picked === undefined || wanted.pick === undefined || wanted.pick === null) {
    if (wanted.pick === true || wishes(client).length === 1) client.picked = shown[0]
    return firstOne
  }

  return picked === shown[0] ? (answers.again ?? picksFirst(lang)) : saysWhen(lang, wanted.at, today)
}

function ownBookingWords({ line, today }: Client, reply: string): string | undefined {
  const { answers, expect, lang } = line
  const key = expect.cancelled?.[0] ?? Object.keys(expect.moved ?? {})[0]
  const category = line.before.find((booking) => booking.key === key)?.category
  const which = answers.which ?? (category === undefined ? undefined : namesOwnBooking(lang, category))
  if (which !== undefined && asks.which.test(reply)) return which

  const [movedTo] = Object.values(expect.moved ?? {})
  return movedTo !== undefined && asks.when.test(reply) ? saysWhen(lang, movedTo, today) : undefined
}

async function offerFaults(client: Client): Promise<string[]> {
  const { marketplace, before, line, last } = client
  const proposal = last?.proposal
  if (!proposal) return ['no offer']

  const { kind, bookingId, service, scheduledAt } = proposal
  const at = localOf(scheduledAt)
  const key = [...before].find(([, { id }]) => id === bookingId)?.[0]
  const nearest = (await welcome(client))
    .map((wanted) => misfits(marketplace, wanted, { serviceId: service.id, at }, factsOf(client)))
    .sort((one, other) => one.length - other.length)[0]

  if (kind === 'book') return nearest ?? ['a booking that nobody wants']

  const { cancelled, cancelled_any: anyCancelled, moved } = line.expect
  if (kind === 'cancel') {
    const isUnwanted = (await restOf(client)).strange.some(({ id }) => id === bookingId)
    const isNamed = key !== undefined && cancelled?.includes(key) === true
    return anyCancelled === true || isNamed || isUnwanted ? [] : [`cancel of ${key ?? 'another'}`]
  }

  if (key !== undefined) return moved?.[key] === at ? [] : [`move of ${key} to ${at}`]

  // It moves a booking that was made in this dialogue.
  return nearest ?? [`move of another to ${at}`]
}

async function say(client: Client, message: string): Promise<void> {
  const { marketplace, person, conversationId, turns } = client
  const { reply, status, milliseconds } = await marketplace.chat(person, {
    message,
    ...(conversationId === undefined ? {} : { conversationId })
  })

  if (reply === null) {
    client.last = undefined
    client.flags.push(`HTTP ${status}`)
    turns.push({ user: message, status })
    return
  }

  if (client.last?.reply === reply.reply) client.flags.push('the same reply twice')
  client.conversationId = reply.conversationId
  client.last = reply
  if (reply.services.length > 0) client.shown = reply.services.map(({ id }) => id)
  turns.push(tellTurn(message, reply, milliseconds))
}

function tellTurn(
  user: string,
  { reply, intent, services, proposal, booking }: ChatReply,
  ms: number
): object {
  return {
    user,
    reply,
    intent,
    ms,
    ...(services.length === 0 ? {} : { shown: services.map(({ category, city }) => `${category}/${city}`) }),
    ...(proposal === null
      ? {}
      : { offer: `${proposal.kind} ${proposal.service.title_en} ${localOf(proposal.scheduledAt)}` }),
    ...(booking === null ? {} : { booking: `${booking.status} ${localOf(booking.scheduledAt)}` })
  }
}

async function unmet(client: Client): Promise<Wanted[]> {
  return (await restOf(client)).left
}

/** What is wanted still, and what was booked and is not wanted. */
async function restOf(client: Client): Promise<Rest> {
  const { marketplace, person, known } = client
  const made = (await marketplace.bookingsOf(person)).filter(
    ({ id, status }) => !known.has(id) && live.includes(status)
  )

  const sets = wishes(client).length === 0 ? [[]] : rightSets(client.line.expect)
  return unfulfilled(marketplace, sets, made, factsOf(client))
}

/** What an offer may be of: what is wanted still, or, of several results that are right, a part of any. */
async function welcome(client: Client): Promise<Wanted[]> {
  const { bookings_any_of: sets } = client.line.expect
  return sets === undefined ? await unmet(client) : sets.flat()
}

/** What the client works for: the first result that is right, unless to book nothing is right as well. */
function wishes({ line }: Client): Wanted[] {
  const sets = rightSets(line.expect)
  return sets.every(({ length }) => length > 0) ? (sets[0] ?? []) : []
}

function budgetOf(client: Client): number {
  return wishes(client).length > 1 ? MOST_EXTRA_FOR_SEVERAL : MOST_EXTRA_FOR_ONE
}

function factsOf({ picked, past }: Client): Facts {
  return { picked, past }
}

function hasOffer({ last }: Client): boolean {
  return last !== undefined && last.proposal !== null
}

function cityName({ marketplace, line }: Client, slug: string): string {
  const city = marketplace.cities.get(slug)
  if (city === undefined) throw new TypeError(`Dialogue ${line.id}: there is no city "${slug}".`)
  return writesArabic(line.lang) ? city.name_ar : city.name_en
}

function pickOf({ marketplace, shown }: Client, pick: number | 'cheapest' | 'best'): string | undefined {
  if (typeof pick === 'number') return shown[pick - 1]

  const known = shown.flatMap((id) => marketplace.services.get(id) ?? [])
  const ordered =
    pick === 'cheapest'
      ? known.sort((one, other) => one.price - other.price)
      : known.sort((one, other) => (other.provider.ratings ?? 0) - (one.provider.ratings ?? 0))

  return ordered[0]?.id
}

function wordsOf(turn: Turn): string {
  return typeof turn === 'string' ? turn : turn.say
}

function isForced(turn: Turn): boolean {
  return typeof turn !== 'string' && turn.force === true
}
