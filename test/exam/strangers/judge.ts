import type { StrangerLine, Wanted } from './lines.js'
import { localOf, type BookingRow, type Marketplace } from './marketplace.js'

export const live = ['pending', 'accepted', 'in_progress']

/** What only the play of a dialogue knows. */
export interface Facts {
  /** The service that the client picked. */
  picked: string | undefined
  /** Who came for each completed booking, the last one at the end. */
  past: ReadonlyArray<{ category: string; providerId: string }>
}

export interface Booked {
  serviceId: string
  at: string
}

export interface Judgement {
  isRight: boolean
  /** What the database holds against the client's words. */
  wrong: string[]
}

/** What does not fit between a service at a moment and what is wanted; empty = it fits. */
export function misfits(
  { services, cities }: Pick<Marketplace, 'services' | 'cities'>,
  wanted: Wanted,
  { serviceId, at }: Booked,
  { picked, past }: Facts
): string[] {
  const service = services.get(serviceId)
  if (service === undefined) return ['a service that is not listed']

  const faults: string[] = []
  const isOfCategory = [wanted.category].flat().includes(service.category)
  if (!isOfCategory) faults.push(`category ${service.category}`)

  const { near, window } = wanted
  const town = service.city === null ? undefined : cities.get(service.city)
  const from = service.lat === null || service.lng === null ? town : { lat: service.lat, lng: service.lng }
  const to = typeof near === 'string' ? cities.get(near) : undefined
  if (typeof near === 'string' && (!from || !to || kilometres(from, to) > (wanted.km ?? NEAR_KILOMETRES))) {
    faults.push(`city ${service.city}`)
  }

  if (typeof wanted.at === 'string' && wanted.at !== at) faults.push(`time ${at}`)
  if (Array.isArray(window) && (at < window[0] || at > window[1])) faults.push(`time ${at}`)
  if (wanted.pick === true && picked !== undefined && picked !== serviceId) faults.push('not the picked one')

  if (wanted.history === true && service.provider.id !== lastOf(past, wanted)) {
    faults.push('not the provider of last time')
  }

  if (wanted.maxPrice !== undefined && service.price > wanted.maxPrice) faults.push(`price ${service.price}`)

  const rating = Math.max(service.provider.ratings ?? 0, service.ratings ?? 0)
  if (wanted.minRating !== undefined && rating < wanted.minRating) faults.push(`rating ${rating}`)

  return faults
}

/** Who came last for such work; for any work, where nobody came for such. */
function lastOf(past: Facts['past'], { category }: Wanted): string | undefined {
  const ofTrade = past.filter((visit) => [category].flat().includes(visit.category))
  return (ofTrade.at(-1) ?? past.at(-1))?.providerId
}

/** What is wanted and not booked, and what is booked and not wanted. */
export interface Rest {
  left: Wanted[]
  strange: BookingRow[]
}

/** The wishes that no booking fulfils yet, and the bookings of no wish; of the right set that is nearest. */
export function unfulfilled(
  marketplace: Marketplace,
  sets: Wanted[][],
  made: BookingRow[],
  facts: Facts
): Rest {
  const rests = sets.map((wishes) => restOf(marketplace, wishes, made, facts))
  const [nearest] = rests.sort((one, other) => sizeOf(one) - sizeOf(other))

  return nearest ?? { left: [], strange: made }
}

function sizeOf({ left, strange }: Rest): number {
  return left.length + strange.length
}

/** Each booking fulfils one wish. */
function restOf(marketplace: Marketplace, wishes: Wanted[], made: BookingRow[], facts: Facts): Rest {
  const left = [...wishes]

  const strange = made.filter((booking) => {
    const place = left.findIndex(
      (wanted) => misfits(marketplace, wanted, bookedBy(booking), facts).length === 0
    )
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })

  return { left, strange }
}

/** What the database holds at the end, against what it must hold. */
export function judge(
  marketplace: Marketplace,
  expect: StrangerLine['expect'],
  before: Map<string, BookingRow>,
  all: BookingRow[],
  facts: Facts
): Judgement {
  const known = new Set([...before.values()].map(({ id }) => id))
  const made = all.filter(({ id, status }) => !known.has(id) && live.includes(status))
  const { left, strange } = unfulfilled(marketplace, rightSets(expect), made, facts)
  const own = [...before].map(([key, was]) =>
    judgeOwn(expect, key, was, all.find(({ id }) => id === was.id) ?? was)
  )

  const wrong = [
    ...strange.map((booking) => `booked ${booking.serviceId} at ${localOf(booking.scheduledAt)}`),
    ...own.flatMap((judgement) => judgement.wrong)
  ]

  return {
    isRight: left.length === 0 && wrong.length === 0 && own.every(({ isRight }) => isRight),
    wrong
  }
}

/** The sets of bookings each of which is right: one, unless the dialogue names several. */
export function rightSets({ bookings, bookings_any_of: sets }: StrangerLine['expect']): Wanted[][] {
  return sets ?? [Array.isArray(bookings) ? bookings : []]
}

export function bookedBy({ serviceId, scheduledAt }: BookingRow): Booked {
  return { serviceId, at: localOf(scheduledAt) }
}

function judgeOwn(expect: StrangerLine['expect'], key: string, was: BookingRow, is: BookingRow): Judgement {
  const isCalledOff = expect.cancelled?.includes(key) === true || expect.cancelled_any === true
  if (isCalledOff) return { isRight: is.status === 'cancelled', wrong: [] }

  const wrong: string[] = []
  const at = localOf(is.scheduledAt)
  const wantedAt = expect.moved?.[key] ?? localOf(was.scheduledAt)
  const isMoved = at !== localOf(was.scheduledAt)

  if (isMoved && at !== wantedAt) wrong.push(`moved ${key} to ${at}`)
  if (!live.includes(is.status) && is.status !== 'completed') wrong.push(`${key} is ${is.status}`)

  return { isRight: at === wantedAt && wrong.length === 0, wrong }
}

const NEAR_KILOMETRES = 15
const EARTH_DIAMETER_KILOMETRES = 12_742

interface Point {
  lat: number
  lng: number
}

function kilometres(one: Point, other: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const half =
    Math.sin(radians(other.lat - one.lat) / 2) ** 2 +
    Math.cos(radians(one.lat)) *
      Math.cos(radians(other.lat)) *
      Math.sin(radians(other.lng - one.lng) / 2) ** 2

  return EARTH_DIAMETER_KILOMETRES * Math.asin(Math.sqrt(half))
}
