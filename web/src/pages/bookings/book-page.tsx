import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Link, useLocation, useParams, useSearch } from 'wouter'
import type { Booking, SavedAddress, Service } from '../../../../docs/client/schema'
import { addPhoto, useAddresses } from '../../api/bookings'
import { businessNameOf, named, titleOf, useCities, useFreeTimes, useService } from '../../api/catalog'
import { api, read } from '../../api/client'
import { newKey } from '../../api/new-key'
import { isProblem } from '../../api/problem'
import { addressFields } from '../../parts/address-fields'
import { Button } from '../../parts/button'
import { fieldProblem, TextField } from '../../parts/field'
import { formatTime } from '../../parts/format'
import { Failed, Loading, ProblemNote, Skeleton } from '../../parts/page-states'
import { usePageTitle } from '../../parts/page-title'
import { PhotosField, photosIn, sendEach, SendingPhotos, type Sending } from '../../parts/photos'
import { Time } from '../../parts/values'
import { useSession } from '../../session/use-session'
import { bookingsTexts as say } from '../../texts/bookings'
import { commonTexts } from '../../texts/common'
import { textIn } from '../../parts/form'
import { AddressChoice, chosenAddress } from './address-choice'
import { MoneyTerms } from './money-terms'
import './bookings.css'

const MOST_PHOTOS = 5

/** The form of a booking at a chosen time: where it is, notes, photos, and its money before it is made. */
export function BookPage() {
  usePageTitle(say.book)
  const { id = '' } = useParams()
  const at = new URLSearchParams(useSearch()).get('at')
  const service = useService(id)
  const times = useFreeTimes(id)
  const session = useSession()
  const addresses = useAddresses()

  if (service.isError) return <Problem error={service.error} />
  if (service.isPending || session.is === 'unknown') return <Loading />
  if (at === null || Number.isNaN(Date.parse(at))) return <NoTime serviceId={id} />

  return (
    <main className="page narrow">
      <h1>{say.book}</h1>
      <dl className="terms card">
        <dt>{say.what}</dt>
        <dd>
          <Link href={`/services/${id}`}>
            <bdi>{titleOf(service.data)}</bdi>
          </Link>
          <br />
          <bdi className="hint">{businessNameOf(service.data.provider)}</bdi>
        </dd>
        <dt>{say.when}</dt>
        <dd>{times.data === undefined ? '…' : <Time at={at} zone={times.data.timezone} style="full" />}</dd>
      </dl>
      {session.is === 'visitor' && <SignInFirst serviceId={id} at={at} />}
      {session.is === 'signed-in' && addresses.isPending && <Skeleton lines={4} />}
      {session.is === 'signed-in' && addresses.isError && <Failed error={addresses.error} />}
      {session.is === 'signed-in' && addresses.data !== undefined && (
        <BookForm
          key={at}
          service={service.data}
          at={at}
          zone={times.data?.timezone}
          saved={addresses.data}
        />
      )}
    </main>
  )
}

function Problem({ error }: { error: unknown }) {
  return (
    <main className="page narrow">
      <h1>{say.book}</h1>
      <Failed error={error} />
    </main>
  )
}

function NoTime({ serviceId }: { serviceId: string }) {
  return (
    <main className="page narrow">
      <h1>{say.book}</h1>
      <Link href={`/services/${serviceId}`}>{say.chooseTime}</Link>
    </main>
  )
}

function SignInFirst({ serviceId, at }: { serviceId: string; at: string }) {
  const back = encodeURIComponent(`/services/${serviceId}/book?at=${encodeURIComponent(at)}`)

  return (
    <div className="note spaced">
      <p>{say.signInFirst}</p>
      <p className="acts">
        <Link className="button primary" href={`/sign-in?to=${back}`}>
          {commonTexts.signIn}
        </Link>
        <Link className="button" href={`/sign-up?to=${back}`}>
          {commonTexts.signUp}
        </Link>
      </p>
    </div>
  )
}

interface FormProps {
  service: Service
  at: string
  zone: string | undefined
  saved: SavedAddress[]
}

