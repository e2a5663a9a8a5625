import { writeFile } from 'node:fs/promises'
import { playStranger, type Prepared, type Transcript, type Verdict } from './strangers/client.js'
import { readStranger, type StrangerLine } from './strangers/lines.js'
import { localOf, openMarketplace, type BookingRow, type Marketplace } from './strangers/marketplace.js'

/**
 * Dialogues of people who know nothing of our words, against the whole app with the demo data, on Wednesday
 * 2 December 2026 at 9:40 in Beirut, whatever day it is.
 */

export interface StrangerScores {
  n: number
  right: number
  /** Neither right nor harmful. Some of them asked or refused as a good clerk would: a person judges. */
  failed: number
  wrongOffers: number
  wrongBookings: number
  byLanguage: Record<string, { n: number; right: number }>
}
export interface StrangerOptions {
  trials: number
  /** Where the transcripts go, one JSON object a line. */
  out?: string | undefined
  verbose: boolean
}

const START = '2026-11-28T10:00'
const TODAY = '2026-12-02'
const NOW = `${TODAY}T09:40`
/** When the bookings of the past were; a provider has room for one of them. Salons are closed on Mondays. */
const PAST_DAYS = ['2026-11-30', '2026-12-01']
const PAST_HOURS = ['09', '10', '11', '12', '13', '14', '15']
const MINUTES_OF_A_VISIT = 5
/** Where there is always somebody. */
const LARGE_TOWNS = ['beirut', 'saida', 'tripoli']
/** From the worst, which is a dialogue's verdict over several trials. */
const order: Verdict[] = ['WRONG booking', 'wrong offer', 'failed', 'right']

/**
 * Plays each dialogue, `trials` times.
 * @returns how many ended right in every trial, and how many at least once not, by the worst that happened
 * @throws TypeError for a line of another shape
 */
export async function examStrangers(
  lines: unknown[],
  { trials, out, verbose }: StrangerOptions
): Promise<StrangerScores> {
  const dialogues = lines.map(readStranger)
  const marketplace = await openMarketplace(START)

  try {
    const transcripts: Transcript[] = []
    const played = Array.from({ length: trials }, () => dialogues).flat()

    for (const prepared of await prepareAll(marketplace, played)) {
      await bookComing(marketplace, prepared)
      const transcript = await playStranger(marketplace, prepared, TODAY)
      await marketplace.cancelLive(prepared.person)

      transcripts.push(transcript)
      if (verbose && transcript.verdict !== 'right') tell(transcript)
    }

    if (out !== undefined) {
      await writeFile(out, transcripts.map((one) => `${JSON.stringify(one)}\n`).join(''))
    }

    return scoresOf(dialogues, transcripts)
  } finally {
    await marketplace.close()
  }
}

function scoresOf(dialogues: StrangerLine[], transcripts: Transcript[]): StrangerScores {
  const scores: StrangerScores = {
    n: dialogues.length,
    right: 0,
    failed: 0,
    wrongOffers: 0,
    wrongBookings: 0,
    byLanguage: {}
  }

  for (const { id, lang } of dialogues) {
    const verdicts = transcripts.filter((one) => one.id === id).map(({ verdict }) => verdict)
    const worst = order.find((verdict) => verdicts.includes(verdict)) ?? 'failed'
    const ofLanguage = (scores.byLanguage[lang] ??= { n: 0, right: 0 })

    ofLanguage.n++
    if (worst === 'right') ofLanguage.right++
    scores[keyOf[worst]]++
  }

  return scores
}

const keyOf = {
  right: 'right',
  failed: 'failed',
  'wrong offer': 'wrongOffers',
  'WRONG booking': 'wrongBookings'
} as const

/** Everybody's past, and the visits of this morning: they are made before the clock moves. */
async function prepareAll(marketplace: Marketplace, dialogues: StrangerLine[]): Promise<Prepared[]> {
  const all: Prepared[] = []
  const visits: BookingRow[] = []

  for (const line of dialogues) {
    const person = await marketplace.newcomer({
      name: line.user.language === 'ar' ? 'سمير' : 'Sam',
      city: line.user.city,
      language: line.user.language
    })
    const past: Array<Prepared['past'][number]> = []
    const prepared: Prepared = { line, person, before: new Map(), known: new Set(), past }

    for (const { category, city } of line.history) {
      const moments = PAST_DAYS.flatMap((day) => PAST_HOURS.map((hour) => `${day}T${hour}:00`))
      const visit = await marketplace.book(person, { category, towns: [city], moments })

      await marketplace.setStatus(visit, 'accepted')
      prepared.known.add(visit.id)
      past.push({ category, providerId: visit.providerId })
      visits.push(visit)
    }

    await bookToday(marketplace, prepared)
    all.push(prepared)
  }

  await haveHappened(marketplace, visits)
  await marketplace.setNow(NOW)
  return all
}

async function haveHappened(marketplace: Marketplace, visits: BookingRow[]): Promise<void> {
  const inOrder = visits.sort((one, other) => one.scheduledAt.getTime() - other.scheduledAt.getTime())

  for (const visit of inOrder) {
    const at = new Date(visit.scheduledAt.getTime() + MINUTES_OF_A_VISIT * 60_000)
    await marketplace.setNow(localOf(at))
    await marketplace.setStatus(visit, 'in_progress')
    await marketplace.setStatus(visit, 'completed')
  }
}

/** This morning's visits began before the clock's 9:40: whoever is free is taken, elsewhere if need be. */
async function bookToday(marketplace: Marketplace, { line, person, before, known }: Prepared): Promise<void> {
  for (const { key, category, city, at } of line.before) {
    if (!at.startsWith(TODAY)) continue

    const moments = [at, at.replace('T08:30', 'T08:00')]
    const towns = [city, ...LARGE_TOWNS]
    const booking = await marketplace.book(person, { category, towns, moments })

    await marketplace.setStatus(booking, 'accepted')
    before.set(key, booking)
    known.add(booking.id)
  }
}

/** The live bookings that a client has, made when its dialogue begins: before it nobody's time is taken. */
async function bookComing(
  marketplace: Marketplace,
  { line, person, before, known }: Prepared
): Promise<void> {
  for (const { key, category, city, at } of line.before) {
    if (before.has(key)) continue

    const booking = await marketplace.book(person, { category, towns: [city], moments: [at] })
    before.set(key, booking)
    known.add(booking.id)
  }
}

function tell({ id, lang, verdict, flags, wrong, turns }: Transcript): void {
  const said = turns.map((turn) => `  ${JSON.stringify(turn)}`).join('\n')
  process.stderr.write(`\n${id} (${lang}) ${verdict}: ${[...flags, ...wrong].join('; ')}\n${said}\n`)
}
