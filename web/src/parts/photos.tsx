import { commonTexts as say } from '../texts/common'
import { Field } from './field'
import { formatNumber } from './format'

/** How far several photos have been sent: `number` is the one that is on its way, the first being 1. */
export interface Sending {
  number: number
  of: number
}

/** Where photos are chosen, under the name `photos`. */
export function PhotosField({ label, hint }: { label: string; hint: string }) {
  return (
    <Field
      label={label}
      hint={hint}
      name="photos"
      type="file"
      accept="image/jpeg,image/png,image/webp"
      multiple
    />
  )
}

/** The first photos that a form has, at most so many. An untouched field of files holds one that is empty. */
export function photosIn(form: FormData, most: number): File[] {
  return form
    .getAll('photos')
    .filter((photo) => photo instanceof File)
    .filter(({ size }) => size > 0)
    .slice(0, most)
}

/** Sends photos one after the other, and tells before each how far it is. The first refusal ends it. */
export async function sendEach(
  photos: File[],
  send: (photo: File) => Promise<void>,
  tell: (sending: Sending) => void
): Promise<void> {
  for (const [index, photo] of photos.entries()) {
    tell({ number: index + 1, of: photos.length })
    await send(photo)
  }
}

/** Says how far it is; nothing while nothing is sent. */
export function SendingPhotos({ sending }: { sending: Sending | null }) {
  return (
    <div role="status">
      {sending !== null && (
        <p>
          {say.sendingPhoto(formatNumber(sending.number), formatNumber(sending.of))}
          <progress aria-label={say.photos} value={sending.number - 1} max={sending.of} />
        </p>
      )}
    </div>
  )
}
