import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Booking, JobAddress } from '../../../../docs/client/schema'
import { addPhoto } from '../../api/bookings'
import { api, read } from '../../api/client'
import { isProblem } from '../../api/problem'
import { AddressFields, addressFields, addressIn } from '../../parts/address-fields'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { fieldProblem, TextField } from '../../parts/field'
import { textIn } from '../../parts/form'
import { formatNumber } from '../../parts/format'
import { ProblemNote } from '../../parts/page-states'
import { PhotosField, photosIn, sendEach, SendingPhotos, type Sending } from '../../parts/photos'
import { bookingTexts as say } from '../../texts/booking'
import { bookingsTexts } from '../../texts/bookings'

const MOST_PHOTOS = 5
const addressParts = ['line', 'unit', 'city', 'directions'] as const
const fields = [...addressFields, 'notes']

interface Parts {
  booking: Booking
  keep: (changed: Booking) => void
  close: () => void
}

/** Address, notes and photos of a booking that has not begun. */
export function DetailsDialog({ booking, keep, close }: Parts) {
  const { id, address } = booking
  const [sending, setSending] = useState<Sending | null>(null)
  // What this form was filled from. If it changed meanwhile, that is told before it is written over.
  const [version, setVersion] = useState(booking.version)

  const saving = useMutation({
    mutationFn: async (form: FormData) => {
      const notes = textIn(form, 'notes').trim()
      const changed = changedAddress(form, address)
      const body = {
        version,
        notes: notes === '' ? null : notes,
        ...(changed === undefined ? {} : { address: changed })
      }
      keep(await read(api.PUT('/api/bookings/{id}/details', { params: { path: { id } }, body })))

      const send = async (photo: File) => {
        const shown = await addPhoto(id, photo)
        setVersion(shown.version)
        keep(shown)
      }
      await sendEach(photosIn(form, MOST_PHOTOS), send, setSending)
    },
    onSuccess: close,
    onError: (error) => {
      if (isProblem(error, 'version_changed')) setVersion(booking.version)
    },
    onSettled: () => setSending(null)
  })
  const problemOf = (field: string) => fieldProblem(saving.error, field)

  return (
    <Dialog title={say.detailsTitle} close={close}>
      <form
        className="spaced"
        onSubmit={(event) => {
          event.preventDefault()
          saving.mutate(new FormData(event.currentTarget))
        }}
      >
        <AddressFields given={address ?? undefined} problemOf={problemOf} />
        <TextField
          label={bookingsTexts.notes}
          hint={bookingsTexts.notesHint}
          name="notes"
          rows={3}
          maxLength={2000}
          defaultValue={booking.notes ?? ''}
          problem={problemOf('notes')}
        />
        <PhotosField label={bookingsTexts.photos} hint={bookingsTexts.photosHint} />
        <ProblemNote error={saving.error} fields={fields} />
        <SendingPhotos sending={sending} />
        <Button look="primary" type="submit" busy={saving.isPending}>
          {say.saveDetails}
        </Button>
      </form>
      <Photos booking={booking} keep={keep} changed={setVersion} />
    </Dialog>
  )
}

/** The photos that are there, each with a way to take it away. */
function Photos({
  booking: { id, photos },
  keep,
  changed
}: Omit<Parts, 'close'> & { changed: (version: number) => void }) {
  const removing = useMutation({
    mutationFn: async (photoId: string) =>
      await read(api.DELETE('/api/bookings/{id}/photos/{photoId}', { params: { path: { id, photoId } } })),
    onSuccess: (shown) => {
      changed(shown.version)
      keep(shown)
    }
  })

  return (
    <>
      <ProblemNote error={removing.error} />
      <ul className="acts plain-list">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <img src={photo.url} alt="" className="job-photo" width="96" height="96" />
            <Button
              busy={removing.isPending && removing.variables === photo.id}
              onClick={() => removing.mutate(photo.id)}
            >
              {say.removePhoto(formatNumber(index + 1))}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The address of the form; undefined where it is as before, so that its place on the map stays. */
function changedAddress(form: FormData, before: JobAddress | null): JobAddress | null | undefined {
  const told = addressIn(form)
  const isSame = addressParts.every((part) => (told[part] ?? '') === (before?.[part] ?? ''))
  if (isSame) return undefined

  return told.line === '' ? null : told
}
