import { useId, useState } from 'react'
import type { JobAddress, SavedAddress } from '../../../../docs/client/schema'
import { addressInWords } from '../../api/bookings'
import { named, useCities } from '../../api/catalog'
import { Field } from '../../parts/field'
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
      {chosen === OTHER && <NewAddress city={city} problemOf={problemOf} />}
    </fieldset>
  )
}

function NewAddress({ city, problemOf }: { city: string; problemOf: (field: string) => string | undefined }) {
  const cities = useCities()
  const towns = useId()

  return (
    <div className="indented">
      <Field
        label={say.line}
        name="line"
        dir="auto"
        maxLength={300}
        required
        autoComplete="address-line1"
        problem={problemOf('address.line')}
      />
      <Field
        label={say.unit}
        name="unit"
        dir="auto"
        maxLength={100}
        autoComplete="address-line2"
        problem={problemOf('address.unit')}
      />
      <Field
        label={say.town}
        name="city"
        dir="auto"
        maxLength={80}
        required
        list={towns}
        defaultValue={city}
        problem={problemOf('address.city')}
      />
      <datalist id={towns}>
        {cities.map((known) => (
          <option key={known.slug} value={named(known)} />
        ))}
      </datalist>
      <Field
        label={say.directions}
        name="directions"
        dir="auto"
        maxLength={500}
        problem={problemOf('address.directions')}
      />
    </div>
  )
}

/** What the form chose. Null says that there is none yet: without it, the default address would be taken. */
export function addressIn(form: FormData, saved: SavedAddress[]): JobAddress | null {
  const where = form.get('where')
  if (where === LATER) return null

  const known = saved.find(({ id }) => id === where)
  if (known !== undefined) return known.address

  const [line, unit, city, directions] = ['line', 'unit', 'city', 'directions'].map((name) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  })
  return {
    line: line ?? '',
    city: city ?? '',
    ...(unit === undefined || unit === '' ? {} : { unit }),
    ...(directions === undefined || directions === '' ? {} : { directions })
  }
}