interface Wanted {
  form: FormData
  photos: File[]
}

function BookForm({ service, at, zone, saved }: FormProps) {
  const [, go] = useLocation()
  const [key, setKey] = useState(newKey)
  const [sending, setSending] = useState<Sending | null>(null)
  const [made, setMade] = useState<Booking | null>(null)
  const city = useCities().find(({ slug }) => slug === service.city)

  const preview = useQuery({
    queryKey: ['booking-preview', service.id, at],
    queryFn: async () =>
      await read(api.POST('/api/bookings/preview', { body: { serviceId: service.id, scheduledAt: at } }))
  })

  const booking = useMutation({
    mutationFn: async ({ form, photos }: Wanted) => {
      const notes = textIn(form, 'notes').trim()
      const body = {
        serviceId: service.id,
        scheduledAt: at,
        address: chosenAddress(form, saved),
        ...(notes === '' ? {} : { notes })
      }

      // A repeated press after a lost answer has the same key, so that nobody is booked twice.
      const header = { 'Idempotency-Key': key }
      const created = await read(api.POST('/api/bookings/create', { params: { header }, body }))
      setMade(created)

      const send = async (photo: File) => {
        await addPhoto(created.id, photo)
      }
      await sendEach(photos, send, setSending)
      return created
    },
    onSuccess: ({ id }) => go(`/bookings/${id}`),
    // What was refused was not done, and the next press says something else.
    onError: (error) => {
      if (isProblem(error)) setKey(newKey())
    },
    onSettled: () => setSending(null)
  })

  if (made !== null && booking.isError) {
    return (
      <div className="note spaced">
        <p>{say.photosFailed}</p>
        <ProblemNote error={booking.error} />
        <Link href={`/bookings/${made.id}`}>{say.toBooking}</Link>
      </div>
    )
  }

  const problemOf = (field: string) => fieldProblem(booking.error, field)

  return (
    <form
      className="spaced"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        booking.mutate({ form, photos: photosIn(form, MOST_PHOTOS) })
      }}
    >
      <AddressChoice saved={saved} city={city === undefined ? '' : named(city)} problemOf={problemOf} />
      <TextField
        label={say.notes}
        hint={say.notesHint}
        name="notes"
        rows={3}
        maxLength={2000}
        problem={problemOf('notes')}
      />
      <PhotosField label={say.photos} hint={say.photosHint} />
      <section className="card" aria-busy={preview.isPending}>
        <h2>{say.money}</h2>
        {preview.isPending && <Skeleton lines={3} />}
        {preview.isError && (
          <Refusal error={preview.error} serviceId={service.id} zone={zone}>
            <Button onClick={() => preview.refetch()}>{commonTexts.tryAgain}</Button>
          </Refusal>
        )}
        {preview.data !== undefined && <MoneyTerms preview={preview.data} zone={zone} />}
      </section>
      {booking.isError && <Refusal error={booking.error} serviceId={service.id} zone={zone} />}
      <SendingPhotos sending={sending} />
      <Button look="primary" type="submit" busy={booking.isPending} disabled={preview.data === undefined}>
        {say.confirm}
      </Button>
    </form>
  )
}

/** A refusal in the server's words; where it names other free times, each leads to the form at that time. */
function Refusal({
  error,
  serviceId,
  zone,
  children
}: {
  error: unknown
  serviceId: string
  zone: string | undefined
  children?: ReactNode
}) {
  const others = isProblem(error) ? (error.problem.alternatives ?? []) : []

  return (
    <>
      <ProblemNote error={error} fields={[...addressFields, 'notes']} />
      {others.length === 0 && children}
      {others.length > 0 && (
        <>
          <p>{say.otherTimes}</p>
          <ul className="chips">
            {others.slice(0, 6).map((start) => (
              <li key={start}>
                <Link
                  className="chip as-link"
                  href={`/services/${serviceId}/book?at=${encodeURIComponent(start)}`}
                >
                  {formatTime(start, zone, 'short')}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
