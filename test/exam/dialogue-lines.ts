import { normalizeText } from '../../src/shared/text.js'
import { isRecord } from './records.js'
import type { ServiceSpec } from './scenario-schemas.js'

export interface Inform {
  slot: string
  canonical: string
  words: string
}
export interface HumanTurn {
  text: string
  acts: string[]
  informs: Inform[]
}
export interface Goal {
  provider: string
  date: string
  time: string
  city: string | undefined
}

/** A dialogue of the Schema-Guided Dialogue data set, as far as it is played. */
export interface Dialogue {
  id: string
  /** When it was held: the day that its "tomorrow" follows. */
  day: string
  turns: HumanTurn[]
  goals: Goal[]
  services: ServiceSpec[]
}

interface Act {
  act: string
  slot: string
  values: string[]
  canonical: string[]
}
interface Turn {
  speaker: string
  text: string
  acts: Act[]
}

const slots: Record<string, string> = {
  appointment_date: 'date',
  appointment_time: 'time',
  city: 'city',
  type: 'type',
  stylist_name: 'provider',
  dentist_name: 'provider',
  doctor_name: 'provider',
  therapist_name: 'provider'
}
const categoryOf: Record<string, string> = {
  Services_1: 'beauty-hair',
  Services_2: 'dentist',
  Services_3: 'doctor',
  Services_4: 'therapist'
}

/** @throws TypeError for a line of another shape */
export function readDialogue(line: unknown): Dialogue {
  if (!isRecord(line) || !Array.isArray(line['turns']) || !Array.isArray(line['final_bookings'])) {
    throw new TypeError('A dialogue needs turns and final_bookings.')
  }

  const turns = line['turns'].map(readTurn)
  const category =
    categoryOf[String((Array.isArray(line['services']) ? line['services'] : [])[0])] ?? 'service'
  const services = servicesOf(turns, category)
  const goals = line['final_bookings'].map((booking) => goalOf(booking, services))

  return {
    id: String(line['id']),
    day: String(line['ref_date']),
    turns: turns
      .filter(({ speaker }) => speaker === 'USER')
      .map(({ text, acts }) => ({ text, acts: acts.map(({ act }) => act), informs: informsOf(acts) })),
    goals,
    services: [
      ...services,
      ...goals
        .filter(({ provider }) => !services.some((service) => isSame(service.provider, provider)))
        .map(({ provider }) => specOf(provider, category, services[0]?.city ?? 'springfield'))
    ]
  }
}

function readTurn(turn: unknown): Turn {
  if (!isRecord(turn) || !Array.isArray(turn['acts'])) throw new TypeError('A turn needs acts.')
  return { speaker: String(turn['speaker']), text: String(turn['text']), acts: turn['acts'].map(readAct) }
}

function readAct(act: unknown): Act {
  if (!isRecord(act)) throw new TypeError('An act is an object.')

  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
  return {
    act: String(act['act']),
    slot: slots[String(act['slot'])] ?? String(act['slot']),
    values: list(act['values']),
    canonical: list(act['canonical'])
  }
}

function informsOf(acts: Act[]): Inform[] {
  return acts
    .filter(({ act }) => act === 'INFORM')
    .map(({ slot, canonical, values }) => ({ slot, canonical: canonical[0] ?? '', words: values[0] ?? '' }))
}

/**
 * Everyone whom the dialogue's own service offered or the human asked for by name, in the city of that
 * moment.
 */
function servicesOf(turns: Turn[], category: string): ServiceSpec[] {
  const found: ServiceSpec[] = []
  let city =
    turns.flatMap(({ acts }) => acts).find(({ slot, canonical }) => slot === 'city' && canonical.length > 0)
      ?.canonical[0] ?? 'springfield'

  for (const { acts } of turns) {
    city = acts.find(({ slot, canonical }) => slot === 'city' && canonical.length > 0)?.canonical[0] ?? city

    const kind = acts.find(({ act, slot }) => act === 'OFFER' && slot === 'type')?.canonical[0]
    for (const {
      act,
      slot,
      canonical: [name]
    } of acts) {
      const isOffered = slot === 'provider' && name !== undefined && (act === 'OFFER' || act === 'INFORM')
      if (isOffered && !found.some((service) => isSame(service.provider, name))) {
        found.push(specOf(name, category, city, kind))
      }
    }
  }

  return found
}

function specOf(provider: string, category: string, city: string, kind?: string): ServiceSpec {
  const slug = normalizeText(city).replaceAll(' ', '-')
  return {
    key: normalizeText(provider),
    provider,
    category,
    city: slug,
    price: 4000,
    minutes: 30,
    ...(kind === undefined ? {} : { title_en: kind })
  }
}

function goalOf(booking: unknown, services: ServiceSpec[]): Goal {
  const parameters = isRecord(booking) ? booking['parameters'] : undefined
  if (!isRecord(parameters)) throw new TypeError('A final booking needs parameters.')

  const values = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [slots[name] ?? name, String(value)])
  )
  const { provider = '', date = '', time = '' } = values

  return { provider, date, time, city: services.find((service) => isSame(service.provider, provider))?.city }
}

function isSame(one: string, other: string): boolean {
  return normalizeText(one) === normalizeText(other)
}
