import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Booking, BookingDispute, JobPhoto } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { addDisputePhoto, canHaveDispute, useDispute } from '../../api/disputes'
import { newKey } from '../../api/new-key'
import { Button } from '../../parts/button'
import { fieldProblem, TextField } from '../../parts/field'
import { textIn } from '../../parts/form'
import { formatNumber } from '../../parts/format'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { PhotosField, photosIn, sendEach, SendingPhotos, type Sending } from '../../parts/photos'
import { useNow } from '../../parts/use-now'
import { Price } from '../../parts/values'
import { disputeTexts as say } from '../../texts/dispute'

const MOST_PHOTOS = 5
const MINUTE_MS = 60_000

/**
 * What went wrong, in the client's words and photos, and what the team decides. It is asked for when it is
 * opened: of most bookings there is none.
 */
export function Dispute({ booking }: { booking: Booking }) {
  const now = useNow(MINUTE_MS)
  const [isShown, setShown] = useState(false)
  const [photosFailed, setPhotosFailed] = useState<unknown>(null)
  const dispute = useDispute(booking.id, isShown)

  if (!canHaveDispute(booking, now)) return null
  const found = dispute.data

  return (
    <details className="card spaced" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{say.title}</summary>
      {booking.noShow !== null && <Missed noShow={booking.noShow} />}
      {isShown && dispute.isPending && <Skeleton />}
      {dispute.isError && <Failed error={dispute.error} retry={() => dispute.refetch()} />}
      {found !== undefined && found !== null && <Seen dispute={found} />}
      <ProblemNote error={photosFailed} />
      {(found === null || found?.state === 'withdrawn') && (
        <Open bookingId={booking.id} photosFailed={setPhotosFailed} />
      )}
    </details>
  )
}

function Missed({ noShow }: { noShow: NonNullable<Booking['noShow']> }) {
  return (
    <div className="note spaced">
      <p>{say.missed}</p>
      <p dir="auto" className="as-written">
        {noShow.note}
      </p>
      {noShow.photo !== null && <Photos photos={[noShow.photo]} nameOf={() => say.missedPhoto} />}
      <p>{say.notSo}</p>
    </div>
  )
}

/** Keeps what an act on a dispute answered, for whoever shows it. */
function useKeep(bookingId: string): (dispute: BookingDispute) => void {
  const queries = useQueryClient()
  return (dispute) => queries.setQueryData(['booking', bookingId, 'dispute'], dispute)
}

/** Opens a dispute, then sends its photos. It is open, too, where one of them is refused. */
function Open({ bookingId, photosFailed }: { bookingId: string; photosFailed: (error: unknown) => void }) {
  const keep = useKeep(bookingId)
  const [key, setKey] = useState(newKey)
  const [sending, setSending] = useState<Sending | null>(null)

  const opening = useMutation({
    mutationFn: async (form: FormData) => {
      const params = { path: { id: bookingId }, header: { 'Idempotency-Key': key } }
      const words = textIn(form, 'words')
      let dispute = await read(api.POST('/api/bookings/{id}/dispute', { params, body: { words } }))

      const send = async (photo: File) => {
        dispute = await addDisputePhoto(bookingId, photo)
      }
      await sendEach(photosIn(form, MOST_PHOTOS), send, setSending).catch(photosFailed)

      // Only now: the form is gone as soon as it is shown.
      keep(dispute)
    },
    onSettled: () => {
      setSending(null)
      setKey(newKey())
    }
  })

  return (
    <form
      className="spaced"
      onSubmit={(event) => {
        event.preventDefault()
        opening.mutate(new FormData(event.currentTarget))
      }}
    >
      <p>{say.what}</p>
      <TextField
        label={say.words}
        hint={say.wordsHint}
        name="words"
        rows={4}
        maxLength={2000}
        required
        problem={fieldProblem(opening.error, 'words')}
      />
      <PhotosField label={say.photos} hint={say.photosHint} />
      <ProblemNote error={opening.error} fields={['words']} />
      <SendingPhotos sending={sending} />
      <Button look="danger" type="submit" busy={opening.isPending}>
        {say.open}
      </Button>
    </form>
  )
}

function Seen({ dispute }: { dispute: BookingDispute }) {
  const { state, ground, words, photos, answer, answerPhotos, decision } = dispute

  return (
    <div className="spaced">
      <p role="status">
        <strong>{say.states[state]}</strong>
      </p>
      {decision !== null && <Decision decision={decision} />}
      <p>{say.grounds[ground]}</p>
      <h3>{say.yours}</h3>
      <p dir="auto" className="as-written">
        {words}
      </p>
      <Photos photos={photos} nameOf={say.photo} />
      <h3>{say.answer}</h3>
      {answer === null ? (
        <p className="hint">{say.noAnswer}</p>
      ) : (
        <p dir="auto" className="as-written">
          {answer}
        </p>
      )}
      <Photos photos={answerPhotos} nameOf={say.photo} />
      {state === 'open' && <Acts dispute={dispute} />}
    </div>
  )
}

function Decision({ decision }: { decision: NonNullable<BookingDispute['decision']> }) {
  const { refund, currency, reason } = decision

  return (
    <dl className="terms note">
      <dt>{say.refund}</dt>
      <dd>
        {refund === null || refund === 0 ? say.noRefund : <Price amount={refund} currency={currency} />}
      </dd>
      <dt>{say.reason}</dt>
      <dd dir="auto" className="as-written">
        {reason}
      </dd>
    </dl>
  )
}

/** More photos, and the way back, as long as it is open. */
function Acts({ dispute: { bookingId, photos } }: { dispute: BookingDispute }) {
  const keep = useKeep(bookingId)
  const [key] = useState(newKey)
  const [sending, setSending] = useState<Sending | null>(null)
  const params = { path: { id: bookingId }, header: { 'Idempotency-Key': key } }

  const withdrawing = useMutation({
    mutationFn: async () => await read(api.POST('/api/bookings/{id}/dispute/withdraw', { params })),
    onSuccess: keep
  })
  const adding = useMutation({
    mutationFn: async (chosen: File[]) => {
      const send = async (photo: File) => keep(await addDisputePhoto(bookingId, photo))
      await sendEach(chosen, send, setSending)
    },
    onSettled: () => setSending(null)
  })

  return (
    <>
      {photos.length < MOST_PHOTOS && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            adding.mutate(photosIn(new FormData(event.currentTarget), MOST_PHOTOS))
            event.currentTarget.reset()
          }}
        >
          <PhotosField label={say.photos} hint={say.photosHint} />
          <ProblemNote error={adding.error} />
          <SendingPhotos sending={sending} />
          <Button type="submit" busy={adding.isPending}>
            {say.addPhotos}
          </Button>
        </form>
      )}
      <ProblemNote error={withdrawing.error} />
      <p className="hint">{say.withdrawWhat}</p>
      <Button busy={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
        {say.withdraw}
      </Button>
    </>
  )
}

function Photos({ photos, nameOf }: { photos: JobPhoto[]; nameOf: (number: string) => string }) {
  if (photos.length === 0) return null

  return (
    <p className="acts">
      {photos.map(({ id, url }, index) => (
        <a key={id} href={url} target="_blank" rel="noreferrer">
          <img src={url} alt={nameOf(formatNumber(index + 1))} className="job-photo" width="96" height="96" />
        </a>
      ))}
    </p>
  )
}
