import createClient from 'openapi-fetch'
import { randomUUID } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import type { Booking, Language, paths, Problem, Service } from './schema.js'

export interface Errand {
  /** Where the marketplace answers, such as http://127.0.0.1:3000. */
  baseUrl: string
  email: string
  password: string
  /** The language of refusals before sign-in; afterwards it is the account's. */
  language: Language
  /** The words to search for, in either language. */
  words: string
  /** The wanted time, in UTC; by default the first free one. */
  wanted?: string
  /** Called with each step. */
  say: (line: string) => void
}

/** A refusal of the server: decide by `problem.code`, show `problem.detail`. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail)
  }
}

/**
 * Signs in, finds a service, asks when it is free, books it, and cancels again free of charge.
 * @returns the cancelled booking
 * @throws Refused when the server refuses and there is no way around it
 */
export async function bookAndCancel({
  baseUrl,
  email,
  password,
  language,
  words,
  wanted,
  say
}: Errand): Promise<Booking> {
  const client = createClient<paths>({ baseUrl, headers: { 'accept-language': language } })
  const { user, accessToken } = answered(await client.POST('/api/auth/login', { body: { email, password } }))

  client.use({
    onRequest: ({ request }) => {
      request.headers.set('authorization', `Bearer ${accessToken}`)
    }
  })
  say(`Signed in as ${user.name}`)

  const {
    items: [service]
  } = answered(await client.GET('/api/services', { params: { query: { q: words, limit: 1 } } }))
  if (service === undefined) throw new Error(`nobody offers "${words}"`)

  say(`Found ${nameOf(service, user.language)}, ${priceOf(service)}`)

  const { slots, timezone } = answered(
    await client.GET('/api/services/{id}/availability', {
      params: { path: { id: service.id }, query: { days: 14 } }
    })
  )

  const scheduledAt = wanted ?? slots[0]?.start
  if (scheduledAt === undefined) throw new Error('no free time in two weeks')

  const booking = await book(scheduledAt)
  const locale = user.language === 'ar' ? 'ar-u-nu-latn' : 'en-GB'
  const localTime = new Date(booking.scheduledAt).toLocaleString(locale, { timeZone: timezone })
  say(`Booked for ${localTime}: ${booking.status}`)

  const { refund, fee } = answered(
    await client.POST('/api/bookings/{id}/cancel/preview', { params: { path: { id: booking.id } } })
  )
  say(`Cancelling gives ${refund} back and costs ${fee}`)

  return answered(
    await client.POST('/api/bookings/{id}/cancel', { params: { path: { id: booking.id } }, body: {} })
  )

  /** Tries once more at the nearest free time, when somebody else was quicker. */
  async function book(start: string, tries = 3): Promise<Booking> {
    if (service === undefined) throw new Error('nothing to book')

    // One key for one wish: whoever hears no answer sends the same again, and is never booked twice.
    const key = randomUUID()
    const send = async () =>
      await client.POST('/api/bookings/create', {
        params: { header: { 'Idempotency-Key': key } },
        body: { serviceId: service.id, scheduledAt: start }
      })

    const { data, error } = await send().catch(send)
    if (data !== undefined) return data

    const nearest = error.alternatives?.[0]
    if (error.code !== 'slot_taken' || nearest === undefined || tries === 1) throw new Refused(error)

    say(error.detail)
    return await book(nearest, tries - 1)
  }
}

function answered<T>({ data, error }: { data?: T; error?: Problem }): T {
  if (error !== undefined) throw new Refused(error)
  if (data === undefined) throw new Error('the answer is empty')
  return data
}

function nameOf(service: Service, language: Language): string {
  return language === 'ar' ? service.title_ar : service.title_en
}

/** Minor units follow ISO 4217; of the currencies here most have two. */
function priceOf({ price, currency }: Service): string {
  return `${price / 100} ${currency}`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , baseUrl = 'http://127.0.0.1:3000', words = 'fridge repair'] = process.argv

  const { status } = await bookAndCancel({
    baseUrl,
    words,
    email: 'client@demo.taskego',
    password: 'taskego-demo',
    language: 'en',
    say: console.log
  })

  console.log(status)
}
