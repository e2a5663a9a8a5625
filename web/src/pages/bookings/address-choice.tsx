import { useState } from 'react'
import type { JobAddress, SavedAddress } from '../../../../docs/client/schema'
import { addressInWords } from '../../api/bookings'
import { AddressFields, addressIn } from '../../parts/address-fields'
import { bookingsTexts as say } from '../../texts/bookings'

const OTHER = 'other'
const LATER = 'later'

/** Where a job is: one of the saved addresses, another one, or none yet. */
export function AddressChoice({
  saved,
  city,
  problemOf
}: {
  saved: SavedAddress[]
  /** The town that stands in the form at first. */
  city: string
  /** What the server said of a field, such as address.line. */
  problemOf: (field: string) => string | undefined
}) {
  const [chosen, setChosen] = useState(saved[0]?.id ?? OTHER)
  const choices = [
    ...saved.map(({ id, address }) => ({ id, words: addressInWords(address) })),
    { id: OTHER, words: say.otherAddress },
    { id: LATER, words: say.noAddress }
  ]

  return (
    <fieldset className="choices">
      <legend>{say.whereIsIt}</legend>
      {choices.map(({ id, words }) => (
        <label key={id}>
          <input
            type="radio"
            name="where"
            value={id}
            checked={chosen === id}
            onChange={() => setChosen(id)}
          />
          <bdi>{words}</bdi>
        </label>
      ))}
      {chosen === OTHER && (
        <div className="indented">
          <AddressFields given={{ city }} isRequired problemOf={problemOf} />
        </div>
      )}
    </fieldset>
  )
}

/** What the form chose. Null says that there is none yet: without it, the default address would be taken. */
export function chosenAddress(form: FormData, saved: SavedAddress[]): JobAddress | null {
  const where = form.get('where')
  if (where === LATER) return null

  const known = saved.find(({ id }) => id === where)
  return known === undefined ? addressIn(form) : known.address
}
